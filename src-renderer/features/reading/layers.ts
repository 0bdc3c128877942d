import { damageParts } from '../../../src-main/contract/damage-words'
import type { CorrectionRow, MentionRow } from '../../../src-main/contract/rows'
import type { Reading } from '../../queries'
import type { State } from '../../ui/marks'
import type { Range } from '../../ui/ranges'
import { droppedSpans, type LabelledSentence, restoredSpans } from './corrections'
import type { Note } from './notes'
import { type Paragraph, paragraphAt } from './paragraphs'

/** What can lie over a stretch of an article. */
export type Layer = Range &
  /** `number`: of its claim in this article, from 1. */
  (
    | { is: 'mention'; mention: MentionRow; state: State; number: number }
    | { is: 'dropped'; reason: string }
    | { is: 'restored'; correction: CorrectionRow }
    | { is: 'damage'; kind: string; note: string }
    | { is: 'label'; labelled: LabelledSentence }
    | { is: 'note'; note: Note }
    | { is: 'target' }
  )
export type MentionLayer = Extract<Layer, { is: 'mention' }>

/** Shared by all paragraphs over which nothing lies: they need not be drawn again. */
const none: Layer[] = []

/** All layers of an article, by the index of the paragraph they lie in; one that reaches over two is in both. */
export function layersByParagraph(paragraphs: Paragraph[], layers: readonly Layer[]): Layer[][] {
  const buckets: Layer[][] = paragraphs.map(() => none)
  if (paragraphs.length === 0) return buckets
  for (const layer of layers) {
    for (let i = paragraphAt(paragraphs, layer.start); i < paragraphs.length; i += 1) {
      if (paragraphs[i]!.start >= layer.end) break
      if (buckets[i] === none) buckets[i] = [layer]
      else buckets[i]!.push(layer)
    }
  }
  return buckets
}

type Marked = Pick<Reading, 'mentions' | 'marks' | 'spans' | 'corrections'>

/** Mentions of claims that are on the checklist, and what was left out, put back or found damaged. */
export function layersOf({ mentions, marks, spans, corrections }: Marked): Layer[] {
  const layers: Layer[] = []
  const numbers = new Map<string, number>()
  for (const mention of mentions) {
    const state = marks.get(mention.claim)
    if (!state) continue
    const number = numbers.get(mention.claim) ?? numbers.size + 1
    numbers.set(mention.claim, number)
    layers.push({ is: 'mention', start: mention.start, end: mention.end, mention, state, number })
  }
  for (const { start, end, reason } of droppedSpans({ spans, corrections })) {
    layers.push({ is: 'dropped', start, end, reason })
  }
  for (const correction of restoredSpans({ corrections })) {
    layers.push({ is: 'restored', start: correction.start, end: correction.end, correction })
  }
  for (const { kind, start, end, reason } of spans) {
    if (kind !== 'damage') continue
    const { kind: sort, note } = damageParts(reason)
    layers.push({ is: 'damage', start, end, kind: sort, note })
  }
  return layers
}

/** Sentences that are not on the checklist. */
export const labelLayers = (sentences: readonly LabelledSentence[]): Layer[] =>
  sentences.flatMap((labelled): Layer[] => {
    const { start, end } = labelled.sentence
    return labelled.label === 'claim' && !labelled.correction ? [] : [{ is: 'label', start, end, labelled }]
  })

export const noteLayers = (notes: readonly Note[]): Layer[] =>
  notes.map((note) => ({ is: 'note', start: note.start, end: note.end, note }))

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
