import type { Analysis } from '../contract/analysis'
import type { JobCommand } from '../contract/commands'
import { type Artefact, analysisArtefact } from '../journal/artefacts'

/**
 * The analysis as the library keeps it (without the texts) and the command that adopts it. `corrections`: the hash of
 * those the articles were read with (`correctionsHash`).
 */
export function adoptionOf(
  dossier: string,
  analysis: Analysis,
  corrections: string | null,
): { command: JobCommand; artefact: Artefact } {
  const artefact = analysisArtefact(analysis)
  const command: JobCommand = {
    type: 'AdoptAnalysis',
    dossier,
    analysis: artefact.sha256,
    engine: analysis.engine,
    calibration: analysis.calibration,
    articles: analysis.documents.map((d) => d.id),
    corrections,
    claims: analysis.claims.map((claim) => ({ id: claim.id, mentions: claim.mentions.map((m) => m.id) })),
  }
  return { command, artefact }
}
