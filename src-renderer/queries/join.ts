import { verdictRowId } from '../../src-main/contract/project'
import type { ArticleRow, MentionRow, StatementRow, VerdictRow } from '../../src-main/contract/rows'
import { breathe, inSlices } from '../mirror'
import { type ClaimFlags, flagsByClaim, noFlags } from './flags'
import type { Rows } from './snapshot'
import type { ChecklistItem, Counts, MarkOrOpen, Passage, RetiredClaim, Verdicts } from './types'

type Joined = Pick<Rows, 'claims' | 'statements' | 'verdicts' | 'discrepancies' | 'flagJudgements' | 'notes'>

export interface Checklist {
  items: ChecklistItem[]
  byClaim: ReadonlyMap<string, ChecklistItem>
  counts: Counts
  /** What it was made of, for the next one to keep what did not change. */
  from: Joined & { byClaim: ReadonlyMap<string, ClaimFlags> }
}

/**
 * The checklist: active claims that the current analysis states, in its order. Items equal to those of `previous`, made
 * of the same row objects, are the same objects, so that a list of 10,000 renders one line anew after a key press.
 */
export function buildChecklist(rows: Joined, previous?: Checklist): Checklist {
  if (previous && standing.every((table) => rows[table] === previous.from[table])) return remarked(rows, previous)
  const join = startJoin(rows, previous)
  for (const statement of rows.statements.values()) join.add(statement)
  join.sort()
  return join.end()
}

const standing = ['claims', 'statements', 'discrepancies', 'flagJudgements'] as const satisfies (keyof Joined)[]

/** After a verdict or a note: of ten thousand claims one is joined anew. */
function remarked(rows: Joined, previous: Checklist): Checklist {
  const { from } = previous
  const changed = new Set<string>()
  for (const { claim } of differing(rows.verdicts, from.verdicts)) changed.add(claim)
  for (const { id } of differing(rows.notes, from.notes)) changed.add(id)
  const byClaim = new Map(previous.byClaim)
  for (const claim of changed) {
    const known = byClaim.get(claim)
    if (!known) continue
    const next = { ...known, verdicts: verdictsOf(rows.verdicts, claim), hasNote: rows.notes.has(claim) }
    if (!isSame(known, next)) byClaim.set(claim, next)
  }
  const items = previous.items.map((item) => byClaim.get(item.claim.id)!)
  return { items, byClaim, counts: countOf(items), from: { ...from, verdicts: rows.verdicts, notes: rows.notes } }
}

/** Rows that are in one of the tables only, or not the same object in both. */
function* differing<Row>(a: ReadonlyMap<string, Row>, b: ReadonlyMap<string, Row>): Generator<Row> {
  if (a === b) return
  for (const [id, row] of a) if (b.get(id) !== row) yield row
  for (const [id, row] of b) if (!a.has(id)) yield row
}

/** Statements joined in one task of the window's main thread: a few milliseconds. */
const joinedAtOnce = 1000

/** The same checklist, between whose parts the window answers keys and scrolls: for thousands of new claims. */
export async function buildChecklistInSlices(rows: Joined, previous?: Checklist): Promise<Checklist> {
  const join = startJoin(rows, previous)
  await inSlices([...rows.statements.values()], joinedAtOnce, join.add)
  await breathe()
  join.sort()
  await breathe()
  const checklist = join.end()
  await breathe() // who shows it begins with a task of its own
  return checklist
}

function startJoin(rows: Joined, previous: Checklist | undefined) {
  const { discrepancies, flagJudgements } = rows
  const before = previous?.from
  const flagged =
    before?.discrepancies === discrepancies && before.flagJudgements === flagJudgements
      ? before.byClaim
      : flagsByClaim(discrepancies, flagJudgements, before?.byClaim)
  const items: ChecklistItem[] = []
  const add = (statement: StatementRow) => {
    const claim = rows.claims.get(statement.id)
    if (claim?.status !== 'active') return
    const { flags, standing } = flagged.get(claim.id) ?? noFlags
    const next = {
      claim,
      statement,
      verdicts: verdictsOf(rows.verdicts, claim.id),
      discrepancies: standing,
      flags,
      hasNote: rows.notes.has(claim.id),
    }
    const known = previous?.byClaim.get(claim.id)
    items.push(known && isSame(known, next) ? known : next)
  }
  const sort = () =>
    void items.sort((a, b) => a.statement.order - b.statement.order || (a.claim.id < b.claim.id ? -1 : 1))
  const end = (): Checklist => {
    const byClaim = new Map(items.map((item) => [item.claim.id, item]))
    const { claims, statements, verdicts, notes } = rows
    const from = { claims, statements, verdicts, notes, discrepancies, flagJudgements, byClaim: flagged }
    return { items, byClaim, counts: countOf(items), from }
  }
  return { add, sort, end }
}

const isSame = (a: ChecklistItem, b: ChecklistItem) =>
  a.claim === b.claim &&
  a.statement === b.statement &&
  a.verdicts.true === b.verdicts.true &&
  a.verdicts.said === b.verdicts.said &&
  a.flags === b.flags &&
  a.hasNote === b.hasNote

const verdictsOf = (verdicts: ReadonlyMap<string, VerdictRow>, claim: string): Verdicts => ({
  true: verdicts.get(verdictRowId({ claim, aspect: 'true' })) ?? null,
  said: verdicts.get(verdictRowId({ claim, aspect: 'said' })) ?? null,
})

export const markOf = (item: ChecklistItem): MarkOrOpen => item.verdicts.true?.mark ?? 'open'

function countOf(items: ChecklistItem[]): Counts {
  const counts: Counts = { claims: items.length, confirmed: 0, disputed: 0, unverified: 0, open: 0, stale: 0 }
  for (const item of items) {
    counts[markOf(item)] += 1
    if (item.verdicts.true?.stale || item.verdicts.said?.stale) counts.stale += 1
  }
  return counts
}

/** Claims that left the checklist and were judged, the latest judged first. */
export function retiredClaims(rows: Pick<Rows, 'claims' | 'verdicts' | 'notes'>): RetiredClaim[] {
  const judged = new Set([...rows.verdicts.values()].map((verdict) => verdict.claim))
  const retired: RetiredClaim[] = []
  for (const id of judged) {
    const claim = rows.claims.get(id)
    if (!claim || claim.status === 'active') continue
    retired.push({ claim, verdicts: verdictsOf(rows.verdicts, id), note: rows.notes.get(id) ?? null })
  }
  const judgedAt = ({ verdicts }: RetiredClaim) => [verdicts.true?.at ?? '', verdicts.said?.at ?? ''].sort()[1]!
  return retired.sort((a, b) => (judgedAt(a) < judgedAt(b) ? 1 : -1))
}

/** Follows merges to the claim that stands for `claim` now. */
export function standsFor(claims: Rows['claims'], claim: string): string {
  const seen = new Set<string>()
  let id = claim
  for (;;) {
    const row = claims.get(id)
    if (row?.status !== 'merged' || row.mergedInto === null || seen.has(id)) return id
    seen.add(id)
    id = row.mergedInto
  }
}

/** Articles of the dossier in its order. */
export function articlesOf(articles: Rows['articles'], removed: boolean): ArticleRow[] {
  const known = sorted.get(articles)?.[removed ? 'removed' : 'there']
  if (known) return known
  const all = [...articles.values()]
  // An import puts them in as they come, page after page: what is in order is not sorted again.
  const isInOrder = all.every(({ order }, i) => i === 0 || all[i - 1]!.order <= order)
  if (!isInOrder) all.sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0))
  const apart = { there: all.filter((article) => !article.removed), removed: all.filter((article) => article.removed) }
  sorted.set(articles, apart)
  return apart[removed ? 'removed' : 'there']
}

/** Half a dozen screens ask for the same, and there may be thousands. */
const sorted = new WeakMap<Rows['articles'], Record<'there' | 'removed', ArticleRow[]>>()

/** UTF-16 units shown on either side of a passage: about a line. */
const contextUtf16 = 120

export function passageOf(mention: MentionRow, article: ArticleRow, text: string | undefined): Passage {
  if (text === undefined) return { mention, article, exact: undefined, prefix: undefined, suffix: undefined }
  const { start, end } = mention
  const from = outsidePair(text, Math.max(0, start - contextUtf16), 1)
  const to = outsidePair(text, Math.min(text.length, end + contextUtf16), -1)
  return {
    mention,
    article,
    exact: text.slice(start, end),
    prefix: text.slice(from, start),
    suffix: text.slice(end, to),
  }
}

/** Half a surrogate pair would print as a replacement character. */
function outsidePair(text: string, at: number, step: 1 | -1): number {
  const isInside =
    at > 0 && at < text.length && /[\uDC00-\uDFFF]/.test(text[at]!) && /[\uD800-\uDBFF]/.test(text[at - 1]!)
  return isInside ? at + step : at
}
