import type { Discrepancy, DiscrepancySide } from '../../contract/analysis'
import { discrepancyId } from '../anchor'
import type { Comparing } from './comparing'
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
  const groups: Finding[][] = []
  for (const finding of findings) {
    const own = new Set(finding.sides.map(sideKey))
    const touching = groups.filter((group) =>
      group.some((f) => f.kind === finding.kind && f.rule === finding.rule && f.sides.some((s) => own.has(sideKey(s)))),
    )
    const joined = [...touching.flat(), finding]
    for (const group of touching) groups.splice(groups.indexOf(group), 1)
    groups.push(joined)
  }
  return groups.map((group) => {
    const sides = [...new Map(group.flatMap((f) => f.sides).map((s) => [sideKey(s), s])).values()]
    sides.sort((p, q) => p.passage.index - q.passage.index || p.start - q.start)
    const first = group.reduce((worst, f) => (rank[f.severity] > rank[worst.severity] ? f : worst))
    return { ...first, sides, explanation: group.length === 1 ? first.explanation : explain(sides, first) }
  })
}

const rank: Record<Discrepancy['severity'], number> = { low: 0, medium: 1, high: 2, critical: 3 }
