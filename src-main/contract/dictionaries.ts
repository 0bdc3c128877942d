import { z } from 'zod'
import { stetErrorSchema } from './errors'

/** A dictionary file: the app's own, or a language pack that somebody added. */
export const dictionaryPackSchema = z.object({
  /** Names it in `dictionaries.remove`: where it lies, and its file. */
  id: z.string(),
  file: z.string(),
  where: z.enum(['app', 'added']),
  /** "de-en". Both directions can be asked. */
  pair: z.string(),
  from: z.string(),
  to: z.string(),
  /** The package or list it was made of, with its version. */
  source: z.string(),
  version: z.string(),
  /** The name of the dictionary for people. */
  title: z.string(),
  /** Headwords of `from`. */
  entries: z.number().int(),
  bytes: z.number().int(),
  licence: z.string(),
  checksum: z.string(),
  /** Why it is not used; all but its file is then empty. */
  problem: stetErrorSchema.nullable(),
})
export type DictionaryPack = z.infer<typeof dictionaryPackSchema>

export const dictionaryListSchema = z.object({
  packs: z.array(dictionaryPackSchema),
  /** Those of the seven languages that no dictionary translates. */
  missing: z.array(z.string()),
})
export type DictionaryList = z.infer<typeof dictionaryListSchema>

export const wordMeaningsSchema = z.object({
  /** The language of the translations: the one asked for, else English where only that is reached. */
  to: z.string(),
  /** The meanings are of a compound's parts, since no dictionary has it whole. */
  isCompound: z.boolean(),
  /** The likeliest headword first; empty for a word that no dictionary knows. */
  meanings: z.array(
    z.object({
      headword: z.string(),
      partsOfSpeech: z.array(z.enum(['noun', 'verb', 'adjective', 'adverb', 'other'])),
      /** The best first. */
      translations: z.array(z.string()),
      /** The title of the dictionary. */
      source: z.string(),
    }),
  ),
})
export type WordMeanings = z.infer<typeof wordMeaningsSchema>
