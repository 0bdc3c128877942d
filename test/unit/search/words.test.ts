import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTyped } from '../../../src-main/search/figures'
import { foldWord, withAsciiDigits } from '../../../src-main/search/fold'
import { nameKeyOf, otherSpellings } from '../../../src-main/search/spellings'
import { joined, streamOf } from '../../../src-main/search/stream'
import { umlautForms } from '../../../src-main/search/umlauts'

const words = (text: string, language: 'en' | 'de' | 'fr' | null = null) => joined(streamOf(text, language).words)
const numbers = (text: string, language: 'en' | 'de' | 'fr' | null = null) => joined(streamOf(text, language).numbers)

describe('a folded word', () => {
  it.each([
    ['Straße', 'strasse'],
    ['STRASSE', 'strasse'],
    ['Æther', 'aether'],
    ['Łódź', 'lodz'],
    ['ﬁre', 'fire'],
    ['Ｔｏｋｙｏ', 'tokyo'],
    ['والرئيس', foldWord('رئيس')],
    ['が', 'が'],
  ])('%s is indexed as %s', (word, folded) => {
    expect(foldWord(word)).toBe(folded)
  })

  it('is its own folded form, and never more than letters and digits', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
        (text) => {
          for (const { token } of streamOf(text, null).words) {
            expect(token).not.toMatch(/[\s"*()^:{}+-]/)
            expect(token).not.toBe('')
          }
        },
      ),
    )
  })
})

describe('a text as it is indexed', () => {
  it('has each number under its value, whatever parts its thousands', () => {
    for (const [text, language] of [
      ['11,000', 'en'],
      ['11.000', 'de'],
      ['11 000', 'fr'],
      ['11000', null],
      ['١١٠٠٠', null],
    ] as const)
      expect(words(text, language), text).toBe('11000')
    expect(words('1.5 and 0.25', 'en')).toBe('1d5 and 0d25')
    expect(words('1,5', 'de')).toBe('1d5')
  })

  it('has the other reading of a foreign mark, and numbers in words, beside it', () => {
    expect(numbers('6,200', 'de')).toContain('6200')
    expect(numbers('elftausend Menschen', 'de')).toBe('11000')
    expect(numbers('11 thousand people', 'en')).toBe('11000')
    expect(numbers('one of six', 'en')).toBe('')
  })

  it('keeps the parts of a date apart', () => {
    expect(words('am 12.03.2031', 'de')).toBe('am 12 3 2031')
  })

  it('cuts scripts without spaces into pairs', () => {
    expect(words('東京都のiPhone')).toBe('東京 京都 都の の iphone')
  })

  it('keeps offsets that give back the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abc XYZ12.,äß京都ｶﾞあ한😀-'), maxLength: 200 }), (text) => {
        for (const { start, end, token } of streamOf(text, null).words) {
          expect(end).toBeGreaterThan(start)
          const own = text.slice(start, end)
          if (/^[a-z]+$/.test(own)) expect(token).toBe(own)
        }
      }),
    )
  })

  it('reads digits of other scripts offset for offset', () => {
    expect(withAsciiDigits('٤٢ ۴۲ ४२ ４２ ٣٫٥')).toBe('42 42 42 42 3.5')
  })
})

describe('a number as typed', () => {
  it.each([
    ['11000', ['11000']],
    ['11,000', ['11000']],
    ['11.000', ['11000']],
    ["11'000", ['11000']],
    ['1.5', ['1d5']],
    ['1,5', ['1d5']],
    ['3.142', ['3142', '3d142']],
    ['1.234,5', ['1234d5']],
    ['1,234,567', ['1234567']],
    ['A380', []],
    ['12.03.2031', []],
  ])('%s may mean %j', (typed, values) => {
    expect(readTyped(typed)).toEqual(values)
  })
})

describe('umlauts', () => {
  it('find each of the three ways to write them', () => {
    const ways = ['Müller', 'Mueller', 'Muller']
    for (const typed of ways)
      for (const written of ways)
        expect(umlautForms(typed, foldWord), `${typed} → ${written}`).toContain(foldWord(written))
  })

  it('leave vowels that belong together', () => {
    expect(umlautForms('Feuer', foldWord)).not.toContain('fur')
    expect(umlautForms('quer', foldWord)).toEqual(['quer'])
  })
})

describe('the key of a name', () => {
  it.each([
    ['Zelensky', 'Selenskyj', 'Зеленський', 'Зеленский', 'Zelenskyy', 'Ζελένσκι'],
    ['Putin', 'Poutine', 'Путин'],
    ['Netanyahu', 'Netanjahu'],
  ])('is one for %s and %s', (first, ...others) => {
    for (const other of others) expect(nameKeyOf(other, null), other).toBe(nameKeyOf(first, null))
  })

  it('tells other names apart, and is none for short words', () => {
    expect(nameKeyOf('Tusk', null)).not.toBe(nameKeyOf('Task', null))
    expect(nameKeyOf('Xi', null)).toBeNull()
  })

  it('gives no other spellings to ordinary words', () => {
    const known = [
      { token: 'selenskyj', written: 'Selenskyj', isOrdinary: false },
      { token: 'zelenski', written: 'zelenski', isOrdinary: true },
    ]
    const of = (token: string, isInTexts: boolean) => otherSpellings(token, known, isInTexts).map((one) => one.token)
    expect(of('zelensky', false)).toEqual(['selenskyj'])
    expect(of('selenskyj', true)).toEqual([])
    expect(of('zelenski', true)).toEqual([])
    expect(of('zelensky', true)).toEqual([])
  })
})
