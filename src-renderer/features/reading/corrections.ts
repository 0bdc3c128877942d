import type { SentenceLabel } from '../../../src-main/contract/analysis'
import type { CorrectionRow, MentionRow, SentenceRow, SpanRow } from '../../../src-main/contract/rows'
import type { Reading } from '../../queries'
import type { Range } from '../../ui/ranges'

/** A sentence with the label that stands: an editor's at once, although the analysis that follows from it may be coming. */
export interface LabelledSentence {
  sentence: SentenceRow
  label: SentenceLabel
  /** The editor's label, where there is one. */
  correction: CorrectionRow | null
}

type Corrected = Pick<Reading, 'sentences' | 'spans' | 'corrections'>

export function labelledSentences({ sentences, corrections }: Omit<Corrected, 'spans'>): LabelledSentence[] {
  const labels = new Map(
    corrections.filter(({ kind }) => kind === 'label').map((row) => [`${row.start}|${row.end}`, row]),
  )
  return sentences.map((sentence) => {
    const correction = labels.get(`${sentence.start}|${sentence.end}`) ?? null
    return { sentence, label: correction?.label ?? sentence.label, correction }
  })
}

/** Spans that are left out and nobody has put back. */
export function droppedSpans({ spans, corrections }: Omit<Corrected, 'sentences'>): SpanRow[] {
  const restored = restoredSpans({ corrections })
  return spans.filter(
    ({ kind, start, end }) => kind === 'dropped' && !restored.some((r) => r.start <= start && end <= r.end),
  )
}

export const restoredSpans = ({ corrections }: Pick<Corrected, 'corrections'>): CorrectionRow[] =>
  corrections.filter(({ kind }) => kind === 'restored')

/** Where the reader can stand: at a sentence, or at what is left out. */
export interface Stop extends Range {
  sentence: LabelledSentence | null
  dropped: SpanRow | null
  /** The restored span in which the place lies. */
  restored: CorrectionRow | null
  /** The claim's passage, for a sentence that is one. */
  mention: MentionRow | null
}

/** All places of an article, in the order of the text. They do not overlap, but where a span is being put back. */
export function stopsOf(reading: Corrected & Pick<Reading, 'mentions' | 'marks'>): Stop[] {
  const restored = restoredSpans(reading)
  const isPast = ({ end }: Range, at: Range) => end <= at.start
  const mentions = new Map(
    reading.mentions.filter(({ claim }) => reading.marks.has(claim)).map((m) => [`${m.start}|${m.end}`, m]),
  )
  const stops: Stop[] = [
    ...labelledSentences(reading).map((sentence) => stopAt(sentence.sentence, { sentence })),
    ...droppedSpans(reading).map((dropped) => stopAt(dropped, { dropped })),
  ]
  // A span just put back is no sentence yet: it is a place of its own until the analysis has read it.
  const known = new Set(stops.map(({ start }) => start))
  for (const span of restored) if (!known.has(span.start)) stops.push(stopAt(span, {}))
  return stops
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((stop) => ({
      ...stop,
      restored: restored.find((span) => !isPast(span, stop) && !isPast(stop, span)) ?? null,
      mention: mentions.get(`${stop.start}|${stop.end}`) ?? null,
    }))
}

const stopAt = ({ start, end }: Range, of: Partial<Stop>): Stop => ({
  start,
  end,
  sentence: null,
  dropped: null,
  restored: null,
  mention: null,
  ...of,
})

/** The stop at which a place of the text lies; null between them. */
export function stopOver(stops: readonly Stop[], at: number): Stop | null {
  return stops.find(({ start, end }) => start <= at && at < end) ?? null
}

/** The next stop in the order of the text, from where the reader stands. */
export function nextStop(stops: readonly Stop[], from: Range | null, by: 1 | -1): Stop | null {
  if (from === null) return stops.at(by === 1 ? 0 : -1) ?? null
  const isBeyond = (stop: Range) => (by === 1 ? stop.start > from.start : stop.start < from.start)
  return (by === 1 ? stops.find(isBeyond) : stops.findLast(isBeyond)) ?? null
}
