import { useCallback } from 'react'
import { useTable } from './context'
import { standsFor } from './join'
import type { Rows } from './snapshot'

const known = new WeakMap<Rows['statements'], ReadonlyMap<string, ReadonlySet<string>>>()

/** Which claims have a passage in each article. */
export function useClaimsOfArticles(): ReadonlyMap<string, ReadonlySet<string>> | undefined {
  const statements = useTable('statements')
  return statements && claimsByArticle(statements)
}

function claimsByArticle(statements: Rows['statements']): ReadonlyMap<string, ReadonlySet<string>> {
  const made = known.get(statements)
  if (made) return made
  const found = new Map<string, Set<string>>()
  for (const { id, articles } of statements.values()) {
    for (const article of articles) {
      const claims = found.get(article)
      if (claims) claims.add(id)
      else found.set(article, new Set([id]))
    }
  }
  known.set(statements, found)
  return found
}

/** The claim that stands for one now: what a merged claim was given goes with it. */
export function useStanding(): (claim: string) => string {
  const claims = useTable('claims')
  return useCallback((claim) => (claims ? standsFor(claims, claim) : claim), [claims])
}
