import { Bit } from './date-bit'
import { allFeastWords } from './date-feasts'
import { isNumberWord } from './date-number'
import type { DatePhrases } from './date-phrase-types'
import type { DateContext } from './date-types'
import type { DateWords } from './date-words'
import type { NumberWords } from './types'

/** Nothing begins here; a date may, if its head follows; a date's head. */
const Start = { none: 0, lead: 1, head: 2 }

type Index = { starts: Map<string, number>; seen: Map<string, number> }
const indexes = new WeakMap<DateWords, Index>()
const longestWord = 60
const remembered = 20_000

function indexOf({ words, phrases, numbers, language }: DateContext): Index {
  const known = indexes.get(words)
  if (known) return known
  const starts = new Map<string, number>()
  const put = (phrase: string, start: number) => {
    const first = phrase.split(/[\s'-]+/)[0]!
    starts.set(first, Math.max(starts.get(first) ?? 0, start))
  }
  for (const phrase of headPhrases(words, phrases, numbers)) put(phrase, Start.head)
  for (const phrase of allFeastWords(language)) put(phrase, Start.head)
  const leads = new Set([
    ...words.small,
    ...numbers.base.articles,
    ...[words.from, words.between, words.laterBefore, words.agoBefore, words.whole, words.few, words.half].flat(),
    ...[words.early, words.middle, words.late, words.rest].flat(),
    ...[phrases.since, phrases.until, phrases.nightTo, phrases.nightFrom].flat(),
    ...phrases.clockLeads,
    ...numbers.base.joiners,
  ])
  for (const phrase of leads) {
    // An article that also opens "the day before" stays a lead: its second word is a head.
    for (const word of phrase.split(/[\s'-]+/)) starts.set(word, Start.lead)
  }
  const made = { starts, seen: new Map<string, number>() }
  indexes.set(words, made)
  return made
}

function headPhrases(words: DateWords, phrases: DatePhrases, numbers: NumberWords): string[] {
  const { months, weekdays } = numbers.base
  const weekdayCompounds = phrases.dayPartEndings.flatMap((ending) =>
    [...weekdays.map((names) => names[0]!), 'gister', 'eergister'].map((name) => name + ending),
  )
  const openers = [...words.days, ...phrases.anchored].map(([phrase]) => phrase)
  // The second word of "the day after tomorrow" has to be a head for the article before it to be tried.
  const seconds = openers.flatMap((phrase) => phrase.split(/[\s'-]+/).slice(0, 3))
  return [
    ...months.flat(),
    ...weekdays.flat(),
    ...weekdayCompounds,
    ...openers,
    ...seconds.filter((word) => !words.small.includes(word) && word.length > 2),
    ...Object.values(words.units).flat(),
    ...[words.last, words.next, words.this, words.decadeBefore].flat(),
    ...phrases.before.flatMap(([words]) => words.split(/[\s'-]+/)).filter((word) => word.length > 3),
    ...phrases.seasons.flat(),
    ...phrases.halves,
    ...amountWords(numbers),
    ...['q', 'h', 'k', 't', 's'],
    ...romans.flatMap((roman) => [roman, `${roman}e`]),
  ]
}

/** Centuries: "XIVe siècle", "XX secolo". */
const romans = 'ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xvii xviii xix xx xxi'.split(' ')

const amountWords = ({ base, half, dozens, denominators }: NumberWords) => [
  ...[base.half, base.oneAndHalf, half].flat(),
  ...[base.dozens, dozens, denominators].flatMap((words) => Object.keys(words)),
]

function startOf(index: Index, word: string, numbers: NumberWords): number {
  const known = index.starts.get(word) ?? index.seen.get(word)
  if (known !== undefined) return known
  const start = word.length <= longestWord && isNumberWord(word, numbers) ? Start.head : Start.none
  if (index.seen.size >= remembered) index.seen.clear()
  index.seen.set(word, start)
  return start
}

const looksAhead = 6
const leastNoun = 3
/** Hours and the like behind a figure, which only the patterns of the clock know. */
const clockWords = /^(uhr|uur|hrs?|heures?|horas?|ore)$/

/**
 * "900 people", "4.5 percent", "three houses": the word behind the number is none that dates know, so the number is a
 * count. What could still be a year (four figures, a long or spoken number) or a date in figures is not.
 */
function isPlainCount(c: DateContext, at: number): boolean {
  const token = c.tokens[at]!
  const own = c.bits[at]!
  const last = lastOfNumber(c, at)
  const behind = c.tokens[last + 1]
  if (behind === undefined || c.bits[last + 1] !== 0 || behind.start === c.tokens[last]!.end) return false
  // "this bridge", "new pumps": words that open a date only together with another of its words.
  if (token.kind === 'word' && (own & opening) !== 0 && (own & ~openingAtMost) === 0) return behind.kind === 'word'
  if (behind.kind === 'word' ? behind.text.length < leastNoun || clockWords.test(behind.folded) : behind.text !== '%')
    return false
  if (token.kind === 'number') return isPlainFigure(c, token.text)
  return c.language === 'en' && own === Bit.number && !spokenYear.test(token.folded)
}

const opening = Bit.shift | Bit.phrase
const openingAtMost = Bit.shift | Bit.phrase | Bit.inside

/** English "2.5 million": the words that go on a figure. */
function lastOfNumber(c: DateContext, at: number): number {
  if (c.language !== 'en' || c.tokens[at]!.kind !== 'number') return at
  return c.bits[at + 1] === Bit.number && c.tokens[at + 1]!.kind === 'word' ? at + 1 : at
}

const spokenYear = /ies$/

function isPlainFigure(c: DateContext, text: string): boolean {
  if (text.length > 7) return false
  return (c.language === 'en' ? englishCount : otherCount).test(text)
}
const englishCount = /^(?:\d{1,3}|\d{1,3}[.,]\d{1,3})$/
const otherCount = /^(?:\d{1,3}|\d{1,3},\d{1,3})$/

/** Whether a date can begin at a token: one look-up for most words. Prepositions and articles need a head behind them. */
export function canBegin(c: DateContext, at: number): boolean {
  const index = indexOf(c)
  for (let i = at; i <= at + looksAhead; i++) {
    const token = c.tokens[i]
    if (!token) return false
    if (token.kind === 'number') return !isPlainCount(c, i)
    if (token.kind === 'mark') {
      if (i === at || !/^[,'’.(-]$/.test(token.text)) return false
      continue
    }
    const start = startOf(index, token.folded, c.numbers)
    if (start !== Start.lead) return start === Start.head && !isPlainCount(c, i)
  }
  return false
}
