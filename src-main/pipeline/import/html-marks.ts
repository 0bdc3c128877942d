import { isPictureCredit } from './html-names'
import { collapsed, type HtmlNode, textIn } from './html-tree'

export type BlockKind = 'paragraph' | 'heading' | 'item' | 'row' | 'caption' | 'loose'

const noteMark = /^[[(]?(?:\d{1,3}|[a-z*†‡§]{1,2})[\])]?$/i
const noteNames = /note|cite|(?:^|[-_#])(?:fn|ref)(?:[-_]|\d|$)/i

/** "[3]" above the line, which leads to a note at the foot, and the note's own number, which leads back; an encyclopedia's "[citation needed]". */
export function isFootnoteMark(node: HtmlNode): boolean {
  if (node.tag === 'a') {
    const href = node.get('href') ?? ''
    const isNote = href.startsWith('#') && (noteNames.test(href) || noteNames.test(node.get('class') ?? ''))
    return isNote && noteMark.test(shortText(node))
  }
  if (node.tag !== 'sup') return false
  if (/^\[.{0,40}\]$/.test(shortText(node))) return true
  let child = node.first
  while (child && child.kind === 'text' && child.value.trim() === '') child = child.next
  return child?.tag === 'a' && (child.get('href') ?? '').includes('#')
}

const shortText = (node: HtmlNode): string => collapsed(textIn(node, 60))

const counter = /^\d{1,3}\s?(?:\/|of|von|de|sur|di|van|z|из)\s?\d{1,3}$/i

/** Not the text but what stands by it, in an element of its own: whose picture it is, and "3/12" before its words. */
export const isBesideText = (node: HtmlNode, inCaption: boolean): boolean => {
  if (isPictureCredit(node)) return inCaption || textIn(node, 101).length <= 100
  const isBare = node.first?.kind === 'text' && node.first.next === null
  return isBare && (node.tag === 'span' || node.tag === 'div') && counter.test(shortText(node))
}

/** A time among other elements and no words, as in the head of a post: a line of its own, as it is shown. */
export function isTimeAlone(node: HtmlNode, around: BlockKind): boolean {
  if (node.tag !== 'time' || around !== 'loose') return false
  const isText = (sibling: HtmlNode | null) => sibling?.kind === 'text' && /[^\s\p{P}\p{S}]/u.test(sibling.value)
  return !isText(node.previous) && !isText(node.next) && (node.previous !== null || node.next !== null)
}
