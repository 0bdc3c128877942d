import type { Span } from '../contract/analysis'
import { furnitureReason, longestFurniture } from './boilerplate'
import { type Line, linesOf, trimSpan } from './lines'
import { plain } from './tokens'

export type Role = 'headline' | 'standfirst' | 'crosshead' | 'body' | 'caption'
export type Block = Span & { role: Role }

/** What is text and what is furniture. `blocks` and `dropped` never overlap; each is trimmed and in order. */
export type CleanArticle = {
  blocks: Block[]
  dropped: (Span & { reason: string })[]
  /** Spans that would have been dropped, had the editor not restored them. */
  restored: Span[]
  title: string | null
  byline: string | null
  agency: string | null
  /** Words that may state the day of publication: a metadata line, a byline with a date, a dateline. */
  dateHints: { text: string; kind: 'metadata' | 'dateline' }[]
}

const topLines = 8
const bottomLines = 6
const longestHeadline = 220
const longestCrosshead = 80
const crossheadWords = 10

type Kept = Line & { text: string }

/**
 * Finds the furniture, the title and the layout of one article. Linear in its length. `restored`: spans an editor wants
 * read as text; what lies inside one is never dropped.
 */
export function cleanArticle(text: string, restored: Span[] = []): CleanArticle {
  const out: CleanArticle = {
    blocks: [],
    dropped: [],
    restored: [],
    title: null,
    byline: null,
    agency: null,
    dateHints: [],
  }
  const drop = dropInto(out, restored)
  const lines = linesOf(text)
  const kept: Kept[] = []
  lines.forEach((line, i) => {
    const whole = i === 0 ? withoutLeadingMetadata(text, line, out, drop) : line
    const body = text.slice(whole.start, Math.min(whole.end, whole.start + longestFurniture + 1))
    const reason = furnitureReason(body, { top: i < topLines, bottom: i >= lines.length - bottomLines })
    if (reason) noteProvenance(body, reason, out)
    if (!reason || !drop(whole, reason)) kept.push({ ...whole, afterBlank: line.afterBlank, text: body })
  })
  dropFurnitureTail(kept, out, drop)
  const unique = dropRepeatedHeadline(kept, drop)
  assignRoles(unique, out)
  for (const line of unique.slice(0, 4)) noteDateline(line.text, out)
  out.dropped.sort((a, b) => a.start - b.start)
  return out
}

/** Drops a span and answers true, or keeps it because the editor restored it. */
type Drop = (span: Span, reason: string) => boolean

const dropInto =
  (out: CleanArticle, restored: Span[]): Drop =>
  ({ start, end }, reason) => {
    const isRestored = restored.some((r) => r.start <= start && end <= r.end)
    if (isRestored) out.restored.push({ start, end })
    else out.dropped.push({ start, end, reason })
    return !isRestored
  }

// Scrapers put fields before the text on its first line: " date 2031-04-02 The minister …".
const leadingMetadata =
  /^(?:(?:date|published|updated|datum|fecha|data|author|source|lang)\s*[:=]?\s+\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?Z?)?\s+)/iu

function withoutLeadingMetadata(text: string, line: Line, out: CleanArticle, drop: Drop): Span {
  const match = leadingMetadata.exec(text.slice(line.start, Math.min(line.end, line.start + 120)))
  if (!match) return line
  const field = trimSpan(text, { start: line.start, end: line.start + match[0].length })
  out.dateHints.push({ text: match[0].trim(), kind: 'metadata' })
  if (!drop(field, 'metadata')) return line
  return trimSpan(text, { start: field.end, end: line.end })
}

function noteProvenance(line: string, reason: string, out: CleanArticle): void {
  if (reason === 'byline') {
    out.byline ??= line.split(/\s*[|·•]\s*/)[0]?.trim() ?? null
    out.dateHints.push({ text: line, kind: 'metadata' })
  }
  if (reason === 'date line') out.dateHints.push({ text: line, kind: 'metadata' })
  if (reason === 'agency signature') out.byline ??= line.replace(/[()]/g, '')
  if (reason === 'agency credit') {
    out.agency ??= /\b(?:avec|with|mit|con|com)\s+(\p{Lu}[\p{L} .-]{1,40}?)\)?$/u.exec(line)?.[1] ?? null
  }
}

/** A credit in brackets on the last kept line: "(avec AFP)", "(with Reuters)". */
function dropFurnitureTail(kept: Kept[], out: CleanArticle, drop: Drop): void {
  const last = kept.at(-1)
  if (!last || kept.length < 2) return
  const credit = /^\((?:with|avec|con|com|mit|met)\s+(?:agenc\w+|\p{Lu}[\p{L} .,/-]{1,60})\)$/u.exec(last.text)
  if (!credit) return
  if (drop(last, 'agency credit')) kept.pop()
  out.agency ??= last.text.replace(/^\(\S+\s+/, '').replace(/\)$/, '')
}

const endsSentence = /[.!?…][\p{Pe}\p{Pf}\p{Pi}"'”“’»]*$/u

/** A page's slug or SEO title often follows the headline, cut short or without its punctuation. */
function dropRepeatedHeadline(kept: Kept[], drop: Drop): Kept[] {
  const first = kept[0]
  if (!first || first.text.length > longestHeadline) return kept
  const words = new Set(wordsIn(first.text))
  return kept.filter((line, i) => {
    if (i === 0 || i > 3 || line.text.length > longestHeadline || endsSentence.test(line.text)) return true
    const own = wordsIn(line.text)
    const shared = own.filter((w) => words.has(w)).length
    if (own.length < 3 || shared < 0.85 * own.length || own.length < 0.5 * words.size) return true
    return !drop(line, 'repeated headline')
  })
}

const wordsIn = (text: string) => plain(text).match(/[\p{L}\d]+/gu) ?? []

function assignRoles(lines: Kept[], out: CleanArticle): void {
  lines.forEach((line, i) => {
    const role = roleOf(line, i, lines, out)
    if (role === 'headline') out.title = line.text
    out.blocks.push({ start: line.start, end: line.end, role })
  })
}

function roleOf(line: Kept, i: number, lines: Kept[], out: CleanArticle): Role {
  const next = lines[i + 1]
  const short = line.end - line.start <= longestHeadline
  if (i === 0 && next && short && !endsSentence.test(line.text) && !dateline.test(line.text)) return 'headline'
  if (i === 1 && out.title && short && next && standsBeforeText(line, next, out)) return 'standfirst'
  if (i > 0 && /^[–—-]\s?\S.{0,78}\S\s?[–—-]$/u.test(line.text)) return 'crosshead'
  const words = line.text.split(/\s+/).length
  const looksLikeCrosshead =
    line.end - line.start <= longestCrosshead && words <= crossheadWords && !/[.!?…:;,"”“»)\]]$/u.test(line.text)
  if (
    i > 0 &&
    next &&
    looksLikeCrosshead &&
    next.end - next.start > longestCrosshead &&
    /^[\p{Lu}\d‘'„“"«]/u.test(line.text)
  )
    return 'crosshead'
  return 'body'
}

/** The deck stands between the headline and the byline or dateline. */
function standsBeforeText(line: Kept, next: Kept, out: CleanArticle): boolean {
  return (
    dateline.test(next.text) ||
    out.dropped.some((d) => d.reason === 'byline' && d.start > line.start && d.start < next.start)
  )
}

// "CITY, Country, May 15 (Agency) - ", "CITY, 16 mai – ": capitals, a day, a dash.
export const dateline =
  /^(?<place>\p{Lu}{2}[\p{Lu}\p{M}'’ .-]{0,40})(?:[,/] ?[^–—()\d,]{2,40}?(?=[, ]))?(?:,? ?(?<!\p{L})(?<day>(?:\d{1,2}(?:\.|er|º)?(?: de)? ?\p{L}{3,10}|\p{L}{3,10}\.? \d{1,2})(?:,?(?: de| del)? \d{4})?))?(?: ?\((?<agency>[\p{Lu}][^()]{1,40})\))?\s?(?:[–—-]|:)\s/u

function noteDateline(line: string, out: CleanArticle): void {
  const match = dateline.exec(line.slice(0, 160))
  if (!match?.groups) return
  if (match.groups.day) out.dateHints.push({ text: match.groups.day, kind: 'dateline' })
  if (match.groups.agency) out.agency ??= match.groups.agency
}
