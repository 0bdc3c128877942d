import type { Span } from '../../contract/analysis'

// The locale is fixed: word boundaries must not depend on the machine's.
const segmenter = new Intl.Segmenter('en', { granularity: 'word' })
/** Browsers match a term as a whole inside one block; past this length only its first and last words are given. */
const wholeTermLimit = 120
/** A window that surely holds a few words of any script. */
const windowLength = 200

/**
 * The address of a passage on the web: `URL#:~:text=[prefix-,]start[,end][,-suffix]` (WICG Scroll To Text Fragment),
 * or null when the address is not http(s). A fragment the address has already is kept before `:~:`, as the
 * specification has it.
 */
export function textFragmentLink(url: string | null, text: string, span: Span): string | null {
  const address = webAddress(url)
  if (address === null) return null
  const directive = fragmentDirective(text, span)
  if (directive === null) return address
  const [page = '', fragment = ''] = address.split('#', 2)
  return `${page}#${fragment.split(':~:')[0]}:~:${directive}`
}

/** Serialised anew by the URL parser, so quotes, spaces and angle brackets are percent-encoded; null unless http(s). */
export function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  const { protocol, href } = new URL(url)
  return protocol === 'http:' || protocol === 'https:' ? href : null
}

function fragmentDirective(text: string, span: Span): string | null {
  const exact = text.slice(span.start, span.end).trim()
  if (exact === '') return null
  const long = exact.length > wholeTermLimit || exact.includes('\n')
  const terms = long ? [firstWords(exact, 4), lastWords(exact, 4)] : [exact]
  const before = lastWords(sameLine(text.slice(Math.max(0, span.start - windowLength), span.start), 'before'), 3)
  const after = firstWords(sameLine(text.slice(span.end, span.end + windowLength), 'after'), 3)
  const parts = terms.map(encodeTerm)
  if (hasWord(before)) parts.unshift(`${encodeTerm(before)}-`)
  if (hasWord(after)) parts.push(`-${encodeTerm(after)}`)
  return `text=${parts.join(',')}`
}

/** A prefix or suffix in another block is found too, but only where the block follows directly; a line is safe. */
function sameLine(context: string, side: 'before' | 'after'): string {
  const lines = context.split('\n')
  return (side === 'before' ? lines.at(-1) : lines[0]) ?? ''
}

const hasWord = (text: string) => /[\p{L}\p{N}]/u.test(text)

function firstWords(text: string, wanted: number): string {
  let words = 0
  let end = 0
  const window = text.split('\n')[0]!.slice(0, windowLength)
  for (const segment of segmenter.segment(window)) {
    if (segment.isWordLike) words++
    if (words > wanted) break
    end = segment.index + segment.segment.length
  }
  return window.slice(0, end).trim()
}

function lastWords(text: string, wanted: number): string {
  const window = text.split('\n').at(-1)!.slice(-windowLength)
  const starts = [...segmenter.segment(window)].filter((s) => s.isWordLike).map((s) => s.index)
  return window.slice(starts.at(-wanted) ?? starts[0] ?? 0).trim()
}

/** The directive's own characters `-` `,` `&` must be encoded as well; `encodeURIComponent` leaves the hyphen. */
function encodeTerm(term: string): string {
  const encoded = encodeURIComponent(term.toWellFormed().replace(/\s+/gu, ' '))
  return encoded.replace(/[-!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
}
