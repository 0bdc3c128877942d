import { createHash } from 'node:crypto'
import type { SearchKind } from '../../contract/search'
import type { JournalReads } from '../../journal/read'
import type { IndexEntry, SearchIndex } from '../../journal/search-index'
import {
  documentOf,
  dossierToken,
  joined,
  kindToken,
  partsOf,
  type SearchDocument,
  streamOf,
  tableLanguage,
  tableOfKind,
} from '../../search'
import type { SpellingKeeper } from './spellings'

export type EntryReads = Pick<JournalReads, 'row' | 'text'>

export interface RowPlace {
  dossier: string
  kind: SearchKind
  id: string
}

export interface ReadRow {
  /** Null when the row is gone, removed or confidential. */
  document: SearchDocument | null
  /** BCP 47: by its conventions the row's numbers are read. The article's own, else the one the dossier is worked in. */
  language: string
}

/** What is to be found of a row as it is now. `workingLanguage`: the dossier's. */
export function readRow(reads: EntryReads, { dossier, kind, id }: RowPlace, workingLanguage: string): ReadRow {
  const row = reads.row(dossier, tableOfKind[kind], id)
  // The row is of the table that the kind names, which the two unions do not tell the compiler.
  const document = row === null ? null : documentOf(kind, row as never)
  return { document, language: row !== null && 'language' in row ? row.language : workingLanguage }
}

/**
 * Brings one row's entries up to date; a generator, since a book takes longer than anybody should wait: it stops after each
 * part. All of a row is put in at once at the end.
 */
export function* indexRow(
  index: SearchIndex,
  reads: EntryReads,
  spellings: SpellingKeeper,
  place: RowPlace,
): Generator<undefined, void> {
  const workingLanguage = reads.row(place.dossier, 'dossiers', place.dossier)?.workingLanguage ?? 'und'
  const { document, language: tag } = readRow(reads, place, workingLanguage)
  const before = index.digestOf(place.dossier, place.kind, place.id)
  if (document === null) {
    if (before !== null) index.replace(place, '', [])
    return
  }
  const digest = digestOf(document, tag)
  if (digest === before) return
  const language = tableLanguage(tag)
  const heading = streamOf(`${document.title}\n${document.facts}`, language)
  const text = document.text ?? reads.text(place.id) ?? ''
  spellings.keep(document.title, language)
  const entries: IndexEntry[] = []
  for (const { start, end } of partsOf(text)) {
    const own = text.slice(start, end)
    const body = streamOf(own, language)
    spellings.keep(own, language)
    entries.push({
      ...place,
      part: entries.length,
      start,
      end,
      title: joined(heading.words),
      body: joined(body.words),
      numbers: joined([...(entries.length === 0 ? heading.numbers : []), ...body.numbers]),
      place: `${kindToken(place.kind)} ${dossierToken(place.dossier)}`,
    })
    if (end < text.length) yield
  }
  index.replace(place, digest, entries)
}

/** An article's text is what its id says, so that it need not be read to see that nothing changed. */
const digestOf = ({ title, facts, text, article }: SearchDocument, language: string): string =>
  createHash('sha1')
    .update(JSON.stringify([title, facts, text ?? article, language]))
    .digest('base64')
