import { describe, expect, it } from 'vitest'
import { isLinked } from '../../scripts/lib/match-cases.mjs'
import { nameKeys } from '../../src-main/pipeline/annotate/name-key'
import { annotateText } from '../../src-main/pipeline/annotate-text'
import type { Language } from '../../src-main/pipeline/language'
import { casesOf } from './support/cases'

type Case = { id: string; a: string; b: string; languages: [Language, Language]; same: boolean; why: string }

describe('pairs of names, written by hand', () => {
  const cases = casesOf<Case>('names.jsonl')
  const readName = (text: string, language: Language) => annotateText({ text, language, reference: null, as: 'name' })
  const linked = ({ a, b, languages }: Case) => isLinked(readName(a, languages[0]), readName(b, languages[1]))
  const shown = (c: Case) =>
    `${c.id} ${c.a} [${nameKeys(c.a, c.languages[0])}] / ${c.b} [${nameKeys(c.b, c.languages[1])}]: ${c.why}`

  it('are half true and half near-misses', () => {
    expect(cases.length).toBeGreaterThanOrEqual(120)
    expect(cases.filter((c) => c.same).length).toBe(cases.length / 2)
  })

  it('links no near-miss', () => {
    const wrong = cases.filter((c) => !c.same && linked(c)).map(shown)
    expect(wrong, wrong.join('\n')).toEqual([])
  })

  it('links at least nine in ten of the true pairs', () => {
    const missed = cases.filter((c) => c.same && !linked(c)).map(shown)
    if (process.env.STET_FIGURES) console.log(`missed ${missed.length} of ${cases.length / 2}\n${missed.join('\n')}`)
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(6)
  })
})
