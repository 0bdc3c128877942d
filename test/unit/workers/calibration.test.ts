import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keptCalibration } from '../../../src-main/library/calibration'

const id = (n: number) => String(n).padStart(64, '0')
const article = (n: number, language = 'en', removed = false) => ({ id: id(n), language, removed })
const upTo = (count: number) => Array.from({ length: count }, (_, i) => article(i))
const setOn = (count: number, engine = 'stet-9') => ({
  engine,
  calibration: { linked: 0.3, suggested: 0.2, articles: upTo(count).map((a) => a.id) },
})
const isKept = (adopted: ReturnType<typeof setOn>, articles: ReturnType<typeof article>[], engine = 'stet-9') =>
  keptCalibration(adopted, { engine, articles }) !== null

describe('a dossier’s calibration', () => {
  it('is kept as it is when an article is added', () => {
    const adopted = setOn(4)
    expect(keptCalibration(adopted, { engine: 'stet-9', articles: upTo(5) })).toEqual(adopted.calibration)
  })

  it('is set anew by another version of the engine, not with other dictionaries', () => {
    expect(isKept(setOn(4), upTo(4), 'stet-10')).toBe(false)
    expect(isKept(setOn(4, 'stet-9+de-en@1a2b3c4d'), upTo(4), 'stet-10+de-en@1a2b3c4d')).toBe(false)
    expect(isKept(setOn(4), upTo(4), 'stet-9+de-en@1a2b3c4d')).toBe(true)
    expect(isKept(setOn(4, 'stet-9+de-en@1a2b3c4d'), upTo(4))).toBe(true)
  })

  it('is not frozen on the first two articles, nor one of which nobody knows what it was set on', () => {
    expect(isKept(setOn(1), upTo(2))).toBe(false)
    expect(isKept(setOn(1), upTo(1))).toBe(false)
    expect(isKept(setOn(0), upTo(3))).toBe(false)
    expect(isKept(setOn(2), upTo(2))).toBe(false)
    expect(isKept(setOn(2), upTo(3))).toBe(false)
    expect(isKept(setOn(3), upTo(3))).toBe(true)
  })

  it('is outgrown by more than twice the articles', () => {
    expect(isKept(setOn(3), upTo(6))).toBe(true)
    expect(isKept(setOn(3), upTo(7))).toBe(false)
    const removed = [...upTo(6), article(6, 'en', true)]
    expect(isKept(setOn(3), removed), 'an article that was removed does not count').toBe(true)
  })

  it('goes with an article it was set on', () => {
    expect(isKept(setOn(3), [article(0), article(1), article(2, 'en', true), article(3)])).toBe(false)
    expect(isKept(setOn(3), [article(0), article(1), article(3)])).toBe(false)
    expect(isKept(setOn(3), [article(3), article(2), article(1), article(0)]), 'in any order').toBe(true)
  })

  it('is set anew for a language it has not met, not for another region of one', () => {
    expect(isKept(setOn(3), [...upTo(3), article(3, 'de')])).toBe(false)
    expect(isKept(setOn(3), [...upTo(3), article(3, 'und')])).toBe(false)
    expect(isKept(setOn(3), [...upTo(3), article(3, 'en-GB')])).toBe(true)
    const both = [article(0), article(1, 'de'), article(2)]
    expect(isKept(setOn(3), [...both, article(3, 'de-AT')])).toBe(true)
    expect(isKept(setOn(3), [...upTo(3), article(3, 'de', true)]), 'a removed one is not there').toBe(true)
  })

  it('is set anew ever more seldom while a dossier grows, one article at a time', () => {
    let adopted = setOn(0)
    const anew: number[] = []
    for (let count = 1; count <= 50; count++) {
      if (isKept(adopted, upTo(count))) continue
      anew.push(count)
      adopted = setOn(count)
    }
    expect(anew).toEqual([1, 2, 3, 7, 15, 31])
  })

  it('that is kept is never changed, and kept again for the same articles', () => {
    fc.assert(
      fc.property(fc.nat(8), fc.array(fc.tuple(fc.nat(9), fc.constantFrom('en', 'de'), fc.boolean())), (n, some) => {
        const articles = [...new Map(some.map(([i, language, removed]) => [i, article(i, language, removed)])).values()]
        const kept = keptCalibration(setOn(n), { engine: 'stet-9', articles })
        if (kept === null) return
        expect(kept).toEqual(setOn(n).calibration)
        const there = articles.filter(({ removed }) => !removed).map((a) => a.id)
        expect(there).toEqual(expect.arrayContaining(setOn(n).calibration.articles))
        expect(there.length).toBeLessThanOrEqual(2 * n)
      }),
    )
  })
})
