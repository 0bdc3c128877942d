import { describe, expect, it } from 'vitest'
import {
  firstWordFrom,
  missingFor,
  neighbour,
  targetOf,
  wordAt,
} from '../../../src-renderer/features/reading/wordCursor'

const text = '„Der Deich-Verband“, sagt Ida Marsh, hält 3 Deiche.'
const said = (range: { start: number; end: number } | null, of = text) => range && of.slice(range.start, range.end)

describe('the word cursor', () => {
  it('finds the word over a place, or the one that ends there', () => {
    expect(said(wordAt(text, text.indexOf('eich-V'), 'de'))).toBe('Deich-Verband')
    expect(said(wordAt(text, text.indexOf('“'), 'de'))).toBe('Deich-Verband')
    expect(said(wordAt(text, text.indexOf('3'), 'de'))).toBeNull()
  })
  it('goes from word to word over marks and numbers, both ways, and stops at the ends', () => {
    const forth: (string | null)[] = []
    let at = firstWordFrom(text, 0, 'de')
    for (let next = at; next; next = neighbour(text, next, 1, 'de')) {
      forth.push(said(next))
      at = next
    }
    expect(forth).toEqual(['Der', 'Deich-Verband', 'sagt', 'Ida', 'Marsh', 'hält', 'Deiche'])
    const back: (string | null)[] = []
    for (let next = at; next; next = neighbour(text, next, -1, 'de')) back.unshift(said(next))
    expect(back).toEqual(forth)
  })
  it('parts an elided article from its word only where the language elides', () => {
    expect(said(wordAt('dell’acqua', 6, 'it'), 'dell’acqua')).toBe('acqua')
    expect(said(wordAt("l'eau", 3, 'fr-CA'), "l'eau")).toBe('eau')
    expect(said(wordAt('don’t', 2, 'en'), 'don’t')).toBe('don’t')
  })
  it('takes combining marks and soft hyphens into the word', () => {
    const word = 'Fa\u0308hr\u00ADhafen'
    expect(said(wordAt(`der ${word}`, 6, 'de'), `der ${word}`)).toBe(word)
  })
  it('crosses a long stretch without words, and finds none in a text without any', () => {
    const far = `Pier ${'.'.repeat(9000)} Hafen`
    const first = firstWordFrom(far, 0, 'de')!
    expect(said(neighbour(far, first, 1, 'de'), far)).toBe('Hafen')
    const last = wordAt(far, far.length - 1, 'de')!
    expect(said(neighbour(far, last, -1, 'de'), far)).toBe('Pier')
    expect(firstWordFrom('12 – 13', 0, 'de')).toBeNull()
    expect(wordAt('', 0, 'de')).toBeNull()
  })
  it('takes a line of a million letters for no word', () => {
    const line = 'a'.repeat(1e6)
    expect(firstWordFrom(line, 0, 'en')).toBeNull()
  })
})

describe('where a word is looked up', () => {
  it('leads to the working language, else to English', () => {
    expect([targetOf('de-AT'), targetOf('en'), targetOf('fr')]).toEqual(['de', 'en', 'en'])
  })
  it('names the dictionary that is missing: the article’s, and for an English article the reader’s', () => {
    expect(missingFor(['de', 'fr'], 'fr-CA', 'en')).toBe('fr')
    expect(missingFor(['de'], 'en', 'de')).toBe('de')
    expect(missingFor(['de'], 'fr', 'de')).toBeNull()
    expect(missingFor(['en', 'de'], 'en', 'en')).toBeNull()
  })
})
