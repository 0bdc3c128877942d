import { z } from 'zod'

/** What `stet doctor` and "About Stet" look at, in the order they tell it. */
export const diagnosedAreas = [
  'runtime',
  'library',
  'backup',
  'dictionaries',
  'fonts',
  'disk',
  'sandbox',
  'display',
  'log',
] as const
export type DiagnosedArea = (typeof diagnosedAreas)[number]

/** ok · attention: it works, and there is something to do · trouble: something does not work · unchecked: nobody looked. */
export const findingLevels = ['ok', 'attention', 'trouble', 'unchecked'] as const
export type FindingLevel = (typeof findingLevels)[number]

/** The words of each, in every language of the interface, are in `diagnosis-words.ts`. */
export const findingCodes = [
  'runtime-pinned',
  'runtime-other',
  'runtime-node',
  'runtime-node-old',
  'library-absent',
  'library-sound',
  'library-in-use',
  'library-older',
  'library-newer',
  'library-damaged',
  'library-unreadable',
  'library-unwritable',
  'library-log-large',
  'library-mode',
  'backup-recent',
  'backup-old',
  'backup-never',
  'backup-needless',
  'backup-unchecked',
  'dictionary-there',
  'dictionary-broken',
  'dictionaries-none',
  'dictionaries-unreadable',
  'dictionaries-lacking',
  'fonts-there',
  'font-missing',
  'fonts-unchecked',
  'disk-room',
  'disk-low',
  'disk-short',
  'disk-unwritable',
  'disk-unchecked',
  'sandbox-namespaces',
  'sandbox-helper',
  'sandbox-root',
  'sandbox-none',
  'sandbox-unchecked',
  'display-there',
  'display-none',
  'display-unchecked',
  'log-quiet',
  'log-errors',
  'log-none',
  'log-unwritable',
] as const
export type FindingCode = (typeof findingCodes)[number]

export const findingSchema = z.strictObject({
  area: z.enum(diagnosedAreas),
  level: z.enum(findingLevels),
  code: z.enum(findingCodes),
  /** Fill the sentence: versions, counts, megabytes, folders of Stet's own; nothing out of a library. */
  details: z.record(z.string(), z.union([z.string(), z.number()])),
})
export type Finding = z.infer<typeof findingSchema>

/** Scripts that an article or a name can be written in. Of the first three Stet brings fonts of its own. */
export const scripts = ['latin', 'cyrillic', 'greek', 'arabic', 'hebrew', 'cjk'] as const
export type Script = (typeof scripts)[number]

/** The worst there is: what an exit code or a heading says. What nobody looked at is no fault. */
export function worstOf(findings: readonly Finding[]): Exclude<FindingLevel, 'unchecked'> {
  if (findings.some(({ level }) => level === 'trouble')) return 'trouble'
  return findings.some(({ level }) => level === 'attention') ? 'attention' : 'ok'
}
