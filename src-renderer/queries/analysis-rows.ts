import type { Table } from 'dexie'
import type { MentionRow, SentenceRow, SpanRow } from '../../src-main/contract/rows'
import { type MirrorDatabase, readRowsOf } from '../mirror'

/** What an analysis found, by article or claim: too many rows to be held whole by every window. */
export interface AnalysisRows {
  /** In the claim's order. */
  ofClaim: (claim: string) => Promise<MentionRow[]>
  /** In the order of the text, as are the mentions of `ofArticle`. */
  partsOf: (article: string) => Promise<{ sentences: SentenceRow[]; spans: SpanRow[] }>
  ofArticle: (article: string) => Promise<{ sentences: SentenceRow[]; mentions: MentionRow[]; spans: SpanRow[] }>
}

export const fromMirror = (db: MirrorDatabase): AnalysisRows => ({
  ofClaim: (claim) => db.mentions.where('claim').equals(claim).sortBy('order'),
  ofArticle: (article) =>
    db.transaction('r', [db.sentences, db.mentions, db.spans], async () => {
      const [sentences, mentions, spans] = await Promise.all([
        inOrder(db.sentences, article),
        inOrder(db.mentions, article),
        db.spans.where('article').equals(article).sortBy('start'),
      ])
      return { sentences, mentions, spans }
    }),
  partsOf: (article) =>
    db.transaction('r', [db.sentences, db.spans], async () => {
      const [sentences, spans] = await Promise.all([
        inOrder(db.sentences, article),
        db.spans.where('article').equals(article).sortBy('start'),
      ])
      return { sentences, spans }
    }),
})

/** Read at once: more at a time would hold up the window that waits for them. */
const rowsAtOnce = 500

/** An article's rows in the order of the text, some at a time: a long article has tens of thousands. */
async function inOrder<T extends { id: string; start: number }>(table: Table<T, string>, article: string) {
  const rows = new Map<string, T>()
  for (let from = 0; ; ) {
    const next = await table
      .where('[article+start]')
      .between([article, from], [article, Number.POSITIVE_INFINITY], true, true)
      .limit(rowsAtOnce)
      .toArray()
    const before = rows.size
    for (const row of next) rows.set(row.id, row)
    // Rows at the last start are read again: there may be more of them. None new: there are none beyond.
    if (next.length < rowsAtOnce || rows.size === before) return [...rows.values()]
    from = next.at(-1)!.start
  }
}

/** The same past the mirror, for as long as that is filled for the first time. Throws `StetException`. */
export const pastMirror = (dossier: string): AnalysisRows => {
  const read = async <T extends 'mentions' | 'sentences' | 'spans'>(table: T, article: string) =>
    (await readRowsOf(dossier, table, { key: 'article', id: article })).sort((a, b) => a.start - b.start)
  const partsOf = async (article: string) => {
    const [sentences, spans] = await Promise.all([read('sentences', article), read('spans', article)])
    return { sentences, spans }
  }
  return {
    ofClaim: async (claim) =>
      (await readRowsOf(dossier, 'mentions', { key: 'claim', id: claim })).sort((a, b) => a.order - b.order),
    partsOf,
    ofArticle: async (article) => {
      const [mentions, parts] = await Promise.all([read('mentions', article), partsOf(article)])
      return { mentions, ...parts }
    },
  }
}
