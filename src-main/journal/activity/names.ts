import type { ActivityEntry } from '../../contract/activity'
import type { TypedEvent } from '../../contract/events'
import type { ArticleRow, ClaimRow, DiscrepancyRow, DossierRow, StatementRow, TableName } from '../../contract/rows'
import type { Sql } from '../sql'
import { gathered } from './about'

type Names = Pick<ActivityEntry, 'dossierTitle' | 'claim' | 'statement' | 'article' | 'articleTitle' | 'item'>

const statementAtMost = 200

interface Gathered {
  claim: string | null
  article: string | null
  item: string | null
}
const nothing: Gathered = { claim: null, article: null, item: null }

/** Names what events are about, as it is called now. `isOfClaim`: confidential names may be said. */
export function createNames(sql: Sql, { isOfClaim }: { isOfClaim: boolean }) {
  const titles = new Map<string, string | null>()
  const row = <Row>(table: TableName, dossier: string, id: string): Row | null => {
    const found = sql.get<{ row: string }>(`SELECT row FROM ${table} WHERE dossier = ? AND id = ?`, [dossier, id])
    return found ? (JSON.parse(found.row) as Row) : null
  }
  const titleOf = (dossier: string): string | null => {
    const known = titles.get(dossier)
    if (known !== undefined) return known
    const title = row<DossierRow>('dossiers', dossier, dossier)?.title ?? null
    titles.set(dossier, title)
    return title
  }
  /** Where a redirect ends. One that leads nowhere, or round, ends where it stands. */
  const claimNow = (dossier: string, claim: string): string => {
    let id = claim
    for (const seen = new Set<string>(); !seen.has(id); ) {
      seen.add(id)
      id = row<ClaimRow>('claims', dossier, id)?.mergedInto ?? id
    }
    return id
  }

  return {
    of(dossier: string | null, event: TypedEvent | null): Names {
      if (dossier === null || event === null) {
        const dossierTitle = dossier === null ? null : titleOf(dossier)
        return { dossierTitle, claim: null, statement: null, article: null, articleTitle: null, item: null }
      }
      const about = aboutOf(event) ?? madeBefore(sql, dossier, event, isOfClaim) ?? nothing
      const flag = event.type === 'DiscrepancyJudged' ? event.payload.discrepancy : null
      const flagged = flag === null ? null : row<DiscrepancyRow>('discrepancies', dossier, flag)?.claims[0]
      const named = about.claim ?? flagged ?? null
      const claim = named === null ? null : claimNow(dossier, named)
      const statement = claim === null ? null : row<StatementRow>('statements', dossier, claim)?.statement
      const article = about.article === null ? null : row<ArticleRow>('articles', dossier, about.article)
      return {
        dossierTitle: titleOf(dossier),
        claim,
        statement: statement?.slice(0, statementAtMost) ?? null,
        article: about.article,
        articleTitle: article ? (article.title ?? article.fileName) : null,
        item: about.item,
      }
    },
  }
}

/** What the payload itself names; null for what names only the id of something gathered. */
function aboutOf({ type, payload }: TypedEvent): Gathered | null {
  if (gathered.some(({ later }) => (later as readonly string[]).includes(type))) return null
  if (type === 'ClaimsAssigned') return { ...nothing, claim: payload.claims.length === 1 ? payload.claims[0]! : null }
  const named = payload as { claim?: string | null; article?: string }
  return { claim: named.claim ?? null, article: named.article ?? null, item: null }
}

/** What the thing that an event names by its id was when it was last written. */
function madeBefore(sql: Sql, dossier: string, { type, payload, position }: TypedEvent, isOfClaim: boolean) {
  const sort = gathered.find(({ later }) => (later as readonly string[]).includes(type))
  if (!sort) return null
  const id = (payload as Record<string, unknown>)[sort.id] as string
  const found = sql.get<{ payload: string }>(
    `SELECT p.payload FROM events e JOIN payloads p ON p.position = e.position
     WHERE e.dossier = ? AND e.type = ? AND p.payload ->> '$.${sort.id}' = ? AND e.position < ?
     ORDER BY e.position DESC LIMIT 1`,
    [dossier, sort.set, id, position],
  )
  if (!found) return null
  const made = JSON.parse(found.payload) as {
    claim: string | null
    article?: string
    confidential?: boolean
    title?: string
    question?: string
    problem?: string
    who?: string
  }
  const name = made.title ?? made.question ?? made.problem ?? made.who ?? null
  const item = made.confidential && !isOfClaim ? null : name
  return { claim: made.claim, article: made.article ?? null, item }
}
