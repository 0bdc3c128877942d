import type { Unit } from './features'

export type { Lexicon, Vocabulary } from './lexicon-seam'

/** Two sentences of different articles: `base` before rivals and order were weighed, `shared` the words both have. */
export type Pair = { a: Unit; b: Unit; base: number; score: number; shared: string[] }
