import { describe, expect, it } from 'vitest'
import { circledNumber, numberValues, valuesIn } from '../../../src-renderer/features/compare/values'
import { article, discrepancy, mention } from './rows'

const side = (doc: number, start: number, end: number, value: string) => ({
  doc: article(doc),
  start,
  end,
  text: value,
  value,
})

describe('numbering the values that differ', () => {
  const numbered = numberValues([
    discrepancy(1, [side(1, 5, 7, '40'), side(2, 5, 7, '30'), side(3, 9, 11, '40')]),
    discrepancy(2, [side(1, 5, 7, '>= 40'), side(2, 8, 9, '2')]),
  ])

  it('gives equal values of one disagreement one number, and goes on counting in the next', () => {
    expect(numbered.map((d) => d.values.map((v) => [v.number, v.value]))).toEqual([
      [
        [1, '40'],
        [2, '30'],
      ],
      [
        [3, '>= 40'],
        [4, '2'],
      ],
    ])
    expect(numbered[0]!.values[0]!.sides).toHaveLength(2)
  })

  it('finds the values that stand inside a passage, and no others', () => {
    expect(valuesIn(mention(1, 0, 20), numbered).map((v) => v.number)).toEqual([1, 3])
    expect(valuesIn(mention(1, 6, 20), numbered)).toEqual([])
    expect(valuesIn(mention(1, 0, 20, { article: article(2) }), numbered).map((v) => v.number)).toEqual([2, 4])
  })

  it('has a sign for every number', () => {
    expect([1, 20, 21].map(circledNumber)).toEqual(['①', '⑳', '(21)'])
  })
})
