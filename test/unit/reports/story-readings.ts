import type { Annotations, Quantity } from '../../../src-main/contract/analysis'

const quantity = (given: Partial<Quantity>) => ({
  value: null,
  low: null,
  high: null,
  approximator: null,
  kind: 'count',
  unit: null,
  counted: null,
  actor: null,
  ...given,
})
const cables = { counted: 'cable' }
const crowns = { kind: 'money', unit: 'crowns' }

/** What there is to read in the story, by its words: only what the report's tests need. */
const quantities: [words: string, reading: ReturnType<typeof quantity>][] = [
  ['Fourteen of the 96', quantity({ ...cables, value: 14 })],
  ['41 von 96', quantity({ ...cables, value: 41 })],
  ['quatorze des 96', quantity({ ...cables, value: 14 })],
  ['14 كابلا', quantity({ ...cables, value: 14 })],
  ['between 40 and 45 million crowns', quantity({ ...crowns, low: 40e6, high: 45e6, approximator: 'between' })],
  ['45 Millionen Kronen', quantity({ ...crowns, value: 45e6 })],
  ['About 23,000', quantity({ value: 23_000, approximator: 'about', counted: 'vehicle' })],
  ['rund 23.000', quantity({ value: 23_000, approximator: 'about', counted: 'vehicle' })],
]
const quotes: [words: string, speaker: string][] = [
  ['We will not reopen it until every single cable has been inspected,', 'Ilse Madvig'],
  ['Wir öffnen sie erst wieder, wenn jedes einzelne Seil geprüft ist', 'Ilse Madwig'],
]
const attributions: [words: string, chain: string[]][] = [
  ['according to a document seen by Northlight Press', ['Northlight Press', 'document']],
  ['Selon la direction des routes', ['direction des routes']],
]

export function read(text: string, span: { start: number; end: number }): Annotations {
  const found = <T, R>(table: [string, T][], row: (at: { start: number; end: number }, of: T, words: string) => R) =>
    table.flatMap(([words, of]) => {
      const start = text.indexOf(words, span.start)
      return start < 0 || start + words.length > span.end ? [] : [row({ start, end: start + words.length }, of, words)]
    })
  return {
    quantities: found(quantities, (at, of, words) => ({ ...at, text: words, ...of })),
    dates: found(
      [
        ['in 1987', '1987'],
        ['1978', '1978'],
      ],
      (at, year, words) => ({
        ...at,
        text: words,
        from: `${year}-01-01`,
        to: `${year}-12-31`,
        durationSeconds: null,
        arithmetic: null,
      }),
    ),
    names: [],
    quotes: found(quotes, (at, speaker) => ({ ...at, speaker, closed: true })),
    attribution: found(attributions, (at, chain) => ({ ...at, chain })),
    negations: [],
    hedges: [],
  }
}
