/**
 * RFC 8785 JSON (JCS): keys in UTF-16 order, numbers and strings as ECMAScript prints them, no white space. Two equal
 * values give the same bytes on every machine, which is what hashes and byte-identical replays rest on.
 * Throws `NotCanonical` for what JSON cannot say (NaN, Infinity, undefined, half of a surrogate pair, a class instance).
 */
export function canonicalJson(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return text(value)
    case 'boolean':
      return String(value)
    case 'number':
      if (!Number.isFinite(value)) throw new NotCanonical(`${value} is not a JSON number`)
      return JSON.stringify(value) // RFC 8785 §3.2.2.3 takes ECMAScript's own form, and -0 as 0
    case 'object':
      if (value === null) return 'null'
      if (Array.isArray(value)) return `[${Array.from(value, canonicalJson).join(',')}]`
      return object(value)
    default:
      throw new NotCanonical(`${typeof value} has no form in JSON`)
  }
}

/** A value that has no canonical form. */
export class NotCanonical extends Error {
  override readonly name = 'NotCanonical'
}

function object(value: object): string {
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null)
    throw new NotCanonical('only plain objects have a JSON form')
  // < compares strings by UTF-16 code units, as §3.2.3 asks.
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([key, member]) => `${text(key)}:${canonicalJson(member)}`).join(',')}}`
}

function text(value: string): string {
  // JSON.stringify would write half a pair as an escape, which §3.2.2.2 forbids: other implementations cannot read it.
  if (/\p{Surrogate}/u.test(value)) throw new NotCanonical('the text holds half of a surrogate pair')
  return JSON.stringify(value)
}
