import type { Span } from '../contract/analysis'
import { anywhereReason, footReason, headReason, longestFurniture } from './boilerplate'
import { readBar } from './clean/bars'
import { authorNote, bylineName } from './clean/edges'
import { creditBehind, leadingMetadata, signatureBehind } from './clean/glued'
import { isLinkHeader } from './clean/page-lines'
import { agencyOfCredit, noteSignature } from './clean/provenance'
import {
  creditedDateline,
  dateline,
  endsSentence,
  type Kept,
  longestHeadline,
  type Marks,
  type Role,
  roleOf,
} from './clean/roles'
import { type Line, linesOf, trimSpan } from './lines'
import { plain } from './tokens'

export type { Role } from './clean/roles'
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

/** How many lines that are not furniture anyway make the head and the foot of an article. */
const headLines = 8
const footLines = 6
/** Titles under a header like "Related articles" that are dropped with it. */
const mostLinkTitles = 12

type Read = { text: string; out: CleanArticle; drop: Drop }

/**
 * Finds the furniture, the title and the layout of one article. Linear in its length. `restored`: spans an editor wants
 * read as text; nothing that meets one is dropped.
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
  const read: Read = { text, out, drop: dropInto(out, restored) }
  let kept = dropLines(read)
  kept = dropRepeatedHeadline(kept, read)
  kept = dropAuthorNotes(kept, read)
  kept = dropBehind(kept, read)
  for (const line of kept.slice(0, 4)) noteDateline(line.text, out)
  // In the order of the text, and what says "published" before what says "updated".
  out.dropped.sort((a, b) => a.start - b.start)
  assignRoles(kept, out)
  return out
}

/** Drops a span and answers true, or keeps it because the editor restored it. */
type Drop = (span: Span, reason: string) => boolean

const dropInto =
  (out: CleanArticle, restored: Span[]): Drop =>
  ({ start, end }, reason) => {
    const isRestored = restored.some((r) => r.start < end && start < r.end)
    if (isRestored) out.restored.push({ start, end })
    else out.dropped.push({ start, end, reason })
    return !isRestored
  }

type Scanned = Line & { text: string; reason: string | null }

/** Drops the lines that are furniture as a whole, and the fields glued before the first lines' text. */
function dropLines({ text, out, drop }: Read): Kept[] {
  const lines = linesOf(text).map((line): Scanned => {
    const body = text.slice(line.start, Math.min(line.end, line.start + longestFurniture + 1))
    return { ...line, text: body, reason: anywhereReason(body) }
  })
  const total = lines.filter((line) => line.reason === null).length
  const kept: Kept[] = []
  let textLines = 0
  let titles = 0
  lines.forEach((line, i) => {
    const isHead = textLines < headLines
    const isFoot = textLines >= total - footLines
    if (line.reason === null) textLines++
    const reason =
      line.reason ?? (isHead ? headReason(line.text) : null) ?? (isFoot && i > 0 ? footReason(line.text) : null)
    const isTitle = titles > 0 && reason === null && (isFoot || !line.afterBlank) && isLinkTitle(line.text)
    titles = isTitle ? titles - 1 : isLinkHeader(line.text) && reason !== null ? mostLinkTitles : 0
    const why = reason ?? (isTitle ? 'link to another article' : null)
    if (why !== null && drop(line, why)) {
      noteProvenance(line.text, why, out)
      if (why === 'picture credit' && !line.afterBlank && kept.length > 0) kept.at(-1)!.credited = true
      return
    }
    const glued = isHead && why === null ? leadingMetadata(text, line) : null
    const hint = glued && text.slice(glued.start, glued.end)
    if (hint) noteDay(hint, out)
    const isDropped = glued !== null && drop(glued, 'metadata')
    const span = isDropped ? trimSpan(text, { start: glued.end, end: line.end }) : line
    const body = text.slice(span.start, Math.min(span.end, span.start + longestFurniture + 1))
    kept.push({ ...span, afterBlank: line.afterBlank, text: body, credited: false })
  })
  return kept
}

const isLinkTitle = (line: string) => line.length <= 140 && !/[.…:;,]["”“»’]?$/.test(line)

function noteProvenance(line: string, reason: string, out: CleanArticle): void {
  if (reason === 'byline') {
    out.byline ??= bylineName(readBar(line)?.author ?? line)
    noteDay(line, out)
  }
  if (reason === 'date line') noteDay(line, out)
  if (reason === 'agency signature') noteSignature(line, out)
  if (reason === 'agency credit') out.agency ??= agencyOfCredit(line)
}

const updated =
  /(?:last updated|updated|modified|aktualisiert|mise? à jour|actualizado|aggiornato|aggiornamento|bijgewerkt|atualizado)(?!\p{L})/iu

/** The day of publication stands above that of an update on the same line. */
function noteDay(line: string, out: CleanArticle): void {
  const at = updated.exec(line)?.index ?? -1
  const parts = at > 0 ? [line.slice(0, at), line.slice(at)] : [line]
  for (const part of parts) out.dateHints.push({ text: part.trim(), kind: 'metadata' })
}

/** A page's slug or SEO title often follows the headline, cut short or without its punctuation. */
function dropRepeatedHeadline(kept: Kept[], { text, drop }: Read): Kept[] {
  const [first, second] = kept
  if (!first || first.text.length > longestHeadline) return kept
  if (second && isPageTitle(first.text, second.text) && drop(first, 'repeated headline')) return kept.slice(1)
  const words = new Set(wordsIn(first.text))
  return kept.filter((line, i) => {
    if (i === 0 || i > 3 || line.text.length > longestHeadline) return true
    const isSame = text.slice(line.start, line.end) === text.slice(first.start, first.end)
    if (endsSentence.test(line.text) && !isSame) return true
    const own = wordsIn(line.text)
    const shared = own.filter((w) => words.has(w)).length
    if (own.length < 3 || shared < 0.85 * own.length || own.length < 0.5 * words.size) return true
    return !drop(line, 'repeated headline')
  })
}

/** "Headline | The Gazette" above the headline: the page's title, which repeats it. */
function isPageTitle(first: string, second: string): boolean {
  const [, head] = /^(.{15,200}?)\s[|–—-]\s[^|]{2,40}$/u.exec(first) ?? []
  return head !== undefined && plain(head) === plain(second)
}

const wordsIn = (text: string) => plain(text).match(/[\p{L}\d]+/gu) ?? []

const noteLines = 6

/** Boxes about the author at the foot; a sentence of that form about a person of the story stays. */
function dropAuthorNotes(kept: Kept[], { text, out, drop }: Read): Kept[] {
  const from = Math.max(3, kept.length - noteLines)
  return kept.filter((line, i) => {
    if (i < from || line.end - line.start > longestFurniture) return true
    const note = authorNote(line.text)
    if (!note) return true
    const surname = note.name?.split(' ').at(-1)
    const isInStory = surname && kept.slice(0, i).some((k) => text.slice(k.start, k.end).includes(surname))
    if (!note.sure && isInStory) return true
    if (!drop(line, 'author note')) return true
    out.byline ??= note.name
    return false
  })
}

/** Credits behind captions, and the desk's mark behind the last sentence. */
function dropBehind(kept: Kept[], { text, out, drop }: Read): Kept[] {
  return kept.map((line, i) => {
    const mark = i > 0 && i >= kept.length - 2 ? signatureBehind(text, line) : null
    if (mark && drop(mark, 'agency signature')) {
      noteSignature(text.slice(mark.start, mark.end), out)
      return cut(text, line, mark.start)
    }
    const credit = line.end - line.start <= 500 ? creditBehind(text, line) : null
    if (credit && drop(credit, 'picture credit')) return { ...cut(text, line, credit.start), credited: true }
    return line
  })
}

function cut(text: string, line: Kept, end: number): Kept {
  const span = trimSpan(text, { start: line.start, end })
  return { ...line, ...span, text: text.slice(span.start, Math.min(span.end, span.start + longestFurniture + 1)) }
}

const betweenDeckAndText = new Set(['byline', 'date line', 'share bar', 'reading time'])

function assignRoles(lines: Kept[], out: CleanArticle): void {
  // Only furniture near the head can part a deck from the text.
  const marks: Marks = { betweenDeckAndText: out.dropped.slice(0, 20).filter((d) => betweenDeckAndText.has(d.reason)) }
  lines.forEach((line, i) => {
    const role = roleOf(line, i, lines, out.title !== null, marks)
    if (role === 'headline') out.title = line.text
    out.blocks.push({ start: line.start, end: line.end, role })
  })
}

function noteDateline(line: string, out: CleanArticle): void {
  const head = line.slice(0, 160)
  const match = dateline.exec(head) ?? creditedDateline.exec(head)
  if (!match?.groups) return
  if (match.groups.day) out.dateHints.push({ text: match.groups.day, kind: 'dateline' })
  if (match.groups.agency) out.agency ??= match.groups.agency
}
