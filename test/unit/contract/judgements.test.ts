import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgementOf, newValues } from '../../../src-main/contract/judgements'
import type { DiscrepancyRow, FlagJudgementRow } from '../../../src-main/contract/rows'

const article = (letter: string) => letter.repeat(64)
const id = (n: number) => `d-${String(n).padStart(24, '0')}`
type SideOf = [letter: string, start: number, end: number, value: string]

const flag = (n: number, sides: SideOf[], kind: DiscrepancyRow['kind'] = 'number') => ({
  id: id(n),
  kind,
  mentions: sides.map(([letter, start, end, value]) => ({ doc: article(letter), start, end, value, text: value })),
})
const judged = (n: number, sides: SideOf[], changes: Partial<FlagJudgementRow> = {}): FlagJudgementRow => ({
  id: id(n),
  kind: 'number',
  rule: 'same-count',
  sides: sides.map(([letter, start, end, value]) => ({ article: article(letter), start, end, value })),
  judgement: 'dismissed',
  reason: 'rounded',
  by: null,
  at: '2031-03-12T10:00:00.000Z',
  event: '00000000-0000-4000-8000-000000000001',
  ...changes,
})

const twelve: SideOf = ['a', 10, 12, '= 12']
const thirteen: SideOf = ['b', 30, 32, '= 13']

describe('the judgement of a flag', () => {
  it('is the one under its own id before any other', () => {
    const own = judged(1, [twelve, thirteen])
    const newer = judged(2, [twelve, thirteen], { judgement: 'accepted', at: '2032-01-01T00:00:00.000Z' })
    expect(judgementOf(flag(1, [twelve, thirteen]), [newer, own])).toEqual({ row: own, isOutdated: false })
  })

  it('carries over to a flag that one more article with a known value has moved', () => {
    const row = judged(1, [twelve, thirteen])
    const moved = flag(2, [twelve, thirteen, ['c', 5, 7, '= 13']])
    expect(judgementOf(moved, [row])).toEqual({ row, isOutdated: false })
  })

  it('is outdated by a value that was not there, which is told', () => {
    const row = judged(1, [twelve, thirteen])
    const moved = flag(2, [twelve, ['c', 5, 7, '= 14'], ['d', 5, 7, '= 14']])
    expect(judgementOf(moved, [row])).toEqual({ row, isOutdated: true })
    expect(newValues(moved, row)).toEqual(['= 14'])
    expect(judgementOf(flag(1, [twelve, ['c', 5, 7, '= 14']]), [row])?.isOutdated).toBe(true)
  })

  it('is of the same kind and of a passage the flag has, or there is none', () => {
    const row = judged(1, [twelve, thirteen])
    expect(judgementOf(flag(2, [twelve, thirteen], 'date'), [row])).toBeNull()
    // The same values elsewhere, and spans that only touch.
    expect(
      judgementOf(
        flag(2, [
          ['a', 12, 14, '= 12'],
          ['b', 28, 30, '= 13'],
        ]),
        [row],
      ),
    ).toBeNull()
    expect(
      judgementOf(
        flag(2, [
          ['b', 10, 12, '= 12'],
          ['a', 30, 32, '= 13'],
        ]),
        [row],
      ),
    ).toBeNull()
    expect(
      judgementOf(
        flag(2, [
          ['a', 11, 14, '= 12'],
          ['c', 1, 2, '= 13'],
        ]),
        [row],
      )?.row,
    ).toBe(row)
  })

  it('of several is the newest that covers all values', () => {
    const old = judged(1, [twelve, thirteen])
    const newer = judged(2, [twelve, thirteen], { judgement: 'accepted', at: '2031-03-13T00:00:00.000Z' })
    const short = judged(3, [twelve], { at: '2031-03-14T00:00:00.000Z' })
    expect(judgementOf(flag(9, [twelve, thirteen]), [old, short, newer])).toEqual({ row: newer, isOutdated: false })
    expect(judgementOf(flag(9, [twelve, ['c', 1, 2, '= 99']]), [old, newer, short])).toEqual({
      row: short,
      isOutdated: true,
    })
  })
})

const anySide = fc
  .tuple(
    fc.constantFrom('a', 'b', 'c'),
    fc.integer({ min: 0, max: 20 }),
    fc.integer({ min: 1, max: 6 }),
    fc.constantFrom('1', '2', '3', '4'),
  )
  .map(([letter, start, length, value]): SideOf => [letter, start, start + length, value])
const anySides = fc.array(anySide, { minLength: 2, maxLength: 5 })
const anyRows = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 9 }), anySides, fc.integer({ min: 10, max: 19 })), {
    selector: ([n]) => n,
    maxLength: 5,
  })
  .map((rows) => rows.map(([n, sides, day]) => judged(n, sides, { at: `2031-03-${day}T10:00:00.000Z` })))
const anyFlag = fc.tuple(fc.integer({ min: 1, max: 12 }), anySides).map(([n, sides]) => flag(n, sides))

describe('for any flags and judgements', () => {
  it('a judgement stands exactly while every value of the flag was judged', () => {
    fc.assert(
      fc.property(anyFlag, anyRows, (of, rows) => {
        const found = judgementOf(of, rows)
        if (found === null) return
        const known = new Set(found.row.sides.map(({ value }) => value))
        expect(found.isOutdated).toBe(of.mentions.some(({ value }) => !known.has(value)))
        expect(newValues(of, found.row).length > 0).toBe(found.isOutdated)
      }),
    )
  })

  it('the order of the rows says nothing', () => {
    fc.assert(
      fc.property(anyFlag, anyRows, (of, rows) => {
        expect(judgementOf(of, [...rows].reverse())).toEqual(judgementOf(of, rows))
      }),
    )
  })

  it('a flag that loses sides keeps a judgement that stood, if any passage of it is left', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9 }), anySides, fc.nat(4), (n, sides, at) => {
        const row = judged(1, sides)
        const less = flag(n, [sides[at % sides.length]!])
        expect(judgementOf(less, [row])).toEqual({ row, isOutdated: false })
      }),
    )
  })

  it('a judgement of another flag is found by a shared passage of its kind only', () => {
    fc.assert(
      fc.property(anyFlag, anyRows, (of, rows) => {
        const others = rows.filter(({ id }) => id !== of.id)
        const shares = others.some((row) =>
          row.sides.some((s) =>
            of.mentions.some((m) => m.doc === s.article && Math.max(m.start, s.start) < Math.min(m.end, s.end)),
          ),
        )
        expect(judgementOf(of, others) !== null).toBe(shares)
      }),
    )
  })
})
