// Spans in golden cases are given as their words, and by `nth` where these stand in the text more than once.

/** Where `text` stands for the nth time (1-based), as UTF-16 offsets, or null. */
export function locate(source, { text, nth = 1 }) {
  let start = -1
  for (let i = 0; i < nth; i++) {
    start = source.indexOf(text, start + 1)
    if (start < 0) return null
  }
  return { start, end: start + text.length }
}

/** `{ nth }` of the words that begin at `start`, or `{}` when they stand there for the first time. */
export function nthOf(source, { text, start }) {
  let nth = 0
  for (let at = source.indexOf(text); at >= 0 && at <= start; at = source.indexOf(text, at + 1)) nth++
  return nth > 1 ? { nth } : {}
}

export const length = (s) => s.end - s.start
export const overlap = (a, b) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
export const iou = (a, b) => overlap(a, b) / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
