import { useMemo } from 'react'
import { useAnalysisQuery, useSelected, useTable } from './context'
import { markOf } from './join'
import type { Live } from './live'
import { useArticleText } from './texts'
import type { MarkOrOpen, Reading } from './types'

const checklist = (live: Live) => live.checklist()

/** One article with everything found in it; undefined until it is there, or when the dossier has no such article. */
export function useReading(articleId: string): Reading | undefined {
  const list = useSelected(checklist)
  const found = useAnalysisQuery(articleId, (rows, article) => rows.ofArticle(article))
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
