import type { Span } from '../contract/analysis'
import type { Block, Role } from './clean'
import type { Language } from './language'
import { trimSpan } from './lines'
import { plain } from './tokens'
import { wordsOf } from './words'
import type { LanguageWords } from './words/types'

export type Sentence = Span & { role: Role; block: number }

const segmenters = new Map<string, Intl.Segmenter>()
function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language)
  if (known) return known
  const made = new Intl.Segmenter(language, { granularity: 'sentence' })
  segmenters.set(language, made)
  return made
}

// V8's segmenter copies what it is given; a megabyte-long line is handed over in pieces cut at white space.
const pieceLength = 20_000

/**
 * Sentences of an article's blocks, trimmed, in order, never overlapping (UTF-16 offsets into `text`).
 * Intl.Segmenter (UAX #29) proposes; the repairs below join what it parts at abbreviations, ordinals and initials, and
 * part what was glued together. Headlines and crossheads are one sentence each.
 */
export function segment(text: string, blocks: Block[], language: Language | null): Sentence[] {
  const words = wordsOf(language)
  const out: Sentence[] = []
  blocks.forEach((block, index) => {
    const whole = block.role === 'headline' || block.role === 'crosshead'
    const spans = whole ? [block] : bodySpans(text, block, language, words)
    for (const span of spans) {
      const { start, end } = trimSpan(text, span)
      if (start < end) out.push({ start, end, role: block.role, block: index })
    }
  })
  return out
}

function bodySpans(text: string, block: Span, language: Language | null, words: LanguageWords): Span[] {
  const segmenter = segmenterFor(language ?? 'en')
  const proposed: Span[] = []
  for (const piece of pieces(text, block)) {
    for (const s of segmenter.segment(text.slice(piece.start, piece.end))) {
      proposed.push({ start: piece.start + s.index, end: piece.start + s.index + s.segment.length })
    }
  }
  return join(text, proposed, words, language).flatMap((span) => splitGlued(text, span))
}

function pieces(text: string, block: Span): Span[] {
  const out: Span[] = []
  let start = block.start
  while (block.end - start > pieceLength) {
    const window = text.slice(start, start + pieceLength)
    const cut = Math.max(window.lastIndexOf('. '), window.lastIndexOf(' '))
    const unit = cut > 0 ? cut + 1 : pieceLength - (isHighSurrogate(text, start + pieceLength - 1) ? 1 : 0)
    out.push({ start, end: start + unit })
    start += unit
  }
  out.push({ start, end: block.end })
  return out
}

function isHighSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0xd800 && code <= 0xdbff
}

function join(text: string, spans: Span[], words: LanguageWords, language: Language | null): Span[] {
  const out: Span[] = []
  for (const span of spans) {
    const last = out.at(-1)
    if (last && belongTogether(text, last, span, words, language)) last.end = span.end
    else out.push({ ...span })
  }
  return out
}

const window = 48

function belongTogether(text: string, a: Span, b: Span, words: LanguageWords, language: Language | null): boolean {
  const before = text.slice(Math.max(a.start, a.end - window), a.end).trimEnd()
  const after = text.slice(b.start, Math.min(b.end, b.start + window)).trimStart()
  if (!/[\p{L}\p{N}]/u.test(after)) return true // closing marks that were parted from their sentence
  if (/^[\p{Pi}\p{Ps}"'„‚«»–—-]*\p{Ll}/u.test(after)) return true // “Why?” he asked
  const tail = /([\p{L}\p{N}.]+)\.$/u.exec(before)?.[1]
  if (tail === undefined) return false
  if (/^\p{L}$/u.test(tail) && /^\p{L}\./u.test(after)) return true // "z. B.", "i. e."
  if (/^\p{Lu}$/u.test(tail)) return !/^(?:I|A|O|E|Y)$/.test(tail) || /\p{Lu}[\p{Ll}\p{M}]+ \p{Lu}\.$/u.test(before)
  if (words.abbreviations.has(plain(tail))) return !(ambiguousEnd.has(plain(tail)) && startsAnew.test(after))
  if (/^(?:\p{Lu}\.)+\p{Lu}$/u.test(tail)) return !startsAnew.test(after) // "U.S. President", but "in the U.S. The …"
  if (/^\d{1,2}$/.test(tail)) return isOrdinalBefore(after, words, language)
  return false
}

/** Abbreviations that often end a sentence too. */
const ambiguousEnd = new Set([
  'etc',
  'usw',
  'inc',
  'ltd',
  'co',
  'corp',
  'jr',
  'sr',
  'no',
  'al',
  'am',
  'pm',
  'p.m',
  'a.m',
  'mar',
  'art',
  'ex',
  'on',
  'st',
  'sep',
])
const startsAnew =
  /^[\p{Pi}\p{Ps}"'„«»]*(?:The|A|An|In|On|At|He|She|It|They|We|But|And|His|Her|This|That|Those|These|There|Its|For|After|Der|Die|Das|Ein|Eine|Er|Sie|Es|Im|Am|Und|Aber|Le|La|Les|Il|Elle|Un|Une|El|Los|Las|En|Lo|De|Het|O|Os|As|No|Na)\s/u

/** "9. Januar", "der 12. Bezirk": German and Dutch write ordinals with a full stop. */
function isOrdinalBefore(after: string, words: LanguageWords, language: Language | null): boolean {
  const next = plain(/^\p{L}+/u.exec(after)?.[0] ?? '')
  if (words.months.some((names) => names.includes(next))) return true
  return (
    language === 'de' &&
    /^(?:jahrhundert|bezirk|stock|jahrestag|geburtstag|klasse|platz|runde|tag|mal|auflage|etage)/.test(next)
  )
}

// A full stop (with closing marks) that lost its space: "was over.The river". Two small letters before it and a
// capitalised word after it keep "U.S.", "p.m.", file names and host names whole.
const gluedStop = /(?<=[\p{Ll}\p{M}]{2}[.!?][\p{Pf}”“"»]?)(?=\p{Lu}\p{Ll}*(?:\s|[’']))/gu
const gluedQuote = /(?<=[\p{L}\d][.!?][”»])(?=[\p{Lu}“„«])/gu

function splitGlued(text: string, span: Span): Span[] {
  const sentence = text.slice(span.start, span.end)
  const cuts = new Set<number>()
  for (const pattern of [gluedStop, gluedQuote]) {
    for (const match of sentence.matchAll(pattern)) {
      const token = /\S*$/.exec(sentence.slice(Math.max(0, match.index - window), match.index))?.[0] ?? ''
      if (!/www\.|https?:|@|\/|\.\w+\./i.test(token)) cuts.add(match.index)
    }
  }
  const out: Span[] = []
  let from = 0
  for (const cut of [...cuts].sort((a, b) => a - b)) {
    if (cut <= from) continue
    out.push({ start: span.start + from, end: span.start + cut })
    from = cut
  }
  out.push({ start: span.start + from, end: span.end })
  return out
}
