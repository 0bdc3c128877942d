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

/** Labels that editors gave to sentences the article is no longer cut into: they are kept, and do nothing. */
export function strayLabels({ sentences, corrections }: Omit<Corrected, 'spans'>): CorrectionRow[] {
  const places = new Set(sentences.map(({ start, end }) => `${start}|${end}`))
  return corrections.filter(({ kind, start, end }) => kind === 'label' && !places.has(`${start}|${end}`))
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

type Stoppable = Corrected & Pick<Reading, 'mentions' | 'marks'>

/** All places of an article, in the order of the text; what each is gets told only when one stands there. */
export interface Stops {
  count: number
  /** The stop at which a place of the text lies; null between them. */
  over: (at: number) => Stop | null
  /** The next stop in the order of the text, from where the reader stands. */
  next: (from: Range | null, by: 1 | -1) => Stop | null
}

export function stopsOf(reading: Stoppable): Stops {
  const { sentences } = reading
  // A span just put back is no sentence yet: it is a place of its own until the analysis has read it.
  const waiting = restoredSpans(reading).filter((span) => !sentences.some(({ start }) => start === span.start))
  const places: Range[] = [...sentences, ...droppedSpans(reading), ...waiting]
  places.sort((a, b) => a.start - b.start || a.end - b.end)
  const told = (place: Range | undefined) => (place ? stopAt(reading, place) : null)
  return {
    count: places.length,
    over: (at) => told(places.find(({ start, end }) => start <= at && at < end)),
    next: (from, by) => {
      if (from === null) return told(places.at(by === 1 ? 0 : -1))
      const isBeyond = ({ start }: Range) => (by === 1 ? start > from.start : start < from.start)
      return told(by === 1 ? places.find(isBeyond) : places.findLast(isBeyond))
    },
  }
}

function stopAt(reading: Stoppable, { start, end }: Range): Stop {
  const isHere = (row: Range) => row.start === start && row.end === end
  const sentence = reading.sentences.find(isHere)
  return {
    start,
    end,
    sentence: sentence ? labelledSentences({ sentences: [sentence], corrections: reading.corrections })[0]! : null,
    dropped: droppedSpans(reading).find(isHere) ?? null,
    restored: restoredSpans(reading).find((span) => span.start < end && start < span.end) ?? null,
    mention: reading.mentions.find((mention) => isHere(mention) && reading.marks.has(mention.claim)) ?? null,
  }
}
