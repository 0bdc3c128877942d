import type { EventType, PayloadOf, TypedEvent } from '../contract/events'

type Kept<T extends EventType> = Omit<PayloadOf<T>, 'undoes'>

/** What a desk has gathered beside its verdicts, under the ids of what it is. */
export interface RecordsState {
  evidence: ReadonlyMap<string, Kept<'EvidenceSet'>>
  textCorrections: ReadonlyMap<string, Kept<'CorrectionProposed'> & Decided>
  queries: ReadonlyMap<string, Kept<'QuerySet'>>
  contacts: ReadonlyMap<string, Kept<'ContactLogged'>>
  /** Whose a claim is, by claim. */
  assignments: ReadonlyMap<string, string>
  details: Kept<'DossierDetailsSet'>
  /** By claim; none where there is neither a flag nor a note. */
  claimFlags: ReadonlyMap<string, Kept<'ClaimFlagsSet'>>
}

interface Decided {
  decision: PayloadOf<'CorrectionDecided'>['decision']
  decisionReason: string
}

export const noRecords: RecordsState = {
  evidence: new Map(),
  textCorrections: new Map(),
  queries: new Map(),
  contacts: new Map(),
  assignments: new Map(),
  details: { slug: '', writer: '', editor: '', secondReader: '' },
  claimFlags: new Map(),
}

/** The records after this event; the same object when it is not about them. */
export function foldRecord(state: RecordsState, event: TypedEvent): RecordsState {
  switch (event.type) {
    case 'EvidenceSet': {
      const { undoes: _, ...evidence } = event.payload
      return { ...state, evidence: withEntry(state.evidence, evidence.evidence, evidence) }
    }
    case 'EvidenceRemoved':
      return { ...state, evidence: withoutEntry(state.evidence, event.payload.evidence) }
    case 'CorrectionProposed': {
      const { undoes: _, ...correction } = event.payload
      const proposed = { ...correction, decision: 'proposed' as const, decisionReason: '' }
      return { ...state, textCorrections: withEntry(state.textCorrections, correction.correction, proposed) }
    }
    case 'CorrectionDecided': {
      const { correction, decision, reason } = event.payload
      const before = state.textCorrections.get(correction)
      if (!before) return state
      const decided = { ...before, decision, decisionReason: reason }
      return { ...state, textCorrections: withEntry(state.textCorrections, correction, decided) }
    }
    case 'CorrectionWithdrawn':
      return { ...state, textCorrections: withoutEntry(state.textCorrections, event.payload.correction) }
    case 'QuerySet': {
      const { undoes: _, ...query } = event.payload
      return { ...state, queries: withEntry(state.queries, query.query, query) }
    }
    case 'QueryRemoved':
      return { ...state, queries: withoutEntry(state.queries, event.payload.query) }
    case 'ContactLogged': {
      const { undoes: _, ...contact } = event.payload
      return { ...state, contacts: withEntry(state.contacts, contact.contact, contact) }
    }
    case 'ContactRemoved':
      return { ...state, contacts: withoutEntry(state.contacts, event.payload.contact) }
    case 'ClaimsAssigned':
      return { ...state, assignments: assign(state.assignments, event.payload) }
    case 'DossierDetailsSet': {
      const { undoes: _, ...details } = event.payload
      return { ...state, details }
    }
    case 'ClaimFlagsSet': {
      const { undoes: _, ...said } = event.payload
      const isNothing = said.flags.length === 0 && said.note === ''
      const { claimFlags } = state
      const next = isNothing ? withoutEntry(claimFlags, said.claim) : withEntry(claimFlags, said.claim, said)
      return { ...state, claimFlags: next }
    }
    default:
      return state
  }
}

const withEntry = <T>(map: ReadonlyMap<string, T>, id: string, entry: T) => new Map(map).set(id, entry)

function withoutEntry<T>(map: ReadonlyMap<string, T>, id: string): ReadonlyMap<string, T> {
  const next = new Map(map)
  next.delete(id)
  return next
}

function assign(before: RecordsState['assignments'], { claims, person }: PayloadOf<'ClaimsAssigned'>) {
  const next = new Map(before)
  for (const claim of claims) {
    if (person === null) next.delete(claim)
    else next.set(claim, person)
  }
  return next
}
