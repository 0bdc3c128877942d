/**
 * A printed PDF with the instant the report speaks of in place of the moment of printing, so that the same position of a
 * journal gives the same bytes. Chromium writes its document information first and plainly, both dates in UTC and of one
 * length; a file that has none there stays as it is.
 *
 * @param asOf ISO 8601 instant
 */
export function withDates(pdf: Uint8Array, asOf: string): Uint8Array {
  const at = new Date(asOf)
  if (Number.isNaN(at.getTime())) return pdf
  const digits = at.toISOString().replace(/\D/g, '').slice(0, 14)
  const bytes = Buffer.from(pdf) // a copy: what was printed may be somebody else's
  const head = bytes.toString('latin1', 0, informationWithin)
  for (const { index, 0: found } of head.matchAll(/\/(?:CreationDate|ModDate) \(D:\d{14}\+00'00'\)/g)) {
    bytes.write(digits, index + found.indexOf('D:') + 2, 'latin1')
  }
  return new Uint8Array(bytes)
}

/** Bytes from the start: the title in it may be long, and no page begins as early. */
const informationWithin = 4096
