import type { Annotations, Approximator, DateMention, Quantity } from '../../../src-main/contract/analysis'
import type { Formatter } from '../../ui/format'
import type { ReaderLayer } from '../../ui/keys'
import type { Range } from '../../ui/ranges'
import type { Words } from '../../ui/words'

/** What stands at a place of the text and what was read of it. */
export type Note = Range &
  (
    | { what: 'number'; item: Quantity }
    | { what: 'date'; item: DateMention }
    | { what: 'name'; item: Annotations['names'][number] }
    | { what: 'quote'; item: Annotations['quotes'][number] }
    | { what: 'attribution'; item: Annotations['attribution'][number] }
    | { what: 'negation' | 'hedge'; item: Annotations['hedges'][number] }
  )

/** Of the layers that are shown, in the order of the toggles. */
export function notesOf(annotations: Annotations, shown: ReadonlySet<ReaderLayer>): Note[] {
  const notes: Note[] = []
  const add = <T extends Range>(what: Note['what'], items: readonly T[]) => {
    for (const item of items) notes.push({ start: item.start, end: item.end, what, item } as unknown as Note)
  }
  if (shown.has('quotes')) {
    add('quote', annotations.quotes)
    add('attribution', annotations.attribution)
  }
  if (shown.has('names')) add('name', annotations.names)
  if (shown.has('dates')) add('date', annotations.dates)
  if (shown.has('numbers')) add('number', annotations.quantities)
  if (shown.has('markers')) {
    add('negation', annotations.negations)
    add('hedge', annotations.hedges)
  }
  return notes
}

export interface Speech {
  words: Words
  format: Formatter
}

/** A line of what a tip says: what it is, and the details. */
export interface TipLine {
  title: string
  details: string[]
}

export function sayNote(note: Note, speech: Speech): TipLine {
  const { reading } = speech.words
  const title = reading.note[note.what]
  switch (note.what) {
    case 'number':
      return { title: `${title}: ${sayQuantity(note.item, speech)}`, details: quantityDetails(note.item, speech) }
    case 'date':
      return { title: `${title}: ${sayDate(note.item, speech)}`, details: dateDetails(note.item, speech) }
    case 'name':
      return { title: `${title}: ${reading.nameKinds[note.item.kind]}`, details: [] }
    case 'quote': {
      const { speaker } = note.item
      return { title, details: [speaker === null ? reading.noSpeaker : reading.saidBy(speaker)] }
    }
    case 'attribution':
      return { title: `${title}: ${note.item.chain.join(' → ')}`, details: [] }
    case 'negation':
    case 'hedge':
      return { title: `${title}: ${note.item.text}`, details: [] }
  }
}

const signs: Partial<Record<Approximator, keyof Words['hedges']>> = {
  about: '~',
  nearly: '~<',
  atLeast: '>=',
  atMost: '<=',
  moreThan: '>',
  lessThan: '<',
}

/** "at least 40 %", "3 to 5 years". */
function sayQuantity({ value, low, high, approximator, unit }: Quantity, { words, format }: Speech): string {
  const measured = (n: number) => format.measure(n, unit ?? undefined)
  const sign = approximator === null ? undefined : signs[approximator]
  if (value !== null) return sign ? words.hedges[sign](measured(value)) : measured(value)
  if (low !== null && high !== null) return words.reading.interval(format.number(low), measured(high))
  if (low !== null) return words.hedges['>='](measured(low))
  if (high !== null) return words.hedges['<='](measured(high))
  return words.reading.unread
}

function quantityDetails({ kind, counted, actor }: Quantity, { words }: Speech): string[] {
  const { reading } = words
  return [
    reading.quantity[kind] ?? kind,
    ...(counted === null ? [] : [reading.counted(reading.things[counted] ?? counted)]),
    ...(actor === null ? [] : [reading.actor(actor)]),
  ]
}

/** "11 Mar 2031", "1 Mar 2031 to 31 Mar 2031", "for 3 days". */
function sayDate({ from, to, durationSeconds }: DateMention, { words, format }: Speech): string {
  const { reading } = words
  const said = (iso: string) => sayInstant(iso, format)
  if (from !== null && to !== null) return from === to ? said(from) : reading.interval(said(from), said(to))
  if (from !== null) return reading.since(said(from))
  if (to !== null) return reading.until(said(to))
  return durationSeconds === null ? reading.undated : reading.lasting(format.measure(durationSeconds, 's'))
}

/** The hour stays as the engine has it: it is the article's local time, which no clock here knows. */
function sayInstant(iso: string, format: Formatter): string {
  const [, hour] = /T(\d\d:\d\d)/.exec(iso) ?? []
  return hour === undefined ? format.isoDay(iso) : `${format.isoDay(iso)}, ${hour}`
}

function dateDetails({ text, arithmetic }: DateMention, { words, format }: Speech): string[] {
  if (arithmetic === null) return []
  const sum = arithmetic.replace(/\d{4}-\d\d-\d\d(?!\d)/g, (day) => format.isoDay(day))
  return [words.reading.reckoned(`${words.quote(text)} → ${words.arithmetic(sum)}`)]
}
