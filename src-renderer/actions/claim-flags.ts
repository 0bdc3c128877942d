import type { UserCommand } from '../../src-main/contract/commands'
import type { Result } from '../../src-main/contract/errors'
import type { ClaimFlagsRow } from '../../src-main/contract/rows'
import type { Written } from './send'
import { perform } from './undo'

/** What there is to look at in a claim; no flags and no note: nothing. */
export type FlagsOfClaim = Pick<ClaimFlagsRow, 'flags' | 'note'>

const setting = (dossier: string, claim: string, { flags, note }: FlagsOfClaim): UserCommand => ({
  type: 'SetClaimFlags',
  dossier,
  claim,
  flags,
  note,
  undoes: null,
})

const nothing: FlagsOfClaim = { flags: [], note: '' }

/** Written whole. `claim`: the one they were given to, also where that is merged; `current`: how they stand, null for none. */
export const setClaimFlags = (
  dossier: string,
  claim: string,
  said: FlagsOfClaim,
  current: ClaimFlagsRow | null,
): Promise<Result<Written>> =>
  perform(dossier, 'undo.claimFlags', setting(dossier, claim, said), setting(dossier, claim, current ?? nothing))

export const removeClaimFlags = (dossier: string, current: ClaimFlagsRow) =>
  setClaimFlags(dossier, current.id, nothing, current)
