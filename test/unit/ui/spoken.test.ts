import { describe, expect, it } from 'vitest'
import { formatter } from '../../../src-renderer/ui/format'
import { isPlain, sidesShown, spoken } from '../../../src-renderer/ui/spoken'
import { type Language, words } from '../../../src-renderer/ui/words'
import { article, discrepancy } from './rows'

const say = (language: Language, value: string, text = 'own words') =>
  spoken({ value, text }, { format: formatter(language), hedges: words[language].hedges })
const plain = (text: string) => text.replace(/\u00A0/g, ' ')

describe('a normalised value, said', () => {
  it('is words instead of signs', () => {
    expect(say('en', '~<12 %')).toBe('nearly 12%')
    expect(plain(say('de', '~<12 %'))).toBe('fast 12 %')
    expect(say('en', '> 6200')).toBe('more than 6,200')
    expect(say('de', '>= 23')).toBe('mindestens 23')
    expect(say('en', '<= 3800000')).toBe('at most 3.8 million')
    expect(say('de', '3800000000')).toBe('3,8 Milliarden')
    expect(say('en', '< 5')).toBe('less than 5')
    expect(say('en', '~11000')).toBe('about 11,000')
  })

  it('writes units out, and keeps those everybody knows', () => {
    expect(say('en', '71 a')).toBe('71 years')
    expect(say('de', '30–40 a')).toBe('30–40 Jahre')
    expect(say('en', '7200 s')).toBe('2 hours')
    expect(say('en', '90 s')).toBe('90 seconds')
    expect(plain(say('en', '140–180 mm'))).toBe('140–180 mm')
  })

  it('is a day where it is one, and otherwise as the engine or the passage has it', () => {
    expect(say('en', '2031-03-12')).toBe('Mar 12, 2031')
    expect(say('en', 'Kim Jong-un')).toBe('Kim Jong-un')
    expect(say('en', '~<x')).toBe('own words')
  })

  it('is a month, an instant or a year as the passage has it', () => {
    expect(say('en', '2031-03')).toBe('own words')
    expect(say('en', '2031-03-12T03:40')).toBe('own words')
    expect(say('en', '1968', 'built in 1968')).toBe('1968')
  })

  it('need not be printed beside words that say it already', () => {
    expect(isPlain('Nearly 12 %', 'nearly 12%')).toBe(true)
    expect(isPlain('près de 12 %', 'nearly 12%')).toBe(false)
  })
})

describe('the values on a chip', () => {
  const sides = ['53', '46', '46', '49'].map((value, i) => ({
    doc: article(i + 1),
    start: 0,
    end: 2,
    text: value,
    value,
  }))
  const valuesOf = (change: Partial<ReturnType<typeof discrepancy>>, atMost = 3) => {
    const { sides: shown, ...rest } = sidesShown({ ...discrepancy(1, sides), ...change }, atMost)
    return { values: shown.map((side) => side.value), ...rest }
  }

  it('are each there once, up to as many as fit', () => {
    expect(valuesOf({ relation: 'conflict' }, 2)).toEqual({ values: ['53', '46'], areOrdered: true, more: 1 })
  })

  it('stand in the order of the days they held for where one replaced another, not in the order of the articles', () => {
    const days = ['2031-03-13', '2031-03-12', '2031-03-12', null]
    const mentions = sides.map((side, i) => ({ ...side, ...(days[i] ? { asOf: days[i] } : {}) }))
    expect(valuesOf({ relation: 'superseded', mentions })).toEqual({ values: ['46', '53'], areOrdered: true, more: 1 })
  })

  it('have no arrow between them where nothing tells which is the later', () => {
    const shown = valuesOf({ relation: 'superseded' })
    expect(shown).toEqual({ values: ['53', '46', '49'], areOrdered: false, more: 0 })
    const oneDay = sides.map((side) => ({ ...side, asOf: '2031-03-12' }))
    expect(valuesOf({ relation: 'superseded', mentions: oneDay }).areOrdered).toBe(false)
  })
})
