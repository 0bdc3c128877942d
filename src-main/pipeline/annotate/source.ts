import type { PronounKind } from '../words/speech-types'
import { type Options, phraseFrom } from './noun-phrase'
import { folded, isCoordinator, isDay, isUpper, isWord, joinsWords, type SpeechContext } from './speech-context'

/** Who says it: a noun phrase as the text has it, or a pronoun. */
export type Source = {
  first: number
  next: number
  text: string
  pronoun: PronounKind | null
  /** Ends in a proper name of its own: "Mayor Edda Lorne", "Lorne". */
  named: boolean
  gender: 'm' | 'f' | null
  plural: boolean
}

/** German articles no subject has. */
const oblique = new Set(['den', 'dem', 'des', 'einem', 'einen', 'eines', 'diesem', 'vom', 'zum', 'beim'])

/** The source that begins at a token: article, adjectives, nouns, names, "of" and what follows it. Null when none does. */
export function sourceAt(c: SpeechContext, from: number, options: Options = { within: 'none' }): Source | null {
  const first = c.tokens[from]
  if (!first || first.kind === 'mark') return null
  const pronoun = pronounAt(c, from)
  if (pronoun) return { ...spanOf(c, from, from + 1), pronoun, named: false, gender: null, plural: pronoun === 'p' }
  const read = phraseFrom(c, from, options)
  // "Two days later …": a stretch of time says nothing.
  if (!read || folded(c, read.head) in c.general.durations) return null
  const named = read.run >= 2 || (read.run === 1 && !read.hasDeterminer && !startsLower(c, from))
  const source: Source = {
    ...spanOf(c, from, read.next),
    pronoun: null,
    named,
    gender: c.words.determiners.get(first.folded) ?? null,
    plural: !named && looksPlural(c, read.head),
  }
  return source
}

const startsLower = (c: SpeechContext, i: number) => i === 0 || !isUpper(c, i)

function spanOf(c: SpeechContext, first: number, next: number) {
  return { first, next, text: c.text.slice(c.tokens[first]!.start, c.tokens[next - 1]!.end) }
}

export function pronounAt(c: SpeechContext, i: number): PronounKind | null {
  const token = c.tokens[i]
  const kind = token && c.words.pronouns.get(token.folded)
  if (!kind) return null
  // Spanish "él" is a pronoun, "el" the article.
  return c.words.determiners.has(token.folded) && token.text.toLowerCase() === token.folded ? null : kind
}

function looksPlural(c: SpeechContext, head: number): boolean {
  const w = folded(c, head)
  if (c.language === 'it' || c.language === 'de') return false
  if (c.language === 'nl') return /(en|s)$/.test(w)
  return /[^s]s$/.test(w)
}

/** "the chief surgeon, Maren Holt": the name in apposition belongs to its role. */
export function withApposedName(c: SpeechContext, source: Source): Source {
  const at = source.next
  if (source.named || source.pronoun !== null) return source
  if (folded(c, at) !== ',' || !isUpper(c, at + 1) || c.level[at + 1] !== c.level[source.first]) return source
  if (c.language === 'de' && c.words.determiners.has(folded(c, at + 1))) return source
  const name = phraseFrom(c, at + 1, { within: 'none' })
  const after = name && c.tokens[name.next]
  if (!name || name.run < 2 || name.hasDeterminer || (after && after.kind !== 'mark')) return source
  for (let i = at + 1; i < name.next; i++) {
    if (isWord(c, i) && !isUpper(c, i) && !c.words.of.has(folded(c, i))) return source
  }
  return { ...source, ...spanOf(c, source.first, name.next), named: true }
}

/** "Edda Lorne and Tobin Ashgrove": two sources of one telling, where the second is surely one. */
export function withSecond(c: SpeechContext, source: Source, needsName: boolean): Source {
  const at = source.next
  if (source.pronoun !== null || !joinsSources.test(folded(c, at)) || !isCoordinator(c, at)) return source
  const begins = isUpper(c, at + 1) || (!needsName && c.words.determiners.has(folded(c, at + 1)))
  const second = begins && c.level[at + 1] === c.level[at] ? sourceAt(c, at + 1) : null
  if (!second || second.pronoun !== null || (needsName && !second.named)) return source
  const after = c.tokens[second.next]
  if (after && after.kind !== 'mark') return source
  return { ...source, ...spanOf(c, source.first, second.next), plural: true }
}

const joinsSources = /^(and|und|et|y|e|en)$/
const farthest = 18

/** The source that ends right before token `end` and begins its clause: whoever does what the verb there says. */
export function subjectEndingAt(c: SpeechContext, end: number): Source | null {
  const level = c.level[end - 1]
  let from = end
  while (from > 0 && end - from < farthest && c.level[from - 1] === level && !opensClause(c, from - 1)) from--
  if (from === end || end - from >= farthest) return null
  if (from > 0 && isRelative(c, from - 1)) return withRelative(c, from - 1, end)
  const whole = sourceAt(c, from, { within: 'any', until: end })
  if (whole && whole.next === end) return nominative(c, whole)
  // "On Tuesday the mayor said", "In Kolm the mayor said": a short adverbial stands before.
  if (!c.words.stops.has(folded(c, from)) && !isDay(c, from)) return null
  for (let i = from + 1; i < end; i++) {
    const begins = c.words.determiners.has(folded(c, i)) || isUpper(c, i) || pronounAt(c, i) !== null
    const afterDay = isDay(c, i - 1) || c.tokens[i - 1]!.kind === 'number' || (isUpper(c, i - 1) && !isUpper(c, i))
    if (!begins || !afterDay || i - 1 === from - 1) continue
    const late = sourceAt(c, i, { within: 'any', until: end })
    if (late && late.next === end) return nominative(c, late)
  }
  return null
}

const relativeVerb =
  /^(\w+ed|was|were|is|are|has|have|had|did|does|saw|knew|knows|took|lost|left|spoke|speaks|ran|runs|led|leads|lives|works|fled|won|met)$/

/** "An official who asked not to be named said": the clause belongs to its noun, when the clause's own verb opens it. */
function withRelative(c: SpeechContext, who: number, end: number): Source | null {
  if (folded(c, who) !== 'who' || end - who < 3 || !relativeVerb.test(folded(c, who + 1))) return null
  const noun = subjectEndingAt(c, who)
  return noun && noun.pronoun === null ? { ...noun, ...spanOf(c, noun.first, end) } : null
}

export function nominative(c: SpeechContext, source: Source): Source | null {
  return c.language === 'de' && oblique.has(folded(c, source.first)) ? null : source
}

const relatives =
  /^(who|whom|whose|which|what|how|when|where|if|wer|was|wem|deren|dessen|qui|quien|quienes|chi|cui|wie|quem|dont|ou|wat)$/
export const isRelative = (c: SpeechContext, i: number) => {
  if (c.words.as.has(folded(c, i)) || c.words.that.has(folded(c, i))) return false
  return relatives.test(folded(c, i)) && !(c.language === 'de' && folded(c, i) === 'ou')
}

function opensClause(c: SpeechContext, i: number): boolean {
  const token = c.tokens[i]!
  if (token.kind === 'mark') return !joinsWords(c, i)
  if (isUpper(c, i) && i > 0) return false
  const w = token.folded
  return c.words.that.has(w) || c.words.as.has(w) || isCoordinator(c, i) || c.words.said.has(w) || isRelative(c, i)
}
