import { useMirrorQuery } from './context'

const none: ReadonlyMap<string, number> = new Map()

/** How many claims have a passage in each article. Read from the index's keys alone: mentions are large rows. */
export function useClaimsByArticle(): ReadonlyMap<string, number> {
  const counts = useMirrorQuery('all', async (db) => {
    const found = new Map<string, number>()
    const keys = (await db.mentions.orderBy('[article+claim]').uniqueKeys()) as unknown as [string, string][]
    for (const [article] of keys) found.set(article, (found.get(article) ?? 0) + 1)
    return found
  })
  return counts ?? none
}
