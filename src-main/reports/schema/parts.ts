import { z } from 'zod'
import { discrepancyKindSchema, languageSchema, relationSchema, severitySchema } from '../../contract/analysis'
import {
  aspectSchema,
  confidenceSchema,
  flagJudgementSchema,
  judgementSchema,
  markSchema,
  roleSchema,
  staleSchema,
} from '../../contract/events'
import { sha256Schema } from '../../contract/ids'
import { reportMarkSchema } from '../../contract/reports'

/** What the parts of a report are made of, as a schema: each is held to its type where the model's is put together. */
export const text = z.string()
export const textOrNone = z.string().nullable()
export const count = z.number().int().nonnegative()
export const number = z.number().int().positive()
export const numbers = z.array(number)
export const span = { start: count, end: count }
export const stamp = { by: textOrNone, at: text }
export const stampSchema = z.strictObject(stamp)
export const markOrOpen = reportMarkSchema
export const standing = z.enum(['primary', 'secondary']).nullable()
export const change = z.enum(['correction', 'clarification', 'update'])

export const place = z.strictObject({
  source: number.nullable(),
  label: text,
  outlet: textOrNone,
  language: languageSchema,
  role: roleSchema,
  paragraph: number.nullable(),
})

export const verdict = z.strictObject({
  aspect: aspectSchema,
  mark: markSchema,
  established: textOrNone,
  reason: text,
  confidence: confidenceSchema.nullable(),
  ...stamp,
  stale: z
    .strictObject({ because: staleSchema.shape.because, addedPassages: count, removedPassages: count })
    .nullable(),
})

export const note = z.strictObject({ text, ...stamp })
const judged = z.record(aspectSchema, judgementSchema.nullable())

export const passage = z.strictObject({
  anchor: text,
  mention: text,
  ...span,
  place,
  quote: z.strictObject({ before: text, exact: text, after: text }).nullable(),
  markings: z.array(z.strictObject({ ...span, relation: relationSchema })),
  selector: z.strictObject({ exact: text, prefix: text, suffix: text }).nullable(),
  judgement: judged,
  webLink: textOrNone,
  appLink: text,
  textAnchor: text,
  attribution: z.array(z.array(text)),
  speakers: z.array(text),
  asOf: textOrNone,
  values: z.array(text),
})

export const discrepancy = z.strictObject({
  id: text,
  kind: discrepancyKindSchema,
  relation: relationSchema,
  severity: severitySchema,
  rule: text,
  explanation: text,
  claims: numbers,
  sides: z.array(z.strictObject({ place, ...span, text, value: text })),
  judgement: z
    .strictObject({ judgement: flagJudgementSchema, reason: text, newValues: z.array(text), ...stamp })
    .nullable(),
})

export const flag = z.strictObject({
  claim: number,
  flags: z.array(z.enum(['legal', 'sensitive'])),
  note: text,
  ...stamp,
})

export const claim = z.strictObject({
  number,
  id: text,
  statement: text,
  statementLanguage: languageSchema,
  mark: markOrOpen,
  verdicts: z.array(verdict),
  note: note.nullable(),
  kinds: z.array(z.enum(['number', 'date', 'name', 'quote', 'attribution'])),
  assignedTo: textOrNone,
  evidence: numbers,
  corrections: numbers,
  queries: numbers,
  contacts: numbers,
  flags: flag.nullable(),
  independence: z.strictObject({ passages: count, articles: count, origins: count }),
  passages: z.array(passage),
  discrepancies: z.array(discrepancy),
  setAside: z.array(discrepancy),
})

export const former = z.strictObject({
  id: text,
  status: z.enum(['merged', 'retired', 'unlisted']),
  mergedInto: number.nullable(),
  verdicts: z.array(verdict),
  note: note.nullable(),
})

const reasoned = z.strictObject({ ...span, reason: text })
export const source = z.strictObject({
  number,
  textSha256: sha256Schema,
  originalSha256: sha256Schema,
  label: text,
  title: textOrNone,
  file: text,
  mediaType: text,
  encoding: text,
  bytes: count,
  outlet: textOrNone,
  agency: textOrNone,
  byline: textOrNone,
  published: z.strictObject({ date: textOrNone, certainty: z.enum(['stated', 'inferred', 'unknown']) }),
  retrieved: textOrNone,
  language: languageSchema,
  role: roleSchema,
  standing,
  url: textOrNone,
  imported: stampSchema,
  citedPassages: count,
  dropped: z.array(reasoned),
  damaged: z.array(reasoned),
  paragraphs: z.array(z.strictObject({ ...span, number })),
  text: textOrNone,
})
