import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annotate } from '../../../src-main/pipeline/annotate'
import type { Language } from '../../../src-main/pipeline/language'
import { tokenize } from '../../../src-main/pipeline/tokens'

const languages: Language[] = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt']
const read = (text: string, language: Language | null) => {
  const span = { start: 0, end: text.length }
  return annotate(span, { text, language, reference: null, quotes: [], knownNames: new Set() })
}
const first = (text: string, language: Language) => read(text, language).quantities[0]

describe('the actor of a quantity', () => {
  it.each([
    ['en', 'The ferry line hired 400 people in spring.', 'The ferry line'],
    ['en', 'More than 400 people were hired by the ferry line.', 'the ferry line'],
    ['en', 'In March the water board sold 12 boats.', 'the water board'],
    ['de', 'Die Reederei hat im Frühling 400 Leute eingestellt.', 'Die Reederei'],
    ['de', 'Rund 400 Leute wurden von der Reederei entlassen.', 'der Reederei'],
    ['de', 'Gestern verkaufte die Gemeinde 12 Boote.', 'die Gemeinde'],
    ['fr', 'La mairie a embauché 400 agents.', 'La mairie'],
    ['fr', '400 agents ont été embauchés par la mairie.', 'la mairie'],
    ['es', 'La naviera vendió 40 barcos.', 'La naviera'],
    ['es', '40 barcos fueron vendidos por la naviera.', 'la naviera'],
    ['it', 'Il comune ha assunto 400 persone.', 'Il comune'],
    ['it', '400 persone sono state assunte dal comune.', 'comune'],
    ['nl', 'De rederij heeft 400 mensen aangenomen.', 'De rederij'],
    ['nl', '400 mensen werden door de rederij ontslagen.', 'de rederij'],
    ['pt', 'A empresa contratou 400 pessoas.', 'A empresa'],
    ['pt', '400 pessoas foram contratadas pela empresa.', 'empresa'],
  ] as const)('%s: %s', (language, text, actor) => expect(first(text, language)?.actor).toBe(actor))

  it.each([
    ['en', 'It hired 400 people.'],
    ['en', 'The number rose to 400.'],
    ['en', 'There were 30 boats in the bay.'],
    ['de', 'Er kaufte 12 Boote.'],
    ['fr', 'Il y a 300 bateaux.'],
    ['fr', 'Le nombre est passé à 400.'],
  ] as const)('is not said: %s: %s', (language, text) => expect(first(text, language)?.actor).toBeNull())
})

describe('numbers as written, and in the unit they are compared in', () => {
  it.each([
    ['en', 'The wall is 12 feet high.', 12, 'ft', 3.6576, 'm'],
    ['en', 'It used 500 MW.', 500, 'MW', 5e8, 'W'],
    ['fr', 'Le terrain fait 660 mètres carrés.', 660, 'm2', 660, 'm2'],
    ['de', 'Das Barometer fiel auf minus 17 Grad.', -17, '°C', -17, '°C'],
    ['en', 'It was 50 °F.', 50, '°F', 10, '°C'],
    ['fr', 'Il a payé 40 francs suisses.', 40, 'CHF', 40, 'CHF'],
    ['en', 'They paid 40 Canadian dollars.', 40, 'CAD', 40, 'CAD'],
    ['de', 'Das Ei kostet 45 Cent.', 0.45, 'EUR', 0.45, 'EUR'],
    ['nl', 'De trein rijdt 200 km/u.', 200, 'km/h', 55.5555555556, 'm/s'],
  ] as const)('%s: %s', (language, text, value, unit, base, baseUnit) => {
    const q = first(text, language)
    expect(q).toMatchObject({ value, unit, base: { unit: baseUnit } })
    expect(q?.base.value).toBeCloseTo(base, 8)
  })

  it.each([
    ['en', 'About one in five boats leaked.', [0.2]],
    ['fr', 'Un bateau sur quatre prend l’eau.', [0.25]],
    ['de', 'Drei von zehn Booten sind undicht.', [0.3]],
    ['de', 'Drei von 46 Booten sind undicht.', [3, 46]],
    ['en', 'It will cost 5 to 7 million euros.', [[5e6, 7e6]]],
    ['en', 'It will cost €5m–€7m.', [[5e6, 7e6]]],
    ['en', 'Turnout fell 5 points to 41%.', [5, 41]],
    ['it', 'Valgono tra il 20 e il 25 per cento.', [[20, 25]]],
  ] as const)('%s: %s', (language, text, expected) =>
    expect(read(text, language).quantities.map((q) => q.value ?? [q.low, q.high])).toEqual(expected),
  )

  it.each([
    ['en', 'The Rovers won 3-1 and left.'],
    ['en', 'Call the office on 0800 555 0199.'],
    ['en', 'The office is at 47 Mill Lane.'],
    ['de', 'Sie wohnt in der Mühlgasse 47.'],
    ['fr', 'Il habite 47, rue du Moulin.'],
    ['en', 'A test of the Corvo 700 failed on Highway 35.'],
    ['it', 'Il mio cane è rimasto a casa.'],
    ['pt', 'Choveu muito, segundo a câmara.'],
    ['en', 'Dozens of boats and thousands of fish were lost.'],
  ] as const)('takes nothing for an amount in: %s: %s', (language, text) =>
    expect(read(text, language).quantities).toEqual([]),
  )
})

describe('any text', () => {
  const pieces = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '12',
      '1.234',
      '1,5',
      '½',
      '$',
      '€',
      '%',
      ' ',
      '-',
      '–',
      ' to ',
      ' and ',
      ' bis ',
      'km',
      'million',
      'Mio.',
      '\u00A0',
      '\uD83D',
    ),
    fc.constantFrom(
      'between',
      'zwischen',
      'one',
      'zwei',
      'cent',
      'quatre-vingt',
      'dos tercios',
      'mezzo',
      'de cada',
      'half a',
      'by',
      'hired',
      ',',
      '.',
      '(',
      '°C',
    ),
  )
  const texts = fc.array(pieces, { maxLength: 25 }).map((parts) => parts.join(' '))

  it('gives quantities that are slices, in order, apart, with low under high', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...languages, null), (text, language) => {
        const { quantities, numerals } = read(text, language)
        let end = 0
        for (const q of [...quantities, ...numerals].sort((a, b) => a.start - b.start)) {
          expect(text.slice(q.start, q.end)).toBe(q.text)
          expect(q.start).toBeGreaterThanOrEqual(end)
          expect(q.end).toBeGreaterThan(q.start)
          end = q.end
        }
        for (const q of quantities) {
          if (q.value === null) expect(q.low!).toBeLessThanOrEqual(q.high!)
          else expect(Number.isFinite(q.value)).toBe(true)
        }
      }),
      { numRuns: 400 },
    )
  })

  it('is cut into tokens that leave out white space only', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...languages, null), (text, language) => {
        let end = 0
        for (const t of tokenize(text, 0, text.length, language)) {
          expect(text.slice(t.start, t.end)).toBe(t.text)
          expect(text.slice(end, t.start)).toMatch(/^[\s\p{M}]*$/u)
          end = t.end
        }
      }),
    )
  })
})
