import { useCallback } from 'react'
import type { MentionRow } from '../../src-main/contract/rows'
import { useAnalysisRows, useMirrorQuery } from './context'

/** Reads the mentions of a claim in order, as they are now. Empty where no dossier is open. */
export function useMentionReader(): (claim: string) => Promise<MentionRow[]> {
  const rows = useAnalysisRows()
  return useCallback(async (claim) => (await rows?.ofClaim(claim)) ?? [], [rows])
}

/** Single mentions by id, in whatever claim they are; one that is in no article any more is left out. */
export function useMentions(ids: readonly string[]): ReadonlyMap<string, MentionRow> | undefined {
  return useMirrorQuery(ids.join(), async (db, key) => {
    const found = key === '' ? [] : await db.mentions.bulkGet(key.split(','))
    return new Map(found.flatMap((mention) => (mention ? [[mention.id, mention] as const] : [])))
  })
}
