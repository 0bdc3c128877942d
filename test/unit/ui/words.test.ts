import { describe, expect, it } from 'vitest'
import { de } from '../../../src-renderer/ui/words/de'
import { en } from '../../../src-renderer/ui/words/en'

type Leaf = string | ((...given: never[]) => string)
function leaves(branch: object, path = ''): [string, Leaf][] {
  return Object.entries(branch).flatMap(([key, value]: [string, Leaf | object]) =>
    typeof value === 'object' ? leaves(value, `${path}${key}.`) : [[`${path}${key}`, value] as [string, Leaf]],
  )
}
const english = leaves(en)
const german = new Map(leaves(de))

/** Said alike in both languages. */
const alike = new Set([
  'app.name',
  'aboutStet.tabs.stet',
  'aboutStet.version',
  'people.colours.indigo',
  'people.colours.orange',
  'kinds.name',
  'evidence.kinds.link',
  'evidence.hash',
  'reading.note.name',
  'report.markdown',
  'report.houseName',
  'report.papers.a4',
  'report.papers.letter',
  'intake.pasteText',
  'palette.dossiers',
  'backup.dossier',
  'original.open',
  'search.kinds.dossier',
  'search.kindsInPlural.dossier',
  'search.examples.4.0',
  'search.examples.5.0',
  'evidence.kinds.link',
])

describe('the words of the interface', () => {
  it('are there in both languages, none of them empty', () => {
    expect([...german.keys()].sort()).toEqual(english.map(([path]) => path).sort())
    for (const [path, word] of [...english, ...german]) if (typeof word === 'string') expect(word, path).not.toBe('')
  })

  it('are translated, and not copied', () => {
    const copied = english.filter(([path, word]) => typeof word === 'string' && german.get(path) === word)
    expect(copied.map(([path]) => path).filter((path) => !alike.has(path))).toEqual([])
  })

  it('take the same things into the sentence', () => {
    for (const [path, word] of english) {
      const other = german.get(path)
      expect(typeof other, path).toBe(typeof word)
      if (typeof word === 'function' && typeof other === 'function') expect(other.length, path).toBe(word.length)
    }
  })

  it('have a singular and a plural, with numbers as the language writes them', () => {
    expect(en.checklist.passages(1)).toBe('1 passage')
    expect(en.checklist.passages(1200)).toBe('1,200 passages')
    expect(de.checklist.passages(1)).toBe('1 Stelle')
    expect(de.checklist.passages(1200)).toBe('1.200 Stellen')
  })
})
