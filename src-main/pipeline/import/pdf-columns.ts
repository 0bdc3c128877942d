import { type Line, lettersOf, similar } from './pdf-lines'

/** Lines under each other, in one column. */
export interface Block {
  lines: Line[]
  left: number
  right: number
  top: number
  bottom: number
  size: number
  /** Of its first line, as the document shows them. */
  order: number
}

/** A stretch of one column: blocks that share their edges. */
export interface Column {
  blocks: Block[]
  left: number
  right: number
}

/** A page's columns in the order of reading. */
export function columnsOf(lines: readonly Line[]): Column[] {
  return columnsIn(inReadingOrder(blocksOf(lines)))
}

interface Neighbours {
  above: Set<number>
  below: Set<number>
}

/**
 * Of things with a place, those right above and right below each: those that it overlaps from side to side with none between.
 * Two beside each other below a third are both right below it.
 */
function neighboursOf(items: readonly { left: number; right: number; top: number; bottom: number }[]): Neighbours[] {
  const neighbours = items.map((): Neighbours => ({ above: new Set(), below: new Set() }))
  const byTop = items.map((_, index) => index).sort((a, b) => (items[a]?.top ?? 0) - (items[b]?.top ?? 0))
  byTop.forEach((upper, place) => {
    const from = items[upper]
    if (!from) return
    let reach = Number.POSITIVE_INFINITY
    let covered = 0
    for (const lower of byTop.slice(place + 1)) {
      const to = items[lower]
      if (!to || to.top >= reach) break
      const shared = Math.min(from.right, to.right) - Math.max(from.left, to.left)
      if (shared <= 0.1 * Math.min(from.right - from.left, to.right - to.left)) continue
      if (to.top < from.bottom - 0.4 * (from.bottom - from.top) && to.top - from.top < 2) continue
      neighbours[upper]?.below.add(lower)
      neighbours[lower]?.above.add(upper)
      covered += shared
      // What stands beside the first one below may begin a little lower, and may still be right below.
      if (reach === Number.POSITIVE_INFINITY) reach = to.top + 0.6 * (to.bottom - to.top)
      if (covered > 0.95 * (from.right - from.left)) break
    }
  })
  return neighbours
}

function blocksOf(lines: readonly Line[]): Block[] {
  const boxes = lines.map((line, index) => ({
    ...sidesWith(lines[index - 1], line),
    top: topOf(line),
    bottom: bottomOf(line),
  }))
  const neighbours = neighboursOf(boxes)
  const follower = lines.map((line, index) => {
    const [below, another] = neighbours[index]?.below ?? []
    if (below === undefined || another !== undefined || neighbours[below]?.above.size !== 1) return null
    const next = lines[below]
    if (!next || !similar(line.size, next.size) || next.base - (line.lowest ?? line.base) > 2.3 * line.size) return null
    return isUnder(line, next) ? below : null
  })
  const followed = new Set(follower)
  const blocks: Block[] = []
  lines.forEach((_, index) => {
    if (followed.has(index)) return
    const chain: Line[] = []
    for (let at: number | null | undefined = index; at !== null && at !== undefined; at = follower[at]) {
      const line = lines[at]
      if (line) chain.push(line)
    }
    blocks.push(blockOf(chain))
  })
  return blocks.length > mostCompared ? blocks : blocks.flatMap((block) => cutWhereColumnsBegin(block, blocks))
}

/**
 * A paragraph's first line may be set in further than the short line above or below it reaches: one stands under the other all the same,
 * as if the second began or ended where the first does.
 */
function sidesWith(before: Line | undefined, line: Line): { left: number; right: number } {
  const { left, right } = line
  if (!before || !similar(before.size, line.size) || Math.abs(left - before.left) > 4 * line.size)
    return { left, right }
  const distance = line.base - (before.lowest ?? before.base)
  if (distance < 0.8 * line.size || distance > 2 * line.size) return { left, right }
  if (before.right <= left) return { left: before.left, right }
  return right <= before.left ? { left, right: before.right } : { left, right }
}

/** At one of its edges, an indent apart, or in its middle. */
function isUnder(line: Line, next: Line): boolean {
  const middles = (line.left + line.right - next.left - next.right) / 2
  return (
    Math.abs(line.left - next.left) < 4 * line.size ||
    Math.abs(line.right - next.right) < 2 * line.size ||
    Math.abs(middles) < 2
  )
}

/** Lines over all columns, and below them the lines of one: something stands beside these and under those. */
function cutWhereColumnsBegin(block: Block, all: readonly Block[]): Block[] {
  const others = all.filter((other) => other !== block && overlapY(block, other) > 0 && overlapX(block, other) > 0)
  if (others.length === 0) return [block]
  const parts: Line[][] = []
  for (const line of block.lines) {
    const part = parts[parts.length - 1]
    const upper = part && blockOf(part)
    const one = blockOf([line])
    const isCut = upper && others.some((other) => isBeside(other, one) && isBelow(other, upper))
    if (!part || isCut) parts.push([line])
    else part.push(line)
  }
  return parts.map(blockOf)
}

const isBeside = (a: Block, b: Block): boolean =>
  overlapY(a, b) > 0.3 * Math.min(height(a), height(b)) && overlapX(a, b) <= 0

const isBelow = (lower: Block, upper: Block): boolean =>
  middle(lower) > middle(upper) && overlapX(lower, upper) > 0.1 * (lower.right - lower.left)

const topOf = ({ base, size }: Line): number => base - 0.8 * size
const bottomOf = ({ base, lowest = base, size }: Line): number => lowest + 0.22 * size

export function blockOf(lines: Line[]): Block {
  return {
    lines,
    left: Math.min(...lines.map(({ left }) => left)),
    right: Math.max(...lines.map(({ right }) => right)),
    top: Math.min(...lines.map(topOf)),
    bottom: Math.max(...lines.map(bottomOf)),
    size: commonSize(lines),
    order: Math.min(...lines.map(({ order }) => order)),
  }
}

/** The size that most letters have, in half points. */
export function commonSize(lines: readonly Line[]): number {
  const letters = new Map<number, number>()
  for (const line of lines) {
    const size = Math.round(line.size * 4) / 4
    letters.set(size, (letters.get(size) ?? 0) + lettersOf(line))
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

/**
 * The document's own order where it never contradicts the page: programs that lay out text write it column by column, and only
 * they know which of two columns above two others comes next. Else by place.
 */
function inReadingOrder(blocks: Block[]): Block[] {
  const shown = [...blocks].sort((a, b) => a.order - b.order)
  const contradicts = shown.some((block, index) => shown.slice(index + 1).some((later) => mustPrecede(later, block)))
  return contradicts ? byPlace(shown) : shown
}

const overlapX = (a: Block, b: Block) => Math.min(a.right, b.right) - Math.max(a.left, b.left)
const overlapY = (a: Block, b: Block) => Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)

/** Above it in the same column, or beside it in one that is read before. */
function mustPrecede(a: Block, b: Block): boolean {
  const narrow = Math.min(a.right - a.left, b.right - b.left)
  if (overlapX(a, b) > 0.1 * narrow)
    return middle(a) < middle(b) && overlapY(a, b) < 0.5 * Math.min(height(a), height(b))
  return overlapY(a, b) > 0.3 * Math.min(height(a), height(b)) && a.right <= b.left + 0.1 * narrow
}

const middle = ({ top, bottom }: Block) => (top + bottom) / 2
const height = ({ top, bottom }: Block) => bottom - top

// With more blocks than a page of text has (a chart's labels), every pair is not looked at.
const mostCompared = 600

function byPlace(blocks: Block[]): Block[] {
  if (blocks.length > mostCompared) return [...blocks].sort((a, b) => a.top - b.top || a.left - b.left)
  const waitsFor = blocks.map(
    (block) => new Set(blocks.filter((other) => other !== block && comesBefore(other, block, blocks))),
  )
  const ordered: Block[] = []
  const left = new Set(blocks)
  while (left.size > 0) {
    const free = [...left].filter(
      (block) => ![...(waitsFor[blocks.indexOf(block)] ?? [])].some((other) => left.has(other)),
    )
    // A circle cannot be read; what stands highest breaks it.
    const next = (free.length > 0 ? free : [...left]).sort((a, b) => a.top - b.top || a.left - b.left)[0]
    if (!next) break
    ordered.push(next)
    left.delete(next)
  }
  return ordered
}

/** Above in the same column; or left of it, where nothing between the two spans both. */
function comesBefore(a: Block, b: Block, all: Block[]): boolean {
  const narrow = Math.min(a.right - a.left, b.right - b.left)
  if (overlapX(a, b) > 0.1 * narrow) return middle(a) < middle(b)
  if (a.right > b.left + 0.1 * narrow) return false
  const top = Math.min(middle(a), middle(b))
  const bottom = Math.max(middle(a), middle(b))
  return !all.some(
    (c) => c !== a && c !== b && middle(c) > top && middle(c) < bottom && overlapX(a, c) > 0 && overlapX(b, c) > 0,
  )
}

/** Blocks that follow each other and stand alone under each other share a column, however wide the one above is. */
function columnsIn(blocks: Block[]): Column[] {
  const neighbours = neighboursOf(blocks)
  const columns: Column[] = []
  blocks.forEach((block, index) => {
    const column = columns[columns.length - 1]
    const above = neighbours[index]?.above
    const alone = above?.size === 1 && above.has(index - 1) && neighbours[index - 1]?.below.size === 1
    const goesOn = column && index > 0 && (alone || sharesEdges(column, block)) && !isSplit(column, block, blocks)
    if (column && goesOn) {
      column.blocks.push(block)
      column.left = Math.min(column.left, block.left)
      column.right = Math.max(column.right, block.right)
    } else columns.push({ blocks: [block], left: block.left, right: block.right })
  })
  return columns
}

/** The column was wider than the block and something else stands there, beside the block. */
const isSplit = (column: Column, block: Block, blocks: readonly Block[]): boolean =>
  blocks.length <= mostCompared &&
  blocks.some(
    (other) =>
      isBeside(other, block) &&
      !column.blocks.includes(other) &&
      Math.min(column.right, other.right) - Math.max(column.left, other.left) > 0.1 * (other.right - other.left),
  )

function sharesEdges(column: Column, block: Block): boolean {
  const last = column.blocks[column.blocks.length - 1]
  const near = 2 * block.size
  if (!last || block.top < last.top) return false
  return Math.abs(column.left - block.left) < near && block.right < column.right + near && block.right > column.left
}

/** Whether other text of the page stands beside the column. */
export function hasNeighbour(column: Column, columns: readonly Column[]): boolean {
  const [first] = column.blocks
  const last = column.blocks[column.blocks.length - 1]
  if (!first || !last) return false
  return columns
    .filter((other) => other !== column && (other.left >= column.right || other.right <= column.left))
    .some((other) => other.blocks.some((block) => block.bottom > first.top && block.top < last.bottom))
}
