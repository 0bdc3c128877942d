import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupingRowId } from '../../../src-main/contract/project'
import {
  type Decisions,
  inverseOf,
  joinClaims,
  moveMention,
  type Plan,
  pairOf,
  rejectLink,
  splitOff,
} from '../../../src-renderer/actions/grouping'

const decided = (...pairs: [string, string, boolean][]): Decisions =>
  new Map(pairs.map(([a, b, together]) => [groupingRowId(pairOf(a, b)), { together }]))

/** What the rows are after a command with the plan. */
function applied(plan: Plan, decisions: Decisions): Decisions {
  const next = new Map(decisions)
  for (const pair of plan.cleared) next.delete(groupingRowId(pair))
  for (const pair of plan.together) next.set(groupingRowId(pair), { together: true })
  for (const pair of plan.apart) next.set(groupingRowId(pair), { together: false })
  return next
}

describe('what is sent to group passages', () => {
  it('ties every passage of two claims to the first, the smaller id first', () => {
    const plan = joinClaims(['m2', 'm3'], ['m1'], decided(), 'merge')
    expect(plan.together).toEqual([
      { a: 'm2', b: 'm3' },
      { a: 'm1', b: 'm2' },
    ])
    expect(plan).toMatchObject({ apart: [], cleared: [], because: 'merge' })
  })

  it('takes back what had held merged claims apart', () => {
    const plan = joinClaims(['m1', 'm2'], ['m3'], decided(['m2', 'm3', false], ['m1', 'm3', false]), 'link')
    expect(plan.cleared).toEqual([{ a: 'm2', b: 'm3' }])
    expect(plan.together).toContainEqual({ a: 'm1', b: 'm3' })
  })

  it('holds a passage apart from all others of its claim, and ties a moved one to the other claim', () => {
    expect(splitOff('m2', ['m1', 'm3']).apart).toEqual([
      { a: 'm1', b: 'm2' },
      { a: 'm2', b: 'm3' },
    ])
    const moved = moveMention('m2', ['m1'], ['m8', 'm9'], decided())
    expect(moved).toMatchObject({ apart: [{ a: 'm1', b: 'm2' }], because: 'move' })
    expect(moved.together).toEqual([
      { a: 'm8', b: 'm9' },
      { a: 'm2', b: 'm8' },
    ])
  })

  it('rejects all links between two claims at once', () => {
    const pairs = [pairOf('m1', 'm3'), pairOf('m2', 'm4')]
    expect(rejectLink(pairs)).toEqual({ together: [], apart: pairs, cleared: [], because: 'link' })
  })

  it('is taken back by its inverse, whatever had been decided before', () => {
    const ids = ['m1', 'm2', 'm3', 'm4', 'm5']
    const pairs = ids.flatMap((a, i) => ids.slice(i + 1).map((b) => [a, b] as const))
    const law = fc.property(
      fc.array(fc.constantFrom<boolean | null>(true, false, null), { minLength: 10, maxLength: 10 }),
      fc.integer({ min: 1, max: 4 }),
      fc.constantFrom('join', 'split', 'move'),
      (before, at, what) => {
        const decisions = decided(
          ...pairs.flatMap(([a, b], i): [string, string, boolean][] =>
            before[i] === null ? [] : [[a, b, before[i]!]],
          ),
        )
        const [mine, other] = [ids.slice(0, at), ids.slice(at)]
        const plan =
          what === 'join'
            ? joinClaims(mine, other, decisions, 'merge')
            : what === 'split'
              ? splitOff(mine[0]!, mine.slice(1))
              : moveMention(mine[0]!, mine.slice(1), other, decisions)
        const done = applied(plan, decisions)
        expect(new Map([...applied(inverseOf(plan, decisions), done)].sort())).toEqual(new Map([...decisions].sort()))
      },
    )
    fc.assert(law)
  })
})
