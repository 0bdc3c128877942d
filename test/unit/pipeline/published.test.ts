import { describe, expect, it } from 'vitest'
import { metadataInForce } from '../../../src-main/contract/project'
import { cleanArticle } from '../../../src-main/pipeline/clean'
import type { Language } from '../../../src-main/pipeline/language'
import { publishedDates } from '../../../src-main/pipeline/published'

const dated = (text: string, language: Language) => ({ text, language, clean: cleanArticle(text) })
const body: Record<Language, string> = {
  en: 'The old mill at Sandrow was sold to a cooperative of bakers.',
  de: 'Die alte Mühle in Sandrow ist an eine Genossenschaft von Bäckern verkauft worden.',
  fr: 'Le vieux moulin de Sandrow a été vendu à une coopérative de boulangers.',
  es: 'El viejo molino de Sandrow fue vendido a una cooperativa de panaderos.',
  it: 'Il vecchio mulino di Sandrow è stato venduto a una cooperativa di fornai.',
  nl: 'De oude molen van Sandrow is verkocht aan een coöperatie van bakkers.',
  pt: 'O velho moinho de Sandrow foi vendido a uma cooperativa de padeiros.',
}
const title: Record<Language, string> = {
  en: 'Bakers buy the mill of Sandrow',
  de: 'Bäcker kaufen die Mühle von Sandrow',
  fr: 'Des boulangers achètent le moulin',
  es: 'Unos panaderos compran el molino',
  it: 'I fornai comprano il mulino',
  nl: 'Bakkers kopen de molen',
  pt: 'Padeiros compram o moinho',
}
const page = (line: string, language: Language) => `${title[language]}\n\n${line}\n\n${body[language]}\n`
const one = (text: string, language: Language) => publishedDates([dated(text, language)])[0]!

describe('a day stated on the page', () => {
  it.each([
    ['en', 'Published 5 June 2033', '2033-06-05'],
    ['en', 'By Ida Crowle | June 5, 2033 | 4 min read', '2033-06-05'],
    ['en', 'Last updated: Jun. 5, 2033, 18:20 GMT', '2033-06-05'],
    ['en', '25/06/2033 07:30', '2033-06-25'],
    ['de', 'Stand: 05.06.2033, 18:20 Uhr', '2033-06-05'],
    ['de', 'Kultur | 05.06.2033 | 18:20 Uhr', '2033-06-05'],
    ['de', 'Veröffentlicht am 5. Juni 2033', '2033-06-05'],
    ['fr', 'Mis à jour le 5 juin 2033 à 18h20', '2033-06-05'],
    ['fr', 'Le 1er juin 2033', '2033-06-01'],
    ['es', 'Actualizado: 5 de junio de 2033', '2033-06-05'],
    ['it', 'Pubblicato il 5 giugno 2033 alle 18:20', '2033-06-05'],
    ['nl', 'Gepubliceerd op 5 juni 2033 om 18:20', '2033-06-05'],
    ['nl', 'Streek | 05-06-2033 | 18:20', '2033-06-05'],
    ['pt', 'Publicado em 5 de junho de 2033 às 18h20', '2033-06-05'],
  ] as const)('%s: %s', (language, line, date) => {
    expect(one(page(line, language), language)).toMatchObject({ date, certainty: 'stated' })
  })

  it('is read where text is glued behind it', () => {
    const text = `${title.de}\n\nStand: 05.06.2033, 18:20 Uhr ${body.de}\n`
    expect(one(text, 'de')).toMatchObject({ date: '2033-06-05', certainty: 'stated' })
  })

  it('is no day that the story tells of', () => {
    const told = `${title.en}\n\n${body.en}\n\nThe mill was built on 5 June 1933 by two brothers.\n`
    expect(one(told, 'en')).toEqual({ date: null, certainty: 'unknown', basis: [] })
  })
})

describe('a day inferred', () => {
  const dateline = (text: string) => `${title.en}\n\nSANDROW, Dec 30 (Lantern Wire) - ${text}\n`

  it('takes a dateline’s year from the dated articles beside it, over the turn of the year', () => {
    const other = dated(page('Published 2 January 2034', 'en'), 'en')
    const [found] = publishedDates([dated(dateline(body.en), 'en'), other])
    expect(found).toMatchObject({ date: '2033-12-30', certainty: 'inferred' })
    expect(found!.basis).toEqual(['Dec 30', 'year 2033 from another article'])
  })

  it('takes it from a full date in the article’s own text when that is near', () => {
    const near = one(dateline(`${body.en} The court had ruled on 14 December 2033.`), 'en')
    expect(near).toMatchObject({ date: '2033-12-30', certainty: 'inferred' })
    const far = one(dateline(`${body.en} The mill was built on 5 June 1933.`), 'en')
    expect(far).toMatchObject({ date: null, certainty: 'unknown' })
  })

  it('tells March from April in English figures by the weekday named, and says nothing without one', () => {
    // 3 April 2031 is a Thursday, 4 March 2031 a Tuesday.
    const text = (sentence: string) => `${title.en}\n\nPublished: 03/04/2031\n\n${sentence}\n`
    expect(one(text('The mill was sold on Thursday.'), 'en')).toMatchObject({
      date: '2031-04-03',
      certainty: 'inferred',
    })
    expect(one(text('The mill was sold on Tuesday.'), 'en')).toMatchObject({
      date: '2031-03-04',
      certainty: 'inferred',
    })
    expect(one(text(body.en), 'en')).toMatchObject({ date: null, certainty: 'unknown' })
  })
})

describe('a day known from elsewhere', () => {
  const line = 'Published 5 June 2033'
  const known = (value: string) =>
    publishedDates([
      { ...dated(page(line, 'en'), 'en'), published: metadataInForce('published', value) as never },
      dated(`${title.en}\n\nSANDROW, Dec 30 (Lantern Wire) - ${body.en}\n`, 'en'),
    ])

  it('stands above the text, and gives other articles their year', () => {
    expect(known('2034-12-31T10:00Z')[0]).toEqual({
      date: '2034-12-31',
      certainty: 'stated',
      basis: ['2034-12-31T10:00Z'],
    })
    expect(known('2034-12-31')[1]).toMatchObject({ date: '2034-12-30', certainty: 'inferred' })
  })

  it('said to be none leaves the article without a day, whatever its text says', () => {
    expect(known('')[0]).toEqual({ date: null, certainty: 'unknown', basis: [] })
  })
})
