import { describe, expect, it } from 'vitest'
import {
  type Item,
  type Member,
  readStories,
  type Story,
  scoreStory,
  storyTotals,
} from '../../scripts/lib/golden-stories.mjs'
import type { Analysis } from '../../src-main/contract/analysis'

// The scorer on analyses made from the expectations: all that is expected earns everything, and each fault costs its own.

const stories = readStories()
const spanOf = ({ texts }: Story, { file, sentence }: Member) => {
  const start = texts.get(file)!.indexOf(sentence)
  return { id: `${file}:${start}`, doc: file, start, end: start + sentence.length }
}

function flagOf(story: Story, { id, kind, relation, sides }: Item) {
  const mentions = sides.map((side) => {
    const { doc, start } = spanOf(story, side)
    const from = start + side.sentence.indexOf(side.text)
    return { doc, start: from, end: from + side.text.length, text: side.text, value: side.value }
  })
  return { id, kind, relation, claims: [], severity: 'high', rule: 'test', explanation: '', mentions }
}

/** What an engine without fault would write, as far as the scorer reads it. */
function perfect(story: Story) {
  const { articles, claims, discrepancies, mustNotFlag, related, origins, derivation } = story.expected
  const sides = [...discrepancies, ...mustNotFlag].flatMap((item) => item.sides)
  const sentences = new Map(
    [...claims.flat(), ...related.flat(), ...sides].map((one) => [spanOf(story, one).id, spanOf(story, one)]),
  )
  const links = claims.flatMap((group) =>
    group.flatMap((a, i) =>
      group
        .slice(i + 1)
        .filter((b) => a.file !== b.file)
        .map((b) => ({ a: spanOf(story, a).id, b: spanOf(story, b).id, score: 1, tier: 'linked', why: '' })),
    ),
  )
  return {
    documents: articles.map(({ file, language, published }) => ({
      id: file,
      file,
      language,
      published: { date: published },
    })),
    sentences: [...sentences.values()],
    links,
    claims: claims.map((group) => ({ mentions: group.map((one) => ({ sentence: spanOf(story, one).id })) })),
    discrepancies: discrepancies.map((item) => flagOf(story, item)),
    origins: origins.map((members) => ({ members, why: '' })),
    derivation,
  }
}

type Draft = ReturnType<typeof perfect>
// The scorer reads only these fields of an analysis.
const score = (change: (draft: Draft, story: Story) => void = () => {}) =>
  storyTotals(
    stories.map((story) => {
      const draft = perfect(story)
      change(draft, story)
      return scoreStory(story, draft as unknown as Analysis)
    }),
  )
const full = ({ right, all }: { right: number; all: number }) => all > 0 && right === all

describe('the scorer of the golden stories', () => {
  it('gives everything for what is expected', () => {
    const totals = score()
    expect(totals.linked).toEqual({ precision: 1, recall: 1, f1: 1 })
    expect(totals.claimed).toEqual({ precision: 1, recall: 1, f1: 1 })
    const { found, trueFlags, relationRight, origins, derivations, languages, published } = totals
    for (const share of [found, trueFlags, relationRight, origins, derivations, languages, published])
      expect(full(share)).toBe(true)
    expect(totals.trapsHit.right).toBe(0)
  })

  it('counts every must-not-flag that is flagged, and none of these flags as true', () => {
    const isExpected = (story: Story, trap: Item) =>
      story.expected.discrepancies.some((item) => item.kind === trap.kind && item.relation === trap.relation)
    const totals = score((draft, story) => {
      draft.discrepancies = story.expected.mustNotFlag
        .filter((trap) => !isExpected(story, trap))
        .map((trap) => flagOf(story, trap))
    })
    const flagged = stories.flatMap((s) => s.expected.mustNotFlag.filter((trap) => !isExpected(s, trap))).length
    expect(totals.trapsHit.right).toBeGreaterThanOrEqual(flagged)
    expect(totals.trueFlags).toEqual({ right: 0, all: flagged })
  })

  it('gives nothing for flags of one side, of whole articles, or of another kind', () => {
    const none = [
      score((draft) => {
        for (const flag of draft.discrepancies) flag.mentions = flag.mentions.slice(0, 1)
      }),
      score((draft) => {
        for (const m of draft.discrepancies.flatMap((flag) => flag.mentions))
          Object.assign(m, { start: 0, end: 100_000 })
      }),
      score((draft) => {
        for (const flag of draft.discrepancies) flag.kind = flag.kind === 'name' ? 'attribution' : 'name'
      }),
    ]
    for (const totals of none) expect(totals.found.right).toBe(0)
  })

  it('sees a wrong relation, and an origin counted twice', () => {
    const totals = score((draft) => {
      for (const flag of draft.discrepancies) flag.relation = flag.relation === 'conflict' ? 'missing' : 'conflict'
      draft.origins = [{ members: draft.documents.map(({ id }) => id), why: '' }]
    })
    expect(totals.relationRight.right).toBe(0)
    expect(totals.origins.right).toBe(0)
  })

  it('takes links between unlike sentences for what they are', () => {
    const totals = score((draft) => {
      const [first] = draft.sentences
      const others = draft.sentences.filter(({ doc }) => doc !== first!.doc)
      draft.links = others.map(({ id }) => ({ a: first!.id, b: id, score: 1, tier: 'linked', why: '' }))
    })
    expect(totals.linked.precision).toBeLessThan(0.4)
    expect(totals.linked.recall).toBeLessThan(0.4)
  })
})
