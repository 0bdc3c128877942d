import { useMemo } from 'react'
import type { ArticleRow } from '../../src-main/contract/rows'
import { useClaimsOfArticles } from './claims-by-article'
import { useTable } from './context'
import { articlesOf } from './join'

export interface Neighbour {
  article: ArticleRow
  /** Claims that have a passage in both articles. */
  shared: number
}

/** The dossier's other articles, those first that share most claims with this one; undefined until they are read. */
export function useNeighbours(articleId: string, isWanted: boolean): Neighbour[] | undefined {
  const articles = useTable('articles')
  const claimsOf = useClaimsOfArticles()
  return useMemo(() => {
    if (!isWanted || !articles || !claimsOf) return undefined
    const own = claimsOf.get(articleId) ?? new Set()
    return articlesOf(articles, false)
      .filter(({ id }) => id !== articleId)
      .map((article) => ({ article, shared: [...(claimsOf.get(article.id) ?? [])].filter((c) => own.has(c)).length }))
      .sort((a, b) => b.shared - a.shared)
  }, [isWanted, articles, claimsOf, articleId])
}
