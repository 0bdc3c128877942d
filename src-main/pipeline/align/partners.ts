import { partnerArticles } from '../weights'
import { type Lines, type Meanings, wantedKeys } from './lines'

/**
 * The earlier articles each article is compared with: all of them in a dossier of usual size; past that the ones that share
 * most rare words, names and numbers with it. An article looks at those before it only, so that one that joins at the end
 * changes nothing for the others, and work grows with the articles and not with their pairs. Remembers what it found for
 * the same articles in the same order.
 */
export class Partners {
  #articles: Lines[] = []
  #found: number[][] = []
  /** The articles under each key. */
  #holders = new Map<number, number[]>()
  readonly #meanings: Meanings

  constructor(meanings: Meanings) {
    this.#meanings = meanings
  }

  /** Pairs of places, the earlier one first, in order. */
  of(articles: Lines[]): [number, number][] {
    if (!this.#articles.every((known, n) => known === articles[n])) this.#forget()
    for (let n = this.#articles.length; n < articles.length; n++) this.#add(articles[n]!, n)
    return articles.flatMap((_, n) => this.#found[n]!.map((earlier): [number, number] => [earlier, n]))
  }

  #forget(): void {
    this.#articles = []
    this.#found = []
    this.#holders = new Map()
  }

  #add(article: Lines, n: number): void {
    this.#articles.push(article)
    this.#found.push(n <= partnerArticles.all ? Array.from({ length: n }, (_, i) => i) : this.#closest(article))
    for (const key of keysOf(article)) {
      const holders = this.#holders.get(key)
      if (holders) holders.push(n)
      else this.#holders.set(key, [n])
    }
  }

  #closest(article: Lines): number[] {
    const votes = new Map<number, number>()
    const held = [...this.#wanted(article)].flatMap(([key, worth]) => {
      const holders = this.#holders.get(key)
      return holders ? [{ holders, worth, key }] : []
    })
    // The rarest say most, and in a dossier of one story, where no key is rare, those that there are.
    held.sort((p, q) => p.holders.length - q.holders.length || q.worth - p.worth || p.key - q.key)
    for (const { holders, worth } of held.slice(0, partnerArticles.keys)) {
      for (const n of holders) votes.set(n, (votes.get(n) ?? 0) + worth)
    }
    let best = 0
    for (const vote of votes.values()) best = Math.max(best, vote)
    const least = Math.max(partnerArticles.leastVote, partnerArticles.shareOfBest * best)
    return [...votes]
      .filter(([, vote]) => vote >= least)
      .sort((p, q) => q[1] - p[1] || p[0] - q[0])
      .slice(0, partnerArticles.most)
      .map(([n]) => n)
      .sort((p, q) => p - q)
  }

  #wanted(article: Lines): Map<number, number> {
    const wanted = new Map<number, number>()
    const languages = new Set(this.#articles.map(({ language }) => language))
    for (const line of article.lines) {
      for (const to of languages) {
        const { keys, worths } = wantedKeys(line, to, this.#meanings)
        keys.forEach((key, k) => {
          if (worths[k]! > (wanted.get(key) ?? 0)) wanted.set(key, worths[k]!)
        })
      }
    }
    return wanted
  }
}

/** Words, names, numbers and days, without the classes of counted things. */
function keysOf({ lines }: Lines): Set<number> {
  const keys = new Set<number>()
  for (const { words } of lines)
    for (const word of words) for (const [i, key] of word.keys.entries()) if (!word.isConcept[i]) keys.add(key)
  return keys
}
