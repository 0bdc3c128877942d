import type { DiscrepancyRow, NoteRow } from '../../../src-main/contract/rows'
import type { ChecklistItem } from '../../queries'
import type { State } from '../../ui/marks'
import type { Layer, MentionLayer } from './layers'

/** What stands in the margin beside the first passage of a claim. */
export interface MarginNote {
  /** Of the claim in this article, from 1, as before its passages in the text. */
  number: number
  mention: MentionLayer['mention']
  state: State
  statement: string
  discrepancies: DiscrepancyRow[]
  /** The first line of what the editor wrote: of the reason, else of the note. */
  written: string
  origins: number
  /** No other article has it, and there are others. */
  isOnlyHere: boolean
}

const none: MarginNote[] = []

/** By paragraph, in the order of the text; the layers of each paragraph as they are given. */
export function marginNotes(
  layers: readonly (readonly Layer[])[],
  items: ReadonlyMap<string, ChecklistItem>,
  notes: ReadonlyMap<string, NoteRow> | undefined,
  articles: number,
): MarginNote[][] {
  const seen = new Set<string>()
  return layers.map((own) => {
    const found: MarginNote[] = []
    const mentions = own.filter((layer) => layer.is === 'mention')
    for (const { mention, state, number } of mentions.sort((a, b) => a.start - b.start || b.end - a.end)) {
      const item = items.get(mention.claim)
      if (!item || seen.has(mention.claim)) continue
      seen.add(mention.claim)
      const { statement, origins, articles: statedIn } = item.statement
      const written = firstLine(item.verdicts.true?.reason) || firstLine(notes?.get(mention.claim)?.text)
      found.push({
        number,
        mention,
        state,
        statement,
        discrepancies: item.discrepancies,
        written,
        origins: origins.length,
        isOnlyHere: statedIn.length === 1 && articles > 1,
      })
    }
    return found.length > 0 ? found : none
  })
}

const firstLine = (text: string | undefined): string => text?.trim().split('\n')[0] ?? ''

/**
 * Where notes stand, in pixels from the top of their paragraph: each beside its line or below it, none over another, all
 * within the paragraph's height where they have room in it. `wanted` in the order of the text.
 */
export function stack(wanted: readonly number[], heights: readonly number[], height: number, gap: number): number[] {
  const tops: number[] = []
  let free = 0
  for (const [i, top] of wanted.entries()) {
    const at = Math.max(top, free)
    tops.push(at)
    free = at + heights[i]! + gap
  }
  const total = heights.reduce((sum, each) => sum + each, 0) + gap * Math.max(0, heights.length - 1)
  // Those pushed out below move up again as far as there is room.
  let limit = Math.max(height, total)
  for (let i = tops.length - 1; i >= 0; i -= 1) {
    tops[i] = Math.min(tops[i]!, limit - heights[i]!)
    limit = tops[i]! - gap
  }
  return tops
}
