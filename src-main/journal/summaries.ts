import type { DossierSummary } from '../contract/api'
import type { DossierRow } from '../contract/rows'
import type { Sql } from './sql'

interface Counted {
  dossier: string
  count: number
}

/** For use inside a snapshot. */
export function dossierSummaries(sql: Sql): DossierSummary[] {
  const rows = sql.all<{ row: string }>('SELECT row FROM dossiers').map(({ row }) => JSON.parse(row) as DossierRow)
  const articles = byDossier(
    sql.all<Counted>(`SELECT dossier, count(*) AS count FROM articles WHERE row ->> '$.removed' = 0 GROUP BY dossier`),
  )
  const claims = byDossier(
    sql.all<Counted>(
      `SELECT dossier, count(*) AS count FROM claims WHERE row ->> '$.status' = 'active' GROUP BY dossier`,
    ),
  )
  // From the verdicts, not from the claims: a dossier has thousands of claims and far fewer marks.
  const marks = new Map(
    sql
      .all<Counted & { mark: string }>(
        `SELECT v.dossier, v.row ->> '$.mark' AS mark, count(*) AS count
         FROM verdicts v JOIN claims c ON c.dossier = v.dossier AND c.id = v.row ->> '$.claim'
         WHERE v.row ->> '$.aspect' = 'true' AND c.row ->> '$.status' = 'active' GROUP BY v.dossier, mark`,
      )
      .map(({ dossier, mark, count }) => [`${dossier}|${mark}`, count]),
  )
  const lastClocks = new Map(
    sql
      .all<{ dossier: string; clock: string }>('SELECT dossier, max(clock) AS clock FROM events GROUP BY dossier')
      .map(({ dossier, clock }) => [dossier, clock]),
  )
  const people = peopleOf(sql)
  // By the whole clock: two changes within one millisecond differ only in its counter.
  const clockOf = ({ id }: { id: string }) => lastClocks.get(id) ?? ''
  const newestFirst = [...rows].sort((a, b) =>
    clockOf(a) === clockOf(b) ? (a.id < b.id ? -1 : 1) : clockOf(a) < clockOf(b) ? 1 : -1,
  )
  return newestFirst.map((row) => {
    const of = (mark: string) => marks.get(`${row.id}|${mark}`) ?? 0
    const total = claims.get(row.id) ?? 0
    const [confirmed, disputed, unverified] = [of('confirmed'), of('disputed'), of('unverified')]
    return {
      ...row,
      articles: articles.get(row.id) ?? 0,
      claims: total,
      confirmed,
      disputed,
      unverified,
      open: total - confirmed - disputed - unverified,
      lastChange: clockOf(row).slice(0, 24),
      people: people.get(row.id) ?? [],
    }
  })
}

const byDossier = (counts: Counted[]) => new Map(counts.map(({ dossier, count }) => [dossier, count]))

/** Who did anything in each dossier, by steps through the index from one person to the next: events are many, people few. */
function peopleOf(sql: Sql): Map<string, string[]> {
  const found = sql.all<{ dossier: string; actor: string }>(
    `WITH RECURSIVE steps (dossier, actor) AS (
       SELECT * FROM (SELECT dossier, actor FROM events WHERE actor IS NOT NULL ORDER BY dossier, actor LIMIT 1)
       UNION ALL
       SELECT next.dossier, next.actor FROM steps, events next WHERE next.position = (
         SELECT position FROM events WHERE (dossier, actor) > (steps.dossier, steps.actor) AND actor IS NOT NULL
         ORDER BY dossier, actor LIMIT 1)
     ) SELECT dossier, actor FROM steps`,
  )
  const people = new Map<string, string[]>()
  for (const { dossier, actor } of found) people.set(dossier, [...(people.get(dossier) ?? []), actor])
  return people
}
