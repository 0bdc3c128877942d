import { describe, expect, it } from 'vitest'
import { coverage } from '../../../src-main/contract/coverage'
import { paneSizes, widthsOf } from '../../../src-renderer/app/workspace/paneWidths'
import { unclaimedOf } from '../../../src-renderer/queries'
import { percentOf } from '../../../src-renderer/ui/percent'

const text = 'The bridge fell. How sad! Subscribe now. And then?'
const span = (of: string) => ({ start: text.indexOf(of), end: text.indexOf(of) + of.length })
const sentences = [
  { ...span('The bridge fell.'), label: 'claim' as const, reason: '' },
  { ...span('How sad!'), label: 'opinion' as const, reason: 'an exclamation' },
]
const dropped = [{ ...span('Subscribe now.'), reason: 'newsletter box' }]

describe('what is on no checklist', () => {
  it('is every sentence that is no claim, everything left out, and what is in neither', () => {
    const found = unclaimedOf(text, { sentences, dropped })
    expect(found.map((each) => [each.what, each.name, each.text.trim()])).toEqual([
      ['sentence', 'opinion', 'How sad!'],
      ['dropped', 'newsletter box', 'Subscribe now.'],
      ['uncovered', '', 'And then?'],
    ])
  })

  it('has what is in neither exactly where the count says that something is missing', () => {
    const missing = (of: { start: number; end: number }[]) =>
      unclaimedOf(text, { sentences: of.map((s) => ({ ...s, label: 'claim', reason: '' })), dropped })
        .filter(({ what }) => what === 'uncovered')
        .reduce((sum, each) => sum + each.text.replace(/\s/g, '').length, 0)
    for (const of of [[], [sentences[0]!], sentences, [{ start: 0, end: text.length }]]) {
      const counted = coverage(
        text,
        of.map((s) => ({ ...s, label: 'claim' as const })),
        dropped,
      )
      expect(missing(of)).toBe(counted.uncovered)
    }
  })

  it('is complete only when nothing at all is missing', () => {
    expect(percentOf(1000, 1000)).toBe(100)
    expect(percentOf(999, 1000)).toBe(99)
    expect(percentOf(0, 0)).toBe(100)
  })
})

describe('the widths of the panes', () => {
  it('fill the window, and leave the middle its third whatever was kept', () => {
    expect(paneSizes({ sources: 20, inspector: 30 })).toEqual([20, 50, 30])
    for (const kept of [
      { sources: 90, inspector: 90 },
      { sources: -3, inspector: 0 },
      { sources: 0, inspector: 60 },
    ]) {
      const sizes = paneSizes(kept)
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeCloseTo(100)
      expect(sizes[1]).toBeGreaterThanOrEqual(30 - 1e-9)
    }
  })

  it('are read from what the splitter says', () => {
    expect(widthsOf([12.5, '50%', '37.5%'])).toEqual({ sources: 12.5, inspector: 37.5 })
  })
})
