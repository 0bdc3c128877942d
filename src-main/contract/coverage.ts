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
 * dropped for. UTF-16 units; linear in the length of the text. The spans must not overlap.
 */
export function coverage(
  text: string,
  sentences: readonly Pick<AnalysedSentence, 'start' | 'end' | 'label'>[],
  dropped: readonly (Span & { reason: string })[],
): Coverage {
  const out: Coverage = { characters: inked(text), sentences: {}, dropped: {}, uncovered: 0 }
  let covered = 0
  const count = (known: Counted | undefined, span: Span): Counted => {
    const characters = inked(text.slice(span.start, span.end))
    covered += characters
    return { spans: (known?.spans ?? 0) + 1, characters: (known?.characters ?? 0) + characters }
  }
  for (const s of sentences) out.sentences[s.label] = count(out.sentences[s.label], s)
  for (const d of dropped) out.dropped[d.reason] = count(out.dropped[d.reason], d)
  out.uncovered = out.characters - covered
  return out
}
