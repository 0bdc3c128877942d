import { useEffect, useState } from 'react'
import { call } from '../bridge'
import { useDossierId } from './context'
import { reportRefusal } from './read-error'
import type { RetiredClaim } from './types'

/** As many as are asked for at once; nobody reads more. */
const atMost = 2000

/** What claims said that are stated nowhere any more, by claim; undefined until it is read. */
export function useLastStatements(retired: readonly RetiredClaim[]): ReadonlyMap<string, string> | undefined {
  const dossier = useDossierId()
  const key = retired
    .slice(0, atMost)
    .map(({ claim }) => claim.id)
    .join()
  const [found, setFound] = useState<ReadonlyMap<string, string>>()
  useEffect(() => {
    if (key === '') return
    let isWanted = true
    void call('claims.lastStatements', { dossier, claims: key.split(',') }).then((answer) => {
      if (!isWanted) return
      if (answer.ok) setFound(new Map(Object.entries(answer.value)))
      else reportRefusal(answer.error)
    })
    return () => {
      isWanted = false
    }
  }, [dossier, key])
  return found
}
