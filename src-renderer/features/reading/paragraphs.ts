import type { Range } from '../../ui/ranges'

export interface Paragraph extends Range {
  /** From 1, as in the margin. */
  number: number
}

/**
 * An article's paragraphs: its lines, since plain text has one a paragraph. But a file that was wrapped at a fixed width
 * breaks inside sentences; where a sentence crosses a line break, the lines belong together. Blank lines are left out,
 * and white space at a paragraph's ends is not part of it, so every sentence lies inside one paragraph.
 */
export function paragraphsOf(text: string, sentences: readonly Range[]): Paragraph[] {
  const paragraphs: Paragraph[] = []
  const ordered = [...sentences].sort((a, b) => a.start - b.start)
  let sentence = 0
  let start = 0
  const close = (end: number) => {
    const range = trimmed(text, start, end)
    if (range) paragraphs.push({ ...range, number: paragraphs.length + 1 })
    start = end + 1
  }
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    while (sentence < ordered.length && ordered[sentence]!.end <= at) sentence += 1
    const current = ordered[sentence]
    const crossed = current !== undefined && current.start <= at && current.end > at + 1
    if (!crossed) close(at)
  }
  close(text.length)
  return paragraphs
}

function trimmed(text: string, start: number, end: number): Range | null {
  let from = start
  let to = end
  while (from < to && /\s/u.test(text[from]!)) from += 1
  while (to > from && /\s/u.test(text[to - 1]!)) to -= 1
  return from < to ? { start: from, end: to } : null
}

/** Index of the paragraph in which `offset` lies, or of the last one that begins before it. */
export function paragraphAt(paragraphs: readonly Paragraph[], offset: number): number {
  let low = 0
  let high = paragraphs.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (paragraphs[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  return Math.max(low, 0)
}
