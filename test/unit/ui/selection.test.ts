import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  countWords,
  moveBySentence,
  moveEdge,
  piecesOf,
  wholeSigns,
} from '../../../src-renderer/features/reading/selection'

const text = 'The fare rose by 12% to 3.40 euros, she said.\nIl a dit « d’accord ».'
const at = (words: string) => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}
const words = (range: { start: number; end: number }, of = text) => of.slice(range.start, range.end)

describe('a selection moved by words', () => {
  it('stops at the ends of words, and of what is written to them', () => {
    let range = at('fare')
    const stops = []
    for (let i = 0; i < 6; i += 1) {
      range = moveEdge(text, range, 'end', 1, 'en')
      stops.push(words(range))
    }
    expect(stops).toEqual([
      'fare rose',
      'fare rose by',
      'fare rose by 12',
      'fare rose by 12%',
      'fare rose by 12% to',
      'fare rose by 12% to 3.40',
    ])
  })

  it('moves the start the other way, over a line too', () => {
    const range = moveEdge(text, at('Il'), 'start', -1, 'fr')
    expect(words(range)).toBe('said.\nIl')
    expect(words(moveEdge(text, range, 'start', 1, 'fr'))).toBe('Il')
  })

  it('never leaves nothing', () => {
    const range = at('fare')
    expect(moveEdge(text, range, 'end', -1, 'en')).toEqual(range)
    expect(moveEdge(text, { start: 0, end: text.length }, 'end', 1, 'fr')).toEqual({ start: 0, end: text.length })
  })

  it('goes through right-to-left words in the order in which they are read', () => {
    const hebrew = 'הספינה יצאה מן הנמל'
    const first = { start: 0, end: 6 }
    expect(words(moveEdge(hebrew, first, 'end', 1, 'he'), hebrew)).toBe('הספינה יצאה')
  })

  it('keeps whole signs, whatever the text', () => {
    const signs = fc.constantFrom(
      'a',
      'é',
      'e\u0301',
      ' ',
      '👩‍🚒',
      '🇩🇪',
      '٣',
      'ش',
      '字',
      '\n',
      '-',
      '1',
      '\uD83D\uDE80',
    )
    fc.assert(
      fc.property(
        fc.array(signs, { minLength: 1, maxLength: 60 }),
        fc.nat(200),
        fc.nat(200),
        fc.constantFrom('start' as const, 'end' as const),
        fc.constantFrom(1 as const, -1 as const),
        (parts, a, b, edge, by) => {
          const all = parts.join('')
          const range = wholeSigns(all, { start: Math.min(a, b), end: Math.max(a, b) })
          if (!range) return
          const edges = new Set([0, all.length])
          for (const { index } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(all)) edges.add(index)
          for (const each of [range, moveEdge(all, range, edge, by, 'en')]) {
            expect(each.end).toBeGreaterThan(each.start)
            expect(edges.has(each.start), `start ${each.start}`).toBe(true)
            expect(edges.has(each.end), `end ${each.end}`).toBe(true)
          }
        },
      ),
    )
  })

  it('leaves blanks at its ends out, and nothing of blanks alone', () => {
    expect(wholeSigns('a  b ', { start: 1, end: 5 })).toEqual({ start: 3, end: 4 })
    expect(wholeSigns('a   b', { start: 1, end: 4 })).toBeNull()
  })

  it('moves by sentences too, to whole ones', () => {
    const sentences = [
      { start: 0, end: 10 },
      { start: 11, end: 20 },
      { start: 21, end: 30 },
    ]
    const down = moveBySentence(sentences, { start: 12, end: 15 }, 'end', 1)
    expect(down).toEqual({ start: 12, end: 20 })
    expect(moveBySentence(sentences, down, 'end', 1)).toEqual({ start: 12, end: 30 })
    expect(moveBySentence(sentences, down, 'end', -1)).toEqual(down)
  })

  it('counts words and not marks', () => expect(countWords('12% to 3.40 euros, she', 'en')).toBe(5))
})

describe('the pieces of a selection', () => {
  it('are one for each sentence that has words of it', () => {
    const of = 'One two. Three four. … Five.'
    const sentences = [
      { start: 0, end: 8 },
      { start: 9, end: 20 },
      { start: 21, end: 22 },
      { start: 23, end: 28 },
    ]
    const pieces = piecesOf(of, { start: 4, end: 27 }, sentences)
    expect(pieces.map(({ range }) => words(range, of))).toEqual(['two.', 'Three four.', 'Five'])
  })
})
