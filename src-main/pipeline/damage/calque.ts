import { type Damage, damageAt, type SentenceContext } from './types'

/** English "some 300 people" is an estimate; the languages here have another word for that than for "a few". */
const few: Record<string, ReadonlySet<string>> = {
  de: new Set(['einige', 'einigen', 'einiger']),
  es: new Set(['algunos', 'algunas']),
  it: new Set(['alcuni', 'alcune']),
  nl: new Set(['sommige', 'enkele']),
  pt: new Set(['alguns', 'algumas']),
}
/** "einige 100", "enkele 1.000": some hundreds, and rightly said. */
const roundPower = /^1(?:0|[.,\s\u00A0]000)+$/
const germanMeasures =
  /^(?:meter|kilometer|zentimeter|jahre?|tage?|stunden?|minuten?|euro|dollar|prozent|kilo|kilogramm|tonnen?|grad|liter|hektar|mann|personen|stockwerke?|seiten)$/

/** Constructions carried over word for word that are no sentence of the language: "einige 11.300 Menschen", "der 40-Meter Turm". */
export function findCalques(c: SentenceContext): Damage[] {
  const words = few[c.language ?? '']
  if (words === undefined) return []
  return c.tokens.flatMap((token, i): Damage[] => {
    if (words.has(token.folded) && isLargeNumber(c, i + 1)) {
      return [damageAt(c, i, i + 1, 'calque', 'English “some” before a number means “about”')]
    }
    if (c.language === 'de' && isOpenCompound(c, i)) {
      return [damageAt(c, i, i + 3, 'calque', 'German joins such a measure to its noun with hyphens')]
    }
    return []
  })
}

function isLargeNumber(c: SentenceContext, i: number): boolean {
  const number = c.tokens[i]
  if (number?.kind !== 'number' || roundPower.test(number.text)) return false
  const next = c.tokens[i + 1]
  return number.text.length > 1 && !(next?.folded === '%' || next?.text === '.')
}

/** "40-Meter Turm" for "40-Meter-Turm". */
function isOpenCompound(c: SentenceContext, i: number): boolean {
  const [number, hyphen, unit, noun] = [c.tokens[i]!, c.tokens[i + 1], c.tokens[i + 2], c.tokens[i + 3]]
  if (number.kind !== 'number' || hyphen?.text !== '-' || number.end !== hyphen.start) return false
  if (unit?.kind !== 'word' || unit.start !== hyphen.end || !germanMeasures.test(unit.folded)) return false
  return noun?.kind === 'word' && noun.start > unit.end && /^\p{Lu}\p{Ll}/u.test(noun.text)
}
