import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clampToScreens } from '../../../src-main/shell/screens'

const laptop = { x: 0, y: 25, width: 1440, height: 875 }
const beside = { x: 1440, y: 0, width: 1920, height: 1080 }

describe('a window that comes back', () => {
  it('stays where it was while its screen is there', () => {
    const bounds = { x: 1500, y: 100, width: 1200, height: 800 }
    expect(clampToScreens(bounds, [laptop, beside])).toEqual(bounds)
  })

  it('goes to the middle of the first screen when its own is gone, no larger than that', () => {
    expect(clampToScreens({ x: 1500, y: 100, width: 1800, height: 700 }, [laptop])).toEqual({
      x: 0,
      y: 113,
      width: 1440,
      height: 700,
    })
  })

  it('has the bar at its top below that of the system', () => {
    expect(clampToScreens({ x: 10, y: -300, width: 900, height: 700 }, [laptop]).y).toBe(25)
  })

  it('can always be grasped and is never larger than a screen', () => {
    const size = fc.record({
      x: fc.integer({ min: -5000, max: 5000 }),
      y: fc.integer({ min: -5000, max: 5000 }),
      width: fc.integer({ min: 400, max: 6000 }),
      height: fc.integer({ min: 300, max: 6000 }),
    })
    fc.assert(
      fc.property(size, (bounds) => {
        const { x, y, width, height } = clampToScreens(bounds, [laptop, beside])
        const onOne = [laptop, beside].some(
          (area) =>
            Math.min(x + width, area.x + area.width) - Math.max(x, area.x) >= 200 &&
            y >= area.y &&
            y + 80 <= area.y + area.height &&
            width <= area.width &&
            height <= area.height,
        )
        expect(onOne).toBe(true)
      }),
    )
  })
})
