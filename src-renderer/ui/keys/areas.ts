/**
 * Where a key works: on every screen; on the dossier in hand of the library; in a dossier, whether its checklist or an article is in front; on the claim in
 * hand, likewise; only while the checklist is in front; only while an article is.
 */
export type Area = 'everywhere' | 'library' | 'desk' | 'claim' | 'checklist' | 'reader'

/** The areas whose keys work, by what is in front. */
export const areasInFront = {
  library: ['everywhere', 'library'],
  checklist: ['everywhere', 'desk', 'claim', 'checklist'],
  reader: ['everywhere', 'desk', 'claim', 'reader'],
} as const satisfies Record<string, readonly Area[]>

/** True where one press could mean both: where both areas can be in front together. */
export const doOverlap = (a: Area, b: Area): boolean =>
  Object.values(areasInFront).some((areas: readonly Area[]) => areas.includes(a) && areas.includes(b))
