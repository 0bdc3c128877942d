/** Words and conventions of one language. Keys and lists are lower case, without diacritics (see `plain` in tokens.ts). */
export type LanguageWords = {
  /** The mark between thousands; the other of "." and "," is the decimal mark. */
  thousandsMark: '.' | ','
  /** Cardinals that are one word, 0–99 and the hundreds where the language writes them so. */
  cardinals: Map<string, number>
  hundred: string[]
  thousand: string[]
  /** Million and above. "billion" is 10⁹ in English and 10¹² elsewhere. */
  scales: Record<string, number>
  /** Small words allowed inside a number: "two hundred and six", "treinta y dos". */
  joiners: string[]
  /** "a million", "une douzaine". */
  articles: string[]
  /** Collective numbers: dozen 12, vingtaine 20. */
  dozens: Record<string, number>
  /** "half a", "halbe": before a scale or a unit. */
  half: string[]
  /** "anderthalb". */
  oneAndHalf: string[]
  approximators: {
    about: string[]
    nearly: string[]
    atLeast: string[]
    atMost: string[]
    moreThan: string[]
    lessThan: string[]
  }
  /** After the number: "or more" is atLeast. */
  approximatorsAfter: { atLeast: string[]; atMost: string[]; about: string[] }
  between: string[]
  and: string[]
  /** Between the ends of a range: "5 to 7". */
  to: string[]
  /** Before a starting value: "from 850 to 1,200" is a change, not a range. */
  from: string[]
  percent: string[]
  /** "others", "weitere": what is counted comes on top of another number. */
  additional: string[]
  /** "of them": a part of another number. */
  partitive: string[]
  months: string[][]
  weekdays: string[][]
  /** Days from the reference day. */
  relativeDays: Record<string, number>
  last: string[]
  next: string[]
  this: string[]
  periods: { day: string[]; week: string[]; month: string[]; year: string[]; weekend: string[] }
  /** "three days ago / later": after the number and unit; or before it ("vor", "hace"). */
  ago: string[]
  later: string[]
  agoBefore: string[]
  laterBefore: string[]
  /** "the previous day". */
  previousDay: string[]
  datePrepositions: string[]
  clock: string[]
  durations: Record<string, number>
  sayVerbs: string[]
  stopwords: Set<string>
  abbreviations: Set<string>
}

export const list = (words: string): string[] => words.split('|').map((w) => w.trim())
export const set = (words: string): Set<string> => new Set(words.split(/[\s|]+/).filter(Boolean))

/** "a|b c|d" as [[a], [b, c]…]: one group for each month or weekday. */
export const groups = (words: string): string[][] => words.split('|').map((group) => group.trim().split(/\s+/))

export function numbered(words: string, from: number, step = 1): [string, number][] {
  return words.split(/\s+/).flatMap((group, i) => group.split('/').map((w): [string, number] => [w, from + i * step]))
}
