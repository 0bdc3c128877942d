import { describe, expect, it } from 'vitest'
import { nextItem, visibleItems } from '../../../src-renderer/app/workspace/order'
import { countShown, filterItems } from '../../../src-renderer/features/checklist/filter'
import { discrepancy, id, item, verdict } from './rows'

const marked = (mark: 'confirmed' | 'disputed' | 'unverified') => ({
  verdicts: { true: verdict({ mark }), said: null },
})
const items = [
  item(1, 'Forty people were hurt', marked('confirmed')),
  item(2, 'The Öresund bridge opened in 1974', { discrepancies: [discrepancy(1, [])] }),
  item(3, 'Two ferries were diverted', marked('disputed')),
  item(4, 'The mayor was on board'),
]
const shown = (list: typeof items) => list.map((each) => each.claim.id)
const ids = (...numbers: number[]) => numbers.map((n) => id('c', n))

describe('the checklist’s filter', () => {
  it('shows one state, those that differ, or all', () => {
    expect(shown(filterItems(items, { show: 'all', find: '' }))).toEqual(ids(1, 2, 3, 4))
    expect(shown(filterItems(items, { show: 'open', find: '' }))).toEqual(ids(2, 4))
    expect(shown(filterItems(items, { show: 'disputed', find: '' }))).toEqual(ids(3))
    expect(shown(filterItems(items, { show: 'differing', find: '' }))).toEqual(ids(2))
  })

  it('finds all words in any order, whatever their case and accents', () => {
    expect(shown(filterItems(items, { show: 'all', find: 'BRIDGE oresund' }))).toEqual(ids(2))
    expect(filterItems(items, { show: 'all', find: 'bridge ferries' })).toEqual([])
  })

  it('counts so that the marks add up to all', () => {
    const counts = countShown(items)
    expect(counts.confirmed + counts.disputed + counts.unverified + counts.open).toBe(counts.all)
    expect(counts.differing).toBe(1)
  })

  it('keeps the claim in hand while it is in hand, in its place', () => {
    expect(shown(visibleItems(items, { show: 'open', find: '' }, id('c', 3)))).toEqual(ids(2, 3, 4))
    expect(shown(visibleItems(items, { show: 'open', find: 'mayor' }, id('c', 3)))).toEqual(ids(4))
  })
})

describe('moving through the checklist', () => {
  const open = filterItems(items, { show: 'open', find: '' })
  const moved = (from: string | null, by: 1 | -1) => nextItem(open, items, from, by)?.claim.id

  it('begins at the end one comes from', () => {
    expect(moved(null, 1)).toBe(id('c', 2))
    expect(moved(null, -1)).toBe(id('c', 4))
  })

  it('goes to the nearest claim shown, from one that the filter hides', () => {
    expect(moved(id('c', 3), 1)).toBe(id('c', 4))
    expect(moved(id('c', 3), -1)).toBe(id('c', 2))
  })

  it('stays where there is nothing further', () => {
    expect(moved(id('c', 4), 1)).toBeUndefined()
    expect(moved(id('c', 2), -1)).toBeUndefined()
  })
})
