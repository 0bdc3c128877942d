import { describe, expect, it } from 'vitest'
import { analyse } from '../../../src-main/pipeline/run'
import { article, ferry } from './support/articles'

const flags = (...texts: string[]) => analyse(texts.map((t, i) => article(`${i}.txt`, t))).discrepancies
const dated = (place: string, day: string, text: string) => `${place}, ${day} – ${text}`

describe('numbers that disagree', () => {
  const found = analyse(ferry).discrepancies

  it('are one flag with every passage as a side', () => {
    const dead = found.filter((f) => f.kind === 'number' && f.mentions.some((m) => m.value.includes('17')))
    expect(dead).toHaveLength(1)
    expect(dead[0]?.relation).toBe('conflict')
    expect(new Set(dead[0]?.mentions.map((m) => m.value))).toEqual(new Set(['14', '>= 14', '>= 17']))
  })

  it('are an update, and no conflict, when the later report says more', () => {
    const update = found.find((f) => f.kind === 'update')
    expect(update?.relation).toBe('superseded')
    expect(update?.mentions.some((m) => m.value === '21')).toBe(true)
  })

  it('a thousand-fold apart say so', () => {
    const slip = found.find((f) => f.rule === 'quantity-magnitude')
    expect([slip?.severity, slip?.explanation.includes('1000 times')]).toEqual(['high', true])
  })

  it('explain themselves with both values', () => {
    for (const f of found)
      for (const value of new Set(f.mentions.map((m) => m.value)).size <= 3 ? f.mentions.map((m) => m.value) : [])
        expect(f.explanation).toContain(f.rule === 'quantity-over-time' ? '“' : value)
  })
})

describe('numbers that agree raise no flag', () => {
  it.each([
    [
      'in feet and in metres',
      'The tower of Orvel is 200 feet high, the city said.',
      'Der Turm von Orvel ist 61 Meter hoch, sagte die Stadt.',
    ],
    [
      'with other separators',
      'Some 12,500 people fled Orvel on Friday.',
      'Etwa 12.500 Menschen flohen am Freitag aus Orvel.',
    ],
    ['in words and digits', 'Twelve people were killed in Orvel.', 'In Orvel wurden 12 Menschen getötet.'],
    [
      'as the sum of parts',
      'The fire in Orvel destroyed 300 homes and damaged another 450.',
      'Das Feuer in Orvel hat 750 Häuser beschädigt oder zerstört.',
    ],
    ['of different things', 'In Orvel 40 people were killed.', 'In Orvel wurden 90 Menschen verletzt.'],
    [
      'part of the whole',
      'Of the 80 passengers on the bus to Orvel, 9 were killed.',
      'Nine people were killed on the bus to Orvel.',
    ],
  ])('%s', (_, a, b) => expect(flags(`${a}\nIt was raining.`, `${b}\nEs regnete.`)).toEqual([]))

  it('when one article reports the change itself', () => {
    expect(
      flags(dated('ORVEL', '5 May 2031', 'The army raised its presence in Orvel from 850 to 1,200 soldiers, it said.')),
    ).toEqual([])
  })
})

describe('precision', () => {
  it('one number hedged from opposite sides is a conflict', () => {
    const [flag] = flags(
      'More than 7,300 bottles were returned to Orvel by Friday noon, the brewery said.',
      'Nearly 7,300 bottles were returned to Orvel by Friday noon, the brewery claimed.',
    )
    expect([flag?.relation, flag?.mentions.map((m) => m.value)]).toEqual(['conflict', ['> 7300', '~<7300']])
  })

  it('two people of different age are not one', () => {
    expect(
      flags('The driver, a 41-year-old man from Orvel, survived.', 'A 67-year-old woman sang in Kesten on Sunday.'),
    ).toEqual([])
  })

  it('two events with the same kind of toll are not compared when nothing else is shared', () => {
    const fire =
      'The plant makes pumps.\nIt was built in 1990.\nIt stands by the sea.\nA fire there injured 9 workers years ago.'
    const bus = 'At least 17 people were injured when a bus overturned on Tuesday, police said.'
    expect(flags(fire, bus)).toEqual([])
  })

  it('what is only planned is no rival of what happened', () => {
    expect(
      flags('The storm destroyed 250 homes in Orvel.', 'In Orvel, 310 homes must be pulled down after the storm.'),
    ).toEqual([])
  })
})

describe('inside one article', () => {
  it('a headline that contradicts its lead is flagged', () => {
    const text =
      'Eleven dead in Orvel mine\n\nORVEL, 5 May 2031 – Fourteen miners were killed in Orvel on Monday, the company said in a statement.\n\nRescue work goes on.'
    const [flag] = flags(text)
    expect(flag?.mentions.map((m) => m.value)).toEqual(['11', '14'])
  })
})
