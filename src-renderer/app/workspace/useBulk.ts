import { useState } from 'react'
import type { Result } from '../../../src-main/contract/errors'
import type { Aspect, Mark } from '../../../src-main/contract/events'
import { assignClaims, clearVerdicts, setVerdicts } from '../../actions'
import { useSession, useTable } from '../../queries'
import { useFormat } from '../../ui/format'
import { useToast } from '../../ui/toast'
import { useWords } from '../../ui/words'
import type { Desk } from './useDesk'

/** More marks of other people than this are not replaced without asking. */
const othersUnasked = 50

export interface Asking {
  aspect: Aspect
  mark: Mark | null
  /** Chosen claims, and of these how many somebody else has marked. */
  claims: number
  others: number
}

/** What is done to all chosen claims at one stroke. Each says whether it went well. */
export function useBulk(desk: Desk, dossier: string) {
  const words = useWords()
  const format = useFormat()
  const toast = useToast()
  const me = useSession()?.person?.id ?? null
  const assignments = useTable('assignments')
  const [asking, ask] = useState<Asking | null>(null)
  const { items } = desk.picks

  const shown = async (result: Promise<Result<unknown>>, done: string) => {
    const { ok, ...rest } = await result
    if ('error' in rest) toast.error(rest.error, words.toast.unsaved)
    return ok ? done : null
  }
  const apply = (aspect: Aspect, mark: Mark | null): Promise<string | null> => {
    ask(null)
    desk.holdPicked()
    const inputs = items.map(({ claim, verdicts }) => ({ dossier, claim: claim.id, aspect, current: verdicts[aspect] }))
    const done = words.bulk.marked(format.number(items.length), words.marks[mark ?? 'open'])
    if (mark === null) return shown(clearVerdicts(inputs), done)
    return shown(setVerdicts(inputs.map((input) => ({ ...input, mark, ...judgedStill(input.current) }))), done)
  }
  return {
    asking,
    confirm: () => (asking ? apply(asking.aspect, asking.mark) : Promise.resolve(null)),
    cancel: () => ask(null),
    /** Null: nothing was done, or it is asked first. Else what a screen reader is told. */
    mark: async (aspect: Aspect, mark: Mark | null): Promise<string | null> => {
      const others = items.filter(({ verdicts }) => verdicts[aspect] !== null && verdicts[aspect].by !== me).length
      if (others > othersUnasked) {
        ask({ aspect, mark, claims: items.length, others })
        return null
      }
      if (mark === null && items.every(({ verdicts }) => verdicts[aspect] === null)) {
        toast.say(words.bulk.nothing)
        return null
      }
      return apply(aspect, mark)
    },
    assign: (person: string | null, to: string): Promise<string | null> => {
      desk.holdPicked()
      const current = new Map([...(assignments?.values() ?? [])].map((row) => [row.id, row.person]))
      const claims = items.map(({ claim }) => claim.id)
      return shown(
        assignClaims({ dossier, claims, person, current }),
        words.bulk.assigned(format.number(claims.length), to),
      )
    },
  }
}

export type Bulk = ReturnType<typeof useBulk>

type Current = Desk['picks']['items'][number]['verdicts']['true']

/** Judgements of passages that the claim no longer has would have the whole stroke refused. */
function judgedStill(current: Current) {
  if (!current?.stale || current.stale.removed.length === 0) return {}
  const gone = new Set(current.stale.removed)
  return {
    perMention: Object.fromEntries(Object.entries(current.perMention).filter(([mention]) => !gone.has(mention))),
  }
}
