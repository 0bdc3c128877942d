import { describe, expect, it } from 'vitest'
import { ofKind, sides } from './dossier'

const english = (day: string, body: string) => `Storm over Orvel

ORVEL, ${day}, 2031 (Coastline) - A storm crossed the island of Orvel and left the harbour without power. Mayor Tilda Korven thanked the volunteers of the town for their work.

${body}`

const german = (day: string, body: string) => `Sturm über Orvel

ORVEL, ${day} 2031 - Ein Sturm zog über die Insel Orvel und ließ den Hafen ohne Strom. Bürgermeisterin Tilda Korven dankte den Freiwilligen der Stadt für ihre Arbeit.

${body}`

const lantern = 'The old lighthouse on Orvel, built in 1894, collapsed at 2:25 a.m. on Tuesday.'
const dates = (first: string, second: string) => ofKind('date', english('March 6', first), english('March 6', second))

describe('dates of one event', () => {
  it('that differ by a year are a conflict, with both values', () => {
    const found = dates(lantern, 'The old lighthouse on Orvel, built in 1849, collapsed at 2:25 a.m. on Tuesday.')
    expect(found.map((f) => [f.rule, f.relation])).toEqual([['date-conflict', 'conflict']])
    expect(sides(found[0])).toEqual(['1894 = 1894', '1849 = 1849'])
    expect(found[0]?.explanation).toContain('“1894” (1894) against “1849” (1849)')
  })

  it('that differ by the hour are a conflict of times', () => {
    const found = dates(lantern, 'The old lighthouse on Orvel, built in 1894, collapsed at 3:35 a.m. on Tuesday.')
    expect(found.map((f) => f.rule)).toEqual(['time-conflict'])
    expect(found[0]?.mentions.map((m) => m.value)).toEqual(['2031-03-04T02:25', '2031-03-04T03:35'])
  })

  it('are told with their arithmetic where one is relative', () => {
    const found = dates(
      'The ferry Amarant sank off the harbour of Orvel on March 3.',
      'The ferry Amarant sank off the harbour of Orvel yesterday.',
    )
    expect(found).toHaveLength(1)
    expect(found[0]?.explanation).toContain('dateline 2031-03-06 − 1 day = 2031-03-05')
  })

  it('meet across languages', () => {
    const found = ofKind(
      'date',
      english('March 6', 'The new bridge over the Rhell near Orvel will be opened to traffic on 14 May.'),
      german('6. März', 'Die neue Brücke über die Rhell bei Orvel wird am 24. Mai für den Verkehr eröffnet.'),
    )
    expect(found.map((f) => f.mentions.map((m) => m.value))).toEqual([['2031-05-14', '2031-05-24']])
  })
})

describe('dates that raise no flag', () => {
  it.each([
    ['the same day, relative and in full', 'The ferry Amarant sank on March 5.', 'The ferry Amarant sank yesterday.'],
    [
      'a clock time within its hedge',
      'The lighthouse on Orvel collapsed at 3:50 a.m.',
      'The lighthouse on Orvel collapsed around 4:00 a.m.',
    ],
    [
      'the day of saying and the day of the event',
      'The ferry Amarant sank off the harbour on Monday.',
      'The ferry Amarant sank off the harbour, the coast guard said on Tuesday.',
    ],
    [
      'two things told of in one sentence',
      'The lighthouse on Orvel was built in 1894.',
      'The school on Orvel, opened in 1931, was not damaged.',
    ],
    [
      'an end and a beginning',
      'The harbour of Orvel stays closed until Friday.',
      'The harbour of Orvel has been closed since Monday.',
    ],
    [
      'a day told from inside a quotation',
      '“We should have closed the harbour a week earlier,” Korven said.',
      '“We should have closed the harbour two days earlier,” Korven said.',
    ],
  ])('%s', (_, first, second) => expect(dates(first, second)).toEqual([]))

  it('the day each report appeared', () => {
    const body = (day: string) => `By noon on ${day} most boats had returned to the harbour.`
    const thursday = english('March 6', body('Thursday'))
    expect(ofKind('date', thursday, english('March 7', body('Friday')))).toEqual([])
  })
})
