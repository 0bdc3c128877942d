/**
 * Invented English news to measure reading on: sentences of the sort a report is made of (figures, sums, dates, names,
 * quotations, attribution, and a good share of plain prose without any), filled from lists by a fixed sequence of
 * numbers, so that every run reads the same text.
 */
const people = 'Ana Roque|Tomas Ferrin|Ilse Brandow|Peter Halvik|Mira Castellan|Jon Aldersey|Rosa Lindqvarn'.split('|')
const places = 'Orvel|Kesten|Port Maren|Valdun|Lower Tarn|Brackwater|Ostrava Bay|Hollin'.split('|')
const offices = 'the harbour office|the regional council|the fire service|the ministry|the water board'.split('|')
const months = 'January|February|March|April|May|June|July|August|September|October|November|December'.split('|')
const days = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday'.split('|')
const things = 'houses|soldiers|passengers|bridges|farms|boats|workers|patients|schools|trees'.split('|')

const templates = [
  'At least {n} {things} were counted in {place} on {day}, {person} said.',
  'The company hired {n} people last year and spent £{m} million on the new hall.',
  '“We did not expect the river to rise that quickly,” said {person}, a resident of {place}.',
  'Nobody in the village had seen anything like it, and most of them had gone to bed early.',
  'The road along the river has been closed since {month} {d}, according to {office}.',
  'Between {d} and {n} percent of the {things} in the valley will have to be moved, {office} announced.',
  'It was not clear who had opened the gate or why the warning came so late.',
  'Two thirds of the {things} belong to families who have lived near {place} for {d} years.',
  'The wall, {m} metres high and {n} kilometres long, was finished in {year}.',
  'A spokeswoman for {office} declined to comment, but she confirmed that talks would go on.',
  'On {day} the council voted on a plan that its members had argued about all through the winter.',
  'More than {n},{ddd} {things} had left by {month} {year}, {person} wrote in a letter to {office}.',
  'The ferry from {place} to {place} was cancelled twice, and the passengers waited for {d} hours.',
  'Prices rose by {m} percent in {month}, the largest rise in {d} years.',
  'What remained of the old mill was carried down to the harbour, where volunteers sorted the beams.',
  '{person} told reporters that “every one of these {things} counts” and that help was on its way.',
  'The two sides met three days later in {place} and agreed on nothing but the date of their next meeting.',
  'The budget of {m} billion euros covers repairs, new pumps and a second road out of the valley.',
]

/** About `length` characters of it, in paragraphs of four sentences; one line when `isOneLine`. */
export function newsText(length, { isOneLine = false } = {}) {
  let state = 12345
  const next = (below) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return (state >>> 8) % below
  }
  const pick = (list) => list[next(list.length)]
  const fills = {
    n: () => String(2 + next(900)),
    m: () => `${1 + next(40)}.${1 + next(9)}`,
    d: () => String(2 + next(26)),
    ddd: () => String(100 + next(899)),
    year: () => String(1990 + next(40)),
    things: () => pick(things),
    place: () => pick(places),
    person: () => pick(people),
    office: () => pick(offices),
    month: () => pick(months),
    day: () => pick(days),
  }
  const sentences = []
  let size = 0
  for (let i = 1; size < length; i++) {
    const sentence = pick(templates).replace(/\{(\w+)\}/g, (_, key) => fills[key]())
    sentences.push(sentence, !isOneLine && i % 4 === 0 ? '\n\n' : ' ')
    size += sentence.length + 1
  }
  return sentences.join('')
}
