import { describe, expect, it } from 'vitest'
import type { Analysis } from '../../../src-main/contract/analysis'
import { pairsWithTerms } from '../../../src-main/pipeline/align/article-pair'
import { linesOf, Meanings } from '../../../src-main/pipeline/align/lines'
import { wordWeights } from '../../../src-main/pipeline/align/word-weights'
import { readArticles } from '../../../src-main/pipeline/read'
import { analyse } from '../../../src-main/pipeline/run'
import { article, ferry, ferryEnglish } from './support/articles'
import { expectSound } from './support/sound'
import { stories } from './support/stories'

const membersOf = (a: Analysis) => a.origins.map((o) => o.members.length)
const differing = (n: number) => `${ferryEnglish}\n\nThis copy was printed as number ${n} on the page.`

describe('fifty copies of one article', () => {
  const copies = Array.from({ length: 50 }, (_, n) => article(`${n}.txt`, differing(n)))
  const analysis = analyse(copies)

  it('are one origin, and each copy says of what it is one', () => {
    expectSound(analysis)
    expect(membersOf(analysis)).toEqual([50])
    expect(new Set(analysis.derivation.flatMap((d) => [d.source, d.derived])).size).toBe(50)
    expect(analysis.origins[0]!.why).toMatch(/copies|one agency text/)
  })

  it('are no more claims than the article has, each with all copies, and no disagreement', () => {
    const alone = analyse([copies[0]!])
    expect(analysis.claims.filter((c) => c.mentions.length >= 50).length).toBeGreaterThanOrEqual(4)
    expect(analysis.claims.length).toBeLessThanOrEqual(alone.claims.length + 50)
    expect(analysis.discrepancies.filter((d) => d.relation === 'conflict')).toEqual([])
  })
})

describe('an article against itself', () => {
  it('is one document, however often it is given', () => {
    const twice = analyse([...ferry, article('again.txt', ferryEnglish)])
    expect(twice.documents).toHaveLength(ferry.length)
    expect(twice.claims).toEqual(analyse(ferry).claims)
  })
})

describe('unrelated stories in one dossier', () => {
  const some = stories.slice(0, 6)
  const inputs = some.flatMap((s, n) => s.articles.map((text, i) => article(`${n}/${i}.txt`, text)))
  const analysis = analyse(inputs)
  const storyOf = new Map(analysis.documents.map((d) => [d.id, d.file.split('/')[0]!]))
  const docOf = new Map(analysis.sentences.map((s) => [s.id, s.doc]))
  const isOfOne = (docs: string[]) => new Set(docs.map((d) => storyOf.get(d))).size === 1

  it('are not linked, not grouped, not compared and share no origin', () => {
    expectSound(analysis)
    const linked = analysis.links.filter((l) => l.tier === 'linked')
    expect(linked.length).toBeGreaterThan(10)
    expect(linked.filter((l) => !isOfOne([docOf.get(l.a)!, docOf.get(l.b)!]))).toEqual([])
    expect(analysis.claims.filter((c) => !isOfOne(c.mentions.map((m) => m.doc)))).toEqual([])
    expect(analysis.discrepancies.filter((d) => !isOfOne(d.mentions.map((m) => m.doc)))).toEqual([])
    expect(analysis.origins.filter((o) => !isOfOne(o.members))).toEqual([])
  })

  it('say of one another what each says alone', () => {
    const { calibration } = analysis
    const own = new Set(some[1]!.articles)
    const alone = analyse(
      inputs.filter(({ text }) => own.has(text)),
      { calibration: { ...calibration, articles: undefined } },
    )
    expect(alone.claims.length).toBeGreaterThan(0)
    expect(new Set(alone.claims.flatMap((c) => c.mentions.map((m) => m.id)))).toEqual(
      new Set(
        analysis.claims
          .flatMap((c) => c.mentions)
          .filter((m) => storyOf.get(m.doc) === '1')
          .map((m) => m.id),
      ),
    )
  })
})

describe('two articles of thousands of lines that are alike', () => {
  const lines = (n: number, word: string) =>
    Array.from({ length: n }, () => `Lessing counted the ${word} again.`).join('\n')

  it('propose no pairs by words that all their lines have', () => {
    const read = readArticles([article('a', lines(400, 'boats')), article('b', lines(401, 'boats'))])
    const weights = wordWeights(read.map(({ units }) => units))
    const meanings = new Meanings(undefined)
    const [a, b] = read.map(({ units }) => linesOf(units, weights, meanings))
    expect(a!.lines.length).toBeGreaterThan(350)
    expect(pairsWithTerms(a!, b!, meanings)).toEqual([])
  })
})

describe('too little to compare', () => {
  it('a single article has claims, one origin, and nothing to differ from', () => {
    const alone = analyse([ferry[0]!])
    expectSound(alone)
    expect([alone.links, alone.derivation, membersOf(alone)]).toEqual([[], [], [1]])
    expect(alone.claims.length).toBeGreaterThan(3)
  })

  it('articles without a date: figures that differ conflict, and nothing supersedes', () => {
    const undated = (dead: number) =>
      `Fire on the ferry Amarant\n\nThe fire on the ferry Amarant killed ${dead} people, the coast guard of Lessing said. The ferry was bound for Norholm with 300 passengers.`
    const analysis = analyse([article('a', undated(14)), article('b', undated(19))])
    expect(analysis.documents.map((d) => d.published.date)).toEqual([null, null])
    expect(analysis.discrepancies.map((d) => d.relation)).toContain('conflict')
    expect(analysis.discrepancies.filter((d) => d.relation === 'superseded')).toEqual([])
  })

  it('an empty dossier is an empty analysis', () => {
    const none = analyse([])
    expect([none.documents, none.claims, none.links, none.origins]).toEqual([[], [], [], []])
  })
})
