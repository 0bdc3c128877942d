import { z } from 'zod'
import { stetErrorSchema } from './errors'
import { uuidSchema } from './ids'
import { logoSchema, reportFormatSchema, reportOptionsSchema } from './reports'

const nothing = z.strictObject({})
const path = z.string().min(1).max(4096)
const formats = z.array(reportFormatSchema).min(1).max(reportFormatSchema.options.length)

/** Where a format stands. `paths`: its files that are in place; a file that was there before is whole whatever happened. */
export const formatStateSchema = z.object({
  format: reportFormatSchema,
  state: z.enum(['waiting', 'writing', 'done', 'failed', 'cancelled']),
  paths: z.array(path),
  error: stetErrorSchema.nullable(),
})
export type FormatState = z.infer<typeof formatStateSchema>

export const reportProgressSchema = formatStateSchema.extend({ job: uuidSchema })

/** What a dossier was last exported as. The folder stays in the main process: a page names no paths. */
export const lastReportSchema = z.object({
  /** Journal position the report stood at, and when it was written, ISO 8601. */
  position: z.number().int().nonnegative(),
  at: z.string(),
  formats,
  folder: path,
  /** The one file, where somebody gave it a name of their own. */
  file: path.nullable(),
  options: reportOptionsSchema,
})
export type LastReport = z.infer<typeof lastReportSchema>

/** What a window may ask about reports. `job` is the window's own name for what it started, for progress and cancel. */
export const reportRequests = {
  /** Asks where (a file for one format of one file, a folder otherwise), then writes; null when the dialog was closed. */
  'reports.save': {
    request: z.strictObject({ dossier: uuidSchema, job: uuidSchema, formats, options: reportOptionsSchema }),
    response: z.object({ ends: z.array(formatStateSchema).nullable() }),
  },
  /** The same formats and options into the same folder as the last time. */
  'reports.again': {
    request: z.strictObject({ dossier: uuidSchema, job: uuidSchema }),
    response: z.object({ ends: z.array(formatStateSchema) }),
  },
  /** Stops before the next format, or while a page is printed. What is written stays. */
  'reports.cancel': { request: z.strictObject({ job: uuidSchema }), response: nothing },
  /** The report as a page for a frame of this window, and what is held back in it. */
  'reports.preview': {
    request: z.strictObject({ dossier: uuidSchema, options: reportOptionsSchema }),
    response: z.object({
      url: z.string(),
      withheld: z.object({ records: z.number().int(), struck: z.number().int() }),
      /** Records that a report with the names would name. */
      confidential: z.number().int(),
    }),
  },
  /** `since`: decisions and imports in the dossier since then. */
  'reports.last': {
    request: z.strictObject({ dossier: uuidSchema }),
    response: z.object({
      last: lastReportSchema.omit({ options: true, file: true }).nullable(),
      since: z.number().int(),
    }),
  },
  /** Asks for a picture; null when the dialog was closed. */
  'reports.chooseLogo': { request: nothing, response: z.object({ logo: logoSchema.nullable() }) },
} as const
