import iconv from 'iconv-lite'
import { fail, ok } from '../../contract/errors'
import type { FoundMetadata } from '../../contract/metadata'
import { readPage } from './html'
import { decodePage } from './html-encoding'
import { webAddress } from './html-metadata'
import { decodedBody, decodedWords, type MimePart, parsePart, partsOf } from './mime'
import type { Reader } from './reader'

/** A page saved as one file: the page and what it shows as parts of a MIME message. */
export const mhtml: Reader = {
  format: 'mhtml',
  extensions: ['mhtml', 'mht'],
  recognises: looksLikeMhtml,
  read: (bytes, given) => {
    if (bytes.length === 0) return fail('file-empty', { file: given.name })
    // Each byte one character: parts are in encodings of their own.
    const whole = parsePart(iconv.decode(bytes, 'latin1'))
    const page = pageAmong(partsOf(whole), whole)
    if (page === null) return fail('format-damaged', { file: given.name, format: 'MHTML' })
    const decoded = decodePage(decodedBody(page), given, page.parameters.get('charset') ?? null)
    if (!decoded.ok) return decoded
    const stated = statedBy(whole, page)
    const address = stated.find(({ field }) => field === 'url')?.value ?? null
    const read = readPage(decoded.value, given, address)
    if (!read.ok) return read
    return ok({
      ...read.value,
      mediaType: 'multipart/related',
      found: [...stated, ...read.value.found, ...subjectOf(whole)],
    })
  },
}

/** What a browser saves; a mail with pictures is multipart/related as well, but was never at an address. */
function looksLikeMhtml(bytes: Uint8Array): boolean {
  const head = iconv.decode(bytes.subarray(0, 4096), 'latin1')
  if (!/^[\w-]+:[^\n]*\n/.test(head)) return false
  const isMessage = /^mime-version:/im.test(head) && /^content-type:\s*multipart\/related/im.test(head)
  return isMessage && /^(?:snapshot-)?content-location:|^from: <saved by /im.test(head)
}

/** The part that was the page itself: the one at the address that the message names, else the first page. */
export function pageAmong(parts: MimePart[], whole: MimePart): MimePart | null {
  const pages = parts.filter(({ type }) => type === 'text/html' || type === 'application/xhtml+xml')
  const address = whole.headers.get('snapshot-content-location')
  const start = whole.parameters.get('start')
  return (
    pages.find(({ headers }) => start !== undefined && headers.get('content-id') === start) ??
    pages.find(({ headers }) => address !== undefined && headers.get('content-location') === address) ??
    pages[0] ??
    null
  )
}

function statedBy(whole: MimePart, page: MimePart): FoundMetadata[] {
  const places = [
    [whole, 'Snapshot-Content-Location'],
    [page, 'Content-Location'],
    [whole, 'Content-Location'],
  ] as const
  for (const [part, name] of places) {
    const value = webAddress(part.headers.get(name.toLowerCase()) ?? '')
    if (value !== null)
      return [{ field: 'url', value: value.slice(0, 4096), from: 'mail', certainty: 'stated', basis: name }]
  }
  return []
}

/** Browsers write the window's title as the subject. */
function subjectOf(whole: MimePart): FoundMetadata[] {
  const subject = decodedWords(whole.headers.get('subject') ?? '').trim()
  if (subject === '') return []
  return [{ field: 'title', value: subject.slice(0, 4096), from: 'mail', certainty: 'guessed', basis: 'Subject' }]
}
