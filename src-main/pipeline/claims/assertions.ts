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
export type Assertion = Span & { joint: 'first' | Joint['kind'] | 'shared'; lead: Span | null }

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
  const whole: Assertion[] = [{ start: sentence.start, end: sentence.end, joint: 'first', lead: null }]
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
  const out: Assertion[] = [{ start: sentence.start, end: sentence.end, joint: 'first', lead: null }]
  for (const { joint, kind, lead } of accepted) {
    out.at(-1)!.end = c.tokens[joint.end - 1]!.end
    out.push({ start: c.tokens[joint.next]!.start, end: sentence.end, joint: kind, lead })
  }
  return out
}
