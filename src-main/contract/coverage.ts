import type { AnalysedSentence, SentenceLabel, Span } from './analysis'

/** How many spans, and how many characters in them that are not white space. */
export type Counted = { spans: number; characters: number }

/** What became of every character of one article. `characters`: those that are not white space. */
export type Coverage = {
  characters: number
  sentences: Partial<Record<SentenceLabel, Counted>>
  /** By the reason of dropping. */
  dropped: Record<string, Counted>
  /** Outside every sentence and dropped span: 0 for what the engine read. */
  uncovered: number
}

/** What counts as white space at the ends of a span (see `trimSpan`). */
const space = /[\s\u200B\uFEFF]+/g

const inked = (text: string): number => text.length - (text.match(space)?.join('').length ?? 0)

/**
 * Counts an article's characters by what the engine made of them: the label of their sentence, or the reason they were
 * dropped for. UTF-16 units; linear in the length of the text. Where spans overlap, the earlier has the characters, so
 * that none is counted twice.
 */
export function coverage(
  text: string,
  sentences: readonly Pick<AnalysedSentence, 'start' | 'end' | 'label'>[],
  dropped: readonly (Span & { reason: string })[],
): Coverage {
  const out: Coverage = { characters: inked(text), sentences: {}, dropped: {}, uncovered: 0 }
  let covered = 0
  let reached = 0
  const count = (known: Counted | undefined, span: Span): Counted => {
    const characters = inked(text.slice(Math.max(span.start, reached), Math.max(span.end, reached)))
    reached = Math.max(reached, span.end)
    covered += characters
    return { spans: (known?.spans ?? 0) + 1, characters: (known?.characters ?? 0) + characters }
  }
  const spans = [
    ...sentences.map((span) => ({ span, label: span.label, reason: '' })),
    ...dropped.map((span) => ({ span, label: null, reason: span.reason })),
  ]
  spans.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  for (const { span, label, reason } of spans) {
    if (label === null) out.dropped[reason] = count(out.dropped[reason], span)
    else out.sentences[label] = count(out.sentences[label], span)
  }
  out.uncovered = out.characters - covered
  return out
}
