import { z } from 'zod'
import { uuidSchema } from './ids'

export const reportFormats = ['pdf', 'docx', 'html', 'markdown', 'json'] as const
export const reportFormatSchema = z.enum(reportFormats)
export type ReportFormat = z.infer<typeof reportFormatSchema>

/** In the order of the report. Its header is no section: every report says what it is and where it stands. */
export const reportSections = [
  'bottomLine',
  'corrections',
  'unresolved',
  'matrix',
  'figures',
  'quotes',
  'log',
  'sources',
  'flags',
  'notChecked',
  'method',
  'signOffs',
  'changes',
  'galley',
  'articles',
] as const
export const reportSectionSchema = z.enum(reportSections)
export type ReportSection = z.infer<typeof reportSectionSchema>

export const reportLanguages = ['en', 'de'] as const
export const reportLanguageSchema = z.enum(reportLanguages)
export type ReportLanguage = z.infer<typeof reportLanguageSchema>

/** The marks a claim can be told under; `open` where nobody has marked it. */
export const reportMarkSchema = z.enum(['disputed', 'unverified', 'confirmed', 'open'])

export const papers = ['a4', 'letter'] as const
export const paperSchema = z.enum(papers)

/** Bytes of a logo, before base64: enough for a letterhead, little enough to lie in the preferences. */
export const logoBytesAtMost = 400_000
/** No SVG: it is a program's input from outside that a page would run through its own parser. */
export const logoSchema = z.strictObject({
  mediaType: z.enum(['image/png', 'image/jpeg']),
  base64: z.base64().max(Math.ceil(logoBytesAtMost / 3) * 4),
})

export const reportOptionsSchema = z.strictObject({
  language: reportLanguageSchema,
  sections: z.array(reportSectionSchema).max(reportSections.length),
  /** Claims with another mark are counted and not told. */
  marks: z.array(reportMarkSchema).max(4),
  paper: paperSchema,
  house: z.strictObject({ name: z.string().trim().max(200), logo: logoSchema.nullable() }),
  /** `redacted`: of a confidential source only the stance is told, and who recorded it when. */
  confidential: z.enum(['redacted', 'named']),
})
export type ReportOptions = z.infer<typeof reportOptionsSchema>

/** Everything, redacted: what a report is unless somebody chose otherwise. */
export const wholeReport = (language: ReportLanguage): ReportOptions => ({
  language,
  sections: [...reportSections],
  marks: [...reportMarkSchema.options],
  paper: 'a4',
  house: { name: '', logo: null },
  confidential: 'redacted',
})

/** Options under a name, kept in the preferences. */
export const reportPresetSchema = z.strictObject({
  id: uuidSchema,
  name: z.string().trim().min(1).max(80),
  options: reportOptionsSchema,
})
export type ReportPreset = z.infer<typeof reportPresetSchema>
