import { type ActorWords, actorWords } from '../words/actor-words'
import { type Context, type RawQuantity, word } from './quantity-types'

/**
 * Who did, has or gives a quantity, as the text names them: the subject before a verb that has the number for its object
 * ("The company hired 400 people"), or the agent of a passive ("400 people were hired by the company"). Null where the
 * sentence does not say, and for a pronoun, which names nobody. Only the number's own clause is looked at.
 */
export function actorOf(c: Context, q: RawQuantity): string | null {
  const words = actorWords[c.language ?? 'en']
  return agentBehind(c, q, words) ?? subjectBefore(c, q, words)
}

const reach = 14
const longestPhrase = 8
const marks = new Set([',', ';', ':', '(', ')', '–', '—', '!', '?', '…', '.', '„', '“', '”', '"', '«', '»'])
const isMark = (c: Context, i: number) => marks.has(c.tokens[i]?.text ?? ',')

/** The words after "by" in a passive behind the number; its auxiliary stands between them. */
function agentBehind(c: Context, q: RawQuantity, words: ActorWords): string | null {
  let isPassive = false
  for (let i = q.next; i < Math.min(c.tokens.length, q.next + reach) && !isMark(c, i); i++) {
    const w = word(c, i)
    if (words.passive.has(w)) isPassive = true
    if (!isPassive || !words.by.has(w) || c.taken[i + 1]) continue
    const agent = phraseFrom(c, i + 1, words)
    if (agent) return agent
  }
  return null
}

/** A noun phrase from a token up to a mark, a date, a number, a verb or a preposition ("of" goes on). */
function phraseFrom(c: Context, from: number, words: ActorWords): string | null {
  let next = from
  const ends = (i: number) =>
    isMark(c, i) ||
    c.taken[i] ||
    c.tokens[i]!.kind === 'number' ||
    (words.prepositions.has(word(c, i)) && !isLink(c, i)) ||
    words.passive.has(word(c, i)) ||
    words.having.has(word(c, i)) ||
    words.openers.has(word(c, i)) ||
    isEndVerb(c, i)
  while (next < c.tokens.length && next - from < longestPhrase && !ends(next)) next++
  return named(c, from, next, words)
}

/** German and Dutch put the participle last: a small word at the end of its clause is no part of a name. */
const isEndVerb = (c: Context, i: number) =>
  (c.language === 'de' || c.language === 'nl') && isMark(c, i + 1) && /^\p{Ll}/u.test(c.tokens[i]?.text ?? '')

const links = new Set([
  'of',
  'von',
  'vom',
  'de',
  'des',
  'du',
  'del',
  'di',
  'della',
  'dei',
  'do',
  'da',
  'dos',
  'das',
  'van',
])
/** "of" between two nouns: "the council of Orvel". */
const isLink = (c: Context, i: number) => links.has(word(c, i))

/** The text of a phrase, or null when it is empty, a pronoun, or holds no word that can name anybody. */
function named(c: Context, first: number, next: number, words: ActorWords): string | null {
  let from = first
  let to = next
  while (from < to && (c.tokens[from]!.kind !== 'word' || words.openers.has(word(c, from)))) from++
  while (to > from && (c.tokens[to - 1]!.kind !== 'word' || isLink(c, to - 1))) to--
  if (from >= to || to - from > longestPhrase) return null
  const content = c.tokens.slice(from, to).filter((t) => t.kind === 'word' && !words.articles.has(t.folded))
  const only = content.length === 1 ? content[0]! : null
  if (content.length === 0 || (only && words.nobody.has(only.folded)) || words.nobody.has(word(c, from))) {
    const isNoun = words.articles.has(word(c, from)) && content.length > 0 && !(only && words.nobody.has(only.folded))
    if (!isNoun) return null
  }
  if (c.tokens.slice(from, to).some((t, i) => t.kind === 'number' || c.taken[from + i])) return null
  return c.text.slice(c.tokens[from]!.start, c.tokens[to - 1]!.end)
}

/** The subject of the verb that stands before the number. */
function subjectBefore(c: Context, q: RawQuantity, words: ActorWords): string | null {
  const start = clauseStart(c, q.phraseFirst)
  const verb = verbBefore(c, q.phraseFirst, start, words)
  if (verb === null || hasWord(c, start, verb.first, c.words.sayVerbs)) return null
  const opens = words.prepositions.has(word(c, start)) || words.openers.has(word(c, start))
  const isFronted = c.taken[start] || (opens && !words.articles.has(word(c, start)))
  if (!isFronted) return named(c, start, verb.first, words)
  return invertedSubject(c, verb.next, q, words) ?? namedAfterOpening(c, start, verb.first, words)
}

function clauseStart(c: Context, from: number): number {
  let at = from
  while (at > 0 && from - at < reach && !isMark(c, at - 1)) at--
  return at
}

const hasWord = (c: Context, first: number, next: number, list: string[]) => {
  for (let i = first; i < next; i++) if (list.includes(word(c, i))) return true
  return false
}

type Verb = { first: number; next: number }

/**
 * The verb whose object the number is: right before it but for articles, adverbs and possessives, and in German and
 * Dutch, whose finite verb stands second, anywhere before it in the clause.
 */
function verbBefore(c: Context, at: number, start: number, words: ActorWords): Verb | null {
  const isSecond = c.language === 'de' || c.language === 'nl'
  for (let i = at - 1, between = 0; i > start - 1 && between <= (isSecond ? reach : 2); i--, between++) {
    const verb = verbEndingAt(c, i, words)
    if (verb) return verb.first > start || isSecond ? verb : null
    if (!isSecond && !words.articles.has(word(c, i)) && !isAdverb(c, i)) return null
  }
  return null
}

const isAdverb = (c: Context, i: number) => /(ly|ment|mente)$/.test(word(c, i)) || adverbs.has(word(c, i))
const adverbs = new Set(
  'already also deja aussi ya tambien gia anche reeds ook ja tambem another otros altri outros'.split(' '),
)

function verbEndingAt(c: Context, i: number, words: ActorWords): Verb | null {
  const token = c.tokens[i]!
  if (token.kind !== 'word') return null
  const w = token.folded
  if (c.words.sayVerbs.includes(w) && !words.verbs.has(w)) return null
  if (isHaving(c, i, words) || words.verbs.has(w)) return withAuxiliary(c, i, words)
  if (words.articles.has(word(c, i - 1))) return null
  const isSmall = /^\p{Ll}/u.test(token.text)
  if (isSmall && words.endings?.test(token.text)) return withAuxiliary(c, i, words)
  const before = isHaving(c, i - 1, words) ? 1 : isHaving(c, i - 2, words) && isAdverb(c, i - 1) ? 2 : 0
  return before > 0 && words.participles.test(w) ? { first: i - before, next: i + 1 } : null
}

/** French "a" has, "à" has not. */
const isHaving = (c: Context, i: number, words: ActorWords) =>
  words.having.has(word(c, i)) && c.tokens[i]!.text.toLowerCase() === word(c, i)

/** "has hired", "had already sold": the auxiliary belongs to the verb. */
function withAuxiliary(c: Context, i: number, words: ActorWords): Verb {
  for (const before of [1, 2])
    if (isHaving(c, i - before, words) && (before === 1 || isAdverb(c, i - 1)))
      return { first: i - before, next: i + 1 }
  return { first: i, next: i + 1 }
}

/** "Im März stellte das Unternehmen 400 Leute ein": behind the verb, before the number. */
function invertedSubject(c: Context, from: number, q: RawQuantity, words: ActorWords): string | null {
  if (c.language !== 'de' && c.language !== 'nl') return null
  const isNoun = (i: number) => words.articles.has(word(c, i)) || /^\p{Lu}/u.test(c.tokens[i]?.text ?? '')
  if (from >= q.phraseFirst || !isNoun(from)) return null
  let next = from
  while (next < q.phraseFirst && !words.prepositions.has(word(c, next)) && !c.taken[next]) next++
  return named(c, from, next, words)
}

/** "In March the company hired …": what follows the opening words, from its own article or name on. */
function namedAfterOpening(c: Context, start: number, verb: number, words: ActorWords): string | null {
  let at = start
  while (at < verb && (words.openers.has(word(c, at)) || c.taken[at])) at++
  if (!words.prepositions.has(word(c, at))) return named(c, at, verb, words)
  for (let i = verb - 1; i > at + 1; i--) {
    if (words.articles.has(word(c, i)) && !words.prepositions.has(word(c, i - 1)) && !isLink(c, i - 1))
      return named(c, i, verb, words)
  }
  const before = c.tokens[verb - 1]
  const isBareName = c.taken[verb - 2] || c.tokens[verb - 2]?.kind === 'number'
  return isBareName && /^\p{Lu}/u.test(before?.text ?? '') ? named(c, verb - 1, verb, words) : null
}
