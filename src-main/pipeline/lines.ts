import type { Span } from '../contract/analysis'

const space = /[\s\u200B\uFEFF]/

/** The same span without white space at its ends; empty when there is nothing else in it. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && space.test(text.charAt(start))) start++
  while (end > start && space.test(text.charAt(end - 1))) end--
  return { start, end }
}

/** Lines that are not blank, trimmed, in order. `afterBlank` says that an empty line stands before it. */
export type Line = Span & { afterBlank: boolean }

export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let from = 0
  let blank = false
  while (from <= text.length) {
    const at = text.slice(from, from + 1) === '\n' ? from : nextBreak(text, from)
    const span = trimSpan(text, { start: from, end: at })
    if (span.start < span.end) {
      lines.push({ ...span, afterBlank: blank })
      blank = false
    } else blank = true
    from = at + 1
  }
  return lines
}

// Pasted text brings the Unicode line and paragraph separators; both end a line like LF.
const breakPattern = /[\n\u2028\u2029\u0085\r\v\f]/g

function nextBreak(text: string, from: number): number {
  breakPattern.lastIndex = from
  return breakPattern.exec(text)?.index ?? text.length
}
