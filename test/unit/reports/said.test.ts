import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPlain } from '../../../src-main/reports/formats/page'
import { saidValue } from '../../../src-main/reports/words'

const plain = (text: string) => text.replace(/\s/g, ' ')

describe('a normalised value', () => {
  it.each([
    ['~<3000', 'nearly 3,000', 'fast 3.000'],
    ['≲ 3000', 'nearly 3,000', 'fast 3.000'],
    ['>= 40', 'at least 40', 'mindestens 40'],
    ['at most 3800000', 'at most 3.8 million', 'höchstens 3,8 Millionen'],
    ['40000000–45000000 crowns', '40–45 million crowns', '40–45 Millionen crowns'],
    ['30–40', '30–40', '30–40'],
    ['~<12 %', 'nearly 12%', 'fast 12 %'],
    ['6.5 °C', '6.5 °C', '6,5 °C'],
    ['71 a', '71 years', '71 Jahre'],
    ['1 a', '1 year', '1 Jahr'],
    ['604800 s', '7 days', '7 Tage'],
    ['94608000 s', '1,095 days', '1.095 Tage'],
    ['≲ 3 year', 'nearly 3 years', 'fast 3 Jahre'],
    ['5400 s', '90 minutes', '90 Minuten'],
    ['2031-03-12', '12 March 2031', '12. März 2031'],
    ['2031-03-01/2031-03-10', '1 March 2031 – 10 March 2031', '1. März 2031 – 10. März 2031'],
    ['2031-01-01 – 2031-12-31', '2031', '2031'],
    ['2032-02-01 – 2032-02-29', 'February 2032', 'Februar 2032'],
    ['≥ 2031-03-12', 'from 12 March 2031', 'ab 12. März 2031'],
    ['2031-03-12T20:15', '12 March 2031, 20:15', '12. März 2031, 20:15'],
  ])('%s is said in the language of the report', (value, en, de) => {
    expect(plain(saidValue('en', value))).toBe(en)
    expect(plain(saidValue('de', value))).toBe(de)
  })
  it.each([
    ['mdfk ils', 'Ilse Madvig'],
    ['strengthen', 'tightened'],
    ['~few d', 'einige Tage'],
    ['none', 'The loss is put at two crowns.'],
  ])('that is a code (%s) is told in the passage’s words', (value, words) => {
    expect(saidValue('de', value, words)).toBe(words)
  })
  it('is never empty, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.constantFrom('en' as const, 'de' as const), (value, language) => {
        expect(saidValue(language, value)).not.toBe('')
      }),
    )
  })
  it('need not be told beside words that say it', () => {
    expect(isPlain('about 8 per cent of them', '8%')).toBe(true)
    expect(isPlain('in 1987', '1987')).toBe(true)
    expect(isPlain('on Tuesday', '12 March 2031')).toBe(false)
  })
})
