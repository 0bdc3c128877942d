import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { discrepancyIdSchema, mentionIdSchema, sentenceIdSchema, sha256Schema } from '../../../src-main/contract/ids'
import {
  discrepancyId,
  mentionId,
  selectorsFor,
  sentenceId,
  textFragment,
  textVersion,
} from '../../../src-main/pipeline/anchor'

describe('selectors', () => {
  it('carry 32 characters of context on either side', () => {
    const text = `${'a'.repeat(50)}EXACT${'b'.repeat(50)}`
    expect(selectorsFor(text, { start: 50, end: 55 })).toEqual({
      exact: 'EXACT',
      prefix: 'a'.repeat(32),
      suffix: 'b'.repeat(32),
    })
  })

  it('never split a surrogate pair', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 90 }), fc.nat(90), fc.nat(90), (text, a, b) => {
        const clean = text.replace(/\p{Surrogate}/gu, '')
        const points = [...clean]
        const at = (n: number) => points.slice(0, n % (points.length + 1)).join('').length
        const [start, end] = [at(a), at(b)].sort((x, y) => x - y) as [number, number]
        const { prefix, exact, suffix } = selectorsFor(clean, { start, end })
        expect(prefix + exact + suffix).not.toMatch(/\p{Surrogate}/u)
        expect(clean).toContain(prefix + exact + suffix)
      }),
    )
  })
})

describe('ids', () => {
  it('have the form the contract asks for', () => {
    const version = textVersion('Grüße')
    const sentence = sentenceId(version, 0, 5)
    expect(sha256Schema.safeParse(version).success).toBe(true)
    expect(sentenceIdSchema.safeParse(sentence).success).toBe(true)
    expect(mentionIdSchema.safeParse(mentionId(sentence, 0, 5)).success).toBe(true)
  })

  it('of a disagreement do not depend on the order of its passages', () => {
    const a = { doc: 'x', start: 1, end: 2 }
    const b = { doc: 'y', start: 3, end: 4 }
    expect(discrepancyId('number', 'r', [a, b])).toBe(discrepancyId('number', 'r', [b, a]))
    expect(discrepancyIdSchema.safeParse(discrepancyId('number', 'r', [a])).success).toBe(true)
  })
})

describe('text fragments', () => {
  it('encode what the directive uses itself', () => {
    expect(textFragment('well-known, yes & no', '', '')).toBe('#:~:text=well%2Dknown%2C%20yes%20%26%20no')
  })

  it('carry whole words of context', () => {
    expect(textFragment('gave way', 'the dam ', ' on Monday')).toBe('#:~:text=the%20dam-,gave%20way,-on%20Monday')
  })

  it('give a long passage by its first and last words', () => {
    const long = Array.from({ length: 40 }, (_, i) => `word${i}`).join(' ')
    expect(textFragment(long, '', '')).toBe('#:~:text=word0%20word1%20word2%20word3,word36%20word37%20word38%20word39')
  })
})
