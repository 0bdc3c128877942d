import { describe, expect, it } from 'vitest'
import type { Annotations } from '../../../src-main/contract/analysis'
import { type Note, notesOf, sayNote } from '../../../src-renderer/features/reading/notes'
import { formatter } from '../../../src-renderer/ui/format'
import { words } from '../../../src-renderer/ui/words'

const span = { start: 4, end: 12, text: 'x' }
const quantity = (of: object): Note => ({
  what: 'number',
  ...span,
  item: {
    ...span,
    value: null,
    low: null,
    high: null,
    approximator: null,
    kind: 'count',
    unit: null,
    counted: null,
    actor: null,
    ...of,
  },
})
const date = (of: object): Note => ({
  what: 'date',
  ...span,
  item: { ...span, text: 'yesterday', from: null, to: null, durationSeconds: null, arithmetic: null, ...of },
})
const say = (note: Note, language: 'en' | 'de' = 'en') => {
  const { title, details } = sayNote(note, { words: words[language], format: formatter(language) })
  return [title, ...details].join(' | ').replace(/\u00a0/g, ' ')
}

describe('what was read, in words', () => {
  it('of a number: value, unit and hedge, then its sort, what it counts and who did it', () => {
    expect(say(quantity({ value: 212, approximator: 'about' }))).toBe('Number: about 212 | count')
    expect(say(quantity({ value: 40, kind: 'percent', unit: '%', approximator: 'atLeast' }))).toBe(
      'Number: at least 40% | percentage',
    )
    expect(say(quantity({ low: 3, high: 5, kind: 'age', unit: 'a' }))).toBe('Number: 3 to 5 years | age')
    expect(say(quantity({ low: 3 }))).toBe('Number: at least 3 | count')
    expect(say(quantity({ high: 3 }))).toBe('Number: at most 3 | count')
    expect(say(quantity({}))).toBe('Number: no value could be read | count')
    expect(say(quantity({ value: 3.4e6, kind: 'money', unit: 'EUR', counted: 'fines', actor: 'the port' }), 'de')).toBe(
      'Zahl: 3,4 Millionen EUR | Geldbetrag | gezählt: fines | von: the port',
    )
    expect(say(quantity({ value: 1, kind: 'voltage', unit: 'V' }))).toBe('Number: 1 V | voltage')
  })

  it('of a date: the day or days, and the sum that led there', () => {
    const sum = { from: '2031-03-11', to: '2031-03-11', arithmetic: 'dateline 2031-03-12 − 1 day' }
    expect(say(date(sum))).toBe('Date: Mar 11, 2031 | reckoned: “yesterday” → dateline Mar 12, 2031 − 1 day')
    expect(say(date(sum), 'de')).toBe(
      'Zeitangabe: 11. März 2031 | errechnet: „yesterday“ → Datumszeile 12. März 2031 − 1 Tag',
    )
    const week = { from: '2031-03-03', to: '2031-03-09', arithmetic: 'publication 2031-03-12, previous week' }
    expect(say(date(week), 'de')).toBe(
      'Zeitangabe: 3. März 2031 bis 9. März 2031 | errechnet: „yesterday“ → Erscheinen 12. März 2031, vorige Woche',
    )
    expect(say(date({ from: '2031-03-11T14:30:00' }))).toBe('Date: from Mar 11, 2031, 14:30 on')
    expect(say(date({ to: '2031-03-11' }))).toBe('Date: until Mar 11, 2031')
    expect(say(date({ durationSeconds: 259_200 }))).toBe('Date: for 3 days')
    expect(say(date({}))).toBe('Date: no day could be told')
  })

  it('of a name, a quotation, a source and a word that turns or weakens', () => {
    expect(say({ what: 'name', ...span, item: { ...span, kind: 'person', key: 'k' } })).toBe('Name: person')
    expect(say({ what: 'quote', ...span, item: { ...span, speaker: 'Ida Marsh', closed: true } })).toBe(
      'Quotation | said by Ida Marsh',
    )
    expect(say({ what: 'quote', ...span, item: { ...span, speaker: null, closed: true } })).toBe(
      'Quotation | no speaker named',
    )
    expect(say({ what: 'attribution', ...span, item: { ...span, chain: ['the office', 'a pilot'] } })).toBe(
      'Source: the office → a pilot',
    )
    expect(say({ what: 'hedge', ...span, item: { ...span, text: 'allegedly' } })).toBe(
      'Weakens the statement: allegedly',
    )
  })
})

it('only the layers that are shown have notes', () => {
  const annotations = {
    quantities: [{ ...span }],
    dates: [{ ...span }],
    names: [{ ...span }],
    quotes: [{ ...span }],
    attribution: [{ ...span }],
    negations: [{ ...span }],
    hedges: [{ ...span }],
  } as unknown as Annotations
  const shown = (...layers: ('numbers' | 'dates' | 'names' | 'quotes' | 'markers' | 'labels')[]) =>
    notesOf(annotations, new Set(layers)).map(({ what }) => what)
  expect(shown()).toEqual([])
  expect(shown('labels')).toEqual([])
  expect(shown('numbers')).toEqual(['number'])
  expect(shown('quotes', 'markers')).toEqual(['quote', 'attribution', 'negation', 'hedge'])
  expect(shown('names', 'dates')).toEqual(['name', 'date'])
})
