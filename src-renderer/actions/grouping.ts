import type { GroupedBecause, Pair } from '../../src-main/contract/events'
import { groupingRowId } from '../../src-main/contract/project'
import type { GroupingRow } from '../../src-main/contract/rows'

/** Which mentions an editor says are one claim, which are not, and which decisions are taken back. */
export interface Plan {
  together: Pair[]
  apart: Pair[]
  cleared: Pair[]
  because: GroupedBecause
}
/** The decisions there are, by id. */
export type Decisions = ReadonlyMap<string, Pick<GroupingRow, 'together'>>

/** The smaller id first, as the rows have it. */
export const pairOf = (one: string, other: string): Pair => (one < other ? { a: one, b: other } : { a: other, b: one })

const pairsOf = (ones: readonly string[], others: readonly string[]): Pair[] =>
  ones.flatMap((one) => others.flatMap((other) => (one === other ? [] : [pairOf(one, other)])))

const decided = (decisions: Decisions, together: boolean) => (pair: Pair) =>
  decisions.get(groupingRowId(pair))?.together === together

/** It is none, and so is no other link between the two claims: each would be the same question again. */
export const rejectLink = (pairs: readonly Pair[]): Plan => ({
  together: [],
  apart: [...pairs],
  cleared: [],
  because: 'link',
})

/**
 * Two claims, each given by its mentions in order, become one. Every mention is tied to the first: with only one of each
 * tied, the engine would weigh the others anew and might leave them behind. What had held the two apart is taken back.
 */
export function joinClaims(
  mine: readonly string[],
  other: readonly string[],
  decisions: Decisions,
  because: GroupedBecause,
): Plan {
  const first = mine.slice(0, 1)
  const together = pairsOf(first, [...mine, ...other])
  const tied = new Set(together.map(groupingRowId))
  const cleared = pairsOf(mine, other)
    .filter(decided(decisions, false))
    .filter((pair) => !tied.has(groupingRowId(pair)))
  return { together, apart: [], cleared, because }
}

/** A mention stands apart from every other mention of its claim. */
export const splitOff = (mention: string, rest: readonly string[]): Plan => ({
  together: [],
  apart: pairsOf([mention], rest),
  cleared: [],
  because: 'split',
})

/** A mention leaves `rest`, the others of its claim, for the claim that has the mentions `to`. */
export function moveMention(
  mention: string,
  rest: readonly string[],
  to: readonly string[],
  decisions: Decisions,
): Plan {
  const joined = joinClaims(to, [mention], decisions, 'move')
  return { ...joined, apart: pairsOf([mention], rest) }
}

/** What takes a plan back: each pair as it was decided before, or not at all. */
export function inverseOf(plan: Plan, decisions: Decisions): Plan {
  const touched = [...plan.together, ...plan.apart, ...plan.cleared]
  return {
    together: touched.filter(decided(decisions, true)),
    apart: touched.filter(decided(decisions, false)),
    cleared: touched.filter((pair) => !decisions.has(groupingRowId(pair))),
    because: plan.because,
  }
}

/**
 * Each list of mentions is one claim, tied to its first; what had held two of one list apart is taken back. `apart`: none of
 * the first list is in a claim with one of the second. Null where that says nothing.
 */
export function regroup(
  together: readonly (readonly string[])[],
  apart: readonly [readonly string[], readonly string[]],
  decisions: Decisions,
  because: GroupedBecause,
): Plan | null {
  const tied = together.flatMap((list) => pairsOf(list.slice(0, 1), list.slice(1)))
  const held = pairsOf(...apart)
  const known = new Set([...tied, ...held].map(groupingRowId))
  const within = together.flatMap((list) => list.flatMap((one, i) => pairsOf([one], list.slice(i + 1))))
  const cleared = within.filter(decided(decisions, false)).filter((pair) => !known.has(groupingRowId(pair)))
  return tied.length + held.length === 0 ? null : { together: tied, apart: held, cleared, because }
}
