import { assignClaims } from '../../actions'
import { useAssignment, useSession } from '../../queries'
import { useWords } from '../../ui/words'
import { useDoing } from './useDoing'

/** Whose a claim is, and giving it to somebody else. */
export function useAssigning(claim: string) {
  const words = useWords().assigning
  const me = useSession()?.person?.id ?? null
  const assigned = useAssignment(claim)?.person ?? null
  const { dossier, run, toast } = useDoing()
  const give = (person: string | null) =>
    void run(
      assignClaims({ dossier, claims: [claim], person, current: new Map(assigned ? [[claim, assigned]] : []) }),
    ).then((isDone) => {
      if (isDone && person === me) toast.say(words.taken)
      else if (isDone && person === null) toast.say(words.given)
    })
  return { assigned, give, toggle: () => me !== null && give(assigned === me ? null : me) }
}
