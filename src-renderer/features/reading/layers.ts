import type { MentionRow } from '../../../src-main/contract/rows'
import type { Reading } from '../../queries'
import type { State } from '../../ui/marks'
import type { Range } from '../../ui/ranges'
import { type Paragraph, paragraphAt } from './paragraphs'

/** What can lie over a stretch of an article. */
export type Layer = Range &
  (
    | { is: 'mention'; mention: MentionRow; state: State }
    | { is: 'dropped' | 'damage'; reason: string }
    | { is: 'target' }
  )
export type MentionLayer = Extract<Layer, { is: 'mention' }>

/** All layers of an article, by the index of the paragraph they lie in; one that reaches over two is in both. */
export function layersByParagraph(paragraphs: Paragraph[], layers: Layer[]): Layer[][] {
  const buckets: Layer[][] = paragraphs.map(() => [])
  if (paragraphs.length === 0) return buckets
  for (const layer of layers) {
    for (let i = paragraphAt(paragraphs, layer.start); i < paragraphs.length; i += 1) {
      if (paragraphs[i]!.start >= layer.end) break
      buckets[i]!.push(layer)
    }
  }
  return buckets
}

/** Mentions of claims that are on the checklist, and what the engine left out or found damaged. */
export function layersOf({ mentions, marks, spans }: Pick<Reading, 'mentions' | 'marks' | 'spans'>): Layer[] {
  const layers: Layer[] = []
  for (const mention of mentions) {
    const state = marks.get(mention.claim)
    if (state) layers.push({ is: 'mention', start: mention.start, end: mention.end, mention, state })
  }
  for (const { kind, start, end, reason } of spans) layers.push({ is: kind, start, end, reason })
  return layers
}

/** Where mentions overlap, the chosen claim's shows, else the shortest: the others can be reached at their own words. */
export function topMention(layers: readonly Layer[], chosen: string | null): MentionLayer | null {
  let top: MentionLayer | null = null
  for (const layer of layers) {
    if (layer.is !== 'mention') continue
    if (layer.mention.claim === chosen) return layer
    if (!top || layer.end - layer.start < top.end - top.start) top = layer
  }
  return top
}

/** The next mention in the order of the text, from where the reader stands. */
export function nextMention(layers: readonly Layer[], from: Range | null, by: 1 | -1): MentionRow | null {
  const mentions = layers.filter((l) => l.is === 'mention').sort((a, b) => a.start - b.start || a.end - b.end)
  if (from === null) return (by === 1 ? mentions[0] : mentions.at(-1))?.mention ?? null
  const isBeyond = (m: Range) => (m.start - from.start || m.end - from.end) * by > 0
  const found = by === 1 ? mentions.find(isBeyond) : mentions.findLast(isBeyond)
  return found?.mention ?? null
}
