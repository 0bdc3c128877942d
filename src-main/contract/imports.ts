import { z } from 'zod'
import { stetErrorSchema } from './errors'
import { webAddressSchema } from './events'
import { sha256Schema, uuidSchema } from './ids'

/**
 * What becomes of a file. `nearCopy`: imported, and nearly the text of another article; `duplicate`: the bytes or the words of one
 * that is there, so kept out; `linked`: kept out, and noted as another copy of that article; `skipped`: kept out because somebody
 * said so; `opened`: a file of files, whose own follow it in the list; `passedOver`: in a folder, and of a kind nobody meant as an article;
 * `told`: no file, but a line that tells of those that were passed over.
 */
export const fileOutcomes = [
  'waiting',
  'reading',
  'imported',
  'nearCopy',
  'restored',
  'duplicate',
  'linked',
  'skipped',
  'opened',
  'passedOver',
  'told',
  'refused',
] as const
export const fileOutcomeSchema = z.enum(fileOutcomes)
export type FileOutcome = z.infer<typeof fileOutcomeSchema>

/** How a file is like an article that is there: the same bytes, the same words in another wrapper, nearly the same words. */
export const likenessSchema = z.enum(['bytes', 'words', 'near'])
export type Likeness = z.infer<typeof likenessSchema>

export const fileResultSchema = z.object({
  /** Its place in the import, from 0; it stays. */
  number: z.number().int().nonnegative(),
  file: z.string(),
  outcome: fileOutcomeSchema,
  /** The article it became, or the one already there. */
  article: sha256Schema.nullable(),
  /** The article it is like; `share`: the words in common, from 0 to 1. */
  like: z.object({ how: likenessSchema, article: sha256Schema, name: z.string(), share: z.number() }).nullable(),
  /** Of its bytes, where they were read. */
  original: z.object({ sha256: sha256Schema, bytes: z.number() }).nullable(),
  error: stetErrorSchema.nullable(),
})
export type FileResult = z.infer<typeof fileResultSchema>

const count = z.number().int().nonnegative()
export const fileCountsSchema = z.object(
  Object.fromEntries(fileOutcomes.map((outcome) => [outcome, count])) as Record<FileOutcome, typeof count>,
)
export type FileCounts = z.infer<typeof fileCountsSchema>
export const noFiles = Object.fromEntries(fileOutcomes.map((outcome) => [outcome, 0])) as FileCounts

/** How a job stands, without its files, which are asked for by `imports.files`: sent for each of thousands, they would keep both processes busy. */
export const jobProgressSchema = z.object({
  job: uuidSchema,
  dossier: uuidSchema,
  stage: z.enum(['reading', 'analysing', 'done', 'cancelled', 'failed']),
  /** Files read, or steps of the analysis, of `total`. */
  done: count,
  total: count,
  files: fileCountsSchema,
  /** Milliseconds until all files are read, by the rate so far; null while that cannot be told. */
  left: z.number().nonnegative().nullable(),
  /** When it was started, an ISO 8601 instant; it may have been interrupted since. */
  started: z.string(),
  /** It goes on after Stet had ended in the middle of it. */
  resumed: z.boolean(),
  error: stetErrorSchema.nullable(),
})
export type JobProgress = z.infer<typeof jobProgressSchema>

/** Of files that a dialog offers: those of every format there is, which a test holds it to. */
export const articleExtensions = [
  ...['txt', 'text', 'md', 'markdown'],
  ...['html', 'htm', 'xhtml', 'xht', 'shtml', 'mhtml', 'mht'],
  ...['docx', 'docm', 'dotx', 'dotm', 'doc', 'dot', 'odt', 'ott', 'fodt', 'rtf'],
  ...['pdf', 'epub', 'zip'],
]

const nothing = z.strictObject({})
const path = z.string().min(1).max(4096)
const password = z.string().min(1).max(1000)
const number = z.number().int().nonnegative()

/** Of `imports.files`: more rows than any screen shows. */
export const filesAtOnce = 200

/** What the tray can be narrowed to: those that somebody should look at, and the rest. */
export const fileShownSchema = z.enum(['all', 'refused', 'copies'])
export type FileShown = z.infer<typeof fileShownSchema>

export const importRequests = {
  'imports.choose': {
    request: z.strictObject({ dossier: uuidSchema, what: z.enum(['files', 'folder']) }),
    response: z.object({ job: uuidSchema.nullable() }),
  },
  /** Paths come from the preload, which reads them off dropped files; a folder is walked. */
  'imports.start': {
    request: z.strictObject({ dossier: uuidSchema, paths: z.array(path).min(1).max(10_000) }),
    response: z.object({ job: uuidSchema }),
  },
  'imports.paste': {
    request: z.strictObject({
      dossier: uuidSchema,
      name: z.string().trim().min(1).max(200),
      text: z.string(),
      /** What the clipboard had beside the text: it is then what is kept as the original. */
      html: z.string().max(25_000_000).nullable().default(null),
      /** Where the article stands on the web, when the person knows it. */
      url: webAddressSchema.nullable().default(null),
    }),
    response: z.object({ job: uuidSchema }),
  },
  /** Makes a dossier of the invented story that ships with the app. */
  'imports.sample': { request: nothing, response: z.object({ dossier: uuidSchema, job: uuidSchema }) },
  /** Imports of a dossier that were not cleared, newest first; those that run among them. */
  'imports.list': { request: z.strictObject({ dossier: uuidSchema }), response: z.array(jobProgressSchema) },
  /** Files of one import: what somebody has to look at first, then in the order of the import. */
  'imports.files': {
    request: z.strictObject({
      job: uuidSchema,
      show: fileShownSchema,
      offset: number,
      limit: z.number().int().positive().max(filesAtOnce),
    }),
    response: z.object({ files: z.array(fileResultSchema), total: count }),
  },
  /** Reads refused files again; `number` null: all of them. The password is used for this and kept nowhere. */
  'imports.retry': {
    request: z.strictObject({
      job: uuidSchema,
      number: number.nullable(),
      password: password.nullable().default(null),
    }),
    response: z.object({ job: uuidSchema }),
  },
  /** Somebody has looked at a near copy and keeps it: an article like any other. */
  'imports.keep': { request: z.strictObject({ job: uuidSchema, number }), response: nothing },
  /** Forgets what a past import said of its files; `job` null: all past ones of the dossier. The articles stay. */
  'imports.clear': {
    request: z.strictObject({ dossier: uuidSchema, job: uuidSchema.nullable() }),
    response: nothing,
  },
  'jobs.cancel': { request: z.strictObject({ job: uuidSchema }), response: nothing },
} as const
