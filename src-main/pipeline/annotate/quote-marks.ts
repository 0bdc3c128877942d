import type { Span } from '../../contract/analysis'

// Which marks may close what each opens: „…“ German, “…” English, «…» French, »…« German books, „…” Polish and Dutch,
// and the mixtures that translation and careless typing leave behind.
const closers: Record<string, string[]> = {
  '„': ['“', '”', '"', '‟', "''"],
  '‟': ['”', '"'],
  '“': ['”', '“', '"', "''"],
  '”': ['”', '"'],
  '"': ['"', '”', '“', '＂'],
  '＂': ['＂', '"'],
  '«': ['»'],
  '»': ['«'],
  '‹': ['›'],
  '›': ['‹'],
  ',,': ["''", '"', '“', '”'],
  '``': ["''", '"', '”'],
  '‚': ['‘', '’', "'"],
  '‘': ['’', "'"],
  "'": ["'", '’'],
}
const singles = /^[‚‘']$/

/** Past this many characters a single mark is an apostrophe. */
const longestSingle = 400

const charAt = (text: string, i: number, { start, end }: Span) => (i >= start && i < end ? text.charAt(i) : '')
const isSpace = (c: string) => c === '' || c === ' ' || /\s/.test(c)
const isLetter = (c: string) => /[\p{L}\p{N}\p{M}]/u.test(c)
const startsWord = (before: string) => isSpace(before) || /[([{–—\-/¿¡:…“„«»"‘‚'`]/.test(before)

/** Does the mark at `at` close what `open` opened? Single marks are not asked: see `singleCloser`. */
export function closesAt(text: string, at: number, mark: string, open: string, p: Span): boolean {
  const two = text.startsWith("''", at) ? "''" : mark
  const fits = closers[open]
  if (!fits?.includes(mark) && !(two === "''" && fits?.includes(two))) return false
  const before = charAt(text, at - 1, p)
  const after = charAt(text, at + mark.length, p)
  const looksOpening = startsWord(before) && !isSpace(after) && !/[,.;:!?)\]}]/.test(after)
  if (mark === '“' || mark === '"' || mark === '＂') return !looksOpening
  if (mark === '«') return !isSpace(before) || isSpace(after) || /[,.;:!?)]/.test(after)
  // In « French » style the closing mark stands after a space.
  return true
}

/** Does the mark at `at` stand where a quotation begins? */
export function opensAt(text: string, at: number, mark: string, p: Span): boolean {
  const before = charAt(text, at - 1, p)
  const next = at + mark.length
  const after = charAt(text, next, p)
  const atWord = startsWord(before)
  switch (mark) {
    case '„':
      return !isSpace(after)
    case '«':
      return !isLetter(before) && !/[,.;!?)]/.test(after) && next < p.end
    case '“':
    case '‟':
      return !isLetter(before) && !isSpace(after) && !/[,.;:!?)\]]/.test(after)
    case '"':
    case '＂':
    case '”':
    case '»':
    case '‹':
    case '›':
      return atWord && !isSpace(after) && !/[,.;:!?)\]]/.test(after)
    case ',,':
    case '``':
    case '‚':
      return atWord && isLetter(after)
    case '‘':
    case "'":
      return atWord && /[\p{L}\p{N}¿¡“„"«]/u.test(after) && !isElided(text, next, p)
    default:
      return false
  }
}

// 'tis, 's avonds, '90s: an apostrophe that begins a word.
const elided = /^(?:s|t|n|m|k|r|em|er|ie|tis|twas|cause|til|\d\ds?)(?![\p{L}\p{N}’'])/iu
const isElided = (text: string, at: number, p: Span) => elided.test(text.slice(at, Math.min(at + 8, p.end)))

/**
 * Where the single mark that closes the one at `at` stands; null for a double mark, undefined when there is none. An
 * apostrophe is followed by a letter; after an s it may be a plural's ("the boys' boat"), so a later one is preferred.
 */
export function singleCloser(text: string, at: number, mark: string, p: Span): number | null | undefined {
  if (!singles.test(mark)) return null
  const fits = closers[mark] ?? []
  const limit = Math.min(p.end, at + longestSingle)
  let perhaps: number | undefined
  for (let i = at + 1; i < limit; i++) {
    const c = text.charAt(i)
    if (c !== "'" && c !== '’' && c !== '‘' && c !== '‚') continue
    const before = text.charAt(i - 1)
    const after = charAt(text, i + 1, p)
    if (fits.includes(c) && !isLetter(after) && !isSpace(before) && after !== c) {
      const plural = before === 's' && after === ' ' && isLetter(charAt(text, i + 2, p))
      if (!plural) return i
      perhaps ??= i
    } else if (c === mark && opensAt(text, i, mark, p)) break
  }
  return perhaps
}
