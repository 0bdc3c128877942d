import type { Span } from '../../../contract/analysis'
import type { Language } from '../../language'
import type { Token } from '../../tokens'
import { phrasesIn, phrasesOf } from './reading'

/** A condition in a sentence: its clause, and the main clause beside it. */
export type Condition = { clause: Span; opener: Span; isSure: boolean }

/** What opens a condition and nothing else. */
const sure = phrasesOf({
  en: 'unless|provided that|provided the|only if|as long as|so long as|on condition that|on the condition that|subject to|contingent on|conditional on|in the event of|if and only if|assuming that|pending',
  de: 'falls|sofern|vorausgesetzt|nur wenn|nur dann wenn|unter der bedingung|es sei denn|vorbehaltlich|unter dem vorbehalt|unter der voraussetzung|nur falls|fur den fall dass|solange',
  fr: 'a condition que|a condition de|a la condition que|a moins que|a moins de|sous reserve|pourvu que|uniquement si|seulement si|en cas de|au cas ou|sauf si|pour autant que|a supposer que',
  es: 'siempre que|siempre y cuando|a condicion de|con la condicion de|salvo que|a menos que|a no ser que|solo si|unicamente si|en caso de|supeditado a|supeditada a|con tal de que',
  it: 'a patto che|a condizione che|purche|salvo che|a meno che|solo se|soltanto se|sempre che|qualora|nel caso in cui|in caso di|a patto di|salvo approvazione',
  nl: 'mits|indien|tenzij|alleen als|enkel als|op voorwaarde dat|onder voorbehoud|slechts als|in geval van|vooropgesteld dat|zolang',
  pt: 'desde que|a menos que|a nao ser que|salvo se|so se|apenas se|somente se|contanto que|caso|na condicao de|sob condicao|em caso de|com a condicao de',
})

/** What opens conditions and other clauses too; only what `opens` lets through is one. */
const weak = phrasesOf({ en: 'if', de: 'wenn', fr: 'si|s', es: 'si', it: 'se', nl: 'als', pt: 'se' })

/** Before the word, they make it a question or a comparison: "asked if", "even if", "as if". */
const notBehind: Record<Language, RegExp> = {
  en: /^(ask|asks|asked|asking|wonder|wonders|wondered|know|knows|knew|known|see|saw|sure|clear|unclear|as|even|what|not|or|doubt|doubts|doubted|check|checks|checked|determine|determined|decide|decided|say|said|told|tell|uncertain|establish|find|out|only|and)$/,
  de: /^(auch|selbst|als|wie|immer|jedesmal|ausser|besonders|vor|gerade|und|oder)$/,
  fr: /^(meme|comme|savoir|demande|demander|demandent|demandait|ignore|determiner|verifier|sait|voir|et|ou|dire|preciser|mais|un|une)$/,
  es: /^(saber|preguntar|pregunto|preguntaron|ver|como|incluso|aun|por|sabe|decidir|determinar|y|o|aclarar|confirmar|que)$/,
  it: /^(anche|come|sapere|chiedere|chiesto|chiede|vedere|valutare|decidere|sa|capire|verificare|e|o|chiarire)$/,
  nl: /^(zo|zowel|even|net|dan|evenals|ook|zelfs|meer|zoals|zoveel|anders|beter|dezelfde|hetzelfde|en|of)$/,
  pt: /^(saber|perguntar|perguntou|como|mesmo|ver|decidir|sabe|e|ou|nao|ate|que|lhe|esclarecer|verificar)$/,
}

/** What follows the word where it opens a condition. Without a list any word may. */
const followedBy: Partial<Record<Language, RegExp>> = {
  en: /^(?!(any|so|not|anything|only|possible|necessary|needed|true|ever|proven|convicted)$)/,
  fr: /^(le|la|les|l|un|une|elle|elles|on|nous|vous|ce|cette|ces|cela|son|sa|ses|leur|leurs|aucun|aucune|il|ils|personne|rien|tous|toutes|des|d)$/,
  es: /^(el|la|los|las|un|una|no|se|lo|hay|hubiera|todos|todas|nadie|ningun|ninguna|su|sus|este|esta|esto|antes|finalmente)$/,
  it: /^(il|la|i|gli|le|l|un|una|uno|non|sara|saranno|verra|verranno|nessuno|nessuna|tutti|tutte|il|questo|questa|entro|arrivera|arriveranno)$/,
  nl: /^(de|het|een|er|hij|zij|ze|dat|dit|die|deze|alle|geen|niemand|iedereen|zijn|haar|hun|beide)$/,
  pt: /^(o|a|os|as|um|uma|nao|ele|ela|eles|elas|todos|todas|houver|ninguem|nenhum|nenhuma|for|forem|seu|sua|este|esta|tudo)$/,
}
/** Only at the head of a clause: elsewhere the word compares ("als") or stands for "oneself". */
const onlyAtHead = new Set<Language>(['nl', 'it'])
/** "provided the", "pending", "caso", "solange": also other things. */
const headOnlySure = new Set(['caso', 'provided', 'pending', 'falls', 'solange', 'zolang', 'indien', 'mits', 'qualora'])
const heads = /^[,;:–—(«"“„]$/

/** The conditions in a sentence, first to last. */
export function conditionsIn(tokens: Token[], language: Language | null): Condition[] {
  if (language === null) return []
  const found: Condition[] = []
  const add = (first: number, next: number, isSure: boolean) => {
    const last = clauseEnd(tokens, next)
    const opener = { start: tokens[first]!.start, end: tokens[next - 1]!.end }
    if (last >= next + leastWords - 1)
      found.push({ clause: { start: opener.start, end: tokens[last]!.end }, opener, isSure })
  }
  for (const { first, next } of phrasesIn(tokens, sure[language])) {
    const isSmall = headOnlySure.has(tokens[first]!.folded)
    if (!isSmall || isHead(tokens, first)) add(first, next, true)
  }
  for (const { first, next } of phrasesIn(tokens, weak[language])) {
    const own = tokens[first]!
    const taken = found.some(({ clause }) => own.start >= clause.start && own.end <= clause.end)
    if (!taken && opens(tokens, first, language)) add(first, next, false)
  }
  return found.sort((a, b) => a.clause.start - b.clause.start)
}
const leastWords = 2

const isHead = (tokens: Token[], i: number) => i === 0 || heads.test(tokens[i - 1]!.text)

function opens(tokens: Token[], i: number, language: Language): boolean {
  const own = tokens[i]!
  const before = tokens[i - 1]
  if (/í/i.test(own.text) || before?.text === '-') return false
  if (before?.kind === 'word' && notBehind[language].test(before.folded)) return false
  // The question that a verb of asking opens may stand behind a comma: "he asked, if …" and "…, ob".
  if (onlyAtHead.has(language) && !isHead(tokens, i) && !endsInVerb(tokens, i, language)) return false
  let at = i + 1
  if (own.folded === 's') {
    if (!/^['’]$/.test(tokens[at]?.text ?? '')) return false
    at++
    return /^ils?$/.test(tokens[at]?.folded ?? '')
  }
  const next = tokens[at]
  if (next?.kind !== 'word' && next?.kind !== 'number') return false
  const isName = /^\p{Lu}/u.test(next.text)
  // "als een van de", "als de eerste": a role, and no condition.
  if (language === 'nl' && /^(van|eerste|tweede|laatste|enige)$/.test(tokens[at + 1]?.folded ?? '')) return false
  return isName || (followedBy[language]?.test(next.folded) ?? true)
}

/** Dutch puts the verb at the clause's end: "als het net wordt uitgebreid" is no comparison. Italian "se ne", "se la" are. */
function endsInVerb(tokens: Token[], i: number, language: Language): boolean {
  const next = tokens[i + 1]?.folded ?? ''
  if (language === 'it') return /^(il|i|gli|un|una|uno|non|nessuno|nessuna|tutti|tutte|questo|questa)$/.test(next)
  const last = clauseEnd(tokens, i + 1)
  const tail = tokens.slice(Math.max(i + 3, last - 1), last + 1)
  return (
    tail.some((t) => dutchVerb.test(t.folded)) &&
    !tokens.slice(Math.max(0, i - 4), i).some((t) => comparing.test(t.folded))
  )
}
const dutchVerb =
  /^(wordt|worden|is|zijn|heeft|hebben|kan|kunnen|gaat|gaan|komt|komen|krijgt|krijgen|lukt|slaagt|slagen|blijft|blijven|instemt|instemmen|toestemt|goedkeurt|goedkeuren|doorgaat|doorgaan|meewerkt|meewerken|betaalt|betalen|tekent|tekenen|verleent|verlenen|wil|willen|mag|mogen|ge\p{L}+(d|t|en))$/u
const comparing = /^(zo|zowel|even|evenveel|net|zoveel|meer|minder|vaker|eerder|hetzelfde|dezelfde|\p{L}+er)$/u

/** The last token of the clause that goes on at `from`: to the next comma, dash, closing mark or the sentence's end. */
function clauseEnd(tokens: Token[], from: number): number {
  let i = from
  while (i < tokens.length && !/^[,;:.!?–—)»”"“]$/.test(tokens[i]!.text)) i++
  return i - 1
}
