import type { Records } from './records'
import type { BottomLine, MustFix, ReportClaim, ReportMark } from './types'

/**
 * May it go? Derived by rule from what the desk decided, so that nobody can forget a line of the list; the decision stays
 * the editor's. What holds a piece: a claim that nobody has checked, one that is disputed and not corrected, a verdict that
 * has to be given again, a correction that nobody decided, a legal flag.
 */
export function bottomLineOf(claims: readonly ReportClaim[], records: Records, isUnderCheck: boolean): BottomLine {
  const scope = isUnderCheck ? claims.filter((c) => c.passages.some((p) => p.place.role === 'underCheck')) : [...claims]
  const marked = (mark: ReportMark) => scope.filter((c) => c.mark === mark).length
  const mustFix = [...ofCorrections(records), ...scope.flatMap((claim) => ofClaim(claim, records))]
  const holds = mustFix.some((fix) => fix.holds) || scope.length === 0
  return {
    call: holds ? 'hold' : mustFix.length > 0 ? 'clearWithChanges' : 'clear',
    scope: isUnderCheck ? 'underCheck' : 'all',
    counts: {
      claims: scope.length,
      disputed: marked('disputed'),
      unverified: marked('unverified'),
      confirmed: marked('confirmed'),
      open: marked('open'),
    },
    mustFix: [...mustFix.filter((fix) => fix.holds), ...mustFix.filter((fix) => !fix.holds)],
  }
}

const ofCorrections = ({ corrections }: Records): MustFix[] =>
  corrections
    .filter((c) => c.decision !== 'rejected')
    .map((c) => ({
      why: c.decision === 'accepted' ? 'correctionAccepted' : 'correctionUndecided',
      holds: c.decision !== 'accepted',
      claim: c.claim,
      correction: c.number,
      place: c.place,
    }))

function ofClaim(claim: ReportClaim, { corrections, queries }: Records): MustFix[] {
  const place = (claim.passages.find((p) => p.place.role === 'underCheck') ?? claim.passages[0])?.place ?? null
  const because = (why: MustFix['why'], holds: boolean): MustFix => ({
    why,
    holds,
    claim: claim.number,
    correction: null,
    place,
  })
  const isCorrected = corrections.some((c) => c.claim === claim.number && c.decision !== 'rejected')
  const found: MustFix[] = []
  if (claim.mark === 'open') found.push(because('open', true))
  if (claim.mark === 'disputed' && !isCorrected) found.push(because('disputed', true))
  if (claim.verdicts.some((v) => v.stale !== null)) found.push(because('stale', true))
  if (claim.flags?.flags.includes('legal')) found.push(because('legal', true))
  if (claim.mark === 'unverified' && !isCorrected) found.push(because('unverified', false))
  if (queries.some((q) => q.claim === claim.number && q.status === 'open')) found.push(because('queryOpen', false))
  return found
}
