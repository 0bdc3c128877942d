import type { DossierSummary } from '../contract/api'
import type { DossierRow } from '../contract/rows'
import type { Sql } from './sql'

interface Known {
  /** Position of the dossier's newest event when it was counted. */
  head: number
  clock: string
  summary: DossierSummary
}

/**
 * All dossiers with their counts, the last changed first. The list is asked for after every change of any of them, so each
 * is counted again only when something happened in it: with a thousand dossiers what is left is a step through an index
 * for each. To be called inside a snapshot.
 */
export function createSummaries(sql: Sql): () => DossierSummary[] {
  let known = new Map<string, Known>()
  return () => {
    const heads = sql.all<{ dossier: string; head: number | null }>(
      'SELECT d.id AS dossier, (SELECT max(position) FROM events WHERE dossier = d.id) AS head FROM dossiers d',
    )
    known = new Map(
      heads.map(({ dossier, head }) => {
        const before = known.get(dossier)
        return [dossier, before && before.head === head ? before : { head: head ?? 0, ...count(sql, dossier) }]
      }),
    )
    // By the whole clock: two changes within one millisecond differ only in its counter.
    const newestFirst = [...known.values()].sort((a, b) =>
      a.clock === b.clock ? (a.summary.id < b.summary.id ? -1 : 1) : a.clock < b.clock ? 1 : -1,
    )
    return newestFirst.map(({ summary }) => summary)
  }
}

function count(sql: Sql, dossier: string): Omit<Known, 'head'> {
  const number = (statement: string) => sql.get<{ n: number }>(statement, [dossier])?.n ?? 0
  const { row } = sql.get<{ row: string }>('SELECT row FROM dossiers WHERE dossier = ?1 AND id = ?1', [dossier])!
  const total = number(`SELECT count(*) AS n FROM claims WHERE dossier = ? AND row ->> '$.status' = 'active'`)
  // From the verdicts, not from the claims: a dossier has thousands of claims and far fewer marks.
  const marks = new Map(
    sql
      .all<{ mark: string; n: number }>(
        `SELECT v.row ->> '$.mark' AS mark, count(*) AS n
         FROM verdicts v JOIN claims c ON c.dossier = v.dossier AND c.id = v.row ->> '$.claim'
         WHERE v.dossier = ? AND v.row ->> '$.aspect' = 'true' AND c.row ->> '$.status' = 'active' GROUP BY mark`,
        [dossier],
      )
      .map(({ mark, n }) => [mark, n]),
  )
  const of = (mark: string) => marks.get(mark) ?? 0
  const [confirmed, disputed, unverified] = [of('confirmed'), of('disputed'), of('unverified')]
  const clock = sql.get<{ clock: string }>('SELECT max(clock) AS clock FROM events WHERE dossier = ?', [dossier])?.clock
  const people = sql.all<{ actor: string }>(
    'SELECT DISTINCT actor FROM events WHERE dossier = ? AND actor IS NOT NULL ORDER BY actor',
    [dossier],
  )
  const summary: DossierSummary = {
    ...(JSON.parse(row) as DossierRow),
    articles: number(`SELECT count(*) AS n FROM articles WHERE dossier = ? AND row ->> '$.removed' = 0`),
    claims: total,
    confirmed,
    disputed,
    unverified,
    open: total - confirmed - disputed - unverified,
    lastChange: (clock ?? '').slice(0, 24),
    people: people.map(({ actor }) => actor),
  }
  return { clock: clock ?? '', summary }
}
