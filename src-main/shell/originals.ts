import { randomUUID } from 'node:crypto'

/** Saved pages that may be looked at now, under addresses nobody can guess. */
const offered = new Map<string, Uint8Array<ArrayBuffer>>()
/** Whoever opens more has left the first ones. */
const offeredAtMost = 8

export const originalOrigin = 'stet://original'

/**
 * What a saved page may do: nothing. No script, no frame, no form, no navigation, and no request for anything; only what
 * lies in the page itself is drawn.
 */
export const originalPolicy = [
  "default-src 'none'",
  'img-src data:',
  "style-src 'unsafe-inline'",
  'font-src data:',
  "form-action 'none'",
  "base-uri 'none'",
  'frame-ancestors stet://app',
  'sandbox',
].join('; ')

/** Makes a saved page, in UTF-8, readable at the address that is returned. */
export function offerPage(page: Uint8Array<ArrayBuffer>): string {
  const id = randomUUID()
  offered.set(id, page)
  if (offered.size > offeredAtMost) offered.delete(offered.keys().next().value!)
  return `${originalOrigin}/${id}`
}

/** Nobody looks at it any more. */
export const withdrawPage = (url: string): void => void offered.delete(url.slice(originalOrigin.length + 1))

/** The page at an address below the origin ("/…"); null when there is none. */
export const offeredPage = (path: string): Uint8Array<ArrayBuffer> | null => offered.get(path.slice(1)) ?? null
