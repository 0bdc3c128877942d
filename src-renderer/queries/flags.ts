import { type FoundJudgement, judgementOf } from '../../src-main/contract/judgements'
import type { DiscrepancyRow, FlagJudgementRow } from '../../src-main/contract/rows'

/** A discrepancy with what an editor said of it. */
export interface Flag {
  row: DiscrepancyRow
  /** Null when nobody has judged it. */
  judgement: FoundJudgement | null
}

/** Set aside, and nothing new has come to it since. */
export const isSetAside = ({ judgement }: Flag): boolean =>
  judgement !== null && judgement.row.judgement === 'dismissed' && !judgement.isOutdated

/** The flags of one claim, and of these what still stands. */
export interface ClaimFlags {
  flags: Flag[]
  standing: DiscrepancyRow[]
}

export const noFlags: ClaimFlags = { flags: [], standing: [] }

/**
 * All flags by claim. A claim whose flags are as in `previous` keeps its object: a judgement of one flag draws one line
 * of the checklist anew.
 */
export function flagsByClaim(
  discrepancies: ReadonlyMap<string, DiscrepancyRow>,
  judgements: ReadonlyMap<string, FlagJudgementRow>,
  previous?: ReadonlyMap<string, ClaimFlags>,
): Map<string, ClaimFlags> {
  const judge = judging(judgements)
  const found = new Map<string, Flag[]>()
  for (const row of discrepancies.values()) {
    const flag = { row, judgement: judge(row) }
    for (const claim of new Set(row.claims)) {
      const known = found.get(claim)
      if (known) known.push(flag)
      else found.set(claim, [flag])
    }
  }
  const byClaim = new Map<string, ClaimFlags>()
  for (const [claim, flags] of found) {
    const before = previous?.get(claim)
    byClaim.set(claim, before && areSame(before.flags, flags) ? before : { flags, standing: standingOf(flags) })
  }
  return byClaim
}

const standingOf = (flags: Flag[]) => flags.flatMap((flag) => (isSetAside(flag) ? [] : [flag.row]))

const areSame = (a: readonly Flag[], b: readonly Flag[]) =>
  a.length === b.length &&
  a.every(({ row, judgement }, i) => {
    const other = b[i]!
    return (
      row === other.row &&
      judgement?.row === other.judgement?.row &&
      judgement?.isOutdated === other.judgement?.isOutdated
    )
  })

/** Only judgements of the same article can be of the same flag: most flags have none to be compared with. */
function judging(judgements: ReadonlyMap<string, FlagJudgementRow>): (row: DiscrepancyRow) => FoundJudgement | null {
  const byArticle = new Map<string, Set<FlagJudgementRow>>()
  for (const judged of judgements.values()) {
    for (const { article } of judged.sides) {
      const known = byArticle.get(article)
      if (known) known.add(judged)
      else byArticle.set(article, new Set([judged]))
    }
  }
  return (row) => {
    if (byArticle.size === 0) return null
    const candidates = new Set<FlagJudgementRow>()
    for (const { doc } of row.mentions) for (const judged of byArticle.get(doc) ?? []) candidates.add(judged)
    return candidates.size === 0 ? null : judgementOf(row, [...candidates])
  }
}
