import { useMemo } from 'react'
import { type ChecklistItem, useClaimsOfArticles, useSession, useStanding, useTable } from '../../queries'
import { type Facts, factsReader } from './facts'

/** The facts of a claim of the open dossier; another function only when something beside the checklist has changed. */
export function useFacts(): (item: ChecklistItem) => Facts {
  const claimsOf = useClaimsOfArticles()
  const languages = useLanguages()
  const withEvidence = useClaimsWithEvidence()
  const assigned = useAssigned()
  const me = useSession()?.person?.id ?? null
  const articlesOf = useMemo(() => {
    const byClaim = new Map<string, string[]>()
    for (const [article, claims] of claimsOf ?? []) {
      for (const claim of claims) {
        const known = byClaim.get(claim)
        if (known) known.push(article)
        else byClaim.set(claim, [article])
      }
    }
    return byClaim
  }, [claimsOf])
  return useMemo(
    () => factsReader({ articlesOf, languages, withEvidence, assigned, me }),
    [articlesOf, languages, withEvidence, assigned, me],
  )
}

function useLanguages(): ReadonlyMap<string, string> {
  const articles = useTable('articles')
  return useMemo(() => new Map([...(articles?.values() ?? [])].map(({ id, language }) => [id, language])), [articles])
}

/** By the claim that stands for theirs now. */
function useClaimsWithEvidence(): ReadonlySet<string> {
  const evidence = useTable('evidence')
  const stands = useStanding()
  return useMemo(() => new Set([...(evidence?.values() ?? [])].map(({ claim }) => stands(claim))), [evidence, stands])
}

function useAssigned(): ReadonlyMap<string, string> {
  const assignments = useTable('assignments')
  const stands = useStanding()
  return useMemo(
    () => new Map([...(assignments?.values() ?? [])].map(({ id, person }) => [stands(id), person])),
    [assignments, stands],
  )
}
