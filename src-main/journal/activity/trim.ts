import type { ActivityPayloadOf } from '../../contract/activity'
import type { EventType, PayloadOf, TypedEvent } from '../../contract/events'

type Said = { [T in EventType]: { type: T; payload: ActivityPayloadOf<T> | null } }[EventType]

/** Values of a flag that are worth a line. */
const valuesShown = 4

/** The event as an activity says it: counts in place of long lists; without confidential words unless `isOfClaim`. */
export function trim(type: EventType, event: TypedEvent | null, isOfClaim: boolean): Said {
  if (event === null) return { type, payload: null } as Said
  switch (event.type) {
    case 'VerdictSet': {
      const { perMention, stale, ...rest } = event.payload
      const judged = Object.values(perMention)
      const of = (judgement: 'holds' | 'differs') => judged.filter((one) => one === judgement).length
      const counts = { holds: of('holds'), differs: of('differs') }
      return { type: event.type, payload: { ...rest, perMention: counts, stale: stale !== null } }
    }
    case 'VerdictOutdated': {
      const { added, removed } = event.payload
      return { type: event.type, payload: { ...event.payload, added: added.length, removed: removed.length } }
    }
    case 'ArticleImported': {
      const { article, fileName, role, metadata } = event.payload
      const { title, outlet, language } = metadata
      return { type: event.type, payload: { article, fileName, role, title, outlet, language } }
    }
    case 'AnalysisAdopted': {
      const { engine, articles } = event.payload
      return { type: event.type, payload: { engine, articles: articles.length } }
    }
    case 'ClaimSplit':
      return { type: event.type, payload: { ...event.payload, parts: event.payload.parts.length } }
    case 'MentionsGrouped': {
      const { together, apart, cleared, because, undoes } = event.payload
      const counts = { together: together.length, apart: apart.length, cleared: cleared.length }
      return { type: event.type, payload: { ...counts, because, undoes } }
    }
    case 'DiscrepancyJudged': {
      const { sides, ...rest } = event.payload
      const values = [...new Set(sides.map(({ value }) => value))].slice(0, valuesShown)
      return { type: event.type, payload: { ...rest, values } }
    }
    case 'ClaimsAssigned':
      return { type: event.type, payload: { ...event.payload, claims: event.payload.claims.length } }
    case 'EvidenceSet':
      return { type: event.type, payload: isOfClaim ? event.payload : evidenceInPublic(event.payload) }
    case 'QuerySet':
      return { type: event.type, payload: isOfClaim ? event.payload : queryInPublic(event.payload) }
    case 'ContactLogged':
      return { type: event.type, payload: isOfClaim ? event.payload : contactInPublic(event.payload) }
    default:
      return { type: event.type, payload: event.payload } as Said
  }
}

/** That there is something, and of which claim; not what, from whom or where. */
const evidenceInPublic = (evidence: PayloadOf<'EvidenceSet'>): PayloadOf<'EvidenceSet'> =>
  evidence.confidential
    ? {
        ...evidence,
        ...{ title: '', url: null, file: null, contact: null, passage: null, quote: '', locator: '', note: '' },
      }
    : evidence

const queryInPublic = (query: PayloadOf<'QuerySet'>): PayloadOf<'QuerySet'> =>
  query.confidential ? { ...query, question: '', to: '', answer: '' } : query

const contactInPublic = (contact: PayloadOf<'ContactLogged'>): PayloadOf<'ContactLogged'> =>
  contact.confidential ? { ...contact, who: '', note: '' } : contact
