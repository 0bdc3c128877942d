import { describe, expect, it } from 'vitest'
import { analyse } from '../../../src-main/pipeline/run'
import { moreStories } from './support/more-stories'
import { stories } from './support/stories'

/** Each flag as "relation: text | text …", the texts those of its sides. */
const flagsOf = (texts: string[]) =>
  analyse(texts.map((text, i) => ({ file: `${i}.txt`, originalSha256: '0'.repeat(64), text }))).discrepancies.map(
    (f) => ({ relation: f.relation, texts: f.mentions.map((m) => m.text), explanation: f.explanation }),
  )

// Everyday news, invented for these tests: what has to be flagged, and nothing beside it.
describe.each([...stories, ...moreStories])('$name', ({ articles, flags }) => {
  const found = flagsOf(articles)
  const holds = (texts: string[], side: string) => texts.some((t) => t.includes(side))
  const answers = (f: (typeof found)[number], want: (typeof flags)[number]) =>
    f.relation === want.relation && want.sides.every((side) => holds(f.texts, side))

  it.skipIf(flags.length === 0).each(flags)('flags $sides ($relation)', (want) => {
    expect(found.some((f) => answers(f, want)) || found.map((f) => f.explanation)).toBe(true)
  })

  it('flags nothing else', () => {
    expect(found.filter((f) => !flags.some((want) => answers(f, want))).map((f) => f.explanation)).toEqual([])
  })
})

describe('two stories in one dossier', () => {
  const all = [...stories, ...moreStories]
  it.each(all.slice(1).map((story, i) => [all[i]!, story] as const))('%# have nothing to disagree about', (a, b) => {
    const texts = [...a.articles, ...b.articles]
    const { documents, discrepancies } = analyse(
      texts.map((text, i) => ({ file: `${i}.txt`, originalSha256: '0'.repeat(64), text })),
    )
    const first = new Set(documents.slice(0, a.articles.length).map((d) => d.id))
    const across = discrepancies.filter((f) => new Set(f.mentions.map((m) => first.has(m.doc))).size > 1)
    expect(across.map((f) => f.explanation)).toEqual([])
  })
})
