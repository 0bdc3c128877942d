import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differingWords, wordsOf } from '../../../src-renderer/features/compare/worddiff'

const differing = (text: string, reference: string) =>
  differingWords(text, reference).map(({ start, end }) => text.slice(start, end))

describe('the words that a passage does not share with another', () => {
  it('are those that stand in one only, neighbours in one stretch', () => {
    expect(differing('At least 40 people were hurt', 'About 30 people were hurt')).toEqual(['At least 40'])
    expect(differing('The bridge opened in 1974.', 'The bridge opened in 1976, officials said.')).toEqual(['1974'])
  })

  it('take order into account', () => {
    expect(differing('the dog bit the man', 'the man bit the dog').length).toBeGreaterThan(0)
  })

  it('do not count case, quotation marks or the form of an accent', () => {
    expect(differing('The “Café” was shut', 'the "Cafe\u0301" was shut')).toEqual([])
    expect(differing('it’s late', "it's late")).toEqual([])
  })

  it('keep a number with its marks in one piece', () => {
    expect(wordsOf('11,000 or 11.000 at 12:30').map(({ key }) => key)).toEqual([
      '11,000',
      'or',
      '11.000',
      'at',
      '12:30',
    ])
  })

  const anyText = fc
    .array(fc.constantFrom('the', 'The', 'bridge', '1974', '“', 'é', '…', '😀', 'שלום'), { maxLength: 14 })
    .map((parts) => parts.join(' '))

  it('are none between a text and itself', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(differingWords(text, text)).toEqual([])
      }),
    )
  })

  it('leave words that stand in both texts in the same order', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, reference) => {
        const marked = differingWords(text, reference)
        const kept = wordsOf(text)
          .filter((word) => !marked.some(({ start, end }) => start <= word.start && word.end <= end))
          .map(({ key }) => key)
        let at = 0
        const others = wordsOf(reference).map(({ key }) => key)
        for (const key of kept) {
          at = others.indexOf(key, at) + 1
          expect(at, `${key} of “${text}” in “${reference}”`).toBeGreaterThan(0)
        }
      }),
    )
  })

  it('are the same in number seen from both sides, taken from all', () => {
    const unmarked = (text: string, reference: string) => {
      const marked = differingWords(text, reference)
      return wordsOf(text).filter((word) => !marked.some(({ start, end }) => start <= word.start && word.end <= end))
        .length
    }
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        expect(unmarked(a, b)).toBe(unmarked(b, a))
      }),
    )
  })

  it('are found in long passages too', () => {
    const long = Array.from({ length: 3000 }, (_, i) => `word${i}`).join(' ')
    expect(differing(`${long} else`, long)).toEqual(['else'])
  })
})
