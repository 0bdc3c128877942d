import type { DateMention, Span } from '../../contract/analysis'
import { findDates } from '../annotate/date'
import type { Day } from '../calendar'
import type { Language } from '../language'
import { type Token, tokenize } from '../tokens'
import { wordsOf } from '../words'
import { readQuantities, type ValueQuantity } from './quantities'

export type { ValueQuantity }
export type ValueDate = Omit<DateMention, 'arithmetic'>

/** The numbers and dates of one line by the wide grammar: values as written, nothing dropped for the comparison's sake. */
export function readValues(text: string, span: Span, language: Language | null, reference: Day | null) {
  // French spacing of thousands in every language: "12 500 EUR" is written in German and Dutch too.
  const tokens = tokenize(text, span.start, span.end, language === 'en' || language === null ? language : 'fr')
  const found = findDates(text, tokens, wordsOf(language), reference)
  const dates = found.map(
    ({ start, end, text: written, from, to, durationSeconds }): ValueDate => ({
      start,
      end,
      text: written,
      from,
      to,
      durationSeconds,
    }),
  )
  return { quantities: readQuantities(text, tokens, language, coveredBy(found, tokens)), dates }
}

/** A four-figure year, or a day with its month: not "5" in "5 days", nor the two halves of "1/2". */
function coveredBy(dates: ValueDate[], tokens: Token[]): (token: number) => boolean {
  const covered = new Set<number>()
  let at = 0
  for (const date of dates) {
    const isNumeric = /^[\d\s./-]+$/.test(date.text) && !/^\d{4}$/.test(date.text)
    while (at < tokens.length && tokens[at]!.start < date.start) at++
    for (let i = at; i < tokens.length && tokens[i]!.end <= date.end; i++) {
      if (date.durationSeconds === null && !isNumeric) covered.add(i)
    }
  }
  return (token) => covered.has(token)
}
