import { type Language, supportedLanguages } from '../pipeline/language-tag'
import { tokenize } from '../pipeline/tokens'
import { readSpoken, readTyped } from './figures'
import { foldWord, withAsciiDigits } from './fold'
import { isUnspaced, pairsOf } from './scripts'
import { nameKeyOf } from './spellings'
import { streamOf } from './stream'
import { umlautForms } from './umlauts'

/** One thing that must be found (or must not): in any of these forms, each a sequence of tokens of the index. */
export interface Term {
  /** As typed, for what is said of it. */
  typed: string
  forms: string[][]
  /** The last token of each form may go on: somebody is still typing it. */
  isPrefix: boolean
  isExcluded: boolean
  /** The key of a single word that may be a name in another spelling; null for phrases and numbers. */
  nameKey: string | null
}

/** What stands behind the first so many terms is not searched for: nobody types more, and each costs. */
export const termsAtMost = 24
/** Code units of a query that are looked at. */
const readAtMost = 2000
/** A single letter begins half of all words: it is looked for as it is. */
const shortestPrefix = 2

/** Any text is a query; one without a word gives no terms. */
export function parseQuery(text: string): Term[] {
  const read = withAsciiDigits(text.slice(0, readAtMost))
  const pieces = piecesOf(read)
  const isTyping = /[\p{L}\p{M}]$/u.test(read)
  const terms: Term[] = []
  for (let i = 0; i < pieces.length && terms.length < termsAtMost; ) {
    const piece = pieces[i]!
    const spoken = piece.isQuoted || piece.isExcluded ? null : spokenAt(pieces, i)
    const count = spoken?.count ?? 1
    const isLast = i + count === pieces.length
    const term = spoken?.term ?? termOf(piece)
    if (term) terms.push({ ...term, isPrefix: term.isPrefix && isLast && isTyping && !piece.isQuoted })
    i += count
  }
  return terms
}

interface Piece {
  text: string
  isQuoted: boolean
  isExcluded: boolean
}

const quotes = '"“”„«»「」『』〝〞'
const piece = new RegExp(`([-−–](?=[^\\s]))?(?:[${quotes}]([^${quotes}]*)(?:[${quotes}]|$)|([^\\s${quotes}]+))`, 'gu')

/** Stretches between quotation marks of any kind (an open one lasts to the end), and what stands between spaces. */
function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  for (const [, minus, quoted, own] of joinGroups(text).matchAll(piece)) {
    pieces.push({ text: quoted ?? own ?? '', isQuoted: quoted !== undefined, isExcluded: minus !== undefined })
  }
  return pieces
}

/** "11 000": groups of three behind a space are one number. */
const joinGroups = (text: string): string =>
  text.replace(/(?<![\d.,])[1-9]\d{0,2}(?:[ \u00a0\u202f\u2009]\d{3})+(?![\d])/g, (digits) => digits.replace(/\D/g, ''))

function termOf({ text, isQuoted, isExcluded }: Piece): Term | null {
  const base = { typed: text, isExcluded, nameKey: null, isPrefix: false }
  const numbers = isQuoted ? [] : readTyped(text.replace(/[.,;:!?]+$/, ''))
  if (numbers.length > 0) return { ...base, forms: numbers.map((value) => [value]) }
  const tokens = streamOf(text, null).words.map(({ token }) => token)
  const [first] = tokens
  if (first === undefined) return null
  if (isQuoted) return { ...base, forms: quotedForms(text, tokens) }
  if (tokens.length > 1 || isUnspaced(text)) return { ...base, ...unspacedForms(text, tokens) }
  const word = text.replace(/[^\p{L}\p{M}\p{N}]/gu, '')
  const nameKey = nameKeyOf(word, null)
  return {
    ...base,
    forms: umlautForms(word, foldWord).map((form) => [form]),
    nameKey,
    isPrefix: first.length >= shortestPrefix,
  }
}

/** A phrase with numbers is looked for in each reading of them, as every language's text has its own. */
function quotedForms(text: string, tokens: string[]): string[][] {
  const readings = [tokens, ...readAs.map((language) => streamOf(text, language).words.map(({ token }) => token))]
  return [...new Map(readings.map((form) => [form.join(' '), form])).values()].filter((form) => form.length > 0)
}
const readAs: Language[] = ['en', 'de']

/** "e-mail", "A380", a run of characters without spaces: what is typed in one go stands in one go. */
function unspacedForms(text: string, tokens: string[]): Pick<Term, 'forms' | 'isPrefix'> {
  if (!isUnspaced(text)) return { forms: [tokens], isPrefix: true }
  const pairs = pairsOf(text)
  // The last letter goes on into a pair wherever the run does.
  if (pairs.length === 1) return { forms: [tokens], isPrefix: true }
  const endsUnspaced = isUnspaced(pairs.at(-1)!.token)
  return { forms: [endsUnspaced && tokens.length > 1 ? tokens.slice(0, -1) : tokens], isPrefix: false }
}

/** "11 thousand", "elftausend", "2,5 Millionen" as a value, besides as these words; whatever language it is said in. */
function spokenAt(pieces: Piece[], at: number): { term: Term; count: number } | null {
  let best: { value: string; count: number } | null = null
  const open = pieces.slice(at, at + 6)
  const end = open.findIndex(({ isQuoted, isExcluded }) => isQuoted || isExcluded)
  const run = end === -1 ? open : open.slice(0, end)
  const text = run.map((one) => one.text).join(' ')
  const ends: number[] = []
  for (const one of run) ends.push((ends.at(-1) ?? -1) + one.text.length + 1)
  for (const language of supportedLanguages) {
    const tokens = tokenize(text, 0, text.length, language)
    const found = tokens.length === 0 ? null : readSpoken(text, tokens, 0, language)
    const count = found ? ends.indexOf(tokens[found.count - 1]!.end) + 1 : 0
    if (found && count > (best?.count ?? 0)) best = { value: found.value, count }
  }
  if (!best) return null
  const typed = run
    .slice(0, best.count)
    .map((one) => one.text)
    .join(' ')
  const words = streamOf(typed, null).words.map(({ token }) => token)
  const forms = words.length > 0 ? [[best.value], words] : [[best.value]]
  return { term: { typed, forms, isPrefix: false, isExcluded: false, nameKey: null }, count: best.count }
}
