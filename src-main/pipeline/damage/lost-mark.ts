import { isUnitName } from '../values/unit'
import { type Damage, damageAt, isInQuote, parted, type SentenceContext } from './types'

/** Two counts with nothing between them: "12 Tote 40 Verletzte", "12 dead 40 injured". A comma or "and" was lost. */
export function findLostCommas(c: SentenceContext): Damage[] {
  return c.tokens.flatMap((_, i): Damage[] =>
    isCounted(c, i) && isCounted(c, i + 2) && parted(c, i) && parted(c, i + 1) && parted(c, i + 2)
      ? [damageAt(c, i, i + 3, 'glued', 'two counts without a comma between them')]
      : [],
  )
}

/** A whole number above one and below the years, and a word that is no unit, month or small word. */
function isCounted(c: SentenceContext, i: number): boolean {
  const [number, noun] = [c.tokens[i], c.tokens[i + 1]]
  if (number?.kind !== 'number' || !/^[1-9]\d{1,2}$/.test(number.text) || noun?.kind !== 'word') return false
  if (noun.text.length < 4 || c.words.stopwords.has(noun.folded) || isUnitName(noun.folded)) return false
  const isTime = c.words.months.some((names) => names.includes(noun.folded)) || noun.folded in c.words.durations
  return !isTime && !(noun.folded in c.words.scales) && !c.words.percent.includes(noun.folded)
}

const determiner = /^(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|im|am|zum|zur)$/
const inflectedAdjective = /^\p{Ll}{3,}(?:en|er|es|em|e)$/u

/**
 * "in der koreanischen (Sprache)": the noun of a phrase in parentheses. The source had an editor's square brackets; in
 * German a noun that its article and adjective wait for cannot stand in parentheses.
 */
export function findBracketedNouns(c: SentenceContext): Damage[] {
  if (c.language !== 'de') return []
  return c.tokens.flatMap((token, i): Damage[] => {
    const [open, noun, close] = [c.tokens[i + 1], c.tokens[i + 2], c.tokens[i + 3]]
    if (open?.text !== '(' || close?.text !== ')' || !/^\p{Lu}\p{Ll}{2,}$/u.test(noun?.text ?? '')) return []
    if (!inflectedAdjective.test(token.text) || c.words.stopwords.has(token.folded) || isInQuote(c, i)) return []
    if (!determiner.test(c.tokens[i - 1]?.folded ?? '')) return []
    return [damageAt(c, i - 1, i + 3, 'calque', 'the noun of a phrase in parentheses')]
  })
}
