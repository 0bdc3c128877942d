import type { StatementRow } from '../../../src-main/contract/rows'
import { type Facet, type Facts, facets } from './facts'

/** Which claims to show: of each facet any of the values chosen (none chosen: all), and all of the words. */
export interface Filter {
  chosen: Readonly<Partial<Record<Facet, readonly string[]>>>
  find: string
}
export const everything: Filter = { chosen: {}, find: '' }

export const isEverything = ({ chosen, find }: Filter): boolean =>
  find.trim() === '' && facets.every((facet) => (chosen[facet]?.length ?? 0) === 0)

/** How many claims each value would show, given all that is chosen in the other facets and the words. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>

export interface Filtered {
  shown: Facts[]
  counts: FacetCounts
}

/** Takes a value in, or out again. */
export function toggled(filter: Filter, facet: Facet, value: string): Filter {
  const before = filter.chosen[facet] ?? []
  return choosing(filter, facet, before.includes(value) ? before.filter((each) => each !== value) : [...before, value])
}

/** Exactly these values of the facet. */
export function choosing(filter: Filter, facet: Facet, values: readonly string[]): Filter {
  const { [facet]: _, ...others } = filter.chosen
  return { ...filter, chosen: values.length === 0 ? others : { ...others, [facet]: values } }
}

/** Case and accents do not matter to somebody who looks for a word. */
const folded = (text: string) =>
  plain.test(text) ? text.toLowerCase() : text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase()
/** Nothing to take apart: most statements of an English dossier, and the dearer half of the work. */
const plain = /^[\u0020-\u007E]*$/

const foldedStatements = new WeakMap<StatementRow, string>()
function foldedStatement(statement: StatementRow): string {
  const known = foldedStatements.get(statement)
  if (known !== undefined) return known
  const made = folded(statement.statement)
  foldedStatements.set(statement, made)
  return made
}

/** A test of a claim's words; the same for every claim when there are none to look for. */
function finding(find: string): ((facts: Facts) => boolean) | null {
  const wanted = folded(find.trim()).split(/\s+/u).filter(Boolean)
  if (wanted.length === 0) return null
  return ({ item }) => {
    const statement = foldedStatement(item.statement)
    return wanted.every((word) => statement.includes(word))
  }
}

/**
 * The claims that the filter lets through, in the order given, and the counts of every value. One pass: a claim that
 * fails in no facet counts in all, one that fails in a single facet counts in that one, any other nowhere.
 */
export function filterFacts(all: readonly Facts[], filter: Filter): Filtered {
  const counts = Object.fromEntries(facets.map((facet) => [facet, new Map<string, number>()])) as Record<
    Facet,
    Map<string, number>
  >
  const count = (facet: Facet, values: readonly string[]) => {
    const of = counts[facet]
    for (const value of values) of.set(value, (of.get(value) ?? 0) + 1)
  }
  const asked = askedFacets(filter)
  const finds = finding(filter.find)
  const shown: Facts[] = []
  for (const facts of all) {
    if (finds && !finds(facts)) continue
    const failed = failedOf(facts, asked)
    if (failed === null) {
      shown.push(facts)
      for (const facet of facets) count(facet, facts.values[facet])
    } else if (failed !== 'several') {
      count(failed, facts.values[failed])
    }
  }
  return { shown, counts }
}

type Asked = { facet: Facet; wanted: ReadonlySet<string> }

/** A filtered list, to be brought up to date. */
export interface Filtering {
  all: readonly Facts[]
  filter: Filter
  filtered: Filtered
}

/** So many changed claims are cheaper to count than to find. */
const recountedAtMost = 200

/** As `filterFacts`, from what was filtered last: after a mark one claim of ten thousand is counted anew. */
export function filterAgain(all: readonly Facts[], filter: Filter, last: Filtering | null): Filtered {
  const changed = last?.filter === filter ? changedFacts(last.all, all) : null
  if (!last || !changed || changed.length > recountedAtMost) return filterFacts(all, filter)
  if (changed.length === 0) return last.filtered
  const asked = askedFacets(filter)
  const finds = finding(filter.find)
  const counts = Object.fromEntries(facets.map((facet) => [facet, new Map(last.filtered.counts[facet])])) as Record<
    Facet,
    Map<string, number>
  >
  const add = (facts: Facts, by: 1 | -1) => {
    if (finds && !finds(facts)) return
    const failed = failedOf(facts, asked)
    if (failed === 'several') return
    for (const facet of failed === null ? facets : [failed]) {
      const of = counts[facet]
      for (const value of facts.values[facet]) {
        const count = (of.get(value) ?? 0) + by
        if (count === 0) of.delete(value)
        else of.set(value, count)
      }
    }
  }
  for (const { before, now } of changed) {
    add(before, -1)
    add(now, 1)
  }
  const shown = all.filter((facts) => (!finds || finds(facts)) && failedOf(facts, asked) === null)
  return { shown, counts }
}

/** Null when they are not the same claims in the same places. */
function changedFacts(before: readonly Facts[], now: readonly Facts[]) {
  if (before.length !== now.length) return null
  const changed: { before: Facts; now: Facts }[] = []
  for (const [i, facts] of now.entries()) {
    const known = before[i]!
    if (known === facts) continue
    if (known.item.claim.id !== facts.item.claim.id) return null
    changed.push({ before: known, now: facts })
  }
  return changed
}

/** The one facet that keeps the claim out, if it is only one; null: none does. */
function failedOf({ values }: Facts, asked: readonly Asked[]): Facet | 'several' | null {
  let failed: Facet | null = null
  for (const { facet, wanted } of asked) {
    if (values[facet].some((value) => wanted.has(value))) continue
    if (failed !== null) return 'several'
    failed = facet
  }
  return failed
}

const askedFacets = ({ chosen }: Filter): Asked[] =>
  facets.flatMap((facet) => {
    const values = chosen[facet] ?? []
    return values.length === 0 ? [] : [{ facet, wanted: new Set(values) }]
  })

/** What marking, judging and writing change: a claim must not leave the list under the hands of who does it. */
const changing: readonly Facet[] = ['mark', 'agreement', 'kind', 'freshness', 'evidence', 'whose', 'note', 'flag']

/**
 * What the filter lets through, and those of `held` (the claim in hand, the chosen ones) that it would but for what an
 * editor may just have changed in them.
 */
export function withHeld(
  all: readonly Facts[],
  { shown }: Filtered,
  filter: Filter,
  held: ReadonlySet<string>,
): Facts[] {
  if (held.size === 0 || isEverything(filter)) return shown
  const lasting = changing.reduce((rest, facet) => choosing(rest, facet, []), filter)
  const kept = filterFacts(
    all.filter(({ item }) => held.has(item.claim.id)),
    lasting,
  ).shown
  const through = new Set(shown)
  if (kept.every((facts) => through.has(facts))) return shown
  const keep = new Set(kept)
  return all.filter((facts) => through.has(facts) || keep.has(facts))
}
