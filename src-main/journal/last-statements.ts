import type { PayloadOf } from '../contract/events'
import { parseAnalysis } from './artefacts'
import type { Sql } from './sql'

/**
 * What claims said in the newest analysis that stated them, by claim: for those that no passage states any more, whose words are
 * in no table. A claim that no kept analysis states is left out.
 */
export function lastStatements(sql: Sql, dossier: string, claims: readonly string[]): Record<string, string> {
  const missing = new Set(claims)
  const found: Record<string, string> = {}
  const adoptions = sql.all<{ payload: string }>(
    `SELECT p.payload FROM events e JOIN payloads p ON p.position = e.position
     WHERE e.dossier = ? AND e.type = 'AnalysisAdopted' ORDER BY e.position DESC`,
    [dossier],
  )
  for (const { payload } of adoptions) {
    if (missing.size === 0) break
    const { analysis, identity } = JSON.parse(payload) as PayloadOf<'AnalysisAdopted'>
    const kept = sql.get<{ bytes: Uint8Array }>('SELECT bytes FROM artefacts WHERE sha256 = ?', [analysis])
    if (!kept) continue
    const known = new Map(identity.map(({ analysed, claim }) => [analysed, claim]))
    for (const { id, statement } of parseAnalysis(kept.bytes).claims) {
      const claim = known.get(id) ?? id
      if (missing.delete(claim)) found[claim] = statement
    }
  }
  return found
}
