import type { Range } from '../../ui/ranges'

/** Looked at on either side of an edge, so that a step in a paragraph of a megabyte stays a step. */
const windowUtf16 = 600

const segmenters = new Map<string, Intl.Segmenter>()
function segmenterOf(language: string, granularity: 'word' | 'grapheme'): Intl.Segmenter {
  const key = `${language} ${granularity}`
  let known = segmenters.get(key)
  if (!known) {
    // "und" and what no table knows are cut by the general rules.
    known = new Intl.Segmenter(language === 'und' ? 'en' : language, { granularity })
    segmenters.set(key, known)
  }
  return known
}

interface Word extends Range {
  isWord: boolean
}

/** The text's words and what stands between them, around a place. */
function wordsAround(text: string, at: number, language: string): Word[] {
  const from = boundaryBefore(text, Math.max(0, at - windowUtf16))
  const to = boundaryBefore(text, Math.min(text.length, at + windowUtf16))
  const words: Word[] = []
  for (const { index, segment, isWordLike } of segmenterOf(language, 'word').segment(text.slice(from, to))) {
    const start = from + index
    words.push({ start, end: start + segment.length, isWord: isWordLike === true })
  }
  return words
}

/** Not between the halves of a surrogate pair. */
const boundaryBefore = (text: string, at: number) =>
  at > 0 && at < text.length && /[\uDC00-\uDFFF]/.test(text[at]!) && /[\uD800-\uDBFF]/.test(text[at - 1]!) ? at - 1 : at

const isBlank = (text: string, at: number) => at < 0 || at >= text.length || /\s/u.test(text[at]!)

/**
 * Where an edge of a selection may stop: at the ends (starts) of words, and of what is written to a word without a space,
 * so that both "20" and "20%" can be had.
 */
function stopsAround(text: string, at: number, edge: 'start' | 'end', language: string): number[] {
  const stops: number[] = []
  for (const { start, end, isWord } of wordsAround(text, at, language)) {
    if (edge === 'end') {
      if (isWord || (!isBlank(text, end - 1) && isBlank(text, end))) stops.push(end)
    } else if (isWord || (!isBlank(text, start) && isBlank(text, start - 1))) stops.push(start)
  }
  return stops
}

/** Moves one edge by a word; at the ends of the text, or where nothing would be left, the selection stays. */
export function moveEdge(text: string, range: Range, edge: 'start' | 'end', by: 1 | -1, language: string): Range {
  const at = range[edge]
  const stops = stopsAround(text, at, edge, language)
  const next = by === 1 ? stops.find((stop) => stop > at) : stops.findLast((stop) => stop < at)
  if (next === undefined) return range
  const moved = { ...range, [edge]: next }
  return moved.end > moved.start ? moved : range
}

/** The same by sentences: an edge goes to the next one that a sentence has. */
export function moveBySentence(sentences: readonly Range[], range: Range, edge: 'start' | 'end', by: 1 | -1): Range {
  const isBeyond = (sentence: Range) => (sentence[edge] - range[edge]) * by > 0
  const next = by === 1 ? sentences.find(isBeyond) : sentences.findLast(isBeyond)
  if (!next) return range
  const moved = { ...range, [edge]: next[edge] }
  return moved.end > moved.start ? moved : range
}

/** The range without blanks at its ends, and with whole signs: never half an emoji or a letter without its accent. */
export function wholeSigns(text: string, { start, end }: Range): Range | null {
  let from = signEdge(text, Math.max(0, start), -1)
  let to = signEdge(text, Math.min(text.length, end), 1)
  while (from < to && isBlank(text, from)) from += 1
  while (to > from && isBlank(text, to - 1)) to -= 1
  return from < to ? { start: from, end: to } : null
}

/** The nearest edge of a sign in a direction, which is the place itself where it is one. */
function signEdge(text: string, at: number, towards: 1 | -1): number {
  const from = boundaryBefore(text, Math.max(0, at - 64))
  for (const { index, segment } of segmenterOf('en', 'grapheme').segment(text.slice(from, at + 64))) {
    const [start, end] = [from + index, from + index + segment.length]
    if (at === start || at === end) return at
    if (at < end) return towards === 1 ? end : start
  }
  return at
}

export const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

export const countWords = (text: string, language: string): number => {
  let count = 0
  for (const { isWordLike } of segmenterOf(language, 'word').segment(text)) if (isWordLike) count += 1
  return count
}

/** What of a selection lies in which sentence: a passage of a claim lies in one. */
export function piecesOf<S extends Range>(
  text: string,
  range: Range,
  sentences: readonly S[],
): { sentence: S; range: Range }[] {
  return sentences.flatMap((sentence) => {
    const start = Math.max(range.start, sentence.start)
    const end = Math.min(range.end, sentence.end)
    if (start >= end) return []
    const piece = wholeSigns(text, { start, end })
    return piece && hasWords(text.slice(piece.start, piece.end)) ? [{ sentence, range: piece }] : []
  })
}
