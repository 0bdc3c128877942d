/** In percent of the window; 0: folded away. The middle has what is left. */
export interface PaneWidths {
  sources: number
  inspector: number
}

const between = (low: number, value: number, high: number) => Math.min(Math.max(low, value), high)

/** From 960 px, where the middle still has 400, to 2560, where lines would get too long to read. `window`: CSS pixels. */
export const defaultPanes = (window: number): PaneWidths => ({
  sources: (between(205, window * 0.19, 330) / window) * 100,
  inspector: (between(335, window * 0.33, 660) / window) * 100,
})

/** As the splitter has them; what was kept by another version or for a far smaller window leaves the middle its third. */
export function paneSizes({ sources, inspector }: PaneWidths): [number, number, number] {
  const left = between(0, sources, 45)
  const right = between(0, inspector, 60)
  const shrunk = Math.min(1, 70 / Math.max(left + right, 1))
  return [left * shrunk, 100 - (left + right) * shrunk, right * shrunk]
}

export const widthsOf = (sizes: readonly (number | string)[]): PaneWidths => ({
  sources: Number.parseFloat(String(sizes[0])),
  inspector: Number.parseFloat(String(sizes[2])),
})
