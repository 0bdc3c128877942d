import type { NameMention, Span } from '../../../contract/analysis'
import { tokenize } from '../../tokens'
import { agencyWordsOf } from '../../words/agency'
import type { Comparing } from '../comparing'
import type { Finding, Side } from '../flag'
import type { Passage } from '../passage'
import { alignWords, type MatchedWords, type Wording } from '../wording'
import { isNegated } from './negated'
import { agentOf } from './roles'
import { overlaps, wordsAt } from './shared'
import { meaningWeights } from './weights'

/** Somebody of both passages: a name, or a word for a person with its article. */
type Person = { a: Span; b: Span; isPerson: boolean }

/** "Drury sued Stanek" against "Stanek sued Drury": one act, two people, their parts exchanged. */
export function reversals(c: Comparing): Finding[] {
  return c.pairs.flatMap(({ a, b }) => {
    if (agencyWordsOf(a.language) === null || agencyWordsOf(b.language) === null) return []
    const wording = alignWords(c, a, b)
    const people = peopleOf(c, a, b, wording)
    if (people.length < 2 || wording.matched.length < meaningWeights.common) return []
    const isVerb = (m: MatchedWords) => !people.some((one) => overlaps(one.a, m.a) || overlaps(one.b, m.b))
    const couples = people.flatMap((one, i) => people.slice(i + 1).map((other) => [one, other]))
    for (const { a: own, b: other } of wording.matched.filter(isVerb)) {
      for (const couple of couples) {
        const found = exchanged(c, a, own, b, other, couple)
        if (found) return [found]
      }
    }
    return []
  })
}

/** Everybody who is named in both passages; where that is one or none, those who are told by a word with an article, too. */
function peopleOf(c: Comparing, a: Passage, b: Passage, { matched }: Wording): Person[] {
  const named = a.annotation.names.flatMap((x): Person[] => {
    const y = b.annotation.names.find((o) => o.keys.some((key) => key.length > 2 && x.keys.includes(key)))
    // A preposition makes a place of a person (“a Drury”), never on both sides.
    return y && (x.kind !== 'place' || y.kind !== 'place')
      ? [{ a: x, b: y, isPerson: isActing(x.kind) || isActing(y.kind) }]
      : []
  })
  const apart = named.filter((x, i) => !named.some((y, j) => j < i && (overlaps(x.a, y.a) || overlaps(x.b, y.b))))
  if (apart.filter((one) => one.isPerson).length > 1) return apart.slice(0, mostPeople)
  const told = matched.filter(
    (m) =>
      isDetermined(c, a, m.a) &&
      isDetermined(c, b, m.b) &&
      !apart.some((n) => overlaps(n.a, m.a) || overlaps(n.b, m.b)),
  )
  const all = [...apart, ...told.map((m) => ({ ...m, isPerson: false }))]
  return all.sort((x, y) => x.a.start - y.a.start).slice(0, mostPeople)
}
/** A sentence of more people is a list. */
const mostPeople = 5

const isActing = (kind: NameMention['kind']) => kind === 'person' || kind === 'organisation'

/** An article stands before it, and no comma before that: "Orvel, the capital" is said of somebody else. */
function isDetermined(c: Comparing, p: Passage, { start }: Span): boolean {
  const before = tokenize(c.texts[p.article]!, p.sentence.start, start, p.language)
  const article = before.at(-1)
  return (
    article !== undefined && agencyWordsOf(p.language)!.determiners.has(article.folded) && before.at(-2)?.text !== ','
  )
}

function exchanged(c: Comparing, a: Passage, own: Span, b: Passage, other: Span, people: Person[]): Finding | null {
  if (isNegated(c, a, own) || isNegated(c, b, other)) return null
  const agentIn = (p: Passage, verb: Span, at: (one: Person) => Span): Person | null => {
    const inOrder = [...people].sort((x, y) => at(x).start - at(y).start)
    const agent = agentOf(c, p, verb, at(inOrder[0]!), at(inOrder[1]!))
    return agent === null ? null : inOrder[agent]!
  }
  const [x, y] = [agentIn(a, own, (one) => one.a), agentIn(b, other, (one) => one.b)]
  if (!x || !y || x === y) return null
  const verb = wordsAt(c, a, own)
  const value = (agent: Person, patient: Person) => `${wordsAt(c, a, agent.a)} → ${verb} → ${wordsAt(c, a, patient.a)}`
  const side = (passage: Passage, spans: Span[], text: string): Side => ({
    passage,
    start: Math.min(...spans.map((s) => s.start)),
    end: Math.max(...spans.map((s) => s.end)),
    value: text,
  })
  const sides = [side(a, [own, x.a, y.a], value(x, y)), side(b, [other, x.b, y.b], value(y, x))]
  return {
    kind: 'meaning',
    relation: 'conflict',
    severity: 'critical',
    rule: 'agency-reversed',
    explanation: `“${wordsAt(c, a, sides[0]!)}” against “${wordsAt(c, b, sides[1]!)}”: the parts of the two are exchanged. Check who did it to whom before anyone is named.`,
    sides,
  }
}
