import type { DateMention, Span } from '../../contract/analysis'
import type { Day } from '../calendar'
import type { Language } from '../language'
import { tokenize } from '../tokens'
import type { DateContext } from './date-types'
import { dateWords } from './date-words'
import { mentionOf, readDates } from './dates'
import { numberWordsOf } from './number-words'

export type ValueDate = Omit<DateMention, 'arithmetic'>

/** The dates of one line by the wide grammar. */
export function readLineDates(text: string, line: Span, language: Language | null, reference: Day | null): ValueDate[] {
  const tokens = tokenize(text, line.start, line.end, language)
  const known = language ?? 'en'
  const numbers = numberWordsOf(known)
  const c: DateContext = { text, tokens, language: known, words: dateWords[known], numbers, reference }
  return readDates(c).map((reading) => mentionOf(c, reading))
}
