import { createHash, randomBytes } from 'node:crypto'
import type { EventHeader } from '../contract/events'
import { canonicalJson } from './canonical'

/** SHA-256 as 64 lower-case hex digits; a string is hashed as UTF-8. */
export const sha256Of = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')

/** 16 random bytes as hex: without it a short payload ("confirmed") could be guessed from its hash after its erasure. */
export const newSalt = (): string => randomBytes(16).toString('hex')

/** `payloadHash` of a header: SHA-256 over the canonical JSON of `{ payload, salt }`. */
export const payloadHashOf = (payload: unknown, salt: string): string => sha256Of(canonicalJson({ payload, salt }))

/** `hash` of an event: SHA-256 over the canonical JSON of its header, every field of it and no other. */
export function headerHashOf(header: EventHeader): string {
  const { seq, id, dossier, type, version, actor, device, clock, payloadHash, previousHash } = header
  return sha256Of(canonicalJson({ seq, id, dossier, type, version, actor, device, clock, payloadHash, previousHash }))
}
