import { z } from 'zod'
import { claimIdSchema, sha256Schema, uuidSchema } from './ids'

/** What can be found, each kind of hit in the words of DESIGN.md; `correction`: of an article under check. */
export const searchKinds = [
  'dossier',
  'article',
  'claim',
  'verdict',
  'note',
  'evidence',
  'correction',
  'query',
  'contact',
] as const
export const searchKindSchema = z.enum(searchKinds)
export type SearchKind = z.infer<typeof searchKindSchema>

/** Offsets in UTF-16 code units. */
export const textRangeSchema = z.object({ start: z.number().int(), end: z.number().int() })
export type TextRange = z.infer<typeof textRangeSchema>

/** A piece of text in which what was searched for is marked by offsets: never markup. */
export const markedTextSchema = z.object({ text: z.string(), marks: z.array(textRangeSchema) })
export type MarkedText = z.infer<typeof markedTextSchema>

export const searchHitSchema = z.object({
  kind: searchKindSchema,
  dossier: uuidSchema,
  dossierTitle: z.string(),
  isArchived: z.boolean(),
  /** Id of the row it was found in: the dossier's, the article's, the claim's, `claim|aspect` of a verdict … */
  id: z.string(),
  /** The claim to open: for all kinds that hang on one. */
  claim: claimIdSchema.nullable(),
  /** The article to open, and the passage in its text; `passage` null where only its title or source was found. */
  article: sha256Schema.nullable(),
  passage: textRangeSchema.nullable(),
  /** What names the hit: a title, a statement. */
  title: markedTextSchema,
  /** What stands around the words; null where the title says it all. */
  snippet: markedTextSchema.nullable(),
})
export type SearchHit = z.infer<typeof searchHitSchema>

export const searchRequestSchema = z.strictObject({
  /** As typed. What stands beyond the first terms (`termsAtMost`) is not searched for. */
  text: z.string().max(20_000),
  /** Null: all dossiers. */
  dossier: uuidSchema.nullable().default(null),
  /** Empty: all. */
  kinds: z.array(searchKindSchema).max(searchKinds.length).default([]),
  limit: z.number().int().min(1).max(100).default(50),
  offset: z.number().int().min(0).max(10_000).default(0),
})
export type SearchRequest = z.output<typeof searchRequestSchema>

/** How far the index is behind the journal, in changes of the journal. */
export const searchProgressSchema = z.object({ done: z.number().int(), total: z.number().int() })
export type SearchProgress = z.infer<typeof searchProgressSchema>

export const searchResponseSchema = z.object({
  /** Best first. */
  hits: z.array(searchHitSchema),
  /** How many there are; `isAll` false: at least so many. */
  total: z.object({ count: z.number().int(), isAll: z.boolean() }),
  /** Other spellings of the names searched for that were looked for as well. */
  spellings: z.array(z.string()),
  /** Null when everything is in the index. */
  indexing: searchProgressSchema.nullable(),
  tookMs: z.number(),
})
export type SearchResponse = z.infer<typeof searchResponseSchema>
