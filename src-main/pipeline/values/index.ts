import type { DateMention, Span } from '../../contract/analysis'
import type { Day } from '../calendar'
import type { Language } from '../language'
import { tokenize } from '../tokens'
import { dateContext, mentionOf, readDates } from './dates'

/** The dates of one line: one may hold a full stop that looks like a sentence's end. */
export function readLineDates(
  text: string,
  line: Span,
  language: Language | null,
  reference: Day | null,
): DateMention[] {
  const c = dateContext(text, tokenize(text, line.start, line.end, language), { language, reference })
  return readDates(c).map((reading) => mentionOf(c, reading))
}
