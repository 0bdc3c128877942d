import { plain } from '../tokens'
import type { Page } from './html-blocks'

const wordsIn = (text: string) => plain(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/** How much of the shorter one's words both have, 0 to 1; of scripts without spaces, how much of its characters. */
export function likeness(a: string, b: string): number {
  const [first, second] = [unitsOf(a), unitsOf(b)]
  const shorter = first.length <= second.length ? first : second
  if (shorter.length === 0) return 0
  const other = new Set(shorter === first ? second : first)
  return shorter.filter((unit) => other.has(unit)).length / shorter.length
}

function unitsOf(text: string): string[] {
  const words = wordsIn(text)
  const isSpaced = words.length > 3 || !/[\u0E00-\u0E7F\u3040-\u30FF\u3400-\u9FFF]/.test(text)
  return isSpaced ? words : [...plain(text)].filter((c) => /[\p{L}\p{N}]/u.test(c))
}

/** Behind the last dash or stroke of a page's title stands the outlet's name. */
export function withoutOutlet(title: string): string {
  const parts = title.trim().split(/(\s+[|–—·•»-]\s+)/)
  if (parts.length < 3) return title.trim()
  const head = parts.slice(0, -2).join('').trim()
  const behind = parts.slice(2).join('').trim()
  // "The Harbour Gazette | Bridge closed" is the other way round.
  const rest = parts.at(-1)!.length < head.length ? head : behind
  return rest.length >= 8 ? rest : title.trim()
}

/**
 * The block that is the article's headline, -1 where the page shows none: the heading most like what the page says its title is, the highest one
 * where it says nothing. `stated`: titles from the page's metadata and its `title` element.
 */
export function headlineOf(page: Page, stated: string[]): number {
  let best = -1
  let bestScore = 0
  page.blocks.forEach((block, i) => {
    if (block.kind !== 'heading' || block.level > 3 || block.text.length > 400) return
    const like = Math.max(0, ...stated.map((title) => likenessToTitle(block.text, title)))
    // A site's name is often an h1 too; it stands first and is like no title.
    const score =
      (like >= 0.6 ? 2 * like : 0) + (block.level === 1 ? 0.7 : block.level === 2 ? 0.1 : 0) + 0.1 * sizeOf(block.text)
    const isEnough = block.level === 1 || like >= 0.6
    if (isEnough && score > bestScore + 1e-9) {
      best = i
      bestScore = score
    }
  })
  return best
}

/** A heading of one word is like every title with that word. */
function likenessToTitle(heading: string, title: string): number {
  const units = unitsOf(heading).length
  return units < 2 || units < 0.4 * unitsOf(title).length ? 0 : likeness(heading, title)
}

/** A headline has some words: "The Harbour Gazette" is less of one than a sentence. */
const sizeOf = (text: string) => Math.min(1, text.length / 60)
