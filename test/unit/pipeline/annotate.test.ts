import { describe, expect, it } from 'vitest'
import { annotate } from '../../../src-main/pipeline/annotate'
import { foldKey } from '../../../src-main/pipeline/annotate/fold'
import { findQuotes } from '../../../src-main/pipeline/annotate/quote'
import type { Language } from '../../../src-main/pipeline/language'

const reference = { year: 2031, month: 3, date: 5 } // a Wednesday
const read = (text: string, language: Language) => {
  const span = { start: 0, end: text.length }
  return annotate(span, { text, language, reference, quotes: findQuotes(text, span), knownNames: new Set() })
}
const one = (text: string, language: Language) => {
  const [q] = read(text, language).quantities
  return q && [q.base.value ?? [q.base.low, q.base.high], q.base.unit, q.approximator, q.counted]
}

describe('quantities', () => {
  it.each([
    ['en', 'Nearly 4,500 people were evacuated.', [4500, null, 'nearly', 'displaced']],
    ['de', 'Knapp 4.500 Menschen wurden evakuiert.', [4500, null, 'nearly', 'displaced']],
    ['fr', 'Près de 4 500 personnes ont été évacuées.', [4500, null, 'nearly', 'displaced']],
    ['es', 'Casi 4.500 personas fueron evacuadas.', [4500, null, 'nearly', 'displaced']],
    ['it', 'Quasi 4.500 persone sono state evacuate.', [4500, null, 'nearly', 'displaced']],
    ['nl', 'Bijna 4.500 mensen werden geëvacueerd.', [4500, null, 'nearly', 'displaced']],
    ['pt', 'Quase 4.500 pessoas foram evacuadas.', [4500, null, 'nearly', 'displaced']],
    ['en', 'It cost $1.5 billion.', [1.5e9, 'USD', null, 'cost']],
    ['de', 'Das Projekt kostet 1,5 Milliarden Euro.', [1.5e9, 'EUR', null, 'cost']],
    ['de', 'Eine Billion Euro fehlt.', [1e12, 'EUR', null, null]],
    ['en', 'The wall is between 20 and 25 feet high.', [[6.096, 7.62], 'm', 'between', 'height']],
    ['en', 'Two hundred and six houses burned.', [206, null, null, 'houses']],
    ['de', 'Dreiundvierzig Häuser brannten.', [43, null, null, 'houses']],
    ['fr', 'Quatre-vingt-dix-sept maisons ont brûlé.', [97, null, null, 'houses']],
    ['es', 'Treinta y dos casas ardieron.', [32, null, null, 'houses']],
    ['it', 'Ventitré case sono bruciate.', [23, null, null, 'houses']],
    ['nl', 'Vijfendertig huizen brandden af.', [35, null, null, 'houses']],
    ['en', 'Some three dozen soldiers left.', [36, null, 'about', 'soldiers']],
    ['en', 'Unemployment fell to 4.5 percent.', [4.5, '%', null, null]],
  ] as const)('%s: %s', (language, text, expected) =>
    expect(one(text, language)?.slice(0, expected.length)).toEqual(expected),
  )

  it.each([
    ['de', 'Geprüft werden von 30 bis 40 Fälle.', [[30, 40]]],
    ['fr', 'On étudie de 35 à 45 cas.', [[35, 45]]],
    ['fr', 'Le nombre est passé de 850 à 1 200 soldats.', [850, 1200]],
    ['es', 'Caben de 20 a 25 casas.', [[20, 25]]],
    ['es', 'Subió de 20 a 25 casas.', [20, 25]],
    ['en', 'It rose from 850 to 1,200 soldiers.', [850, 1200]],
  ] as const)('tells a range from a course: %s: %s', (language, text, expected) =>
    expect(read(text, language).quantities.map((q) => q.value ?? [q.low, q.high])).toEqual(expected),
  )

  it.each([
    ['en', 'It was 5 °C.', 5, '°C'],
    ['en', 'It was 50 °F.', 10, '°C'],
    ['fr', 'Il faisait 6,5 °C.', 6.5, '°C'],
    ['en', 'The driver, 47, survived.', 47, 'a'],
    ['en', 'Said Lena Brook, 34, a passenger.', 34, 'a'],
    ['en', 'In Orvel, 12, and Kesten, 14, trains stood.', 12, null],
  ] as const)('%s: %s', (language, text, value, unit) =>
    expect(one(text, language)?.slice(0, 2)).toEqual([value, unit]),
  )

  it.each([
    ['en', 'Seventeen of the 46 patients are in hospital, three of them in intensive care.', 'intensive-care'],
    [
      'de',
      'Siebzehn der 46 Patienten liegen im Krankenhaus, drei von ihnen auf der Intensivstation.',
      'intensive-care',
    ],
  ] as const)('says of the part, not of the whole, who is in hospital: %s', (language, text, state) => {
    const found = read(text, language).quantities
    expect(found.map((q) => q.events)).toEqual([['hospitalised'], [], [state]])
  })

  it('takes no bed and no building for people in hospital', () => {
    for (const text of ['Sixty beds in the hospital are new.', 'Twelve hospitals were closed.'])
      expect(read(text, 'en').quantities[0]?.things, text).not.toContain('people')
    expect(read('Twelve hospitals were closed.', 'en').quantities[0]?.events).toEqual([])
  })

  it('holds a figure of the year before apart', () => {
    const parts = (text: string, language: Language) => read(text, language).quantities.map((q) => q.part)
    expect(
      parts('In all 312 people died, 7 percent fewer than the 336 of the year before.', 'en').at(-1),
    ).not.toBeNull()
    expect(parts('Es waren 312 Tote, 7 Prozent weniger als im Jahr davor mit 336 Toten.', 'de')).toEqual([
      null,
      null,
      'changeFrom',
    ])
  })

  it('reads an English thousands comma left over in German text', () => {
    expect(one('Fast 5,300 Menschen flohen.', 'de')?.[0]).toBe(5300)
    expect(one('Die Strecke misst 7,125 Kilometer.', 'de')?.[0]).toBe(7125)
  })

  it('takes no quantity from dates, times, years and names', () => {
    for (const text of [
      'It happened on 4 March 2031 at 3:40 a.m.',
      'The A380 and Covid-19 were named.',
      'He came in 1998.',
    ]) {
      expect(read(text, 'en').quantities, text).toEqual([])
    }
  })

  it('tells the killed from the wounded in one sentence, and what comes on top', () => {
    const found = read('At least 12 people were killed and 40 wounded, and 7 others are missing.', 'en').quantities
    expect(found.map((q) => q.counted)).toEqual(['killed', 'wounded', 'missing'])
    expect(found.map((q) => q.part)).toEqual([null, null, 'additional'])
  })
})

describe('dates', () => {
  const days = (text: string, language: Language) => read(text, language).dates.map((d) => [d.from, d.to])
  it.each([
    ['en', 'It began on Monday.', '2031-03-03', '2031-03-03'],
    ['de', 'Am Mittwoch kam der Regen.', '2031-03-05', '2031-03-05'],
    ['en', 'He left yesterday.', '2031-03-04', '2031-03-04'],
    ['fr', 'Le 28 décembre, il neigeait.', '2030-12-28', '2030-12-28'],
    ['es', 'Ocurrió el 3 de marzo de 2030.', '2030-03-03', '2030-03-03'],
    ['en', 'It was decided last month.', '2031-02-01', '2031-02-28'],
    ['de', 'Letzten Monat fiel die Entscheidung.', '2031-02-01', '2031-02-28'],
    ['en', 'It opened in November.', '2030-11-01', '2030-11-30'],
    ['en', 'She died two days ago.', '2031-03-03', '2031-03-03'],
    ['de', 'Vor zwei Tagen starb sie.', '2031-03-03', '2031-03-03'],
    ['en', 'It opened in 1998.', '1998-01-01', '1998-12-31'],
    ['en', 'Due on 2031-04-01.', '2031-04-01', '2031-04-01'],
  ] as const)('%s: %s', (language, text, from, to) => expect(days(text, language)).toContainEqual([from, to]))

  it('reckons a distance from the date before it and says how', () => {
    const found = read('He arrived on January 3 and was hurt two days later.', 'en').dates
    expect(found.map((d) => d.from)).toEqual(['2031-01-03', '2031-01-05'])
    expect(found[1]?.arithmetic).toBe('2031-01-03 + 2 days (two days later)')
  })

  it('leaves a day open when nothing fixes it', () => {
    const text = 'It began on Monday.'
    const span = { start: 0, end: text.length }
    const found = annotate(span, { text, language: 'en', reference: null, quotes: [], knownNames: new Set() })
    expect(found.dates.map((d) => d.from)).toEqual([null])
  })
})

describe('names', () => {
  it.each([
    ['Tschaikowski', 'Tchaikovsky'],
    ['Chruschtschow', 'Khrushchev'],
    ['Jelzin', 'Yeltsin'],
    ['Müller', 'Mueller'],
    ['Zhukov', 'Schukow'],
    ['Petrov', 'Petroff'],
  ])('%s and %s fold to one key', (a, b) => expect(foldKey(a)).toBe(foldKey(b)))

  it.each([
    ['Petrov', 'Pavlov'],
    ['Marin', 'Morton'],
    ['Kiel', 'Kolo'],
  ])('%s and %s do not', (a, b) => expect(foldKey(a)).not.toBe(foldKey(b)))
})

describe('quotes and attribution', () => {
  it.each([
    ['“We stay,” said Ana Ruiz.', 'We stay,'],
    ['„Wir bleiben“, sagte Ana Ruiz.', 'Wir bleiben'],
    ['« Nous restons », a dit Ana Ruiz.', ' Nous restons '],
    ['»Wir bleiben«, sagte Ana Ruiz.', 'Wir bleiben'],
    ['"We stay," said Ana Ruiz.', 'We stay,'],
    ['She said it’s “not over', 'not over'],
  ])('finds what stands between the marks of %s', (text, inside) => {
    const [q] = findQuotes(text, { start: 0, end: text.length })
    expect(q && text.slice(q.start, q.end)).toBe(inside)
  })

  it.each([
    ['en', 'The bridge is safe, said Ana Ruiz.', 'Ana Ruiz'],
    ['en', 'According to the harbour office, nobody was hurt.', 'the harbour office'],
    ['de', 'Laut Hafenamt wurde niemand verletzt.', 'Hafenamt'],
    ['fr', 'Selon la préfecture, personne n’est blessé.', 'la préfecture'],
    ['es', 'Según la policía, nadie resultó herido.', 'la policía'],
  ] as const)('%s: %s', (language, text, source) => {
    expect(read(text, language).attribution.flatMap((a) => a.chain)[0]).toMatch(new RegExp(`^${source}`))
  })
})
