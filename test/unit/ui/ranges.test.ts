import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cut } from '../../../src-renderer/ui/ranges'

const range = fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]) => ({ start, end: start + length }))

describe('cutting a text at the edges of what lies over it', () => {
  it('loses and doubles no character, whatever overlaps', () => {
    fc.assert(
      fc.property(range, fc.array(range), (within, layers) => {
        const pieces = cut(within, layers)
        let at = within.start
        for (const piece of pieces) {
          expect(piece.start).toBe(at)
          expect(piece.end).toBeGreaterThan(piece.start)
          at = piece.end
        }
        expect(at).toBe(Math.max(within.start, within.end))
      }),
    )
  })

  it('gives each piece exactly the layers that lie over all of it', () => {
    fc.assert(
      fc.property(range, fc.array(range), (within, layers) => {
        for (const piece of cut(within, layers)) {
          for (const layer of layers) {
            // An empty layer marks nothing.
            const overlaps = layer.end > layer.start && layer.start < piece.end && layer.end > piece.start
            expect(piece.layers.includes(layer)).toBe(overlaps)
          }
        }
      }),
    )
  })
})
