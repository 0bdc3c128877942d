/** The words of a running story around its dates: parts of a day, tense, deadlines, what leans on the date before. */
export type DatePhrases = {
  /** Days from the date mentioned before: "the previous day" −1, "the same day" 0, "am Tag darauf" 1. */
  anchored: [phrase: string, offset: number][]
  /** Behind or, with "this", before a day: "Tuesday morning", "heute früh". */
  dayParts: string[]
  /** The same behind a time of day: "du matin", "in the morning". */
  clockParts: string[]
  /** "Dienstagabend", "gisteravond": endings of one word. */
  dayPartEndings: string[]
  /** "in the night to", "in der Nacht zum": the night that ends on the day behind. */
  nightTo: string[]
  /** "in the night from Monday to Tuesday": before the first day. */
  nightFrom: string[]
  since: string[]
  /** "until", "by": the day behind is a deadline. */
  until: string[]
  /** "from", "ab": with a present or future verb the day behind is to come. */
  starting: string[]
  /** Nouns for the period before: "Vorjahr", "the year before". */
  before: [phrase: string, period: 'year' | 'month' | 'week'][]
  /** Shift words that mean the next such weekday and not the one of next week. */
  coming: Set<string>
  future: Set<string>
  past: Set<string>
  futureForm: RegExp | null
  pastForm: RegExp | null
  /** Words that make the four figures behind them a year. */
  yearLeads: Set<string>
  /** Before a time of day: "at", "gegen", "vers". */
  clockLeads: Set<string>
  /** Spring, summer, autumn, winter. */
  seasons: string[][]
  /** Behind a length that tells when and not how long: "two days after the fire". */
  distance: string[]
  /** "half" of a year as a noun: "second half", "Halbjahr", "semestre". */
  halves: string[]
  /** "30 years old": no length of time. */
  old: string[]
  /** Hedges of amounts: four figures behind them are no year. */
  amounts: Set<string>
}
