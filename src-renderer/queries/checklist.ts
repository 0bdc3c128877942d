import { useSelected } from './context'
import type { Live } from './live'
import type { ChecklistItem, Counts } from './types'

const items = (live: Live) => live.checklist()?.items
const counts = (live: Live) => live.checklist()?.counts

/** Active claims with a statement, in checklist order; undefined until the dossier is there. */
export const useChecklist = (): ChecklistItem[] | undefined => useSelected(items)

export const useCounts = (): Counts | undefined => useSelected(counts)
