import type { Result } from '../../../src-main/contract/errors'
import {
  type GroupingName,
  groupMentions,
  joinClaims,
  judgeDiscrepancy,
  moveMention,
  type Plan,
  rejectLink,
  splitOff,
} from '../../actions'
import { type ClaimDetail, type Flag, type Suggestion, useDossierId, useMentionReader, useTable } from '../../queries'
import { useToast } from '../../ui/toast'
import { useWords } from '../../ui/words'

const noDecisions = new Map<string, never>()

/** What an editor can decide on the claim in hand, each one step to undo. A failure is told; the screen stays. */
export function useDeciding({ item, passages }: ClaimDetail) {
  const { deciding: words, toast: toastWords } = useWords()
  const toast = useToast()
  const dossier = useDossierId()
  const decisions = useTable('groupings') ?? noDecisions
  const mentionsOf = useMentionReader()
  const own = passages.map(({ mention }) => mention.id)
  const restOf = (mention: string) => own.filter((id) => id !== mention)

  const tell = (result: Result<unknown>, done?: string) => {
    if (!result.ok) toast.error(result.error, toastWords.unsaved)
    else if (done !== undefined) toast.say(done)
  }
  const group = async (name: GroupingName, plan: Plan, done: string) =>
    tell(await groupMentions({ dossier, name, plan, decisions }), done)
  const idsOf = async (claim: string) => (await mentionsOf(claim)).map(({ id }) => id)
  const join = async (claim: string, because: 'link' | 'merge') => {
    const other = await idsOf(claim)
    if (other.length === 0 || own.length === 0 || claim === item.claim.id) return
    const plan = joinClaims(own, other, decisions, because)
    await (because === 'link' ? group('undo.acceptLink', plan, words.joined) : group('undo.merge', plan, words.merged))
  }
  const judge = async ({ row, judgement }: Flag, next: 'accepted' | 'dismissed' | null, reason: string) =>
    tell(
      await judgeDiscrepancy({ dossier, discrepancy: row, judgement: next, reason, current: judgement?.row ?? null }),
    )

  return {
    /** A real difference; pressed again, nobody has judged it. One accepted before something new came is accepted anew. */
    accept: (flag: Flag) => {
      const isAccepted = flag.judgement?.row.judgement === 'accepted' && !flag.judgement.isOutdated
      return judge(flag, isAccepted ? null : 'accepted', '')
    },
    dismiss: (flag: Flag, reason: string) => judge(flag, 'dismissed', reason),
    bringBack: (flag: Flag) => judge(flag, null, ''),
    acceptLink: ({ claim }: Suggestion) => join(claim, 'link'),
    rejectLink: ({ pairs }: Suggestion) => group('undo.rejectLink', rejectLink(pairs), words.keptApart),
    merge: (claim: string) => join(claim, 'merge'),
    split: async (mention: string) => {
      const rest = restOf(mention)
      if (rest.length > 0) await group('undo.split', splitOff(mention, rest), words.splitDone)
    },
    move: async (mention: string, claim: string) => {
      const to = await idsOf(claim)
      if (to.length > 0 && claim !== item.claim.id)
        await group('undo.move', moveMention(mention, restOf(mention), to, decisions), words.moved)
    },
  }
}

export type DecidingActions = ReturnType<typeof useDeciding>
