import type { ClaimMentions, ClaimState } from '../state'

/** How the claims of an analysis and those of the dossier are one another (DESIGN.md, "Ids"). */
export interface Matching {
  /** The dossier's id of each claim of the analysis, in the analysis's order. */
  ids: string[]
  /** Analysed claims that no old claim is: their ids are their own. */
  created: { claim: string; anchor: string }[]
  revived: string[]
  splits: { claim: string; parts: string[] }[]
  merged: { claim: string; into: string }[]
  retired: string[]
}

type OldClaims = ReadonlyMap<string, ClaimState>

/**
 * Gives each analysed claim the id of an old claim, or its own. A claim in use goes before one that is not, an anchor
 * before a count of shared mentions:
 *   1. the analysed claim has the anchor of an active claim,
 *   2. it shares most mentions with an active claim whose anchor is nowhere in the dossier any more,
 *   3. it has the anchor of a retired or merged claim,
 *   4. it shares most mentions with a retired claim whose anchor is nowhere.
 * An analysed claim left over has no old claim's anchor, so the id derived from its first mention is free.
 * Expects each mention in one analysed claim at most. Ties go by the analysis's order, then by age of the old claim.
 */
export function matchClaims(old: OldClaims, analysed: readonly ClaimMentions[]): Matching {
  const overlaps = overlapsOf(old, analysed)
  const owner: (string | undefined)[] = analysed.map(() => undefined)
  const place = new Map<string, number>()
  const take = (i: number, claim: string) => {
    owner[i] = claim
    place.set(claim, i)
  }
  const isFree = (i: number) => owner[i] === undefined
  for (const [i, claim] of byAnchor(overlaps, (c) => c.status === 'active', isFree, analysed)) take(i, claim)
  for (const [i, claim] of byOverlap(overlaps, (c) => c.status === 'active', isFree)) take(i, claim)
  for (const [i, claim] of byAnchor(overlaps, (c) => c.status !== 'active', isFree, analysed)) take(i, claim)
  for (const [i, claim] of byOverlap(overlaps, (c) => c.status === 'retired', isFree)) take(i, claim)
  const ids = analysed.map((claim, i) => owner[i] ?? claim.id)
  const created = analysed.flatMap((claim, i) =>
    owner[i] === undefined ? [{ claim: claim.id, anchor: claim.mentions[0]! }] : [],
  )
  const revived = ids.filter((id) => old.has(id) && old.get(id)?.status !== 'active')
  const made = new Set([...created.map(({ claim }) => claim), ...revived])
  return { ids, created, revived, splits: splitsOf(overlaps, ids, made), ...leftOver(old, overlaps, ids, place) }
}

/** Where an old claim's mentions are in the analysis. */
interface Overlap {
  claim: ClaimState
  /** Index of the analysed claim that has its anchor. */
  anchorAt: number | undefined
  /** Shared mentions by index of analysed claim. */
  shared: ReadonlyMap<number, number>
}

function overlapsOf(old: OldClaims, analysed: readonly ClaimMentions[]): Overlap[] {
  const at = new Map(analysed.flatMap(({ mentions }, i) => mentions.map((mention) => [mention, i] as const)))
  return [...old.values()].map((claim) => {
    const shared = new Map<number, number>()
    for (const mention of claim.mentions) {
      const i = at.get(mention)
      if (i !== undefined) shared.set(i, (shared.get(i) ?? 0) + 1)
    }
    return { claim, anchorAt: at.get(claim.anchor), shared }
  })
}

type Taken = [analysed: number, claim: string]
type Wanted = (claim: ClaimState) => boolean

/** Of several anchors in one analysed claim, that of the claim with most shared mentions wins, then the first one in it. */
function byAnchor(
  overlaps: readonly Overlap[],
  wanted: Wanted,
  isFree: (i: number) => boolean,
  analysed: readonly ClaimMentions[],
): Taken[] {
  const best = new Map<number, { claim: string; shared: number; place: number }>()
  for (const { claim, anchorAt, shared } of overlaps) {
    if (anchorAt === undefined || !isFree(anchorAt) || !wanted(claim)) continue
    const place = analysed[anchorAt]!.mentions.indexOf(claim.anchor)
    const candidate = { claim: claim.id, shared: shared.get(anchorAt) ?? 0, place }
    const before = best.get(anchorAt)
    const isBetter =
      !before ||
      candidate.shared > before.shared ||
      (candidate.shared === before.shared && candidate.place < before.place)
    if (isBetter) best.set(anchorAt, candidate)
  }
  return [...best].map(([i, { claim }]) => [i, claim])
}

/**
 * Most shared mentions first. Only claims whose anchor is gone: one whose anchor went to another claim goes with it, or
 * two claims would swap ids when the anchor comes to stand alone.
 */
function byOverlap(overlaps: readonly Overlap[], wanted: Wanted, isFree: (i: number) => boolean): Taken[] {
  const pairs = overlaps.flatMap(({ claim, anchorAt, shared }) =>
    anchorAt === undefined && wanted(claim)
      ? [...shared].filter(([i]) => isFree(i)).map(([i, count]) => ({ i, claim: claim.id, count }))
      : [],
  )
  pairs.sort((a, b) => b.count - a.count || a.i - b.i) // stable: then by age
  const taken: Taken[] = []
  const used = new Set<number | string>()
  for (const { i, claim } of pairs) {
    if (used.has(i) || used.has(claim)) continue
    used.add(i).add(claim)
    taken.push([i, claim])
  }
  return taken
}

/** A mention that moved to a claim that was in use before is a move, not a split: only claims made now are parts. */
function splitsOf(overlaps: readonly Overlap[], ids: readonly string[], made: ReadonlySet<string>): Matching['splits'] {
  return overlaps.flatMap(({ claim, shared }) => {
    if (claim.status !== 'active') return []
    const parts = [...shared.keys()].sort((a, b) => a - b).flatMap((i) => (made.has(ids[i]!) ? [ids[i]!] : []))
    return parts.length > 0 ? [{ claim: claim.id, parts }] : []
  })
}

/** Old claims that no analysed claim is: merged where their mentions went, retired where there are none. */
function leftOver(
  old: OldClaims,
  overlaps: readonly Overlap[],
  ids: readonly string[],
  place: ReadonlyMap<string, number>,
): Pick<Matching, 'merged' | 'retired'> {
  const unmatched = overlaps.filter(({ claim }) => !place.has(claim.id))
  const into = new Map<string, string>()
  const retired: string[] = []
  for (const { claim, anchorAt, shared } of unmatched) {
    if (claim.status === 'merged') continue
    const target = anchorAt ?? mostShared(shared)
    if (target !== undefined) into.set(claim.id, ids[target]!)
    else if (claim.status === 'active') retired.push(claim.id)
  }
  // A redirect is set anew only when it no longer leads to where the merged claim's anchor is. Setting one can turn
  // aside others that went through it, so this goes on until none is wrong; each is set once at most.
  const next = (id: string) => (place.has(id) ? undefined : (into.get(id) ?? old.get(id)?.mergedInto ?? undefined))
  const isAstray = ({ claim, anchorAt }: Overlap) =>
    claim.status === 'merged' && anchorAt !== undefined && endOf(claim.id, next) !== ids[anchorAt]
  for (let astray = unmatched.filter(isAstray); astray.length > 0; astray = unmatched.filter(isAstray)) {
    for (const { claim, anchorAt } of astray) into.set(claim.id, ids[anchorAt!]!)
  }
  return { merged: [...into].map(([claim, target]) => ({ claim, into: target })), retired }
}

function mostShared(shared: ReadonlyMap<number, number>): number | undefined {
  return [...shared].sort(([i, a], [j, b]) => b - a || i - j)[0]?.[0]
}

/** Redirects lead only to claims that were active then and lose their own redirect when revived: there is no cycle. */
function endOf(claim: string, next: (id: string) => string | undefined): string {
  for (let id = claim; ; ) {
    const further = next(id)
    if (further === undefined) return id
    id = further
  }
}
