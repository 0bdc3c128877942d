import { z } from 'zod'
import { findingSchema } from './diagnosis'

/** What a package was built as; the packager writes it, a checkout has none. */
export const buildFactsSchema = z.object({
  /** A proof is built on another Electron than the pinned one: for trying out, not for real work. */
  kind: z.enum(['proof', 'release']),
  electron: z.string(),
  pinned: z.string(),
})
export type BuildFacts = z.infer<typeof buildFactsSchema>

export const aboutSchema = z.object({
  version: z.string(),
  electron: z.string(),
  chromium: z.string(),
  node: z.string(),
  /** "linux x64" */
  system: z.string(),
  /** The Electron that package.json names. */
  pinned: z.string(),
  /** Null: started from a checkout. */
  build: buildFactsSchema.nullable(),
  libraryFolder: z.string(),
  logFolder: z.string(),
})
export type AboutFacts = z.infer<typeof aboutSchema>

/** A part of the built app, with its licence. */
export const licenceSchema = z.object({
  name: z.string(),
  version: z.string().nullable(),
  /** As SPDX names it. */
  licence: z.string(),
  author: z.string().nullable(),
  /** The package that carries it; null: it is one of its own. */
  inside: z.string().nullable(),
  /** Null: the package has no text of its licence in it. */
  text: z.string().nullable(),
})
export type Licence = z.infer<typeof licenceSchema>

export const diagnosisSchema = z.object({
  findings: z.array(findingSchema),
  /** The log's last lines, oldest first: codes and numbers. */
  lines: z.array(z.string()),
})
export type Diagnosis = z.infer<typeof diagnosisSchema>

/** Folders of Stet's own that a page may have shown in the file manager. */
export const ownFolders = ['library', 'logs'] as const

const nothing = z.strictObject({})

export const aboutRequests = {
  'about.read': { request: nothing, response: aboutSchema },
  /** Empty where none were made with the build. */
  'about.licences': { request: nothing, response: z.array(licenceSchema) },
  /** What the doctor finds; of a large library it takes seconds. */
  'about.diagnose': { request: nothing, response: diagnosisSchema },
  'about.reveal': { request: z.strictObject({ folder: z.enum(ownFolders) }), response: nothing },
  /** An error that nobody caught in a window, for the log: its kind, and its stack, of which only places are kept. */
  'about.failed': {
    request: z.strictObject({ name: z.string().max(100), stack: z.string().max(20_000) }),
    response: nothing,
  },
} as const
