import { expect } from 'vitest'
import { type Analysis, analysisSchema, type Span } from '../../../../src-main/contract/analysis'

/** What holds of every analysis, whatever was put in: its shape, and that each span is exactly the text it says it is. */
export function expectSound(analysis: Analysis): void {
  expect(analysisSchema.safeParse(analysis).error).toBeUndefined()
  for (const doc of analysis.documents) {
    const sentences = analysis.sentences.filter((s) => s.doc === doc.id)
    inOrder(sentences, doc.text)
    inOrder(doc.dropped, doc.text)
    for (const d of doc.damage) within(d, { start: 0, end: doc.text.length })
    for (const s of sentences) expect(doc.text.slice(s.start, s.end).trim()).toBe(doc.text.slice(s.start, s.end))
  }
  const textOf = new Map(analysis.documents.map((d) => [d.id, d.text]))
  for (const mention of analysis.claims.flatMap((c) => c.mentions)) {
    const text = textOf.get(mention.doc)!
    const { quantities, dates, names, quotes, attribution, negations, hedges } = mention
    for (const span of [...quantities, ...dates, ...names, ...negations, ...hedges]) {
      within(span, mention)
      expect(text.slice(span.start, span.end)).toBe(span.text)
    }
    for (const span of [...quotes, ...attribution]) within(span, mention)
  }
}

/** Comparisons are made before `expect` is called: a long article has hundreds of thousands of them. */
function inOrder(spans: Span[], text: string): void {
  let before = 0
  const wrong = spans.filter(({ start, end }) => {
    const isWrong = start < before || end <= start || end > text.length
    before = end
    return isWrong
  })
  expect(wrong).toEqual([])
}

function within(span: Span, outer: Span): void {
  if (span.start < outer.start || span.end > outer.end || span.end <= span.start) expect(span).toBe(outer)
}
