import type { Span } from '../contract/analysis'
import type { Block, Role } from './clean'
import type { Language } from './language'
import { trimSpan } from './lines'
import { type Candidate, endsAt } from './sentence-end'

export type Sentence = Span & { role: Role; block: number }

/**
 * Sentences of an article's blocks, trimmed, in order, never overlapping (UTF-16 offsets into `text`). Every mark that
 * may end a sentence is a candidate; `endsAt` decides. Headlines and crossheads are one sentence each. Linear.
 */
export function segment(text: string, blocks: Block[], language: Language | null): Sentence[] {
  const out: Sentence[] = []
  blocks.forEach((block, index) => {
    const whole = block.role === 'headline' || block.role === 'crosshead'
    const cuts = whole ? [] : cutsOf(text, block, language)
    let from = block.start
    for (const cut of [...cuts, block.end]) {
      const { start, end } = trimSpan(text, { start: from, end: cut })
      if (start < end) out.push({ start, end, role: block.role, block: index })
      from = cut
    }
  })
  return out
}

// Marks that end sentences in any script, then what closes a quotation or a bracket, then note numbers ("[3]").
const stops = /([\p{Sentence_Terminal}…‥]+)((?:[\p{Pe}\p{Pf}\p{Pi}"'’”“»«›]|\[\d{1,3}\])*)/gu
// French sets its closing mark apart: "Partez ! »".
const spacedCloser = /^\s[»›](?=[\s,.;:!?)]|$)/u
const spacedCloserFr = /^\s[»›](?=[\s,.;:!?)]|$|\p{Lu})/u

function cutsOf(text: string, block: Span, language: Language | null): number[] {
  const bounds = { from: block.start, to: block.end, isDialogue: /^[–—-]/.test(text.charAt(block.start)) }
  const paragraph = text.slice(block.start, block.end)
  const cuts: number[] = []
  for (const match of paragraph.matchAll(stops)) {
    const [, marks = '', closers = ''] = match
    const stop = block.start + match.index
    const candidate = closed(text, { stop, end: stop + match[0].length, marks, closers }, language)
    const next = text.charAt(candidate.end)
    if (candidate.end >= block.end) break
    const ends =
      next === ' ' || /\s/.test(next) ? endsAt(text, candidate, bounds, language) : isGlued(text, candidate, block)
    if (ends) cuts.push(candidate.end)
  }
  return language === 'en' ? withLostStops(paragraph, block.start, cuts) : cuts
}

const closersApart = new Set([...'»›'].map((mark) => mark.charCodeAt(0)))

/** Settles which marks behind the stop close and which open what follows. */
function closed(text: string, c: Candidate, language: Language | null): Candidate {
  const mayClose = closersApart.has(text.charCodeAt(c.end + 1))
  if (c.closers === '' && !mayClose) return c
  const spaced = (language === 'fr' ? spacedCloserFr : spacedCloser).exec(text.slice(c.end, c.end + 3))
  if (spaced && c.closers === '') return { ...c, end: c.end + 2, closers: spaced[0].trim() }
  // "over.“The": a mark with a word right behind it opens it, unless the language closes with this very mark.
  const last = c.closers.at(-1) ?? ''
  const opensNext = /[\p{L}\p{N}]/u.test(text.charAt(c.end)) && (opening.get(language ?? 'en') ?? '“‘«').includes(last)
  return last !== '' && opensNext ? { ...c, end: c.end - 1, closers: c.closers.slice(0, -1) } : c
}

const opening = new Map<Language, string>([['de', '„‚«']])

const window = 48
const topLevel = /^(?:com|org|net|edu|gov|info|html?|php|pdf|js|ts|io)$/i

/** A stop that lost its space: "was over.The river", "in 2019.It", "It is over.”The judge". */
function isGlued(text: string, c: Candidate, block: Span): boolean {
  const after = text.slice(c.end, Math.min(block.end, c.end + window))
  if (/^\p{Lo}/u.test(after)) return !/[.…]/.test(c.marks) // scripts without capitals write no space
  const next = /^[¿¡“„«"]*(\p{Lu}[\p{L}\p{M}]*)(?=[\s’',;:.!?-]|$)/u.exec(after)
  if (!next?.[1] || topLevel.test(next[1])) return false
  const before = text.slice(Math.max(block.start, c.stop - window), c.stop)
  const token = /\S*$/.exec(before)?.[0] ?? ''
  if (/www\.|https?:|@|\/|\.\w/i.test(token)) return false
  if (c.closers !== '') return /[\p{L}\p{N}]\s?$/u.test(before)
  return /(?:[\p{Ll}\p{M}]{2}|\d{3}|%|\s)$/u.test(before) && !/^\p{Lu}{2}/u.test(next[1])
}

// English titles have capitals throughout, so a capital on one of these before a small letter shows that the stop
// before it was lost: "went back to the North The others …".
const lostStop = /(?<=[\p{L}\d]) (?=(?:The|This|These|Those|They|She|He|There|But|However|Its|Their) \p{Ll})/gu

function withLostStops(paragraph: string, start: number, cuts: number[]): number[] {
  const lost = [...paragraph.matchAll(lostStop)].map((match) => start + match.index)
  return lost.length === 0 ? cuts : [...new Set([...cuts, ...lost])].sort((a, b) => a - b)
}
