import type { ChecklistItem } from '../../queries'
import type { State } from '../../ui/marks'

/**
 * What a claim can be chosen by. Of those in `exclusive` a claim has exactly one value, so that the counts of the values
 * add up to the claims; of the others it can have several.
 */
export const facets = [
  'mark',
  'agreement',
  'kind',
  'origins',
  'freshness',
  'evidence',
  'whose',
  'note',
  'flag',
  'language',
  'article',
] as const
export type Facet = (typeof facets)[number]
export const exclusive: readonly Facet[] = ['mark', 'agreement', 'origins', 'freshness', 'evidence', 'whose', 'note']

/** A claim's values, by which it is chosen and put in order. */
export interface Facts {
  item: ChecklistItem
  values: Readonly<Record<Facet, readonly string[]>>
}

/** What is known beside the checklist: where the claims stand, and who has them to check. */
export interface Surroundings {
  /** Articles by claim. */
  articlesOf: ReadonlyMap<string, readonly string[]>
  /** Languages by article, BCP 47. */
  languages: Pick<ReadonlyMap<string, string>, 'get'>
  /** Claims that have a piece of evidence. */
  withEvidence: ReadonlySet<string>
  /** Legal and sensitive flags by claim. */
  flagged: ReadonlyMap<string, readonly string[]>
  /** Persons by claim. */
  assigned: ReadonlyMap<string, string>
  /** Who works here. */
  me: string | null
}

export const stateOf = (item: ChecklistItem): State => item.verdicts.true?.mark ?? 'open'

export const isStale = ({ verdicts }: ChecklistItem): boolean =>
  verdicts.true?.stale != null || verdicts.said?.stale != null

/**
 * Makes the facts of claims. A claim that did not change keeps its facts as long as its surroundings stay: after a key
 * press one of ten thousand is made anew.
 */
export function factsReader(around: Surroundings): (item: ChecklistItem) => Facts {
  const known = new WeakMap<ChecklistItem, Facts>()
  const languagesOf = languagesReader(around)
  return (item) => {
    const found = known.get(item)
    if (found) return found
    const facts = { item, values: valuesOf(item, around, languagesOf) }
    known.set(item, facts)
    return facts
  }
}

// Shared, since most claims have one of few.
const one = (value: string): readonly string[] => [value]
const marks = {
  confirmed: one('confirmed'),
  disputed: one('disputed'),
  unverified: one('unverified'),
  open: one('open'),
}
const agreements = { differing: one('differing'), agreeing: one('agreeing') }
const origins = { single: one('single'), several: one('several') }
const freshness = { stale: one('stale'), current: one('current') }
const evidence = { without: one('without'), with: one('with') }
const whose = { mine: one('mine'), others: one('others'), nobody: one('nobody') }
const notes = { with: one('with'), without: one('without') }
const unflagged = one('none')
const none: readonly string[] = []

function valuesOf(
  item: ChecklistItem,
  around: Surroundings,
  languagesOf: (articles: readonly string[]) => readonly string[],
) {
  const { claim, statement, discrepancies } = item
  const articles = around.articlesOf.get(claim.id) ?? none
  return {
    mark: marks[stateOf(item)],
    agreement: discrepancies.length > 0 ? agreements.differing : agreements.agreeing,
    kind: discrepancies.length === 0 ? none : distinct(discrepancies, ({ kind }) => kind),
    origins: statement.origins.length > 1 ? origins.several : origins.single,
    freshness: isStale(item) ? freshness.stale : freshness.current,
    evidence: around.withEvidence.has(claim.id) ? evidence.with : evidence.without,
    whose: whose[whoseOf(item, around)],
    note: item.hasNote ? notes.with : notes.without,
    flag: around.flagged.get(claim.id) ?? unflagged,
    language: languagesOf(articles),
    article: articles,
  }
}

/** Mine is what was given to me to check, and what I have marked. */
function whoseOf({ claim, verdicts }: ChecklistItem, { assigned, me }: Surroundings): keyof typeof whose {
  const people = [assigned.get(claim.id), verdicts.true?.by, verdicts.said?.by].filter((person) => person != null)
  if (people.length === 0) return 'nobody'
  return me !== null && people.includes(me) ? 'mine' : 'others'
}

/** Many claims stand in one article: its language is one list for all of them. */
function languagesReader({ languages }: Surroundings) {
  const single = new Map<string, readonly string[]>()
  const ofOne = (article: string) => {
    const language = languages.get(article) ?? 'und'
    const known = single.get(language) ?? one(language)
    single.set(language, known)
    return known
  }
  return (articles: readonly string[]): readonly string[] => {
    if (articles.length === 1) return ofOne(articles[0]!)
    return distinct(articles, (article) => languages.get(article) ?? 'und')
  }
}

/** Few values, ten thousand times: a Set for each took longer than all the rest. */
function distinct<T>(list: readonly T[], read: (each: T) => string): string[] {
  const values: string[] = []
  for (const each of list) {
    const value = read(each)
    if (!values.includes(value)) values.push(value)
  }
  return values
}
