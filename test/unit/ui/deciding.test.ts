import { describe, expect, it } from 'vitest'
import { articleNames } from '../../../src-renderer/features/compare/articleNames'
import { type Chosen, heir, nextChosen } from '../../../src-renderer/features/compare/choice'
import { splitSuggestions } from '../../../src-renderer/features/compare/likelihood'
import { likeFirst, withWords } from '../../../src-renderer/features/compare/likeness'
import { unresolvedIn } from '../../../src-renderer/features/compare/unresolved'
import { words } from '../../../src-renderer/ui/words'
import { item } from './rows'

describe('the cursor over differences, links and passages', () => {
  const list: Chosen[] = ['flag:a', 'flag:b', 'link:c']

  it('goes round, and begins at the end one comes from', () => {
    expect(nextChosen(list, null, 1)).toBe('flag:a')
    expect(nextChosen(list, null, -1)).toBe('link:c')
    expect(nextChosen(list, 'link:c', 1)).toBe('flag:a')
    expect(nextChosen(list, 'flag:a', -1)).toBe('link:c')
    expect(nextChosen(list, 'passage:x', 1)).toBe('flag:a')
    expect(nextChosen([], null, 1)).toBeUndefined()
  })

  it('is taken over by the next when the chosen one goes, by the one before at the end', () => {
    expect(heir(list, ['flag:b', 'link:c'], 'flag:a')).toBe('flag:b')
    expect(heir(list, ['flag:a', 'flag:b'], 'link:c')).toBe('flag:b')
    expect(heir(list, [], 'flag:a')).toBeUndefined()
    expect(heir(list, list, 'passage:x')).toBeUndefined()
  })
})

describe('choosing another claim', () => {
  const items = [
    item(1, 'The storm cut the power to 4,200 homes'),
    item(2, 'A tree crushed two cars'),
    item(3, 'The power came back to most homes'),
    item(4, 'Schools opened again'),
  ]
  const ids = (found: readonly { statement: { order: number } }[]) => found.map(({ statement }) => statement.order)

  it('offers those the engine suggests first, then those of like words, then the rest in order, never itself', () => {
    expect(ids(likeFirst(items, items[0]!.claim.id, []))).toEqual([3, 2, 4])
    expect(ids(likeFirst(items, items[0]!.claim.id, [items[3]!.claim.id]))).toEqual([4, 3, 2])
  })

  it('finds all words in any order, whatever their case and accents', () => {
    expect(ids(withWords(items, 'CÁRS tree'))).toEqual([2])
    expect(withWords(items, '  ')).toBe(items)
  })
})

describe('words of a statement that name nobody', () => {
  it('are found whole, each once for every time they are given', () => {
    const statement = 'He said the theft hurt him; he left'
    expect(unresolvedIn(statement, ['he', 'he']).map(({ start }) => start)).toEqual([0, 28])
    expect(unresolvedIn(statement, ['he']).map(({ start }) => start)).toEqual([0])
    expect(unresolvedIn(statement, ['she', 'it (sic)'])).toEqual([])
  })
})

describe('names of articles', () => {
  const article = (id: string, of: object) => ({
    id,
    outlet: null,
    agency: null,
    title: null,
    fileName: `${id}.txt`,
    language: 'en',
    ...of,
  })

  it('tell two of one agency apart by language, else by file; a long title is cut', () => {
    const names = articleNames([
      article('a', { agency: 'Harbour Wire' }),
      article('b', { agency: 'Harbour Wire', language: 'de' }),
      article('c', { outlet: 'Gazette' }),
      article('d', { outlet: 'Gazette' }),
      article('e', { title: 'A title so long that nobody would ever want to read it twice' }),
      article('f', {}),
    ])
    expect([...names.values()].sort()).toEqual([
      'A title so long that nobody would ever wan …',
      'Gazette (c.txt)',
      'Gazette (d.txt)',
      'Harbour Wire (de)',
      'Harbour Wire (en)',
      'f.txt',
    ])
  })
})

describe('suggested links', () => {
  const suggestion = (tier: 'linked' | 'suggested', score: number) => ({ link: { tier, score } })

  it('show two at once, and weak ones only unfolded', () => {
    const [a, b, c, weak] = [
      suggestion('linked', 0.9),
      suggestion('suggested', 0.4),
      suggestion('suggested', 0.2),
      suggestion('suggested', 0.04),
    ]
    expect(splitSuggestions([a!, b!, c!, weak!])).toEqual({ shown: [a, b], more: [c, weak] })
    expect(splitSuggestions([weak!])).toEqual({ shown: [], more: [weak] })
  })
})

describe('the engine’s evidence', () => {
  it('is said in German where its form is known, and else stands as it is', () => {
    const { evidence } = words.de.deciding
    expect(
      evidence("24 of the shorter article's 25 sentences have their counterpart in the other, in the same order"),
    ).toMatch(/^24 der 25 Sätze/)
    expect(evidence('both name the agency Harbour Wire')).toBe('beide nennen die Agentur Harbour Wire')
    expect(evidence('something new')).toBe('something new')
  })
})
