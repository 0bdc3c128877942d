import { useMemo } from 'react'
import type { ArticleRow } from '../../src-main/contract/rows'
import { useMirrorQuery, useTable } from './context'
import { articlesOf } from './join'

export interface Neighbour {
  article: ArticleRow
  /** Claims that have a passage in both articles. */
  shared: number
}

/** The dossier's other articles, those first that share most claims with this one; undefined until they are read. */
export function useNeighbours(articleId: string, isWanted: boolean): Neighbour[] | undefined {
  const articles = useTable('articles')
  // From the index's keys alone: mentions are large rows.
  const claimsOf = useMirrorQuery(isWanted ? 'all' : null, async (db) => {
    const found = new Map<string, Set<string>>()
    const keys = (await db.mentions.orderBy('[article+claim]').uniqueKeys()) as unknown as [string, string][]
    for (const [article, claim] of keys) {
      const known = found.get(article)
      if (known) known.add(claim)
      else found.set(article, new Set([claim]))
    }
    return found
  })
  return useMemo(() => {
    if (!articles || !claimsOf) return undefined
    const own = claimsOf.get(articleId) ?? new Set()
    return articlesOf(articles, false)
      .filter(({ id }) => id !== articleId)
      .map((article) => ({ article, shared: [...(claimsOf.get(article.id) ?? [])].filter((c) => own.has(c)).length }))
      .sort((a, b) => b.shared - a.shared)
  }, [articles, claimsOf, articleId])
}
