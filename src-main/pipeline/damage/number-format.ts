import type { Language } from '../language'
import { isUnitName } from '../values/unit'
import { type Damage, damageAt, type SentenceContext } from './types'

const commaThousands = /^[1-9]\d{0,2}(?:,\d{3})+$/
const pointThousands = /^[1-9]\d{0,2}(?:\.\d{3})+$/
const pointDecimal = /^\d{1,3}\.\d{1,2}$/
const commaDecimal = /^\d{1,3},\d{1,2}$/

/** "19.30 Uhr", "7.15 ore": a time, and no decimal point. */
const clock = /^(?:uhr|h|heures|ore|uur|horas|am|pm|a|p)$/

/** Digits in another language's format: "6,200 Menschen" and "7.4 Metern" in German, "6.200 people" and "3,5 million" in English. */
export function findForeignNumbers(c: SentenceContext): Damage[] {
  if (c.language === null) return []
  const home = c.language === 'en' ? english : continental
  return c.tokens.flatMap((token, i): Damage[] => {
    if (token.kind !== 'number' || touchesLetters(c, i)) return []
    const note = home(c, i)
    return note ? [damageAt(c, i, isMeasured(c, i) ? i + 1 : i, 'number-format', note)] : []
  })
}

function continental(c: SentenceContext, i: number): string | null {
  const { text } = c.tokens[i]!
  if (commaThousands.test(text) && isThousands(c, i)) return 'a comma between thousands, as English writes them'
  // Spanish is written with a decimal point in half of America.
  if (pointDecimal.test(text) && isMeasured(c, i) && (c.language as Language) !== 'es') {
    return 'a decimal point, as English writes it'
  }
  return null
}

function english(c: SentenceContext, i: number): string | null {
  const { text } = c.tokens[i]!
  if (pointThousands.test(text) && isThousands(c, i))
    return 'a point between thousands, as continental languages write them'
  if (commaDecimal.test(text) && isMeasured(c, i)) return 'a decimal comma, as continental languages write it'
  return null
}

/** Three digits behind a mark may be decimals ("1,375 Prozent"); nobody writes a nought at the end of those. */
function isThousands(c: SentenceContext, i: number): boolean {
  const { text } = c.tokens[i]!
  const groups = text.split(/[.,]/).length
  return groups > 2 || text.endsWith('0') || !isMeasured(c, i)
}

/** "In" is an inch and a preposition ("alle 3.40 in piazza"). A unit, scale, currency or percent sign stands behind (or a currency before) the number. */
function isMeasured(c: SentenceContext, i: number): boolean {
  const next = c.tokens[i + 1]
  if (!next || clock.test(next.folded)) return false
  const word = next.folded
  return (
    word === '%' ||
    c.words.percent.some((p) => p.split(' ')[0] === word) ||
    word in c.words.scales ||
    (isUnitName(word) && !c.words.stopwords.has(word))
  )
}

const touchesLetters = (c: SentenceContext, i: number) => {
  const { start, end } = c.tokens[i]!
  return /[\p{L}/§_.]/u.test(c.text.charAt(start - 1)) || /[/_]/.test(c.text.charAt(end))
}
