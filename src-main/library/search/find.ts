import type { MarkedText, SearchHit, SearchRequest, SearchResponse } from '../../contract/search'
import type { JournalReads } from '../../journal/read'
import type { FoundEntry, SearchIndex } from '../../journal/search-index'
import {
  expressionOf,
  markedWhole,
  matchOf,
  otherSpellings,
  parseQuery,
  placesOf,
  snippetOf,
  type Term,
  tableLanguage,
} from '../../search'
import { readRow } from './entries'

/** Counting goes on no further: nobody reads more, and "at least so many" says enough. */
const countedAtMost = 2000

/** What a query looks for, names in all their spellings. */
interface Sought {
  terms: Term[]
  /** By the key of a name: the tokens of its other spellings. */
  spellings: ReadonlyMap<string, readonly string[]>
  written: string[]
}

export type Found = Pick<SearchResponse, 'hits' | 'total' | 'spellings'>

const nothing: Found = { hits: [], total: { count: 0, isAll: true }, spellings: [] }

/** Answers a query from the index, and reads what it shows from the library: what is no longer there is not shown. */
export function find(index: SearchIndex, reads: JournalReads, request: SearchRequest): Found {
  const sought = seek(index, parseQuery(request.text))
  const match = matchOf(sought.terms, sought.spellings)
  if (match === null) return nothing
  const scope = { dossier: request.dossier, kinds: request.kinds, without: reads.deletedDossiers() }
  const expression = {
    anywhere: expressionOf(match, scope, 'title body numbers'),
    inTitles: expressionOf(match, scope, 'title'),
  }
  const entries = index.find(expression, request.limit, request.offset)
  const count = index.count(expression, countedAtMost)
  const dossiers = new Map<string, Titled | null>()
  const dossierOf = (id: string) => {
    if (!dossiers.has(id)) {
      const row = reads.row(id, 'dossiers', id)
      dossiers.set(
        id,
        row && !row.deleted
          ? { title: row.title, isArchived: row.archived === true, workingLanguage: row.workingLanguage }
          : null,
      )
    }
    return dossiers.get(id) ?? null
  }
  const hits = entries.flatMap((entry) => {
    const dossier = dossierOf(entry.dossier)
    return (dossier && hitOf(reads, entry, sought, dossier)) ?? []
  })
  return { hits, total: { count, isAll: count < countedAtMost }, spellings: sought.written }
}

function seek(index: SearchIndex, terms: Term[]): Sought {
  const spellings = new Map<string, readonly string[]>()
  const written = new Set<string>()
  for (const { nameKey, forms, isExcluded } of terms) {
    const token = forms[0]?.[0]
    if (nameKey === null || isExcluded || token === undefined) continue
    const known = index.spellings(nameKey)
    if (known.length === 0) continue
    const expression = { anywhere: `"${token}"`, inTitles: '' }
    const others = otherSpellings(token, known, index.count(expression, 1) > 0)
    spellings.set(
      nameKey,
      others.map((other) => other.token),
    )
    for (const other of others) written.add(other.written)
  }
  return { terms, spellings, written: [...written] }
}

interface Titled {
  title: string
  isArchived: boolean
  workingLanguage: string
}

function hitOf(
  reads: JournalReads,
  entry: FoundEntry,
  { terms, spellings }: Sought,
  dossier: Titled,
): SearchHit | null {
  const { document, language: tag } = readRow(reads, entry, dossier.workingLanguage)
  if (document === null) return null
  const language = tableLanguage(tag)
  const places = (text: string) => placesOf(text, terms, spellings, language)
  const marked = (text: string): MarkedText => markedWhole(text, places(text))
  const whole = document.text ?? reads.text(entry.id) ?? ''
  const part = whole.slice(entry.start, entry.end)
  const inText = snippetOf(part, places(part))
  const facts = inText || document.facts === '' ? null : marked(document.facts)
  const inArticle = entry.kind === 'article' && inText
  return {
    kind: entry.kind,
    dossier: entry.dossier,
    dossierTitle: dossier.title,
    isArchived: dossier.isArchived,
    id: entry.id,
    claim: document.claim,
    article: document.article,
    passage: inArticle
      ? { start: entry.start + inArticle.passage.start, end: entry.start + inArticle.passage.end }
      : document.passage,
    title: marked(document.title === '' ? statementOf(reads, entry.dossier, document.claim) : document.title),
    snippet: inText?.snippet ?? (facts && facts.marks.length > 0 ? facts : null),
  }
}

/** What a note or verdict is on. Empty for one whose claim is in no analysis any more. */
const statementOf = (reads: JournalReads, dossier: string, claim: string | null): string =>
  claim === null ? '' : (reads.row(dossier, 'statements', claim)?.statement ?? '')
