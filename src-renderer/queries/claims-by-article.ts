import { useCallback } from 'react'
import { useMirrorQuery, useTable } from './context'
import { standsFor } from './join'

/** Which claims have a passage in each article. Read from the index's keys alone: mentions are large rows. */
export const useClaimsOfArticles = (): ReadonlyMap<string, ReadonlySet<string>> | undefined =>
  useMirrorQuery('all', async (db) => {
    const found = new Map<string, Set<string>>()
    const keys = (await db.mentions.orderBy('[article+claim]').uniqueKeys()) as unknown as [string, string][]
    for (const [article, claim] of keys) {
      const known = found.get(article)
      if (known) known.add(claim)
      else found.set(article, new Set([claim]))
    }
    return found
  })

/** The claim that stands for one now: what a merged claim was given goes with it. */
export function useStanding(): (claim: string) => string {
  const claims = useTable('claims')
  return useCallback((claim) => (claims ? standsFor(claims, claim) : claim), [claims])
}
