import type { Calibration, GroupingDecision } from '../contract/analysis'
import type { Alignment } from './align'
import type { Assertion } from './assertion'
import type { Pair } from './candidates'
import { grouping as limits } from './weights'

/** How surely two assertions of different articles say the same, 0–1; null where their articles were not compared. */
export type Sameness = (a: Assertion, b: Assertion) => number | null
/** How alike two assertions of one article are, 0–1. */
export type Likeness = (a: Assertion, b: Assertion) => number

export type Grouping = {
  assertions: Assertion[]
  alignment: Pick<Alignment, 'pairs'>
  calibration: Calibration
  sameness: Sameness
  likeness: Likeness
  isHeading: (a: Assertion) => boolean
  /** What editors said, oldest first; a later one stands above an earlier. */
  decisions: readonly GroupingDecision[]
}

/**
 * Groups assertions into claims by average link: two groups join when the mean score over all their pairs reaches the
 * threshold (a pair that was compared and not kept counts 0), so that a chain of near misses does not become one claim. Two
 * of one article stay apart unless one nearly repeats the other. What editors joined is joined, what they parted stays
 * parted. Groups and members keep dossier order.
 */
export function groupClaims(g: Grouping): Assertion[][] {
  const groups = new Groups(g)
  const byUnit = new Map<number, Assertion[]>()
  for (const a of g.assertions) byUnit.set(a.unit.index, [...(byUnit.get(a.unit.index) ?? []), a])
  const pairs = g.alignment.pairs.filter((p) => p.score >= g.calibration.linked).flatMap((p) => pairsOf(p, byUnit, g))
  pairs.sort((p, q) => q.score - p.score || p.a.unit.index - q.a.unit.index || p.b.unit.index - q.b.unit.index)
  for (const { a, b } of pairs) groups.tryJoin(a, b)
  groups.joinDecided()
  const order = new Map(g.assertions.map((a, i) => [a, i]))
  const placeOf = (a: Assertion) => order.get(a)!
  return groups
    .all()
    .map((group) => group.sort((a, b) => placeOf(a) - placeOf(b)))
    .sort((a, b) => placeOf(a[0]!) - placeOf(b[0]!))
}

type Scored = { a: Assertion; b: Assertion; score: number }

function pairsOf(p: Pair, byUnit: Map<number, Assertion[]>, { sameness, calibration }: Grouping): Scored[] {
  const others = byUnit.get(p.b.index) ?? []
  return (byUnit.get(p.a.index) ?? []).flatMap((a) =>
    others.flatMap((b): Scored[] => {
      const score = sameness(a, b) ?? 0
      return score >= calibration.linked ? [{ a, b, score }] : []
    }),
  )
}

class Groups {
  readonly #g: Grouping
  readonly #groupOf: Map<Assertion, Assertion[]>
  /** Pairs of mention ids that an editor parted. */
  readonly #apart: ReadonlySet<string>
  /** Each group's number changes when it grows, so that two that could not be joined are not weighed again. */
  readonly #numbers = new Map<Assertion[], number>()
  readonly #refused = new Set<string>()
  #next = 0

  constructor(g: Grouping) {
    this.#g = g
    this.#groupOf = new Map(g.assertions.map((a) => [a, [a]]))
    this.#apart = partedBy(g.decisions)
  }

  all(): Assertion[][] {
    return [...new Set(this.#groupOf.values())]
  }

  /**
   * What editors joined, once the rest is grouped: whole claims meet, and none of their passages is scattered by a join the
   * scores would not have made. The newest first.
   */
  joinDecided(): void {
    const byId = new Map(this.#g.assertions.map((a) => [a.id, a]))
    for (const { a, b, together } of [...this.#g.decisions].reverse()) {
      const [x, y] = [byId.get(a), byId.get(b)]
      if (!together || !x || !y) continue
      const [left, right] = [this.#groupOf.get(x)!, this.#groupOf.get(y)!]
      if (left !== right && !this.#wereParted(left, right)) this.#join(left, right)
    }
  }

  tryJoin(a: Assertion, b: Assertion): void {
    const left = this.#groupOf.get(a)!
    const right = this.#groupOf.get(b)!
    if (left === right || left.length * right.length > limits.mostPairs) return
    const attempt = `${this.#numberOf(left)} ${this.#numberOf(right)}`
    if (this.#refused.has(attempt)) return
    if (this.#belongTogether(left, right)) this.#join(left, right)
    else this.#refused.add(attempt)
  }

  #belongTogether(left: Assertion[], right: Assertion[]): boolean {
    if (this.#wereParted(left, right)) return false
    let sum = 0
    let compared = 0
    for (const x of left) {
      for (const y of right) {
        if (x.unit.article === y.unit.article) {
          if (!this.#repeats(x, y)) return false
          continue
        }
        const score = this.#g.sameness(x, y)
        if (score === null) continue
        sum += score
        compared++
      }
    }
    return sum / Math.max(1, compared) >= this.#g.calibration.linked * limits.averageShare
  }

  #repeats(x: Assertion, y: Assertion): boolean {
    const least = this.#g.isHeading(x) !== this.#g.isHeading(y) ? limits.headingLike : limits.sameArticle
    return x.unit !== y.unit && this.#g.likeness(x, y) >= least
  }

  #wereParted(left: Assertion[], right: Assertion[]): boolean {
    return this.#apart.size > 0 && left.some((x) => right.some((y) => this.#apart.has(apartKey(x.id, y.id))))
  }

  #join(left: Assertion[], right: Assertion[]): void {
    left.push(...right)
    for (const a of right) this.#groupOf.set(a, left)
    this.#numbers.delete(left)
  }

  #numberOf(group: Assertion[]): number {
    const known = this.#numbers.get(group) ?? this.#next++
    this.#numbers.set(group, known)
    return known
  }
}

/** Pairs of mentions, as `apartKey` names them, that editors hold apart: the newest decision on two mentions stands. */
export function partedBy(decisions: readonly GroupingDecision[]): Set<string> {
  const apart = new Set<string>()
  for (const { a, b, together } of decisions) {
    if (together) apart.delete(apartKey(a, b))
    else apart.add(apartKey(a, b))
  }
  return apart
}

export const apartKey = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`)
