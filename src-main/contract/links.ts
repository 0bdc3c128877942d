import { claimIdSchema, uuidSchema } from './ids'
import type { Place } from './windows'

/** Longer than any link of ours; whatever else stands in it is not read. */
const longest = 200
const form = /^stet:(?:\/\/)?dossier\/([^/?#]+)(?:\/claim\/([^/?#]+))?\/?$/i

/**
 * The place a link of the system names (`stet:dossier/ID`, `stet:dossier/ID/claim/ID`), or null where it is none. A link comes from
 * anybody: a mail, a web page. It can name a place and nothing more, and ids have to be ids.
 */
export function placeOfLink(link: string): Place | null {
  if (link.length > longest) return null
  const [, dossier, claim] = form.exec(link) ?? []
  const whole = uuidSchema.safeParse(dossier?.toLowerCase())
  if (!whole.success) return null
  if (claim === undefined) return { dossier: whole.data, claim: null }
  const part = claimIdSchema.safeParse(claim.toLowerCase())
  return part.success ? { dossier: whole.data, claim: part.data } : null
}

/** The link to a place in a dossier; null for the list of dossiers, to which none leads. */
export const linkTo = ({ dossier, claim }: Place): string | null =>
  dossier === null ? null : `stet:dossier/${dossier}${claim === null ? '' : `/claim/${claim}`}`

/** The first link among a program's words; the system hands over one. */
export const linkAmong = (words: readonly string[]): string | null =>
  words.slice(1).find((word) => /^stet:/i.test(word)) ?? null
