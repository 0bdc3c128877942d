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
  made: Analysis,
  { correctionsHash, decisionsHash }: Pick<AnalysisTask, 'correctionsHash' | 'decisionsHash'>,
): { command: JobCommand; artefact: Artefact } {
  const articles = made.documents.map((d) => d.id)
  // A calibration that does not say what it was set on was set on these: the same analysis then has the same bytes,
  // whether its calibration was kept or set anew.
  const calibration = { ...made.calibration, articles: made.calibration.articles ?? articles }
  const analysis = { ...made, calibration }
  const artefact = analysisArtefact(analysis)
  const command: JobCommand = {
    type: 'AdoptAnalysis',
    dossier,
    analysis: artefact.sha256,
    engine: analysis.engine,
    calibration,
    articles,
    corrections: correctionsHash,
    decisions: decisionsHash,
    claims: analysis.claims.map((claim) => ({ id: claim.id, mentions: claim.mentions.map((m) => m.id) })),
  }
  return { command, artefact }
}
