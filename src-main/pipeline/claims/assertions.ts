import type { Span } from '../../contract/analysis'
import type { Annotation } from '../annotate'
import type { Language } from '../language'
import type { Sentence } from '../segment'
import type { Token } from '../tokens'
import { type ClauseContext, clauseContext, countWords } from './clause'
import { type Joint, jointsOf } from './joints'
import { type Accepted, acceptJoint } from './split'

/**
 * One assertion of a sentence. `joint`: how it hangs on the one before; `lead`: the words of the sentence that it needs
 * to stand alone, as they are (the shared subject, the frame of "said", the noun a relative clause speaks of).
 */
export type Assertion = Span & {
  joint: 'first' | Joint['kind'] | 'shared'
  lead: Span | null
  /** An attribution in another assertion of the sentence that covers this one too. */
  told: Span | null
}

/** A sentence with fewer words is never split. */
const leastWords = 8
const mostAssertions = 4
/** A data dump is no sentence to be cut. */
const longestTokens = 160

/**
 * The assertions of a sentence: spans inside it, in order, not overlapping, each a clause that states something of its
 * own. The first begins and the last ends with the sentence; the joining words and marks between belong to none. One that
 * is not certainly a clause of its own stays with its neighbour: a wrong cut makes a claim nobody can check. Linear.
 */
export function assertionsOf(
  text: string,
  sentence: Sentence,
  annotation: Annotation,
  tokens: Token[],
  language: Language | null,
): Assertion[] {
  const whole: Assertion[] = [{ start: sentence.start, end: sentence.end, joint: 'first', lead: null, told: null }]
  if (language === null || sentence.role === 'headline' || sentence.role === 'crosshead') return whole
  if (tokens.length < leastWords || tokens.length > longestTokens) return whole
  const joints = jointsOf(text, annotation, tokens, language)
  if (joints.length === 0) return whole
  const c = clauseContext(text, annotation, tokens, language)
  if (countWords(c, 0, tokens.length) < leastWords || /\?["”»“’)]*$/u.test(text.slice(sentence.start, sentence.end)))
    return whole
  return spansOf(c, sentence, acceptedOf(c, joints)) ?? whole
}

function acceptedOf(c: ClauseContext, joints: Joint[]): Accepted[] {
  const accepted: Accepted[] = []
  for (const joint of joints) {
    if (accepted.length === mostAssertions - 1) break
    if (c.inside[joint.end] || c.inside[joint.next] || joint.next >= c.tokens.length) continue
    const found = acceptJoint(c, accepted.at(-1) ?? null, joint)
    if (found) accepted.push(found)
  }
  return accepted
}

function spansOf(c: ClauseContext, sentence: Sentence, accepted: Accepted[]): Assertion[] | null {
  if (accepted.length === 0) return null
  const out: Assertion[] = [{ start: sentence.start, end: sentence.end, joint: 'first', lead: null, told: null }]
  for (const { joint, kind, lead } of accepted) {
    out.at(-1)!.end = c.tokens[joint.end - 1]!.end
    out.push({ start: c.tokens[joint.next]!.start, end: sentence.end, joint: kind, lead, told: null })
  }
  const told = toldOf(c, accepted)
  if (told) for (const one of out) if (told.start >= one.end || told.end <= one.start) one.told = told
  return out
}

/** "…, the fire service said" at the end covers every clause before it, "According to the police, …" those behind. */
function toldOf(c: ClauseContext, accepted: Accepted[]): Span | null {
  const { attribution } = c.annotation
  let last = c.tokens.length - 1
  while (last > 0 && c.tokens[last]!.kind === 'mark') last--
  const end = c.tokens[last]!.end
  const from = c.tokens[accepted.at(-1)!.joint.next]!.start
  const trailing = attribution.find((a) => a.end === end && a.start > from)
  const before = trailing && c.tokens.findLast((t) => t.end <= trailing.start)
  if (trailing && before?.text === ',') return { start: trailing.start, end: trailing.end }
  const first = c.tokens[0]!.start
  const leading = attribution.find((a) => a.start === first && a.end < c.tokens[accepted[0]!.joint.end - 1]!.end)
  const behind = leading && c.tokens.find((t) => t.start >= leading.end)
  return leading && behind?.text === ',' ? { start: leading.start, end: behind.end } : null
}
