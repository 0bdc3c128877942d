import type { Calibration } from '../contract/analysis'

/** Thresholds where a dossier has too few pairs to learn its own from. */
export const calibrationDefault: Calibration = { linked: 0.5, suggested: 0.05 }

/**
 * A dossier's own threshold: this quantile of its noise (calibrate.ts), within bounds. Where articles run parallel noise has
 * almost no chance and the least is taken; where independent reporters tell one story it rises.
 */
export const calibrationRule = { quantile: 0.98, least: 0.25, most: 0.5, suggestedShare: 0.1, leastNoise: 40 }

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
  /** The same class in one language: another word for it. */
  sameConcept: 0.7,
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

/** Two words of one language that share a translation: the product of both weights × factor, of so many words each way. */
export const synonymWeights = { factor: 0.8, least: 0.2, words: 8 }

/**
 * What two articles of one story share at the least. On 68 pairs of golden articles of one story and 127 of two, the mean of
 * each sentence's best partner is .15 and more against .12 and less. In a language without tables
 * names must do; where an article has no name, likeness; and in a dossier of one
 * story, where no name tells, a good share of all names.
 */
export const oneStory = {
  names: 1,
  nameShare: 0.12,
  figures: 3,
  figureShare: 0.35,
  commonNames: 3,
  fewTelling: 3,
  commonShare: 0.3,
  commonShareBeside: 0.45,
  likeness: 0.135,
  likenessAlone: 0.3,
  namesWithoutWords: 2,
}

/** Articles are worked out together from one pair of sentences on that has this share of the linking threshold. */
export const storyShare = 0.5

/** How many of a sentence's other partners in the article count as rivals. */
export const rivalsCounted = 3

/**
 * What evidence of a pair is worth: a logistic model of nine features, learnt on the 40 golden stories (439 pairs, 232 of
 * them true; `npm run link-weights` learns it anew). Left out of training a fifth at a time, candidate pairs at .5 have
 * precision .89 and recall .88. Against the hand-set margins before, F1 of links rose from .70 to .83 on the stories and, where
 * nothing was learnt, from .81 to .90 on the seeds and from .72 to .76 on the flood.
 */
export const likelihoodWeights = {
  constant: -3.224,
  base: 13.592,
  rivals: -18.799,
  diagonal: 3.855,
  nearBest: 2.464,
  sharedFigures: 1.063,
  unmetFigures: 0.791,
  sharedNames: -1.572,
  short: -1.921,
  distance: -0.71,
}

/** Candidates scored for one sentence in one other article; more changed no link on the seeds. */
export const candidatesPerArticle = 8
/** A key in more sentences of one article than this proposes no candidates; no ordinary article has so many. */
export const commonestInArticle = 300
/** Pairs below these are not kept: before rivals and order are weighed, and after. */
export const leastBase = 0.05
export const leastKept = 0.02
/** Up to so many articles, and up to this share of all, may have a key that tells one story from another. */
export const tellingKeys = { floor: 12, share: 0.1 }
/**
 * An article is compared with all before it up to so many; past that with so many that share most of its `keys` rarest
 * keys with it, from a least of their worth on.
 */
export const partnerArticles = { all: 12, most: 24, keys: 80, leastVote: 12, shareOfBest: 0.1 }

/**
 * Grouping by average link. `averageShare`: of the linking threshold, what the mean of two groups must reach. Sentences of
 * one article may share a claim only when they are this alike, a heading and its text a little less.
 */
export const grouping = { averageShare: 0.8, sameArticle: 0.85, headingLike: 0.3, mostPairs: 10_000 }

export const derivation = {
  /** Share of the shorter article's five-word shingles found in the other: a copy, edited or cut. */
  copyShingles: 0.5,
  shingleWords: 5,
  /** Passages in common before a share of them means anything; and articles that are paired by one of them at most. */
  leastShingles: 10,
  mostHolders: 60,
  /** Of articles that name one agency less is enough: word for word, and (in order, linked) in another language. */
  wireShingles: 0.3,
  wireTranslated: [0.8, 0.65],
  /**
   * A copy with words exchanged: sentences linked in order, and words kept in them. Two true ones 1/.62 and .96/.67; two
   * rewrites of one agency's text .44/.48, independent reports at most .57/.21.
   */
  spunLinked: 0.8,
  spunKept: 0.42,
  longestSpun: 120,
  /**
   * Shares of the shorter article's sentences that have a counterpart in the same order in another language, and a linked
   * one, without a dictionary: five true translations have .86/.72 to 1/1, the nearest other of 60 pairs .71/.57.
   */
  translationOrder: 0.8,
  translationLinked: 0.65,
  leastSentences: 5,
  /** The same with a dictionary: five true ones 1/1 (an edited one .96/.96), the nearest other .86/.71. */
  dictionary: { translationOrder: 0.85, translationLinked: 0.8 },
}

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

/** Short quotations in two languages that differ in one word: how many words they have. */
export const quotedSenseWeights = { fewestWords: 2, mostWords: 8 }
