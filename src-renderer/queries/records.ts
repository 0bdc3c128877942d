import { useMemo } from 'react'
import type { AssignmentRow, ContactRow, EvidenceRow, QueryRow, TextCorrectionRow } from '../../src-main/contract/rows'
import { useTable } from './context'
import { standsFor } from './join'
import type { Rows } from './snapshot'

/** What a desk has gathered, the oldest first. */
export interface Gathered {
  evidence: EvidenceRow[]
  corrections: TextCorrectionRow[]
  queries: QueryRow[]
  contacts: ContactRow[]
}

const none: Gathered = { evidence: [], corrections: [], queries: [], contacts: [] }

interface Stamped {
  claim: string | null
  at: string
}

const byTime = (a: Stamped, b: Stamped) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)

/** By the claim that each stands with now, which is another one where claims were merged; under '' what is of no claim. */
export function byClaim<T extends Stamped>(rows: ReadonlyMap<string, T>, claims: Rows['claims']): Map<string, T[]> {
  const grouped = new Map<string, T[]>()
  for (const row of [...rows.values()].sort(byTime)) {
    const claim = row.claim === null ? '' : standsFor(claims, row.claim)
    const group = grouped.get(claim)
    if (group) group.push(row)
    else grouped.set(claim, [row])
  }
  return grouped
}

function useByClaim(table: 'evidence' | 'textCorrections' | 'queries' | 'contacts') {
  const claims = useTable('claims')
  const rows = useTable(table) as ReadonlyMap<string, Stamped> | undefined
  return useMemo(() => (rows && claims ? byClaim(rows, claims) : undefined), [rows, claims])
}

/** What was gathered on one claim, also on those that are part of it now. */
export function useClaimRecords(claim: string): Gathered {
  const evidence = useByClaim('evidence')?.get(claim) as EvidenceRow[] | undefined
  const corrections = useByClaim('textCorrections')?.get(claim) as TextCorrectionRow[] | undefined
  const queries = useByClaim('queries')?.get(claim) as QueryRow[] | undefined
  const contacts = useByClaim('contacts')?.get(claim) as ContactRow[] | undefined
  return useMemo(
    () => ({
      evidence: evidence ?? none.evidence,
      corrections: corrections ?? none.corrections,
      queries: queries ?? none.queries,
      contacts: contacts ?? none.contacts,
    }),
    [evidence, corrections, queries, contacts],
  )
}

/** Everything gathered in the dossier. */
export function useDossierRecords(): Gathered {
  const evidence = useTable('evidence')
  const corrections = useTable('textCorrections')
  const queries = useTable('queries')
  const contacts = useTable('contacts')
  return useMemo(
    () => ({
      evidence: [...(evidence?.values() ?? [])].sort(byTime),
      corrections: [...(corrections?.values() ?? [])].sort(byTime),
      queries: [...(queries?.values() ?? [])].sort(byTime),
      contacts: [...(contacts?.values() ?? [])].sort(byTime),
    }),
    [evidence, corrections, queries, contacts],
  )
}

/** Whose a claim is; null: nobody's. */
export const useAssignment = (claim: string): AssignmentRow | null => useTable('assignments')?.get(claim) ?? null

/** What the dossier's claims say, by claim. */
export const useStatements = (): Rows['statements'] | undefined => useTable('statements')
