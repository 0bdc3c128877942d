/** What a word can be to a date, as bits. A word with none ends every reading that comes to it. */
export const Bit = {
  small: 1,
  weekday: 2,
  number: 4,
  shift: 8,
  unit: 16,
  /** Begins a phrase. */
  phrase: 32,
  month: 64,
  /** Stands in a phrase, behind its first word. */
  inside: 128,
  /** A phrase by itself, other than those that only lead to a date. */
  alone: 256,
} as const

/** Before a day that a length is reckoned from: "two days after Easter". */
export const afterWords = ['after', 'nach', 'apres', 'despues de', 'dopo', 'na', 'depois de']
