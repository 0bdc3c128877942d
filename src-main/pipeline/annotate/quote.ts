import type { Span } from '../../contract/analysis'

/** `end` is null-free: a quote whose closing mark is missing ends with its paragraph, and says so. */
export type FoundQuote = Span & { closed: boolean }

// Which marks may close a quote opened by each. „…“ German, “…” English, «…» French, »…« German books.
const closers: Record<string, string> = {
  '„': '“”"',
  '“': '”"',
  '”': '”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '‚': '‘’',
  '‘': '’',
  '"': '"”',
}
const shortest = 2
const longestSingle = 200

/**
 * Quoted passages of one paragraph: the spans between the marks, in order, not nested. An apostrophe is no closing
 * single mark when a letter follows it; a quote left open runs to the end of the paragraph at most.
 */
export function findQuotes(text: string, paragraph: Span): FoundQuote[] {
  const found: FoundQuote[] = []
  let i = paragraph.start
  while (i < paragraph.end) {
    const close = closers[text.charAt(i)]
    if (!close || !opensHere(text, i, paragraph.start)) {
      i++
      continue
    }
    const single = text.charAt(i) === '‘' || text.charAt(i) === '‚'
    const limit = single ? Math.min(paragraph.end, i + longestSingle) : paragraph.end
    const end = closingMark(text, i + 1, limit, close)
    if (end === null) {
      if (!single && paragraph.end - i > shortest) found.push({ start: i + 1, end: paragraph.end, closed: false })
      if (!single) break
      i++
      continue
    }
    if (end - i > shortest) found.push({ start: i + 1, end, closed: true })
    i = end + 1
  }
  return found
}

/** A mark that can open or close opens only at the start of a word. */
function opensHere(text: string, i: number, start: number): boolean {
  const mark = text.charAt(i)
  const before = i > start ? text.charAt(i - 1) : ' '
  const after = text.charAt(i + 1)
  if (mark === '„' || mark === '‚' || mark === '«') return true
  if (mark === '"' || mark === '“' || mark === '”' || mark === '»')
    return !/[\s,.;:!?]/.test(after) && !/[\p{L}\d]/u.test(before)
  return /[\s([–—-]/.test(before) && /\p{L}/u.test(after)
}

function closingMark(text: string, from: number, limit: number, close: string): number | null {
  for (let i = from; i < limit; i++) {
    const mark = text.charAt(i)
    if (!close.includes(mark)) continue
    const apostrophe = mark === '’' && /\p{L}/u.test(text.charAt(i + 1))
    if (!apostrophe) return i
  }
  return null
}
