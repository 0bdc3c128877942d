import { describe, expect, it } from 'vitest'
import type { DiscrepancyRow, FlagJudgementRow } from '../../../src-main/contract/rows'
import { flagsByClaim, isSetAside } from '../../../src-renderer/queries/flags'
import { strongestByClaim } from '../../../src-renderer/queries/links'
import { articleId, claimId, discrepancyId, mentionId, person } from './support'

const side = (value: string, start: number) => ({ doc: articleId(1), start, end: start + 5, text: value, value })
const flag = (n: number, claims: number[], values: string[]): DiscrepancyRow => ({
  id: discrepancyId(n),
  claims: claims.map(claimId),
  kind: 'number',
  relation: 'conflict',
  severity: 'high',
  rule: 'r',
  explanation: 'e',
  mentions: values.map((value, i) => side(value, n * 100 + i * 10)),
})
const judged = (of: DiscrepancyRow, judgement: 'accepted' | 'dismissed'): FlagJudgementRow => ({
  id: of.id,
  kind: of.kind,
  rule: of.rule,
  sides: of.mentions.map(({ doc, start, end, value }) => ({ article: doc, start, end, value })),
  judgement,
  reason: judgement === 'dismissed' ? 'rounding' : '',
  by: person,
  at: '2031-03-12T10:00:00.000Z',
  event: '00000000-0000-4000-8000-00000000000a',
})
const byId = <T extends { id: string }>(...rows: T[]) => new Map(rows.map((row) => [row.id, row]))

describe('the flags of a claim', () => {
  const first = flag(1, [1, 2], ['8', '12'])
  const second = flag(2, [1], ['3', '4'])

  it('count while nobody has set them aside, and are all still there', () => {
    const flags = flagsByClaim(byId(first, second), byId(judged(first, 'dismissed'), judged(second, 'accepted')))
    expect(flags.get(claimId(1))!.standing).toEqual([second])
    expect(flags.get(claimId(1))!.flags.map(isSetAside)).toEqual([true, false])
    expect(flags.get(claimId(2))!.standing).toEqual([])
  })

  it('come back when one more value has come since they were set aside', () => {
    const moved = flag(1, [1], ['8', '12', '15'])
    const flags = flagsByClaim(byId({ ...moved, id: discrepancyId(9) }), byId(judged(first, 'dismissed')))
    const [back] = flags.get(claimId(1))!.flags
    expect(back!.judgement).toMatchObject({ isOutdated: true })
    expect(isSetAside(back!)).toBe(false)
  })

  it('of a claim that no judgement touched are the same object', () => {
    const third = flag(3, [3], ['1', '2'])
    const all = byId(first, third)
    const before = flagsByClaim(all, new Map())
    const after = flagsByClaim(all, byId(judged(first, 'dismissed')), before)
    expect(after.get(claimId(3))).toBe(before.get(claimId(3)))
    expect(after.get(claimId(1))).not.toBe(before.get(claimId(1)))
  })
})

describe('the links of a claim to others', () => {
  const mention = (n: number, claim: number) => ({ id: mentionId(n), claim: claimId(claim) }) as never
  const link = (
    n: number,
    score: number,
    tier: 'linked' | 'suggested',
    mine: number,
    other: number,
    claim: number,
  ) => ({
    link: { id: `${n}`, a: '', b: '', score, tier, why: '' },
    mine: mention(mine, 1),
    other: mention(other, claim),
  })

  it('are one for each claim, the linked before the suggested, then the surer; all pairs are kept', () => {
    const joined = [
      link(1, 0.4, 'suggested', 1, 5, 2),
      link(2, 0.3, 'suggested', 2, 6, 3),
      link(3, 0.6, 'linked', 2, 7, 3),
      link(4, 0.9, 'linked', 1, 2, 1),
    ]
    const strongest = [...strongestByClaim(joined, claimId(1), new Set())]
    expect(strongest.map(([claim, { best }]) => [claim, best.link.id])).toEqual([
      [claimId(3), '3'],
      [claimId(2), '1'],
    ])
    expect(strongest[0]![1].pairs).toEqual([
      { a: mentionId(2), b: mentionId(7) },
      { a: mentionId(2), b: mentionId(6) },
    ])
  })

  it('leave out claims that an editor decided on', () => {
    const joined = [link(1, 0.4, 'suggested', 1, 5, 2)]
    expect(strongestByClaim(joined, claimId(1), new Set([claimId(2)])).size).toBe(0)
  })
})
