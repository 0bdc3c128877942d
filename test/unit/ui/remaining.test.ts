import { describe, expect, it } from 'vitest'
import { remaining } from '../../../src-renderer/features/compare/remaining'
import { id, verdict } from './rows'

describe('what a verdict’s fields have that the journal has not', () => {
  it('is all of it while nobody has marked the claim', () => {
    const typed = { reason: 'called them', established: '40', confidence: 'high' as const }
    expect(remaining(typed, null)).toEqual(typed)
    expect(remaining({ reason: '', confidence: null }, null)).toEqual({})
  })

  it('is nothing once the verdict says the same', () => {
    const typed = { reason: 'called', established: '40', perMention: { [id('m', 1)]: 'holds' as const } }
    expect(remaining(typed, verdict(typed))).toEqual({})
  })

  it('is what was typed since', () => {
    expect(
      remaining({ reason: 'called twice', established: '40' }, verdict({ reason: 'called', established: '40' })),
    ).toEqual({
      reason: 'called twice',
    })
    const judged = { perMention: { [id('m', 1)]: 'notJudged' as const } }
    expect(remaining(judged, verdict({ perMention: { [id('m', 1)]: 'holds' } }))).toEqual(judged)
  })
})
