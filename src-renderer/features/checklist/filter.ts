import type { ChecklistItem } from '../../queries'
import type { State } from '../../ui/marks'

/** One at a time; "differing" are the claims whose passages disagree. */
export type Show = 'all' | 'differing' | State
export const shows = ['all', 'open', 'differing', 'confirmed', 'disputed', 'unverified'] as const satisfies Show[]

export interface Filter {
  show: Show
  find: string
}
export const everything: Filter = { show: 'all', find: '' }

export const stateOf = (item: ChecklistItem): State => item.verdicts.true?.mark ?? 'open'

/** Case and accents do not matter to somebody who looks for a word. */
const folded = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase()

export function filterItems(items: readonly ChecklistItem[], filter: Filter): ChecklistItem[] {
  const wanted = folded(filter.find.trim()).split(/\s+/u).filter(Boolean)
  return items.filter((item) => {
    if (filter.show === 'differing' && item.discrepancies.length === 0) return false
    if (filter.show !== 'all' && filter.show !== 'differing' && stateOf(item) !== filter.show) return false
    if (wanted.length === 0) return true
    const statement = folded(item.statement.statement)
    return wanted.every((word) => statement.includes(word))
  })
}

/** How many claims each choice would show, before the words are looked for. */
export function countShown(items: readonly ChecklistItem[]): Record<Show, number> {
  const counts: Record<Show, number> = {
    all: items.length,
    differing: 0,
    confirmed: 0,
    disputed: 0,
    unverified: 0,
    open: 0,
  }
  for (const item of items) {
    counts[stateOf(item)] += 1
    if (item.discrepancies.length > 0) counts.differing += 1
  }
  return counts
}
