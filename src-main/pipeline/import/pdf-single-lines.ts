import { type Column, hasNeighbour } from './pdf-columns'
import { firstWordOf } from './pdf-edges'
import type { Habits } from './pdf-habits'
import { type Line, similar, textOf } from './pdf-lines'

/**
 * Lines that are each a paragraph: a letterhead, an address, a court's parties. They stand where there is room for more, `measure`
 * points, and do not fill a narrower column either, as a caption does. Those that begin anew are given.
 */
export function singleLines(
  lines: readonly Line[],
  measure: number | null,
  { leading, bodySize }: Habits,
): ReadonlySet<Line> {
  const single = new Set<Line>([...sentencesAlone(lines, leading), ...labelled(lines, leading)])
  if (measure === null) return single
  let run: Line[] = []
  const close = () => {
    for (const line of beginningAnew(run, measure)) single.add(line)
    run = []
  }
  for (const line of lines) {
    const before = run[run.length - 1]
    const isShort = line.cells.length === 0 && widthOf(line) < 0.75 * measure && line.size < 1.15 * bodySize
    if (!isShort || (before && !isNext(before, line, leading(line.size)))) close()
    if (isShort) run.push(line)
  }
  close()
  return single
}

/** How wide lines get on a page where the column stands: that of the widest that hold it. `null`: hardly any is wide. */
export function measureOf(column: Column, columns: readonly Column[]): number | null {
  const isOneOfSeveral = hasNeighbour(column, columns)
  const holding = isOneOfSeveral
    ? [column]
    : columns.filter((other) => other.left < column.left + 4 && other.right > column.right - 4)
  const widths = holding.flatMap((other) => other.blocks.flatMap(({ lines }) => lines.map(widthOf)))
  const widest = Math.max(0, ...widths)
  return widths.filter((width) => width > 0.85 * widest).length < 2 ? null : widest
}

const widthOf = ({ left, right }: Line): number => right - left
const isUnderMiddle = (before: Line, line: Line): boolean =>
  Math.abs(before.left + before.right - line.left - line.right) < 4

function isNext(before: Line, line: Line, leading: number): boolean {
  const distance = line.base - before.base
  if (!similar(before.size, line.size) || distance <= 0 || distance > 1.22 * leading) return false
  return Math.abs(before.left - line.left) < 0.5 * line.size || isUnderMiddle(before, line)
}

const leastSentences = 3

/** Lines in a row that each hold whole sentences, as no lines within a paragraph do. */
function sentencesAlone(lines: readonly Line[], leading: Habits['leading']): Line[] {
  const runs: { run: Line[]; above: Line | undefined }[] = []
  lines.forEach((line, index) => {
    const last = runs[runs.length - 1]
    const before = last?.run[last.run.length - 1]
    const isAlone = line.cells.length === 0 && begins(line) && sentenceEnd.test(textOf(line))
    if (isAlone && last && before && isNext(before, line, 0.9 * leading(line.size))) last.run.push(line)
    else runs.push({ run: isAlone ? [line] : [], above: lines[index - 1] })
  })
  // The first may end a paragraph that began above it, and the rest must still be enough.
  const alone = runs.filter(({ run, above }) => {
    const isBegun = !above || !run[0] || !isNext(above, run[0], leading(run[0].size)) || sentenceEnd.test(textOf(above))
    return run.length >= leastSentences + (isBegun ? 0 : 1)
  })
  return alone.flatMap(({ run }) => run.slice(1))
}

const label = /^\p{Lu}[\p{L} .-]{1,24}: ?\S/u

/** "Present: …", "Telephone: …": lines that begin with what they are about, more than one of them. */
function labelled(lines: readonly Line[], leading: Habits['leading']): Line[] {
  return lines.filter((line, index) => {
    const before = lines[index - 1]
    if (!before || !label.test(textOf(line)) || !isNext(before, line, leading(line.size))) return false
    const near = [lines[index - 2], before, lines[index + 1], lines[index + 2]]
    return near.some((other) => other && similar(other.size, line.size) && label.test(textOf(other)))
  })
}

const sentenceEnd = /[.!?…]["”»“]?$/u

// A caption is known by less than text is.
const leastNarrow = { lines: 4, smaller: 3, share: 0.7 }

/** Lines under each other that fill a narrower column than the others do, each with where that column ends. */
export function narrowEdges(lines: readonly Line[], { leading, bodySize }: Habits): ReadonlyMap<Line, number> {
  const edges = new Map<Line, number>()
  const left = Math.min(...lines.map((line) => line.left))
  const wide = Math.max(...lines.map((line) => line.right)) - left
  let run: Line[] = []
  const close = () => {
    const farthest = Math.max(...run.map((line) => line.right))
    const begin = Math.min(...run.map((line) => line.left))
    const pairs = run.slice(1).map((line, index) => ({ line, before: run[index] ?? line }))
    const filled = pairs.filter(({ before, line }) => !fits(before, line, farthest - begin))
    const isSmaller = run.every(({ size }) => size < 0.94 * bodySize)
    const small = run.filter((line) => !begins(line))
    const isOne =
      run.length >= (isSmaller ? leastNarrow.smaller : leastNarrow.lines) &&
      small.length >= 0.3 * run.length &&
      filled.length >= leastNarrow.share * pairs.length
    if (isOne) for (const line of run) edges.set(line, farthest)
    run = []
  }
  for (const line of lines) {
    const before = run[run.length - 1]
    const isNarrow = line.cells.length === 0 && line.right - left < 0.8 * wide
    if (!isNarrow || (before && !isNext(before, line, leading(line.size)))) close()
    if (isNarrow) run.push(line)
  }
  close()
  return edges
}

const leastShare = 0.4

function beginningAnew(run: readonly Line[], wide: number): Line[] {
  if (run.length < 2) return []
  const widest = Math.max(...run.map(widthOf))
  const pairs = run.slice(1).map((line, index) => ({ line, before: run[index] ?? line }))
  const unfilled = pairs.filter(({ before, line }) => fits(before, line, widest))
  const isFarFromFull =
    widest < 0.7 * wide && pairs.every(({ before, line }) => fits(before, line, 0.85 * wide) && begins(line))
  const isLeft = run.every((line) => Math.abs(line.left - (run[0]?.left ?? 0)) < 1)
  if (!(isFarFromFull && isLeft) && (run.length < 3 || unfilled.length < leastShare * pairs.length)) return []
  const anew = pairs.filter(
    ({ before, line }) => fits(before, line, wide) && (isUnderMiddle(before, line) || begins(line)),
  )
  return anew.map(({ line }) => line)
}

/** Whether the first word of `line` would have fitted on the line before, were that so wide. */
const fits = (before: Line, line: Line, width: number): boolean =>
  widthOf(before) + firstWordOf(line) + 0.7 * line.size < width

const begins = (line: Line): boolean => /^(?!\p{Ll})|^\S+@\S+|^(?:www\.|https?:)/u.test(textOf(line))
