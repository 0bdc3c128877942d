import { describe, expect, it } from 'vitest'
import type { CorrectionRow, MentionRow, SentenceRow } from '../../../src-main/contract/rows'
import { mentionId } from '../../../src-main/pipeline/anchor'
import { mentionIdOf } from '../../../src-renderer/actions/mention-id'
import { type Gesture, planClaiming, selectedIn } from '../../../src-renderer/features/reading/claiming'

const text = 'The ferry left with 212 people, and the fare rose by 12 percent. The mayor wept.'
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const sentences = [
  { id: 's1', start: 0, end: 64 },
  { id: 's2', start: 65, end: text.length },
] as SentenceRow[]
const mention = (id: string, claim: string, words: string, sentence = 's1') =>
  ({ id, claim, sentence, ...span(words) }) as MentionRow
const byHand = (words: string) => ({ kind: 'claimed', ...span(words) }) as CorrectionRow

const ferry = mention('m1', 'c1', 'The ferry left with 212 people')
const fare = mention('m2', 'c2', 'the fare rose by 12 percent')
const reading = { text, sentences, mentions: [ferry, fare], corrections: [] as CorrectionRow[] }
const said = (ranges: { start: number; end: number }[]) => ranges.map(({ start, end }) => text.slice(start, end))
const planned = (gesture: Gesture, words: string, from: MentionRow | null, of = reading) =>
  planClaiming(gesture, of, span(words), from, [ferry, mention('m9', 'c1', 'wept', 's9')])

describe('what is claimed for selected words', () => {
  it('are these words, and the other passages of the sentence as they are, which so keep their ids', () => {
    const plan = planned('resize', 'ferry left with 212 people, and', ferry)
    expect(said(plan.claim)).toEqual(['ferry left with 212 people, and', 'the fare rose by 12 percent'])
    expect(plan).toMatchObject({ unclaim: [], left: [], rest: ['m9'] })
    expect(plan.selected).toEqual([{ sentence: 's1', ...span('ferry left with 212 people, and') }])
  })

  it('leaves what is left of a split passage to its claim', () => {
    const plan = planned('split', '212 people', ferry)
    expect(said(plan.left)).toEqual(['The ferry left with'])
    expect(said(plan.claim)).toEqual(['The ferry left with', '212 people', 'the fare rose by 12 percent'])
  })

  it('takes back what was claimed by hand and lies under the words', () => {
    const before = { ...reading, corrections: [byHand('The ferry left with 212 people'), byHand('the fare rose')] }
    const plan = planned('resize', 'The ferry left', ferry, before)
    expect(said(plan.unclaim)).toEqual(['The ferry left with 212 people', 'the fare rose'])
    expect(said(plan.claim)).toEqual(['The ferry left', 'the fare rose by 12 percent'])
  })

  it('claims nothing twice', () => {
    const before = { ...reading, mentions: [], corrections: [byHand('The mayor wept')] }
    expect(planned('move', 'The mayor wept', null, before)).toMatchObject({ claim: [], unclaim: [] })
  })

  it('is one passage for each sentence', () => {
    const { start } = span('12 percent')
    const plan = planClaiming('claim', reading, { start, end: text.length }, null, [])
    expect(plan.selected.map(({ sentence }) => sentence)).toEqual(['s1', 's2'])
  })

  it('never has two spans over each other', () => {
    for (const gesture of ['claim', 'resize', 'split', 'move'] as const) {
      for (let start = 0; start < text.length; start += 3) {
        for (let end = start + 1; end < text.length; end += 5) {
          const { claim } = planClaiming(gesture, reading, { start, end }, ferry, [ferry])
          for (const [i, one] of claim.entries()) if (i > 0) expect(claim[i - 1]!.end).toBeLessThanOrEqual(one.start)
        }
      }
    }
  })
})

describe('what selected words are', () => {
  it('a passage, part of one, or neither; the chosen claim’s first', () => {
    expect(selectedIn(reading, span('The ferry left with 212 people'), null)).toMatchObject({ isPassage: true })
    expect(selectedIn(reading, span('212'), null)).toMatchObject({ isPassage: false, isInside: true })
    const both = selectedIn(reading, span('ferry left with 212 people, and the fare'), 'c2')
    expect(both).toMatchObject({ isPassage: false, isInside: false })
    expect(both?.touched.map(({ id }) => id)).toEqual(['m2', 'm1'])
    expect(selectedIn({ ...reading, sentences: [] }, span('212'), null)).toBeNull()
  })
})

describe('the id of a passage to come', () => {
  it('is the one the analysis gives it', async () => {
    const sentence = `s-${'0f'.repeat(12)}`
    expect(await mentionIdOf(sentence, { start: 3, end: 41 })).toBe(mentionId(sentence, 3, 41))
  })
})
