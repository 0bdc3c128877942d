import { randomUUID } from 'node:crypto'

/** Saved pages that may be looked at now, under addresses nobody can guess. */
const offered = new Map<string, OfferedPage>()
/** Whoever opens more has left the first ones. */
const offeredAtMost = 8

interface OfferedPage {
  body: Uint8Array<ArrayBuffer>
  type: string
}

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

/** Makes a saved page readable at the address that is returned. `encoding`: as it was read. */
export function offerPage(body: Uint8Array<ArrayBuffer>, encoding: string): string {
  const id = randomUUID()
  const charset = /^[a-z0-9_-]{1,40}$/i.test(encoding) ? encoding : 'utf-8'
  offered.set(id, { body, type: `text/html; charset=${charset}` })
  if (offered.size > offeredAtMost) offered.delete(offered.keys().next().value!)
  return `${originalOrigin}/${id}`
}

/** The page at an address below the origin ("/…"); null when there is none. */
export const offeredPage = (path: string): OfferedPage | null => offered.get(path.slice(1)) ?? null
