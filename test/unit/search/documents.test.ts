import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentOf, partsOf } from '../../../src-main/search/documents'

const stamp = { by: null, at: '2031-05-03T00:00:00.000Z', event: '7b0c8f0e-56a1-4c0e-9d6e-0d6a53a0a001' }
const id = '7b0c8f0e-56a1-4c0e-9d6e-0d6a53a0a002'
const claim = `c-${'0'.repeat(24)}`

describe('what is found of a row', () => {
  it('is nothing of a confidential query or contact attempt', () => {
    const query = { ...stamp, id, claim, question: 'Who opened it?', to: 'Mara', answer: '', due: null }
    const status = 'open' as const
    expect(documentOf('query', { ...query, status, confidential: true })).toBeNull()
    expect(documentOf('query', { ...query, status, confidential: false })).toMatchObject({ title: 'Who opened it?' })
    const contact = { ...stamp, id, claim, query: null, who: 'Mara', made: stamp.at, note: '' }
    const how = { way: 'phone' as const, outcome: 'reached' as const }
    expect(documentOf('contact', { ...contact, ...how, confidential: true })).toBeNull()
    expect(documentOf('contact', { ...contact, ...how, confidential: false })).toMatchObject({ title: 'Mara' })
  })

  it('is nothing of confidential evidence', () => {
    const evidence = {
      ...stamp,
      id,
      claim,
      kind: 'contact' as const,
      stance: 'supports' as const,
      title: 'Call',
      url: null,
      file: null,
      contact: { name: 'Mara', reach: '555' },
      passage: null,
      quote: 'She saw it',
      locator: '',
      published: null,
      retrieved: null,
      note: '',
      standing: null,
    }
    expect(documentOf('evidence', { ...evidence, confidential: true })).toBeNull()
    expect(documentOf('evidence', { ...evidence, confidential: false })).toMatchObject({ facts: 'Mara · 555' })
  })
})

describe('the parts of a text', () => {
  it('are the text, in order and none too long', () => {
    const text = fc.array(fc.constantFrom('word ', '\n', 'x'.repeat(9000), '🧀'), { maxLength: 40 })
    fc.assert(
      fc.property(text, (pieces) => {
        const whole = pieces.join('')
        const parts = partsOf(whole)
        expect(parts.map(({ start, end }) => whole.slice(start, end)).join('')).toBe(whole)
        for (const { start, end } of parts) expect(end - start).toBeLessThanOrEqual(40_000)
      }),
    )
  })
})
