import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { discrepancyKinds } from '../../../src-main/contract/analysis'
import { exclusive, type Facet, facets, factsReader } from '../../../src-renderer/features/checklist/facts'
import {
  choosing,
  everything,
  type Filter,
  filterAgain,
  filterFacts,
  isEverything,
  toggled,
  withHeld,
} from '../../../src-renderer/features/checklist/filter'
import type { ChecklistItem } from '../../../src-renderer/queries'
import { article, discrepancy, id, item, verdict } from './rows'

const me = 'person-me'
const somebody = 'person-other'

const marked = (mark: 'confirmed' | 'disputed' | 'unverified') => ({
  verdicts: { true: verdict({ mark, by: somebody }), said: null },
})
const items = [
  item(1, 'Forty people were hurt', marked('confirmed')),
  item(2, 'The Öresund bridge opened in 1974', { discrepancies: [discrepancy(1, [])] }),
  item(3, 'Two ferries were diverted', { ...marked('disputed'), hasNote: true }),
  item(4, 'The mayor was on board'),
]
const around = {
  articlesOf: new Map([
    [id('c', 1), [article(1)]],
    [id('c', 2), [article(1), article(2)]],
    [id('c', 3), [article(2)]],
  ]),
  languages: new Map([
    [article(1), 'en'],
    [article(2), 'de'],
  ]),
  withEvidence: new Set([id('c', 1)]),
  flagged: new Map([[id('c', 2), ['legal', 'sensitive']]]),
  assigned: new Map([[id('c', 4), me]]),
  me,
}
const facts = items.map(factsReader(around))
const ids = (...numbers: number[]) => numbers.map((n) => id('c', n))
const shown = (filter: Filter) => filterFacts(facts, filter).shown.map((each) => each.item.claim.id)
const only = (facet: Facet, ...values: string[]) => choosing(everything, facet, values)

describe('the checklist’s filter', () => {
  it('shows what any facet asks for', () => {
    expect(shown(everything)).toEqual(ids(1, 2, 3, 4))
    expect(shown(only('mark', 'open'))).toEqual(ids(2, 4))
    expect(shown(only('agreement', 'differing'))).toEqual(ids(2))
    expect(shown(only('kind', 'number'))).toEqual(ids(2))
    expect(shown(only('language', 'de'))).toEqual(ids(2, 3))
    expect(shown(only('article', article(1)))).toEqual(ids(1, 2))
    expect(shown(only('evidence', 'with'))).toEqual(ids(1))
    expect(shown(only('note', 'with'))).toEqual(ids(3))
    expect(shown(only('flag', 'legal'))).toEqual(ids(2))
    expect(shown(only('flag', 'none'))).toEqual(ids(1, 3, 4))
  })

  it('knows what is mine: given to me, or marked by me', () => {
    expect(shown(only('whose', 'mine'))).toEqual(ids(4))
    expect(shown(only('whose', 'others'))).toEqual(ids(1, 3))
    expect(shown(only('whose', 'nobody'))).toEqual(ids(2))
    const mine = item(1, 'x', { verdicts: { true: null, said: verdict({ by: me }) } })
    expect(factsReader({ ...around, assigned: new Map() })(mine).values.whose).toEqual(['mine'])
  })

  it('takes any value of one facet, and all facets together', () => {
    expect(shown(only('mark', 'confirmed', 'disputed'))).toEqual(ids(1, 3))
    expect(shown(choosing(only('mark', 'confirmed', 'disputed'), 'note', ['with']))).toEqual(ids(3))
  })

  it('finds all words in any order, whatever their case and accents', () => {
    expect(shown({ ...everything, find: 'BRIDGE oresund' })).toEqual(ids(2))
    expect(shown({ ...everything, find: 'bridge ferries' })).toEqual([])
  })

  it('counts each value beside what the other facets ask for', () => {
    const { counts } = filterFacts(facts, choosing(only('mark', 'open'), 'note', ['without']))
    expect(Object.fromEntries(counts.mark)).toEqual({ open: 2, confirmed: 1 })
    expect(Object.fromEntries(counts.note)).toEqual({ without: 2 })
  })

  it('takes values in and out, and knows when it asks for nothing', () => {
    const open = toggled(everything, 'mark', 'open')
    expect(isEverything(open)).toBe(false)
    expect(isEverything(toggled(open, 'mark', 'open'))).toBe(true)
    expect(isEverything({ ...everything, find: '  ' })).toBe(true)
  })

  it('keeps what is in hand while it is in hand, in its place', () => {
    const kept = (filter: Filter, ...held: number[]) =>
      withHeld(facts, filterFacts(facts, filter), filter, new Set(ids(...held))).map((each) => each.item.claim.id)
    expect(kept(only('mark', 'open'), 3)).toEqual(ids(2, 3, 4))
    expect(kept(only('mark', 'open'), 1, 3)).toEqual(ids(1, 2, 3, 4))
    expect(kept({ ...only('mark', 'open'), find: 'mayor' }, 3)).toEqual(ids(4))
    expect(kept(only('language', 'en'), 3)).toEqual(ids(1, 2))
  })
})

describe('the counts of the filter', () => {
  const claims = fc
    .array(
      fc.record({
        mark: fc.constantFrom(null, 'confirmed' as const, 'disputed' as const, 'unverified' as const),
        kinds: fc.array(fc.constantFrom(...discrepancyKinds), { maxLength: 2 }),
        origins: fc.integer({ min: 1, max: 3 }),
        isStale: fc.boolean(),
        hasNote: fc.boolean(),
        hasEvidence: fc.boolean(),
        flags: fc.subarray(['legal', 'sensitive']),
        of: fc.constantFrom(null, me, somebody),
        articles: fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }),
      }),
      { maxLength: 30 },
    )
    .map((made) => {
      const list = made.map((each, n): ChecklistItem => {
        const stale = each.isStale ? { because: 'split' as const, added: [], removed: [] } : null
        const base = item(n, `claim ${n}`)
        return {
          ...base,
          statement: { ...base.statement, origins: Array.from({ length: each.origins }, (_, i) => `${i}`) },
          discrepancies: each.kinds.map((kind, i) => ({ ...discrepancy(i, []), kind })),
          verdicts: { true: each.mark && verdict({ mark: each.mark, stale, by: somebody }), said: null },
          hasNote: each.hasNote,
        }
      })
      const idsWhere = (test: (each: (typeof made)[number]) => boolean) =>
        made.flatMap((each, n) => (test(each) ? [id('c', n)] : []))
      const read = factsReader({
        articlesOf: new Map(made.map((each, n) => [id('c', n), each.articles.map(article)])),
        languages: new Map([1, 2, 3, 4].map((n) => [article(n), n % 2 === 0 ? 'en' : 'de'])),
        withEvidence: new Set(idsWhere(({ hasEvidence }) => hasEvidence)),
        flagged: new Map(made.flatMap(({ flags }, n) => (flags.length === 0 ? [] : [[id('c', n), flags] as const]))),
        assigned: new Map(made.flatMap(({ of }, n) => (of === null ? [] : [[id('c', n), of] as const]))),
        me,
      })
      return list.map(read)
    })
  const filters = fc.array(fc.tuple(fc.constantFrom(...facets), fc.nat(5)), { maxLength: 5 }).map(
    (picks) => (all: ReturnType<typeof filterFacts>['counts']) =>
      picks.reduce((filter, [facet, n]) => {
        const values = [...all[facet].keys()]
        return values.length === 0 ? filter : toggled(filter, facet, values[n % values.length]!)
      }, everything),
  )
  const inBoth = fc.tuple(claims, filters).map(([all, make]) => {
    const filter = make(filterFacts(all, everything).counts)
    return { all, filter, ...filterFacts(all, filter) }
  })
  const sum = (counts: ReadonlyMap<string, number>, values: Iterable<string>) =>
    [...values].reduce((total, value) => total + (counts.get(value) ?? 0), 0)

  it('add up to the claims shown, in every facet of which a claim has one value', () => {
    fc.assert(
      fc.property(inBoth, ({ filter, counts, shown: through }) => {
        for (const facet of exclusive) {
          const chosen = filter.chosen[facet] ?? []
          expect(sum(counts[facet], chosen.length > 0 ? chosen : counts[facet].keys())).toBe(through.length)
        }
      }),
    )
  })

  it('and what is shown, brought up to date after some claims changed, are those of the whole list', () => {
    fc.assert(
      fc.property(inBoth, claims, fc.array(fc.nat(29)), ({ all, filter }, others, places) => {
        const filtered = filterFacts(all, filter)
        const now = all.map((facts, n) => {
          const other = places.includes(n) ? others[n] : undefined
          return other ? { item: { ...facts.item, verdicts: other.item.verdicts }, values: other.values } : facts
        })
        const again = filterAgain(now, filter, { all, filter, filtered })
        expect(again).toEqual(filterFacts(now, filter))
        expect(filterAgain(all, filter, { all: now, filter, filtered: again })).toEqual(filtered)
      }),
    )
  })

  it('are what choosing that value alone would show', () => {
    fc.assert(
      fc.property(inBoth, ({ all, filter, counts }) => {
        for (const facet of facets) {
          const values = new Set(all.flatMap((each) => each.values[facet]))
          for (const value of values)
            expect(counts[facet].get(value) ?? 0).toBe(filterFacts(all, choosing(filter, facet, [value])).shown.length)
        }
      }),
    )
  })
})
