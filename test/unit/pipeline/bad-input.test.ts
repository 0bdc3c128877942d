import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../../src-main/pipeline/run'
import { hostileTexts } from '../../support/hostile-texts.mjs'
import { expectSound } from './support/sound'

const article = (text: string, i = 0) => ({ file: `${i}.txt`, originalSha256: String(i).repeat(64), text })

// The bench (`npm run bench -- bad-input`) takes the same texts at their full size and shows that time grows with it.
const size = 60_000

describe('input no newspaper prints', () => {
  for (const [name, make] of Object.entries(hostileTexts)) {
    it(`${name}: the analysis ends and is sound`, () => {
      expectSound(analyse([article(make(size)), article('The bridge was closed on Monday, 4 people said.', 1)]))
    })
  }

  it('any characters at all', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 200 }), { minLength: 1, maxLength: 3 }), (texts) => {
        expectSound(analyse(texts.map(article)))
      }),
      { numRuns: 60 },
    )
  })

  it('real words in any disorder', () => {
    const word = fc.constantFrom(
      ...'the 3 May million “ ” said not Dr. z. B. 9. Januar von bis to and „ Ivo Lund 2,5 % € “. ago last Tuesday \n\n : – ( ) ? ! half a dozen zwei hundert'.split(
        ' ',
      ),
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 120 }), (words) => expectSound(analyse([article(words.join(' '))]))),
      { numRuns: 200 },
    )
  })
})

describe('an article in a language without tables', () => {
  const polish = `Most w Brzezinie zamknięty
Burmistrz Ela Nowicka powiedziała 4 marca 2031 r., że most zostanie zamknięty na 3 miesiące.
Naprawa będzie kosztować 2,5 mln euro.`
  it('keeps its language tag, its sentences and what needs no words', () => {
    const analysis = analyse([article(polish)])
    expectSound(analysis)
    expect(analysis.documents[0]!.language).toBe('pl')
    expect(analysis.sentences.length).toBeGreaterThanOrEqual(3)
    const values = analysis.claims.flatMap((c) => c.mentions).flatMap((m) => m.quantities.map((q) => q.value))
    expect(values).toContain(3)
  })
  it('meets an article of another language by its numbers and names', () => {
    const english = `Brzezina bridge closed
Mayor Ela Nowicka of Brzezina said the bridge would stay closed for 3 months.
Repairs in Brzezina will cost 2.5 million euros, Nowicka said.`
    const analysis = analyse([article(polish), article(english, 1)])
    expect(analysis.links.length).toBeGreaterThan(0)
  })
})
