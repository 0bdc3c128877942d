import type { Span } from '../../contract/analysis'

export interface Paragraph extends Span {
  /** From 1. */
  number: number
}

/** Non-empty lines, numbered from 1: what a reader counts when told "paragraph 5". */
export function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let start = 0
  for (const line of text.split('\n')) {
    if (line.trim() !== '') paragraphs.push({ number: paragraphs.length + 1, start, end: start + line.length })
    start += line.length + 1
  }
  return paragraphs
}

/** The paragraph an offset lies in (between two: the one before it), or null for a text without any. */
export function paragraphAt(paragraphs: readonly Paragraph[], offset: number): Paragraph | null {
  let low = 0
  let high = paragraphs.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (paragraphs[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  return paragraphs[low] ?? null
}

/** Enough to see what the words belong to, little enough to stay beside them. */
const contextLength = 70
/** As in the W3C selectors that Hypothesis writes. */
const selectorLength = 32

/** The passage with some of its own paragraph around it; `…` where the paragraph goes on. */
export function quoteInContext(text: string, span: Span): { before: string; exact: string; after: string } {
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1
  const lineBreak = text.indexOf('\n', span.end)
  const lineEnd = lineBreak < 0 ? text.length : lineBreak
  return {
    before: tail(text.slice(span.start === 0 ? 0 : lineStart, span.start)),
    exact: text.slice(span.start, span.end),
    after: head(text.slice(span.end, lineEnd)),
  }
}

function tail(line: string): string {
  if (line.length <= contextLength) return line.trimStart()
  const cut = line.slice(outsidePair(line, line.length - contextLength))
  const space = cut.search(/\s/u)
  return `…${space < 0 ? cut : cut.slice(space)}`
}

function head(line: string): string {
  if (line.length <= contextLength) return line.trimEnd()
  const cut = line.slice(0, outsidePair(line, contextLength))
  const space = Math.max(...[...cut.matchAll(/\s/gu)].map((m) => m.index), -1)
  return `${space < 0 ? cut : cut.slice(0, space + 1)}…`
}

export function quoteSelector(text: string, span: Span): { exact: string; prefix: string; suffix: string } {
  const from = outsidePair(text, Math.max(0, span.start - selectorLength))
  const to = Math.min(text.length, span.end + selectorLength)
  return {
    exact: text.slice(span.start, span.end),
    prefix: text.slice(from, span.start),
    suffix: text.slice(span.end, to < text.length && splitsPair(text, to) ? to - 1 : to),
  }
}

const splitsPair = (text: string, offset: number) => (text.codePointAt(offset - 1) ?? 0) > 0xffff
const outsidePair = (text: string, offset: number) => (offset > 0 && splitsPair(text, offset) ? offset + 1 : offset)
