import type { DateMention } from '../../contract/analysis'
import type { Token } from '../tokens'
import type { Anchor } from '../values/date-types'
import { type DateFrame, dateContext, mentionOf, readDates } from '../values/dates'

/**
 * `first`–`next`: the tokens a date covers, which are then no quantities. A duration keeps its number countable; "two
 * days after the fire" tells when and is none.
 */
export type FoundDate = DateMention & { first: number; next: number; isDuration: boolean }

export type FoundDates = {
  dates: FoundDate[]
  /** The day or year named last, for the sentence behind this one; the frame's own where none is named. */
  anchor: Anchor | null
}

/**
 * Dates, times and durations of one sentence, by the one grammar of dates. The frame's `reference` is the day the article
 * was published (relative days are reckoned from it); without it they are found and left unresolved (`from` null).
 */
export function findDates(text: string, tokens: Token[], frame: DateFrame): FoundDates {
  const context = dateContext(text, tokens, frame)
  const dates = readDates(context).map(
    (reading): FoundDate => ({
      ...mentionOf(context, reading),
      first: reading.first,
      next: reading.next,
      isDuration: reading.seconds !== null && !reading.isDistance,
    }),
  )
  return { dates, anchor: context.anchor }
}
