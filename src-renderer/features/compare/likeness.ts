import type { ChecklistItem } from '../../queries'

/** Case and accents do not matter to somebody who looks for a word. */
export const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase()

const wordsOf = (text: string) => new Set(folded(text).match(/[\p{L}\p{N}]{3,}/gu) ?? [])

/** Share of the shorter statement's words that the other has too, from 0 to 1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a]
  if (short.size === 0) return 0
  let shared = 0
  for (const word of short) if (long.has(word)) shared += 1
  return shared / short.size
}

/** The other claims, those first that the engine suggests, then those of like words, then in the order of the list. */
export function likeFirst(
  items: readonly ChecklistItem[],
  claim: string,
  suggested: readonly string[],
): ChecklistItem[] {
  const mine = items.find((item) => item.claim.id === claim)
  const own = wordsOf(mine?.statement.statement ?? '')
  const place = new Map(suggested.map((id, i) => [id, i]))
  return items
    .filter((item) => item.claim.id !== claim)
    .map((item) => ({
      item,
      suggestedAt: place.get(item.claim.id) ?? Number.POSITIVE_INFINITY,
      like: likeness(own, wordsOf(item.statement.statement)),
    }))
    .sort((a, b) => {
      if (a.suggestedAt !== b.suggestedAt) return a.suggestedAt - b.suggestedAt
      return b.like - a.like || a.item.statement.order - b.item.statement.order
    })
    .map(({ item }) => item)
}

/** Those that have all words looked for, in the statement. */
export function withWords(items: readonly ChecklistItem[], find: string): readonly ChecklistItem[] {
  const wanted = folded(find.trim()).split(/\s+/u).filter(Boolean)
  if (wanted.length === 0) return items
  return items.filter((item) => {
    const statement = folded(item.statement.statement)
    return wanted.every((word) => statement.includes(word))
  })
}
