import { useMemo } from 'react'
import { type Independence, independenceOf } from '../../src-main/contract/independence'
import type { ArticleRow } from '../../src-main/contract/rows'
import { useClaimsOfArticles } from './claims-by-article'
import { useTable } from './context'
import { articlesOf } from './join'
import type { ClaimDetail } from './types'

export interface ClaimIndependence extends Independence {
  articles: ReadonlyMap<string, ArticleRow>
}

/** Who stands behind a claim, and who of the story does not have it; undefined until it is read. */
export function useIndependence({ item, passages }: ClaimDetail): ClaimIndependence | undefined {
  const articles = useTable('articles')
  const origins = useTable('origins')
  const derivations = useTable('derivations')
  const claimsOf = useClaimsOfArticles()
  const claimOrigins = item.statement.origins
  return useMemo(() => {
    if (!articles || !origins || !derivations || !claimsOf) return undefined
    const independence = independenceOf({
      claimOrigins,
      statedIn: new Set(passages.map(({ article }) => article.id)),
      articles: articlesOf(articles, false),
      origins,
      derivations: [...derivations.values()],
      claimsOf,
    })
    return { ...independence, articles }
  }, [claimOrigins, passages, articles, origins, derivations, claimsOf])
}
