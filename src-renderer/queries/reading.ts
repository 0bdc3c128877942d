import type { Table } from 'dexie'
import { useMemo } from 'react'
import type { MirrorDatabase } from '../mirror'
import { useMirrorQuery, useSelected, useTable } from './context'
import { markOf } from './join'
import type { Live } from './live'
import { useArticleText } from './texts'
import type { MarkOrOpen, Reading } from './types'

const checklist = (live: Live) => live.checklist()

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

const readArticle = (db: MirrorDatabase, article: string) =>
  db.transaction('r', [db.sentences, db.mentions, db.spans], async () => {
    const [sentences, mentions, spans] = await Promise.all([
      inOrder(db.sentences, article),
      inOrder(db.mentions, article),
      db.spans.where('article').equals(article).sortBy('start'),
    ])
    return { sentences, mentions, spans }
  })

/** One article with everything found in it; undefined until it is there, or when the dossier has no such article. */
export function useReading(articleId: string): Reading | undefined {
  const list = useSelected(checklist)
  const found = useMirrorQuery(articleId, readArticle)
  const text = useArticleText(articleId)
  const article = useTable('articles')?.get(articleId)
  const all = list?.from.byClaim
  // Those set aside mark nothing in the text either.
  const discrepancies = useMemo(() => {
    const standing = all && new Set([...all.values()].flatMap((flags) => flags.standing))
    return standing && [...standing].filter((d) => d.mentions.some((side) => side.doc === articleId))
  }, [all, articleId])
  const corrected = useTable('corrections')
  const corrections = useMemo(
    () => corrected && [...corrected.values()].filter(({ article: of }) => of === articleId),
    [corrected, articleId],
  )
  const marks = useMemo(() => {
    const byClaim = new Map<string, MarkOrOpen>()
    for (const { claim } of found?.mentions ?? []) {
      const item = list?.byClaim.get(claim)
      if (item) byClaim.set(claim, markOf(item))
    }
    return byClaim
  }, [found, list])
  return useMemo(
    () =>
      article && found && discrepancies && corrections
        ? { article, text, ...found, corrections, marks, discrepancies }
        : undefined,
    [article, text, found, corrections, marks, discrepancies],
  )
}
