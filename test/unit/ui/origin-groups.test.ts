import { describe, expect, it } from 'vitest'
import type { ArticleRow, DerivationRow } from '../../../src-main/contract/rows'
import { groupByOrigin } from '../../../src-renderer/features/intake/originGroups'
import { article } from './rows'

const row = (n: number) => ({ id: article(n), title: `Article ${n}` }) as ArticleRow
const derived = (source: number, to: number, score = 1, type = 'copy'): DerivationRow => ({
  id: `${source}-${to}`,
  type,
  source: article(source),
  derived: article(to),
  score,
  evidence: [],
})
const origin = (id: string, ...members: number[]) => ({ id, members: members.map(article), why: '' })
const told = (groups: ReturnType<typeof groupByOrigin>) =>
  groups.map(({ members }) =>
    members.map((m) => `${m.article.title}${m.from ? ` ${m.from.type} of ${m.from.article.title}` : ''}`),
  )

describe('articles by origin', () => {
  const articles = [1, 2, 3, 4].map(row)

  it('hang together, what comes from another behind it', () => {
    const groups = groupByOrigin(
      articles,
      [origin('0', 1, 3, 4), origin('1', 2)],
      [derived(3, 1), derived(3, 4, 1, 'translation')],
    )
    expect(told(groups)).toEqual([
      ['Article 3', 'Article 1 copy of Article 3', 'Article 4 translation of Article 3'],
      ['Article 2'],
    ])
  })

  it('give the strongest sign, and only one inside the group', () => {
    const groups = groupByOrigin(
      [1, 2, 3].map(row),
      [origin('0', 1, 2), origin('1', 3)],
      [derived(1, 2, 0.5, 'spun'), derived(1, 2, 0.9, 'near-copy'), derived(1, 3, 0.9)],
    )
    expect(told(groups)).toEqual([['Article 1', 'Article 2 near-copy of Article 1'], ['Article 3']])
  })

  it('have a head even where each is said to come from the other', () => {
    const groups = groupByOrigin([1, 2].map(row), [origin('0', 1, 2)], [derived(1, 2), derived(2, 1)])
    expect(told(groups)).toEqual([['Article 1', 'Article 2 copy of Article 1']])
  })

  it('stand alone while no analysis knows them', () => {
    expect(told(groupByOrigin(articles, [], []))).toHaveLength(4)
  })
})
