import { describe, expect, it } from 'vitest'
import { dark, light, type Palette } from '../../../src-renderer/ui/palette'

/** Relative luminance and contrast ratio by WCAG 2.2. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((i) => {
    const c = Number.parseInt(hex.slice(i, i + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}
function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (high! + 0.05) / (low! + 0.05)
}

const texts = ['ink', 'pencil', 'accent', 'confirmed', 'disputed', 'unverified', 'open'] as const
const grounds = ['paper', 'sheet', 'chosen'] as const
const themes: [string, Palette][] = [
  ['light', light],
  ['dark', dark],
]

describe.each(themes)('the %s palette', (_, palette) => {
  it('keeps every text readable on every ground (4.5:1)', () => {
    for (const text of texts) {
      for (const ground of grounds) {
        expect(contrast(palette[text], palette[ground]), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5)
      }
    }
  })

  it('keeps the highlighted passage readable, and the underlines in it visible (3:1)', () => {
    expect(contrast(palette.ink, palette.marker)).toBeGreaterThanOrEqual(4.5)
    for (const mark of ['confirmed', 'disputed', 'unverified', 'open'] as const) {
      expect(contrast(palette[mark], palette.marker), mark).toBeGreaterThanOrEqual(3)
    }
  })

  it('draws the edges of controls clearly enough (3:1)', () => {
    for (const ground of ['paper', 'sheet'] as const) {
      expect(contrast(palette.edge, palette[ground]), ground).toBeGreaterThanOrEqual(3)
    }
  })
})
