import type { Span } from '../../contract/analysis'
import type { Judgement } from '../claims'
import type { AnalysisInput } from '../describe'

/** The passages inside a sentence that an editor put on the checklist, in order; of two that overlap the first. */
export function claimedIn({ corrections }: AnalysisInput, sentence: Span): Span[] {
  const inside = (corrections?.claimed ?? []).filter(
    (c) => c.start >= sentence.start && c.end <= sentence.end && c.start < c.end,
  )
  const sorted = inside.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start || a.end - b.end)
  return sorted.filter((span, i) => sorted.slice(0, i).every((before) => before.end <= span.start))
}

/** A sentence with a passage claimed by hand is on the checklist, whatever the engine thinks of it. */
export const claimedByHand = (judgement: Judgement): Judgement => ({
  ...judgement,
  kinds: judgement.kinds.length > 0 ? judgement.kinds : ['event'],
  label: 'claim',
  checkWorthy: true,
  reason: 'put on the checklist by the editor',
  labelledBy: 'editor',
})

const leastWords = 3

/**
 * The claimed passages, and of a sentence that was on the checklist anyway what stands before, between and behind them, as
 * far as it has words enough to say something.
 */
export function besides(claimed: Span[], sentence: Span, text: string, isWorthy: boolean): Span[] {
  if (!isWorthy) return claimed
  const spans: Span[] = []
  let from = sentence.start
  for (const span of [...claimed, { start: sentence.end, end: sentence.end }]) {
    const rest = trimmed({ start: from, end: span.start }, text)
    if (rest) spans.push(rest)
    if (span.start < span.end) spans.push(span)
    from = span.end
  }
  return spans
}

function trimmed({ start, end }: Span, text: string): Span | null {
  const piece = text.slice(start, end)
  if ((piece.match(/[\p{L}\d]+/gu) ?? []).length < leastWords) return null
  const lead = /^[^\p{L}\d"“„«‘']*/u.exec(piece)![0].length
  const tail = /[\s,;:–—-]*$/u.exec(piece)![0].length
  return { start: start + lead, end: end - tail }
}
