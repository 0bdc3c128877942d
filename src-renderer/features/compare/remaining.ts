import type { Judgement } from '../../../src-main/contract/events'
import type { VerdictRow } from '../../../src-main/contract/rows'

/** What somebody typed or chose for a verdict that the journal does not have yet. Left out: as the verdict has it. */
export interface Unsent {
  reason?: string
  established?: string
  confidence?: VerdictRow['confidence']
  perMention?: Record<string, Judgement>
}
/** What of it the verdict does not say already. */
export function remaining(unsent: Unsent, verdict: VerdictRow | null): Unsent {
  const left: Unsent = {}
  if (unsent.reason !== undefined && unsent.reason !== (verdict?.reason ?? '')) left.reason = unsent.reason
  if (unsent.established !== undefined && unsent.established !== (verdict?.established ?? '')) {
    left.established = unsent.established
  }
  if (unsent.confidence !== undefined && unsent.confidence !== (verdict?.confidence ?? null)) {
    left.confidence = unsent.confidence
  }
  const judged = Object.entries(unsent.perMention ?? {})
  const differs = judged.some(([mention, j]) => j !== (verdict?.perMention[mention] ?? 'notJudged'))
  if (unsent.perMention && differs) left.perMention = unsent.perMention
  return left
}
