import { useMemo } from 'react'
import { useWords, type Words } from '../../ui/words'

/** The engine's reasons, which are English, in the interface's words; one that it has none for speaks for itself. */
export interface Reasons {
  label: (reason: string) => string
  dropped: (reason: string) => string
}

export const reasonsIn = ({ reading }: Pick<Words, 'reading'>): Reasons => ({
  label: (reason) => {
    const kinds = /^states (.+)$/.exec(reason)?.[1]?.split(', ')
    if (!kinds) return reading.reasons[reason] ?? reason
    return reading.states(kinds.map((kind) => reading.checkable[kind] ?? kind).join(', '))
  },
  dropped: (reason) => reading.dropped[reason] ?? reason,
})

export function useReasons(): Reasons {
  const words = useWords()
  return useMemo(() => reasonsIn(words), [words])
}
