import { useMemo } from 'react'
import type { ClaimFlag } from '../../src-main/contract/events'
import type {
  AssignmentRow,
  ClaimFlagsRow,
  ContactRow,
  DetailsRow,
  EvidenceRow,
  QueryRow,
  TextCorrectionRow,
} from '../../src-main/contract/rows'
import { useDossierId, useTable } from './context'
import { standsFor } from './join'
import type { Rows } from './snapshot'

/** What a desk has gathered, the oldest first. */
export interface Gathered {
  evidence: EvidenceRow[]
  corrections: TextCorrectionRow[]
  queries: QueryRow[]
  contacts: ContactRow[]
  /** Of a claim: its own and those of claims that are part of it now. */
  claimFlags: ClaimFlagsRow[]
}

const none: Gathered = { evidence: [], corrections: [], queries: [], contacts: [], claimFlags: [] }

interface Timed {
  at: string
}
interface Stamped extends Timed {
  claim: string | null
}

const byTime = (a: Timed, b: Timed) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)

/** By the claim that each stands with now, which is another one where claims were merged; under '' what is of no claim. */
export function byClaim<T extends Stamped>(rows: ReadonlyMap<string, T>, claims: Rows['claims']): Map<string, T[]> {
  return groupedBy(rows, ({ claim }) => (claim === null ? '' : standsFor(claims, claim)))
}

function groupedBy<T extends Timed>(rows: ReadonlyMap<string, T>, claimOf: (row: T) => string): Map<string, T[]> {
  const grouped = new Map<string, T[]>()
  for (const row of [...rows.values()].sort(byTime)) {
    const claim = claimOf(row)
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

function useFlagsByClaim(): Map<string, ClaimFlagsRow[]> | undefined {
  const claims = useTable('claims')
  const rows = useTable('claimFlags')
  return useMemo(() => rows && claims && claimFlagsByClaim(rows, claims), [rows, claims])
}

/** By the claim that each stands with now: what was flagged stays so when its claim is merged. */
export const claimFlagsByClaim = (rows: ReadonlyMap<string, ClaimFlagsRow>, claims: Rows['claims']) =>
  groupedBy(rows, ({ id }) => standsFor(claims, id))

/** The flags of each claim that has any, with those of claims that are part of it now, each once. */
export function useFlaggedClaims(): ReadonlyMap<string, readonly ClaimFlag[]> {
  const byClaim = useFlagsByClaim()
  return useMemo(() => flaggedClaims(byClaim ?? new Map()), [byClaim])
}

// The same lists each time, so that a row of the checklist is not drawn again for the flag of another.
const [legal, sensitive, both] = [['legal'], ['sensitive'], ['legal', 'sensitive']] as const

export function flaggedClaims(rows: ReadonlyMap<string, readonly ClaimFlagsRow[]>): Map<string, readonly ClaimFlag[]> {
  const flagged = new Map<string, readonly ClaimFlag[]>()
  for (const [claim, own] of rows) {
    const has = (flag: ClaimFlag) => own.some(({ flags }) => flags.includes(flag))
    if (has('legal')) flagged.set(claim, has('sensitive') ? both : legal)
    else if (has('sensitive')) flagged.set(claim, sensitive)
  }
  return flagged
}

/** What was gathered on one claim, also on those that are part of it now. */
export function useClaimRecords(claim: string): Gathered {
  const evidence = useByClaim('evidence')?.get(claim) as EvidenceRow[] | undefined
  const corrections = useByClaim('textCorrections')?.get(claim) as TextCorrectionRow[] | undefined
  const queries = useByClaim('queries')?.get(claim) as QueryRow[] | undefined
  const contacts = useByClaim('contacts')?.get(claim) as ContactRow[] | undefined
  const claimFlags = useFlagsByClaim()?.get(claim)
  return useMemo(
    () => ({
      evidence: evidence ?? none.evidence,
      corrections: corrections ?? none.corrections,
      queries: queries ?? none.queries,
      contacts: contacts ?? none.contacts,
      claimFlags: claimFlags ?? none.claimFlags,
    }),
    [evidence, corrections, queries, contacts, claimFlags],
  )
}

/** Everything gathered in the dossier. */
export function useDossierRecords(): Gathered {
  const evidence = useTable('evidence')
  const corrections = useTable('textCorrections')
  const queries = useTable('queries')
  const contacts = useTable('contacts')
  const claimFlags = useTable('claimFlags')
  return useMemo(
    () => ({
      evidence: [...(evidence?.values() ?? [])].sort(byTime),
      corrections: [...(corrections?.values() ?? [])].sort(byTime),
      queries: [...(queries?.values() ?? [])].sort(byTime),
      contacts: [...(contacts?.values() ?? [])].sort(byTime),
      claimFlags: [...(claimFlags?.values() ?? [])].sort(byTime),
    }),
    [evidence, corrections, queries, contacts, claimFlags],
  )
}

/** Whose a claim is; null: nobody's. */
export const useAssignment = (claim: string): AssignmentRow | null => useTable('assignments')?.get(claim) ?? null

/** What the dossier's claims say, by claim. */
export const useStatements = (): Rows['statements'] | undefined => useTable('statements')

/** What the piece is called and who works on it; null while all of that is unsaid, undefined until the dossier is there. */
export function useDetails(): DetailsRow | null | undefined {
  const dossier = useDossierId()
  const details = useTable('details')
  return details && (details.get(dossier) ?? null)
}
