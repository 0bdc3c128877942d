import { describe, expect, it } from 'vitest'
import {
  printStories,
  readStories,
  type Share,
  type StoryTotals,
  scoreStory,
  storyTotals,
} from '../../scripts/lib/golden-stories.mjs'
import { analyse } from '../../src-main/pipeline/run'

// What the engine finds in the golden stories without dictionaries, at least: just under today's figures. A figure that
// rises is raised here, with what the change cost the others; none is lowered without a word. Once: precision of links was
// .95 at a recall of .32; since links are told by their likelihood it is .92 at .60, which is what was asked for (near .9).
const floors = {
  linkedPrecision: 0.91,
  linkedF1: 0.72,
  claimedF1: 0.69,
  found: 20,
  trueFlags: 0.95,
  relationRight: 0.9,
  origins: 40,
  derivations: 4,
}
const trapsAtMost = 0

const share = ({ right, all }: Share) => (all === 0 ? 0 : right / all)
const figuresOf = (totals: StoryTotals): Record<keyof typeof floors, number> => ({
  linkedPrecision: totals.linked.precision,
  linkedF1: totals.linked.f1,
  claimedF1: totals.claimed.f1,
  found: totals.found.right,
  trueFlags: share(totals.trueFlags),
  relationRight: share(totals.relationRight),
  origins: totals.origins.right,
  derivations: totals.derivations.right,
})

const stories = readStories()
const scores = stories.map((story) => {
  const inputs = [...story.texts].map(([file, text]) => ({ file, originalSha256: '0'.repeat(64), text }))
  return scoreStory(story, analyse(inputs))
})
const totals = storyTotals(scores)
const printed: string[] = []
printStories(totals, (line) => printed.push(line))

describe('the golden stories', () => {
  it.each(Object.entries(floors))('%s is at least %d', (figure, floor) => {
    const figures: Record<string, number> = figuresOf(totals)
    expect(figures[figure], printed.join('\n')).toBeGreaterThanOrEqual(floor)
  })

  it('flag no more of what only looks like a disagreement', () => {
    const hit = scores.flatMap(({ name, traps }) =>
      traps.filter(({ hits }) => hits.length > 0).map(({ id, why }) => `${name} ${id}: ${why}`),
    )
    expect(hit.length, hit.join('\n')).toBeLessThanOrEqual(trapsAtMost)
  })

  it('are read in their language and on their day', () => {
    expect(share(totals.languages)).toBe(1)
    expect(share(totals.published)).toBe(1)
  })
})
