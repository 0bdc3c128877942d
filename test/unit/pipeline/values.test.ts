import { describe, expect, it } from 'vitest'
import { annotateText } from '../../../src-main/pipeline/annotate-text'

const read = (text: string, language: string, reference: string | null = '2031-03-12') =>
  annotateText({ text, language, reference })
const values = (text: string, language: string) => read(text, language).quantities.map((q) => q.value)

describe('numbers as written', () => {
  it.each([
    ['en', 'Some two hundred and sixteen boats sank.', 216],
    ['en', 'They lost two and a half million crates.', 2.5e6],
    ['en', 'It fell by minus 4.5 overnight.', -4.5],
    ['de', 'Es kamen zweitausenddreihundertelf Gäste.', 2311],
    ['de', 'Sie warteten auf dreieinhalb Millionen Flaschen.', 3.5e6],
    ['fr', 'On compta quatre-vingt-dix-sept vaches.', 97],
    ['es', 'Vinieron cuatrocientos treinta y dos socios.', 432],
    ['it', 'Arrivarono duecentotrentaquattro barche.', 234],
    ['nl', 'Er kwamen vierhonderdzesentwintig boten.', 426],
    ['pt', 'Vieram mil duzentos e cinquenta e seis barcos.', 1256],
  ])('%s: %s', (language, text, value) => {
    expect(values(text, language)).toContain(value)
  })

  it('gives an amount with its unit as written, and cents to their euros', () => {
    const [price] = read('The ferry cost nine euros and thirty cents.', 'en').quantities
    expect(price).toMatchObject({ value: 9.3, kind: 'money', unit: 'EUR', text: 'nine euros and thirty cents' })
    const [depth] = read('The pond is 14 km wide.', 'en').quantities
    expect(depth).toMatchObject({ value: 14, kind: 'length', unit: 'km' })
  })

  it('takes no pronoun and no year for an amount', () => {
    expect(values('This one sank in 1987.', 'en')).toEqual([])
  })
})

describe('dates from the reference day', () => {
  it.each([
    ['en', 'It opened on the 5th of May 2016.', '2016-05-05'],
    ['en', 'It closed two weeks ago.', '2031-02-26'],
    ['en', 'It reopens next week.', '2031-03-17'],
    ['de', 'Er kam am 3. Januar 2030.', '2030-01-03'],
    ['de', 'Sie kam vor drei Tagen.', '2031-03-09'],
    ['fr', 'Il partira le mois prochain.', '2031-04-01'],
    ['es', 'Llegó hace dos días.', '2031-03-10'],
    ['it', 'Arrivò il 4 giugno 2029.', '2029-06-04'],
    ['nl', 'Hij kwam drie dagen geleden.', '2031-03-09'],
    ['pt', 'Chegou em 7 de julho de 2028.', '2028-07-07'],
  ])('%s: %s', (language, text, from) => {
    expect(read(text, language).dates.map((d) => d.from)).toContain(from)
  })

  it('reads a range as one and a length in seconds', () => {
    const [range] = read('They met from 4 to 9 May 2030.', 'en').dates
    expect(range).toMatchObject({ from: '2030-05-04', to: '2030-05-09' })
    const [length] = read('It lasted three hours.', 'en').dates
    expect(length).toMatchObject({ text: 'three hours', durationSeconds: 10800, from: null })
  })

  it('finds a relative day without a reference and leaves it open', () => {
    expect(read('She left yesterday.', 'en', null).dates).toMatchObject([{ text: 'yesterday', from: null }])
  })
})

describe('any text', () => {
  const hostile = {
    'digits without end': '7'.repeat(1_000_000),
    'number words without end': 'hundred and '.repeat(20_000),
    'figures with slashes': '1/2/'.repeat(50_000),
  }
  it.each(Object.entries(hostile))('is read to its end: %s', (_, text) => {
    const { sentences, quantities } = read(text, 'en')
    expect(sentences.at(-1)!.end).toBe(text.trimEnd().length)
    for (const q of quantities) expect(text.slice(q.start, q.end)).toBe(q.text)
  })

  it('gives spans whose text is the slice', () => {
    const text = '“It cost £ 3.5 million on 5/6/2016,” Ana Roque said.\nZwei Drittel kamen am Montag.'
    const found = read(text, 'en')
    for (const s of [...found.quantities, ...found.dates, ...found.names])
      expect(text.slice(s.start, s.end)).toBe(s.text)
  })
})
