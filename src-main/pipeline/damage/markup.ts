import type { Span } from '../../contract/analysis'
import type { Damage } from './types'

/** Traces of a page's code. Each looks at a bounded run of characters, so that time stays linear. */
const code =
  /&(?:nbsp|amp|quot|apos|lt|gt|hellip|[lr][sd]quo|[mn]dash|#\d{2,5}|#x[\da-f]{2,5});|<\/?(?:p|br|a|b|i|em|strong|div|span|img|h[1-6]|ul|li|figure|iframe|script|blockquote)\b[^<>]{0,200}>|\[\/?(?:caption|gallery|embed|vc_\w{1,20}|et_pb_\w{1,20}|quote|url|img|b|i)\b[^[\]]{0,200}\]|\{\{[^{}]{1,80}\}\}|\\u00[\da-f]{2}/giu

/** UTF-8 read as Latin-1 or Windows-1252, and what a decoder could not read at all. */
const mojibake =
  /[\p{L}\d'’.,-]*(?:Ã[\u0080-\u00BF\u0152-\u0178\u2013-\u203A\u20AC\u2122]|â€[\u0080-\u00BF\u0152-\u0178\u2013-\u203A\u2122]?|Â[\u00A0-\u00BF]|\uFFFD)[\p{L}\d]{0,30}/gu

// Editors put a no-break space between a number and its unit or after a title; between two ordinary words it is what is
// left of a page's link. French also has it before its marks, which are no letters.
const title = /(?:^|\P{L})(?:mr|mrs|ms|dr|prof|st|m|mm|mme|mlle|sr|sra|nr|no|art|abs)\.?$/iu
const mergeWithin = 60
/** More often than this share of all spaces, and it is the typesetter's habit. */
const habit = 0.04

/** Code and wrong encoding in one span of an article; no-break spaces that a link left behind. */
export function findMarkup(text: string, span: Span, isHabit: boolean): Damage[] {
  const body = text.slice(span.start, span.end)
  const at = (m: RegExpExecArray): Span => ({ start: span.start + m.index, end: span.start + m.index + m[0].length })
  const found: Damage[] = []
  if (/[&<[{\\]/.test(body)) {
    for (const m of body.matchAll(code)) found.push({ ...at(m), kind: 'markup', note: 'code of the page' })
  }
  if (/[ÃâÂ\uFFFD]/.test(body)) {
    for (const m of body.matchAll(mojibake)) {
      found.push({ ...at(m), kind: 'encoding', note: 'letters read in the wrong encoding' })
    }
  }
  return isHabit || !body.includes('\u00A0') ? found : [...found, ...linkSpaces(body, span.start)]
}

function linkSpaces(body: string, offset: number): Damage[] {
  const found: Damage[] = []
  for (let i = body.indexOf('\u00A0'); i >= 0; i = body.indexOf('\u00A0', i + 1)) {
    const before = /[\p{L}\p{M}'’]{2,}[”"»]?$/u.exec(body.slice(Math.max(0, i - 40), i))
    const after = /^[“"„«]?[\p{L}\p{M}'’]{2,}/u.exec(body.slice(i + 1, i + 41))
    if (!before || !after || title.test(before[0])) continue
    const span = { start: offset + i - before[0].length, end: offset + i + 1 + after[0].length }
    const last = found.at(-1)
    if (last && span.start - last.end <= mergeWithin) last.end = span.end
    else found.push({ ...span, kind: 'markup', note: 'a no-break space where the page had a link' })
  }
  return found
}

export function hardSpaceIsHabit(text: string): boolean {
  const hard = text.split('\u00A0').length - 1
  return hard > 12 && hard > habit * (text.split(' ').length - 1)
}
