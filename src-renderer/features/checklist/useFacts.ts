import { useMemo } from 'react'
import { type ChecklistItem, useFlaggedClaims, useSession, useStanding, useTable } from '../../queries'
import { type Facts, factsReader, type Surroundings } from './facts'

/** The facts of a claim of the open dossier; another function only when something beside the checklist has changed. */
export function useFacts(): (item: ChecklistItem) => Facts {
  const statements = useTable('statements')
  const languages = useLanguages()
  const withEvidence = useClaimsWithEvidence()
  const flagged = useFlaggedClaims()
  const assigned = useAssigned()
  const me = useSession()?.person?.id ?? null
  const articlesOf = useMemo(
    () => new Map([...(statements?.values() ?? [])].map(({ id, articles }) => [id, articles])),
    [statements],
  )
  return useMemo(
    () => factsReader({ articlesOf, languages, withEvidence, flagged, assigned, me }),
    [articlesOf, languages, withEvidence, flagged, assigned, me],
  )
}

/** Looked up where they lie: an import brings thousands of articles, and a copy of all for each page of them. */
function useLanguages(): Surroundings['languages'] {
  const articles = useTable('articles')
  return useMemo(() => ({ get: (id) => articles?.get(id)?.language }), [articles])
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
