import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inBothOrders, mapped, readAt, topFor } from '../../../src-renderer/features/reading/scrollMap'

const pairs = fc.array(fc.record({ from: fc.nat(1000), to: fc.nat(1000) }), { maxLength: 40 })

describe('two articles scrolled together', () => {
  it('keeps the pairs that stand in both orders, as many as there can be', () => {
    const found = inBothOrders([
      { from: 10, to: 500 },
      { from: 20, to: 30 },
      { from: 30, to: 40 },
      { from: 40, to: 20 },
      { from: 50, to: 60 },
    ])
    expect(found.map(({ from }) => from)).toEqual([20, 30, 50])
  })

  it('rises with both, whatever the links are', () => {
    fc.assert(
      fc.property(pairs, (given) => {
        const run = inBothOrders(given)
        for (let i = 1; i < run.length; i += 1) {
          expect(run[i]!.from).toBeGreaterThan(run[i - 1]!.from)
          expect(run[i]!.to).toBeGreaterThan(run[i - 1]!.to)
        }
      }),
    )
  })

  it('never goes back while one reads on, and stays inside the other text', () => {
    fc.assert(
      fc.property(pairs, fc.nat(1000), fc.nat(1000), (given, a, b) => {
        const run = inBothOrders(given)
        const ends = { from: 1000, to: 1000 }
        const [early, late] = [Math.min(a, b), Math.max(a, b)]
        const [first, second] = [mapped(run, ends, early), mapped(run, ends, late)]
        expect(first).toBeLessThanOrEqual(second + 1e-9)
        expect(first).toBeGreaterThanOrEqual(0)
        expect(second).toBeLessThanOrEqual(1000 + 1e-9)
      }),
    )
  })

  it('meets linked passages exactly, and both ends', () => {
    const ends = { from: 900, to: 300 }
    const run = [{ from: 300, to: 250 }]
    expect([0, 300, 900].map((at) => mapped(run, ends, at))).toEqual([0, 250, 300])
    expect(mapped(run, ends, 150)).toBe(125)
  })

  it('scrolls to where a place is read', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 5000 }),
        fc.integer({ min: 50, max: 900 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (whole, seen, share) => {
          fc.pre(whole > seen)
          const top = (whole - seen) * share
          expect(topFor(readAt({ top, whole, seen }), { whole, seen })).toBeCloseTo(top, 6)
        },
      ),
    )
    expect(topFor(50, { whole: 100, seen: 400 })).toBe(0)
  })
})
