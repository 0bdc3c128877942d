import type { AnalysisArtefact } from './analysis'
import { type JournalEvent, type MetadataValue, type Pair, type PayloadOf, readEvent, type TypedEvent } from './events'
import { dayOfTime, type EditableField } from './metadata'
import { projectRecord } from './project-records'
import type { CorrectionRow, DossierRow, RowPatch, VerdictRow } from './rows'

/** What an event refers to by hash and cannot be projected without. */
export interface Attached {
  /** The artefact of an `AnalysisAdopted`; left out for one that a later one has replaced. */
  analysis?: AnalysisArtefact | undefined
}

/** What an analysis fills: cleared and made anew by each adoption, touched by no other event. */
export const analysisTables = [
  'statements',
  'mentions',
  'sentences',
  'links',
  'discrepancies',
  'spans',
  'origins',
  'derivations',
] as const

/**
 * Turns one event into the row changes it causes, in order. Pure; used by SQLite's projections and by the window's
 * mirror alike, so the two cannot drift. An event whose payload was withheld changes nothing.
 */
export function project(event: JournalEvent, attached: Attached = {}): RowPatch[] {
  const typed = readEvent(event)
  return typed === null ? [] : projectTyped(typed, attached)
}

function projectTyped(event: TypedEvent, attached: Attached): RowPatch[] {
  const stamp = { by: event.actor, at: event.clock.slice(0, 24), event: event.id }
  switch (event.type) {
    case 'LibraryCreated':
      return []
    case 'PersonAdded':
    case 'PersonChanged': {
      const { person, ...rest } = event.payload
      return [{ op: 'put', table: 'people', row: { id: person, ...rest } }]
    }
    case 'DossierCreated': {
      const row = { id: event.dossier!, ...event.payload, createdBy: stamp.by, createdAt: stamp.at }
      return [{ op: 'put', table: 'dossiers', row }]
    }
    case 'DossierRenamed':
      return [{ op: 'patch', table: 'dossiers', id: event.dossier!, changes: { title: event.payload.title } }]
    case 'DossierDeadlineSet':
      return changeDossier(event.dossier!, { deadline: event.payload.deadline })
    case 'DossierArchived':
      return changeDossier(event.dossier!, { archived: true })
    case 'DossierReopened':
      return changeDossier(event.dossier!, { archived: false })
    case 'DossierDeleted':
      return changeDossier(event.dossier!, { deleted: true })
    case 'DossierRestored':
      return changeDossier(event.dossier!, { deleted: false })
    case 'ArticleImported': {
      const { article, metadata, ...rest } = event.payload
      const row = { id: article, ...rest, ...metadata, order: event.clock, removed: false, ...stamp }
      return [{ op: 'put', table: 'articles', row }]
    }
    case 'ArticleRoleSet':
      return [{ op: 'patch', table: 'articles', id: event.payload.article, changes: { role: event.payload.role } }]
    case 'ArticleMetadataSet':
      return metadataSet(event.payload, stamp)
    case 'ArticleRemoved':
      return [{ op: 'patch', table: 'articles', id: event.payload.article, changes: { removed: true } }]
    case 'ArticleRestored':
      return [{ op: 'patch', table: 'articles', id: event.payload.article, changes: { removed: false } }]
    case 'ArticleCopyNoted':
      return [
        { op: 'put', table: 'articleCopies', row: { id: articleCopyId(event.payload), ...event.payload, ...stamp } },
      ]
    case 'ArticleCopyDropped':
      return [{ op: 'delete', table: 'articleCopies', id: articleCopyId(event.payload) }]
    case 'AnalysisAdopted':
      return adopt(event.payload, attached.analysis)
    case 'ClaimCreated': {
      const { claim, anchor } = event.payload
      const row = { id: claim, anchor, status: 'active' as const, mergedInto: null, at: stamp.at }
      return [{ op: 'put', table: 'claims', row }]
    }
    case 'ClaimMerged': {
      const changes = { status: 'merged' as const, mergedInto: event.payload.into }
      return [{ op: 'patch', table: 'claims', id: event.payload.claim, changes }]
    }
    case 'CalibrationReset':
      return [] // what the next analysis is made with shows in its adoption
    case 'ClaimSplit':
      return [] // the parts have their own ClaimCreated; this one is for the history
    case 'ClaimRetired':
      return [{ op: 'patch', table: 'claims', id: event.payload.claim, changes: { status: 'retired' } }]
    case 'ClaimRevived': {
      const changes = { status: 'active' as const, mergedInto: null }
      return [{ op: 'patch', table: 'claims', id: event.payload.claim, changes }]
    }
    case 'VerdictSet': {
      const { undoes: _, ...verdict } = event.payload
      const row: VerdictRow = { id: verdictRowId(verdict), ...verdict, ...stamp }
      return [{ op: 'put', table: 'verdicts', row }]
    }
    case 'VerdictCleared':
      return [{ op: 'delete', table: 'verdicts', id: verdictRowId(event.payload) }]
    case 'VerdictOutdated': {
      const { because, added, removed } = event.payload
      return [
        {
          op: 'patch',
          table: 'verdicts',
          id: verdictRowId(event.payload),
          changes: { stale: { because, added, removed } },
        },
      ]
    }
    case 'NoteSet': {
      const { claim, text } = event.payload
      if (text === '') return [{ op: 'delete', table: 'notes', id: claim }]
      return [{ op: 'put', table: 'notes', row: { id: claim, text, ...stamp } }]
    }
    case 'SentenceLabelSet': {
      const { undoes: _, label, ...passage } = event.payload
      const id = correctionRowId(passage, 'label')
      if (label === null) return [{ op: 'delete', table: 'corrections', id }]
      return [{ op: 'put', table: 'corrections', row: { id, ...passage, kind: 'label', label, ...stamp } }]
    }
    case 'SpanRestored': {
      const { undoes: _, ...passage } = event.payload
      const row = { id: correctionRowId(passage, 'restored'), ...passage, kind: 'restored' as const, label: null }
      return [{ op: 'put', table: 'corrections', row: { ...row, ...stamp } }]
    }
    case 'SpanDropped':
      return [{ op: 'delete', table: 'corrections', id: correctionRowId(event.payload, 'restored') }]
    case 'PassageClaimed': {
      const { undoes: _, ...passage } = event.payload
      const row = { id: correctionRowId(passage, 'claimed'), ...passage, kind: 'claimed' as const, label: null }
      return [{ op: 'put', table: 'corrections', row: { ...row, ...stamp } }]
    }
    case 'PassageUnclaimed':
      return [{ op: 'delete', table: 'corrections', id: correctionRowId(event.payload, 'claimed') }]
    case 'MentionsGrouped':
      return grouped(event.payload, { order: event.clock, ...stamp })
    case 'DiscrepancyJudged': {
      const { undoes: _, discrepancy: id, judgement, ...rest } = event.payload
      if (judgement === null) return [{ op: 'delete', table: 'flagJudgements', id }]
      return [{ op: 'put', table: 'flagJudgements', row: { id, ...rest, judgement, ...stamp } }]
    }
    default:
      return projectRecord(event, stamp)
  }
}

export const articleCopyId = (copy: { article: string; originalSha256: string }) =>
  `${copy.article}|${copy.originalSha256}`

export const metadataEditId = ({ article, field }: { article: string; field: EditableField }) => `${article}|${field}`

/** What an editor says of a field, as an article's row has it. */
export function metadataInForce(field: EditableField, value: string): MetadataValue {
  if (field !== 'published') return value === '' ? null : value
  const date = dayOfTime(value)
  return date === null ? { date, certainty: 'unknown', basis: [] } : { date, certainty: 'stated', basis: [value] }
}

function metadataSet(
  { article, field, value, found }: PayloadOf<'ArticleMetadataSet'>,
  stamp: { by: string | null; at: string; event: string },
): RowPatch[] {
  const id = metadataEditId({ article, field })
  const inForce = value === null ? found : metadataInForce(field, value)
  return [
    { op: 'patch', table: 'articles', id: article, changes: { [field]: inForce } },
    value === null
      ? { op: 'delete', table: 'metadataEdits', id }
      : { op: 'put', table: 'metadataEdits', row: { id, article, field, value, found, ...stamp } },
  ]
}

const changeDossier = (id: string, changes: Partial<DossierRow>): RowPatch[] => [
  { op: 'patch', table: 'dossiers', id, changes },
]

export const verdictRowId = (verdict: { claim: string; aspect: string }) => `${verdict.claim}|${verdict.aspect}`

type Passage = { article: string; start: number; end: number }
export const correctionRowId = ({ article, start, end }: Passage, kind: CorrectionRow['kind']) =>
  `${article}|${kind}|${start}|${end}`

export const groupingRowId = ({ a, b }: Pair) => `${a}|${b}`

function grouped(
  { together, apart, cleared, because }: PayloadOf<'MentionsGrouped'>,
  stamp: { order: string; by: string | null; at: string; event: string },
): RowPatch[] {
  const put = (pair: Pair, together: boolean): RowPatch => ({
    op: 'put',
    table: 'groupings',
    row: { id: groupingRowId(pair), ...pair, together, because, ...stamp },
  })
  return [
    ...cleared.map((pair): RowPatch => ({ op: 'delete', table: 'groupings', id: groupingRowId(pair) })),
    ...together.map((pair) => put(pair, true)),
    ...apart.map((pair) => put(pair, false)),
  ]
}

/** Replaces everything the previous analysis had found; claims' identities and people's decisions are untouched. */
function adopt(payload: PayloadOf<'AnalysisAdopted'>, analysis: AnalysisArtefact | undefined): RowPatch[] {
  const patches: RowPatch[] = analysisTables.map((table) => ({ op: 'clear', table }))
  if (!analysis) return patches
  const known = new Map(payload.identity.map(({ analysed, claim }) => [analysed, claim]))
  const claimOf = (analysed: string) => known.get(analysed) ?? analysed
  for (const { doc, ...sentence } of analysis.sentences) {
    patches.push({ op: 'put', table: 'sentences', row: { ...sentence, article: doc } })
  }
  analysis.claims.forEach((claim, order) => {
    const row = {
      id: claimOf(claim.id),
      statement: claim.statement,
      ...(claim.statementFrom !== undefined && { statementFrom: claim.statementFrom }),
      ...(claim.unresolved !== undefined && { unresolved: claim.unresolved }),
      order,
      origins: claim.origins.map(String),
      mentionCount: claim.mentions.length,
      articles: [...new Set(claim.mentions.map((m) => m.doc))],
    }
    patches.push({ op: 'put', table: 'statements', row })
    claim.mentions.forEach(({ doc, ...mention }, place) => {
      patches.push({ op: 'put', table: 'mentions', row: { ...mention, claim: row.id, article: doc, order: place } })
    })
  })
  for (const link of analysis.links)
    patches.push({ op: 'put', table: 'links', row: { id: `${link.a}|${link.b}`, ...link } })
  for (const discrepancy of analysis.discrepancies) {
    patches.push({
      op: 'put',
      table: 'discrepancies',
      row: { ...discrepancy, claims: discrepancy.claims.map(claimOf) },
    })
  }
  analysis.origins.forEach((origin, i) => {
    patches.push({ op: 'put', table: 'origins', row: { id: String(i), ...origin } })
  })
  for (const d of analysis.derivation) {
    patches.push({ op: 'put', table: 'derivations', row: { id: `${d.source}|${d.derived}`, ...d } })
  }
  for (const document of analysis.documents) for (const patch of spansOf(document)) patches.push(patch)
  return patches
}

function spansOf(document: AnalysisArtefact['documents'][number]): RowPatch[] {
  const article = document.id
  const row = (kind: 'dropped' | 'damage', span: { start: number; end: number }, reason: string): RowPatch => ({
    op: 'put',
    table: 'spans',
    row: {
      id: `${article}|${kind}|${span.start}|${span.end}`,
      article,
      kind,
      start: span.start,
      end: span.end,
      reason,
    },
  })
  return [
    ...document.dropped.map((d) => row('dropped', d, d.reason)),
    ...document.damage.map((d) => row('damage', d, `${d.kind}: ${d.note}`)),
  ]
}
