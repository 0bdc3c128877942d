import { anywhereReason, headReason } from '../boilerplate'
import { plain } from '../tokens'
import type { Block, Page } from './html-blocks'
import { copiesAmong } from './html-copies'
import { furnitureOf } from './html-furniture'
import { headlineOf, likeness, withoutOutlet } from './html-headline'
import { type Region, regionOf } from './html-region'
import { collapsed } from './html-tree'
import { endsSentence, isTimeLine, lengthOf, linkDensity, proseIn, Sums } from './html-weight'
import { isControl, isLinkLine, isPrintNotice, isShareLine } from './html-words'

/** What the page's metadata says, as far as it helps to find the text. */
export interface Known {
  /** Of the article, best first: JSON-LD, Open Graph. */
  titles: string[]
  /** Of the window: often with the outlet behind it. */
  pageTitle: string | null
  byline: string | null
  isLiveblog: boolean
}

interface Reading {
  page: Page
  known: Known
  region: Region
  furniture: Uint8Array
  headline: number
  prose: Sums
  length: Sums
  linked: Sums
  withCaptions: boolean
  isLiveblog: boolean
}

/** The article's blocks, headline first. Empty where the page has no text. */
export function mainText(page: Page, known: Known): Block[] {
  if (page.blocks.length === 0) return []
  const stated = [...known.titles, ...(known.pageTitle === null ? [] : [withoutOutlet(known.pageTitle)])]
  const headline = headlineOf(page, stated)
  const { out: furniture, isLiveblog, isGallery: withCaptions } = furnitureOf(page, headline, known.isLiveblog)
  const prose = new Sums(page, (block, i) => (furniture[i] === 1 ? 0 : proseIn(block, withCaptions)))
  const region = regionOf(page, prose, headline)
  const length = new Sums(page, (block) => block.text.length)
  const linked = new Sums(page, (block) => block.linked)
  const reading = { page, known, region, furniture, headline, prose, length, linked, withCaptions, isLiveblog }
  const kept = withoutAuthorsLife(tidied(chosen(reading), reading), known.byline)
  const title = headlineBlock(reading, stated)
  return title === null ? kept : [title, ...kept.filter((block) => block.text !== title.text)]
}

/** What the headline would be said again by: the title that stands first in the text. */
function headlineBlock({ page, headline, known }: Reading, stated: string[]): Block | null {
  const shown = page.blocks[headline]
  if (shown) {
    const text = collapsed(shown.text)
    // A kicker in front of the headline, in one heading with it.
    const within = known.titles.find((stated) => text.length > stated.length && text.endsWith(stated))
    return { ...shown, text: within ?? text }
  }
  const title = known.titles[0] ?? stated[0]
  if (title === undefined || title.trim() === '') return null
  return { text: title, kind: 'heading', level: 1, linked: 0, timed: 0, strong: 0, isQuote: false, span: 0 }
}

function chosen(reading: Reading): number[] {
  const { page, region, furniture, headline, prose, isLiveblog } = reading
  const { outer, inner } = region
  const chosen: number[] = []
  // A headline with most of the text before it is another article's, or said again.
  const isFirst =
    headline >= outer.from &&
    headline < outer.to &&
    prose.in({ from: outer.from, to: headline }) < 0.4 * prose.in(outer)
  let isInText = false
  // The first long paragraph may be the standfirst, and who wrote it and when stand behind that.
  let longParagraphs = 0
  for (let i = isFirst ? headline + 1 : outer.from; i < outer.to; i++) {
    const block = page.blocks[i]!
    if (furniture[i] === 1) continue
    if (isFirst && isInText && isNextHeadline(block, page, headline)) break
    const isInside = i >= inner.from && i < inner.to
    if (!(isInside ? isOfArticle(i, reading) : isAround(i, reading, isFirst))) continue
    const isPostTime = isInText && isLiveblog && isTimeLine(block)
    if (longParagraphs < 2 && !isPostTime && isAboutArticle(block, reading)) continue
    if (block.kind === 'paragraph' && lengthOf(block.text) >= 80) longParagraphs++
    isInText ||= longParagraphs > 0
    chosen.push(i)
  }
  return chosen
}

/** Pages that go on with the next article as one scrolls give its headline the same make. */
function isNextHeadline(block: Block, { blocks, spans }: Page, headline: number): boolean {
  const own = blocks[headline]!
  if (block.kind !== 'heading' || block.level !== 1 || own.level !== 1 || block.text === own.text) return false
  const names = spans[own.span]!.node.get('class')
  return names !== null && names !== '' && spans[block.span]!.node.get('class') === names
}

function isFurnitureLine({ text, kind, isQuote }: Block): boolean {
  if (isLinkLine(text) || isShareLine(text) || isControl(text) || isPrintNotice(text)) return true
  // Who posted what is quoted from a network.
  if (isQuote && text.length <= 140 && /^(?:— ?)?[^.!?]{0,60}\(@[\w.-]{1,60}\)/.test(text)) return true
  if (kind === 'heading' && /^re: /i.test(text)) return true
  if (kind === 'loose' && text.length <= 160 && endsWithCredit.test(text)) return true
  const reason = anywhereReason(text)
  // "($1 = 61.05 crowns)" and the source of a table look like a credit.
  if (reason === 'picture credit' && (text.includes('=') || (kind === 'paragraph' && sourceLine.test(text))))
    return false
  return reason !== null
}

const endsWithCredit =
  /(?:^|[\s(])(?:fot|foto|photo|photograph|bild|zdjęcie|crédit|credit)s?[.:] ?\p{Lu}[\p{L}\p{M}./ -]{2,50}\)?$/iu
const sourceLine = /^(?:source|sources|quelle|quellen|fuente|fonte|bron|källa|kilde|źródło|источник|джерело)\s?:/i

/** Inside the article: all but links, labels and what page templates put between paragraphs. */
function isOfArticle(index: number, reading: Reading): boolean {
  const { withCaptions, isLiveblog, page } = reading
  const block = page.blocks[index]!
  const length = lengthOf(block.text)
  const density = linkDensity(block)
  if (block.kind === 'caption') return withCaptions && length >= 15
  if (isLiveblog && isTimeLine(block)) return true
  // A row's cells are parted as a bar of links is.
  if (block.kind === 'row') return density < 0.8
  if (isFurnitureLine(block)) return false
  if (block.kind === 'heading') return density < 0.8 || isLiveblog
  // One item that is a link stands in a list of text; a list of links does not stand in an article.
  if (block.kind === 'item') return listDensity(block, reading) < 0.6
  if (density > 0.85 && block.text.length < 160) return false
  if (density > 0.6 && !endsSentence(block.text)) return false
  if (density > 0.5 && length < 100) return false
  if (block.kind === 'paragraph') return true
  // Loose text is a paragraph of a careless template, or a label.
  return length >= 60 || isCrosshead(index, page) || endsSentence(block.text) || hasTextBeside(block, page)
}

/** Bold, with text behind it in the next block: a heading of a page that has none. */
function isCrosshead(index: number, { blocks }: Page): boolean {
  const { text, strong } = blocks[index]!
  const next = blocks[index + 1]
  return strong >= 0.9 * text.length && next !== undefined && lengthOf(next.text) >= 60 && linkDensity(next) < 0.3
}

function listDensity(block: Block, { page, length, linked }: Reading): number {
  const own = page.spans[block.span]!
  const list = page.spans[own.parent] ?? own
  return linked.in(list) / Math.max(1, length.in(list))
}

/** Poems, dialogues: loose lines whose neighbours in the same element are text too. */
function hasTextBeside(block: Block, { spans, blocks }: Page): boolean {
  const { from, to } = spans[block.span]!
  return (
    to - from >= 3 &&
    blocks.slice(from, Math.min(to, from + 12)).some((other) => other !== block && lengthOf(other.text) >= 80)
  )
}

/** Around the article's own element. A heading counts by what it heads. */
function isAround(index: number, reading: Reading, isBehindHeadline: boolean): boolean {
  const { page, region, furniture } = reading
  const block = page.blocks[index]!
  const isBefore = index < region.inner.from
  if (isLikeArticle(block, reading, isBefore)) return true
  if (!isBefore || block.kind !== 'heading' || !isBehindHeadline) return false
  const next = page.blocks[index + 1]
  const headsText = next !== undefined && furniture[index + 1] === 0 && next.kind !== 'heading' && next.linked === 0
  return headsText && index + 1 < region.inner.from && isLikeArticle(next, reading, true)
}

/** Around the article's own element: a standfirst in front, a last section behind. */
function isLikeArticle(block: Block, { withCaptions, isLiveblog }: Reading, isBefore: boolean): boolean {
  const length = lengthOf(block.text)
  if (block.kind === 'caption') return withCaptions && length >= 15
  if (isLiveblog && isTimeLine(block)) return !isBefore
  if (isFurnitureLine(block) || linkDensity(block) > 0.3) return false
  if (isBefore) return length >= 40 || (length >= 25 && endsSentence(block.text))
  if (block.kind === 'heading') return true
  return length >= 60 && endsSentence(block.text)
}

const fullDate =
  /(?<!\d)\d{1,2}(?:\.|º|er|ª)?(?: de)?[ /.-]+(?:\d{1,2}|\p{L}\p{M}*[\p{L}\p{M}]{2,12}\.?)(?: de)?[ /.,-]+\d{4}(?!\d)|\p{L}{3,10}\.? \d{1,2},? \d{4}(?!\d)|\d{4}\s?[-年/.년]\s?\d{1,2}\s?[-月/.월]\s?\d{1,2}/u

/** Before the first paragraph: who wrote it and when, which is metadata. */
function isAboutArticle(block: Block, { known, isLiveblog }: Reading): boolean {
  const { text } = block
  // What ends with a colon introduces somebody's words.
  if (lengthOf(text) > 200 || block.kind === 'row' || /[:：]$/.test(text) || sourceLine.test(text)) return false
  if ((block.timed > 0.4 * text.length || isTimeLine(block)) && !isLiveblog) return true
  const isStatement = endsSentence(text) || block.kind === 'heading'
  if (!isStatement && !isLiveblog && text.length <= 160 && fullDate.test(text)) return true
  const reason = headReason(text)
  if (reason === 'byline' || reason === 'navigation' || reason === 'date line') return true
  return known.byline !== null && text.length < known.byline.length + 60 && likeness(known.byline, text) > 0.8
}

/** Without headings that head nothing any more, pull quotes that the text has too, and lists of links. */
function tidied(indices: number[], { page, furniture }: Reading): Block[] {
  const { blocks } = page
  const texts = indices.map((i) => plain(blocks[i]!.text))
  const copies = copiesAmong(indices, texts, page)
  const kept: Block[] = []
  indices.forEach((index, at) => {
    const block = blocks[index]!
    const text = texts[at]!
    if (copies[at] === 1) return
    if (isPullQuote(block, text, texts, at)) return
    if (block.kind === 'heading' && isEmptyHeading(indices, at, blocks, furniture)) return
    kept.push(block)
  })
  return kept
}

const fewLast = 4

/** Behind the text: "Ada Orr covers rivers." A last paragraph that begins with the author's name is about the author. */
function withoutAuthorsLife(blocks: Block[], byline: string | null): Block[] {
  const authors = (byline ?? '').split(/,| and | und | et | y | e | en | og | och |&/).flatMap((name) => {
    const words = name.trim().split(/\s+/)
    return words.length >= 2 ? [name.trim()] : []
  })
  const isLife = ({ text, kind }: Block) =>
    kind !== 'heading' &&
    text.length <= 400 &&
    authors.some((name) => text.startsWith(`${name} `) && text.length > name.length + 10)
  const from = Math.max(2, blocks.length - fewLast)
  return blocks.filter((block, i) => i < from || !isLife(block))
}

function isPullQuote(block: Block, text: string, texts: string[], at: number): boolean {
  if (!block.isQuote || text.length < 20) return false
  const bare = text.replace(/^\P{L}+/u, '').replace(/\P{L}{1,20}$/u, '')
  const near = texts.slice(Math.max(0, at - 30), at + 31)
  return near.some((other) => other.length > bare.length + 20 && other.includes(bare))
}

/** Behind it comes another of its rank or a higher one, or nothing. */
function isEmptyHeading(indices: number[], at: number, blocks: Block[], furniture: Uint8Array): boolean {
  const own = blocks[indices[at]!]!
  const next = indices[at + 1]
  if (next === undefined) return true
  const following = blocks[next]!
  if (following.kind !== 'heading' || following.level > own.level) return false
  // Two headings in a row are a template's way; two that had something between them are not.
  for (let i = indices[at]! + 1; i < next; i++) if (furniture[i] === 1 || blocks[i]!.linked > 0) return true
  return false
}
