import { z } from 'zod'
import { languageSchema } from '../../contract/analysis'
import { sha256Schema } from '../../contract/ids'
import { reportLanguageSchema, reportOptionsSchema, reportSectionSchema } from '../../contract/reports'
import { reportVersion } from '../formats/json'
import type { ReportModel } from '../model/types'
import * as part from './parts'
import * as record from './records'

const { change, claim, count, discrepancy, flag, former, number, numbers, place, source, stamp, text, textOrNone } =
  part
const { bottomLine, contact, correction, evidence, figure, galley, matrix, notChecked, query, quotes } = record

const header = z.strictObject({
  title: text,
  dossier: text,
  workingLanguage: languageSchema,
  created: part.stampSchema,
  details: z.strictObject({ slug: text, writer: text, editor: text, secondReader: text }),
  underCheck: z.array(z.strictObject({ source: number, label: text, textSha256: sha256Schema })),
  deadline: textOrNone,
  checkers: z.array(text),
  asOf: text,
  position: count,
  journalHead: textOrNone,
  stetVersion: text,
  counts: z.strictObject({
    claims: count,
    disputed: count,
    unverified: count,
    confirmed: count,
    open: count,
    stale: count,
    passages: count,
    articles: count,
    origins: count,
  }),
  discrepancies: z.strictObject({
    total: count,
    setAside: count,
    conflict: count,
    missing: count,
    superseded: count,
    compatible: count,
  }),
  coverage: z.strictObject({
    sentences: z.strictObject({
      total: count,
      claim: count,
      opinion: count,
      question: count,
      background: count,
      damaged: count,
    }),
    characters: z.strictObject({ total: count, dropped: count, uncovered: count }),
  }),
})

const shape = {
  language: reportLanguageSchema,
  timeZone: text,
  paper: reportOptionsSchema.shape.paper,
  house: reportOptionsSchema.shape.house,
  sections: z.array(reportSectionSchema),
  confidential: reportOptionsSchema.shape.confidential,
  withheld: z.strictObject({ records: count, struck: count }),
  header,
  bottomLine: bottomLine.nullable(),
  corrections: z.array(correction),
  unresolved: z.array(record.unresolved),
  matrix,
  figures: z.array(figure),
  quotes: z.array(quotes),
  evidence: z.array(evidence),
  queries: z.array(query),
  contacts: z.array(contact),
  flags: z.array(flag),
  notChecked: notChecked.nullable(),
  method: z
    .strictObject({
      stetVersion: text,
      engine: textOrNone,
      calibration: z.strictObject({ linked: z.number(), suggested: z.number() }).nullable(),
      languages: z.array(z.strictObject({ language: text, articles: count })),
    })
    .nullable(),
  signOffs: z.array(
    z.strictObject({ role: z.enum(['checker', 'writer', 'editor', 'secondReader']), name: textOrNone }),
  ),
  changes: z.array(z.strictObject({ correction: number, change, place, from: text, to: text, ...stamp })),
  galley: z.array(galley),
  groups: z.array(z.strictObject({ mark: part.markOrOpen, heading: text, count, claims: z.array(claim) })),
  formerClaims: z.array(former),
  otherDiscrepancies: z.array(discrepancy),
  otherSetAside: z.array(discrepancy),
  sources: z.array(source),
  origins: z.array(z.strictObject({ number, sources: numbers, why: text })),
  removedArticles: z.array(z.strictObject({ label: text, file: text, textSha256: sha256Schema })),
}

/** Does not compile when the model and the schema say different things. */
const asModel: z.ZodType<ReportModel> = z.strictObject(shape)
const back = (parsed: z.output<z.ZodObject<typeof shape>>): ReportModel => parsed
void asModel
void back

/** The JSON file of a report, as the JSON Schema of the year 2020-12 that is published in docs/schema. */
export const reportJsonSchema = (): object => ({
  $id: `urn:stet:report:${reportVersion}`,
  title: 'Stet verification report',
  description: 'One dossier at one journal position. Offsets are UTF-16 code units in the text of a source.',
  ...z.toJSONSchema(z.strictObject({ format: z.literal('stet-report'), version: z.literal(reportVersion), ...shape }), {
    target: 'draft-2020-12',
    io: 'output',
    reused: 'ref',
  }),
})
