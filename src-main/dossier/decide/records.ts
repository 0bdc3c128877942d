import { fail, ok, type Result } from '../../contract/errors'
import { claimFlagSchema } from '../../contract/events'
import type { DossierState } from '../state'
import {
  articleIn,
  type CommandOf,
  claimIn,
  type Decision,
  draft,
  faultOfPassage,
  nothingToDo,
  refuse,
  type World,
} from './common'

/** Each kind of evidence has what it is told by: a link its address, a file its bytes, a contact a name, a quote its words. */
export function setEvidence({ dossier: state }: World, command: CommandOf<'SetEvidence'>): Decision {
  const { type: _, dossier, undoes, ...evidence } = command
  const fault = faultOfClaim(state, evidence.claim) ?? faultOfEvidence(state, command)
  if (fault) return fault
  if (isSame(state.records.evidence.get(evidence.evidence), evidence)) return nothingToDo
  return ok([draft(dossier, 'EvidenceSet', { ...evidence, undoes })])
}

function faultOfEvidence(state: DossierState, evidence: CommandOf<'SetEvidence'>): Result<never> | null {
  if (evidence.kind === 'link' && evidence.url === null) return refuse('a link needs its address')
  if (evidence.kind === 'file' && evidence.file === null) return refuse('the file itself is missing')
  if (evidence.kind === 'contact' && !evidence.contact?.name.trim()) return refuse('a contact needs a name')
  if (evidence.kind === 'quote' && evidence.passage === null && evidence.quote.trim() === '')
    return refuse('a quote needs its words')
  // Also of an article that was removed since: what was shown by it then stays said.
  const article = evidence.passage && articleIn(state, evidence.passage.article)
  return article && !article.ok ? article : null
}

export function removeEvidence({ dossier: state }: World, command: CommandOf<'RemoveEvidence'>): Decision {
  const { dossier, evidence, undoes } = command
  if (!state.records.evidence.has(evidence)) return nothingToDo
  return ok([draft(dossier, 'EvidenceRemoved', { evidence, undoes })])
}

/** Only an article under check is corrected: the sources say what they say. */
export function proposeCorrection({ dossier: state }: World, command: CommandOf<'ProposeCorrection'>): Decision {
  const { type: _, dossier, undoes, ...correction } = command
  const fault = faultOfPassage(state, command) ?? faultOfClaim(state, correction.claim)
  if (fault) return fault
  if (state.articles.get(correction.article)?.role !== 'underCheck')
    return refuse('only an article under check is corrected; this one is a source')
  const { evidence } = correction
  if (evidence !== null && !state.records.evidence.has(evidence)) return fail('not-found', { what: 'The evidence' })
  const before = state.records.textCorrections.get(correction.correction)
  if (before) {
    const { decision: _decision, decisionReason: _reason, ...proposed } = before
    if (isSame(proposed, correction)) return nothingToDo
  }
  return ok([draft(dossier, 'CorrectionProposed', { ...correction, undoes })])
}

export function decideCorrection({ dossier: state }: World, command: CommandOf<'DecideCorrection'>): Decision {
  const { type: _, dossier, ...decided } = command
  const before = state.records.textCorrections.get(decided.correction)
  if (!before) return fail('not-found', { what: 'The correction' })
  if (before.decision === decided.decision && before.decisionReason === decided.reason) return nothingToDo
  return ok([draft(dossier, 'CorrectionDecided', decided)])
}

export function withdrawCorrection({ dossier: state }: World, command: CommandOf<'WithdrawCorrection'>): Decision {
  const { dossier, correction, undoes } = command
  if (!state.records.textCorrections.has(correction)) return nothingToDo
  return ok([draft(dossier, 'CorrectionWithdrawn', { correction, undoes })])
}

export function setQuery({ dossier: state }: World, command: CommandOf<'SetQuery'>): Decision {
  const { type: _, dossier, undoes, ...query } = command
  const fault = faultOfClaim(state, query.claim)
  if (fault) return fault
  if (query.status === 'answered' && query.answer.trim() === '') return refuse('an answered query needs its answer')
  if (isSame(state.records.queries.get(query.query), query)) return nothingToDo
  return ok([draft(dossier, 'QuerySet', { ...query, undoes })])
}

export function removeQuery({ dossier: state }: World, command: CommandOf<'RemoveQuery'>): Decision {
  const { dossier, query, undoes } = command
  return state.records.queries.has(query) ? ok([draft(dossier, 'QueryRemoved', { query, undoes })]) : nothingToDo
}

export function logContact({ dossier: state }: World, command: CommandOf<'LogContact'>): Decision {
  const { type: _, dossier, undoes, ...contact } = command
  const fault = faultOfClaim(state, contact.claim)
  if (fault) return fault
  if (contact.query !== null && !state.records.queries.has(contact.query))
    return fail('not-found', { what: 'The query' })
  if (isSame(state.records.contacts.get(contact.contact), contact)) return nothingToDo
  return ok([draft(dossier, 'ContactLogged', { ...contact, undoes })])
}

export function removeContact({ dossier: state }: World, command: CommandOf<'RemoveContact'>): Decision {
  const { dossier, contact, undoes } = command
  return state.records.contacts.has(contact) ? ok([draft(dossier, 'ContactRemoved', { contact, undoes })]) : nothingToDo
}

export function assignClaims({ library, dossier: state }: World, command: CommandOf<'AssignClaims'>): Decision {
  const { type: _, dossier, ...assignment } = command
  const { person } = assignment
  if (person !== null && !library.people.has(person)) return fail('not-found', { what: 'The person' })
  const stranger = assignment.claims.find((claim) => !state.claims.has(claim))
  if (stranger) return fail('not-found', { what: `claim ${stranger}` })
  const claims = [...new Set(assignment.claims)].filter(
    (claim) => (state.records.assignments.get(claim) ?? null) !== person,
  )
  return claims.length === 0 ? nothingToDo : ok([draft(dossier, 'ClaimsAssigned', { ...assignment, claims })])
}

export function setDossierDetails({ dossier: state }: World, command: CommandOf<'SetDossierDetails'>): Decision {
  const { type: _, dossier, undoes, ...details } = command
  if (isSame(state.records.details, details)) return nothingToDo
  return ok([draft(dossier, 'DossierDetailsSet', { ...details, undoes })])
}

/** Also on a claim that is merged or retired, so that what was said there can be changed and taken back. */
export function setClaimFlags({ dossier: state }: World, command: CommandOf<'SetClaimFlags'>): Decision {
  const { dossier, claim, note, undoes } = command
  const fault = faultOfClaim(state, claim)
  if (fault) return fault
  // In one order, each once: what says the same is the same.
  const flags = claimFlagSchema.options.filter((flag) => command.flags.includes(flag))
  const before = state.records.claimFlags.get(claim) ?? { claim, flags: [], note: '' }
  if (isSame(before, { claim, flags, note })) return nothingToDo
  return ok([draft(dossier, 'ClaimFlagsSet', { claim, flags, note, undoes })])
}

function faultOfClaim(state: DossierState, claim: string | null): Result<never> | null {
  if (claim === null) return null
  const found = claimIn(state, claim)
  return found.ok ? null : found
}

/** Both come from one schema, so their fields stand in one order. */
const isSame = (before: unknown, now: unknown) => JSON.stringify(before) === JSON.stringify(now)
