import { createHash } from 'node:crypto'
import type { Span } from '../contract/analysis'

/** Length of prefix and suffix, as in the W3C Web Annotation selectors Hypothesis writes. */
const contextLength = 32

/** W3C Web Annotation TextQuoteSelector. */
export type QuoteSelector = { exact: string; prefix: string; suffix: string }

const sha256 = (value: string) => createHash('sha256').update(value, 'utf8').digest('hex')
const derivedId = (letter: string, parts: (string | number)[]) => `${letter}-${sha256(parts.join('\n')).slice(0, 24)}`

/** An article version's id: SHA-256 of the text's UTF-8 bytes, 64 hex digits. */
export const textVersion = (text: string): string => sha256(text)

export const sentenceId = (version: string, start: number, end: number): string => derivedId('s', [version, start, end])

export const mentionId = (sentence: string, start: number, end: number): string =>
  derivedId('m', [sentence, start, end])

export const claimId = (anchorMention: string): string => derivedId('c', [anchorMention])

/** Order of the spans does not matter: one disagreement keeps its id when an article moves in the dossier. */
export function discrepancyId(
  kind: string,
  rule: string,
  spans: { doc: string; start: number; end: number }[],
): string {
  return derivedId('d', [kind, rule, ...spans.map((s) => `${s.doc} ${s.start} ${s.end}`).sort()])
}

/** The selector of a span (UTF-16 offsets). Neither prefix nor suffix begins or ends inside a surrogate pair. */
export function selectorsFor(text: string, span: Span): QuoteSelector {
  const from = Math.max(0, span.start - contextLength)
  const to = Math.min(text.length, span.end + contextLength)
  return {
    exact: text.slice(span.start, span.end),
    prefix: text.slice(splitsPair(text, from) ? from + 1 : from, span.start),
    suffix: text.slice(span.end, splitsPair(text, to) ? to - 1 : to),
  }
}

function splitsPair(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1)
  const after = text.charCodeAt(offset)
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff
}

/**
 * A text fragment directive (WICG Scroll to Text Fragment): `#:~:text=[prefix-,]start[,end][,-suffix]`.
 * A passage of more than about 120 characters, or of several lines, is given by its first and last words, since a
 * fragment must not cross a block when it is given whole.
 */
export function textFragment(exact: string, prefix: string, suffix: string): string {
  const words = exact.trim().split(/\s+/u)
  const before = wholeWords(prefix, 'end')
  const after = wholeWords(suffix, 'start')
  const long = (exact.length > 120 || exact.trim().includes('\n')) && words.length >= 8
  const passage = long
    ? `${encodeTerm(words.slice(0, 4).join(' '))},${encodeTerm(words.slice(-4).join(' '))}`
    : encodeTerm(words.join(' '))
  return `#:~:text=${before ? `${encodeTerm(before)}-,` : ''}${passage}${after ? `,-${encodeTerm(after)}` : ''}`
}

/** Context must sit on word boundaries and in the same block, or browsers do not find it. */
function wholeWords(context: string, nearest: 'start' | 'end'): string {
  const lines = context.split('\n')
  const line = (nearest === 'end' ? lines.at(-1) : lines[0]) ?? ''
  const words = line.trim().split(/\s+/u)
  const cut = lines.length === 1 && line.length >= contextLength - 1
  const kept = cut ? (nearest === 'end' ? words.slice(1) : words.slice(0, -1)) : words
  return (nearest === 'end' ? kept.slice(-3) : kept.slice(0, 3)).join(' ')
}

/** The directive's own characters "-", "," and "&" must be encoded too; encodeURIComponent leaves the hyphen. */
function encodeTerm(term: string): string {
  return encodeURIComponent(term.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(
    /[-!'()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
