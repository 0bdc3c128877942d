import { type LastReport, lastReportSchema } from '../contract/report-requests'
import type { Settings } from '../journal/settings'

/**
 * What each dossier was last exported as. Outside the journal: an export decides nothing, and one that moved the dossier on
 * would make itself outdated.
 */
export interface LastReports {
  get(dossier: string): LastReport | null
  /** Throws `StetException` on a disk that is full or may not be written. */
  put(dossier: string, last: LastReport): void
}

const keyOf = (dossier: string) => `report.last.${dossier}`

export function createLastReports(settings: Settings): LastReports {
  return {
    get(dossier) {
      try {
        const kept = settings.get(keyOf(dossier))
        return kept === null ? null : (lastReportSchema.safeParse(JSON.parse(kept)).data ?? null)
      } catch {
        return null // what cannot be read is as good as never written
      }
    },
    put: (dossier, last) => settings.put(keyOf(dossier), JSON.stringify(last)),
  }
}
