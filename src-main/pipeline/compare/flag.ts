import type { Discrepancy, DiscrepancySide } from '../../contract/analysis'
import { discrepancyId } from '../anchor'
import type { Comparing } from './comparing'
import { grouped } from './grouped'
import type { Passage } from './passage'

/** A flag as a rule finds it; ids and claims are added by `flagOf`. */
export type Finding = Pick<Discrepancy, 'kind' | 'relation' | 'severity' | 'rule' | 'explanation'> & { sides: Side[] }

/**
 * One side: a tight span inside one sentence, with its value normalised. `asOf` and `source` where the rule knows for which
 * day the value was true, and who gave it.
 */
export type Side = {
  passage: Passage
  start: number
  end: number
  value: string
  asOf?: string | null
  source?: string | null
}

export function flagOf(c: Comparing, { sides, ...finding }: Finding): Discrepancy {
  const mentions = sides.map(({ passage, start, end, value, asOf, source }): DiscrepancySide => {
    const text = c.texts[passage.article]!.slice(start, end)
    return { doc: passage.doc, start, end, text, value, ...(asOf ? { asOf } : {}), ...(source ? { source } : {}) }
  })
  const claims = [...new Set(sides.flatMap((s) => c.claimsAt(s.passage, s.start, s.end)))]
  return { id: discrepancyId(finding.kind, finding.rule, mentions), claims, ...finding, mentions }
}

const sideKey = ({ passage, start, end }: Side) => `${passage.article} ${start} ${end}`

/**
 * One flag for one disagreement: findings of one kind and rule that share a side become one, with every side once. The
 * gravest severity stays; the words are made anew of all sides by `explain`.
 */
export function unite(findings: Finding[], explain: (sides: Side[], first: Finding) => string): Finding[] {
  // Each finding's group is the first finding it hangs together with; `root` follows joins to the end.
  const joinedTo = findings.map((_, i) => i)
  const root = (i: number): number => {
    let at = i
    while (joinedTo[at] !== at) at = joinedTo[at] = joinedTo[joinedTo[at]!]!
    return at
  }
  const firstWith = new Map<string, number>()
  findings.forEach((finding, i) => {
    for (const side of finding.sides) {
      const key = `${finding.kind} ${finding.rule} ${sideKey(side)}`
      const [own, other] = [root(i), root(firstWith.get(key) ?? i)]
      joinedTo[Math.max(own, other)] = Math.min(own, other)
      if (!firstWith.has(key)) firstWith.set(key, i)
    }
  })
  const groups = [...grouped([...findings.keys()], root).values()].map((group) => group.map((i) => findings[i]!))
  return groups.map((group) => {
    const sides = [...new Map(group.flatMap((f) => f.sides).map((s) => [sideKey(s), s])).values()]
    sides.sort((p, q) => p.passage.index - q.passage.index || p.start - q.start)
    const first = group.reduce((worst, f) => (rank[f.severity] > rank[worst.severity] ? f : worst))
    return { ...first, sides, explanation: group.length === 1 ? first.explanation : explain(sides, first) }
  })
}

const rank: Record<Discrepancy['severity'], number> = { low: 0, medium: 1, high: 2, critical: 3 }
