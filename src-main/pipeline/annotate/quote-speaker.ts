import type { Telling } from './saying'
import { folded, isCoordinator, isUpper, type QuotePart, type SpeechContext } from './speech-context'

type Range = { first: number; next: number }

/** For each quote's part the telling that gives its speaker, or null where none does so with certainty. */
export function tellingsOfQuotes(c: SpeechContext, tellings: Telling[]): (Telling | null)[] {
  const used = new Set<Telling>()
  return c.parts.map((part, k) => {
    const level = part.parent ?? -1
    const range = rangeOf(c, part)
    const near = nearest(tellings, level, range)
    const telling = range.first < range.next ? (pick(c, range, level, near, used) ?? aside(c, tellings, k)) : null
    if (telling) used.add(telling)
    return telling
  })
}

/** « Je suis rentrée à pied, raconte Maëlle Thibaud. »: French often leaves the telling inside the marks. */
function aside(c: SpeechContext, tellings: Telling[], part: number): Telling | null {
  if (c.language !== 'fr') return null
  const told = tellings.find((t) => t.level === part)
  if (!told || told.verb >= told.source.first || told.source.pronoun !== null) return null
  const closes = c.tokens[told.next]
  return folded(c, told.first - 1) === ',' && (closes === undefined || closes.kind === 'mark') ? told : null
}

function rangeOf(c: SpeechContext, part: QuotePart): Range {
  return { first: firstFrom(c, part.start), next: firstFrom(c, part.end) }
}

/** Index of the first token that begins at or after an offset. */
export function firstFrom(c: SpeechContext, offset: number): number {
  let lo = 0
  let hi = c.tokens.length
  while (lo < hi) {
    const mid = (lo + hi) >> 1
    if (c.tokens[mid]!.start < offset) lo = mid + 1
    else hi = mid
  }
  return lo
}

type Near = { before: Telling | null; after: Telling | null }
const reach = 24

/** The last telling that ends before a range and the first that begins after it, on the same level. */
function nearest(tellings: Telling[], level: number, range: Range): Near {
  let lo = 0
  let hi = tellings.length
  while (lo < hi) {
    const mid = (lo + hi) >> 1
    if (tellings[mid]!.first < range.first) lo = mid + 1
    else hi = mid
  }
  let before: Telling | null = null
  for (let i = lo - 1; i >= Math.max(0, lo - reach) && !before; i--) {
    const t = tellings[i]!
    if (t.level === level && t.next <= range.first) before = t
  }
  let after: Telling | null = null
  for (let i = lo; i < Math.min(tellings.length, lo + reach) && !after; i++) {
    if (tellings[i]!.level === level && tellings[i]!.first >= range.next) after = tellings[i]!
  }
  return { before, after }
}

function pick(c: SpeechContext, range: Range, level: number, { before, after }: Near, used: Set<Telling>) {
  const follows = after !== null && !after.names && isRightAfter(c, range, after)
  const isTight = before !== null && leadsInto(c, before, range, level)
  if (isTerm(c, range, level)) return isTight && before.names ? before : null
  if (isTight && !(follows && used.has(before))) return before
  if (follows) return after
  if (before && !before.names && before.kind !== 'quotedBy' && !isParted(c, before.next, range.first)) return before
  if (after && !after.names && closesSentence(c, after, range)) return after
  return null
}

const firstWordFrom = (c: SpeechContext, at: number) => {
  let i = at
  while (i < c.tokens.length && c.tokens[i]!.kind === 'mark') i++
  return i
}

function isRightAfter(c: SpeechContext, range: Range, t: Telling): boolean {
  const at = firstWordFrom(c, range.next)
  if (t.first === at) return true
  return t.first === at + 1 && (c.words.as.has(folded(c, at)) || c.words.between.has(folded(c, at)))
}

/** The telling opens what the quotation goes on with: no clause ends between them, but for a comma or colon at its door. */
function leadsInto(c: SpeechContext, t: Telling, range: Range, level: number): boolean {
  let commas = 0
  for (let i = t.next; i < range.first; i++) {
    if (c.level[i] !== level) return false
    const mark = c.tokens[i]!.text
    if (/^[;.!?]$/.test(mark) || isCoordinator(c, i)) return false
    if (mark === ',') commas++
    else if (commas > 0 && c.tokens[i]!.kind !== 'mark') return false
  }
  return commas === 0 || !t.names
}

const isParted = (c: SpeechContext, from: number, to: number) => {
  for (let i = from; i < to; i++) if (/^[;!?]$/.test(c.tokens[i]!.text)) return true
  return false
}

/** “The plan is ‘dead’ here, the mayor said.”: a telling that closes the sentence speaks for all of it. */
function closesSentence(c: SpeechContext, t: Telling, range: Range): boolean {
  for (let i = range.next; i < t.first; i++) if (/^[;:]$/.test(c.tokens[i]!.text) || isCoordinator(c, i)) return false
  const introduced = t.kind === 'according' || folded(c, t.first - 1) === ',' || c.words.as.has(folded(c, t.first - 1))
  if (!introduced) return false
  for (let i = t.next; i < c.tokens.length; i++)
    if (c.level[i] !== t.level || /^[;:]$/.test(c.tokens[i]!.text)) return false
  return c.tokens.length - t.next < 12
}

const mostTermWords = 5

/** “Northern Lantern” after "the ferry": the name of a thing, said by nobody. */
function isTerm(c: SpeechContext, range: Range, level: number): boolean {
  const { first, next } = range
  if (next - first > mostTermWords || !isUpper(c, first)) return false
  if (/[.!?,;:…]/.test(c.tokens[next - 1]!.text)) return false
  let before = first - 1
  while (before >= 0 && c.level[before] === level && c.tokens[before]!.kind === 'mark') {
    if (/^[,:;.–—]$/.test(c.tokens[before]!.text)) return false
    before--
  }
  if (before < 0 || c.level[before] !== level || c.tokens[before]!.kind !== 'word') return false
  const w = folded(c, before)
  const { words } = c
  if (words.said.has(w) || words.weak.has(w) || words.naming.has(w) || words.participles.has(w)) return false
  return !c.general.stopwords.has(w) && !words.stops.has(w)
}
