import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Analysis, analysisSchema } from '../../../src-main/contract/analysis'
import { analyse } from '../../../src-main/pipeline/run'
import { article, ferry, ferryEnglish } from './support/articles'

/** The laws every analysis keeps, whatever the text. */
function checkLaws(a: Analysis): void {
  expect(analysisSchema.safeParse(a).error).toBeUndefined()
  const textOf = new Map(a.documents.map((d) => [d.id, d.text]))
  const sentences = new Map(a.sentences.map((s) => [s.id, s]))
  for (const d of a.documents) {
    const spans = [...a.sentences.filter((s) => s.doc === d.id), ...d.dropped].sort((x, y) => x.start - y.start)
    spans.forEach((s, i) => {
      expect(s.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0)
      expect(s.end).toBeLessThanOrEqual(d.text.length)
      expect(d.text.slice(s.start, s.end)).toBe(d.text.slice(s.start, s.end).trim())
    })
  }
  for (const m of a.claims.flatMap((c) => c.mentions)) {
    const text = textOf.get(m.doc)!
    for (const q of [...m.quantities, ...m.dates, ...m.names]) expect(text.slice(q.start, q.end)).toBe(q.text)
  }
  for (const side of a.discrepancies.flatMap((d) => d.mentions)) {
    expect(textOf.get(side.doc)!.slice(side.start, side.end)).toBe(side.text)
    const home = a.sentences.filter((s) => s.doc === side.doc && s.start <= side.start && side.end <= s.end)
    expect(home).toHaveLength(1)
  }
  for (const l of a.links) expect(sentences.get(l.a)?.doc).not.toBe(sentences.get(l.b)?.doc)
}

describe('an analysis', () => {
  const analysis = analyse(ferry)

  it('keeps its laws and the schema', () => checkLaws(analysis))

  it('is the same, byte for byte, every time', () => {
    expect(JSON.stringify(analyse(ferry))).toBe(JSON.stringify(analysis))
  })

  it('knows the languages, the days and what is furniture', () => {
    expect(analysis.documents.map((d) => d.language)).toEqual(['en', 'de', 'es'])
    expect(analysis.documents.map((d) => d.published.date)).toEqual(['2031-03-04', '2031-03-04', '2031-03-05'])
    expect(analysis.documents[0]?.dropped.map((d) => d.reason)).toEqual(['comment form', 'comment form'])
  })

  it('brings the passages of one claim together across languages', () => {
    const files = new Map(analysis.documents.map((d) => [d.id, d.file]))
    const lead = analysis.claims.find((c) => c.mentions.some((m) => m.quantities.some((q) => q.counted === 'wounded')))
    expect(lead?.mentions.map((m) => files.get(m.doc))).toEqual(expect.arrayContaining(['a.txt', 'b.txt']))
  })

  it('reports progress up to the end', () => {
    const seen: number[] = []
    analyse(ferry, { onProgress: (done, total) => seen.push(done / total) })
    expect(seen).toEqual([...seen].sort((a, b) => a - b))
    expect(seen.at(-1)).toBe(1)
  })

  it('counts the same text given twice once', () => {
    expect(analyse([article('a.txt', ferryEnglish), article('copy.txt', ferryEnglish)]).documents).toHaveLength(1)
  })

  it('does not make a claim of a question or of furniture', () => {
    const question = analysis.sentences.find((s) => s.label === 'question')
    expect(question?.checkWorthy).toBe(false)
  })
})

describe('any text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      '\n',
      '\n\n',
      '. ',
      ' said ',
      '“',
      '”',
      '„',
      ' 1,200 ',
      ' 3.5 Mio. Euro ',
      ' between 3 and 4 ',
      'Mr. ',
      '\u0000',
      '\u202E',
      '👩‍👩‍👧',
      '\u2028',
      ' zwei Tage später ',
      ' on Monday ',
    ),
  )
  it('is analysed without loss, overlap or wandering offsets', () => {
    const text = fc.array(piece, { maxLength: 40 }).map((p) => p.join('').replace(/\p{Surrogate}/gu, ''))
    fc.assert(
      fc.property(text, text, (a, b) => {
        const inputs = [article('a', a), article('b', b)]
        const found = analyse(inputs)
        checkLaws(found)
        expect(JSON.stringify(analyse(inputs))).toBe(JSON.stringify(found))
      }),
      { numRuns: 150 },
    )
  })

  it.each([
    ['one line of a megabyte', 'word '.repeat(200_000)],
    ['a hundred thousand empty lines', `A line.${'\n'.repeat(100_000)}Another one.`],
    ['half a million opening quotes', '“'.repeat(500_000)],
    ['combining marks without end', `Z${'\u0335'.repeat(300_000)} end.`],
    ['digits without end', '1'.repeat(500_000)],
  ])('%s is read to its end', (_, text) => {
    checkLaws(analyse([article('a', text)]))
  })
})
