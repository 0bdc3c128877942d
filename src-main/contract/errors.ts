import { z } from 'zod'

/**
 * Everything that can go wrong and that a person can meet. The words for each code, in every language of the
 * interface, are in `error-words.ts`; a code without words does not compile.
 */
export const errorCodes = [
  'file-unreadable',
  'file-missing',
  'file-empty',
  'file-too-large',
  'file-changed',
  'files-passed-over',
  'file-binary',
  'file-encrypted',
  'file-password-wrong',
  'file-copy-protected',
  'file-encryption-unknown',
  'file-expands-too-far',
  'file-nested-too-deep',
  'file-too-many-entries',
  'file-name-unsafe',
  'file-is-link',
  'file-compression-unknown',
  'folder-empty',
  'too-many-files',
  'format-unknown',
  'format-unsupported',
  'format-damaged',
  'format-outdated',
  'file-too-many-pages',
  'format-no-text',
  'format-letters-unknown',
  'format-too-complex',
  'text-too-long',
  'import-cancelled',
  'worker-crashed',
  'worker-too-slow',
  'worker-out-of-memory',
  'library-missing',
  'library-locked',
  'library-newer',
  'library-damaged',
  'library-unwritable',
  'disk-full',
  'not-found',
  'already-exists',
  'request-malformed',
  'sender-refused',
  'person-missing',
  'command-refused',
  'original-missing',
  'original-damaged',
  'metadata-day',
  'metadata-address',
  'metadata-language',
  'metadata-standing',
  'metadata-long',
  'report-unwritable',
  'folder-unwritable',
  'pdf-failed',
  'report-unrendered',
  'report-cancelled',
  'logo-unreadable',
  'link-refused',
  'evidence-missing',
  'evidence-unreadable',
  'evidence-too-large',
  'evidence-changed',
  'evidence-unchosen',
  'evidence-unsaved',
  'dictionary-foreign',
  'dictionary-newer',
  'dictionary-truncated',
  'dictionary-damaged',
  'dictionary-outdated',
  'dictionary-unsaved',
  'dictionary-unremoved',
  'backup-unwritable',
  'backup-foreign',
  'backup-newer',
  'backup-damaged',
  'restore-failed',
  'unexpected',
] as const

export const errorCodeSchema = z.enum(errorCodes)
export type ErrorCode = z.infer<typeof errorCodeSchema>

/** `details` fills the sentence for a person: file, limit, holder …; `cause` is for the log, never shown as the message. */
export const stetErrorSchema = z.object({
  code: errorCodeSchema,
  details: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
  cause: z.string().optional(),
})
export type StetError = z.infer<typeof stetErrorSchema>

export type Result<T> = { ok: true; value: T } | { ok: false; error: StetError }

export const ok = <T>(value: T): Result<T> => ({ ok: true, value })

export const fail = (code: ErrorCode, details: StetError['details'] = {}, cause?: unknown): Result<never> => ({
  ok: false,
  error: stetError(code, details, cause),
})

export function stetError(code: ErrorCode, details: StetError['details'] = {}, cause?: unknown): StetError {
  if (cause === undefined) return { code, details }
  return { code, details, cause: cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause) }
}

/** For places where an exception is the only way out (a transaction that must roll back); unwrapped at the rim. */
export class StetException extends Error {
  constructor(readonly error: StetError) {
    super(error.cause ?? error.code)
    this.name = 'StetException'
  }
}

export const resultSchema = <T extends z.ZodType>(value: T) =>
  z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), value }),
    z.object({ ok: z.literal(false), error: stetErrorSchema }),
  ])

/** Makes an unhandled member of a union a compile error. */
export function assertNever(value: never): never {
  throw new Error(`unhandled: ${JSON.stringify(value)}`)
}
