import type { DateMention, Span } from '../../contract/analysis'
import type { Day } from '../calendar'
import type { Language } from '../language'
import { tokenize } from '../tokens'
import { dateContext, mentionOf, readDates } from './dates'

/** The dates of one line by the one grammar of dates: for texts that are not cut into sentences. */
export function readLineDates(
  text: string,
  line: Span,
  language: Language | null,
  reference: Day | null,
): DateMention[] {
  const c = dateContext(text, tokenize(text, line.start, line.end, language), { language, reference })
  return readDates(c).map((reading) => mentionOf(c, reading))
}
