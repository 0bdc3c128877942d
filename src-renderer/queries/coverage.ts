import { type SentenceLabel, sentenceLabelSchema } from '../../src-main/contract/analysis'
import { useMirrorQuery } from './context'

/** Every sentence under one label, every other stretch of text under the reason for which it is left out. */
export interface Coverage {
  labels: Readonly<Record<SentenceLabel, number>>
  /** By the engine's reason, most first. */
  dropped: { reason: string; count: number }[]
}

/** Of all articles of the dossier. Counted in the mirror's indexes: there may be a hundred thousand sentences. */
export const useCoverage = (): Coverage | undefined =>
  useMirrorQuery('all', async (db) => {
    const counts = await Promise.all(
      sentenceLabelSchema.options.map(
        async (label) => [label, await db.sentences.where('label').equals(label).count()] as const,
      ),
    )
    const spans = (await db.spans.orderBy('[kind+reason]').keys()) as unknown as [string, string][]
    const dropped = spans.filter(([kind]) => kind === 'dropped').map(([, reason]) => reason)
    return { labels: Object.fromEntries(counts) as Record<SentenceLabel, number>, dropped: countReasons(dropped) }
  })

export function countReasons(reasons: readonly string[]): Coverage['dropped'] {
  const counts = new Map<string, number>()
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  return [...counts]
    .map(([reason, count]) => ({ reason, count }))
    .sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1))
}
