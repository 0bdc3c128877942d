import type { DiscrepancyKind } from '../../contract/analysis'
import type { MemoWords } from '../words/memo-types'
import { shortName } from './lookup'
import type { Records } from './records'
import type { ReportClaim, ReportPosition, ReportUnresolved } from './types'

/** Claims that are disputed or unverified, have a verdict to give again, or stand open with a conflict in them. */
export function unresolvedOf(claims: readonly ReportClaim[], records: Records, words: MemoWords): ReportUnresolved[] {
  return claims.filter(isUnresolved).map((claim) => {
    const sides = positionsOf(claim)
    return {
      claim: claim.number,
      statement: claim.statement,
      mark: claim.mark,
      sides,
      tried: { evidence: claim.evidence, queries: claim.queries, contacts: claim.contacts },
      hedge: hedgeOf(claim, sides, records, words),
    }
  })
}

const isUnresolved = (claim: ReportClaim) =>
  claim.mark === 'disputed' ||
  claim.mark === 'unverified' ||
  claim.verdicts.some((v) => v.stale !== null) ||
  (claim.mark === 'open' && claim.discrepancies.some((d) => d.relation === 'conflict'))

/** Who says it and how finely are no versions of what is said. */
const saysNothingElse: DiscrepancyKind[] = ['attribution', 'granularity']

/** Each value once, with the sources that give it, in the order of the differences. */
function positionsOf(claim: ReportClaim): ReportPosition[] {
  const positions = new Map<string, ReportPosition>()
  for (const difference of claim.discrepancies) {
    if (difference.relation === 'compatible' || saysNothingElse.includes(difference.kind)) continue
    for (const side of difference.sides) {
      const known = positions.get(side.value)
      const { source } = side.place
      if (known === undefined) {
        positions.set(side.value, { value: side.value, wording: side.text, sources: source === null ? [] : [source] })
      } else if (source !== null && !known.sources.includes(source)) known.sources.push(source)
    }
  }
  if (positions.size > 0) return [...positions.values()]
  const sources = [...new Set(claim.passages.map((p) => p.place.source).filter((n) => n !== null))]
  return [{ value: '', wording: claim.passages[0]?.quote?.exact ?? claim.statement, sources }]
}

function hedgeOf(
  claim: ReportClaim,
  sides: readonly ReportPosition[],
  { corrections }: Records,
  words: MemoWords,
): ReportUnresolved['hedge'] {
  const correction = corrections.find((c) => c.claim === claim.number && c.decision !== 'rejected' && c.wording !== '')
  if (correction) return { from: 'correction', text: correction.wording }
  const established = claim.verdicts.find((v) => v.aspect === 'true' && v.stale === null)?.established
  if (established) return { from: 'established', text: established }
  // A side may stand in an article that has no passage of this claim.
  const places = [...claim.passages, ...claim.discrepancies.flatMap((d) => d.sides)].map(({ place }) => place)
  const labels = new Map(places.map((place) => [place.source, shortName(place)]))
  const named = sides
    .map(({ wording, sources }) => ({ wording, sources: [...new Set(sources.map((n) => labels.get(n) ?? `[${n}]`))] }))
    .filter(({ sources }) => sources.length > 0)
  const [only, ...others] = named
  if (only === undefined) return null
  if (others.length > 0) return { from: 'sides', text: words.attributeEach(named) }
  // Nobody words it otherwise: a confirmed claim stands as it is, of the others it can only be said whose it is.
  return claim.mark === 'confirmed' ? null : { from: 'sides', text: words.attributeTo(only.sources) }
}
