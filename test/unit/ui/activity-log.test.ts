import { describe, expect, it } from 'vitest'
import type { ActivityEntry } from '../../../src-main/contract/activity'
import { byDay, dayOf, daysBack } from '../../../src-renderer/features/activity/days'
import { everything, isNarrowed, requestOf } from '../../../src-renderer/features/activity/filter'
import { withNewest } from '../../../src-renderer/queries/activity'

const entry = (position: number, at = '2031-03-12T12:00:00.000Z') =>
  ({ id: `e${position}`, position, at }) as ActivityEntry
const positions = (entries: ActivityEntry[]) => entries.map(({ position }) => position)

describe('the log', () => {
  it('has its entries under the days they happened on', () => {
    const days = byDay([
      entry(4, '2031-03-12T12:00:00.000Z'),
      entry(3, '2031-03-12T11:00:00.000Z'),
      entry(2, '2031-03-10T12:00:00.000Z'),
    ])
    expect(days.map(({ entries }) => positions(entries))).toEqual([[4, 3], [2]])
    expect(daysBack(days[1]!.day, days[0]!.day)).toBe(2)
    expect(dayOf(new Date(2031, 0, 5, 0, 0).getTime())).toBe('2031-01-05')
  })

  it('takes what is new in at the top, and keeps the pages that were read', () => {
    const known = { of: 'x', entries: [5, 4, 3, 2, 1].map((n) => entry(n)), more: false }
    const merged = withNewest(
      known,
      [7, 6, 5, 4].map((n) => entry(n)),
      true,
    )
    expect(positions(merged.entries)).toEqual([7, 6, 5, 4, 3, 2, 1])
    expect(merged.more).toBe(false)
  })

  it('begins anew where the newest page does not meet what was read', () => {
    const known = { of: 'x', entries: [2, 1].map((n) => entry(n)), more: false }
    const merged = withNewest(
      known,
      [9, 8].map((n) => entry(n)),
      true,
    )
    expect([positions(merged.entries), merged.more]).toEqual([[9, 8], true])
    expect(positions(withNewest(known, [entry(3)], false).entries)).toEqual([3])
  })
})

describe('what is asked for', () => {
  const of = { dossier: { id: 'd', title: 'Bridge' }, claim: 'c', articles: [] }
  it('is all that people did, until it is narrowed', () => {
    const request = requestOf(of, everything(true))
    expect(request).toMatchObject({ dossier: 'd' })
    expect(request.kinds).toContain('marks')
    expect(request.kinds).not.toContain('engine')
    expect(isNarrowed(everything(true))).toBe(false)
  })

  it('is narrowed to people, kinds, the claim in hand or an article', () => {
    const chosen = { ...everything(true), people: ['p'], kinds: ['engine' as const], about: 'claim' }
    expect(requestOf(of, chosen)).toEqual({ dossier: 'd', people: ['p'], kinds: ['engine'], claim: 'c' })
    expect(requestOf(of, { ...chosen, about: 'a1' })).toMatchObject({ article: 'a1' })
    expect(isNarrowed(chosen)).toBe(true)
  })

  it('is about no claim of the dossier once it is the whole library', () => {
    const request = requestOf(of, { ...everything(false), about: 'claim' })
    expect(request).toMatchObject({ dossier: null })
    expect('claim' in request || 'article' in request).toBe(false)
  })
})
