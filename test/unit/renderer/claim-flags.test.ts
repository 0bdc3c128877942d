import { expect, it } from 'vitest'
import type { ClaimFlag } from '../../../src-main/contract/events'
import type { ClaimFlagsRow, ClaimRow } from '../../../src-main/contract/rows'
import { claimFlagsByClaim, flaggedClaims } from '../../../src-renderer/queries/records'
import { claimId } from './support'

const flagged = (n: number, flags: ClaimFlag[], at: string): [string, ClaimFlagsRow] => [
  claimId(n),
  { id: claimId(n), flags, note: '', by: null, at, event: '00000000-0000-4000-8000-000000000001' },
]
const claim = (n: number, into: number | null = null): [string, ClaimRow] => [
  claimId(n),
  {
    ...{ id: claimId(n), anchor: `m-${n}`, at: '2031-03-12T10:00:00.000Z' },
    ...(into === null
      ? { status: 'active' as const, mergedInto: null }
      : { status: 'merged' as const, mergedInto: claimId(into) }),
  },
]

const rows = new Map([
  flagged(1, ['legal'], '2031-03-12T10:00:02.000Z'),
  flagged(2, ['sensitive', 'legal'], '2031-03-12T10:00:01.000Z'),
  flagged(3, ['sensitive'], '2031-03-12T10:00:03.000Z'),
  flagged(4, [], '2031-03-12T10:00:04.000Z'),
])

it('follows merges: a claim has its own flags and those of claims that are part of it now, the oldest first', () => {
  const claims = new Map([claim(1), claim(2, 3), claim(3, 1), claim(4)])
  const byClaim = claimFlagsByClaim(rows, claims)
  expect(byClaim.get(claimId(1))?.map(({ id }) => id)).toEqual([2, 1, 3].map(claimId))
  expect([...flaggedClaims(byClaim)]).toEqual([[claimId(1), ['legal', 'sensitive']]]) // the fourth has but a note
})

it('keeps the same list for the same flags, so that no other row of the checklist is drawn again', () => {
  const claims = new Map([claim(1), claim(2), claim(3)])
  const [before, now] = [1, 2].map(() => flaggedClaims(claimFlagsByClaim(rows, claims)))
  for (const n of [1, 2, 3]) expect(now!.get(claimId(n))).toBe(before!.get(claimId(n)))
})
