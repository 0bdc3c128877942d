import { describe, expect, it } from 'vitest'
import { withDates } from '../../../src-main/reports/pdf-dates'

const bytes = (text: string) => new TextEncoder().encode(text)
const text = (pdf: Uint8Array) => new TextDecoder().decode(pdf)
const pdfOf = (stamp: string) =>
  `%PDF-1.4\n1 0 obj\n<</Title (Boats)\n/CreationDate (D:${stamp}+00'00')\n/ModDate (D:${stamp}+00'00')>>\nendobj\n`

describe('the dates of a printed PDF', () => {
  it('are those of the report, and nothing else changes', () => {
    const printed = bytes(pdfOf('20991231235959'))
    expect(text(withDates(printed, '2031-03-04T12:30:05.678Z'))).toBe(pdfOf('20310304123005'))
    expect(text(printed)).toBe(pdfOf('20991231235959'))
  })
  it('make two prints of one report the same', () => {
    const [one, two] = ['20310101000000', '20320202020202'].map((at) =>
      withDates(bytes(pdfOf(at)), '2031-03-04T12:30:00Z'),
    )
    expect(one).toEqual(two)
  })
  it('leave alone what only looks like a date further on, a file without any, and a day that is none', () => {
    const later = `${' '.repeat(5000)}/ModDate (D:20991231235959+00'00')`
    for (const given of [later, '%PDF-1.4\n', ''])
      expect(text(withDates(bytes(given), '2031-03-04T12:30:00Z'))).toBe(given)
    expect(text(withDates(bytes(pdfOf('20991231235959')), 'soon'))).toBe(pdfOf('20991231235959'))
  })
})
