import type { Sql } from '../sql'

/** Types whose payload names the claim itself. */
const naming = [
  'VerdictSet',
  'VerdictCleared',
  'VerdictOutdated',
  'NoteSet',
  'ClaimFlagsSet',
  'EvidenceSet',
  'CorrectionProposed',
  'QuerySet',
  'ContactLogged',
  'ClaimCreated',
  'ClaimMerged',
  'ClaimSplit',
  'ClaimRetired',
  'ClaimRevived',
] as const

/** What is gathered under an id of its own: the event that names its claim, and those that name only the id. */
export const gathered = [
  { id: 'evidence', set: 'EvidenceSet', later: ['EvidenceRemoved'] },
  { id: 'correction', set: 'CorrectionProposed', later: ['CorrectionDecided', 'CorrectionWithdrawn'] },
  { id: 'query', set: 'QuerySet', later: ['QueryRemoved'] },
  { id: 'contact', set: 'ContactLogged', later: ['ContactRemoved'] },
] as const

const ofTypes = 'SELECT e.position FROM events e JOIN payloads p ON p.position = e.position WHERE e.dossier = ?1 AND'
/** The ids of the claim and of those that were merged into it, as ?2. */
const isOne = (value: string) => `${value} IN (SELECT value FROM json_each(?2))`

/** Positions of all events of a dossier that are about a claim, or about one that is part of it now. */
export function positionsOfClaim(sql: Sql, dossier: string, claim: string): number[] {
  const ids = JSON.stringify(withMerged(sql, dossier, claim))
  const read = (statement: string) =>
    sql.all<{ position: number }>(statement, [dossier, ids]).map(({ position }) => position)
  return [
    ...read(`${ofTypes} e.type IN (${naming.map((type) => `'${type}'`).join(', ')}) AND
      ${isOne("p.payload ->> '$.claim'")}`),
    ...read(`${ofTypes} e.type = 'ClaimMerged' AND ${isOne("p.payload ->> '$.into'")}`),
    ...read(`${ofTypes} e.type = 'ClaimSplit' AND
      EXISTS (SELECT 1 FROM json_each(p.payload, '$.parts') part WHERE ${isOne('part.value')})`),
    ...read(`${ofTypes} e.type = 'ClaimsAssigned' AND
      EXISTS (SELECT 1 FROM json_each(p.payload, '$.claims') named WHERE ${isOne('named.value')})`),
    ...read(`${ofTypes} e.type = 'DiscrepancyJudged' AND EXISTS (
      SELECT 1 FROM discrepancies d, json_each(d.row, '$.claims') named
      WHERE d.dossier = e.dossier AND d.id = p.payload ->> '$.discrepancy' AND ${isOne('named.value')})`),
    ...read(
      `${ofTypes} e.type = 'MentionsGrouped' AND (${['together', 'apart', 'cleared'].map(pairOfClaim).join(' OR ')})`,
    ),
    ...gathered.flatMap(({ id, set, later }) =>
      read(`${ofTypes} e.type IN (${later.map((type) => `'${type}'`).join(', ')}) AND p.payload ->> '$.${id}' IN (
        SELECT made.payload ->> '$.${id}' FROM events m JOIN payloads made ON made.position = m.position
        WHERE m.dossier = ?1 AND m.type = '${set}' AND ${isOne("made.payload ->> '$.claim'")})`),
    ),
  ]
}

/** Whether one of the pairs has a passage of the claim. */
const pairOfClaim = (list: string) =>
  `EXISTS (SELECT 1 FROM json_each(p.payload, '$.${list}') pair JOIN mentions n ON n.dossier = e.dossier
     AND n.id IN (pair.value ->> '$.a', pair.value ->> '$.b') WHERE ${isOne("n.row ->> '$.claim'")})`

/** The claim, and all that was merged into it, also by way of others. */
function withMerged(sql: Sql, dossier: string, claim: string): string[] {
  const rows = sql.all<{ id: string; into: string }>(
    `SELECT id, row ->> '$.mergedInto' AS "into" FROM claims WHERE dossier = ? AND row ->> '$.status' = 'merged'`,
    [dossier],
  )
  const merged = new Map<string, string[]>()
  for (const { id, into } of rows) merged.set(into, [...(merged.get(into) ?? []), id])
  const found = new Set([claim])
  // A set hands out what is added to it on the way.
  for (const id of found) for (const part of merged.get(id) ?? []) found.add(part)
  return [...found]
}

/** Positions of all events that name an article. */
export const positionsOfArticle = (sql: Sql, dossier: string | null, article: string): number[] =>
  sql
    .all<{ position: number }>(
      `SELECT e.position FROM events e JOIN payloads p ON p.position = e.position
       WHERE (?1 = '' OR e.dossier = ?1) AND e.type IN ('ArticleImported', 'ArticleRoleSet', 'ArticleMetadataSet', 'ArticleRemoved',
         'ArticleRestored', 'ArticleCopyNoted', 'ArticleCopyDropped', 'SentenceLabelSet', 'SpanRestored', 'SpanDropped', 'PassageClaimed', 'PassageUnclaimed',
         'CorrectionProposed')
       AND p.payload ->> '$.article' = ?2`,
      [dossier ?? '', article],
    )
    .map(({ position }) => position)
