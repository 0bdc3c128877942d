import type { Habits } from './pdf-habits'
import { type Line, similar, textOf } from './pdf-lines'

/**
 * Lines that are each a paragraph: a letterhead, an address, a court's parties. They stand in a column that has room for more, and do
 * not fill a narrower one either, as a caption does. Those that begin anew are given.
 */
export function singleLines(lines: readonly Line[], { leading, bodySize }: Habits): ReadonlySet<Line> {
  const plain = lines.filter(({ cells }) => cells.length === 0)
  const left = Math.min(...plain.map((line) => line.left))
  const wide = Math.max(...plain.map(({ right }) => right)) - left
  const single = new Set<Line>()
  if (plain.filter((line) => widthOf(line) > 0.85 * wide).length < 2) return single
  let run: Line[] = []
  const close = () => {
    for (const line of beginningAnew(run, wide)) single.add(line)
    run = []
  }
  for (const line of plain) {
    const before = run[run.length - 1]
    const isShort = widthOf(line) < 0.75 * wide && line.size < 1.15 * bodySize
    if (!isShort || (before && !isNext(before, line, leading(line.size)))) close()
    if (isShort) run.push(line)
  }
  close()
  return single
}

const widthOf = ({ left, right }: Line): number => right - left
const isUnderMiddle = (before: Line, line: Line): boolean =>
  Math.abs(before.left + before.right - line.left - line.right) < 4

function isNext(before: Line, line: Line, leading: number): boolean {
  const distance = line.base - before.base
  if (!similar(before.size, line.size) || distance <= 0 || distance > 1.22 * leading) return false
  return Math.abs(before.left - line.left) < 0.5 * line.size || isUnderMiddle(before, line)
}

const leastShare = 0.4

function beginningAnew(run: readonly Line[], wide: number): Line[] {
  if (run.length < 3) return []
  const widest = Math.max(...run.map(widthOf))
  const pairs = run.slice(1).map((line, index) => ({ line, before: run[index] ?? line }))
  const unfilled = pairs.filter(({ before, line }) => fits(before, line, widest))
  if (unfilled.length < leastShare * pairs.length) return []
  const anew = pairs.filter(
    ({ before, line }) => fits(before, line, wide) && (isUnderMiddle(before, line) || begins(line)),
  )
  return anew.map(({ line }) => line)
}

/** Whether the first word of `line` would have fitted on the line before, were that so wide. */
function fits(before: Line, line: Line, width: number): boolean {
  const text = textOf(line)
  const word = /^\S+/.exec(text)?.[0] ?? ''
  const needed = (widthOf(line) * word.length) / Math.max(1, text.length)
  return widthOf(before) + needed + 0.7 * line.size < width
}

const begins = (line: Line): boolean => /^(?!\p{Ll})|^\S+@\S+|^(?:www\.|https?:)/u.test(textOf(line))
