import type { Span } from '../../../contract/analysis'
import { type Token, tokenize } from '../../tokens'
import { type AgencyWords, agencyWordsOf } from '../../words/agency'
import type { Comparing } from '../comparing'
import type { Passage } from '../passage'
import { overlaps } from './shared'

/** Two people and a verb, as token numbers, in the order of the sentence. */
type Scene = { tokens: Token[]; words: AgencyWords; verb: number; first: Place; second: Place }
type Place = { from: number; to: number }

/** Which of two people does what the verb says: 0 the first of the sentence, 1 the second; null where it is not sure. */
export function agentOf(c: Comparing, p: Passage, verb: Span, one: Span, other: Span): 0 | 1 | null {
  const words = agencyWordsOf(p.language)
  if (words === null) return null
  const { start, end } = p.sentence
  const tokens = tokenize(c.texts[p.article]!, start, Math.min(end, start + longestRead), p.language)
  const place = (span: Span): Place | null => {
    const from = tokens.findIndex((t) => overlaps(t, span))
    return from < 0 ? null : { from, to: tokens.findLastIndex((t) => overlaps(t, span)) }
  }
  const [first, second, at] = [place(one), place(other), place(verb)]
  if (!first || !second || !at || second.to - first.from > longestScene) return null
  if (words.mutual.test(tokens[at.from]!.folded)) return null
  const scene = { tokens, words, verb: at.from, first, second }
  if (isNoun(scene)) return null
  return passiveAgent(scene) ?? (isPassive(scene) ? null : activeAgent(scene))
}
const longestRead = 4000
const longestScene = 30
const reach = 5

/** Where what is said of a person with the name begins: its article or title ("the postman, Arne Wulff"). */
function headOf({ tokens, words, first }: Scene, place: Place): number {
  let hasComma = false
  const least = Math.max(0, place.from - reach, place === first ? 0 : first.to + 1)
  let head = place.from
  for (let i = place.from - 1; i >= least; i--) {
    const { folded, kind, text } = tokens[i]!
    if (words.determiners.has(folded)) return i
    if (kind === 'mark' ? text !== ',' && text !== '-' : closes(words, folded)) return head
    hasComma ||= text === ','
    if (!hasComma && /^\p{L}/u.test(text)) head = i
  }
  return head
}

const closes = (words: AgencyWords, folded: string) =>
  words.passive.has(folded) ||
  words.perfect.has(folded) ||
  words.prepositions.has(folded) ||
  words.agent.has(folded) ||
  words.patient.has(folded)

/** The word before a person's article; "dem" and "des" in "beim", "vom" count as their preposition does. */
const introducing = (scene: Scene, place: Place) => {
  const before = scene.tokens[headOf(scene, place) - 1]
  return before?.kind === 'word' ? before.folded : ''
}

/** "Drury’s attack", "the suit", "vor Reportern": no verb. */
function isNoun({ tokens, words, verb }: Scene): boolean {
  const before = tokens[verb - 1]?.folded ?? ''
  if (/^\p{Lu}/u.test(tokens[verb]!.text) || words.shape?.test(tokens[verb]!.folded) === false) return true
  if (words.prepositions.has(before) && !/^(?:and|und|et|y|e|en|ou|o|que|that|als|wie|as)$/.test(before)) return true
  return words.determiners.has(before) && !/^(l|la|le|les|lo|los|las|o|a|i|gli|het)$/.test(before)
}

/** A passive's auxiliary stands just before the participle; in German and Dutch anywhere in the clause. */
function isPassive({ tokens, words, verb, first }: Scene): boolean {
  const from = words.verbLast ? first.from : Math.max(first.from, verb - reach)
  const until = words.verbLast ? verb + 3 : verb
  return tokens.slice(from, until).some((t) => words.passive.has(t.folded))
}

function passiveAgent(scene: Scene): 0 | 1 | null {
  if (!isPassive(scene)) return null
  const { words, first, second } = scene
  const [one, other] = [introducing(scene, first), introducing(scene, second)]
  const [byFirst, bySecond] = [words.agent.has(one), words.agent.has(other)]
  if (byFirst === bySecond) return null
  return isFree(words, byFirst ? other : one) && !isOwner(scene, first) ? (byFirst ? 0 : 1) : null
}

const isFree = (words: AgencyWords, before: string) => !words.prepositions.has(before) && !words.agent.has(before)

/** "Drury’s lawyer": somebody else acts. */
const isOwner = ({ tokens }: Scene, { to }: Place) =>
  /^['’]$/.test(tokens[to + 1]?.text ?? '') && (tokens[to + 2]?.folded ?? '') === 's'

function activeAgent(scene: Scene): 0 | 1 | null {
  const { words, verb, first, second, tokens } = scene
  if (isOwner(scene, first) || isOwner(scene, second)) return null
  const [one, other] = [introducing(scene, first), introducing(scene, second)]
  // "A Drury la demandó Stanek", "Demandó a Drury Stanek": the one who is marked is not the one who acts.
  if (words.patient.has(one)) return isFree(words, other) && !words.patient.has(other) ? 1 : null
  if (!isFree(words, one) || !isFree(words, other)) return null
  const marked = caseOf(scene, first, second)
  if (marked === 'unsure') return null
  if (verb > first.to && verb < second.from) {
    if (!isBesideSubject(scene)) return null
    const near = tokens.slice(verb + 1, headOf(scene, second)).filter((t) => t.kind === 'word').length
    return near > 2 ? null : (marked ?? 0)
  }
  if (!words.verbLast || verb < second.to) return null
  const hasPerfect = tokens.slice(Math.max(0, first.from - 3), verb + 2).some((t) => words.perfect.has(t.folded))
  return hasPerfect ? (marked ?? 0) : null
}

/** Nothing but an auxiliary, an adverb or an aside in commas stands between the subject and its verb. */
function isBesideSubject({ tokens, first, verb }: Scene): boolean {
  const between = tokens.slice(first.to + 1, verb)
  const commas = between.filter((t) => t.kind === 'mark').map((t) => t.text)
  if (commas.length === 0) return between.length <= mostBeforeVerb
  return commas.every((text) => text === ',') && commas.length % 2 === 0 && between[0]!.text === ','
}
const mostBeforeVerb = 3

/** What the German articles of two people say: who acts, "unsure" where they are at odds, null where they say nothing. */
function caseOf(scene: Scene, first: Place, second: Place): 0 | 1 | null | 'unsure' {
  const [one, other] = [caseAt(scene, first), caseAt(scene, second)]
  if (one === 'other' || other === 'other') return 'unsure'
  if (one === null && other === null) return null
  if (one !== null && one === other) return 'unsure'
  return one === 'subject' || other === 'object' ? 0 : 1
}

function caseAt(scene: Scene, place: Place): 'subject' | 'object' | 'other' | null {
  const head = headOf(scene, place)
  const article = scene.tokens[head]!.folded
  if (!scene.words.verbLast || !scene.words.determiners.has(article)) return null
  const noun = scene.tokens.slice(head + 1, place.to + 1).find((t) => /^\p{Lu}/u.test(t.text))
  const isFeminine = /(?:in|frau|tochter|schwester|mutter)$/.test(noun?.folded ?? '')
  if (/^(?:den|einen|ihren|seinen)$/.test(article)) return 'object'
  if (/^(?:dem|des|einem|eines|einer)$/.test(article) || (article === 'der' && isFeminine)) return 'other'
  return /^(?:der|ein|sein|ihr)$/.test(article) && scene.tokens[head]!.text !== 'het' ? 'subject' : null
}
