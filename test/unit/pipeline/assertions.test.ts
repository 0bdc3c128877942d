import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assertionsOf } from '../../../src-main/pipeline/claims/assertions'
import { readAssertions } from '../../../src-main/pipeline/claims/read-text'
import { partsWithin } from '../../../src-main/pipeline/claims/within'
import { tokenize } from '../../../src-main/pipeline/tokens'

const cut = (text: string, language = 'en') =>
  readAssertions(text, language).flatMap(({ assertions }) => assertions.map((a) => text.slice(a.start, a.end)))

/** What the second assertion takes along to stand alone. */
const leadOf = (text: string, language = 'en') => {
  const lead = readAssertions(text, language)[0]!.assertions.at(-1)!.lead
  return lead && text.slice(lead.start, lead.end)
}

describe('assertions of a sentence', () => {
  it('cuts two clauses that have a subject each', () => {
    expect(cut('The levee at Marl broke on Sunday, and two hundred people left their homes.')).toEqual([
      'The levee at Marl broke on Sunday',
      'two hundred people left their homes.',
    ])
  })

  it('gives a clause without a subject the one before it', () => {
    const text = 'The harbour board closed two quays and spent 900,000 crowns on new cranes.'
    expect(cut(text)).toHaveLength(2)
    expect(leadOf(text)).toBe('The harbour board')
  })

  it('gives the second of two things said the words that say so', () => {
    const text = 'Der Prüfer erklärte, dass Geld fehle und dass 40 Belege gefälscht seien.'
    expect(cut(text, 'de')).toEqual(['Der Prüfer erklärte, dass Geld fehle', 'dass 40 Belege gefälscht seien.'])
    expect(leadOf(text, 'de')).toBe('Der Prüfer erklärte')
  })

  it('tells an assertion about the attribution that another one holds', () => {
    const text = 'The kiln burst at noon, and six potters were hurt, the fire service said.'
    const [first, last] = readAssertions(text, 'en')[0]!.assertions
    expect(text.slice(first!.told!.start, first!.told!.end)).toBe('the fire service said')
    expect(last!.told).toBeNull()
  })

  it('gives each assertion its own figures, and all who are said to have said it', () => {
    const text = 'The kiln burst at noon on 4 May 2031, and six potters were hurt, the fire service said.'
    const [{ annotation, assertions }] = readAssertions(text, 'en') as [ReturnType<typeof readAssertions>[number]]
    const [first, last] = assertions.map((a) => partsWithin(annotation, a))
    expect(first!.quantities).toEqual([])
    expect(first!.dates).toHaveLength(1)
    expect(last!.quantities.map(({ value }) => value)).toEqual([6])
    expect(last!.dates).toEqual([])
    expect(first!.attribution).toEqual(annotation.attribution)
    expect(last!.attribution).toEqual(annotation.attribution)
  })

  it.each([
    ['a condition', 'If the wall gives way, the water will reach the mill and the town will flood.'],
    ['a quotation', '“The wall gave way at noon and the town was under water,” said Ada Pike.'],
    ['one frame of saying', 'The mayor said the wall gave way at noon and the mill was under water.'],
    ['a short sentence', 'The wall fell and the mill burned.'],
    ['a question', 'Did the wall give way at noon, and was the mill under two metres of water?'],
    ['a relative clause in the middle', 'The wall, which was built in 1790 and mended in 1902, gave way at noon.'],
    ['participles of one auxiliary', 'The storm has flattened 30 barns and injured nine people in the valley.'],
    ['a range', 'The clinic is treating between 30 and 40 suspected cases of the fever this week.'],
  ])('leaves %s whole', (_, text) => {
    expect(cut(text)).toEqual([text])
  })

  it('leaves a headline whole, whatever it joins', () => {
    const text = 'The wall gave way at noon and nine people were hurt on Sunday.'
    const [{ sentence, annotation }] = readAssertions(text, 'en') as [ReturnType<typeof readAssertions>[number]]
    const tokens = tokenize(text, 0, text.length, 'en')
    expect(assertionsOf(text, sentence, annotation, tokens, 'en')).toHaveLength(2)
    expect(assertionsOf(text, { ...sentence, role: 'headline' }, annotation, tokens, 'en')).toHaveLength(1)
  })

  it('never makes more than four of one sentence', () => {
    const clause = 'the wall at Marl broke on Sunday'
    const text = `The mill burned on Friday; ${Array(8).fill(clause).join('; ')}.`
    expect(cut(text)).toHaveLength(4)
  })

  const pieces = fc.constantFrom(
    ...'the a army bridge closed sent 12 helicopters on Monday and but , ; – “ ” ( ) that which who said is was had Kolm und die Armee sperrte dass sei et a fermé que qui y cerró e ha chiuso en sloot dat fechou if while 3,5 . : « »'.split(
      ' ',
    ),
  )
  const languages = fc.constantFrom('en', 'de', 'fr', 'es', 'it', 'nl', 'pt')

  it('gives spans in order, inside the sentence, not overlapping, never empty, that cut no word', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), languages, (words, language) => {
        const text = words.join(' ')
        for (const { sentence, assertions } of readAssertions(text, language)) {
          expect(assertions[0]!.start).toBe(sentence.start)
          expect(assertions.at(-1)!.end).toBe(sentence.end)
          assertions.forEach((a, i) => {
            expect(a.end).toBeGreaterThan(a.start)
            expect(a.start).toBeGreaterThanOrEqual(assertions[i - 1]?.end ?? sentence.start)
            expect(/[\p{L}\p{N}]{2}/u.test(text.slice(Math.max(0, a.start - 1), a.start + 1))).toBe(false)
            expect(/[\p{L}\p{N}]{2}/u.test(text.slice(a.end - 1, a.end + 1))).toBe(false)
          })
        }
      }),
      { numRuns: 400 },
    )
  })
})
