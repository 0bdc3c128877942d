import type { Span } from '../../contract/analysis'
import { phraseFrom } from '../annotate/noun-phrase'
import { isUpper } from '../annotate/speech-context'
import { type ClauseContext, isCheckable, lower, parts } from './clause'
import { finiteAt } from './finite'
import type { Joint } from './joints'

const longestAntecedent = 6

/**
 * The noun that a relative clause at the end of its sentence speaks of, as the text has it; null when the clause carries
 * no figure or date of its own, does not run to the end, or could speak of another noun: of "the mayor of Kolm, who …"
 * and "the office in Kolm, which …" nobody can tell without knowing.
 */
export function relativeOf(c: ClauseContext, joint: Joint): Span | null {
  const last = lastWord(c)
  for (let i = joint.next; i < last; i++) if (!c.inside[i] && parts(c, i)) return null
  if (last - joint.next < 3 || !isCheckable(c, joint.next, last + 1, false)) return null
  const isVerbLast = c.language === 'de' || c.language === 'nl'
  if (isVerbLast ? finiteAt(c, last) === null : !hasEarlyVerb(c, joint.next)) return null
  return antecedentAt(c, isVerbLast && isVerbEnd(c, joint.end - 1) ? joint.end - 1 : joint.end)
}

/** "suchten den Stausee ab, der …": the particle or participle that ends a German or Dutch main clause. */
const isVerbEnd = (c: ClauseContext, i: number) => {
  const w = lower(c, i)
  return (
    c.tokens[i]!.text === w &&
    (/^(ab|an|auf|aus|ein|um|vor|zu|zurück|af|op|uit|in|aan|toe)$/.test(w) || /^(ge|ver|be|er|ent).+(t|en|d)$/.test(w))
  )
}

function lastWord(c: ClauseContext): number {
  let last = c.tokens.length - 1
  while (last > 0 && c.tokens[last]!.kind === 'mark') last--
  return last
}

const hasEarlyVerb = (c: ClauseContext, who: number) =>
  [who + 1, who + 2, who + 3].some((i) => finiteAt(c, i) !== null) && c.tokens[who + 1]?.kind === 'word'

function antecedentAt(c: ClauseContext, end: number): Span | null {
  for (let first = Math.max(1, end - longestAntecedent); first < end; first++) {
    const begins = c.speech.words.determiners.has(c.tokens[first]!.folded) || isUpper(c.speech, first)
    if (!begins || c.inside[first]) continue
    const phrase = phraseFrom(c.speech, first, { within: 'none' })
    if (phrase?.next !== end) continue
    return followsVerb(c, first) && !holdsLink(c, first, end)
      ? { start: c.tokens[first]!.start, end: c.tokens[end - 1]!.end }
      : null
  }
  return null
}

/** No other noun stands between the verb and the phrase. */
function followsVerb(c: ClauseContext, first: number): boolean {
  const before = c.tokens[first - 1]
  if (before?.kind !== 'word') return false
  if (isVerbal(c, first - 1)) return true
  return c.actors.prepositions.has(before.folded) && isVerbal(c, first - 2)
}

const isVerbal = (c: ClauseContext, i: number) =>
  finiteAt(c, i) !== null ||
  (c.language === 'en' && /(ed|ing)$/.test(lower(c, i))) ||
  (c.language !== 'de' &&
    c.language !== 'nl' &&
    c.actors.participles.test(c.tokens[i]?.folded ?? '') &&
    finiteAt(c, i - 1) !== null)

/** "the mayor of Kolm": two nouns; "le lac de Tarn" is one name. */
function holdsLink(c: ClauseContext, first: number, end: number): boolean {
  const stop = c.tokens[end - 1]!.end
  const start = c.tokens[Math.min(first + 1, end - 1)]!.start
  if (c.annotation.names.some((n) => n.end === stop && n.start <= start)) return false
  for (let i = first + 1; i < end; i++)
    if (c.speech.words.of.has(c.tokens[i]!.folded) && !isUpper(c.speech, i)) return true
  return false
}
