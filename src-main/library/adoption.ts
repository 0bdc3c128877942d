import type { Analysis } from '../contract/analysis'
import type { JobCommand } from '../contract/commands'
import { type Artefact, analysisArtefact } from '../journal/artefacts'
import type { AnalysisTask } from './overview'

/**
 * The analysis as the library keeps it (without the texts) and the command that adopts it, with the hashes of the
 * editors' corrections and decisions it was made with.
 */
export function adoptionOf(
  dossier: string,
  analysis: Analysis,
  { correctionsHash, decisionsHash }: Pick<AnalysisTask, 'correctionsHash' | 'decisionsHash'>,
): { command: JobCommand; artefact: Artefact } {
  const artefact = analysisArtefact(analysis)
  const articles = analysis.documents.map((d) => d.id)
  const command: JobCommand = {
    type: 'AdoptAnalysis',
    dossier,
    analysis: artefact.sha256,
    engine: analysis.engine,
    calibration: { ...analysis.calibration, articles: analysis.calibration.articles ?? articles },
    articles,
    corrections: correctionsHash,
    decisions: decisionsHash,
    claims: analysis.claims.map((claim) => ({ id: claim.id, mentions: claim.mentions.map((m) => m.id) })),
  }
  return { command, artefact }
}
