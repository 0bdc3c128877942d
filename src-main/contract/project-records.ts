import { assertNever } from './errors'
import type { TypedEvent } from './events'
import type { RowPatch } from './rows'

type RecordEvent = Extract<
  TypedEvent,
  {
    type:
      | 'EvidenceSet'
      | 'EvidenceRemoved'
      | 'CorrectionProposed'
      | 'CorrectionDecided'
      | 'CorrectionWithdrawn'
      | 'QuerySet'
      | 'QueryRemoved'
      | 'ContactLogged'
      | 'ContactRemoved'
      | 'ClaimsAssigned'
      | 'DossierDetailsSet'
      | 'ClaimFlagsSet'
  }
>
interface Stamp {
  by: string | null
  at: string
  event: string
}

/** The rows of what a desk gathers beside its verdicts. */
export function projectRecord(event: RecordEvent, stamp: Stamp): RowPatch[] {
  switch (event.type) {
    case 'EvidenceSet': {
      const { evidence: id, undoes: _, ...rest } = event.payload
      return [{ op: 'put', table: 'evidence', row: { id, ...rest, ...stamp } }]
    }
    case 'EvidenceRemoved':
      return [{ op: 'delete', table: 'evidence', id: event.payload.evidence }]
    case 'CorrectionProposed': {
      const { correction: id, undoes: _, ...rest } = event.payload
      const undecided = { decision: 'proposed' as const, decisionReason: '', decidedBy: null, decidedAt: null }
      return [{ op: 'put', table: 'textCorrections', row: { id, ...rest, ...undecided, ...stamp } }]
    }
    case 'CorrectionDecided': {
      const { correction: id, decision, reason: decisionReason } = event.payload
      const isOpen = decision === 'proposed'
      const decided = { decidedBy: isOpen ? null : stamp.by, decidedAt: isOpen ? null : stamp.at }
      return [{ op: 'patch', table: 'textCorrections', id, changes: { decision, decisionReason, ...decided } }]
    }
    case 'CorrectionWithdrawn':
      return [{ op: 'delete', table: 'textCorrections', id: event.payload.correction }]
    case 'QuerySet': {
      const { query: id, undoes: _, ...rest } = event.payload
      return [{ op: 'put', table: 'queries', row: { id, ...rest, ...stamp } }]
    }
    case 'QueryRemoved':
      return [{ op: 'delete', table: 'queries', id: event.payload.query }]
    case 'ContactLogged': {
      const { contact: id, undoes: _, ...rest } = event.payload
      return [{ op: 'put', table: 'contacts', row: { id, ...rest, ...stamp } }]
    }
    case 'ContactRemoved':
      return [{ op: 'delete', table: 'contacts', id: event.payload.contact }]
    case 'ClaimsAssigned': {
      const { claims, person } = event.payload
      return claims.map(
        (id): RowPatch =>
          person === null
            ? { op: 'delete', table: 'assignments', id }
            : { op: 'put', table: 'assignments', row: { id, person, ...stamp } },
      )
    }
    case 'DossierDetailsSet': {
      const { undoes: _, ...details } = event.payload
      const id = event.dossier!
      if (isUnsaid(details)) return [{ op: 'delete', table: 'details', id }]
      return [{ op: 'put', table: 'details', row: { id, ...details, ...stamp } }]
    }
    case 'ClaimFlagsSet': {
      const { claim: id, flags, note } = event.payload
      if (flags.length === 0 && note === '') return [{ op: 'delete', table: 'claimFlags', id }]
      return [{ op: 'put', table: 'claimFlags', row: { id, flags, note, ...stamp } }]
    }
    default:
      return assertNever(event)
  }
}

const isUnsaid = (details: object): boolean => Object.values(details).every((value) => value === '')
