import { project } from '../contract/project'
import { tableNames } from '../contract/rows'
import { keepClaimMentions, parseAnalysis } from './artefacts'
import { applyPatches, sqlRows } from './projections'
import { analysisOf, newestAdoption } from './read'
import { allRecords, eventOf } from './records'
import type { Sql } from './sql'

/** Drops everything derived and makes it again from the journal, in one transaction. Returns the events replayed. */
export function rebuildProjections(sql: Sql): number {
  return sql.write(() => {
    for (const table of tableNames) sql.run(`DELETE FROM ${table}`)
    rebuildClaimMentions(sql)
    const rows = sqlRows(sql)
    const standing = new Map<string, number | null>()
    let replayed = 0
    for (const record of allRecords(sql)) {
      const { dossier, position } = record
      if (!standing.has(dossier)) standing.set(dossier, newestAdoption(sql, dossier))
      const event = eventOf(record)
      const analysis = standing.get(dossier) === position ? analysisOf(sql, event) : undefined
      applyPatches(rows, dossier, project(event, { analysis }))
      replayed += 1
    }
    return replayed
  })
}

function rebuildClaimMentions(sql: Sql): void {
  sql.run('DELETE FROM analysis_claims')
  const hashes = sql.all<{ sha256: string }>(`SELECT sha256 FROM artefacts WHERE kind = 'analysis'`)
  for (const { sha256 } of hashes) {
    const found = sql.get<{ bytes: Uint8Array }>('SELECT bytes FROM artefacts WHERE sha256 = ?', [sha256])
    if (found) keepClaimMentions(sql, sha256, parseAnalysis(found.bytes))
  }
}
