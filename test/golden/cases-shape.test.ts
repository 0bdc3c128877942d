import { describe, expect, it } from 'vitest'
import {
  type AssertionCase,
  caseLanguages,
  type DamageCase,
  type DateCase,
  type LabelCase,
  type NameCase,
  type NameSpanCase,
  placeOf,
  type QuantityCase,
  type QuoteCase,
  readCases,
  type SentenceCase,
  type Spot,
  type StatementCase,
  type ValueCase,
} from '../../scripts/lib/cases.mjs'

const approximators = ['about', 'nearly', 'atLeast', 'atMost', 'moreThan', 'lessThan', 'between']
const isDay = (text: unknown) => {
  if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const time = Date.parse(text)
  // A 31 June parses as 1 July in some runtimes: only a day that comes back as itself is one.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** The names of the weekdays (Sunday first) or of the months, as news prints them. */
function calendarNames(language: string, part: 'weekday' | 'month'): string[] {
  const { format } = new Intl.DateTimeFormat(language, { [part]: 'long', timeZone: 'UTC' })
  return part === 'weekday'
    ? [...Array(7).keys()].map((i) => format(Date.UTC(2023, 0, 1 + i)).toLowerCase())
    : [...Array(12).keys()].map((i) => format(Date.UTC(2023, i, 1)).toLowerCase())
}

/** The indices of the names that begin a word of the text ("zaterdag" in "zaterdagochtend"). */
function namedIn(text: string, names: string[]): number[] {
  const words = text.toLowerCase().split(/[^\p{L}-]+/u)
  return names.flatMap((name, i) => (words.some((word) => word.startsWith(name)) ? [i] : []))
}

/** Quotes stand inside each other and damage may too; numbers and dates do not. */
function spotFaults(whole: string, spots: Spot[], mayOverlap = false): string[] {
  const places = spots.map((spot) => placeOf(whole, spot))
  const missing = spots.filter((_, i) => places[i] === null).map(({ text }) => `“${text}” does not occur (that often)`)
  const sorted = places.filter((place) => place !== null).sort((a, b) => a.start - b.start)
  const overlaps = !mayOverlap && sorted.some((place, i) => i > 0 && place.start < sorted[i - 1]!.end)
  const padded = spots
    .filter(({ text }) => text !== text.trim() || text === '')
    .map(({ text }) => `“${text}” is padded`)
  return [...missing, ...padded, ...(overlaps ? ['two items overlap'] : [])]
}

function quantityFaults({ text, value, low, high, unit, approximator }: QuantityCase): string[] {
  const isInterval = typeof low === 'number' && typeof high === 'number' && value === undefined
  const isValue = typeof value === 'number' && low === undefined && high === undefined
  return [
    ...(isInterval || isValue ? [] : [`“${text}” needs a value, or a low and a high`]),
    ...(isInterval && low >= high ? [`“${text}”: low is not below high`] : []),
    ...(unit === null || /^[^\s\d]+[23]?(\/[a-z]+)?$/.test(unit) ? [] : [`“${text}”: unit ${unit}`]),
    ...(approximator === null || approximators.includes(approximator) ? [] : [`“${text}”: ${approximator}`]),
    ...(approximator !== 'between' || isInterval ? [] : [`“${text}”: "between" needs a low and a high`]),
  ]
}

/** What a date's own words say against its days: a weekday, month or year they name that neither end has. */
function calendarFaults({ text, from, to }: DateCase, language: string): string[] {
  const ends = [from, to].map((day) => new Date(day!))
  const weekdays = namedIn(text, calendarNames(language, 'weekday'))
  const months = namedIn(text, calendarNames(language, 'month'))
  const years = text.match(/\b[12]\d{3}\b/g) ?? []
  return [
    ...weekdays.filter((day) => !ends.some((end) => end.getUTCDay() === day)).map((day) => `weekday ${day}`),
    ...months.filter((month) => !ends.some((end) => end.getUTCMonth() === month)).map((month) => `month ${month + 1}`),
    ...years.filter((year) => year < from!.slice(0, 4) || year > to!.slice(0, 4)).map((year) => `year ${year}`),
  ].map((fault) => `“${text}” is no ${fault} in ${from}…${to}`)
}

function dateFaults(date: DateCase, language: string): string[] {
  const { text, from, to, durationSeconds } = date
  if (from === null && to === null)
    return typeof durationSeconds === 'number' && durationSeconds > 0 ? [] : [`“${text}” has no length`]
  if (!isDay(from) || !isDay(to)) return [`“${text}”: ${from}…${to} are no days`]
  return [
    ...(durationSeconds === null ? [] : [`“${text}” is a day and a duration`]),
    ...(from! <= to! ? [] : [`“${text}” ends before it begins`]),
    ...calendarFaults(date, language),
  ]
}

function valueFaults({ text, reference, quantities, dates }: ValueCase, language: string): string[] {
  return [
    ...(isDay(reference) ? [] : [`reference ${reference} is no day`]),
    ...spotFaults(text, [...quantities, ...dates]),
    ...quantities.flatMap(quantityFaults),
    ...dates.flatMap((date) => dateFaults(date, language)),
  ]
}

function sentenceFaults({ text, sentences }: SentenceCase): string[] {
  let from = 0
  return sentences.flatMap((sentence) => {
    const start = text.indexOf(sentence, from)
    if (start === -1) return [`“${sentence}” does not follow`]
    from = start + sentence.length
    return []
  })
}

function nameFaults({ a, b, languages, same }: NameCase): string[] {
  return [
    ...(a && b && a !== b ? [] : ['two different names are needed']),
    ...(languages.length === 2 ? [] : ['two languages are needed']),
    ...(typeof same === 'boolean' ? [] : ['same is true or false']),
  ]
}

const nameKinds = ['person', 'place', 'organisation', 'other']

function nameSpanFaults({ text, names, language }: NameSpanCase): string[] {
  return [
    ...(caseLanguages.some((known) => known === language) ? [] : [`language ${language}`]),
    ...spotFaults(text, names),
    ...names.filter(({ kind }) => !nameKinds.includes(kind)).map((spot) => `“${spot.text}” is no ${spot.kind}`),
  ]
}

const isText = (text: unknown) => typeof text === 'string' && text !== ''

function quoteFaults({ text, quotes, chains, language }: QuoteCase): string[] {
  return [
    ...(isText(language) ? [] : ['no language']),
    ...spotFaults(text, quotes, true),
    ...quotes.flatMap(({ speaker }) => (speaker === null || text.includes(speaker) ? [] : [`${speaker} is not there`])),
    ...(chains ?? []).flat().flatMap((source) => (text.includes(source) ? [] : [`${source} is not there`])),
  ]
}

function damageFaults({ text, damage, language }: DamageCase): string[] {
  return [
    ...(isText(language) ? [] : ['no language']),
    ...spotFaults(text, damage, true),
    ...damage.filter(({ kind }) => !isText(kind)).map((spot) => `“${spot.text}” has no kind`),
  ]
}

const labels = ['claim', 'opinion', 'background', 'question']

function labelFaults({ text, label, language, why }: LabelCase): string[] {
  return [
    ...(isText(text) && isText(why) ? [] : ['text and why are needed']),
    ...(caseLanguages.some((known) => known === language) ? [] : [`language ${language}`]),
    ...(labels.includes(label) ? [] : [`label ${label}`]),
  ]
}

const languageFaults = (language: string) =>
  caseLanguages.some((known) => known === language) ? [] : [`language ${language}`]

/** The parts follow each other; the first begins and the last ends with the sentence. */
function assertionFaults({ text, assertions, language, why }: AssertionCase): string[] {
  const isWhole = text.startsWith(assertions[0] ?? '–') && text.endsWith(assertions.at(-1) ?? '–')
  return [
    ...languageFaults(language),
    ...(isText(why) ? [] : ['why is needed']),
    ...(isWhole ? [] : ['the parts do not begin and end with the sentence']),
    ...sentenceFaults({ id: '', text, sentences: assertions, why }),
  ]
}

/** What stands in square brackets stands in the text too, in whatever case its first letter is. */
function statementFaults({ text, target, statement, unresolved, language, why }: StatementCase): string[] {
  const lower = text.toLowerCase()
  const added = [...statement.matchAll(/\[([^\]]*)\]/g)].map((m) => m[1]!)
  return [
    ...languageFaults(language),
    ...(isText(why) ? [] : ['why is needed']),
    ...(text.includes(target) ? [] : [`“${target}” does not occur`]),
    ...added.filter((words) => !lower.includes(words.toLowerCase())).map((words) => `“${words}” is invented`),
    ...unresolved.filter((word) => !statement.includes(word)).map((word) => `“${word}” is not in the statement`),
  ]
}

/** The faults of every case of a file, each with its case's id; null where there is no such file. */
function faultsOf<Case extends { id: string }>(file: string, faults: (one: Case) => string[]): string[] | null {
  const cases = readCases<Case>(file)
  if (!cases) return null
  const ids = cases.map(({ id }) => id)
  const twice = ids.filter((id, i) => ids.indexOf(id) !== i)
  return [
    ...twice.map((id) => `${id} is there twice`),
    ...cases.flatMap((one) => faults(one).map((fault) => `${one.id}: ${fault}`)),
  ]
}

describe('the measuring sets', () => {
  it.each(caseLanguages)('hold sixty well-formed sentences with numbers and dates in %s', (language) => {
    const file = `values/${language}.jsonl`
    expect(faultsOf<ValueCase>(file, (one) => valueFaults(one, language))).toEqual([])
    expect(readCases<ValueCase>(file)!.length).toBeGreaterThanOrEqual(60)
    const texts = readCases<ValueCase>(file)!.map(({ text }) => text)
    expect(new Set(texts).size).toBe(texts.length)
  })

  // Absent files (null) are no fault: the sets are made one after another.
  it.each(caseLanguages)('cut their hard cases into the whole text in %s', (language) => {
    expect(faultsOf<SentenceCase>(`sentences/${language}.jsonl`, sentenceFaults) ?? []).toEqual([])
  })

  it.each(caseLanguages)('hold fifteen well-formed sentences with names in %s', (language) => {
    expect(faultsOf<NameSpanCase>('name-spans.jsonl', nameSpanFaults)).toEqual([])
    expect(faultsOf<NameSpanCase>('name-spans-second.jsonl', nameSpanFaults)).toEqual([])
    const own = readCases<NameSpanCase>('name-spans.jsonl')!.filter((one) => one.language === language)
    expect(own.length).toBe(15)
  })

  it('hold well-formed pairs of names, quotes and damage', () => {
    expect(faultsOf<NameCase>('names.jsonl', nameFaults) ?? []).toEqual([])
    for (const file of ['quotes.jsonl', 'quotes-second.jsonl', 'quotes-third.jsonl'])
      expect(faultsOf<QuoteCase>(file, quoteFaults) ?? []).toEqual([])
    expect(faultsOf<LabelCase>('labels.jsonl', labelFaults) ?? []).toEqual([])
    expect(faultsOf<DamageCase>('damage.jsonl', damageFaults) ?? []).toEqual([])
    expect(faultsOf<DamageCase>('damage-second.jsonl', damageFaults) ?? []).toEqual([])
  })

  it('hold well-formed assertions, half of them not cut, and statements', () => {
    for (const file of ['assertions.jsonl', 'assertions-second.jsonl']) {
      expect(faultsOf<AssertionCase>(file, assertionFaults)).toEqual([])
      const cases = readCases<AssertionCase>(file)!
      const whole = cases.filter(({ assertions }) => assertions.length === 1).length
      expect(whole / cases.length).toBeGreaterThan(0.45)
    }
    for (const language of caseLanguages)
      expect(
        readCases<AssertionCase>('assertions.jsonl')!.filter((one) => one.language === language).length,
      ).toBeGreaterThanOrEqual(15)
    for (const file of ['statements.jsonl', 'statements-second.jsonl'])
      expect(faultsOf<StatementCase>(file, statementFaults)).toEqual([])
  })

  it('would name a malformed case', () => {
    const wrong: ValueCase = {
      id: 'x',
      text: 'On Monday, 3 May 2032, 5 fell.',
      reference: '2032-13-01',
      quantities: [{ text: '6', value: 6, unit: null, approximator: 'circa' }],
      dates: [{ text: 'Monday, 3 May 2032', from: '2032-05-04', to: '2032-05-03', durationSeconds: null }],
    }
    expect(valueFaults(wrong, 'en')).toEqual([
      'reference 2032-13-01 is no day',
      '“6” does not occur (that often)',
      '“6”: circa',
      '“Monday, 3 May 2032” ends before it begins',
    ])
    const shifted = { ...wrong.dates[0]!, from: '2032-06-01', to: '2032-06-01' }
    expect(dateFaults(shifted, 'en')).toEqual([
      '“Monday, 3 May 2032” is no weekday 1 in 2032-06-01…2032-06-01',
      '“Monday, 3 May 2032” is no month 5 in 2032-06-01…2032-06-01',
    ])
  })
})
