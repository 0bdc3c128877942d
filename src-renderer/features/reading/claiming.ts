import type { CorrectionRow, MentionRow, SentenceRow } from '../../../src-main/contract/rows'
import type { Range } from '../../ui/ranges'
import { piecesOf, wholeSigns } from './selection'

/**
 * What an editor does with selected words: a claim of its own; the passage of a claim is these words; these words of a
 * passage are another claim; they belong to another claim.
 */
export type Gesture = 'claim' | 'resize' | 'split' | 'move'

/** A span with the sentence it lies in, from which its mention's id follows. */
export interface Place extends Range {
  sentence: string
}

export interface ClaimingPlan {
  /** Passages claimed by hand that give way. */
  unclaim: Range[]
  claim: Range[]
  /** The selected words, as passages. */
  selected: Place[]
  /** What is left of the passage they were taken from. */
  left: Place[]
  /** Mentions of other sentences that its claim has. */
  rest: string[]
}

export interface Selectable {
  text: string
  sentences: readonly SentenceRow[]
  /** Of the article. */
  mentions: readonly MentionRow[]
  corrections: readonly CorrectionRow[]
}

/** What the selected words are now; null when no sentence has any of them, as where text is left out. */
export interface Selected {
  /** Passages that the words touch, the one to be changed first: the chosen claim's, else the one they share most with. */
  touched: MentionRow[]
  /** They are one passage of the checklist, sign for sign. */
  isPassage: boolean
  /** They are part of one passage. */
  isInside: boolean
  /** The passage claimed by hand that they touch. */
  byHand: CorrectionRow | null
}

export function selectedIn(reading: Selectable, range: Range, chosen: string | null): Selected | null {
  const pieces = piecesOf(reading.text, range, reading.sentences)
  if (pieces.length === 0) return null
  const shared = (m: Range) => Math.min(m.end, range.end) - Math.max(m.start, range.start)
  const touched = reading.mentions
    .filter((m) => m.start < range.end && m.end > range.start)
    .sort((a, b) => Number(b.claim === chosen) - Number(a.claim === chosen) || shared(b) - shared(a))
  const first = touched[0]
  const isPassage = first !== undefined && first.start === range.start && first.end === range.end
  const isInside = first !== undefined && !isPassage && first.start <= range.start && range.end <= first.end
  const hand = reading.corrections.filter(
    (row) => row.kind === 'claimed' && row.start < range.end && row.end > range.start,
  )
  return { touched, isPassage, isInside, byHand: hand[0] ?? null }
}

/** Fewer words left of a passage say nothing by themselves. */
const leastWordsLeft = 3

/**
 * Which spans are claimed so that the selected words are passages. A sentence with a span claimed by hand is cut by these
 * spans and no longer by the engine's: so its other passages are claimed as they are, and keep their claims and marks.
 */
export function planClaiming(
  gesture: Gesture,
  reading: Selectable,
  range: Range,
  from: MentionRow | null,
  ofClaim: readonly Pick<MentionRow, 'id' | 'sentence'>[],
): ClaimingPlan {
  const plan: ClaimingPlan = { unclaim: [], claim: [], selected: [], left: [], rest: [] }
  const pieces = piecesOf(reading.text, range, reading.sentences)
  for (const { sentence, range: piece } of pieces) {
    plan.selected.push({ ...piece, sentence: sentence.id })
    const kept: Range[] = [piece]
    for (const mention of reading.mentions) {
      if (mention.sentence !== sentence.id) continue
      const least = gesture === 'split' && mention.id === from?.id ? 1 : leastWordsLeft
      // What is left of the passage that gets longer or shorter is no passage of anything.
      const parts = gesture === 'resize' && mention.id === from?.id ? [] : outside(reading.text, mention, piece, least)
      kept.push(...parts)
      if (mention.id === from?.id) plan.left.push(...parts.map((part) => ({ ...part, sentence: sentence.id })))
    }
    const spans = apart(kept)
    const before = reading.corrections.filter((row) => row.kind === 'claimed' && overlaps(row, sentence))
    plan.unclaim.push(...before.filter((row) => !spans.some(isSame(row))).map(({ start, end }) => ({ start, end })))
    plan.claim.push(...spans.filter((span) => !before.some(isSame(span))))
  }
  const cut = new Set(pieces.map(({ sentence }) => sentence.id))
  plan.rest = ofClaim.filter(({ sentence }) => !cut.has(sentence)).map(({ id }) => id)
  return plan
}

const isSame = (a: Range) => (b: Range) => a.start === b.start && a.end === b.end
const overlaps = (a: Range, b: Range) => a.start < b.end && b.start < a.end

/** The parts of a passage before and behind a piece; all of it where they do not meet. */
function outside(text: string, passage: Range, piece: Range, leastWords: number): Range[] {
  if (!overlaps(passage, piece)) return [{ start: passage.start, end: passage.end }]
  const parts = [
    { start: passage.start, end: Math.min(piece.start, passage.end) },
    { start: Math.max(piece.end, passage.start), end: passage.end },
  ]
  return parts.flatMap((part) => {
    const bare = part.end > part.start ? bareOf(text, part) : null
    return bare && (text.slice(bare.start, bare.end).match(/[\p{L}\p{N}]+/gu) ?? []).length >= leastWords ? [bare] : []
  })
}

/** Without the comma or dash that joined it. */
function bareOf(text: string, { start, end }: Range): Range | null {
  const piece = text.slice(start, end)
  const lead = /^[\s,;:–—)-]*/u.exec(piece)![0].length
  const tail = /[\s,;:–—(-]*$/u.exec(piece)![0].length
  return start + lead < end - tail ? wholeSigns(text, { start: start + lead, end: end - tail }) : null
}

/** In order, none over another: the first stands, as in the analysis; the selected words come first of all. */
function apart(spans: readonly Range[]): Range[] {
  const kept: Range[] = []
  for (const span of spans) if (!kept.some((other) => overlaps(span, other))) kept.push(span)
  return kept.sort((a, b) => a.start - b.start)
}
