import { describe, expect, it } from 'vitest'
import { layersByParagraph, layersOf, nextMention, topMention } from '../../../src-renderer/features/reading/layers'
import { article, id, mention } from './rows'

const mentions = [mention(1, 0, 10), mention(2, 12, 30), mention(3, 15, 20)]
const marks = new Map([
  [id('c', 1), 'open'],
  [id('c', 2), 'confirmed'],
  [id('c', 3), 'disputed'],
] as const)
const spans = [{ id: 'x', article: article(1), kind: 'dropped' as const, start: 25, end: 50, reason: 'sign-off' }]
const layers = layersOf({ mentions, marks: new Map(marks), spans, corrections: [] })

describe('what lies over an article', () => {
  it('leaves out mentions of claims that are not on the checklist', () => {
    const known = layersOf({ mentions, marks: new Map([[id('c', 2), 'open']]), spans: [], corrections: [] })
    expect(known.map((layer) => layer.start)).toEqual([12])
  })

  it('puts a span that reaches over two paragraphs into both', () => {
    const paragraphs = [
      { start: 0, end: 40, number: 1 },
      { start: 41, end: 60, number: 2 },
    ]
    const [first, second] = layersByParagraph(paragraphs, layers)
    expect(first).toHaveLength(4)
    expect(second!.map((layer) => layer.is)).toEqual(['dropped'])
  })

  it('shows the chosen claim where mentions overlap, else the shortest', () => {
    const over = layers.filter((layer) => layer.start <= 15 && layer.end >= 20)
    expect(topMention(over, null)!.mention.claim).toBe(id('c', 3))
    expect(topMention(over, id('c', 2))!.mention.claim).toBe(id('c', 2))
  })

  it('goes through the mentions in the order of the text, and stops at its ends', () => {
    expect(nextMention(layers, null, 1)!.id).toBe(id('m', 1))
    expect(nextMention(layers, mentions[0]!, 1)!.id).toBe(id('m', 2))
    expect(nextMention(layers, mentions[1]!, 1)!.id).toBe(id('m', 3))
    expect(nextMention(layers, mentions[2]!, 1)).toBeNull()
    expect(nextMention(layers, mentions[2]!, -1)!.id).toBe(id('m', 2))
  })
})
