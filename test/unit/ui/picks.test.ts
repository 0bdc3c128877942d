import { describe, expect, it } from 'vitest'
import { extendPicks, noPicks, pickAll, stillThere, togglePick } from '../../../src-renderer/features/checklist/picks'

const shown = ['a', 'b', 'c', 'd', 'e']
const chosen = (picks: { claims: ReadonlySet<string> }) => [...picks.claims].sort().join('')

describe('choosing several claims', () => {
  it('takes one in and out again', () => {
    const one = togglePick(noPicks, 'b')
    expect(chosen(one)).toBe('b')
    expect(chosen(togglePick(one, 'd'))).toBe('bd')
    expect(chosen(togglePick(one, 'b'))).toBe('')
  })

  it('extends from where the last one was taken in, and shrinks again', () => {
    const from = togglePick(noPicks, 'b')
    const far = extendPicks(from, shown, 'b', 'd')
    expect(chosen(far)).toBe('bcd')
    expect(chosen(extendPicks(far, shown, 'd', 'c'))).toBe('bc')
    expect(chosen(extendPicks(far, shown, 'd', 'a'))).toBe('ab')
  })

  it('begins at the claim in hand, and keeps what was chosen before', () => {
    expect(chosen(extendPicks(noPicks, shown, 'c', 'd'))).toBe('cd')
    const beside = togglePick(togglePick(noPicks, 'e'), 'a')
    expect(chosen(extendPicks(beside, shown, 'a', 'b'))).toBe('abe')
  })

  it('goes from the claim in hand when the anchor is no longer shown', () => {
    const away = togglePick(noPicks, 'x')
    expect(chosen(extendPicks(away, shown, 'd', 'e'))).toBe('dex')
  })

  it('takes all that are shown, and lets go of what is gone', () => {
    expect(chosen(pickAll(shown))).toBe('abcde')
    const all = pickAll(shown)
    expect(chosen(stillThere(all, (claim) => claim !== 'c'))).toBe('abde')
    expect(stillThere(all, () => true)).toBe(all)
  })
})
