import type { SearchHit } from '../../../src-main/contract/search'

export interface HitGroup {
  dossier: string
  title: string
  isArchived: boolean
  hits: SearchHit[]
}

/** Hits under their dossiers: the dossier of the best hit first, inside it the best first. */
export function groupsOf(hits: readonly SearchHit[]): HitGroup[] {
  const groups = new Map<string, HitGroup>()
  for (const hit of hits) {
    const known = groups.get(hit.dossier)
    if (known) known.hits.push(hit)
    else {
      const { dossier, dossierTitle: title, isArchived } = hit
      groups.set(dossier, { dossier, title, isArchived, hits: [hit] })
    }
  }
  return [...groups.values()]
}

/** Tells hits apart: a long article may be found in several of its parts. */
export const keyOfHit = ({ dossier, kind, id, passage }: SearchHit): string =>
  `${dossier}|${kind}|${id}|${passage?.start ?? ''}`
