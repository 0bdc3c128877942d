import type { SentenceLabel } from '../contract/analysis'
import { type JournalEvent, type PayloadOf, readEvent, type TypedEvent } from '../contract/events'
import { articleCopyId, correctionRowId, groupingRowId, verdictRowId } from '../contract/project'
import { foldRecord } from './records'
import type { ArticleState, ClaimMentions, ClaimState, DossierState, FlagJudgementState, VerdictState } from './state'

/** An event to fold; `claims` are those of the analysis that an `AnalysisAdopted` adopts. */
export interface FoldItem {
  event: JournalEvent
  claims?: readonly ClaimMentions[] | null
}

/** The state after these events, in their order. Events whose payload was withheld change nothing. */
export function foldDossier(state: DossierState, items: readonly FoldItem[]): DossierState {
  const next: Folding = {
    ...state,
    articles: new Map(state.articles),
    copies: new Map(state.copies),
    claims: new Map(state.claims),
    verdicts: new Map(state.verdicts),
    replaced: new Map(state.replaced),
    notes: new Map(state.notes),
    corrections: new Map(state.corrections),
    groupings: new Map(state.groupings),
    flagJudgements: new Map(state.flagJudgements),
  }
  foldInto(next, items)
  return next
}

/**
 * The same, and `state` is used up: its maps become the next one's, since copying thousands of articles for each of thousands
 * that come is most of what an import would do. For whoever holds the only reference; one that `foldDossier` made. Where it
 * throws, the state is neither and has to be folded anew.
 */
export function advanceDossier(state: DossierState, items: readonly FoldItem[]): DossierState {
  const next = { ...state } as Folding
  foldInto(next, items)
  return next
}

function foldInto(next: Folding, items: readonly FoldItem[]): void {
  for (const { event, claims } of items) {
    const typed = readEvent(event)
    if (typed) apply(next, typed, claims ?? null)
  }
}

/** A draft of the next state, open to change while it is folded. */
interface Folding extends DossierState {
  articles: Map<string, ArticleState>
  copies: Map<string, string | null>
  claims: Map<string, ClaimState>
  verdicts: Map<string, VerdictState>
  replaced: Map<string, VerdictState>
  notes: Map<string, string>
  corrections: Map<string, SentenceLabel | null>
  groupings: Map<string, boolean>
  flagJudgements: Map<string, FlagJudgementState>
}

function apply(next: Folding, event: TypedEvent, claims: readonly ClaimMentions[] | null): void {
  switch (event.type) {
    case 'LibraryCreated':
    case 'PersonAdded':
    case 'PersonChanged': // in the library's chain, folded into LibraryState
    case 'ClaimSplit': // the parts have their own events
      return
    case 'DossierCreated':
      next.exists = true
      next.title = event.payload.title
      return
    case 'DossierRenamed':
      next.title = event.payload.title
      return
    case 'DossierDeadlineSet':
      next.deadline = event.payload.deadline
      return
    case 'DossierArchived':
    case 'DossierReopened':
      next.isArchived = event.type === 'DossierArchived'
      return
    case 'DossierDeleted':
    case 'DossierRestored':
      next.isDeleted = event.type === 'DossierDeleted'
      return
    case 'ArticleImported': {
      const { article, fileName, role, metadata } = event.payload
      next.articles.set(article, { fileName, role, removed: false, metadata, edited: new Map() })
      return
    }
    case 'ArticleRoleSet':
      change(next.articles, event.payload.article, { role: event.payload.role })
      return
    case 'ArticleMetadataSet':
      setMetadata(next, event.payload)
      return
    case 'ArticleRemoved':
      change(next.articles, event.payload.article, { removed: true })
      return
    case 'ArticleRestored':
      change(next.articles, event.payload.article, { removed: false })
      return
    case 'ArticleCopyNoted':
      next.copies.set(articleCopyId(event.payload), event.payload.imported)
      return
    case 'ArticleCopyDropped':
      next.copies.delete(articleCopyId(event.payload))
      return
    case 'AnalysisAdopted':
      adopt(next, event.payload, claims)
      return
    case 'CalibrationReset':
      next.isCalibrationReset = true
      return
    case 'ClaimCreated': {
      const { claim, anchor } = event.payload
      next.claims.set(claim, { id: claim, anchor, status: 'active', mergedInto: null, mentions: [] })
      return
    }
    case 'ClaimMerged':
      change(next.claims, event.payload.claim, { status: 'merged', mergedInto: event.payload.into })
      return
    case 'ClaimRetired':
      change(next.claims, event.payload.claim, { status: 'retired' })
      return
    case 'ClaimRevived':
      change(next.claims, event.payload.claim, { status: 'active', mergedInto: null })
      return
    case 'VerdictSet':
      setVerdict(next, event.id, event.payload)
      return
    case 'VerdictCleared':
      keepReplaced(next, event.id, verdictRowId(event.payload))
      next.verdicts.delete(verdictRowId(event.payload))
      return
    case 'VerdictOutdated':
      outdateVerdict(next, event.payload)
      return
    case 'NoteSet':
      setNote(next, event.payload)
      return
    case 'SentenceLabelSet': {
      const id = correctionRowId(event.payload, 'label')
      if (event.payload.label === null) next.corrections.delete(id)
      else next.corrections.set(id, event.payload.label)
      return
    }
    case 'SpanRestored':
      next.corrections.set(correctionRowId(event.payload, 'restored'), null)
      return
    case 'SpanDropped':
      next.corrections.delete(correctionRowId(event.payload, 'restored'))
      return
    case 'PassageClaimed':
      next.corrections.set(correctionRowId(event.payload, 'claimed'), null)
      return
    case 'PassageUnclaimed':
      next.corrections.delete(correctionRowId(event.payload, 'claimed'))
      return
    case 'MentionsGrouped':
      group(next, event.payload)
      return
    case 'DiscrepancyJudged':
      judge(next, event.payload)
      return
    default:
      next.records = foldRecord(next.records, event)
  }
}

/** Changes what is there and nothing else: the event that made it may have been withheld. */
function change<T>(map: Map<string, T>, id: string, changes: Partial<T>): void {
  const before = map.get(id)
  if (before !== undefined) map.set(id, { ...before, ...changes })
}

function setMetadata({ articles }: Folding, { article, field, value }: PayloadOf<'ArticleMetadataSet'>): void {
  const edited = new Map(articles.get(article)?.edited)
  if (value === null) edited.delete(field)
  else edited.set(field, value)
  change(articles, article, { edited })
}

function setVerdict(next: Folding, event: string, { undoes, ...verdict }: PayloadOf<'VerdictSet'>): void {
  const now = next.claims.get(verdict.claim)?.mentions ?? []
  const given = verdict.stale === null || undoes === null ? undefined : next.replaced.get(undoes)
  keepReplaced(next, event, verdictRowId(verdict))
  next.verdicts.set(verdictRowId(verdict), { ...verdict, basis: given?.basis ?? now })
}

function keepReplaced(next: Folding, event: string, verdict: string): void {
  const before = next.verdicts.get(verdict)
  if (before) next.replaced.set(event, before)
}

function outdateVerdict(next: Folding, payload: PayloadOf<'VerdictOutdated'>): void {
  const { because, added, removed } = payload
  change(next.verdicts, verdictRowId(payload), { stale: { because, added, removed } })
}

function setNote(next: Folding, { claim, text }: PayloadOf<'NoteSet'>): void {
  if (text === '') next.notes.delete(claim)
  else next.notes.set(claim, text)
}

function adopt(next: Folding, payload: PayloadOf<'AnalysisAdopted'>, claims: readonly ClaimMentions[] | null): void {
  const { identity, ...adopted } = payload
  next.adopted = adopted
  next.isCalibrationReset = false
  const known = new Map(identity.map(({ analysed, claim }) => [analysed, claim]))
  for (const { id, mentions } of claims ?? []) change(next.claims, known.get(id) ?? id, { mentions })
}

/** A decision made again goes to the end: the newest stands above the others. */
function group({ groupings }: Folding, { together, apart, cleared }: PayloadOf<'MentionsGrouped'>): void {
  for (const pair of [...cleared, ...together, ...apart]) groupings.delete(groupingRowId(pair))
  for (const pair of together) groupings.set(groupingRowId(pair), true)
  for (const pair of apart) groupings.set(groupingRowId(pair), false)
}

function judge(next: Folding, { discrepancy, judgement, reason, sides }: PayloadOf<'DiscrepancyJudged'>): void {
  if (judgement === null) next.flagJudgements.delete(discrepancy)
  else next.flagJudgements.set(discrepancy, { judgement, reason, values: sides.map(({ value }) => value) })
}
