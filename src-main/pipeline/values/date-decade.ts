import { afterPrepositions } from './date-relative'
import { type DateContext, type DateReading, folded, overSmall, phrase, span, textAt, yearRange } from './date-types'

const english: Record<string, number> = { noughties: 2000 }
const tens = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ')
tens.forEach((word, i) => {
  english[word] = 1920 + i * 10
})
const german = 'zwanziger dreissiger vierziger funfziger sechziger siebziger achtziger neunziger'.split(' ')

/** "the 1970s", "the '40s", "die 70er Jahre", "the nineties", "les années 40", "de jaren tachtig", "gli anni Settanta". */
export function decade(c: DateContext, at: number): DateReading | null {
  const start = overSmall(c, at)
  const named = c.words.decadeBefore.length > 0 ? phrase(c, start, c.words.decadeBefore) : null
  if (named !== null) {
    const mark = /^['’]$/.test(textAt(c, named)) ? named + 1 : named
    return decadeOf(c, afterPrepositions(c, at, start), mark, mark + 1)
  }
  const tens = spokenTens(c, at)
  if (tens !== null) return tenYears(at, at + 1, tens)
  const word = folded(c, at)
  if (c.language === 'en' && Object.hasOwn(english, word)) return tenYears(at, at + 1, english[word]!)
  if (c.language === 'de' && german.includes(word)) return inYears(c, at, at + 1, 1920 + german.indexOf(word) * 10)
  const figure = c.tokens[at]
  if (figure?.kind !== 'number') return null
  const apostrophe = /^['’]$/.test(textAt(c, at + 1)) ? 1 : 0
  const tail = c.tokens[at + 1 + apostrophe]
  const isGlued = tail !== undefined && tail.start === c.tokens[at + apostrophe]!.end
  if (!isGlued || !/^(s|er|ern)$/.test(tail.folded)) return null
  if (tail.folded === 's' && c.language !== 'en') return null
  const found = decadeOf(c, at, at, at + 2 + apostrophe)
  return found && c.language === 'de' ? inYears(c, at, found.next, found.from!.year) : found
}

/** "en los noventa", "negli Ottanta": tens behind the article with no noun of theirs. */
function spokenTens(c: DateContext, at: number): number | null {
  if (!/^(los|nos|negli|gli)$/.test(folded(c, at - 1)) || c.tokens[at]?.kind !== 'word') return null
  const value = c.numbers.base.cardinals.get(folded(c, at)) ?? 0
  const behind = c.tokens[at + 1]
  const isNoun = behind?.kind === 'word' && !c.numbers.base.stopwords.has(behind.folded)
  return value >= 20 && value <= 90 && value % 10 === 0 && !isNoun ? 1900 + value : null
}

/** "die siebziger Jahre": the noun belongs to it, and the word alone may be a person in their seventies. */
function inYears(c: DateContext, first: number, at: number, year: number): DateReading | null {
  const next = textAt(c, at) === '-' ? at + 1 : at
  if (/^(jahre|jahren)$/.test(folded(c, next))) return tenYears(first, next + 1, year)
  return /^\d/.test(textAt(c, first)) ? tenYears(first, at, year) : null
}

const tenYears = (first: number, next: number, year: number) =>
  span(first, next, yearRange(year, 10), 'other', null, true)

function decadeOf(c: DateContext, first: number, at: number, next: number): DateReading | null {
  const text = textAt(c, at)
  if (/^\d{3}0$/.test(text)) return tenYears(first, next, Number(text))
  const written = /^\d0$/.test(text) ? Number(text) : (c.numbers.base.cardinals.get(folded(c, at)) ?? -1)
  if (written < 10 || written > 90 || written % 10 !== 0) return null
  return tenYears(first, next, 1900 + written)
}
