import { useMemo } from 'react'
import type { ArticleRow, DossierRow } from '../../src-main/contract/rows'
import { useDossierId, useTable } from './context'
import { articlesOf } from './join'

export function useDossier(): DossierRow | undefined {
  const dossier = useDossierId()
  return useTable('dossiers')?.get(dossier)
}

/** Articles in dossier order, without those removed. */
export const useArticles = (): ArticleRow[] | undefined => useArticlesThat(false)

export const useRemovedArticles = (): ArticleRow[] | undefined => useArticlesThat(true)

function useArticlesThat(areRemoved: boolean): ArticleRow[] | undefined {
  const articles = useTable('articles')
  return useMemo(() => articles && articlesOf(articles, areRemoved), [articles, areRemoved])
}
