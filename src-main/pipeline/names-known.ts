import { foldKey } from './annotate/fold'
import { certainNamesIn } from './annotate/identity'
import type { CutArticle } from './article'

/**
 * The fold keys of words that are names beyond doubt anywhere in a dossier. An article's own are told with the help of those
 * of the articles before it; which of them matter to an article are those its own words fold to.
 */
export class KnownNames {
  #found = new Map<string, string[]>()
  #wordsOf = new WeakMap<CutArticle['sentences'], Set<string>>()

  of(articles: CutArticle[]): ReadonlySet<string> {
    const known = new Set<string>()
    const kept = new Map<string, string[]>()
    for (const article of articles) {
      const key = [article.own, ...this.within(article, known)].join('\n')
      const found = this.#found.get(key) ?? certainNamesIn({ ...article, text: article.input.text }, known)
      kept.set(key, found)
      for (const name of found) known.add(name)
    }
    this.#found = kept
    return known
  }

  /** The keys among `known` that words of the article fold to, sorted. */
  within(article: CutArticle, known: ReadonlySet<string>): string[] {
    const own = this.#wordsOf.get(article.sentences) ?? foldedWords(article.input.text)
    this.#wordsOf.set(article.sentences, own)
    const [few, many] = own.size < known.size ? [own, known] : [known, own]
    return [...few].filter((key) => many.has(key)).sort()
  }
}

/** Words that may be part of a name: with a capital, or a short particle. With and without the genitive's s. */
function foldedWords(text: string): Set<string> {
  const keys = new Set<string>()
  for (const word of new Set(text.match(/\p{Lu}[\p{L}\p{M}]*|(?<!\p{L})\p{Ll}{2,4}(?!\p{L})/gu))) {
    keys.add(foldKey(word))
    if (word.endsWith('s')) keys.add(foldKey(word.slice(0, -1)))
  }
  return keys
}
