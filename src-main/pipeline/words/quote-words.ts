import type { Language } from '../language'
import { set } from './types'

/** Words that a quotation cannot lose or change without another meaning, folded. */
export type QuoteWords = {
  /** Shall, may, must: how sure or how binding. */
  modals: Set<string>
  /** What opens a condition or an exception: "if", "unless", "but only". */
  conditions: Set<string>
  /** What narrows a statement: "only", "almost", "perhaps", "some". */
  qualifiers: Set<string>
  negations: Set<string>
}

const of = (modals: string, conditions: string, qualifiers: string, negations: string): QuoteWords => ({
  modals: set(modals),
  conditions: set(conditions),
  qualifiers: set(qualifiers),
  negations: set(negations),
})

const tables: Record<Language, QuoteWords> = {
  en: of(
    'can could may might must shall should will would ought need cannot',
    'if unless provided until except only but whether once',
    'only almost nearly perhaps maybe probably possibly mostly partly some sometimes rarely hardly barely apparently allegedly usually likely temporarily',
    'not no never nobody nothing none neither nor without cannot t',
  ),
  de: of(
    'kann kannst konnen konnte konnten darf durfen durfte durften mag mogen mochte mochten muss mussen musste mussten soll sollen sollte sollten will wollen wollte wollten wird werden wurde wurden',
    'wenn falls sofern solange ausser es bis nur aber sobald vorausgesetzt',
    'nur fast beinahe vielleicht wahrscheinlich vermutlich moglicherweise meist teilweise manche einige manchmal selten kaum angeblich offenbar vorubergehend wohl',
    'nicht kein keine keinen keinem keiner keines nie niemals niemand niemanden nichts weder ohne',
  ),
  fr: of(
    'peut peux peuvent pouvons pourrait pourraient pourrions pourrons doit doivent devons devrait devraient devrions veut veulent voulons voudrait',
    'si sauf sinon pourvu jusqu seulement mais condition tant',
    'seulement presque peut-etre probablement parfois rarement partiellement quelques certains surtout apparemment provisoirement temporairement',
    'ne n pas jamais personne rien aucun aucune ni sans non',
  ),
  es: of(
    'puede pueden podemos podria podrian podriamos podra podran debe deben debemos deberia deberian deberiamos quiere quieren queremos',
    'si salvo excepto hasta solo pero siempre menos',
    'solo casi quiza quizas probablemente posiblemente veces parcialmente algunos algunas apenas aparentemente temporalmente provisionalmente',
    'no nunca jamas nadie nada ningun ninguna ninguno ni sin tampoco',
  ),
  it: of(
    'puo possono possiamo potrebbe potrebbero potremmo potra potranno deve devono dobbiamo dovrebbe dovrebbero dovremmo vuole vogliono vogliamo',
    'se salvo tranne finche solo ma purche eccetto',
    'solo quasi forse probabilmente possibilmente talvolta raramente parzialmente alcuni alcune appena apparentemente temporaneamente',
    'non no mai nessuno nessuna niente nulla ne senza neanche nemmeno',
  ),
  nl: of(
    'kan kunnen kon konden mag mogen mocht mochten moet moeten moest moesten zal zullen zou zouden wil willen wilde wilden',
    'als tenzij mits tot behalve alleen maar indien zolang',
    'alleen bijna misschien waarschijnlijk mogelijk soms zelden deels sommige nauwelijks blijkbaar vermoedelijk tijdelijk',
    'niet geen nooit niemand niets noch zonder',
  ),
  pt: of(
    'pode podem podemos poderia poderiam poderiamos podera poderao deve devem devemos deveria deveriam deveriamos quer querem queremos',
    'se salvo exceto ate so mas desde menos',
    'so quase talvez provavelmente possivelmente vezes raramente parcialmente alguns algumas apenas aparentemente temporariamente provisoriamente',
    'nao nunca jamais ninguem nada nenhum nenhuma nem sem tampouco',
  ),
}

export const quoteWordsOf = (language: Language | null): QuoteWords => tables[language ?? 'en']
