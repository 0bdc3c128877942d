import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expressionOf, matchOf } from '../../../src-main/search/match'
import { parseQuery, termsAtMost } from '../../../src-main/search/parse'
import { placesOf, snippetOf } from '../../../src-main/search/snippet'
import { streamOf } from '../../../src-main/search/stream'
import { hostileTexts } from '../../support/hostile-texts.mjs'

/** Any code units, halves of pairs among them; signs of SQLite's query language more often. */
const codeUnit = fc.oneof(
  fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  fc.constantFrom(...'"*()^:{}+- aAnNdDoOrRtT'),
)
const anyText = fc.string({ unit: codeUnit, maxLength: 200 })

const none = new Map<string, string[]>()
const shown = (text: string) =>
  parseQuery(text).map(({ forms, isExcluded, isPrefix }) => {
    const form = forms.map((tokens) => tokens.join('_')).join('|')
    return `${isExcluded ? '-' : ''}${form}${isPrefix ? '*' : ''}`
  })

describe('a query', () => {
  it('is words, the last one still being typed', () => {
    expect(shown('the brid')).toEqual(['the', 'brid*'])
    expect(shown('the brid ')).toEqual(['the', 'brid'])
  })

  it('has phrases between marks of any kind, also when nobody has closed them', () => {
    expect(shown('"in the sea"')).toEqual(['in_the_sea'])
    expect(shown('„in the sea“ now ')).toEqual(['in_the_sea', 'now'])
    expect(shown('«in the')).toEqual(['in_the'])
  })

  it('leaves out what a minus stands before, but not the second half of a word', () => {
    expect(shown('ferry -boats -"last week" ')).toEqual(['ferry', '-boats', '-last_week'])
    expect(shown('e-mail ')).toEqual(['e_mail'])
  })

  it('reads numbers as values, with or without marks, in figures and words', () => {
    for (const typed of ['11000', '11,000', '11.000', '11 000'])
      expect(
        parseQuery(typed).map(({ forms }) => forms[0]),
        typed,
      ).toEqual([['11000']])
    expect(shown('11 thousand')).toEqual(['11000|11_thousand'])
    expect(shown('elftausend Menschen ')[0]).toBe('11000|elftausend')
  })

  it('asks for any stretch of a script without spaces', () => {
    expect(shown('京都')).toEqual(['京都'])
    expect(shown('京')).toEqual(['京*'])
    expect(shown('東京都')).toEqual(['東京_京都'])
  })

  it('has an end', () => {
    expect(parseQuery('a '.repeat(5000)).length).toBe(termsAtMost)
    expect(parseQuery('x'.repeat(10_000)).length).toBe(1)
  })

  it('is nothing without something to find', () => {
    for (const text of ['', ' ', '"', '""', '-', '-word', '🧀', '\u0000', '()*^:']) {
      expect(matchOf(parseQuery(text), none), text).toBeNull()
    }
  })
})

describe('the expression', () => {
  it('quotes every token, whatever was typed', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyText, fc.constantFrom(...Object.values(hostileTexts).map((made) => made(3000)))),
        (text) => {
          const match = matchOf(parseQuery(text), none)
          if (match === null) return
          const bare = match.replace(/"[^"]*"\*?/g, '').replace(/ AND | OR | NOT |[()]/g, '')
          expect(bare.trim()).toBe('')
        },
      ),
    )
  })

  it('keeps to a dossier and kinds, and without the deleted ones', () => {
    const scope = { dossier: 'a-b', kinds: ['claim' as const], without: ['c-d'] }
    expect(expressionOf('("x")', scope, 'title')).toBe(
      '(({title} : ("x")) AND (place : ("dab")) AND (place : ("kclaim"))) NOT (place : ("dcd"))',
    )
  })
})

describe('a snippet', () => {
  const snippet = (text: string, query: string) => {
    const found = snippetOf(text, placesOf(text, parseQuery(query), none, 'en'))
    if (!found) return null
    const { snippet, passage } = found
    const marked = snippet.marks.map(({ start, end }) => snippet.text.slice(start, end))
    return { text: snippet.text, marked, passage: text.slice(passage.start, passage.end) }
  }

  it('marks what was looked for and opens at it', () => {
    const text = `${'Nothing here. '.repeat(40)}The ferry to Orvel left with 11,000 people.${' More of it.'.repeat(40)}`
    const found = snippet(text, '11000 ferry ')
    expect(found?.marked).toEqual(['ferry', '11,000'])
    expect(found?.passage).toBe('ferry')
    expect(found!.text.length).toBeLessThan(240)
  })

  it('is cut where most terms stand together', () => {
    const text = `A bridge.${' Filler words.'.repeat(60)} The old bridge and the ferry.`
    expect(snippet(text, 'bridge ferry ')?.marked).toEqual(['bridge', 'ferry'])
  })

  it('marks the beginning that was typed', () => {
    expect(snippet('Harbours and ferries', 'harb')?.marked).toEqual(['Harbours'])
  })

  it('finds any word of any text', () => {
    const word = fc.stringMatching(/^\p{L}{1,12}$/u)
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), fc.nat(), (own, at) => {
        const text = own.join(', ')
        const wanted = own[at % own.length]!
        if (streamOf(wanted, null).words.length === 0) return
        const places = placesOf(text, parseQuery(`"${wanted}"`), none, null)
        expect(places.length).toBeGreaterThan(0)
      }),
    )
  })

  it('never cuts a pair of surrogates or leaves its text', () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.constantFrom('a', ' ', '\n', '🧀', 'ü', '京', 'x y', '👩🏽‍🚒'), { maxLength: 400 })
          .map((parts) => parts.join('')),
        (filler) => {
          const text = `${filler} harbour ${filler}`
          const found = snippetOf(text, placesOf(text, parseQuery('harbour '), none, null))
          expect(found).not.toBeNull()
          const { snippet, passage } = found!
          expect(text.slice(passage.start, passage.end).toLowerCase()).toBe('harbour')
          for (const { end } of snippet.marks) expect(end).toBeLessThanOrEqual(snippet.text.length)
          expect(encodeURIComponent(snippet.text)).not.toBe('') // throws on half of a pair
        },
      ),
    )
  })
})
