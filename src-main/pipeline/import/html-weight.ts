import type { Block, Page } from './html-blocks'

const dense = /[\u0E00-\u0E7F\u1780-\u17FF\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/g
const clock =
  /^(?:[^\p{L}]{0,14}[ ,])?\d{1,2}[:.h]\d{2}(?: ?(?:uhr|h|[ap]\.?m\.?|[a-z]{3,4}))?$|^\d{1,3}(?: ?\+ ?\d{1,2})?(?: ?[′'’]|\. ?min\w*| ?min\w*)\.?$|^(?:half|full)[- ]time$|^(?:an|ab|schluss)pfiff$|^halbzeit$/iu
const sentenceEnd = /[.!?…:。！？؟۔।॥]["'”’“»›」』)\]]*$/u

/** Characters, those of scripts that say more with one counted as more: a limit then means the same in every language. */
export const lengthOf = (text: string): number => text.length + 1.5 * (text.match(dense)?.length ?? 0)

export const endsSentence = (text: string): boolean => sentenceEnd.test(text)

export const linkDensity = (block: Block): number => block.linked / Math.max(1, block.text.length)

/** A line that says when: a liveblog's posts begin with one. */
export const isTimeLine = (block: Block): boolean => block.timed > 0.5 * block.text.length || clock.test(block.text)

/** How much running text a block is: its length, less for links, lists and what ends like a label. */
export function proseIn(block: Block, withCaptions: boolean): number {
  if (block.kind === 'heading' || (block.kind === 'caption' && !withCaptions)) return 0
  const length = lengthOf(block.text)
  const density = linkDensity(block)
  if (length < 25 || density > 0.5 || block.timed > 0.7 * block.text.length) return 0
  const likeText = endsSentence(block.text) || length >= 120 ? 1 : 0.3
  const likeParagraph = block.kind === 'item' || block.kind === 'row' ? 0.7 : 1
  return length * (1 - density) * likeText * likeParagraph
}

/** Sums over blocks that can be asked for any range in constant time. */
export class Sums {
  private readonly before: Float64Array

  constructor(page: Page, weight: (block: Block, index: number) => number) {
    this.before = new Float64Array(page.blocks.length + 1)
    page.blocks.forEach((block, i) => {
      this.before[i + 1] = this.before[i]! + weight(block, i)
    })
  }

  in({ from, to }: { from: number; to: number }): number {
    return this.before[to]! - this.before[from]!
  }
}
