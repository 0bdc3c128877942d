import { describe, expect, it } from 'vitest'
import type { FoundMetadata } from '../../../src-main/contract/metadata'
import type { ArticleRow, MetadataEditRow } from '../../../src-main/contract/rows'
import { aboutFields, isoOf, isSaidAlready } from '../../../src-renderer/features/reading/about/fields'

const found: FoundMetadata[] = [
  { field: 'title', value: 'Bridge closed', from: 'open-graph', certainty: 'stated', basis: 'og:title' },
  { field: 'title', value: 'Bridge closed after fire', from: 'json-ld', certainty: 'stated', basis: 'headline' },
  { field: 'title', value: 'Bridge closed | Post', from: 'markup', certainty: 'guessed', basis: 'title' },
  { field: 'published', value: '2031-03-12T17:30+01:00', from: 'json-ld', certainty: 'stated', basis: 'datePublished' },
  { field: 'published', value: '2031-03-13', from: 'text', certainty: 'likely', basis: 'March 13, 2031' },
]
const row = (changes: Partial<ArticleRow> = {}): ArticleRow => ({
  id: 'a'.repeat(64),
  originalSha256: 'b'.repeat(64),
  fileName: 'bridge.html',
  mediaType: 'text/html',
  encoding: 'utf-8',
  bytes: 10,
  role: 'source',
  title: 'Bridge closed',
  language: 'en',
  outlet: null,
  agency: null,
  byline: null,
  published: { date: '2031-03-12', certainty: 'stated', basis: [] },
  retrieved: null,
  url: null,
  found,
  order: '1',
  removed: false,
  by: null,
  at: '2031-03-14T10:00:00.000Z',
  event: '00000000-0000-4000-8000-000000000001',
  ...changes,
})
const edit = (field: MetadataEditRow['field'], value: string, before: MetadataEditRow['found']): MetadataEditRow => ({
  ...{ id: `${'a'.repeat(64)}|${field}`, article: 'a'.repeat(64), field, value, found: before },
  ...{ by: null, at: '2031-03-14T10:00:00.000Z', event: '00000000-0000-4000-8000-000000000002' },
})
const fieldOf = (name: string, of = aboutFields(row(), [])) => of.find(({ field }) => field === name)!

describe('what is known of an article', () => {
  it('has with each value where it was found, and what else was, the surest first', () => {
    const title = fieldOf('title')
    expect(title).toMatchObject({ value: 'Bridge closed', found: { basis: 'og:title' }, edit: null })
    expect(title.others.map(({ value }) => value)).toEqual(['Bridge closed after fire', 'Bridge closed | Post'])
  })

  it('says of an address that was only named as the canonical one where it is from', () => {
    const canonical = { value: 'https://example.org/a', from: 'markup', certainty: 'stated', basis: 'link' } as const
    const url = row({ url: canonical.value, found: [{ field: 'canonicalUrl', ...canonical }] })
    expect(fieldOf('url', aboutFields(url, []))).toMatchObject({ value: canonical.value, found: { basis: 'link' } })
  })

  it('has no standing until an editor says one', () => {
    expect(fieldOf('standing')).toMatchObject({ value: null, found: null, edit: null, others: [] })
    const said = aboutFields(row({ standing: 'primary' }), [edit('standing', 'primary', null)])
    expect(fieldOf('standing', said)).toMatchObject({ value: 'primary', found: null, edit: { before: null } })
    expect(isSaidAlready(fieldOf('standing', said), 'primary')).toBe(true)
    expect(isSaidAlready(fieldOf('standing'), '')).toBe(true)
    expect(isSaidAlready(fieldOf('standing'), 'secondary')).toBe(false)
  })

  it('knows the clock of a day where the file says it', () => {
    expect(fieldOf('published')).toMatchObject({ value: '2031-03-12T17:30+01:00', found: { basis: 'datePublished' } })
    expect(fieldOf('published').others.map(({ value }) => value)).toEqual(['2031-03-13'])
  })

  it('has what an editor says above all that, and says what it stands for', () => {
    const edited = aboutFields(row({ title: 'Lorry fire' }), [edit('title', 'Lorry fire', 'Bridge closed')])
    const title = fieldOf('title', edited)
    expect(title).toMatchObject({ value: 'Lorry fire', found: null, edit: { before: 'Bridge closed' } })
    expect(title.others).toHaveLength(3)
    const none = aboutFields(row({ outlet: null }), [edit('outlet', '', 'The Post')])
    expect(fieldOf('outlet', none)).toMatchObject({ value: null, edit: { value: '', before: 'The Post' } })
  })

  it('of an article from before Stet kept what it found was read in its text', () => {
    const { found: _, ...old } = row({ byline: 'Ida Marsh' })
    expect(fieldOf('byline', aboutFields(old, []))).toMatchObject({ value: 'Ida Marsh', found: { from: 'text' } })
    expect(fieldOf('outlet', aboutFields(old, []))).toMatchObject({ value: null, found: null })
  })

  it('is not said again by what is in force already', () => {
    expect(isSaidAlready(fieldOf('title'), 'Bridge closed')).toBe(true)
    expect(isSaidAlready(fieldOf('outlet'), '')).toBe(true)
    expect(isSaidAlready(fieldOf('title'), 'Bridge open')).toBe(false)
    expect(isSaidAlready(fieldOf('title', aboutFields(row(), [edit('title', '', 'x')])), '')).toBe(true)
  })
})

describe('a day as people write it', () => {
  it.each([
    ['14.3.2031', '2031-03-14'],
    ['14. 03. 2031', '2031-03-14'],
    [' 14.3.2031, 7:05 ', '2031-03-14T07:05'],
    ['2031-03-14 17:30', '2031-03-14T17:30'],
    ['2031-03-14T17:30+01:00', '2031-03-14T17:30+01:00'],
    ['3/4/2031', '3/4/2031'], // March or April: it is asked again
    ['', ''],
  ])('%s is %s', (typed, iso) => {
    expect(isoOf(typed)).toBe(iso)
  })
})
