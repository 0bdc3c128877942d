import { describe, expect, it } from 'vitest'
import { nameOfFiles } from '../../../src-renderer/ui/files'
import { formatter } from '../../../src-renderer/ui/format'
import { suggestInitials } from '../../../src-renderer/ui/initials'

describe('suggested initials', () => {
  it('are the first letters of the first and the last name', () => {
    expect(suggestInitials('Ada B. Lovelace')).toBe('AL')
    expect(suggestInitials('  zoë ')).toBe('ZO')
    expect(suggestInitials('Anna-Maria Ö')).toBe('AÖ')
    expect(suggestInitials('')).toBe('')
  })
})

describe('the name for dropped files', () => {
  it('is the first one’s, without its ending', () => {
    expect(nameOfFiles([{ name: 'bridge story.txt' }, { name: 'b.md' }])).toBe('bridge story')
    expect(nameOfFiles([{ name: 'bridge 12.3' }])).toBe('bridge 12')
    expect(nameOfFiles([{ name: '.txt' }])).toBe('.txt')
    expect(nameOfFiles([])).toBeNull()
  })
})

describe('numbers, days and times', () => {
  it('are written as the language does', () => {
    expect(formatter('en').number(12345)).toBe('12,345')
    expect(formatter('de').number(12345)).toBe('12.345')
    expect(formatter('de').isoDay('2031-03-12')).toBe('12. März 2031')
  })

  it('keep a calendar day where it is, and what is no day as it is', () => {
    expect(formatter('en').isoDay('2031-01-01')).toBe('Jan 1, 2031')
    expect(formatter('en').isoDay('in spring')).toBe('in spring')
  })

  it('say how long ago', () => {
    const now = Date.parse('2031-03-12T10:00:00Z')
    expect(formatter('en').ago('2031-03-12T09:57:00Z', now)).toBe('3 minutes ago')
    expect(formatter('de').ago('2031-03-11T09:00:00Z', now)).toBe('gestern')
  })

  it('name a language, and leave what is none', () => {
    expect(formatter('de').languageName('fr')).toBe('Französisch')
    expect(formatter('en').languageName('und')).toBe('und')
    expect(formatter('en').languageName('not a tag')).toBe('not a tag')
  })
})
