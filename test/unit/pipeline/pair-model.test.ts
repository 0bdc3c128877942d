import { describe, expect, it } from 'vitest'
import { blended, type PairModel } from '../../../src-main/pipeline/pair-model'
import { analyse } from '../../../src-main/pipeline/run'
import { article, ferry } from './support/articles'

const saying = (answer: number, weight = 0.5): PairModel => ({
  name: `says-${answer}`,
  weight,
  score: (pairs) => pairs.map(() => answer),
})

describe('a model that judges pairs of sentences', () => {
  const linked = (model?: PairModel) => analyse(ferry, { model }).links.filter((l) => l.tier === 'linked').length

  it('raises and lowers what is linked, and is named by the analysis', () => {
    expect(linked(saying(0.99))).toBeGreaterThan(linked(saying(0.01)))
    expect(analyse(ferry, { model: saying(0.5) }).engine).toContain('says-0.5')
    expect(analyse(ferry).engine).not.toContain('says')
  })

  it('is asked with the sentences and their language, and only about different articles', () => {
    const asked: string[] = []
    const listening: PairModel = {
      name: 'listening',
      weight: 0,
      score: (pairs) =>
        pairs.map(([a, b]) => {
          asked.push(a.language, b.language)
          expect(ferry.some(({ text }) => text.includes(a.text))).toBe(true)
          expect(a.text).not.toBe(b.text)
          return 0
        }),
    }
    const heard = analyse(ferry, { model: listening })
    expect(new Set(asked)).toEqual(new Set(['en', 'de', 'es']))
    expect(heard.links.map((l) => l.score)).toEqual(analyse(ferry).links.map((l) => l.score))
  })

  it('that fails to answer leaves the engine to itself', () => {
    const silent: PairModel = { name: 'silent', weight: 0.5, score: () => [] }
    expect(analyse([...ferry, article('d', 'A short note.')], { model: silent }).claims.length).toBeGreaterThan(0)
  })

  it('weighs as odds between both answers', () => {
    expect(blended(0.5, 0.9, 0.5)).toBeGreaterThan(0.5)
    expect(blended(0.5, 0.9, 0.5)).toBeLessThan(0.9)
    expect(blended(0.3, 0.9, 0)).toBeCloseTo(0.3, 5)
  })
})
