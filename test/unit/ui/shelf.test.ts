import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DossierSummary } from '../../../src-main/contract/api'
import {
  dueOf,
  fromLocalField,
  linesOf,
  recentOf,
  shelfOf,
  sorts,
  titleOfCopy,
  toLocalField,
  typedAhead,
} from '../../../src-renderer/features/library/shelf'
import { words } from '../../../src-renderer/ui/words'

let made = 0
const dossier = (over: Partial<DossierSummary> = {}): DossierSummary => ({
  id: `00000000-0000-4000-8000-${String(++made).padStart(12, '0')}`,
  title: 'Harbour bridge',
  workingLanguage: 'en',
  createdBy: null,
  createdAt: '2031-03-12T10:00:00.000Z',
  articles: 0,
  claims: 0,
  confirmed: 0,
  disputed: 0,
  unverified: 0,
  open: 0,
  lastChange: '2031-03-12T10:00:00.000Z',
  people: [],
  ...over,
})
const titles = (dossiers: DossierSummary[]) => dossiers.map(({ title }) => title)

describe('the shelf', () => {
  it('has each dossier in one section: deleted before archived', () => {
    const all = [
      dossier({ title: 'a' }),
      dossier({ title: 'b', archived: true }),
      dossier({ title: 'c', deleted: true }),
      dossier({ title: 'd', archived: true, deleted: true }),
      dossier({ title: 'e', archived: false, deleted: false }),
    ]
    const shelf = shelfOf(all, 'title', 'en')
    expect([titles(shelf.open), titles(shelf.archived), titles(shelf.deleted).sort()]).toEqual([
      ['a', 'e'],
      ['b'],
      ['c', 'd'],
    ])
  })

  it('is ordered by the newest change, the nearest deadline, or the title as the language has it', () => {
    const all = [
      dossier({ title: 'Öl 10', lastChange: '2031-01-01T00:00:00.000Z', deadline: '2031-05-01T00:00:00.000Z' }),
      dossier({ title: 'Zug', lastChange: '2031-01-03T00:00:00.000Z', deadline: null }),
      dossier({ title: 'Öl 9', lastChange: '2031-01-02T00:00:00.000Z', deadline: '2031-04-01T00:00:00.000Z' }),
    ]
    const by = (sort: (typeof sorts)[number]) => titles(shelfOf(all, sort, 'de').open)
    expect(by('change')).toEqual(['Zug', 'Öl 9', 'Öl 10'])
    expect(by('deadline')).toEqual(['Öl 9', 'Öl 10', 'Zug'])
    expect(by('title')).toEqual(['Öl 9', 'Öl 10', 'Zug'])
  })

  it('is the same whatever order the dossiers come in', () => {
    const some = fc.array(
      fc.record({
        title: fc.constantFrom('a', 'b', 'B', ''),
        deadline: fc.constantFrom(null, '2031-05-01T00:00:00.000Z', '2031-04-01T00:00:00.000Z'),
        lastChange: fc.constantFrom('2031-01-01T00:00:00.000Z', '2031-01-02T00:00:00.000Z'),
      }),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(some, fc.constantFrom(...sorts), (rows, sort) => {
        const all = rows.map((row) => dossier(row))
        expect(shelfOf([...all].reverse(), sort, 'en')).toEqual(shelfOf(all, sort, 'en'))
      }),
    )
  })

  it('shows what is folded away as a heading with a count, and its dossiers once it is unfolded', () => {
    const shelf = shelfOf([dossier(), dossier({ deleted: true }), dossier({ deleted: true })], 'change', 'en')
    const kinds = (open: ('archived' | 'deleted')[]) => linesOf(shelf, new Set(open)).map(({ kind }) => kind)
    expect(kinds([])).toEqual(['dossier', 'heading'])
    expect(kinds(['deleted', 'archived'])).toEqual(['dossier', 'heading', 'dossier', 'dossier'])
    expect(linesOf(shelf, new Set())[1]).toMatchObject({ section: 'deleted', count: 2, isOpen: false })
  })

  it('knows the last opened of those that are open', () => {
    const [one, two, gone] = [dossier(), dossier(), dossier({ deleted: true })]
    const shelf = shelfOf([one, two, gone], 'change', 'en')
    expect(recentOf(shelf, [gone.id, two.id, 'nobody', one.id], 5).map(({ id }) => id)).toEqual([two.id, one.id])
    expect(recentOf(shelf, [two.id, one.id], 1)).toHaveLength(1)
  })
})

describe('letters typed in the list', () => {
  const lines = linesOf(
    shelfOf(
      ['Harbour', 'Hospital', 'Mill'].map((title) => dossier({ title })),
      'title',
      'en',
    ),
    new Set(),
  )
  it('lead to the next title that begins so, and round', () => {
    expect(typedAhead(lines, 0, 'h')).toBe(1)
    expect(typedAhead(lines, 1, 'h')).toBe(0)
    expect(typedAhead(lines, 0, 'HO')).toBe(1)
    expect(typedAhead(lines, 1, 'ho')).toBe(1)
    expect(typedAhead(lines, 0, 'x')).toBeNull()
    expect(typedAhead([], -1, 'x')).toBeNull()
    expect(typedAhead(lines, -1, 'h')).toBe(0)
  })
})

describe('a deadline', () => {
  const deadline = '2031-03-14T17:00:00.000Z'
  const at = Date.parse(deadline)
  it('is overdue from its moment on, and soon a day before', () => {
    expect(dueOf(null, at)).toBe('none')
    expect(dueOf(deadline, at + 1)).toBe('overdue')
    expect(dueOf(deadline, at)).toBe('soon')
    expect(dueOf(deadline, at - 23 * 3600e3)).toBe('soon')
    expect(dueOf(deadline, at - 25 * 3600e3)).toBe('later')
  })

  it('is the same after a walk through the field of this machine', () => {
    fc.assert(
      fc.property(fc.integer({ min: 978_307_200, max: 4_102_444_799 }), (seconds) => {
        const instant = new Date(Math.floor(seconds / 60) * 60_000).toISOString()
        const again = fromLocalField(toLocalField(instant))
        // In the hour that a clock set back repeats, the field cannot tell the two.
        expect(Math.abs(Date.parse(again!) - Date.parse(instant)) % 3_600_000).toBe(0)
        expect(toLocalField(again)).toBe(toLocalField(instant))
      }),
    )
  })

  it('is none while its year is half typed', () => {
    for (const field of ['', '0002-03-14T18:00', '0203-03-14T18:00', 'x']) expect(fromLocalField(field)).toBeNull()
  })
})

it('a copy has a title that a dossier may have, however long the first one’s is', () => {
  for (const { shelf } of Object.values(words)) {
    expect(titleOfCopy(shelf.copyOf, 'x'.repeat(200)).length).toBeLessThanOrEqual(200)
    expect(titleOfCopy(shelf.copyOf, 'Mill')).toBe(shelf.copyOf('Mill'))
  }
})
