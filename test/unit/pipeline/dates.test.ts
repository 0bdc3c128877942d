import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDates } from '../../../src-main/pipeline/annotate/date'
import { DayNamed } from '../../../src-main/pipeline/annotate/day-named'
import { addDays, parseIsoDay } from '../../../src-main/pipeline/calendar'
import type { Language } from '../../../src-main/pipeline/language'
import { tokenize } from '../../../src-main/pipeline/tokens'
import { easterOf } from '../../../src-main/pipeline/values/date-feasts'
import type { Anchor } from '../../../src-main/pipeline/values/date-types'

const wednesday = { year: 2031, month: 3, date: 12 }
const read = (
  text: string,
  language: Language,
  reference: typeof wednesday | null = wednesday,
  anchor?: Anchor | null,
) => findDates(text, tokenize(text, 0, text.length, language), { language, reference, anchor: anchor ?? null })
const shown = (text: string, language: Language) =>
  read(text, language).dates.map((d) => (d.durationSeconds === null ? `${d.from}…${d.to}` : `${d.durationSeconds} s`))
const day = (iso: string) => `${iso}…${iso}`

describe('one day', () => {
  it.each([
    ['en', 'The kiln cracked the day before yesterday.', '2031-03-10'],
    ['en', 'The choir sang on Sunday night.', '2031-03-09'],
    ['en', 'The choir will sing on Sunday.', '2031-03-16'],
    ['en', 'The lease ran out on 29 February 2028.', '2028-02-29'],
    ['en', 'It shut last Wednesday.', '2031-03-05'],
    ['de', 'Am Dienstagabend brannte die Mühle.', '2031-03-11'],
    ['de', 'Die Mühle wird am Dienstag verkauft.', '2031-03-18'],
    ['de', 'Der Chor tritt am Samstag auf.', '2031-03-15'],
    ['de', 'Der Müller soll am Samstag gestürzt sein.', '2031-03-08'],
    ['de', 'Sie kam vorgestern an.', '2031-03-10'],
    ['de', 'Am 30. Dezember fror der Teich zu.', '2030-12-30'],
    ['fr', 'Le moulin a brûlé avant-hier.', '2031-03-10'],
    ['fr', 'Le moulin rouvrira dimanche.', '2031-03-16'],
    ['es', 'El molino ardió anteanoche.', '2031-03-10'],
    ['es', 'El molino reabrirá el domingo.', '2031-03-16'],
    ['it', 'Il mulino è bruciato ieri sera.', '2031-03-11'],
    ['it', 'Il mulino riaprirà domenica.', '2031-03-16'],
    ['nl', 'De molen brandde eergisteravond af.', '2031-03-10'],
    ['nl', 'De molen gaat zondag weer open.', '2031-03-16'],
    ['pt', 'O moinho ardeu na segunda-feira.', '2031-03-10'],
    ['pt', 'O moinho reabrirá no domingo.', '2031-03-16'],
    ['en', 'The fair opened on Good Friday.', '2030-04-19'],
    ['de', 'Der Markt war an Heiligabend offen.', '2030-12-24'],
  ] as const)('%s: %s', (language, text, iso) => expect(shown(text, language)).toEqual([day(iso)]))

  it('takes figures by the custom of the language', () => {
    expect(shown('Signed on 4/5/2029.', 'en')).toEqual([day('2029-04-05')])
    expect(shown('Unterzeichnet am 4.5.2029.', 'de')).toEqual([day('2029-05-04')])
    expect(shown('Signé le 04/05/2029.', 'fr')).toEqual([day('2029-05-04')])
    expect(shown('Signed on 2029-05-04.', 'en')).toEqual([day('2029-05-04')])
  })

  it('gives an instant where a time of day stands beside its day', () => {
    expect(shown('The mill fell at 5:20 a.m. on Monday.', 'en')).toEqual([day('2031-03-10T05:20')])
    expect(shown('Die Mühle stürzte am Montag gegen 17.05 Uhr ein.', 'de')).toEqual([day('2031-03-10T17:05')])
    expect(shown('Le moulin a cédé lundi vers 4 heures du matin.', 'fr')).toEqual([day('2031-03-10T04:00')])
    expect(shown('El molino cedió el lunes a las 4.20 de la tarde.', 'es')).toEqual([day('2031-03-10T16:20')])
    expect(shown('Logged 2031-03-09T08:15:00Z.', 'en')).toEqual([day('2031-03-09T08:15:00Z')])
  })
})

describe('more than one day', () => {
  it.each([
    ['en', 'The road was shut from 28 February to 3 March.', '2031-02-28…2031-03-03'],
    ['en', 'Rain fell overnight into Monday.', '2031-03-09…2031-03-10'],
    ['en', 'It paid out in the second half of 2029.', '2029-07-01…2029-12-31'],
    ['en', 'It opened in mid-August 2029.', '2029-08-11…2029-08-20'],
    ['en', 'The shop thrived in the 1980s.', '1980-01-01…1989-12-31'],
    ['en', 'It burned last winter.', '2030-12-01…2031-02-28'],
    ['en', 'Sales fell last week.', '2031-03-03…2031-03-09'],
    ['de', 'In der Nacht zum Montag fiel Schnee.', '2031-03-09…2031-03-10'],
    ['de', 'Im vierten Quartal 2029 schloss das Werk.', '2029-10-01…2029-12-31'],
    ['de', 'Ende Februar schmolz das Eis.', '2031-02-21…2031-02-28'],
    ['de', 'Vom 30. Dezember 2030 bis zum 2. Januar 2031 ruhte der Betrieb.', '2030-12-30…2031-01-02'],
    ['fr', 'La neige est tombée dans la nuit de dimanche à lundi.', '2031-03-09…2031-03-10'],
    ['fr', 'La tour date du XVIe siècle.', '1501-01-01…1600-12-31'],
    ['es', 'Cayó nieve en la noche del domingo al lunes.', '2031-03-09…2031-03-10'],
    ['es', 'Cerró a principios de febrero.', '2031-02-01…2031-02-10'],
    ['it', 'È nevicato nella notte tra domenica e lunedì.', '2031-03-09…2031-03-10'],
    ['it', 'Nel primo semestre del 2029 ha chiuso.', '2029-01-01…2029-06-30'],
    ['nl', 'In de nacht van zondag op maandag viel sneeuw.', '2031-03-09…2031-03-10'],
    ['nl', 'In de jaren tachtig bloeide de winkel.', '1980-01-01…1989-12-31'],
    ['pt', 'Nevou na noite de domingo para segunda-feira.', '2031-03-09…2031-03-10'],
    ['pt', 'Fechou no verão de 2029.', '2029-06-01…2029-08-31'],
  ] as const)('%s: %s', (language, text, days) => expect(shown(text, language)).toEqual([days]))
})

describe('how long', () => {
  it.each([
    ['en', 'The band played for two and a half hours.', 9000],
    ['de', 'Die Fahrt dauerte anderthalb Tage.', 129600],
    ['fr', 'Le trajet a duré trois heures et demie.', 12600],
    ['es', 'El viaje duró tres horas y media.', 12600],
    ['it', 'Il viaggio è durato tre ore e mezza.', 12600],
    ['nl', 'De reis duurde twee weken.', 1209600],
    ['pt', 'A viagem durou quarenta minutos.', 2400],
  ] as const)('%s: %s', (language, text, seconds) => expect(shown(text, language)).toEqual([`${seconds} s`]))

  it.each([
    ['en', 'A 61-year-old baker pays 40 euros a month.'],
    ['de', 'Der 61 Jahre alte Bäcker fährt 80 Kilometer pro Stunde.'],
    ['fr', 'Un homme de 61 ans a souri.'],
    ['es', 'La panadera, de 61 años, sonrió.'],
    ['it', 'Il fornaio, 61 anni, ha sorriso.'],
    ['en', 'About 2000 people and 1850 goats live there.'],
    ['en', 'May Robson may march with April Jones, who scored 24:27.'],
  ] as const)('finds no date in an age, a rate, an amount or a name: %s: %s', (language, text) =>
    expect(shown(text, language)).toEqual([]),
  )

  it('tells a length from the time between two events', () => {
    const isDuration = (text: string) => read(text, 'en').dates.map((d) => d.isDuration)
    expect(isDuration('It rained for two days.')).toEqual([true])
    expect(isDuration('It rained two days after the fire.')).toEqual([false])
  })
})

describe('arithmetic', () => {
  const arithmetic = (text: string, language: Language) => read(text, language).dates.map((d) => d.arithmetic)
  it.each([
    ['en', 'It fell yesterday.', ['dateline 2031-03-12 − 1 day']],
    ['en', 'It fell on Monday.', ['dateline 2031-03-12 − 2 days (the latest Monday)']],
    ['en', 'It will fall on Friday.', ['dateline 2031-03-12 + 2 days (the next Friday)']],
    ['de', 'Vor drei Wochen fiel es.', ['dateline 2031-03-12 − 3 weeks (Vor drei Wochen)']],
    ['en', 'It fell last month.', ['month of dateline 2031-03-12 − 1 month']],
    ['en', 'It fell on 5 March 2030.', [null]],
    ['fr', 'Tombé le 5 février.', ['2031-02-05: year reckoned from dateline 2031-03-12']],
    ['en', 'He came on 3 March 2031 and left two days later.', [null, '2031-03-03 + 2 days (two days later)']],
    ['en', 'It shut in 2027 and reopened two years later.', [null, '2027 + 2 years (two years later)']],
  ] as const)('%s: %s', (language, text, words) => expect(arithmetic(text, language)).toEqual(words))
})

describe('the day named before', () => {
  const third = { day: { year: 2031, month: 1, date: 3 }, grain: 'day' } as const
  it.each([
    ['en', 'Two days later he left.', '2031-01-05'],
    ['en', 'The previous day he had slept.', '2031-01-02'],
    ['de', 'Zwei Tage später ging er.', '2031-01-05'],
    ['de', 'Am Tag darauf ging er.', '2031-01-04'],
    ['fr', 'La veille, il dormait.', '2031-01-02'],
    ['fr', 'Le lendemain, il est parti.', '2031-01-04'],
    ['es', 'Al día siguiente se fue.', '2031-01-04'],
    ['it', 'Il giorno prima aveva dormito.', '2031-01-02'],
    ['nl', 'Twee dagen later vertrok hij.', '2031-01-05'],
    ['pt', 'No dia seguinte partiu.', '2031-01-04'],
  ] as const)('%s: %s', (language, text, iso) =>
    expect(read(text, language, wednesday, third).dates.map((d) => d.from)).toEqual([iso]),
  )

  it('is not made up: without it, what came later in the past stays open', () => {
    expect(read('Two days later he left.', 'en').dates.map((d) => d.from)).toEqual([null])
    expect(read('A fox was seen two weeks ago.', 'en', null).dates.map((d) => d.from)).toEqual([null])
  })

  it('is handed on, fades after four sentences and ends at a heading', () => {
    const named = new DayNamed()
    expect(named.before({ role: 'body' })).toBeNull()
    named.after(third)
    for (let n = 0; n < 4; n++) {
      expect(named.before({ role: 'body' })).toBe(third)
      named.after(third)
    }
    expect(named.before({ role: 'body' })).toBeNull()
    named.after(third)
    expect(named.before({ role: 'crosshead' })).toBeNull()
  })
})

describe('any text', () => {
  const languages = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt'] as const
  const pieces = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom(
      ...'the|on|31|29|February|Monday|to|from|last|two|weeks|ago|later|2028|1|March|–|,|.|am|bis|vor|zwei|Tagen|le|à|mars'.split(
        '|',
      ),
      ...'12:40|31.12.|2/30/2031|24/7|end of|Ende|since|Easter|winter|century|XIV|siècle|9999|0|1000|years|99999999'.split(
        '|',
      ),
    ),
  )
  it('gives spans that are the slice, in order, and days that exist, from before to', () => {
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 30 }),
        fc.constantFrom(...languages),
        fc.integer({ min: -40000, max: 40000 }),
        (words, language, shift) => {
          const text = words.join(' ')
          const { dates } = read(text, language, addDays(wednesday, shift))
          let end = 0
          for (const d of dates) {
            expect(text.slice(d.start, d.end)).toBe(d.text)
            expect(d.start).toBeGreaterThanOrEqual(end)
            end = d.end
            expect(d.from === null).toBe(d.to === null)
            if (d.from === null || d.to === null) continue
            expect(parseIsoDay(d.from), `${d.text}: ${d.from}`).not.toBeNull()
            expect(parseIsoDay(d.to), `${d.text}: ${d.to}`).not.toBeNull()
            expect(d.from <= d.to, `${d.text}: ${d.from} to ${d.to}`).toBe(true)
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  it.each([
    ['prepositions', 'in the '],
    ['number words', 'twenty hundred '],
    ['figures', '1/2/'],
    ['months', 'March to '],
    ['weekdays', 'on Monday and '],
    ['tense', 'was Monday will '],
  ])('is read to its end: %s without end', (_, unit) => {
    const text = unit.repeat(4000)
    const tokens = tokenize(text, 0, text.length, 'en')
    const { dates } = findDates(text, tokens, { language: 'en', reference: wednesday })
    let end = 0
    for (const d of dates) {
      expect(d.start).toBeGreaterThanOrEqual(end)
      expect(text.slice(d.start, d.end)).toBe(d.text)
      end = d.end
    }
  })
})

it('knows the Easters of a century', () => {
  const known = { 2024: '3-31', 2025: '4-20', 2027: '3-28', 2030: '4-21', 2038: '4-25', 2045: '4-9', 2076: '4-19' }
  for (const [year, iso] of Object.entries(known)) {
    const { month, date } = easterOf(Number(year))
    expect(`${month}-${date}`, year).toBe(iso)
  }
})
