import type { Quote, Span } from '../../contract/analysis'
import type { Language } from '../language'
import { trimSpan } from '../lines'
import { dashQuotes } from './dash-quote'
import { closesAt, opensAt, singleCloser } from './quote-marks'

/**
 * One quoted passage: what stands between the marks, without the white space beside them. A quote whose closing mark is
 * missing is not `closed`: it ends with its first sentence, so that it cannot swallow the article.
 */
export type FoundQuote = Span & {
  closed: boolean
  /** Runs on in the next paragraph, which opens with the mark again; it is closed at the end of the last one. */
  runsOn: boolean
  /** The quote of the paragraph before that runs on in this one. */
  goesOnFrom: FoundQuote | null
  /** Index, in the same list, of the quote around it, or null. */
  parent: number | null
  /** Set by speaker.ts; the quote's parts in the sentences it runs through share it. */
  speaker: string | null
  parts: Quote[]
}

/** Deeper than this no writer nests; it bounds the work on a text of opening marks only. */
const deepest = 4
const marks = /[“”„‟"«»‹›‘’‚'＂]|,,|``/g

type Open = { mark: string; at: number; closeAt: number | null }

/** Quotes of the paragraphs of an article, in order; a quotation that runs over several is one quote in each. */
export function findArticleQuotes(text: string, paragraphs: Span[], language: Language | null): FoundQuote[][] {
  const all = paragraphs.map((p) => findQuotes(text, p, language))
  for (let i = 0; i + 1 < paragraphs.length; i++) runOn(text, paragraphs[i]!, paragraphs[i + 1]!, all, i)
  return all
}

/** “First paragraph. ¶ “Second paragraph.” ¶: the opening mark is repeated, the closing one is not. */
function runOn(text: string, here: Span, next: Span, all: FoundQuote[][], i: number): void {
  const last = all[i]!.findLast((q) => q.parent === null)
  if (!last || last.closed) return
  const mark = text.charAt(last.start - 1)
  if (text.charAt(next.start) !== mark || !/[“„"«»]/.test(mark) || all[i + 1]![0]?.start !== next.start + 1) return
  last.end = here.end
  last.closed = true
  last.runsOn = true
  all[i + 1]![0]!.goesOnFrom = last
  all[i] = nested(all[i]!)
}

/** Quotes of one paragraph by their start, an inner one after the quote around it. Linear in its length. */
export function findQuotes(text: string, paragraph: Span, language: Language | null = null): FoundQuote[] {
  const found = dashQuotes(text, paragraph, language).map((span) => made(span, true))
  const stack: Open[] = []
  const add = (open: Open, end: number, closed: boolean) => {
    const span = trimSpan(text, { start: open.at, end })
    if (span.start < span.end && /[\p{L}\p{N}]/u.test(text.slice(span.start, span.end))) found.push(made(span, closed))
  }
  /** Takes the marks above `depth` off the stack: what they opened was not closed before `limit`. */
  const abandon = (depth: number, limit: number) => {
    while (stack.length > depth) {
      const open = stack.pop()!
      if (open.at < limit) add(open, firstSentenceEnd(text, open.at, limit), false)
    }
  }
  for (const match of text.slice(paragraph.start, paragraph.end).matchAll(marks)) {
    const at = paragraph.start + match.index
    const mark = match[0]
    const next = at + mark.length
    const closes = stack.findLastIndex((o) =>
      o.closeAt === null ? closesAt(text, at, mark, o.mark, paragraph) : o.closeAt === at,
    )
    if (closes >= 0) {
      abandon(closes + 1, at)
      add(stack.pop()!, at, true)
    } else if (opensAt(text, at, mark, paragraph)) {
      const closeAt = singleCloser(text, at, mark, paragraph)
      if (closeAt === undefined) continue
      // Two openings of one sort: the first was left open. Guillemets alone are nested within their own kind.
      const same = closeAt === null && !/[«»]/.test(mark) ? stack.findIndex((o) => o.mark === mark) : -1
      if (same >= 0) abandon(same, at)
      if (stack.length < deepest) stack.push({ mark, at: next, closeAt })
    }
  }
  abandon(0, paragraph.end)
  return nested(found)
}

const made = (span: Span, closed: boolean): FoundQuote => ({
  ...span,
  closed,
  runsOn: false,
  goesOnFrom: null,
  parent: null,
  speaker: null,
  parts: [],
})

const sentenceEnd = /[.!?…](?=\s|$)/g

function firstSentenceEnd(text: string, from: number, limit: number): number {
  const match = text.slice(from, limit).search(sentenceEnd)
  return match < 0 ? limit : from + match + 1
}

/** Sets the parents; a quote left open that would cut another in two ends before it. */
function nested(quotes: FoundQuote[]): FoundQuote[] {
  const sorted = quotes.sort((a, b) => a.start - b.start || b.end - a.end)
  const around: number[] = []
  sorted.forEach((q, i) => {
    while (around.length > 0 && sorted[around.at(-1)!]!.end <= q.start) around.pop()
    while (around.length > 0 && sorted[around.at(-1)!]!.end < q.end) sorted[around.pop()!]!.end = q.start
    q.parent = around.at(-1) ?? null
    around.push(i)
  })
  return sorted
}

/** Indices of the quotes that reach into a span, by start. A binary search, and then only those that do. */
export function quotesWithin(quotes: FoundQuote[], span: Span): number[] {
  let lo = 0
  let hi = quotes.length
  while (lo < hi) {
    const mid = (lo + hi) >> 1
    if (quotes[mid]!.start < span.start) lo = mid + 1
    else hi = mid
  }
  const out: number[] = []
  // Quotes never cross, so one that covers the span's start is the last before it or stands around that one.
  for (let i: number | null = lo - 1; i !== null && i >= 0; i = quotes[i]!.parent) {
    if (quotes[i]!.end > span.start) out.unshift(i)
  }
  for (let i = lo; i < quotes.length && quotes[i]!.start < span.end; i++) out.push(i)
  return out
}
