import { useMemo, useState } from 'react'
import type { Passage } from '../../queries'
import { type Marked, markedAgainst } from './against'

/** More cards than these are felt when the claim is chosen, and read by nobody at one sitting. */
export const shownAtFirst = 20
const none: Marked[] = []

/** Which passages of a claim are shown, and what each has otherwise than the one they are read against. */
export function usePassages(passages: Passage[], openMention: string | null) {
  const [isWhole, setWhole] = useState(false)
  const [isMarking, setMarking] = useState(true)
  const [against, setAgainst] = useState<string | null>(null)
  const reference = passages.find(({ mention }) => mention.id === against) ?? passages[0]
  // What the reader has open is shown wherever it stands in the list.
  const openAt = passages.findIndex(({ mention }) => mention.id === openMention)
  const count = isWhole || openAt >= shownAtFirst ? passages.length : shownAtFirst
  const shown = useMemo(() => passages.slice(0, count), [passages, count])
  const marked = useMemo(() => {
    if (!isMarking || !reference || passages.length < 2) return new Map<string, Marked[]>()
    return new Map(shown.map((passage) => [passage.mention.id, markedAgainst(passage, reference)]))
  }, [shown, isMarking, reference, passages.length])
  return {
    shown,
    hidden: passages.length - shown.length,
    showAll: () => setWhole(true),
    isMarking,
    toggleMarking: () => setMarking(!isMarking),
    reference: isMarking && passages.length > 1 ? reference?.mention.id : undefined,
    setAgainst,
    markedIn: (mention: string) => marked.get(mention) ?? none,
  }
}
