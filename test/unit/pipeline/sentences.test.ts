import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Language, supportedLanguages } from '../../../src-main/pipeline/language'
import { linesOf } from '../../../src-main/pipeline/lines'
import { segment } from '../../../src-main/pipeline/segment'

const language = fc.constantFrom(...supportedLanguages, null)
// Marks, abbreviations and words in any order, and anything at all between them.
const piece = fc.oneof(
  fc.constantFrom(
    '. ',
    '! ',
    '?',
    '…',
    '...',
    ' “',
    '”',
    '»',
    ' « ',
    '(',
    ') ',
    'Dr. ',
    'z. B. ',
    'U.S. ',
    '\n',
    " 's Avonds ",
  ),
  fc.constantFrom('Tarn', 'rain', 'Die', 'the', '12. ', 'No. ', 'p.m. ', 'www.tarn.example', 'J. R. ', '— '),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.string({ unit: 'binary', maxLength: 3 }),
)
const anyText = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))

const sentencesOf = (text: string, tag: Language | null) => {
  const blocks = linesOf(text).map(({ start, end }) => ({ start, end, role: 'body' as const }))
  return { blocks, sentences: segment(text, blocks, tag) }
}

describe('sentences of any text', () => {
  it('are in order, trimmed and hold every character that is no white space exactly once', () => {
    fc.assert(
      fc.property(anyText, language, (text, tag) => {
        const { blocks, sentences } = sentencesOf(text, tag)
        let last = 0
        for (const { start, end, block } of sentences) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(last, start).replace(/[\s\u200B\uFEFF\u0085]/g, '')).toBe('')
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
          expect(start >= blocks[block]!.start && end <= blocks[block]!.end).toBe(true)
          last = end
        }
        expect(text.slice(last).replace(/[\s\u200B\uFEFF\u0085]/g, '')).toBe('')
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    ['stops', '.'],
    ['spaced stops', '. '],
    ['closing marks', '.”)'],
    ['initials', 'J. '],
    ['capitals and stops', 'A.B. '],
    ['words without an end', 'Tarn rain '],
    ['ellipses', '… '],
    ['apostrophes', '’'],
  ])('are found to the end of one long line: %s', (_, unit) => {
    const text = `Tarn ${unit.repeat(200_000 / unit.length)}`
    const parts = sentencesOf(text, 'en').sentences.map((s) => text.slice(s.start, s.end))
    expect(parts.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
  })
})
