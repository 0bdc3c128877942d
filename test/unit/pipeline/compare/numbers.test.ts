import { describe, expect, it } from 'vitest'
import { flagsOf, ofKind, sides } from './dossier'

const english = (day: string, body: string) => `Storm over Orvel

ORVEL, ${day}, 2031 (Coastline) - A storm crossed the island of Orvel and left the harbour without power. Mayor Tilda Korven thanked the volunteers of the town for their work.

${body}`

const german = (day: string, body: string) => `Sturm über Orvel

ORVEL, ${day} 2031 - Ein Sturm zog über die Insel Orvel und ließ den Hafen ohne Strom. Bürgermeisterin Tilda Korven dankte den Freiwilligen der Stadt für ihre Arbeit.

${body}`

const numbers = (first: string, second: string) =>
  ofKind('number', english('March 6', first), english('March 6', second))

describe('numbers that no class and no noun brings together', () => {
  it('meet by what stands around them', () => {
    const found = numbers(
      'The weather service had put the danger for the island at level four of its scale.',
      'The weather service had put the danger for the island at level three of its scale.',
    )
    expect(found.map((f) => [f.rule, f.relation])).toEqual([['quantity-conflict', 'conflict']])
    expect(found[0]?.mentions.map((m) => m.value)).toEqual(['4', '3'])
  })

  it('meet as the only age of both articles, its digits exchanged', () => {
    const found = ofKind(
      'number',
      english('March 6', 'The 37-year-old boatman had not been drinking when his ferry struck the pier.'),
      english('March 6', 'At the helm stood a 73-year-old islander, sober as ever.'),
    )
    expect(found.map((f) => f.mentions.map((m) => m.value))).toEqual([['37 a', '73 a']])
  })

  it('meet in an unknown currency, a thousand-fold apart', () => {
    const found = ofKind(
      'number',
      english('March 6', 'The new pier of Orvel will cost 4.7 billion lunars, the council said.'),
      german('6. März', 'Für die neue Mole in Orvel sind 4,7 Millionen Lunare veranschlagt, teilte der Rat mit.'),
    )
    expect(found.map((f) => f.rule)).toEqual(['quantity-magnitude'])
  })
})

describe('numbers that raise no conflict', () => {
  it.each([
    ['a round number', 'The storm tore the roof off 4,870 homes.', 'The storm tore the roof off about 5,000 homes.'],
    ['a dozen', 'Twelve ships waited off the harbour of Orvel.', 'A dozen ships waited off the harbour of Orvel.'],
    ['another unit', 'The mast of Orvel was 300 feet high.', 'The mast of Orvel was 91 metres high.'],
    [
      'numbers both articles have',
      'The union asks for 7 percent, the harbour offers 3 percent.',
      'The harbour offers 3 percent, and the union asks for 7 percent.',
    ],
    ['two ages of two people', 'Ferryman Anselm Drury, 45, was hurt.', 'Nurse Ilse Tamm, 31, treated him.'],
  ])('%s', (_, first, second) => expect(numbers(first, second).filter((f) => f.relation === 'conflict')).toEqual([]))

  it('counts of the organisers and of the police, which are compatible', () => {
    const found = numbers(
      'The organisers counted 25,000 people at the march through the town of Orvel.',
      'The police counted 9,000 people at the march through the town of Orvel.',
    )
    expect(found.map((f) => [f.rule, f.relation])).toEqual([['quantity-compatible', 'compatible']])
    expect(found[0]?.explanation).toContain('Different sources are named')
  })
})

describe('numbers of two days', () => {
  it('are an update where the later report says what the figure was', () => {
    const found = ofKind(
      'update',
      english('March 6', 'The army sent 640 soldiers to the island of Orvel.'),
      english('March 7', 'The army raised its force on the island of Orvel from 640 to 910 soldiers.'),
    )
    expect(found.map((f) => f.relation)).toEqual(['superseded'])
    expect(found[0]?.mentions.map((m) => m.value)).toContain('910')
  })

  it('are no conflict where the sentence says on which day the figure was given', () => {
    const found = flagsOf(
      english('March 6', 'Two people were killed, the coast guard said on Wednesday night.'),
      english('March 7', 'Four people were killed on Orvel, the coast guard said on Thursday.'),
    )
    expect(found.map((f) => [f.kind, f.relation])).toEqual([['update', 'superseded']])
  })
})

describe('a range and a figure inside it', () => {
  it('are of two grains', () => {
    const found = ofKind(
      'granularity',
      english('March 6', 'Between 60 and 90 millimetres of rain fell on the island of Orvel.'),
      english('March 6', 'About 75 millimetres of rain fell on the island of Orvel.'),
    )
    expect(found.map((f) => [f.rule, f.severity])).toEqual([['quantity-grain', 'low']])
    expect(sides(found[0])).toHaveLength(2)
  })
})
