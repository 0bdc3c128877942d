/** A span of a text by UTF-16 offsets, `end` exclusive. */
export interface Range {
  start: number
  end: number
}
/** A stretch of text over which the same layers lie; `layers` keeps the order in which they were given. */
export interface Piece<L extends Range> extends Range {
  layers: L[]
}

/**
 * Cuts `within` at every edge of `layers`, so that overlapping spans become pieces that follow each other. Layers that
 * lie outside are ignored, those that reach over an edge are clipped; empty ones mark nothing. One sweep: what lies over
 * a piece is carried along, so that a paragraph of a megabyte costs no more than its pieces.
 */
export function cut<L extends Range>(within: Range, layers: readonly L[]): Piece<L>[] {
  if (within.end <= within.start) return []
  const relevant = layers.filter((l) => l.start < within.end && l.end > within.start && l.end > l.start)
  const edges = new Set([within.start, within.end])
  for (const layer of relevant) {
    edges.add(Math.max(layer.start, within.start))
    edges.add(Math.min(layer.end, within.end))
  }
  const sorted = [...edges].sort((a, b) => a - b)
  const coming = relevant.map((layer, order) => ({ layer, order })).sort((a, b) => a.layer.start - b.layer.start)
  const pieces: Piece<L>[] = []
  let over: typeof coming = []
  for (let i = 0, next = 0; i + 1 < sorted.length; i += 1) {
    const start = sorted[i]!
    const end = sorted[i + 1]!
    const still = over.filter(({ layer }) => layer.end > start)
    while (next < coming.length && coming[next]!.layer.start <= start) still.push(coming[next++]!)
    over = still.sort((a, b) => a.order - b.order)
    pieces.push({ start, end, layers: over.map(({ layer }) => layer) })
  }
  return pieces
}
