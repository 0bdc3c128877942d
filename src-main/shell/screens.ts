import type { Bounds } from '../contract/windows'

/** A window of which less than this is on a screen could not be grasped with the mouse. */
const graspable = { width: 200, height: 80 }

/**
 * Bounds that a person can see and grasp: as they were where a screen still has them, no larger than that screen; else in the
 * middle of the first. `areas`: the screens' usable parts, the primary one first.
 */
export function clampToScreens(bounds: Bounds, areas: readonly Bounds[]): Bounds {
  const [primary] = areas
  if (!primary) return bounds
  const area = areas.find((each) => isOn(bounds, each)) ?? null
  const { width, height } = area ?? primary
  const size = { width: Math.min(bounds.width, width), height: Math.min(bounds.height, height) }
  if (!area) {
    const x = primary.x + Math.round((primary.width - size.width) / 2)
    const y = primary.y + Math.round((primary.height - size.height) / 2)
    return { x, y, ...size }
  }
  // The bar at its top has to be reachable, also after it was made smaller, or it can never be moved again.
  const x = between(bounds.x, area.x - size.width + graspable.width, area.x + area.width - graspable.width)
  const y = between(bounds.y, area.y, area.y + area.height - graspable.height)
  return { x, y, ...size }
}

const between = (n: number, low: number, high: number) => Math.min(Math.max(n, low), high)

function isOn(bounds: Bounds, area: Bounds): boolean {
  const width = Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x)
  const height = Math.min(bounds.y + bounds.height, area.y + area.height) - Math.max(bounds.y, area.y)
  return width >= graspable.width && height >= graspable.height
}
