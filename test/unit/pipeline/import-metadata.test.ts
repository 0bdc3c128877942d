import { describe, expect, it } from 'vitest'
import { bestFound, type FoundMetadata, publishedOutside } from '../../../src-main/contract/metadata'
import { chosenMetadata, type Read } from '../../../src-main/pipeline/import/metadata'
import { analyse } from '../../../src-main/pipeline/run'

const nothing: Read = {
  title: null,
  language: 'und',
  outlet: null,
  agency: null,
  byline: null,
  published: { date: null, certainty: 'unknown', basis: [] },
}
const said = (field: FoundMetadata['field'], value: string, more: Partial<FoundMetadata> = {}): FoundMetadata => ({
  ...{ field, value, from: 'meta', certainty: 'stated', basis: field },
  ...more,
})
const chosen = (found: FoundMetadata[], read: Partial<Read> = {}, url: string | null = null) =>
  chosenMetadata(found, { ...nothing, ...read }, url)
const day = (date: string, certainty: 'stated' | 'inferred') => ({ date, certainty, basis: ['a dateline'] })

describe('of several values', () => {
  const guessed = said('byline', 'Guessed', { certainty: 'guessed' })
  const likely = said('byline', 'Likely', { certainty: 'likely' })
  const stated = said('byline', 'Stated')

  it('the surest is taken, the first of equal ones, and what the file says before what the engine reads', () => {
    expect(chosen([guessed, likely, stated, said('byline', 'Second')], { byline: 'Engine' }).byline).toBe('Stated')
    expect(chosen([guessed, likely], { byline: 'Engine' }).byline).toBe('Likely')
    expect(chosen([guessed], { byline: 'Engine' }).byline).toBe('Guessed')
    expect(chosen([], { byline: 'Engine' }).byline).toBe('Engine')
    expect(chosen([]).byline).toBeNull()
  })

  it('an editor’s goes before all', () => {
    const editor = said('byline', 'Editor', { from: 'editor', certainty: 'guessed' })
    expect(bestFound([stated, editor], 'byline')?.value).toBe('Editor')
  })

  it('all go along, the engine’s last and as read out of the text', () => {
    const { found } = chosen([likely, stated], { byline: 'Engine', published: day('2031-05-04', 'stated') })
    expect(found).toEqual([
      likely,
      stated,
      { field: 'byline', value: 'Engine', from: 'text', certainty: 'guessed', basis: '' },
      { field: 'published', value: '2031-05-04', from: 'text', certainty: 'likely', basis: 'a dateline' },
    ])
  })

  it('what is no value is none: an address of another kind, a day that never was, a language that is none', () => {
    const odd = [
      said('url', 'javascript:alert(1)'),
      said('canonicalUrl', 'file:///etc/passwd'),
      said('published', '2031-02-31'),
      said('updated', 'yesterday'),
      said('language', 'German (Austria)'),
      said('title', ' '),
    ]
    expect(chosen(odd)).toMatchObject({ url: null, canonicalUrl: null, updated: null, language: 'und', title: null })
    expect(chosen(odd)).toMatchObject({ published: nothing.published, found: [] })
    expect(chosen([odd[0]!, said('url', 'https://herald.example/a')]).url).toBe('https://herald.example/a')
  })

  it('long ones are cut and many are counted out', () => {
    const many = Array.from({ length: 500 }, (_, i) => said('section', `S${i}`))
    expect(chosen([said('title', 'x'.repeat(4096)), ...many]).title).toHaveLength(2000)
    expect(chosen(many).found).toHaveLength(200)
  })
})

describe('the day', () => {
  it('is that of the zone the time is given in', () => {
    const late = said('published', '2031-05-04T23:30:00-05:00', { basis: 'datePublished' })
    expect(chosen([late]).published).toEqual({
      date: '2031-05-04',
      certainty: 'stated',
      basis: ['datePublished: 2031-05-04T23:30:00-05:00'],
    })
  })

  it('that the text states goes before a guess, and after anything better', () => {
    const guess = said('published', '2031-06-01', { certainty: 'guessed' })
    expect(chosen([guess], { published: day('2031-05-04', 'stated') }).published.date).toBe('2031-05-04')
    expect(chosen([guess], { published: day('2031-05-04', 'inferred') }).published).toMatchObject({
      date: '2031-06-01',
      certainty: 'inferred',
    })
    const likely = { ...guess, certainty: 'likely' as const }
    expect(chosen([likely], { published: day('2031-05-04', 'stated') }).published.date).toBe('2031-06-01')
  })

  it('goes to the analysis from a file or an editor, and not what was read out of the text', () => {
    const outside = chosen([said('published', '2031-05-04T23:30:00-05:00')])
    expect(publishedOutside(outside)).toEqual(outside.published)
    expect(publishedOutside(chosen([], { published: day('2031-05-04', 'stated') }))).toBeUndefined()
    const lost = chosen([said('published', '2031-06-01', { certainty: 'guessed' })], {
      published: day('2031-05-04', 'stated'),
    })
    expect(publishedOutside(lost)).toBeUndefined()
  })

  it('that is said outside the text dates what the text calls yesterday, and the others by its year', () => {
    const text = 'Mill sold\n\nThe old mill at Sandrow was sold to a cooperative of bakers yesterday for 40,000 euros.'
    const input = { file: 'a.txt', originalSha256: 'f'.repeat(64), text }
    const published = { date: '2031-05-04', certainty: 'stated' as const, basis: ['datePublished'] }
    const analysis = analyse([{ ...input, published }])
    expect(analysis.documents[0]?.published).toEqual(published)
    expect(analysis.claims.flatMap(({ mentions }) => mentions.flatMap(({ dates }) => dates))).toMatchObject([
      { text: 'yesterday', from: '2031-05-03' },
    ])
    expect(analyse([input]).documents[0]?.published.date).toBeNull()
    const other = { ...input, text: 'SANDROW, 2 May: The bakers signed for the mill and paid 40,000 euros.' }
    expect(analyse([{ ...input, published }, other]).documents[1]?.published.date).toBe('2031-05-02')
  })
})

describe('the language', () => {
  it('is what the text is in, whatever a template says; said more exactly or alone, the file’s', () => {
    expect(chosen([said('language', 'en')], { language: 'de' }).language).toBe('de')
    expect(chosen([said('language', 'de-AT')], { language: 'de' }).language).toBe('de-AT')
    expect(chosen([said('language', 'fo')], { language: 'und' }).language).toBe('fo')
  })
})

it('where the person says it came from goes before the file’s own address', () => {
  const own = said('url', 'https://herald.example/a')
  expect(chosen([own], {}, 'https://mirror.example/b').url).toBe('https://mirror.example/b')
  expect(chosen([said('canonicalUrl', 'https://herald.example/c')])).toMatchObject({
    url: 'https://herald.example/c',
    canonicalUrl: 'https://herald.example/c',
  })
})
