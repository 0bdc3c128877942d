import type { DiscrepancyRow, FlagJudgementRow } from './rows'

/** What an editor said of a flag, as far as it holds for the flag as it is now. */
export interface FoundJudgement {
  row: FlagJudgementRow
  /** The flag has a value that was not there when it was judged: a flag set aside comes back, and says what is new. */
  isOutdated: boolean
}

type Flag = Pick<DiscrepancyRow, 'id' | 'kind' | 'mentions'>

/**
 * The judgement that holds for a flag. One more article moves a flag's sides, and with them its id: so beside the one
 * under its own id, a judgement of a flag of the same kind that shares a passage with it counts. The newest one that
 * covers all values goes before one that does not. Null when nobody has judged it.
 */
export function judgementOf(flag: Flag, rows: readonly FlagJudgementRow[]): FoundJudgement | null {
  const own = rows.find(({ id }) => id === flag.id)
  if (own) return { row: own, isOutdated: newValues(flag, own).length > 0 }
  let best: FoundJudgement | null = null
  for (const row of rows) {
    if (row.kind !== flag.kind || !sharesPassage(flag, row)) continue
    const found = { row, isOutdated: newValues(flag, row).length > 0 }
    if (best === null || goesBefore(found, best)) best = found
  }
  return best
}

/** Values of the flag that were not there when it was judged, in its order, each once. */
export function newValues(flag: Pick<Flag, 'mentions'>, { sides }: Pick<FlagJudgementRow, 'sides'>): string[] {
  const judged = new Set(sides.map(({ value }) => value))
  return [...new Set(flag.mentions.map(({ value }) => value))].filter((value) => !judged.has(value))
}

const sharesPassage = ({ mentions }: Flag, { sides }: FlagJudgementRow) =>
  mentions.some(({ doc, start, end }) =>
    sides.some((side) => side.article === doc && side.start < end && start < side.end),
  )

function goesBefore(a: FoundJudgement, b: FoundJudgement): boolean {
  if (a.isOutdated !== b.isOutdated) return b.isOutdated
  if (a.row.at !== b.row.at) return a.row.at > b.row.at
  return a.row.id < b.row.id
}
