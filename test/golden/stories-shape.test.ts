import { describe, expect, it } from 'vitest'
import { bodyStart, type Item, type Member, readStories } from '../../scripts/lib/golden-stories.mjs'
import { relationSchema } from '../../src-main/contract/analysis'

// What the golden stories must be to measure anything: exact words, days that are what they are called, each kind both ways.

/** The sets, and the least each holds: stories, items of a kind, items of a relation. Nothing may be tuned on the second. */
const sets = [
  { set: 'stories', atLeast: 30, ofKind: 2, ofRelation: 2 },
  { set: 'stories-second', atLeast: 20, ofKind: 3, ofRelation: 3 },
].map((least) => ({ ...least, stories: readStories(least.set) }))
const all = sets.flatMap(({ set, stories }) => stories.map((story) => ({ ...story, path: `${set}/${story.name}` })))

const kinds = ['number', 'date', 'name', 'quote-wording', 'meaning', 'attribution', 'update', 'granularity']
const languages = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt']
const dayMs = 86_400_000

const occurrences = (text: string, part: string) => text.split(part).length - 1
const keyOf = ({ file, sentence }: Member) => `${file}:${sentence}`
const names = (language: string, part: 'weekday' | 'month', count: number, at: (i: number) => number) => {
  const { format } = new Intl.DateTimeFormat(language, { [part]: 'long', timeZone: 'UTC' })
  return Array.from({ length: count }, (_, i) => format(at(i)).toLowerCase())
}
/** Sunday first. */
const weekdays = Object.fromEntries(languages.map((l) => [l, names(l, 'weekday', 7, (i) => Date.UTC(2023, 0, 1 + i))]))
const months = Object.fromEntries(languages.map((l) => [l, names(l, 'month', 12, (i) => Date.UTC(2023, i, 1))]))

/** The days a text names in full, or with the year of `published`: their time, and the weekday beside them or null. */
function daysNamed(text: string, language: string, published: string) {
  const month = `(${months[language]!.join('|')})`
  const weekday = `(?:(${weekdays[language]!.join('|')}),? )?`
  const year = '(?:,? (?:de )?(\\d{4}))?'
  const dayFirst = new RegExp(`${weekday}(?:le )?(\\d{1,2})\\.? (?:de )?${month}${year}`, 'gi')
  const monthFirst = new RegExp(`${weekday}${month} (\\d{1,2})\\b${year}`, 'gi')
  const one = (name: string | undefined, day: string, monthName: string, inYear: string | undefined) => ({
    weekday: name ? weekdays[language]!.indexOf(name.toLowerCase()) : null,
    time: Date.UTC(Number(inYear ?? published.slice(0, 4)), months[language]!.indexOf(monthName.toLowerCase()), +day),
  })
  return [
    ...[...text.matchAll(dayFirst)].map((m) => one(m[1], m[2]!, m[3]!, m[4])),
    ...[...text.matchAll(monthFirst)].map((m) => one(m[1], m[3]!, m[2]!, m[4])),
  ]
}

describe.each(all)('$path', ({ expected, texts, why }) => {
  const items = [...expected.discrepancies, ...expected.mustNotFlag]
  const members: Member[] = [...expected.claims.flat(), ...expected.related.flat(), ...items.flatMap((i) => i.sides)]

  it('quotes exact words', () => {
    for (const { file, sentence } of members) {
      expect(occurrences(texts.get(file)!, sentence), sentence).toBe(1)
      expect(texts.get(file)!.indexOf(sentence), sentence).toBeGreaterThanOrEqual(bodyStart(texts.get(file)!))
    }
    for (const side of items.flatMap((i) => i.sides))
      expect(occurrences(side.sentence, side.text), `${side.text} in: ${side.sentence}`).toBe(1)
  })

  it('has two to four articles of 6 to 14 sentences in known languages, and says why', () => {
    expect(expected.articles.length).toBeGreaterThanOrEqual(2)
    expect(expected.articles.length).toBeLessThanOrEqual(4)
    for (const { file, language } of expected.articles) {
      expect(languages).toContain(language)
      const body = texts.get(file)!.slice(bodyStart(texts.get(file)!))
      const ends = body.match(/[.?!][”“»’"']?(?=\s|$)/g)!.length
      expect(ends, file).toBeGreaterThanOrEqual(6)
      expect(ends, file).toBeLessThanOrEqual(15)
    }
    const lines = why.trim().split('\n').length
    expect(lines).toBeGreaterThanOrEqual(3)
    expect(lines).toBeLessThanOrEqual(8)
  })

  it('names days that are what they are called', () => {
    for (const { file, language, published } of expected.articles) {
      const text = texts.get(file)!
      const [first] = daysNamed(text.slice(0, bodyStart(text)), language, published)
      expect(first && new Date(first.time).toISOString().slice(0, 10), file).toBe(published)
      for (const { weekday, time } of daysNamed(text, language, published)) {
        expect(time % dayMs).toBe(0)
        if (weekday !== null)
          expect(new Date(time).getUTCDay(), `${file}: ${new Date(time).toISOString()}`).toBe(weekday)
      }
    }
  })

  it('groups sentences of at least two articles, each in one group', () => {
    for (const group of expected.claims) expect(new Set(group.map(({ file }) => file)).size).toBeGreaterThanOrEqual(2)
    const keys = expected.claims.flat().map(keyOf)
    expect(new Set(keys).size).toBe(keys.length)
    for (const pair of expected.related) {
      const inOneGroup = expected.claims.some((group) => pair.every((one) => group.map(keyOf).includes(keyOf(one))))
      expect(inOneGroup, pair.map(keyOf).join(' / ')).toBe(false)
    }
  })

  it('has disagreements of at least two values, and ids of its own', () => {
    expect(items.length).toBeGreaterThanOrEqual(2)
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
    for (const { sides, why: reason } of items) {
      expect(sides.length, reason).toBeGreaterThanOrEqual(2)
      expect(reason).not.toBe('')
    }
    for (const { sides, why: reason } of expected.discrepancies)
      expect(new Set(sides.map(({ value }) => value)).size, reason).toBeGreaterThanOrEqual(2)
  })

  it('parts its files by origin, and derives from files it has', () => {
    const files = expected.articles.map(({ file }) => file)
    expect(expected.origins.flat().sort()).toEqual(files)
    for (const { source, derived } of expected.derivation) {
      const together = expected.origins.filter((members) => members.includes(source) && members.includes(derived))
      expect(together, `${source} and ${derived} share an origin`).toHaveLength(1)
    }
  })
})

describe.each(sets)('the golden stories of $set together', ({ stories, atLeast, ofKind, ofRelation }) => {
  const count = (list: 'discrepancies' | 'mustNotFlag', is: (item: Item) => boolean) =>
    stories.flatMap(({ expected }) => expected[list]).filter(is).length

  it('are enough', () => {
    expect(stories.length).toBeGreaterThanOrEqual(atLeast)
  })

  it.each(kinds)('cover the kind %s both ways', (kind) => {
    expect(count('discrepancies', (item) => item.kind === kind)).toBeGreaterThanOrEqual(ofKind)
    expect(count('mustNotFlag', (item) => item.kind === kind)).toBeGreaterThanOrEqual(ofKind)
  })

  it.each(relationSchema.options)('cover the relation %s both ways', (relation) => {
    expect(count('discrepancies', (item) => item.relation === relation)).toBeGreaterThanOrEqual(ofRelation)
    expect(count('mustNotFlag', (item) => item.relation === relation)).toBeGreaterThanOrEqual(ofRelation)
  })

  it('know no other kind', () => {
    expect(count('discrepancies', ({ kind }) => !kinds.includes(kind))).toBe(0)
    expect(count('mustNotFlag', ({ kind }) => !kinds.includes(kind))).toBe(0)
  })

  it('are in two languages or more, most of them, and in each language at least five times', () => {
    const told = stories.map(({ expected }) => new Set(expected.articles.map(({ language }) => language)))
    expect(told.filter(({ size }) => size >= 2).length).toBeGreaterThan(stories.length * 0.8)
    for (const language of languages)
      expect(told.filter((set) => set.has(language)).length, language).toBeGreaterThanOrEqual(5)
  })

  it('hold each way of copying', () => {
    const types = new Set(stories.flatMap(({ expected }) => expected.derivation.map(({ type }) => type)))
    expect([...types].sort()).toEqual(['copy', 'spun', 'translation', 'wire'])
  })
})
