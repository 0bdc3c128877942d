import { DEFAULT_THEME } from '@mantine/core'
import { describe, expect, it } from 'vitest'
import { dark, darkStrong, light, lightStrong, type Palette } from '../../../src-renderer/ui/palette'
import { cssVariables, theme } from '../../../src-renderer/ui/theme'

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
  ['strong light', lightStrong],
  ['strong dark', darkStrong],
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

describe.each([
  ['light', lightStrong],
  ['dark', darkStrong],
] as const)('the %s palette for more contrast', (_, palette) => {
  it('keeps every text at 7:1 on every ground, and edges and rules at 4.5:1', () => {
    for (const ground of grounds) {
      for (const text of texts) {
        expect(contrast(palette[text], palette[ground]), `${text} on ${ground}`).toBeGreaterThanOrEqual(7)
      }
    }
    for (const line of ['edge', 'rule'] as const) {
      expect(contrast(palette[line], palette.sheet), line).toBeGreaterThanOrEqual(4.5)
    }
  })
})

describe('Mantine’s colours', () => {
  it('carry the words of a filled button: white in light, black in dark', () => {
    const ink = theme.colors?.ink
    expect(contrast('#ffffff', ink![7]!)).toBeGreaterThanOrEqual(4.5)
    expect(contrast('#000000', ink![3]!)).toBeGreaterThanOrEqual(4.5)
  })

  it('outline its fields clearly enough (3:1), in the shades it takes for that', () => {
    expect(contrast(theme.colors!.gray![4]!, light.sheet)).toBeGreaterThanOrEqual(3)
    expect(contrast(theme.colors!.dark![4]!, dark.sheet)).toBeGreaterThanOrEqual(3)
  })

  it('are the palette’s, so that more contrast reaches them too', () => {
    const { light: variables } = cssVariables(DEFAULT_THEME)
    for (const [name, value] of Object.entries(variables)) {
      if (name.startsWith('--mantine-color-')) expect(value, name).toMatch(/^var\(--stet-/)
    }
  })
})
