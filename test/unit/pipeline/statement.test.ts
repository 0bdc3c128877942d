import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseMention, type StatementCandidate } from '../../../src-main/pipeline/claims/choose'
import { readAssertions, readStatement } from '../../../src-main/pipeline/claims/read-text'

const stated = (before: string, target: string, language = 'en') => {
  const text = before === '' ? target : `${before} ${target}`
  return readStatement(text, language, { start: text.length - target.length, end: text.length })
}

describe('the statement of a claim', () => {
  it('puts in the one person a pronoun can mean', () => {
    expect(stated('The votes were counted by Maud Ferris.', 'She said 412 were void.')).toEqual({
      statement: '[Maud Ferris] said 412 were void.',
      unresolved: [],
    })
  })

  it('keeps the pronoun, and says so, when two people could be meant', () => {
    const found = stated('Maud Ferris and Clara Holm counted the votes.', 'She said 412 were void.')
    expect(found).toEqual({ statement: 'She said 412 were void.', unresolved: ['She'] })
  })

  it('keeps the pronoun when somebody without a name stands between', () => {
    expect(stated('The clerk greeted Hugh Marrin at the door.', 'He left at noon.')?.unresolved).toEqual(['He'])
  })

  it('does not take a thing for a person', () => {
    expect(
      stated('Konrad Seel bestieg den Zug in Brenn.', 'Er entgleiste bei Kilometer 40.', 'de')?.unresolved,
    ).toEqual(['Er'])
  })

  it('never looks past the two sentences before', () => {
    const far = 'Maud Ferris counted the votes. The hall was cold. The count took nine hours.'
    expect(stated(far, 'She said 412 were void.')?.unresolved).toEqual(['She'])
  })

  it('takes along who said both of two clauses', () => {
    const text = 'The kiln burst at noon, and six potters were hurt, the fire service said.'
    const end = text.indexOf(', and')
    expect(readStatement(text, 'en', { start: 0, end })?.statement).toBe(
      'The kiln burst at noon, [the fire service said].',
    )
  })

  it('keeps an opening adverb that German cannot do without', () => {
    expect(stated('', 'Zudem fehlen 40 Belege in der Kasse.', 'de')?.statement).toBe(
      'Zudem fehlen 40 Belege in der Kasse.',
    )
  })

  it('reads a span an editor chose', () => {
    const text = 'Officials   said the kiln   burst at noon.'
    expect(readStatement(text, 'en', { start: 17, end: text.length })?.statement).toBe('the kiln burst at noon.')
  })

  const words = fc.constantFrom(
    ...'But he she it they Maud Ferris Hugh Marrin the army closed 12 bridges and sent helicopters said . , ; that “ ” on Monday The figure There of them Meanwhile'.split(
      ' ',
    ),
  )
  it('holds no word that is not in the text, and all words of the mention but those that tie it to others', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 50 }), (list) => {
        const text = list.join(' ')
        const known = new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))
        for (const { assertions } of readAssertions(text, 'en')) {
          for (const { start, end } of assertions) {
            const found = readStatement(text, 'en', { start, end })!
            for (const word of found.statement.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
              expect(known).toContain(word)
            const kept = text.slice(start, end).match(/[\p{L}\p{N}]+/gu) ?? []
            const missing = kept.filter((w) => !found.statement.toLowerCase().includes(w.toLowerCase()))
            expect(missing.filter((w) => !/^(but|and|meanwhile|he|she|it|they)$/i.test(w))).toEqual([])
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('statements in every language', () => {
  const words = fc.constantFrom(
    ...'Er sie Il elle Ella Lei Hij zij Ela Maud Ferris Konrad Seel die Armee le maire el la ministra sagte dit dijo ha detto zei disse und et y e en , ; . dass que che dat der qui fiel 12 Außerdem Mais Pero Inoltre, « » „ “ ihnen'.split(
      ' ',
    ),
  )
  const languages = fc.constantFrom('de', 'fr', 'es', 'it', 'nl', 'pt')

  it('hold no word that is not in the text, and list only words they hold', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 40 }), languages, (list, language) => {
        const text = list.join(' ')
        const known = new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))
        for (const { assertions } of readAssertions(text, language)) {
          for (const { start, end } of assertions) {
            const { statement, unresolved } = readStatement(text, language, { start, end })!
            for (const word of statement.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) expect(known).toContain(word)
            for (const word of unresolved) expect(statement.toLowerCase()).toContain(word.toLowerCase())
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('the mention a statement is taken from', () => {
  const one = (own: Partial<StatementCandidate>): StatementCandidate => ({
    language: 'en',
    role: 'body',
    isDamaged: false,
    unresolved: 0,
    hasValue: true,
    words: 14,
    ...own,
  })

  it('is one in the working language', () => {
    expect(chooseMention([one({}), one({ language: 'de', words: 30, hasValue: false })], 'de')).toBe(1)
  })

  it('is an English one where the working language has none, else the first', () => {
    expect(chooseMention([one({ language: 'fr' }), one({})], 'de')).toBe(1)
    expect(chooseMention([one({ language: 'fr' }), one({ language: 'es' })], 'de')).toBe(0)
  })

  it.each([
    ['from the body before a headline', one({ role: 'headline' }), one({ isDamaged: true })],
    ['undamaged before one without an open word', one({ isDamaged: true }), one({ unresolved: 2 })],
    ['without an open word before one with a figure', one({ unresolved: 1 }), one({ hasValue: false })],
    ['with a figure before a readable one', one({ hasValue: false }), one({ words: 60 })],
    ['of readable length before a short one', one({ words: 5 }), one({ words: 35 })],
    ['the shortest of those', one({ words: 20 }), one({ words: 12 })],
  ])('is %s', (_, worse, better) => {
    expect(chooseMention([worse, better], 'en')).toBe(1)
    expect(chooseMention([better, worse], 'en')).toBe(0)
  })

  it('is the first of equals', () => {
    expect(chooseMention([one({}), one({}), one({})], 'en')).toBe(0)
  })
})
