import { createHash } from 'node:crypto'
import type { Analysis, AnalysisArtefact } from '../contract/analysis'
import type { JobCommand } from '../contract/commands'

/** The analysis as the library keeps it (without the texts, canonical enough to hash: the engine is deterministic) and the command that adopts it. */
export function adoptionOf(dossier: string, analysis: Analysis) {
  const kept: AnalysisArtefact = {
    ...analysis,
    documents: analysis.documents.map(({ text: _, ...document }) => document),
  }
  const bytes = new TextEncoder().encode(JSON.stringify(kept))
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const command: JobCommand = {
    type: 'AdoptAnalysis',
    dossier,
    analysis: sha256,
    engine: analysis.engine,
    calibration: analysis.calibration,
    articles: analysis.documents.map((d) => d.id),
    claims: analysis.claims.map((claim) => ({ id: claim.id, mentions: claim.mentions.map((m) => m.id) })),
  }
  return { command, artefact: { sha256, kind: 'analysis' as const, bytes } }
}
