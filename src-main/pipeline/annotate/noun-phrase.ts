import { folded, isDay, isUpper, joinsWords, type SpeechContext } from './speech-context'

/**
 * `within`: which prepositions may go on with the phrase. `noun`: a capital that opens the sentence is a noun's.
 * `until`: the token, a verb, that no phrase passes.
 */
export type Options = { within: 'any' | 'for' | 'none'; noun?: boolean; until?: number }

/** `run` is the longest run of capitalised words, `head` the noun before any "of". */
export type Phrase = { next: number; run: number; hasDeterminer: boolean; head: number }

type State = {
  from: number
  /** The last noun or name; -1 before the first. */
  last: number
  run: number
  current: number
  head: number
  /** An "of" or its like stands right before. */
  linked: boolean
  genitive: boolean
  hasDeterminer: boolean
}

/** Each reads one token: true when it belongs to the phrase, false when it ends it, null when another must say. */
type Step = (c: SpeechContext, i: number, s: State, options: Options) => boolean | null

const longest = 14
const forWords = new Set(['for', 'from', 'pour', 'fur', 'para', 'per', 'voor', 'namens'])
const lyNouns = /^(family|assembly|supply|ally|anomaly|monopoly|reply|rally|italy|sicily|july)$/

/** Walks over the noun phrase that begins at a token: article, adjectives, nouns, names, and what an "of" links to them. */
export function phraseFrom(c: SpeechContext, from: number, options: Options): Phrase | null {
  const s: State = {
    from,
    last: -1,
    run: 0,
    current: 0,
    head: -1,
    linked: false,
    genitive: false,
    hasDeterminer: false,
  }
  const end = Math.min(options.until ?? c.tokens.length, from + longest, c.tokens.length)
  for (let i = from; i < end && c.level[i] === c.level[from]; i++) {
    const belongs =
      passMark(c, i, s, options) ??
      passLink(c, i, s, options) ??
      passDeterminer(c, i, s, options) ??
      passNoun(c, i, s, options)
    if (!belongs) break
  }
  if (s.last < 0) return null
  return { next: s.last + 1, run: s.run, hasDeterminer: s.hasDeterminer, head: s.head < 0 ? s.last : s.head }
}

const isCapital = (c: SpeechContext, i: number, options: Options) => isUpper(c, i) && (i > 0 || options.noun === true)

function link(s: State): true {
  if (s.head < 0) s.head = s.last
  s.linked = true
  s.current = 0
  return true
}

const passMark: Step = (c, i, s) => {
  const { kind, folded: w } = c.tokens[i]!
  if (kind === 'mark') return joinsWords(c, i)
  if (kind === 'number') {
    s.hasDeterminer = true
    return s.last < 0
  }
  // "Alda Korrin's spokesman": the owner is no name of the source.
  if (w !== 's' || c.language !== 'en' || s.last < 0 || !/^['’]$/.test(folded(c, i - 1))) return null
  s.linked = true
  s.hasDeterminer = true
  s.run = 0
  s.current = 0
  return true
}

const passLink: Step = (c, i, s, options) => {
  if (s.last < 0) return null
  const w = folded(c, i)
  if (c.words.of.has(w) && !(c.language === 'de' && isCapital(c, i, options))) return link(s)
  if (s.run >= 2) return null
  const isFor = (options.within === 'for' && forWords.has(w)) || (w === 'to' && folded(c, i - 1) === 'close')
  return isFor || (options.within === 'any' && c.words.within.has(w)) ? link(s) : null
}

const passDeterminer: Step = (c, i, s, options) => {
  const w = folded(c, i)
  if (!c.words.determiners.has(w) || (isCapital(c, i, options) && s.last >= 0)) return null
  if (s.last < 0) {
    s.hasDeterminer = true
    return true
  }
  if (s.linked) return true
  // "ein Sprecher der Polizei": a genitive after a common noun; after a name it is whom he told.
  if (c.language !== 'de' || w !== 'der' || s.genitive || s.run >= 2) return false
  if (s.current === 1 && !s.hasDeterminer && i - s.from === 1 && options.within === 'none') return false
  s.genitive = true
  return link(s)
}

const passNoun: Step = (c, i, s, options) => {
  const capital = isCapital(c, i, options)
  if (endsPhrase(c, i, capital)) return false
  if (capital || (isUpper(c, i) && isUpper(c, i + 1))) {
    if (!joinsWords(c, i - 1)) s.current++
    s.run = Math.max(s.run, s.current)
  } else {
    if (c.language === 'de' && !isUpper(c, i)) return s.last < 0 || s.linked
    // A small word after a proper name is no part of it, unless an article holds them together: "the Kolm mayor".
    const goesOn = s.hasDeterminer || (s.current === 1 && (options.until !== undefined || isUpper(c, i + 1)))
    if (!s.linked && (s.current > 1 || (s.current > 0 && !goesOn))) return false
    // A Dutch noun ends its phrase; before it stand adjectives in -e.
    if (c.language === 'nl' && s.last >= 0 && !s.linked && !isDutchAdjective(folded(c, s.last))) return false
    s.current = 0
  }
  s.last = i
  s.linked = false
  return true
}

const isDutchAdjective = (w: string) => /e$/.test(w) && !/(ie|ente|ade|ege|ude)$/.test(w)

function endsPhrase(c: SpeechContext, i: number, capital: boolean): boolean {
  const w = folded(c, i)
  if (isDay(c, i)) return true
  // A capital inside a sentence makes a name of "Will" or "May", but in German of no function word.
  if (capital && (c.language !== 'de' || c.tokens[i]!.text.length > 3)) return false
  if (c.words.stops.has(w) || c.words.said.has(w) || c.words.that.has(w) || c.words.naming.has(w)) return true
  if (c.words.pronouns.has(w) || c.words.separable.has(w)) return true
  if (c.language === 'en') return /ly$/.test(w) && !lyNouns.test(w)
  // A verb that follows its subject with no comma between: "murieron", "morreram", "morirono".
  return /.mente$/.test(w) || (!isUpper(c, i) && (pastPlural[c.language ?? 'en']?.test(w) ?? false))
}

const pastPlural: Partial<Record<string, RegExp>> = {
  es: /(ar|ier)on$/,
  pt: /(ar|er|ir)am$/,
  it: /(ar|er|ir)ono$/,
  fr: /[ai](ie|r)?rent$/,
}
