import { z } from 'zod'

/** What an article's file may say of it. Times are ISO 8601, with the zone where the file gives one; `language` is BCP 47. */
export const metadataFields = [
  'title',
  'outlet',
  'agency',
  'byline',
  'published',
  'updated',
  'language',
  'url',
  'canonicalUrl',
  'section',
  'rights',
] as const
export type MetadataField = (typeof metadataFields)[number]

/** Whether a source saw it or has it at first hand, or tells what another said. No file says it of itself: only an editor does. */
export const standingSchema = z.enum(['primary', 'secondary'])
export type SourceStanding = z.infer<typeof standingSchema>

/** What an editor may say of an article: in place of what was found, and what nothing but an editor can say. */
export const editableFields = [...metadataFields, 'standing'] as const
export type EditableField = (typeof editableFields)[number]

/** Where a value was found; `text`: the article's own words (dateline, byline), `file`: name and place of the file. */
export const metadataSources = [
  'json-ld',
  'open-graph',
  'dublin-core',
  'meta',
  'time',
  'markup',
  'iptc',
  'xmp',
  'mail',
  'properties',
  'text',
  'file',
  'editor',
] as const
export type MetadataSource = (typeof metadataSources)[number]

/** `stated`: the file says it of itself in a field made for it; `likely`: in words that mean it; `guessed`: by where it stands. */
export const metadataCertainties = ['stated', 'likely', 'guessed'] as const

/** One value of a field, as found: a file may give several for one. */
export const foundMetadataSchema = z.strictObject({
  field: z.enum(metadataFields),
  value: z.string().min(1).max(4096),
  from: z.enum(metadataSources),
  certainty: z.enum(metadataCertainties),
  /** The name it has there ("datePublished", "og:title", "/CreationDate"), or the words it was read from. */
  basis: z.string().max(300),
})
export type FoundMetadata = z.infer<typeof foundMetadataSchema>

/** An editor's value has at most this many characters: a title is longer than a name, and an address may be longest. */
export const editedValueAtMost = 4096

/** What is wrong with an editor's value for a field; null when it can stand. */
export type MetadataFault = 'day' | 'address' | 'language' | 'standing' | 'long'

const longest: Record<MetadataField, number> = {
  title: 2000,
  outlet: 500,
  agency: 500,
  byline: 500,
  published: 40,
  updated: 40,
  language: 35,
  url: editedValueAtMost,
  canonicalUrl: editedValueAtMost,
  section: 500,
  rights: 2000,
}

/** Checks what an editor says of an article. '' says that it has none, which every article can but for its language. */
export function faultOfValue(field: EditableField, value: string): MetadataFault | null {
  if (field === 'standing') return value === '' || standingSchema.safeParse(value).success ? null : 'standing'
  if (value.length > longest[field]) return field === 'language' ? 'language' : 'long'
  if (field === 'language') return isLanguageTag(value) ? null : 'language'
  if (value === '') return null
  if (field === 'published' || field === 'updated') return dayOfTime(value) === null ? 'day' : null
  if (field === 'url' || field === 'canonicalUrl') return isWebAddress(value) ? null : 'address'
  return null
}

// A day, or a day with a clock time and, where it is known, its zone.
const isoTime =
  /^(\d{4})-(\d{2})-(\d{2})(?:T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,6})?)?(?:Z|[+-](?:0\d|1[0-4]):?[0-5]\d)?)?$/

/** The day of an ISO 8601 day or time, as it is written there and not as another zone has it; null when it is none. */
export function dayOfTime(value: string): string | null {
  const [, year, month, date] = isoTime.exec(value) ?? []
  if (year === undefined || month === undefined || date === undefined) return null
  const day = new Date(Date.UTC(2000, 0, 1))
  day.setUTCFullYear(Number(year), Number(month) - 1, Number(date))
  // A day that is none (31 April) has become another.
  const isReal = day.getUTCMonth() + 1 === Number(month) && day.getUTCDate() === Number(date)
  return isReal ? `${year}-${month}-${date}` : null
}

const isLanguageTag = (value: string) => /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(value)

function isWebAddress(value: string): boolean {
  try {
    const { protocol, hostname } = new URL(value)
    return (protocol === 'http:' || protocol === 'https:') && hostname !== '' && !/\s/.test(value)
  } catch {
    return false
  }
}

/** The most values that are kept of one file. */
export const mostFound = 200
export const foundListSchema = z.array(foundMetadataSchema).max(mostFound)

/**
 * The value to take of a field: an editor's, else the surest; of equal ones the first. Null where nothing was found.
 */
export function bestFound(found: readonly FoundMetadata[], field: MetadataField): FoundMetadata | null {
  const rank = ({ from, certainty }: FoundMetadata) => (from === 'editor' ? -1 : metadataCertainties.indexOf(certainty))
  const [first, ...others] = found.filter((one) => one.field === field)
  if (first === undefined) return null
  return others.reduce((best, one) => (rank(one) < rank(best) ? one : best), first)
}

/**
 * The article's day where its file or an editor says it, so that an analysis takes it as it is; undefined where it was read out of the text,
 * which the engine does again with what it knows of the dossier's other articles.
 */
export function publishedOutside<P extends { date: string | null }>(article: {
  published: P
  found?: readonly FoundMetadata[] | undefined
}): P | undefined {
  const { date } = article.published
  if (date === null) return undefined
  const isSaid = ({ field, from, value }: FoundMetadata) =>
    field === 'published' && from !== 'text' && value.startsWith(date)
  return article.found?.some(isSaid) ? article.published : undefined
}
