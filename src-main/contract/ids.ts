import { z } from 'zod'

/** SHA-256 as 64 lower-case hex digits. An article version's id is the SHA-256 of its text. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/)
export type Sha256 = z.infer<typeof sha256Schema>

/** Random identity (UUID) of what a person or a machine makes: dossier, person, device, event, job. */
export const uuidSchema = z.uuid()
export type Uuid = z.infer<typeof uuidSchema>

// Derived identities: a letter for what it is, then 24 hex digits (96 bits) of a SHA-256 over what it is made of, so
// that a fresh analysis of the same files gives the same ids on every machine.
const derived = (letter: string) => z.string().regex(new RegExp(`^${letter}-[0-9a-f]{24}$`))

/** Hash of article version and offsets. */
export const sentenceIdSchema = derived('s')
/** Hash of sentence id and the span inside it. */
export const mentionIdSchema = derived('m')
/** Hash of the claim's anchor mention: the first in dossier order when the claim was made. */
export const claimIdSchema = derived('c')
/** Hash of kind, rule and the spans that differ. */
export const discrepancyIdSchema = derived('d')
