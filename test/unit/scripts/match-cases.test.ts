import { describe, expect, it } from 'vitest'
import type { ValueCase } from '../../../scripts/lib/cases.mjs'
import {
  isLinked,
  matchChains,
  matchDamage,
  matchDates,
  matchQuantities,
  matchQuotes,
  matchSentences,
} from '../../../scripts/lib/match-cases.mjs'

const text = 'About 40 of 60 boats waited for three hours on 3 May 2031.'
const one: ValueCase = {
  id: 'x-01',
  text,
  reference: '2031-05-04',
  quantities: [
    { text: '40', value: 40, unit: null, approximator: 'about' },
    { text: '60', value: 60, unit: null, approximator: null },
  ],
  dates: [
    { text: 'three hours', from: null, to: null, durationSeconds: 10_800 },
    { text: '3 May 2031', from: '2031-05-03', to: '2031-05-03', durationSeconds: null },
  ],
}
const spot = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words })
const number = (words: string, value: number, more: object = {}) => ({
  ...spot(words),
  value,
  low: null,
  high: null,
  unit: null,
  kind: 'count',
  approximator: null,
  ...more,
})
const forty = number('40', 40, { approximator: 'about' })
const day = (words: string, from: string | null, to: string | null, durationSeconds: number | null = null) => ({
  ...spot(words),
  from,
  to,
  durationSeconds,
  arithmetic: null,
})

describe('matching numbers', () => {
  it('counts right, missing and extra ones', () => {
    expect(matchQuantities(one, { quantities: [forty, number('60', 60)] }).counts).toEqual({
      right: 2,
      expected: 2,
      found: 2,
    })
    const extra = { quantities: [forty, number('three', 3)] }
    expect(matchQuantities(one, extra).counts).toEqual({ right: 1, expected: 2, found: 2 })
  })

  it('asks for the value, the unit and the place', () => {
    const right = (quantity: ReturnType<typeof number>) => matchQuantities(one, { quantities: [quantity] }).counts.right
    expect(right(number('40', 41))).toBe(0)
    expect(right(number('40', 40, { unit: '%' }))).toBe(0)
    expect(right(number('60', 40))).toBe(0)
    expect(right(forty)).toBe(1)
  })

  it('passes over ordinals, and over lengths of time that stand under dates', () => {
    const others = [number('3', 3, { kind: 'ordinal' }), number('three hours', 3, { kind: 'duration', unit: 'h' })]
    expect(matchQuantities(one, { quantities: others }).counts.found).toBe(0)
    const stray = number('60', 60, { kind: 'duration', unit: 'h' })
    expect(matchQuantities(one, { quantities: [stray] }).counts).toMatchObject({ right: 0, found: 1 })
  })

  it('counts the approximator apart', () => {
    expect(matchQuantities(one, { quantities: [forty] }).hedges).toEqual({ right: 1, expected: 1 })
    expect(matchQuantities(one, { quantities: [number('40', 40)] }).hedges).toEqual({ right: 0, expected: 1 })
  })
})

describe('matching dates', () => {
  it('asks for both days, or for the length, and takes an instant of the day', () => {
    const right = (date: ReturnType<typeof day>) => matchDates(one, { dates: [date] }).counts.right
    expect(right(day('3 May 2031', '2031-05-03', '2031-05-03'))).toBe(1)
    expect(right(day('3 May 2031', '2031-05-03T06:00', '2031-05-03T12:00'))).toBe(1)
    expect(right(day('3 May 2031', '2031-05-03', '2031-05-04'))).toBe(0)
    expect(right(day('three hours', null, null, 10_800))).toBe(1)
    expect(right(day('three hours', null, null, 10_860))).toBe(0)
    expect(right(day('three hours', '2031-05-04', '2031-05-04', 10_800))).toBe(0)
  })

  it('takes both reckonings of a century and no other', () => {
    const century = { text: '3 May 2031', from: '1301-01-01', to: '1400-12-31', durationSeconds: null }
    const right = (from: string, to: string) =>
      matchDates({ ...one, dates: [century] }, { dates: [day('3 May 2031', from, to)] }).counts.right
    expect(right('1301-01-01', '1400-12-31')).toBe(1)
    expect(right('1300-01-01', '1399-12-31')).toBe(1)
    expect(right('1300-01-01', '1400-12-31')).toBe(0)
  })
})

describe('matching the other sets', () => {
  it('wants both ends of a sentence', () => {
    const cut = { id: 'x', text: 'One. Two.', sentences: ['One.', 'Two.'], why: '' }
    const spans = (...ends: number[][]) => ({ sentences: ends.map(([start, end]) => ({ start: start!, end: end! })) })
    expect(matchSentences(cut, spans([0, 4], [5, 9])).counts).toEqual({ right: 2, expected: 2, found: 2 })
    expect(matchSentences(cut, spans([0, 9])).counts).toEqual({ right: 0, expected: 2, found: 1 })
  })

  it('links two names whose keys meet, or whose family name does, and never two that were not found', () => {
    const side = (...keys: string[]) => ({
      names: [{ start: 0, end: 1, text: 'x', kind: 'person' as const, key: keys.join(''), keys }],
    })
    expect(isLinked(side('a', 'b'), side('a', 'b'))).toBe(true)
    expect(isLinked(side('a', 'b'), side('b'))).toBe(true)
    expect(isLinked(side('a', 'b'), side('a'))).toBe(false)
    expect(isLinked(side(), side())).toBe(false)
  })

  it('wants a quote’s words and its speaker, by any part of the name', () => {
    const said = {
      id: 'x',
      language: 'en',
      text: '“No,” said Ada Lind.',
      quotes: [{ text: 'No', speaker: 'Ada Lind' }],
    }
    const right = (end: number, speaker: string | null) =>
      matchQuotes(said, { quotes: [{ start: 1, end, speaker, closed: true }] }).counts.right
    expect(right(4, 'Lind')).toBe(1)
    expect(right(3, 'mayor Ada Lind')).toBe(1)
    expect(right(3, 'Lindberg')).toBe(0)
    expect(right(3, null)).toBe(0)
    expect(right(2, 'Lind')).toBe(0)
    const chain = (...sources: string[]) => ({ attribution: [{ start: 0, end: 1, chain: sources }] })
    const chained = { ...said, chains: [['Ada Lind', 'TASK']] }
    expect(matchChains(chained, chain('Lind', 'TASK')).counts).toEqual({ right: 1, expected: 1 })
    expect(matchChains(chained, chain('TASK', 'Lind')).counts).toEqual({ right: 0, expected: 1 })
  })

  it('wants a tight span of damage and counts its kind apart', () => {
    const torn = {
      id: 'x',
      language: 'en',
      text: 'He wentto town.',
      damage: [{ text: 'wentto', kind: 'glued' }],
      why: '',
    }
    const found = (end: number, kind: string) => matchDamage(torn, [{ start: 3, end, kind }])
    expect(found(9, 'glued').counts.right).toBe(1)
    expect(found(15, 'glued').counts.right).toBe(1)
    expect(found(5, 'glued').counts.right).toBe(0)
    expect(found(9, 'doubled').kinds).toEqual({ right: 0, expected: 1 })
  })
})
