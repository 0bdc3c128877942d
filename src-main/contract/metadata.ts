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
