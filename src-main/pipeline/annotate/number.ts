import type { Token } from '../tokens'
import type { LanguageWords } from '../words/types'

/**
 * A number read from tokens `from` to `next` (exclusive). `decimal` is the other reading of digits that look like
 * thousands in a foreign convention ("6,200" in German): the caller decides by the unit that follows.
 */
export type ReadNumber = { value: number; next: number; decimal: number | null; round: boolean; article: boolean }

/** Reads digits or number words at a token, with the scale that follows; null when there is none. Pure grammar, no unit. */
export function readNumber(
  tokens: Token[],
  from: number,
  words: LanguageWords,
  afterCurrency = false,
): ReadNumber | null {
  const token = tokens[from]
  if (!token) return null
  const base = token.kind === 'number' ? readDigits(token, from, words) : readWords(tokens, from, words)
  if (!base) return null
  return withScale(tokens, base, words, afterCurrency)
}

function readDigits(token: Token, from: number, words: LanguageWords): ReadNumber | null {
  const parsed = parseDigits(token.text, words.thousandsMark)
  return parsed && { ...parsed, next: from + 1, round: false, article: false }
}

/**
 * Digits with separators. With two kinds of mark the last one is the decimal mark. A single mark before exactly three
 * digits parts thousands: in the language's own convention surely, in the other one very likely (translations keep the
 * original's "6,200"), so `decimal` keeps the literal reading. Any other count of digits makes it a decimal mark.
 */
export function parseDigits(text: string, thousandsMark: '.' | ','): { value: number; decimal: number | null } | null {
  const digits = text.replace(/[\s'’\u00A0\u202F\u2009]/g, '')
  const marks = digits.match(/[.,]/g) ?? []
  const last = marks.at(-1)
  if (last === undefined) return finite(Number(digits), null)
  const groups = digits.split(/[.,]/)
  const mixed = marks.some((m) => m !== last)
  if (mixed) {
    if (marks.filter((m) => m === last).length > 1) return null
    return finite(Number(`${groups.slice(0, -1).join('')}.${groups.at(-1)}`), null)
  }
  const head = groups[0] ?? ''
  const thousands = /^[1-9]\d{0,2}$/.test(head) && groups.slice(1).every((g) => g.length === 3)
  if (thousands) {
    const foreign = last !== thousandsMark && marks.length === 1
    return finite(Number(groups.join('')), foreign ? Number(groups.join('.')) : null)
  }
  return marks.length === 1 ? finite(Number(groups.join('.')), null) : null
}

function finite(value: number, decimal: number | null): { value: number; decimal: number | null } | null {
  return Number.isFinite(value) && value < 1e18 ? { value, decimal } : null
}

function readWords(tokens: Token[], from: number, words: LanguageWords): ReadNumber | null {
  const first = tokens[from]!.folded
  const article = words.articles.includes(first)
  const start = article ? nextWord(tokens, from + 1) : from
  const word = tokens[start]?.folded ?? ''
  const make = (value: number, next: number): ReadNumber => ({ value, next, decimal: null, round: false, article })
  if (words.half.includes(word)) return readHalf(tokens, start, words, make)
  if (words.half.includes(first)) return readHalf(tokens, from, words, make)
  if (words.oneAndHalf.includes(first)) return make(1.5, from + 1)
  if (word in words.dozens)
    return {
      ...make(words.dozens[word]!, start + 1),
      round: !/^(dozen|dutzend|dozijn|douzaine|docena|dozzina|duzia)$/.test(word),
    }
  if (article && word in words.scales) return make(1, start)
  if (article && (words.thousand.includes(word) || words.hundred.includes(word))) {
    return composed(tokens, start, words, make)
  }
  return composed(tokens, from, words, make)
}

function readHalf(
  tokens: Token[],
  at: number,
  words: LanguageWords,
  make: (v: number, n: number) => ReadNumber,
): ReadNumber | null {
  const next = nextWord(tokens, at + 1)
  const after = words.articles.includes(tokens[next]?.folded ?? '') ? next + 1 : next
  const scale = words.scales[tokens[after]?.folded ?? '']
  return scale ? make(scale / 2, after + 1) : null
}

/** "two hundred and six", "quatre-vingt-dix-sept", "zweihundertdreiundzwanzig", "veintitrés mil". */
function composed(
  tokens: Token[],
  from: number,
  words: LanguageWords,
  make: (v: number, n: number) => ReadNumber,
): ReadNumber | null {
  let total = 0
  let current = 0
  let room = Number.POSITIVE_INFINITY // what may still be added must be smaller than this
  let at = from
  let end = from
  while (at < tokens.length) {
    const word = tokens[at]!.folded
    const value = wordValue(word, words)
    if (value !== null && value < room) {
      current += value
      room = roomAfter(value, word)
    } else if (current === 4 && /^vingts?$/.test(word)) {
      current = 80
      room = 20
    } else if (words.hundred.includes(word) && current < 10) {
      current = (current || 1) * 100
      room = 100
    } else if (words.thousand.includes(word) && current < 1000 && total === 0) {
      total = (current || 1) * 1000
      current = 0
      room = 1000
    } else break
    end = at + 1
    at = skipJoiner(tokens, end, words)
  }
  return end === from ? null : make(total + current, end)
}

/** What may follow a word inside one number must be smaller than this: "vingt" 10, "soixante" 20 (soixante-dix). */
function roomAfter(value: number, word: string): number {
  if (value >= 100) return 100
  if (value >= 20) return value === 60 || value === 80 ? 20 : 10
  return word === 'dix' ? 10 : 0 // dix-sept
}

/** One written word: a cardinal, or a compound with hundred and thousand in it as German, Dutch and Italian write them. */
function wordValue(word: string, words: LanguageWords): number | null {
  const known = words.cardinals.get(word)
  if (known !== undefined) return known
  if (word.length < 7) return null
  for (const [names, factor] of [
    [words.thousand, 1000],
    [words.hundred, 100],
  ] as const) {
    for (const name of names) {
      const at = word.indexOf(name)
      if (at < 0) continue
      const head = at === 0 ? 1 : (wordValue(word.slice(0, at), words) ?? headOne(word.slice(0, at)))
      const rest = word.slice(at + name.length).replace(/^und(?=ein)/, '')
      const tail = rest === '' ? 0 : (wordValue(rest, words) ?? headOne(rest))
      if (head !== null && tail !== null && head < 1000 && tail < factor && (head > 1 || at > 0 || tail > 0))
        return head * factor + tail
    }
  }
  return null
}

const headOne = (word: string) => (word === 'ein' || word === 'een' ? 1 : null)

function skipJoiner(tokens: Token[], at: number, words: LanguageWords): number {
  const token = tokens[at]
  if (!token) return at
  if (token.text === '-') return at + 1
  if (!words.joiners.includes(token.folded)) return at
  const after = tokens[at + 1]?.folded ?? ''
  const value = words.cardinals.get(after)
  // "two and three" are two numbers; only "hundred and three", "treinta y dos", "soixante et onze" go on.
  return value !== undefined && value < 100 ? at + 1 : at
}

function nextWord(tokens: Token[], at: number): number {
  return tokens[at]?.text === '-' ? at + 1 : at
}

function withScale(tokens: Token[], number: ReadNumber, words: LanguageWords, afterCurrency: boolean): ReadNumber {
  const word = tokens[number.next]?.folded ?? ''
  // A lone "m" is millions behind a currency and metres elsewhere.
  const scale = word === 'm' && !afterCurrency ? undefined : words.scales[word]
  const thousand = words.thousand.includes(word)
    ? 1000
    : words.hundred.includes(word) && number.value < 100
      ? 100
      : undefined
  const factor = scale ?? thousand ?? (word in words.dozens && !number.article ? words.dozens[word] : undefined)
  if (factor === undefined || number.value >= 1e9) return number
  const dot = tokens[number.next + 1]?.text === '.' && /^(mio|mrd|mln|mld|bn|tsd)$/.test(word) ? 1 : 0
  // "1,250 million" in a foreign convention stays ambiguous only where no scale follows: "1,250 Milliarden" is a decimal.
  const value = number.decimal !== null && scale ? number.decimal : number.value
  return { ...number, value: value * factor, decimal: null, next: number.next + 1 + dot }
}
