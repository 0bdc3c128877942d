import { describe, expect, it } from 'vitest'
import { countByArticle, nextItem } from '../../../src-renderer/app/workspace/useShown'
import { factsReader } from '../../../src-renderer/features/checklist/facts'
import { arrange, type Order } from '../../../src-renderer/features/checklist/order'
import type { ChecklistItem } from '../../../src-renderer/queries'
import { article, discrepancy, id, item, verdict } from './rows'

const flag = (severity: 'low' | 'medium' | 'high' | 'critical') => ({ ...discrepancy(1, []), severity })
const looked = (at: string, isStale = false) => ({
  verdicts: {
    true: verdict({ at, stale: isStale ? { because: 'split' as const, added: [], removed: [] } : null }),
    said: null,
  },
})
const items = [
  item(1, 'one', { discrepancies: [flag('low')], ...looked('2031-03-14') }),
  item(2, 'two', { discrepancies: [flag('high')] }),
  item(3, 'three', { discrepancies: [flag('low'), flag('critical')], ...looked('2031-03-12') }),
  item(4, 'four', looked('2031-03-15', true)),
  item(5, 'five', { discrepancies: [flag('high'), flag('low')] }),
]
const numbers = (list: readonly ChecklistItem[]) => list.map(({ statement }) => statement.order)
const ordered = (order: Order) => numbers(arrange(items, order, null).items)

describe('the order of the checklist', () => {
  it('is by the most severe difference, then by how many there are, then by the articles', () => {
    expect(ordered('severity')).toEqual([3, 5, 2, 1, 4])
  })

  it('is by the articles', () => {
    expect(ordered('article')).toEqual([1, 2, 3, 4, 5])
  })

  it('is by staleness: to be checked again, then never looked at, then the oldest look', () => {
    expect(ordered('staleness')).toEqual([4, 2, 5, 3, 1])
  })

  it('is by what has no verdict', () => {
    expect(ordered('unmarked')).toEqual([2, 5, 1, 3, 4])
  })

  it('stays when a claim is marked, and is made anew when another order is chosen or a claim comes', () => {
    const before = arrange(items, 'unmarked', null)
    const after = items.map((each) => (each.statement.order === 2 ? { ...each, ...looked('2031-03-16') } : each))
    expect(numbers(arrange(after, 'unmarked', before).items)).toEqual([2, 5, 1, 3, 4])
    expect(arrange(after, 'unmarked', before).items[0]).toBe(after[1])
    expect(numbers(arrange(after, 'unmarked', null).items)).toEqual([5, 1, 2, 3, 4])
    expect(numbers(arrange(after, 'staleness', before).items)).toEqual([4, 5, 3, 1, 2])
    expect(numbers(arrange([...after, item(6, 'six')], 'unmarked', before).items)).toEqual([5, 6, 1, 2, 3, 4])
  })
})

describe('moving through the checklist', () => {
  const all = arrange(items, 'severity', null) // 3 5 2 1 4
  const visible = all.items.filter(({ statement }) => [5, 1].includes(statement.order))
  const moved = (from: string | null, by: 1 | -1) => nextItem(visible, all, from, by)?.statement.order

  it('begins at the end one comes from', () => {
    expect(moved(null, 1)).toBe(5)
    expect(moved(null, -1)).toBe(1)
  })

  it('goes to the nearest claim shown, from one that the filter hides', () => {
    expect(moved(id('c', 2), 1)).toBe(1)
    expect(moved(id('c', 2), -1)).toBe(5)
  })

  it('stays where there is nothing further', () => {
    expect(moved(id('c', 1), 1)).toBeUndefined()
    expect(moved(id('c', 5), -1)).toBeUndefined()
  })
})

it('counts the claims of each article, and those that differ', () => {
  const read = factsReader({
    articlesOf: new Map([
      [id('c', 1), [article(1), article(2)]],
      [id('c', 4), [article(2)]],
    ]),
    languages: new Map(),
    withEvidence: new Set(),
    flagged: new Map(),
    assigned: new Map(),
    me: null,
  })
  expect(Object.fromEntries(countByArticle(items.map(read)))).toEqual({
    [article(1)]: { claims: 1, differing: 1 },
    [article(2)]: { claims: 2, differing: 1 },
  })
})
