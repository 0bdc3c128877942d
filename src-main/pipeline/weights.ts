import type { Calibration } from '../contract/analysis'

/**
 * Every tuned number of linking, grouping and comparing. Unless a line says otherwise they are those ENGINE.md
 * measured on five articles of one story (precision .94, recall .76); that file says which alternatives lost.
 */
export const calibrationDefault: Calibration = { linked: 0.3, suggested: 0.2 }

/**
 * A dossier's own threshold: this quantile of its noise (calibrate.ts). On the seeds it lands at .28 and on the invented
 * flood story at .16, where the best by hand are .28 and .13; a fixed .30 finds a fifth of the flood's links. At .97 recall
 * rises by .05 and the seeds' precision falls from .90 to .80; at .99 the flood's recall halves.
 */
export const calibrationRule = { quantile: 0.98, least: 0.14, most: 0.32, suggestedShare: 0.67, leastNoise: 40 }

export const pairWeights = {
  /** Geometric mean of both coverages, and the better one, which lets a short sentence sit inside a long one. */
  mutual: 0.7,
  best: 0.3,
  /** Tokens the shorter sentence needs before its coverage counts in full. */
  fullLength: 4,
}

export const tokenWeights = {
  /** Same class of counted thing in another language: surer than a cognate, less sure than the word itself. */
  concept: 0.85,
  cognateLeast: 0.5,
  cognateBonus: 0.15,
  cognateMost: 0.95,
  /** Words that name who says it: two statements of one speaker are two claims, so they count less than what is said. */
  source: 0.4,
}

/**
 * A dictionary's translation counts min(1, base + slope·√p), p its share among the headword's translations by rank. With
 * ENGINE.md's .35 + .9√p the seeds' German–English links have precision .89 at recall .87, with these .93 at .87; flat
 * membership (.5) .93 at .81.
 */
export const lexiconWeights = {
  base: 0.3,
  slope: 0.65,
  /** Of a headword that only has the stem of the word, where another one is the word itself. */
  sameStem: 0.8,
  /** Of one part of a compound the dictionary does not have whole. */
  part: 0.75,
  /** Of one word of a translation in several words. */
  phraseWord: 0.75,
  /** Translations of one word, the best; and the least weight at which one proposes candidates. */
  most: 24,
  candidate: 0.5,
  /**
   * Through English: so many words on either side, their product × this, and nothing below that. On the golden stories links
   * rise from P .97 R .45 to P .96 R .55, on the flood's German–French from R .24 to R .40 at P .83. Not swept.
   */
  pivotWords: 5,
  pivot: 1,
  pivotLeast: 0.25,
}

export const marginWeights = { strength: 0.8, rivals: 3, free: 0.15 }
export const orderWeights = { strength: 0.2, fullBase: 0.3, free: 0.1 }

/** Candidates scored for one sentence in one other article; more changed no link on the seeds. */
export const candidatesPerArticle = 8
/**
 * A key in more sentences than this share of the dossier proposes no candidates; never fewer than the floor, and never
 * more than the ceiling, past which two articles of a megabyte took 20 s.
 */
export const commonKey = { share: 0.1, floor: 40, ceiling: 300 }

/** Two articles are near-parallel when this share of the shorter one's sentences has a mutual best partner this good. */
export const nearParallel = { share: 0.5, base: 0.5 }

/** Sentences of one article may share a claim only when they are this alike (a headline and its lead). */
export const sameArticle = 0.85

export const derivation = {
  /** Share of the shorter article's five-word shingles found in the other: a copy, edited or cut. */
  copyShingles: 0.5,
  shingleWords: 5,
  /**
   * Shares of the shorter article's sentences that have a counterpart in the same order in another language, at least
   * suggested, and linked: a translation. Four true ones have .60/.52 to .96/.90, the nearest pair of desks that report
   * the same company's figures .60/.40.
   */
  translationOrder: 0.55,
  translationLinked: 0.5,
  leastSentences: 5,
  /**
   * The same two shares where a dictionary knows both languages, so that independent reports of one event find each other
   * too: three true translations have 1.00/1.00, an edited one .96/.92, the nearest other pair .67/.57.
   */
  dictionary: { translationOrder: 0.8, translationLinked: 0.75 },
}

/** How far a hedged number reaches, as a share of it: "about 5,000" is 4,500–5,500, "nearly 3,000" 2,700–3,000. */
export const hedge = { about: 0.1, nearly: 0.1 }
/** Units converted and rounded by two desks differ by this much at most: 170 feet and 52 metres by 0.4 %. */
export const conversionTolerance = 0.02

/**
 * Limits of the number table. They were chosen while watching the two golds (the seeds and the invented flood, 12 numbers
 * and 9 updates between them), so what these golds score is an upper bound and no estimate. Scored there: 12 flags, 12 true.
 * Past these ratios two numbers of one class are taken for two different things; a slipped power of ten is let through.
 */
export const farApart = { event: 4, linkedCount: 8, measure: 2 }
/** The same for a measure in sentences that share nothing else. */
export const closeMeasure = 1.3
/** Large counts of one thing that lie this close are one figure, even in sentences that share little else. */
export const largeCount = { least: 1000, ratio: 1.3 }
/** Another number of the class in the same article within this ratio makes it one of several, and no total. */
export const rivalSize = 20
/** One class with more numbers than this is a table, not a story: what is past it is not compared, so that time is bounded. */
export const largestBucket = 400
/** Two values that meet are worth a look when the numbers an editor would print differ by more than this. */
export const worthALook = 0.05
/** Where a report states its totals: the headline and this many sentences. */
export const leadSentences = 3
/** A day this close to a number (in tokens), no other number between and at most so many days back, is the day it holds for. */
export const asOfReach = 6
export const asOfDays = 10
/** A standing fact (the size of a staff) that two reports within so many days give differently is no update. Not measured. */
export const standingDays = 31
/**
 * Sentences that are not linked, in reports further apart than this, tell of two events. Chosen, not measured on real
 * articles: over 171 pairs of unrelated invented stories false flags fell from 22 to 11 by asking for a shared name, and to
 * 1 by this limit, but those stories lie years apart, which makes it easy.
 */
export const sameCourseDays = 62

/**
 * When two quotations are one utterance. `share`: of the shorter one's content words, those that the other has too or
 * translates; `linkedShare`: the same where the sentences are linked anyway; `runShare`: of all words, those that run alike.
 */
export const utteranceWeights = {
  fewestWords: 3,
  commonest: 60,
  share: 0.5,
  linkedShare: 0.4,
  cognate: 0.55,
  runShare: 0.33,
}

/**
 * When a translated quotation is close enough to its counterpart that a difference is no freedom: content words matched at
 * least, left over at most, and the share of the shorter one's that match.
 */
export const quoteWeights = { fewestMatched: 2, mostUnmatched: 2, negationShare: 0.75 }
