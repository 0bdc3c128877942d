import type { FoundQuantity } from '../../annotate/quantity-types'
import type { Comparing } from '../comparing'
import type { Finding } from '../flag'
import type { Passage } from '../passage'
import { droppedWeights } from '../weights'
import { alignWords } from '../wording'
import { textOf } from './reading'

/** "at least 40 centimetres" beside "40 centimetres": the number is kept, and that it is only a bound is not. */
export function droppedBounds(c: Comparing): Finding[] {
  return c.pairs.flatMap(({ a, b }) => [...dropped(c, a, b), ...dropped(c, b, a)])
}

const names = { atLeast: 'at least', atMost: 'at most' } as const

function dropped(c: Comparing, bound: Passage, bare: Passage): Finding[] {
  const bounds = bound.annotation.quantities.filter((q) => q.approximator === 'atLeast' || q.approximator === 'atMost')
  return bounds.flatMap((q) => {
    const same = bare.annotation.quantities.filter(
      (other) => other.base.unit === q.base.unit && limit(other) === limit(q),
    )
    const [other] = same
    if (
      same.length !== 1 ||
      other === undefined ||
      other.approximator !== null ||
      q.part !== null ||
      other.part !== null
    )
      return []
    const { matched, coverage } = alignWords(c, bound, bare)
    if (matched.length < droppedWeights.boundWords || Math.min(coverage.a, coverage.b) < droppedWeights.boundClause)
      return []
    const name = names[q.approximator as keyof typeof names]
    const [start, end] = [Math.min(q.phraseStart, q.start), Math.max(q.phraseEnd, q.end)]
    return [
      {
        kind: 'meaning',
        relation: 'missing',
        severity: 'medium',
        rule: 'bound-dropped',
        explanation: `“${textOf(c, bound, { start, end })}” is a bound, “${textOf(c, bare, other)}” a count. Check the source: the figure may be higher or lower.`,
        sides: [
          { passage: bound, start, end, value: `${name} ${written(q)}` },
          { passage: bare, start: other.start, end: other.end, value: String(written(other)) },
        ],
      } satisfies Finding,
    ]
  })
}

/** In the unit the passage writes. */
const written = ({ value, low, high, approximator }: FoundQuantity) =>
  approximator === 'atMost' ? (high ?? value) : (low ?? value)

const limit = ({ base, approximator }: FoundQuantity) =>
  approximator === 'atMost' ? (base.high ?? base.value) : (base.low ?? base.value)
