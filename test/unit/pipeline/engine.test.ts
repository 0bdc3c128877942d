import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse, Engine } from '../../../src-main/pipeline/run'
import { article, ferry } from './support/articles'
import { stories } from './support/stories'

/** Articles of several invented stories, in several languages. */
const pool = [
  ...ferry,
  ...stories.slice(0, 4).flatMap((s, n) => s.articles.map((text, i) => article(`${n}-${i}.txt`, text))),
]
const chosen = fc.shuffledSubarray(pool, { minLength: 2, maxLength: 6 })

describe('an engine that remembers', () => {
  it('gives what one gives that does not, article by article under one calibration', () => {
    fc.assert(
      fc.property(chosen, fc.integer({ min: 1, max: 3 }), (articles, first) => {
        const engine = new Engine()
        const { calibration } = engine.analyse(articles.slice(0, first))
        for (let n = first + 1; n <= articles.length; n++) {
          const some = articles.slice(0, n)
          expect(engine.analyse(some, { calibration })).toEqual(analyse(some, { calibration }))
        }
      }),
      { numRuns: 12 },
    )
  })

  it('gives the same whatever it read before: fewer articles, another order, corrections, decisions', () => {
    fc.assert(
      fc.property(chosen, chosen, fc.boolean(), (before, articles, corrected) => {
        const engine = new Engine()
        engine.analyse(before)
        const [head, ...rest] = articles
        const { text } = head!
        const corrections = { restored: [], labels: [], claimed: [{ start: 0, end: text.indexOf('\n') }] }
        const inputs = corrected ? [{ ...head!, corrections }, ...rest] : articles
        const fresh = analyse(inputs)
        expect(engine.analyse(inputs)).toEqual(fresh)
        const [a, b] = fresh.claims.map((claim) => claim.mentions[0]!.id)
        const grouping = a && b ? [{ a, b, together: true }] : []
        expect(engine.analyse(inputs, { grouping })).toEqual(analyse(inputs, { grouping }))
      }),
      { numRuns: 8 },
    )
  })

  it('keeps claims and links between articles that were there when one more comes', () => {
    const engine = new Engine()
    const before = engine.analyse(ferry)
    const other = article('other.txt', stories[1]!.articles[0]!)
    const after = engine.analyse([...ferry, other], { calibration: before.calibration })
    const docs = new Set(before.documents.map((d) => d.id))
    const old = after.claims
      .map((c) => c.mentions.filter((m) => docs.has(m.doc)).map((m) => m.id))
      .filter((c) => c.length)
    expect(new Set(old.map(String))).toEqual(new Set(before.claims.map((c) => String(c.mentions.map((m) => m.id)))))
  })
})

describe('what editors decided', () => {
  const plain = analyse(ferry)
  const shared = plain.claims.find((c) => c.mentions.length > 1)!
  const alone = plain.claims.find((c) => c.mentions.length === 1 && c.mentions[0]!.doc !== shared.mentions[0]!.doc)!
  const claimWith = (a: typeof plain, id: string) => a.claims.find((c) => c.mentions.some((m) => m.id === id))!
  const pair = (a: string, b: string, together: boolean) => ({ a, b, together })
  const [anchor, second] = shared.mentions.map((m) => m.id) as [string, string]
  const other = alone.mentions[0]!.id

  it('joins two claims, whatever the engine thinks of them', () => {
    const after = analyse(ferry, { grouping: [pair(anchor, other, true)] })
    expect(claimWith(after, anchor)).toBe(claimWith(after, other))
    expect(after.claims).toHaveLength(plain.claims.length - 1)
  })

  it('parts a passage from all others of its claim', () => {
    const rest = shared.mentions.map((m) => m.id).filter((id) => id !== second)
    const after = analyse(ferry, { grouping: rest.map((id) => pair(second, id, false)) })
    expect(claimWith(after, second).mentions.map((m) => m.id)).not.toEqual(expect.arrayContaining([anchor]))
    expect(claimWith(after, anchor).id).toBe(shared.id)
  })

  it('a later decision stands above an earlier one', () => {
    const once = [pair(anchor, other, true), pair(anchor, other, false)]
    const parted = analyse(ferry, { grouping: once })
    expect(claimWith(parted, anchor)).not.toBe(claimWith(parted, other))
    const joined = analyse(ferry, { grouping: [...once].reverse() })
    expect(claimWith(joined, anchor)).toBe(claimWith(joined, other))
  })

  it('about a passage that is gone changes nothing', () => {
    const gone = `m${'0'.repeat(other.length - 1)}`
    expect(analyse(ferry, { grouping: [pair(anchor, gone, true)] }).claims).toEqual(plain.claims)
  })

  it('puts a passage on the checklist as it was chosen, and what is left of its sentence beside it', () => {
    const { text } = ferry[0]!
    const sentence = plain.sentences.find(
      (s) => s.doc === plain.documents[0]!.id && s.checkWorthy && s.end - s.start > 80,
    )!
    const words = /(?:\S+\s+){3}\S+/u.exec(text.slice(sentence.start, sentence.end))![0]
    const claimed = { start: sentence.start, end: sentence.start + words.length }
    const corrections = { restored: [], labels: [], claimed: [claimed] }
    const after = analyse([{ ...ferry[0]!, corrections }, ...ferry.slice(1)])
    const own = after.claims.flatMap((c) => c.mentions).filter((m) => m.sentence === sentence.id)
    expect(own.map(({ start, end }) => ({ start, end }))[0]).toEqual(claimed)
    expect(own.length).toBe(2)
    expect(own[1]!.start).toBeGreaterThanOrEqual(claimed.end)
  })
})
