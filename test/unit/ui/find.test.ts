import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findIn, firstFrom, fold } from '../../../src-renderer/features/reading/find'

const found = (text: string, wanted: string) =>
  findIn(fold(text), wanted).ranges.map(({ start, end }) => text.slice(start, end))

describe('find in an article', () => {
  it('folds case and accents, in either', () => {
    expect(found('Łódź, Müller; MUELLER, muller', 'muller')).toEqual(['Müller', 'muller'])
    expect(found('Cafe\u0301 and CAFÉ', 'café')).toEqual(['Cafe\u0301', 'CAFÉ'])
  })

  it('finds a number as it is typed', () => {
    expect(found('11,000 or 11.000 or 11000', '11.000')).toEqual(['11.000'])
  })

  it('takes quotation marks, dashes and blanks of every sort alike', () => {
    expect(found('“it’s” 3–4\u00A0km', `"it's" 3-4 km`)).toEqual(['“it’s” 3–4\u00A0km'])
    expect(found('Straße in der Groß\u00ADstadt', 'großstadt')).toEqual(['Groß\u00ADstadt'])
  })

  it('finds nothing for blanks', () => expect(found('a b', ' ')).toEqual([]))

  it('finds every word of a text at its place, with whole signs', () => {
    const signs = fc.constantFrom('a', 'B', 'é', 'e\u0301', '👩‍🚒', 'ß', ' ', 'İ', 'ﬁ', '12')
    fc.assert(
      fc.property(fc.array(signs, { minLength: 1, maxLength: 30 }), fc.nat(29), fc.nat(29), (parts, a, b) => {
        const text = parts.join('')
        const [from, to] = [Math.min(a, b) % parts.length, (Math.max(a, b) % parts.length) + 1]
        const wanted = parts.slice(Math.min(from, to - 1), Math.max(from + 1, to)).join('')
        if (wanted.trim() === '') return
        const start = parts.slice(0, Math.min(from, to - 1)).join('').length
        const { ranges } = findIn(fold(text), wanted)
        // An earlier place may reach over this one; else it is found itself.
        expect(ranges.some((r) => r.start <= start && start < r.end)).toBe(true)
      }),
    )
  })

  it('begins where one stands, and from the top behind the last', () => {
    const { ranges } = findIn(fold('ab ab ab'), 'ab')
    expect([firstFrom(ranges, 0), firstFrom(ranges, 2), firstFrom(ranges, 8), firstFrom([], 0)]).toEqual([0, 1, 0, -1])
  })
})
