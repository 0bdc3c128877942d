import type { Span } from '../../contract/analysis'
import type { Damage } from './types'

const doubleMarks = /["“”„«»]/g
const opensAfter = /[\s([{–—\-/>\u00A0]/
const closesBefore = /[\s.,;:!?)\]}…–—\-/<\u00A0]/
const shownAround = 24

type Mark = { at: number; role: 'open' | 'close' | 'either' }

/**
 * Quotation marks without a partner in one paragraph. `isOpen`: the paragraph before left a quotation open, which goes on
 * here; the answer's `isOpen` says the same of this one. A quotation of several paragraphs opens each and closes the last.
 */
export function findBrokenQuotes(
  text: string,
  paragraph: Span,
  isOpen: boolean,
  nextOpens: boolean,
): { damage: Damage[]; isOpen: boolean } {
  const damage: Damage[] = []
  let depth = 0
  let mayClose = isOpen
  let opened = -1
  for (const mark of marksOf(text, paragraph)) {
    const role = mark.role === 'either' ? (depth > 0 || mayClose ? 'close' : 'open') : mark.role
    if (role === 'open') {
      if (depth > 0 && text.charAt(mark.at) === text.charAt(opened)) {
        damage.push(around(text, paragraph, opened, 'a quotation opens and does not close'))
        depth = 0
      }
      depth++
      if (depth === 1) opened = mark.at
    } else if (depth > 0) depth--
    else if (mayClose) mayClose = false
    else damage.push(around(text, paragraph, mark.at, 'a quotation closes that was not opened'))
  }
  if (depth > 0 && !nextOpens) damage.push(around(text, paragraph, opened, 'a quotation opens and does not close'))
  return { damage, isOpen: depth > 0 && nextOpens }
}

/** Searched in the paragraph alone: a search in the whole text would go on to its end for every paragraph without a mark. */
const marksOf = (text: string, paragraph: Span): Mark[] =>
  [...text.slice(paragraph.start, paragraph.end).matchAll(doubleMarks)].map((m) => {
    const at = paragraph.start + m.index
    return { at, role: roleOf(text, at, paragraph) }
  })

/** Where a mark stands tells more than its shape: translations mix the shapes of both languages. */
function roleOf(text: string, at: number, paragraph: Span): Mark['role'] {
  const mark = text.charAt(at)
  if (mark === '„') return 'open'
  const before = at > paragraph.start ? text.charAt(at - 1) : ' '
  const after = at + 1 < paragraph.end ? text.charAt(at + 1) : ' '
  if (mark === '"' && /\d/.test(before)) return 'either' // may be inches; it is never sure to open
  const canOpen = opensAfter.test(before) || /["“”„«»‘’‚']/.test(before)
  const canClose = closesBefore.test(after) || /["“”«»‘’']/.test(after)
  if ((mark === '«' || mark === '»') && /[\s\u00A0\u202F]/.test(before) && /[\s\u00A0\u202F]/.test(after)) {
    return mark === '«' ? 'open' : 'close' // French spacing on both sides
  }
  if (canOpen && !canClose) return 'open'
  if (canClose && !canOpen) return 'close'
  return 'either'
}

/** The mark with the word it touches: a mark alone is hard to see. */
function around(text: string, paragraph: Span, at: number, note: string): Damage {
  const from = Math.max(paragraph.start, at - shownAround)
  const before = /[\p{L}\d]*[.,!?…]?$/u.exec(text.slice(from, at))?.[0].length ?? 0
  const after = /^[\p{L}\d]*/u.exec(text.slice(at + 1, Math.min(paragraph.end, at + 1 + shownAround)))?.[0].length ?? 0
  return { start: at - before, end: at + 1 + after, kind: 'broken-quote', note }
}

/** Does a paragraph begin with a quotation mark? */
export const beginsQuoted = (text: string, paragraph: Span | undefined): boolean =>
  paragraph !== undefined && /["“”„«»]/.test(text.charAt(paragraph.start))
