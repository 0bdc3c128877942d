import type { Language } from '../language'
import { set } from './types'

/** Finite verbs, folded, by which somebody puts a figure on what nobody has counted; those of English "put … at" need the "at". */
const estimating: Record<Language, Set<string>> = {
  en: set('put puts estimate estimates estimated reckon reckons reckoned value values valued assess assesses assessed'),
  de: set(
    'beziffert bezifferte beziffern bezifferten schatzt schatzte schatzen schatzten veranschlagt veranschlagte taxiert taxierte',
  ),
  fr: set('chiffre chiffrait chiffrent estime estimait estiment evalue evaluait evaluent'),
  es: set(
    'cifra cifro cifran cifraron cifrado estima estimo estiman estimado valora valoro calcula calculo evalua evaluo',
  ),
  it: set('stima stimato stimano quantifica quantificato quantificano calcola calcolato valuta valutato'),
  nl: set('schat schatte raamt raamde begroot begrootte taxeert taxeerde becijfert becijferde'),
  pt: set('estima estimou estimam calcula calculou avalia avaliou orca orcou'),
}

/** Before the verb these make it a noun ("la cifra") or a passive, in which nobody is named. */
const nounOrPassive = set(
  `the a an this that is are was were been be being der die das wird werden le la les un une du au ce cette est sont etait ete
  s se el los una este esta es son fue sido il lo i gli uno questo questa e viene vengono stato stata si de het een wordt werd o
  os as um uma foi sao`,
)

/** Is this folded word, behind `previous`, a verb of estimating with somebody who does it? */
export function isEstimating(word: string, previous: string | undefined, language: Language | null): boolean {
  return language !== null && estimating[language].has(word) && !(previous !== undefined && nounOrPassive.has(previous))
}

const stems =
  /^(?:estim\w*|geschatzt\w*|schatzung\w*|beziffert|geraamd\w*|raming\w*|geschat\w*|begroot|stim[ae]|put|stimat[oaie]|reckoned|chiffree?s?)$/

/** A folded word, in whatever form, that says a figure is an estimate ("was put at", "an estimated"). */
export const tellsEstimate = (word: string, language: Language | null) =>
  language !== null && (estimating[language].has(word) || stems.test(word))

/** Papers that somebody has read: what stands in them is known from them alone. Folded; German and Dutch also as last parts. */
const papers = set(
  `report reports record document documents memo memorandum letter letters email e-mail emails e-mails minutes dossier transcript
  bericht berichte berichts gutachten dokument dokumente dokumenten unterlagen schreiben brief briefe vermerk protokoll akte akten mail
  mails rapport rapports document documents courriel courriels lettre lettres note compte-rendu proces-verbal
  informe informes documento documentos carta cartas correo correos acta actas
  rapporto rapporti relazione documenti lettera lettere verbale verbali perizia
  rapporten documenten brieven notulen nota
  relatorio relatorios oficio ata atas`,
)
const paperEndings = /(?:bericht|berichts|gutachten|dokument|schreiben|vermerk|protokoll|rapport|document|notulen)$/

export const isPaper = (word: string, language: Language | null) =>
  papers.has(word) || ((language === 'de' || language === 'nl') && paperEndings.test(word))
