import type { ArticleRow, DerivationRow, OriginRow } from './rows'

/** One independent source of a claim: who of it states the claim, and what shows that they are one. */
export interface StatingOrigin {
  id: string
  why: string
  /** Articles that state the claim, in dossier order. */
  stating: string[]
  /** Articles of the same origin that do not. */
  silent: string[]
  /** Derivations between its articles, those of the stating ones first. */
  derivations: DerivationRow[]
}

export interface Independence {
  origins: StatingOrigin[]
  /** Articles on the same story that do not have the claim, in dossier order. */
  omittedBy: string[]
  /** All that state it go back to one origin, and others of the story, which could have, do not. */
  isAlone: boolean
}

interface Input {
  /** Ids of the origins that state the claim. */
  claimOrigins: readonly string[]
  /** Articles with a passage of the claim. */
  statedIn: ReadonlySet<string>
  /** The dossier's articles in its order. */
  articles: readonly Pick<ArticleRow, 'id'>[]
  origins: ReadonlyMap<string, OriginRow>
  derivations: readonly DerivationRow[]
  /** Claims of each article. */
  claimsOf: ReadonlyMap<string, ReadonlySet<string>>
}

/**
 * How independent the sources of one claim are. An article omits it only when it speaks of the same story: when it has
 * at least one claim in common with an article that states it. One on another matter is silent on everything.
 */
export function independenceOf(input: Input): Independence {
  const { statedIn, articles } = input
  const order = new Map(articles.map(({ id }, place) => [id, place]))
  const inOrder = (ids: readonly string[]) =>
    ids.filter((id) => order.has(id)).sort((a, b) => order.get(a)! - order.get(b)!)
  const origins = input.claimOrigins.flatMap((id): StatingOrigin[] => {
    const origin = input.origins.get(id)
    if (!origin) return []
    const members = new Set(origin.members)
    const stating = inOrder(origin.members.filter((member) => statedIn.has(member)))
    const silent = inOrder(origin.members.filter((member) => !statedIn.has(member)))
    const both = (d: DerivationRow) => Number(statedIn.has(d.source)) + Number(statedIn.has(d.derived))
    const derivations = input.derivations
      .filter(({ source, derived }) => members.has(source) && members.has(derived))
      .sort((a, b) => both(b) - both(a) || b.score - a.score || (a.id < b.id ? -1 : 1))
    return [{ id, why: origin.why, stating, silent, derivations }]
  })
  const omittedBy = omitting(input)
  return { origins, omittedBy, isAlone: origins.length === 1 && omittedBy.length > 0 }
}

function omitting({ statedIn, articles, claimsOf }: Input): string[] {
  const told = new Set<string>()
  for (const article of statedIn) for (const claim of claimsOf.get(article) ?? []) told.add(claim)
  return articles.flatMap(({ id }) => {
    if (statedIn.has(id)) return []
    return [...(claimsOf.get(id) ?? [])].some((claim) => told.has(claim)) ? [id] : []
  })
}
