import type { Span } from '../../../contract/analysis'
import { lookupAt } from '../../annotate/lookup'
import type { Language } from '../../language'
import type { Token } from '../../tokens'
import type { Comparing } from '../comparing'
import type { Passage } from '../passage'
import { overlaps, phrasesOf, tokensOf } from './reading'

/**
 * A reserve about a statement: `possible` weighs how likely it is, which a source named elsewhere does not replace;
 * `hearsay` says that somebody else says so, which a source does. `onNext`: it stands on the word behind it alone.
 */
export type Reserve = Span & { sort: 'possible' | 'hearsay'; onNext: boolean }

const possible = phrasesOf({
  en: 'may have|might have|could have|may be|might be|could be|may|might|possibly|perhaps|maybe|probably|likely|presumably|very likely|most likely',
  de: 'konnte|konnten|durfte|durften|moglicherweise|womoglich|vermutlich|wahrscheinlich|vielleicht|hochstwahrscheinlich|mutmasslich',
  fr: 'pourrait|pourraient|peut etre|probablement|vraisemblablement|sans doute|il se peut que|possiblement|selon toute vraisemblance',
  es: 'podria|podrian|probablemente|posiblemente|quiza|quizas|tal vez|puede que|a lo mejor',
  it: 'potrebbe|potrebbero|forse|probabilmente|possibilmente|verosimilmente|presumibilmente|con ogni probabilita',
  nl: 'mogelijk|mogelijkerwijs|waarschijnlijk|wellicht|misschien|vermoedelijk|zou kunnen|zouden kunnen|kan zijn',
  pt: 'poderia|poderiam|podera|poderao|pode ter|podem ter|provavelmente|possivelmente|talvez|presumivelmente',
})

const hearsay = phrasesOf({
  en: 'allegedly|reportedly|apparently|supposedly|purportedly|is said to have|are said to have|was said to have|is believed to have|are believed to have|is thought to have|are thought to have|is suspected of|are suspected of',
  de: 'angeblich|dem vernehmen nach|offenbar|anscheinend|allem anschein nach|soll|sollen',
  fr: 'aurait|auraient|pretendument|apparemment|est soupconne de|est soupconnee de|sont soupconnes de',
  es: 'supuestamente|presuntamente|habria|habrian|al parecer|aparentemente|sospechoso de|sospechosa de',
  it: 'avrebbe|avrebbero|apparentemente|a quanto pare|pare che|sospettato di|sospettata di',
  nl: 'naar verluidt|zou|zouden|blijkbaar|kennelijk|verdacht van',
  pt: 'alegadamente|supostamente|teria|teriam|aparentemente|ao que tudo indica|suspeito de|suspeita de',
})

/** Adjectives that put one person or thing under a reserve. */
const onNext: Record<Language, RegExp> = {
  en: /^(alleged|suspected|purported|presumed)$/,
  de: /^(mutmasslich|angeblich|vermeintlich)(e|en|er|es|em)$/,
  fr: /^(presume|pretendu)(e|s|es)?$/,
  es: /^(presunt|supuest)(o|a|os|as)$/,
  it: /^presunt[oaie]$/,
  nl: /^(vermoedelijke|vermeende)$/,
  pt: /^(alegad|supost)(o|a|os|as)$/,
}

/** The reserves of a passage outside its quotations, first to last. */
export function reservesIn(c: Comparing, p: Passage): Reserve[] {
  if (p.language === null) return []
  const tokens = tokensOf(c, p)
  const found: Reserve[] = []
  for (let i = 0; i < tokens.length; i++) {
    const reserve = reserveAt(tokens, i, p.language)
    const isApart = reserve !== null && p.annotation.hedges.some((h) => overlaps(h, reserve))
    if (isApart && !p.annotation.quotes.some((quote) => overlaps(quote, reserve))) found.push(reserve)
  }
  return found
}

function reserveAt(tokens: Token[], i: number, language: Language): Reserve | null {
  const own = tokens[i]!
  if (own.kind !== 'word') return null
  const isCompared = /^(more|less|most|no|plus|moins|mas|menos|piu|meno|meer|minder|mais|as|eher|so)$/
  if (isCompared.test(tokens[i - 1]?.folded ?? '') || isCounted(tokens, i)) return null
  const made = (sort: Reserve['sort'], next: number, isOnNext = false): Reserve => ({
    start: own.start,
    end: tokens[next - 1]!.end,
    sort,
    onNext: isOnNext,
  })
  if (onNext[language].test(own.folded)) return made('hearsay', i + 1, true)
  const weighed = lookupAt(tokens, i, possible[language])
  if (weighed !== null) return made('possible', weighed)
  const told = lookupAt(tokens, i, hearsay[language])
  if (told === null || (isMood.test(own.folded) && !isOfThePast(tokens, i))) return null
  // "aurait volé": the participle stands next to it; German and Dutch put it last.
  return made('hearsay', told, isMood.test(own.folded) && language !== 'nl')
}

/** "possibly 40" is the number's own hedge. */
const isCounted = (tokens: Token[], i: number) => tokens.slice(i + 1, i + 3).some((t) => t.kind === 'number')

/** The conditional is hearsay with a participle ("aurait volé"); else it is a wish, or what would be. */
const isMood = /^(aurait|auraient|habrian?|avrebbero|avrebbe|zou|zouden|teriam?)$/
const participle = /(^ge\p{L}{2,}(d|t|en)|[aiu]d[oa]s?|[aiu]t[oaie]|e|ee|i|u|is|it|ert|isto|esto|icho)$/u
function isOfThePast(tokens: Token[], i: number): boolean {
  if (/^zou/.test(tokens[i]!.folded)) {
    const clause = tokens.slice(i + 1, i + 16)
    const at = clause.findIndex((t) => t.folded === 'hebben' || t.folded === 'zijn')
    return (
      at >= 0 &&
      [clause[at - 1], clause[at + 1]].some((t) => /^\p{L}*ge\p{L}{2,}(d|t|en)$|^(ver|be|ont)/u.test(t?.folded ?? ''))
    )
  }
  const next = tokens
    .slice(i + 1, i + 4)
    .find((t) => t.kind === 'word' && !/^(ete|ainsi|deja|ya|gia|ja|anche|aussi)$/.test(t.folded))
  return next !== undefined && participle.test(next.folded)
}

/** Any word by which a passage leaves it open whether something is so: verbs of guessing, nouns of doubt, other modals. */
const softeners: Record<Language, RegExp> = {
  en: /^(may|might|could|would|should|can|ought|if|whether|believ\w*|think\w*|thought|suspect\w*|suspicion\w*|assum\w*|presum\w*|suggest\w*|seem\w*|appear\w*|estimat\w*|point\w*|indicat\w*|theor\w*|hypothe\w*|possib\w*|probab\w*|likely|unlikely|risk\w*|fear\w*|alleg\w*|accus\w*|blam\w*|rumou?r\w*|report\w*|claim\w*|evidence|sign|signs|unclear|question\w*|potential\w*|expect\w*|confirm\w*|charg\w*|attribut\w*|link\w*|investigat\w*|understood|linked|proven)$/,
  de: /^(konn\w*|kann|durf\w*|mag|mog\w*|soll\w*|wurde|wurden|ob|falls|vermut\w*|verdach\w*|verdacht\w*|glaub\w*|annahme\w*|angenommen|annehmen|hypothese\w*|schein\w*|anschein\w*|offenbar|offensichtlich|hinweis\w*|indiz\w*|mutmass\w*|gelten|gilt|denkbar|wahrscheinlich\w*|moglich\w*|angeblich\w*|vorwurf\w*|vorwirft|vorgeworfen|beschuldig\w*|gerucht\w*|bestatig\w*|angeklagt|wohl|ausgehen|ausgegangen|geht|gehen|zuruckgefuhrt|verantwortlich)$/,
  fr: /^(peut|peuvent|pourr\w*|doit|devrait|\w+rait|\w+raient|soupcon\w*|hypothes\w*|pens\w*|croi\w*|suppos\w*|presum\w*|sembl\w*|probab\w*|vraisembl\w*|possib\w*|piste|indice\w*|accus\w*|reproch\w*|craint\w*|crain\w*|crainte\w*|rumeur\w*|confirm\w*|estim\w*|attribu\w*|apparemment|si|imput\w*|pretend\w*)$/,
  es: /^(pued\w*|podr\w*|deb\w*|\w+ria|\w+rian|sospech\w*|hipotesis|cree\w*|creen|pien\w*|supon\w*|supuest\w*|presun\w*|parec\w*|probab\w*|posib\w*|indic\w*|acus\w*|achac\w*|tem\w*|rumor\w*|confirm\w*|estim\w*|atribu\w*|baraj\w*|apunt\w*|quiza\w*|si|achaca\w*|imput\w*)$/,
  it: /^(puo|possono|potr\w*|dov\w*|\w+rebbe|\w+rebbero|sospett\w*|ipotes\w*|cred\w*|pens\w*|presu\w*|sembr\w*|pare|probab\w*|possib\w*|indiz\w*|accus\w*|tem\w*|voci|conferm\w*|stim\w*|attribu\w*|pista|ritien\w*|ritenut\w*|forse|se)$/,
  nl: /^(kan|kunnen|kon|konden|zou|zouden|mag|mogen|moet|vermoed\w*|verdenk\w*|verdacht\w*|denk\w*|dacht\w*|geloof\w*|gelov\w*|hypothes\w*|lijk\w*|leek|mogelijk\w*|waarschijnlijk\w*|aanwijzing\w*|beschuldig\w*|vrees\w*|vrez\w*|gerucht\w*|bevestig\w*|schat\w*|uitgegaan|uitgaan|gaat|gaan|misschien|wellicht|wijt\w*|geweten)$/,
  pt: /^(pode\w*|podia\w*|deve\w*|\w+ria|\w+riam|suspeit\w*|hipotes\w*|acredit\w*|pens\w*|presu\w*|parec\w*|provav\w*|possiv\w*|indic\w*|acus\w*|teme\w*|rumor\w*|confirm\w*|estim\w*|atribu\w*|apont\w*|talvez|supo\w*|se|imput\w*|aleg\w*)$/,
}

/** "da padaria", "una tubería": a noun that ends like the conditional. */
const isNoun = (tokens: Token[], i: number) =>
  /ria$/.test(tokens[i]!.folded) &&
  /^(d?[ao]s?|uma?|n[ao]s?|pel[ao]|la|las|una|esta|essa|sua|su|de)$/.test(tokens[i - 1]?.folded ?? '')

/** Is a passage open about what it says, or does it say that it has been confirmed? */
export function isSoft(c: Comparing, p: Passage): boolean {
  const { language } = p
  if (language === null || p.annotation.hedges.length > 0) return true
  const tokens = tokensOf(c, p)
  return tokens.some((t, i) =>
    t.kind === 'mark' ? t.text === '?' : softeners[language].test(t.folded) && !isNoun(tokens, i),
  )
}
