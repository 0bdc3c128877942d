import { z } from 'zod'
import { evidenceShape, keptFileSchema, webAddressSchema } from './events'
import { claimIdSchema, uuidSchema } from './ids'

const nothing = z.strictObject({})
const path = z.string().min(1).max(4096)
const omit = <Shape extends object, Name extends keyof Shape>(shape: Shape, ...names: Name[]): Omit<Shape, Name> =>
  Object.fromEntries(Object.entries(shape).filter(([name]) => !names.includes(name as Name))) as Omit<Shape, Name>

/** A file for evidence, read once: what it is, and the name under which it can be kept while the app runs. */
export const chosenFileSchema = z.object({ chosen: uuidSchema, file: keptFileSchema })
export type ChosenFile = z.infer<typeof chosenFileSchema>

/** What a window may ask about evidence: its files and links never pass through the page. */
export const evidenceRequests = {
  /** Asks for a file and reads it, up to 100 MB; null when the person closed the dialog. */
  'evidence.chooseFile': { request: z.strictObject({ dossier: uuidSchema }), response: chosenFileSchema.nullable() },
  /** The path comes from the preload, which reads it off a dropped file. */
  'evidence.dropFile': { request: z.strictObject({ dossier: uuidSchema, path }), response: chosenFileSchema },
  /** Keeps the bytes of a chosen file, in one step with the evidence that rests on it. */
  'evidence.addFile': {
    request: z.strictObject({
      dossier: uuidSchema,
      chosen: uuidSchema,
      of: z.strictObject(omit(evidenceShape, 'file', 'kind')),
    }),
    response: z.object({ events: z.array(uuidSchema), position: z.number().int(), file: keptFileSchema }),
  },
  /** Asks where, writes the kept bytes there and shows them in the file manager: Stet itself opens no such file. */
  'evidence.saveCopy': {
    request: z.strictObject({ dossier: uuidSchema, evidence: uuidSchema }),
    response: z.object({ path: z.string().nullable() }),
  },
  /** The web page that a piece of evidence names, in the system's browser. */
  'evidence.openLink': { request: z.strictObject({ dossier: uuidSchema, evidence: uuidSchema }), response: nothing },
  /** A web address that stands in the saved note on a claim: no other. */
  'notes.openLink': {
    request: z.strictObject({ dossier: uuidSchema, claim: claimIdSchema, url: webAddressSchema }),
    response: nothing,
  },
} as const
