/**
 * What speaks for (above 0) and against (below) a checkable statement. A sentence is a claim when its sum is above 0.
 * Chosen by the kind of cue, then adjusted on the golden articles (test/golden/articles), whose figures docs/engine.md
 * gives; the seeds and the flood were only measured.
 */
export const claimWeights = {
  base: -0.2,
  quantity: 2,
  date: 1.2,
  /** A name that is not merely the speaker's. */
  name: 0.9,
  attribution: 0.6,
  /** Something that has happened: an auxiliary or a verb in the past. */
  past: 0.9,
  /** A verb that only looks like the past by its ending. */
  pastEnding: 0.5,
  institution: 0.7,
  future: 0.4,
  negation: 0.3,
  /** Enough words that carry meaning, and more than enough. */
  content: 0.7,
  longContent: 0.4,
  veryLongContent: 0.5,

  /** What ought to be; a past in such a sentence ("should have asked") did not happen and does not count. */
  obligation: -2.6,
  evaluation: -1.2,
  /** A value as the predicate of "is": that is all the sentence says. */
  evaluatedIs: -0.6,
  judging: -0.5,
  /** A verb of judging with its value: "called it unacceptable". */
  judgedAs: -1.5,
  wish: -2,
  courtesy: -2.6,
  openEnd: -2.4,
  editorial: -2.6,
  /** I and we in the paper's own voice; and in a quotation, where they tell what somebody feels or went through. */
  firstPerson: -1.4,
  firstPersonQuoted: -0.6,
  secondPerson: -0.8,
  /** "A glacier is …", "Trust is …": true of a kind, of nobody in particular. */
  generic: -1.6,
  exclamation: -0.8,
  /** A quotation fills the sentence; what is in it must carry the claim. */
  quoted: -0.6,
  /** A figure, a day or an event beside the quotation: it can be checked whatever is quoted. */
  beside: 1.2,
  /** A short sentence that says only that somebody nameless speaks: what they say comes next. */
  bareSaying: -1.6,
}
export type ClaimCue = keyof typeof claimWeights

/** A sentence with fewer words that carry meaning has little to look up; with more than `long` it has much. */
export const contentWords = { enough: 4, long: 8, veryLong: 14, least: 4 }
/** Headlines and captions say what happened in few words: a sum above this is enough. */
export const headlineLeast = -1.2
/** From this share inside quotation marks on, the quotation is what the sentence says. */
export const mostlyQuoted = 0.5
/** A quotation that opens the sentence needs less: who says it follows. */
export const openingQuote = 0.2
/** More of a sentence damaged than this, and nothing in it can be relied on. */
export const mostlyDamaged = 0.5
