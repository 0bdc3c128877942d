import { describe, expect, it } from 'vitest'
import type { Command } from '../../../src-main/contract/commands'
import { adoption, article, dossier, id, newBench } from './bench'

const types = (events: { type: string }[]) => events.map(({ type }) => type)
const passage = { dossier, article: article('a'), start: 10, end: 40 }
type Label = Extract<Command, { type: 'SetSentenceLabel' }>['label']
const labelled = (label: Label, changes: object = {}): Command => ({
  type: 'SetSentenceLabel',
  ...passage,
  label,
  undoes: null,
  ...changes,
})
const spans = (type: 'RestoreSpan' | 'DropSpan', changes: object = {}): Command => ({
  type,
  ...passage,
  undoes: null,
  ...changes,
})

describe('the label of a sentence', () => {
  it('is set, changed and given back, each only when it is news', () => {
    const bench = newBench()
    expect(bench.does(labelled(null))).toEqual([])
    expect(bench.does(labelled('opinion'))).toEqual([
      {
        type: 'SentenceLabelSet',
        version: 1,
        dossier,
        payload: { article: article('a'), start: 10, end: 40, label: 'opinion', undoes: null },
      },
    ])
    expect(bench.does(labelled('opinion'))).toEqual([])
    expect(types(bench.does(labelled('claim')))).toEqual(['SentenceLabelSet'])
    expect(types(bench.does(labelled('opinion', { start: 41, end: 50 })))).toEqual(['SentenceLabelSet'])
    expect(bench.does(labelled(null, { undoes: id(7) }))).toMatchObject([{ payload: { label: null, undoes: id(7) } }])
    expect(bench.does(labelled(null))).toEqual([])
    expect(bench.does(labelled('opinion', { start: 41, end: 50 }))).toEqual([])
  })
})

describe('a span that was left out', () => {
  it('is restored once, and dropped again only when it was restored', () => {
    const bench = newBench()
    expect(bench.does(spans('DropSpan'))).toEqual([])
    expect(types(bench.does(spans('RestoreSpan')))).toEqual(['SpanRestored'])
    expect(bench.does(spans('RestoreSpan'))).toEqual([])
    expect(bench.does(spans('DropSpan', { undoes: id(7) }))).toMatchObject([
      { type: 'SpanDropped', payload: { undoes: id(7) } },
    ])
    expect(bench.does(spans('DropSpan'))).toEqual([])
  })
})

describe.each([labelled('opinion'), spans('RestoreSpan'), spans('DropSpan')])('$type', (command) => {
  it('needs an article that is in the dossier, and a passage with words in it', () => {
    const bench = newBench()
    expect(bench.refusal({ ...command, article: article('z') } as Command)).toBe('not-found')
    expect(bench.refusal({ ...command, end: 10 } as Command)).toBe('command-refused')
    expect(bench.refusal({ ...command, end: 9 } as Command)).toBe('command-refused')
    bench.does({ type: 'RemoveArticle', dossier, article: article('a') })
    expect(bench.refusal(command)).toBe('command-refused')
  })
})

it('an analysis that finds the same under other corrections is adopted all the same, or it would be made for ever', () => {
  const bench = newBench()
  const first = adoption([['a1']])
  bench.does(first)
  expect(bench.does(first)).toEqual([])
  const corrected = { ...first, corrections: 'c'.repeat(64) } as Command
  expect(types(bench.does(corrected))).toEqual(['AnalysisAdopted'])
  expect(bench.does(corrected)).toEqual([])
})
