import type { ArticleRow } from '../../../src-main/contract/rows'

type Named = Pick<ArticleRow, 'id' | 'outlet' | 'agency' | 'title' | 'fileName' | 'language'>

/** UTF-16 units of a title that serves as a name. */
const nameAtMost = 44

/** As it is called in a sentence: by who published it, where that is known. */
export function shortName({ outlet, agency, title, fileName }: Omit<Named, 'id' | 'language'>): string {
  const name = outlet ?? agency ?? title ?? fileName
  return name.length > nameAtMost ? `${name.slice(0, nameAtMost - 2).trimEnd()} …` : name
}

/** Short names that tell the articles apart: two of one agency by their languages, else by their files. */
export function articleNames(articles: Iterable<Named>): Map<string, string> {
  const byName = new Map<string, Named[]>()
  for (const article of articles) {
    const name = shortName(article)
    byName.set(name, [...(byName.get(name) ?? []), article])
  }
  const names = new Map<string, string>()
  for (const [name, alike] of byName) {
    const areOfOneLanguage = new Set(alike.map(({ language }) => language)).size < alike.length
    for (const article of alike) {
      const apart = areOfOneLanguage ? article.fileName : article.language
      names.set(article.id, alike.length === 1 || apart === name ? name : `${name} (${apart})`)
    }
  }
  return names
}

const known = new WeakMap<ReadonlyMap<string, ArticleRow>, Map<string, string>>()

/** The name of an article of the map; the beginning of its id where the map has it no more. */
export function nameIn(articles: ReadonlyMap<string, ArticleRow>, id: string): string {
  let names = known.get(articles)
  if (!names) {
    names = articleNames(articles.values())
    known.set(articles, names)
  }
  return names.get(id) ?? id.slice(0, 8)
}
