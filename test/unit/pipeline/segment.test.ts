import { describe, expect, it } from 'vitest'
import { cleanArticle } from '../../../src-main/pipeline/clean'
import type { Language } from '../../../src-main/pipeline/language'
import { segment } from '../../../src-main/pipeline/segment'

const sentences = (text: string, language: Language) =>
  segment(text, [{ start: 0, end: text.length, role: 'body' }], language).map((s) => text.slice(s.start, s.end))

describe('sentences', () => {
  it.each([
    ['en', 'Lt. Col. Ada Reyes spoke to Dr. Smith. He left.', 2],
    ['en', 'The U.S. President met J. K. Warrick at 3 p.m. on Friday. Nobody cheered.', 2],
    ['en', '“Why now?” she asked. “We had no choice.” The crowd left.', 3],
    ['en', 'The price rose by 2.5 percent. It fell later.', 2],
    ['en', 'The gates were shut.Nobody had told the crew.', 2],
    ['en', 'See www.example.Com for more. It is short.', 2],
    ['de', 'Am 9. Oktober kam der Regen. Am 12. Tag hörte er auf.', 2],
    ['de', 'Das kostet z. B. 5 Mio. Euro. Mehr nicht.', 2],
    ['de', '„Wir gehen nicht.“ Das sagte er am 3. Mai.', 2],
    ['fr', 'M. Dupont a parlé. Mme. Roy aussi.', 2],
    ['es', 'El Sr. Gómez llegó. ¿Por qué? Nadie lo sabe.', 3],
  ] as const)('%s: %s', (language, text, count) => expect(sentences(text, language)).toHaveLength(count))

  it('end with their line, blank line or not', () => {
    expect(sentences('First line without stop\nsecond line', 'en').length).toBeGreaterThan(0)
    const text = 'A headline without a stop\nThe first sentence of a long enough text follows here. And one more.'
    const blocks = cleanArticle(text).blocks
    const parts = segment(text, blocks, 'en').map((s) => text.slice(s.start, s.end))
    expect(parts).toEqual([
      'A headline without a stop',
      'The first sentence of a long enough text follows here.',
      'And one more.',
    ])
  })
})

describe('cleaning', () => {
  const clean = (text: string) => {
    const found = cleanArticle(text)
    return { ...found, droppedText: found.dropped.map((d) => text.slice(d.start, d.end)) }
  }

  it('drops furniture with its reason and keeps provenance', () => {
    const text = `Mayor resigns over flood plan

By Ana Ortiz | 4 May 2031 | 5 min read

MILLFORD – The mayor of Millford stepped down on Sunday after weeks of protest over a flood plan, her office said.

Read more: The plan in maps

Subscribe to our newsletter for more stories!

abc-de/fg`
    const found = clean(text)
    expect(found.droppedText).toEqual([
      'By Ana Ortiz | 4 May 2031 | 5 min read',
      'Read more: The plan in maps',
      'Subscribe to our newsletter for more stories!',
      'abc-de/fg',
    ])
    expect([found.title, found.byline]).toEqual(['Mayor resigns over flood plan', 'Ana Ortiz'])
  })

  it('keeps a sentence that begins like a byline', () => {
    expect(clean('By Monday the river had fallen.\nIt rose again.').dropped).toEqual([])
  })

  it('keeps text that merely mentions a newsletter or a comment', () => {
    expect(clean('He read it in a newsletter.\nThe minister left a comment on the page.').dropped).toEqual([])
  })

  it('takes metadata off the front of the first line', () => {
    expect(clean(' date 2031-04-02 The minister left.\nNobody saw it.').droppedText).toEqual(['date 2031-04-02'])
  })

  it('drops a headline that is repeated without its punctuation', () => {
    const text =
      'Storm hits coast: three towns cut off\n\nStorm hits coast three towns cut off\n\nThree towns were cut off by a storm on Friday, officials said.'
    expect(clean(text).droppedText).toEqual(['Storm hits coast three towns cut off'])
  })
})
