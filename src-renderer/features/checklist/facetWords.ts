import { useMemo } from 'react'
import { useTable } from '../../queries'
import { type Formatter, useFormat } from '../../ui/format'
import { useWords, type Words } from '../../ui/words'
import type { Facet } from './facts'

const named = (words: Readonly<Record<string, string>>, value: string) => words[value] ?? value

/** What a value of a facet is called. `titles`: of the articles, by id. */
export function valueLabel(
  facet: Facet,
  value: string,
  { words, format, titles }: { words: Words; format: Formatter; titles: Pick<ReadonlyMap<string, string>, 'get'> },
): string {
  switch (facet) {
    case 'mark':
      return named(words.marks, value)
    case 'kind':
      return named(words.kinds, value)
    case 'language':
      return format.languageName(value)
    case 'article':
      return titles.get(value) ?? value.slice(0, 12)
    default:
      return named(words.filters[facet], value)
  }
}

export function useValueLabel(): (facet: Facet, value: string) => string {
  const words = useWords()
  const format = useFormat()
  const articles = useTable('articles')
  return useMemo(() => {
    const titles = {
      get: (id: string) => {
        const article = articles?.get(id)
        return article && (article.title ?? article.fileName)
      },
    }
    return (facet, value) => valueLabel(facet, value, { words, format, titles })
  }, [words, format, articles])
}
