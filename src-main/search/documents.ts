import type { RowOf, TableName } from '../contract/rows'
import type { SearchKind, TextRange } from '../contract/search'

/** Which table each kind of entry is made from: one entry a row. */
export const tableOfKind = {
  dossier: 'dossiers',
  article: 'articles',
  claim: 'statements',
  verdict: 'verdicts',
  note: 'notes',
  evidence: 'evidence',
  correction: 'textCorrections',
  query: 'queries',
  contact: 'contacts',
} as const satisfies Record<SearchKind, TableName>

const kinds = new Map<string, SearchKind>(
  Object.entries(tableOfKind).map(([kind, table]) => [table, kind as SearchKind]),
)
/** Undefined for a table that nothing is found in. */
export const kindOfTable = (table: TableName): SearchKind | undefined => kinds.get(table)

/** What is found of a row, and where it leads. */
export interface SearchDocument {
  /** Empty for what has no title of its own: it is shown under its claim's statement. */
  title: string
  /** Outlet, byline, file name …: one line beside the title. */
  facts: string
  /** Null for an article, whose text the library keeps apart. */
  text: string | null
  claim: string | null
  article: string | null
  passage: TextRange | null
}

const line = (...facts: (string | null | undefined)[]) => facts.filter((fact) => fact).join(' · ')
const lines = (...texts: string[]) => texts.filter((text) => text !== '').join('\n')
const nowhere = { claim: null, article: null, passage: null }

type Makers = { [K in SearchKind]: (row: RowOf<(typeof tableOfKind)[K]>) => SearchDocument | null }

/** Null for what must not be found: articles that were removed, whatever is confidential. */
const makers: Makers = {
  dossier: ({ title }) => ({ ...nowhere, title, facts: '', text: '' }),
  article: ({ id, title, fileName, outlet, agency, byline, removed }) =>
    removed
      ? null
      : {
          ...nowhere,
          title: title ?? fileName,
          facts: line(outlet, agency, byline, title === null ? null : fileName),
          text: null,
          article: id,
        },
  claim: ({ id, statement }) => ({ ...nowhere, title: statement, facts: '', text: '', claim: id }),
  verdict: ({ claim, established, reason }) => {
    const text = lines(established ?? '', reason)
    return text === '' ? null : { ...nowhere, title: '', facts: '', text, claim }
  },
  note: ({ id, text }) => ({ ...nowhere, title: '', facts: '', text, claim: id }),
  evidence: ({ claim, title, url, file, contact, passage, quote, locator, note, confidential }) =>
    confidential
      ? null
      : {
          title,
          facts: line(contact?.name, contact?.reach, locator, file?.name, url),
          text: lines(quote, note),
          claim,
          article: passage?.article ?? null,
          passage: passage && { start: passage.start, end: passage.end },
        },
  correction: ({ claim, article, start, end, problem, wording, source, decisionReason }) => ({
    title: '',
    facts: '',
    text: lines(problem, wording, source, decisionReason),
    claim,
    article,
    passage: { start, end },
  }),
  query: ({ claim, question, to, answer, confidential }) =>
    confidential ? null : { ...nowhere, title: question, facts: to, text: answer, claim },
  contact: ({ claim, who, note, confidential }) =>
    confidential ? null : { ...nowhere, title: who, facts: '', text: note, claim },
}

export const documentOf = <K extends SearchKind>(kind: K, row: RowOf<(typeof tableOfKind)[K]>): SearchDocument | null =>
  makers[kind](row)

/** A book among the articles is indexed in parts: words that stand far apart in it are not searched for together. */
const partLength = 40_000

/** A text cut behind lines or words into parts no longer than that; an empty text is one part. */
export function partsOf(text: string): TextRange[] {
  const parts: TextRange[] = []
  for (let start = 0; start < text.length || parts.length === 0; ) {
    const end = start + partLength >= text.length ? text.length : breakBefore(text, start, start + partLength)
    parts.push({ start, end })
    start = end
  }
  return parts
}

function breakBefore(text: string, start: number, end: number): number {
  const nearest = start + partLength / 2
  const line = text.lastIndexOf('\n', end - 1)
  if (line >= nearest) return line + 1
  const space = text.slice(nearest, end).search(/\s\S*$/)
  if (space !== -1) return nearest + space + 1
  return /[\udc00-\udfff]/.test(text.charAt(end)) ? end - 1 : end
}
