import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paragraphAt, paragraphsOf } from '../../../src-renderer/features/reading/paragraphs'

const texts = (text: string, sentences: { start: number; end: number }[] = []) =>
  paragraphsOf(text, sentences).map((p) => text.slice(p.start, p.end))
const span = (text: string, part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length })

describe('the paragraphs of an article', () => {
  it('are its lines, without the blank ones, numbered from 1', () => {
    const text = 'Headline\n\n  First. Second.\nThird.  \n'
    expect(texts(text)).toEqual(['Headline', 'First. Second.', 'Third.'])
    expect(paragraphsOf(text, []).map((p) => p.number)).toEqual([1, 2, 3])
  })

  it('keep lines together that a sentence crosses, as in a file wrapped at a fixed width', () => {
    const text = 'The bridge was opened\nin 1974. It\nis closed.\nNext.'
    const sentences = ['The bridge was opened\nin 1974.', 'It\nis closed.', 'Next.'].map((part) => span(text, part))
    expect(texts(text, sentences)).toEqual(['The bridge was opened\nin 1974. It\nis closed.', 'Next.'])
  })

  it('hold every sentence whole, and all that is not white space', () => {
    const characters = fc.constantFrom('a', 'b', ' ', '\n', '.')
    const text = fc.array(characters, { maxLength: 80 }).map((list) => list.join(''))
    const lengths = fc.array(fc.integer({ min: 1, max: 12 }))
    fc.assert(
      fc.property(text, lengths, (whole, sizes) => {
        let at = 0
        const sentences = sizes
          .map((size) => {
            const raw = whole.slice(at, at + size)
            const start = at + (raw.length - raw.trimStart().length)
            at += size
            return { start, end: start + raw.trim().length }
          })
          .filter((sentence) => sentence.end > sentence.start)
        const paragraphs = paragraphsOf(whole, sentences)
        for (const sentence of sentences) {
          const paragraph = paragraphs[paragraphAt(paragraphs, sentence.start)]!
          expect(paragraph.start).toBeLessThanOrEqual(sentence.start)
          expect(paragraph.end).toBeGreaterThanOrEqual(sentence.end)
        }
        const shown = paragraphs.map((p) => whole.slice(p.start, p.end)).join('')
        expect(shown.replace(/\s/g, '')).toBe(whole.replace(/\s/g, ''))
      }),
    )
  })
})
