import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { directionOf } from '../../../src-renderer/features/reading/direction'
import type { Layer } from '../../../src-renderer/features/reading/layers'
import { marginNotes, stack } from '../../../src-renderer/features/reading/margin'
import type { ChecklistItem } from '../../../src-renderer/queries'
import { id, mention } from './rows'

describe('notes in the margin', () => {
  it('stand beside their lines where they have room', () => {
    expect(stack([0, 56, 84], [20, 20, 20], 200, 2)).toEqual([0, 56, 84])
  })

  it('go down where they would overlap, and up again where that would lead out of the paragraph', () => {
    expect(stack([0, 0, 0], [20, 20, 20], 200, 2)).toEqual([0, 22, 44])
    expect(stack([50, 60, 80], [20, 20, 20], 100, 2)).toEqual([36, 58, 80])
  })

  it('never overlap, stay in order, and begin within the paragraph, whatever is asked', () => {
    const note = fc.record({ top: fc.nat(400), height: fc.integer({ min: 1, max: 60 }) })
    fc.assert(
      fc.property(fc.array(note, { maxLength: 30 }), fc.nat(500), fc.nat(6), (notes, height, gap) => {
        const wanted = notes.map(({ top }) => top).sort((a, b) => a - b)
        const heights = notes.map((each) => each.height)
        const tops = stack(wanted, heights, height, gap)
        const total = heights.reduce((sum, each) => sum + each + gap, -gap)
        for (const [i, top] of tops.entries()) {
          expect(top).toBeGreaterThanOrEqual(i === 0 ? 0 : tops[i - 1]! + heights[i - 1]! + gap)
          expect(top + heights[i]!).toBeLessThanOrEqual(Math.max(height, total))
        }
      }),
    )
  })

  it('are one for each claim, at its first passage, with what was written first and whether others have it', () => {
    const item = (n: number, statedIn: number) =>
      ({
        statement: { statement: `claim ${n}`, origins: ['0'], articles: Array(statedIn).fill('x') },
        verdicts: { true: n === 1 ? { reason: 'seen in the ledger\nof March' } : null, said: null },
        discrepancies: [],
      }) as unknown as ChecklistItem
    const layer = (n: number, start: number, number: number): Layer => ({
      is: 'mention',
      start,
      end: start + 5,
      mention: { ...mention(n, start, start + 5), claim: id('c', n) },
      state: 'open',
      number,
    })
    const items = new Map([
      [id('c', 1), item(1, 2)],
      [id('c', 2), item(2, 1)],
    ])
    const paragraphs = [[layer(2, 8, 2), layer(1, 0, 1)], [], [layer(1, 40, 1)]]
    const notes = marginNotes(paragraphs, items, new Map(), 2)
    expect(notes.map((own) => own.map(({ number, written, isOnlyHere }) => [number, written, isOnlyHere]))).toEqual([
      [
        [1, 'seen in the ledger', false],
        [2, '', true],
      ],
      [],
      [],
    ])
    expect(marginNotes(paragraphs, items, new Map(), 1)[0]![1]!.isOnlyHere).toBe(false)
  })
})

describe('the side of the margin', () => {
  it('is that of the writing', () => {
    expect(directionOf('Die Fähre fuhr ab.')).toBe('ltr')
    expect(directionOf('غادرت العبارة الميناء (Port Elle) في الساعة 10')).toBe('rtl')
    expect(directionOf('Port Elle, a town that is called פורט אל')).toBe('ltr')
    expect(directionOf('')).toBe('ltr')
  })
})
