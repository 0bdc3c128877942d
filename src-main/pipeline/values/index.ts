import type { DateMention, Span } from '../../contract/analysis'
import type { Day } from '../calendar'
import type { Language } from '../language'
import { tokenize } from '../tokens'
import type { DateReading } from './date-types'
import { dateContext, mentionOf, readDates } from './dates'
import { readQuantities, type ValueQuantity } from './quantities'

export type { ValueQuantity }
export type ValueDate = DateMention

/** The numbers and dates of one line by the wide grammar: values as written, nothing dropped for the comparison's sake. */
export function readValues(text: string, line: Span, language: Language | null, reference: Day | null) {
  // French spacing of thousands in every language but English: "12 500 EUR" is written in German and Dutch too.
  const tokens = tokenize(text, line.start, line.end, language === 'en' || language === null ? language : 'fr')
  const c = dateContext(text, tokens, { language, reference })
  const found = readDates(c)
  const dates = found.map((reading): ValueDate => mentionOf(c, reading))
  return { quantities: readQuantities(text, tokens, language, coveredBy(found, dates)), dates }
}

/** A year or a day with its month is no amount; "5" in "5 days" is, and so are the halves of "1/2". */
function coveredBy(readings: DateReading[], dates: ValueDate[]): (token: number) => boolean {
  const covered = new Set<number>()
  readings.forEach(({ first, next, seconds }, i) => {
    const text = dates[i]!.text
    const isAmbiguous = /^[\d\s./-]+$/.test(text) && !/^\d{4}$/.test(text)
    if (seconds !== null || isAmbiguous || !/\p{L}|^\d{4}$/u.test(text)) return
    for (let token = first; token < next; token++) covered.add(token)
  })
  return (token) => covered.has(token)
}
