import type { Result } from '../../../src-main/contract/errors'
import type { Aspect, Mark } from '../../../src-main/contract/events'
import type { VerdictRow } from '../../../src-main/contract/rows'
import { clearVerdict, setVerdict } from '../../actions'
import type { ChecklistItem } from '../../queries'
import { remaining, type Unsent } from './remaining'
import { forgetDrafts, isSent, load, type Place, sending, sendingFailed, unsentOf } from './unsent'

interface Input {
  dossier: string
  item: ChecklistItem
  aspect: Aspect
}

/**
 * Marks a claim with everything that stands in its fields, saved or not: a click on ✓ with a reason just typed sends
 * both. `mark` null opens the claim again. Ok once the journal has it.
 */
export async function markClaim({ dossier, item, aspect, mark }: Input & { mark: Mark | null }) {
  const place = { dossier, claim: item.claim.id, aspect }
  const current = item.verdicts[aspect]
  await load(place)
  if (mark === null) return current === null ? null : clearVerdict({ ...place, current })
  return send(place, current, mark, unsentOf(place))
}

/** Saves what the fields have more than the verdict; without a verdict they stay drafts until there is one. */
export async function saveFields({ dossier, item, aspect }: Input): Promise<Result<unknown> | null> {
  const place = { dossier, claim: item.claim.id, aspect }
  const current = item.verdicts[aspect]
  const unsent = unsentOf(place)
  if (isSent(place)) return null
  if (current === null || Object.keys(remaining(unsent, current)).length === 0) {
    if (current !== null) forgetDrafts(place)
    return null
  }
  return send(place, current, current.mark, unsent)
}

async function send(place: Place, current: VerdictRow | null, mark: Mark, unsent: Unsent) {
  sending(place)
  const { reason, established, confidence, perMention } = unsent
  const result = await setVerdict({
    ...place,
    mark,
    current,
    ...(reason !== undefined && { reason }),
    ...(established !== undefined && { established: established.trim() === '' ? null : established.trim() }),
    ...(confidence !== undefined && { confidence }),
    ...(perMention && { perMention: { ...current?.perMention, ...perMention } }),
  })
  if (!result.ok) {
    sendingFailed(place, result.error)
    return result
  }
  // Whoever went on typing while it was saved has a newer draft, which must stay.
  if (unsentOf(place) === unsent) forgetDrafts(place)
  return result
}
