import type { ArticleRow, DerivationRow, OriginRow } from '../../../src-main/contract/rows'

/** Articles that go back to one origin. */
export interface OriginGroup {
  id: string
  /** Those that come from none of the others first, then those that do, each in dossier order. */
  members: Member[]
}

export interface Member {
  article: ArticleRow
  /** What it comes from, by the strongest sign; null for one that comes from none of the group. */
  from: { article: ArticleRow; type: string } | null
}

/** Articles by origin, in the order of each origin's first article. What the newest analysis does not know stands alone. */
export function groupByOrigin(
  articles: readonly ArticleRow[],
  origins: Iterable<OriginRow>,
  derivations: Iterable<DerivationRow>,
): OriginGroup[] {
  const originOf = new Map<string, string>()
  for (const { id, members } of origins) for (const member of members) originOf.set(member, id)
  const groups = new Map<string, ArticleRow[]>()
  for (const article of articles) {
    const id = originOf.get(article.id) ?? article.id
    const known = groups.get(id)
    if (known) known.push(article)
    else groups.set(id, [article])
  }
  const strongest = strongestOf(derivations)
  return [...groups].map(([id, members]) => ({ id, members: inLine(members, strongest) }))
}

function strongestOf(derivations: Iterable<DerivationRow>): Map<string, DerivationRow> {
  const strongest = new Map<string, DerivationRow>()
  for (const derivation of derivations) {
    const known = strongest.get(derivation.derived)
    if (!known || derivation.score > known.score) strongest.set(derivation.derived, derivation)
  }
  return strongest
}

function inLine(articles: readonly ArticleRow[], strongest: ReadonlyMap<string, DerivationRow>): Member[] {
  if (articles.length === 1) return [{ article: articles[0]!, from: null }]
  const byId = new Map(articles.map((article) => [article.id, article]))
  const members = articles.map((article): Member => {
    const derivation = strongest.get(article.id)
    const source = derivation && byId.get(derivation.source)
    return { article, from: source ? { article: source, type: derivation.type } : null }
  })
  const heads = members.filter(({ from }) => from === null)
  // Each is said to come from another: the first in the dossier stands for the origin.
  if (heads.length === 0) return members.map((member, i) => (i === 0 ? { ...member, from: null } : member))
  return [...heads, ...members.filter(({ from }) => from !== null)]
}
