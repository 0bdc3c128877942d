import type { Span } from '../../contract/analysis'
import { lookupAt } from '../annotate/lookup'
import { pronounAt } from '../annotate/source'
import { isDay, isUpper } from '../annotate/speech-context'
import { type ClauseContext, countWords, isCheckable, isRelativeAt, lower, parts } from './clause'
import { type Finite, finiteAt, firstFinite, isAuxiliary, mainFinite, presentAt } from './finite'
import type { Joint } from './joints'
import { isSharedPlural, numberOf } from './number'
import { relativeOf } from './relative'
import { subjectOf } from './subject'

/** `from`: where the clause behind the joint begins; `subject`: of that clause, for one that shares it. */
export type Accepted = { joint: Joint; from: number; kind: Joint['kind'] | 'shared'; lead: Span | null }

/** Words on each side of a joint between two clauses that have a subject each. */
const leastClause = 4
/** "sent twelve helicopters" */
const leastPredicate = 3

/** What the words around a joint show: two assertions, or (null) one. */
export function acceptJoint(c: ClauseContext, last: Accepted | null, joint: Joint): Accepted | null {
  const from = last?.from ?? 0
  if (joint.end <= from) return null
  const verb = mainFinite(c, from, joint.end, joint.comma)
  if (!verb) return null
  const accept = (kind: Accepted['kind'], lead: Span | null = null): Accepted => ({
    joint,
    from: joint.next,
    kind,
    lead,
  })
  if (joint.kind === 'that') {
    const frame = saidFrame(c, from, joint, last)
    return frame && firstFinite(c, joint.next + 1, c.tokens.length) ? accept('that', frame) : null
  }
  if (isRange(c, joint)) return null
  if (isTold(c, from, joint.end) || hasColon(c, from, joint.end)) return null
  if (joint.kind === 'strong') return ownClause(c, joint, true) ? accept('strong') : null
  if (isGoverned(c, from, joint.end)) return null
  if (joint.kind === 'relative') {
    const lead = relativeOf(c, joint)
    return lead && accept('relative', lead)
  }
  if (joint.kind === 'contrast')
    return bothCheckable(c, from, joint) && ownClause(c, joint, true) ? accept('contrast') : null
  const predicate = predicateAt(c, from, joint, verb)
  if (predicate !== undefined) return predicate && accept('shared', last?.kind === 'shared' ? last.lead : predicate)
  if (verb.certainty === 'maybe' && c.language !== 'en') return null
  const least = joint.comma ? leastPredicate : leastClause
  return countWords(c, from, joint.end) >= least && ownClause(c, joint, joint.comma) ? accept('and') : null
}

const bothCheckable = (c: ClauseContext, from: number, joint: Joint) =>
  isCheckable(c, from, joint.end, false) && isCheckable(c, joint.next, clauseEnd(c, joint.next), false)

/** The next strong mark or the end. */
function clauseEnd(c: ClauseContext, from: number): number {
  let i = from
  while (i < c.tokens.length && (c.inside[i] || !/^[;:–—]$/.test(c.tokens[i]!.text))) i++
  return i
}

/** "between 30 and 40" */
const isRange = (c: ClauseContext, { end, next }: Joint) =>
  c.tokens[next]?.kind === 'number' &&
  c.speech.general.between.some((w) => w === lower(c, end - 2) || w === lower(c, end - 3))

const hasColon = (c: ClauseContext, from: number, end: number) =>
  c.tokens.slice(from, end).some((t, k) => t.text === ':' && !c.inside[from + k])

/** What is said may go on behind the joint: only a leading "according to" leaves the clauses apart. */
function isTold(c: ClauseContext, from: number, end: number): boolean {
  const { words } = c.speech
  const opens = lookupAt(c.tokens, from, words.according) !== null
  const start = c.tokens[from]!.start
  const stop = c.tokens[end - 1]!.end
  const told = c.annotation.attribution.filter((a) => a.start < stop && a.end > start)
  if (told.length > (opens ? 1 : 0)) return true
  for (let i = from; i < end; i++) if (!c.inside[i] && words.said.has(c.tokens[i]!.folded)) return true
  return c.annotation.quotes.some((q) => q.start < stop && q.end > start && q.end - q.start > 40)
}

/** A lower clause may govern what is joined: "if A and B", "because A and B", "the man who A and B". */
function isGoverned(c: ClauseContext, from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    if (c.inside[i]) continue
    const w = lower(c, i)
    if (c.words.subordinators.has(w) || c.words.relatives.has(w)) return true
    if (c.tokens[i - 1]?.text === ',' && c.words.relativesAfterComma.has(w) && isVerbLast(c, i, end)) return true
    // Dutch sets no comma before a relative clause.
    if (c.language === 'nl' && w === 'die' && i > from && !c.actors.prepositions.has(lower(c, i - 1))) return true
    if (c.words.softSubordinators.has(w) && i + 1 < end && firstFinite(c, i + 1, end)) return true
  }
  return false
}

/** German and Dutch "der", "die", "dat" behind a comma: an article in a list, or a relative clause with its verb last. */
function isVerbLast(c: ClauseContext, from: number, end: number): boolean {
  let i = from
  while (i < end && !parts(c, i)) i++
  return finiteAt(c, i - 1) !== null
}

/**
 * The lead of a clause that begins with its verb and shares the subject before it; null when it shares it and cannot be
 * cut off; undefined when it does not begin with a verb.
 */
function predicateAt(c: ClauseContext, from: number, joint: Joint, verb: Finite): Span | null | undefined {
  let at = joint.next
  while (c.words.adverbs.has(lower(c, at)) && finiteAt(c, at) === null && at - joint.next < 3) at++
  const certainty = finiteAt(c, at) ?? presentAt(c, at) ?? (c.words.ambiguous.has(lower(c, at)) ? 'maybe' : null)
  if (!certainty) return at > joint.next && c.language === 'en' ? null : isBareForm(c, at) ? null : undefined
  if (hasObjectBefore(c, joint.next, at) || pointsBack(c, at)) return null
  const end = clauseEnd(c, at)
  if (countWords(c, joint.next, end) < leastPredicate || countWords(c, from, joint.end) < leastPredicate) return null
  if (!isCheckable(c, joint.next, end, true) || c.words.subjectless.has(lower(c, at))) return null
  if (certainty === 'maybe' && !isOwnPast(c, from, joint, at, verb)) return null
  const subject = subjectOf(c, from, verb.at)
  if (!subject || !agrees(c, subject.isPlural, at)) return null
  return subject.span
}

/** "sells them", "fined it", "has not accepted it": what it means stands in the clause before. */
function pointsBack(c: ClauseContext, verb: number): boolean {
  if (c.language !== 'en' && c.language !== 'de' && c.language !== 'nl') return false
  const reach = isAuxiliary(c, verb) || c.words.modals.has(lower(c, verb)) ? 3 : 1
  for (let i = verb + 1; i <= verb + reach && c.tokens[i]?.kind === 'word'; i++)
    if (c.words.objects.has(lower(c, i))) return !isNounBehind(c, i)
  return false
}

/** "verkaufte das Haus", "verkocht het huis": an article, no pronoun. */
const isNounBehind = (c: ClauseContext, i: number) =>
  c.actors.articles.has(c.tokens[i]!.folded) &&
  c.tokens[i + 1]?.kind === 'word' &&
  !c.actors.prepositions.has(c.tokens[i + 1]!.folded)

/** "y le impuso", "et lui a infligé". */
const hasObjectBefore = (c: ClauseContext, first: number, verb: number) => {
  for (let i = first; i < verb; i++) if (c.words.objects.has(lower(c, i))) return true
  return false
}

/** A participle or infinitive right behind "and": it shares the auxiliary before it. */
const isBareForm = (c: ClauseContext, at: number) =>
  c.actors.participles.test(c.tokens[at]?.folded ?? '') && c.language === 'en' && /ed$/.test(c.tokens[at]?.folded ?? '')

/** A form that may be a participle is a verb of its own where no auxiliary could reach it and no other verb follows. */
function isOwnPast(c: ClauseContext, from: number, joint: Joint, at: number, verb: Finite): boolean {
  const hasObject =
    objectOpens.test(lower(c, at + 1)) ||
    c.tokens[at + 1]?.kind === 'number' ||
    c.speech.general.cardinals.has(lower(c, at + 1))
  for (let i = from; i < joint.end; i++) {
    // "was founded in 1896 and employed seventy people": a passive has no object.
    if (hasObject && /^(was|were|is|are)$/.test(lower(c, i))) continue
    if (!c.inside[i] && (isAuxiliary(c, i) || c.words.modals.has(lower(c, i)))) return false
  }
  if (verb.certainty === 'maybe' && participleOnly.has(lower(c, verb.at))) return false
  return firstFinite(c, at + 1, c.tokens.length) === null
}

const objectOpens = /^(the|a|an|its|his|her|their|about|nearly|around|some|more|almost)$/
const participleOnly = new Set(['based', 'born', 'located', 'entitled'])

/** A verb that shows its number must have that of the subject; unknown on either side agrees. */
function agrees(c: ClauseContext, isPlural: boolean | null, at: number): boolean {
  if (isPlural === null) return true
  const verb = numberOf(c, at)
  return verb === null || verb === isPlural
}

/** A clause with a subject of its own and a finite verb stands behind a joint. `isSet`: a mark sets it off. */
function ownClause(c: ClauseContext, joint: Joint, isSet: boolean): boolean {
  const { next } = joint
  if (isRelativeAt(c, next) && !startsSubject(c, next)) return false
  const opening = opensAdverbial(c, next) ? behindOpening(c, next) : next
  const verb = firstFinite(c, opening, c.tokens.length)
  if (!verb || verb.at === next) return false
  if (countWords(c, next, clauseEnd(c, next)) < leastClause) return false
  if (!startsSubject(c, next) && !(isSet || opensAdverbial(c, next))) return false
  if (verb.certainty === 'maybe' && c.language !== 'en') return false
  // "baut Pumpen und Ventile und verkauft sie": the verb belongs to the subject before.
  if (c.words.coordinators.has(lower(c, verb.at - 1))) return false
  const hasObject = pointsBack(c, verb.at) && !opensAdverbial(c, next)
  if (joint.kind === 'and' && (hasObject || isElliptic(c, next, verb.at))) return false
  return hasSubject(c, next, verb.at) && !isSharedPlural(c, next, verb.at)
}

/** "a third escaped", "un troisième s’est enfui": an article and "third" at most. */
function isElliptic(c: ClauseContext, first: number, verb: number): boolean {
  const words = c.tokens
    .slice(first, verb)
    .filter((t) => t.kind !== 'mark' && !c.words.adverbs.has(t.text.toLowerCase()))
  return words.length <= 2 && c.words.others.has(words.at(-1)?.text.toLowerCase() ?? '')
}

const pronounsOfSubject = /^(i|he|she|we|they|it)$/

function startsSubject(c: ClauseContext, i: number): boolean {
  const token = c.tokens[i]!
  if (token.kind === 'number' || isUpper(c.speech, i) || c.words.subjectStarts.has(lower(c, i))) return true
  if (c.speech.general.cardinals.has(token.folded)) return true
  if (token.folded in c.speech.general.relativeDays) return true
  const isVerbSecond = c.language === 'de' || c.language === 'nl'
  return pronounAt(c.speech, i) !== null || pronounsOfSubject.test(token.folded) || isVerbSecond
}

const opensAdverbial = (c: ClauseContext, i: number) =>
  c.actors.prepositions.has(c.tokens[i]!.folded) || isDay(c.speech, i)

const longestOpening = 7

/** "by April, however, the ice was gone": the token behind the commas of an opening without a verb. */
function behindOpening(c: ClauseContext, first: number): number {
  let at = first
  for (let i = first; i < Math.min(c.tokens.length, at + longestOpening); i++) {
    if (finiteAt(c, i) || /^[;:–—]$/.test(c.tokens[i]!.text)) break
    if (c.tokens[i]!.text === ',') at = i + 1
  }
  return at
}

/** Something that can be a subject stands before the verb, or in a verb-second language right behind it. */
function hasSubject(c: ClauseContext, first: number, verb: number): boolean {
  if (c.language === 'de' || c.language === 'nl') return verb - first <= 12
  const starts = (i: number) => startsSubject(c, i) && !isDay(c.speech, i)
  if (!opensAdverbial(c, first)) return true
  for (let i = first; i < verb; i++)
    if (starts(i) && (i === first || !c.actors.prepositions.has(c.tokens[i - 1]!.folded))) return true
  return false
}

/** "The minister said that X and that Y": the words before the first "that", when a verb of saying ends them. */
function saidFrame(c: ClauseContext, from: number, joint: Joint, last: Accepted | null): Span | null {
  if (last?.kind === 'that') return last.lead
  const that = c.tokens[joint.next]!.folded
  const { words } = c.speech
  for (let i = from + 1; i < joint.end; i++) {
    if (c.inside[i] || c.tokens[i]!.folded !== that) continue
    let verb = i - 1
    while (verb > from && (c.tokens[verb]!.kind === 'mark' || isDay(c.speech, verb))) verb--
    const told = (k: number) => {
      const w = c.tokens[k]?.folded ?? ''
      return words.said.has(w) || words.weak.has(w) || words.participles.has(w) || words.separable.has(w)
    }
    const says =
      told(verb) ||
      told(verb - 1) ||
      told(verb - 2) ||
      c.annotation.attribution.some((a) => a.end === c.tokens[verb]!.end)
    if (!says || !firstFinite(c, i + 1, joint.end)) return null
    return {
      start: c.tokens[from]!.start,
      end: c.tokens[i - 1]!.kind === 'mark' ? c.tokens[i - 2]!.end : c.tokens[i - 1]!.end,
    }
  }
  return null
}
