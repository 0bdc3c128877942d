import { useMemo } from 'react'
import { useAnalysisQuery, useSelected, useTable } from './context'
import { passageOf, retiredClaims, standsFor } from './join'
import type { Live } from './live'
import { useArticleTexts } from './texts'
import type { ClaimDetail, RetiredClaim } from './types'

const checklist = (live: Live) => live.checklist()

/**
 * One claim with its passages; a merged one leads to the claim it is part of now. Null when there is no such claim on
 * the checklist (or `claimId` is null), undefined until it is known.
 */
export function useClaim(claimId: string | null): ClaimDetail | null | undefined {
  const claims = useTable('claims')
  const notes = useTable('notes')
  const articles = useTable('articles')
  const origins = useTable('origins')
  const list = useSelected(checklist)
  const id = claims && claimId !== null ? standsFor(claims, claimId) : null
  const mentions = useAnalysisQuery(id, (rows, claim) => rows.ofClaim(claim))
  const articleIds = useMemo(() => [...new Set(mentions?.map((mention) => mention.article))], [mentions])
  const texts = useArticleTexts(articleIds)
  const item = id === null ? undefined : list?.byClaim.get(id)
  const note = (id !== null && notes?.get(id)) || null
  // Apart from the verdict: the passages are the same objects after a key press, and their cards are not drawn again.
  const passages = useMemo(
    () =>
      articles &&
      mentions?.flatMap((mention) => {
        const article = articles.get(mention.article)
        return article ? [passageOf(mention, article, texts.get(article.id))] : []
      }),
    [mentions, articles, texts],
  )
  const detail = useMemo(() => {
    if (!item || !passages || !origins) return undefined
    return {
      item,
      passages,
      note,
      origins: item.statement.origins.flatMap((origin) => origins.get(origin) ?? []),
    }
  }, [item, passages, origins, note])
  if (claimId === null || (list && !item)) return null
  return detail
}

/** Claims that are no longer on the checklist and were judged: their verdicts stay readable. */
export function useRetired(): RetiredClaim[] | undefined {
  const claims = useTable('claims')
  const verdicts = useTable('verdicts')
  const notes = useTable('notes')
  return useMemo(
    () => (claims && verdicts && notes ? retiredClaims({ claims, verdicts, notes }) : undefined),
    [claims, verdicts, notes],
  )
}
