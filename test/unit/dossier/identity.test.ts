import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldDossier } from '../../../src-main/dossier/fold'
import { emptyDossier } from '../../../src-main/dossier/state'
import { type Bench, claim, marking, mention, newBench, type Partition } from './bench'

const names = ['a', 'b', 'c', 'd'].flatMap((letter) => [1, 2, 3].map((n) => `${letter}${n}`))

/** Any way to put some of the mentions into at most six claims, each in any order. */
const anyPartition: fc.Arbitrary<Partition> = fc
  .tuple(fc.shuffledSubarray(names), fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 12, maxLength: 12 }))
  .map(([order, places]) =>
    [0, 1, 2, 3, 4, 5].map((at) => order.filter((_, i) => places[i] === at)).filter((mentions) => mentions.length > 0),
  )

const anyHistory = fc.array(fc.record({ partition: anyPartition, marked: fc.subarray(names, { maxLength: 4 }) }), {
  minLength: 1,
  maxLength: 8,
})

/** Runs a history of analyses, with marks on whatever claims are active between them. */
function run(
  history: { partition: Partition; marked: string[] }[],
  check: (bench: Bench, partition: Partition) => void,
) {
  const bench = newBench()
  for (const { partition, marked } of history) {
    bench.adopts(partition, ['a', 'b', 'c', 'd'])
    check(bench, partition)
    for (const name of marked) {
      if (bench.state.claims.get(claim(name))?.status === 'active') bench.does(marking(name))
    }
  }
}

const activeIn = (bench: Bench) => [...bench.state.claims.values()].filter((c) => c.status === 'active')

describe('whatever analyses a dossier is given', () => {
  it('its active claims are those of the last one: each passage in exactly one, none without a passage', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        run(history, (bench, partition) => {
          const sets = (groups: Iterable<readonly string[]>) => [...groups].map((g) => [...g].sort().join()).sort()
          expect(sets(activeIn(bench).map((c) => c.mentions))).toEqual(sets(partition.map((g) => g.map(mention))))
        })
      }),
    )
  })

  it('no claim is ever lost, changes its anchor or shares its id', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const anchors = new Map<string, string>()
        run(history, (bench) => {
          for (const { id, anchor } of bench.state.claims.values()) {
            expect(anchors.get(id) ?? anchor).toBe(anchor)
            anchors.set(id, anchor)
          }
          expect([...bench.state.claims.keys()].sort()).toEqual([...anchors.keys()].sort())
        })
        const created = [...anchors.values()]
        expect(new Set(created).size).toBe(created.length)
      }),
    )
  })

  it('every redirect ends in an active or retired claim', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        run(history, ({ state }) => {
          for (const start of state.claims.values()) {
            const seen = new Set<string>()
            let at = start
            while (at.mergedInto !== null) {
              expect(at.status).toBe('merged')
              expect(seen.has(at.id)).toBe(false)
              seen.add(at.id)
              at = state.claims.get(at.mergedInto)!
            }
            expect(['active', 'retired']).toContain(at.status)
          }
        })
      }),
    )
  })

  it('a passage that founded a claim is always in the claim its id leads to', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        run(history, ({ state }, partition) => {
          const present = new Set(partition.flat().map(mention))
          for (const start of state.claims.values()) {
            if (!present.has(start.anchor)) continue
            let at = start
            while (at.mergedInto !== null) at = state.claims.get(at.mergedInto)!
            expect(at.mentions).toContain(start.anchor)
          }
        })
      }),
    )
  })

  it('the same claims again, in another order, keep their ids', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const bench = newBench()
        for (const { partition } of history) bench.adopts(partition, ['a', 'b', 'c', 'd'])
        const last = history.at(-1)!.partition
        expect(bench.adopts(last, ['a', 'b', 'c', 'd'])).toEqual([])
        const holders = () => new Map(activeIn(bench).map((c) => [c.id, [...c.mentions].sort()]))
        const before = holders()
        bench.adopts([...last].reverse(), ['d', 'c', 'b', 'a'])
        expect(holders()).toEqual(before)
      }),
    )
  })

  it('a verdict is stale once its claim changed after it was given, and says what is new in the claim', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        run(history, ({ state }) => {
          for (const { claim, basis, stale } of state.verdicts.values()) {
            const { status, mentions } = state.claims.get(claim)!
            const added = mentions.filter((m) => !basis.includes(m)).sort()
            const removed = basis.filter((m) => !mentions.includes(m)).sort()
            const isAsGiven = status === 'active' && added.length + removed.length === 0
            if (!isAsGiven) expect(stale).not.toBeNull()
            if (stale && status === 'active') {
              expect([[...stale.added].sort(), [...stale.removed].sort()]).toEqual([added, removed])
            }
          }
        })
      }),
    )
  })

  it('a mark and its undo leave a verdict as it was, stale or fresh, and the redo leaves it fresh', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        run(history, (bench) => {
          const key = (name: string) => `${claim(name)}|true`
          const told = (name: string) => {
            const { stale, basis, ...verdict } = bench.state.verdicts.get(key(name))!
            const sorted = stale && { ...stale, added: [...stale.added].sort(), removed: [...stale.removed].sort() }
            return { ...verdict, basis: [...basis].sort(), stale: sorted }
          }
          for (const name of names) {
            const isActive = bench.state.claims.get(claim(name))?.status === 'active'
            if (!isActive || !bench.state.verdicts.has(key(name))) continue
            const before = told(name)
            bench.does(marking(name, { mark: 'disputed' }))
            const marked = told(name)
            bench.does(marking(name, { undoes: bench.history.at(-1)!.event.id }))
            expect(told(name)).toEqual(before)
            bench.does(marking(name, { mark: 'disputed', undoes: bench.history.at(-1)!.event.id }))
            expect(told(name)).toEqual(marked)
            bench.does(marking(name, { undoes: bench.history.at(-1)!.event.id }))
            expect(told(name)).toEqual(before)
          }
        })
      }),
    )
  })

  it('folding its history from nothing gives the same state', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const bench = newBench()
        for (const { partition } of history) bench.adopts(partition, ['a', 'b', 'c', 'd'])
        expect(foldDossier(emptyDossier, bench.history)).toEqual(bench.state)
      }),
    )
  })
})
