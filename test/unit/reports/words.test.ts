import { describe, expect, it } from 'vitest'
import { formatDate, formatNumber, languageName, words } from '../../../src-main/reports/words'

function leaves(value: unknown, path: string): [string, unknown][] {
  if (value === null || typeof value !== 'object') return [[path, value]]
  return Object.entries(value).flatMap(([key, child]) => leaves(child, `${path}.${key}`))
}

describe('the words', () => {
  it('are complete in both languages and none is empty', () => {
    const keys = (language: 'en' | 'de') => leaves(words[language], '').map(([path]) => path)
    expect(keys('de').sort()).toEqual(keys('en').sort())
    for (const language of ['en', 'de'] as const)
      for (const [path, value] of leaves(words[language], '')) {
        if (typeof value === 'string') expect(value.trim(), path).not.toBe('')
        else expect(typeof value, path).toBe('function')
      }
  })
  it('count in singular and plural', () => {
    expect(words.en.independence(1, 2, 1)).toBe('1 passage, 2 articles, 1 origin')
    expect(words.de.independence(3, 1, 2)).toBe('3 Stellen, 1 Artikel, 2 Ursprünge')
    expect(words.en.stalePassages(1, 0)).toBe('1 passage added')
    expect(words.de.formerLine(2, 0, 0)).toBe('2 entfallene Aussagen mit Urteil oder Notiz.')
  })
})

describe('dates, numbers and languages', () => {
  it('are of the report’s language, in UTC unless told otherwise', () => {
    expect(formatDate('en', 'UTC', '2031-03-04T23:30:00.000Z')).toBe('4 March 2031, 23:30 UTC')
    expect(formatDate('de', 'UTC', '2031-03-04T23:30:00.000Z')).toBe('4. März 2031, 23:30 UTC')
    expect(formatDate('de', 'Europe/Berlin', '2031-03-04T23:30:00.000Z')).toBe('5. März 2031, 00:30 MEZ')
    expect(formatNumber('de', 12345)).toBe('12.345')
  })
  it('a day is the same day in every zone, and what is no date is left as it is', () => {
    expect(formatDate('en', 'America/New_York', '2031-03-04')).toBe('4 March 2031')
    expect(formatDate('en', 'UTC', 'last spring')).toBe('last spring')
  })
  it('a language has its name, where there is one', () => {
    expect(languageName('de', 'fr')).toBe('Französisch')
    expect(languageName('en', 'und')).toBeNull()
    expect(languageName('en', 'en-a')).toBeNull()
  })
})
