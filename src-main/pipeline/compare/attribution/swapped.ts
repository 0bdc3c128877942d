import type { Comparing } from '../comparing'
import { type Finding, type Side, unite } from '../flag'
import { type Retelling, retellings } from '../retellings'
import { arePersonsApart, Persons, type Speaker, speakerOf } from '../speakers'
import { type Utterance, utterancesOf } from '../utterances'
import { framedRetellings } from './framed'

/** One quotation put into the mouths of two people: each passage names its speaker, and the names are not of one person. */
export function swappedSpeakers(c: Comparing): Finding[] {
  const persons = new Persons(c)
  const utterances = utterancesOf(c)
  const close = retellings(c, utterances, persons)
  const all = [...close, ...framedRetellings(c, close, utterances, persons)]
  const nameOf = new Map<string, string>()
  const findings = all.flatMap((retelling) => {
    const [a, b] = [speakerOf(retelling.a, persons), speakerOf(retelling.b, persons)]
    if (!a?.person || !b?.person || !a.explicit || !b.explicit || !arePersonsApart(a.person, b.person)) return []
    return [
      {
        sides: withOneName(
          [sideOf(retelling.a, a), sideOf(retelling.b, b), ...agreeing(retelling, all, persons)],
          nameOf,
        ),
      },
    ]
  })
  const made = findings.map(
    ({ sides }): Finding => ({
      kind: 'attribution',
      relation: 'conflict',
      severity: 'high',
      rule: 'speaker-swapped',
      explanation: explain(sides),
      sides,
    }),
  )
  return unite(made, explain)
}

/** Names of one family key are one person's, and take the text of the first. */
function withOneName(sides: NamedSide[], first: Map<string, string>): NamedSide[] {
  return sides.map((side) => {
    if (!first.has(side.family)) first.set(side.family, side.value)
    return { ...side, value: first.get(side.family)! }
  })
}

type NamedSide = Side & { family: string }

const sideOf = ({ passage }: Utterance, { start, end, person, text }: Speaker): NamedSide => ({
  passage,
  start,
  end,
  value: person?.text ?? text,
  family: person?.keys.at(-1) ?? text,
})

/** Further passages with the same quotation, whoever they give it to. */
function agreeing({ a, b }: Retelling, all: Retelling[], persons: Persons): NamedSide[] {
  return all.flatMap((r) => {
    const other = r.a === a || r.a === b ? r.b : r.b === a || r.b === b ? r.a : null
    const speaker = other && speakerOf(other, persons)
    return other && speaker?.person ? [sideOf(other, speaker)] : []
  })
}

function explain(sides: Side[]): string {
  const names = [...new Set(sides.map((s) => s.value))]
  return `The same words are given to ${names.map((name) => `“${name}”`).join(' and to ')}. Check who said them.`
}
