import { describe, expect, it } from 'vitest'
import { independenceOf } from '../../../src-main/contract/independence'

const origin = (id: string, members: string[]) => [id, { id, members, why: `why ${id}` }] as const
const derivation = (source: string, derived: string, score = 1) => ({
  id: `${source}|${derived}`,
  type: 'copy',
  source,
  derived,
  score,
  evidence: [],
})
const story = {
  articles: ['a', 'b', 'c', 'd', 'far'].map((id) => ({ id })),
  origins: new Map([origin('0', ['b', 'a', 'c']), origin('1', ['d']), origin('2', ['far'])]),
  derivations: [derivation('a', 'c', 0.9), derivation('a', 'b', 0.8), derivation('d', 'far')],
  claimsOf: new Map([
    ['a', new Set(['one', 'two'])],
    ['b', new Set(['one'])],
    ['c', new Set(['two'])],
    ['d', new Set(['two', 'three'])],
    ['far', new Set(['four'])],
  ]),
}

describe('who stands behind a claim', () => {
  it('is told by origin: who of it states the claim, who does not, and what shows that they are one', () => {
    const { origins } = independenceOf({ ...story, claimOrigins: ['0'], statedIn: new Set(['b', 'a']) })
    expect(origins).toHaveLength(1)
    expect(origins[0]).toMatchObject({ why: 'why 0', stating: ['a', 'b'], silent: ['c'] })
    // Between those that state it first, although the other is surer.
    expect(origins[0]!.derivations.map(({ id }) => id)).toEqual(['a|b', 'a|c'])
  })

  it('names the articles on the same story that leave it out, and not those on another', () => {
    const { omittedBy, isAlone } = independenceOf({ ...story, claimOrigins: ['0'], statedIn: new Set(['a', 'b']) })
    expect(omittedBy).toEqual(['c', 'd'])
    expect(isAlone).toBe(true)
  })

  it('is not alone where two origins state it, nor where nobody else tells the story', () => {
    const two = independenceOf({ ...story, claimOrigins: ['0', '1'], statedIn: new Set(['a', 'd']) })
    expect(two.isAlone).toBe(false)
    const far = independenceOf({ ...story, claimOrigins: ['2'], statedIn: new Set(['far']) })
    expect(far).toMatchObject({ omittedBy: [], isAlone: false })
  })
})
