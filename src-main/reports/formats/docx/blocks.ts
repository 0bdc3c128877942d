import { assertNever } from '../../../contract/errors'
import { type Block, isLink, type Line } from '../flow/types'
import { figureSvg, matrixSvgs, paperTheme } from '../pictures'
import type { DocxDocument } from './document'
import { galleyParagraphs } from './galley'
import { inlines, type RunLook, runs } from './inline'
import { articleParagraph, type ParagraphLook, paragraph } from './paragraph'
import { readsFromRight } from './script'
import { pictureRun } from './shapes'

/** The sections that one wants to leaf to. */
const onNewPage = new Set(['section-log', 'section-galley', 'section-articles'])

export function blockXml(doc: DocxDocument, block: Block, all: readonly Block[]): string {
  switch (block.is) {
    case 'title':
      return lineParagraph(doc, block.line, { style: 'Title' })
    case 'heading':
      return headingXml(doc, block)
    case 'paragraph':
      return lineParagraph(doc, block.line, looks[block.look])
    case 'text':
      return textXml(doc, block)
    case 'facts':
      return block.rows
        .map(({ name, value }) =>
          paragraph(`${runs(name, { style: 'FactName' })}<w:r><w:tab/></w:r>${inlines(doc, value)}`, { style: 'Fact' }),
        )
        .join('')
    case 'list':
      return block.items.map((lines) => itemXml(doc, lines)).join('')
    case 'quote':
      return block.text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => paragraph(runs(line.trim()), { style: 'Quote', rtl: readsFromRight(line) }))
        .join('')
    case 'table':
      return tableXml(doc, block)
    case 'galley':
      return galleyParagraphs(doc, block)
    case 'picture':
      return picturesXml(doc, block)
    case 'contents':
      return contentsXml(doc, block.heading, all)
    default:
      return assertNever(block)
  }
}

const looks: Record<Extract<Block, { is: 'paragraph' }>['look'], ParagraphLook> = {
  plain: {},
  lead: { style: 'Lead', withNext: true },
  call: { style: 'Call', withNext: true },
  label: { style: 'Label', withNext: true },
  kicker: { style: 'Kicker' },
  opening: { style: 'Opening', withNext: true },
  kept: { withNext: true },
}

const plainOf = (line: Line): string =>
  line.map((i) => ('text' in i ? i.text : isLink(i) ? i.label.map((t) => t.text).join('') : '')).join('')

const lineParagraph = (doc: DocxDocument, line: Line, look: ParagraphLook = {}, run: RunLook = {}): string =>
  paragraph(inlines(doc, line, run), { rtl: beginsFromRight(line), ...look })

/**
 * A line that begins with words of a text from right to left. One that begins with a number that leads somewhere is a line
 * of the report, whatever it goes on to quote, and stays on its side of the page.
 */
function beginsFromRight(line: Line): boolean {
  const first = line.find((i) => isLink(i) || ('text' in i && i.text.trim() !== ''))
  return first !== undefined && 'text' in first && readsFromRight(first.text)
}

function textXml(doc: DocxDocument, block: Extract<Block, { is: 'text' }>): string {
  const place = block.anchor === null ? '' : doc.bookmark(block.anchor)
  return articleParagraph(place, block.number, inlines(doc, block.line, { exact: true }), block.language)
}

function headingXml(doc: DocxDocument, block: Extract<Block, { is: 'heading' }>): string {
  const words = inlines(doc, block.line)
  return paragraph(block.anchor === null ? words : doc.bookmark(block.anchor, words), {
    style: `Heading${block.level}`,
    onNewPage: block.anchor !== null && onNewPage.has(block.anchor),
    rtl: beginsFromRight(block.line),
  })
}

/** Each with its table under it, in the blocks. */
function picturesXml(doc: DocxDocument, { of }: Extract<Block, { is: 'picture' }>): string {
  const { page } = doc
  const pictures = 'figure' in of ? [figureSvg(page, of.figure, paperTheme)] : matrixSvgs(page, of.matrix, paperTheme)
  const name = 'figure' in of ? page.m.figureOf(of.figure.claim) : page.m.sections.matrix
  return pictures.map((picture) => paragraph(pictureRun(doc, picture, name), { style: 'Picture' })).join('')
}

function itemXml(doc: DocxDocument, lines: readonly Line[]): string {
  return lines
    .map((line, i) =>
      lineParagraph(doc, line, {
        style: i === 0 ? 'ListBullet' : 'ListContinue',
        withNext: i < lines.length - 1,
      }),
    )
    .join('')
}

/** A table of so few rows stays on one page. */
const rowsKept = 9

function tableXml(doc: DocxDocument, block: Extract<Block, { is: 'table' }>): string {
  const share = block.widths.reduce((sum, w) => sum + w, 0)
  const widths = block.widths.map((w) => Math.floor((w / share) * doc.textWidth))
  const cell = (i: number, inside: string) =>
    `<w:tc><w:tcPr><w:tcW w:w="${widths[i]}" w:type="dxa"/></w:tcPr>${inside}</w:tc>`
  const heads = block.heads.map((head, i) => cell(i, paragraph(runs(head), { style: 'TableHead' }))).join('')
  const room = block.toFill ? '<w:trHeight w:val="794" w:hRule="atLeast"/>' : ''
  const rows = block.rows.map((cells, r) => {
    const withNext = block.rows.length <= rowsKept && r < block.rows.length - 1
    const inside = cells.map((line, i) => cell(i, lineParagraph(doc, line, { style: 'TableText', withNext }))).join('')
    return `<w:tr><w:trPr><w:cantSplit/>${room}</w:trPr>${inside}</w:tr>`
  })
  const grid = widths.map((w) => `<w:gridCol w:w="${w}"/>`).join('')
  const width = widths.reduce((sum, w) => sum + w, 0)
  // A paragraph after it, or two tables in a row would become one.
  return (
    `<w:tbl><w:tblPr><w:tblStyle w:val="ReportTable"/><w:tblW w:w="${width}" w:type="dxa"/>` +
    `<w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>` +
    `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${heads}</w:tr>${rows.join('')}</w:tbl>` +
    paragraph('', { style: 'AfterTable' })
  )
}

/**
 * A contents field that lists the sections, filled in as Word would fill it. Without page numbers: only a program that lays
 * the pages out knows them, and a file that asks to be updated greets its reader with a question.
 */
function contentsXml(doc: DocxDocument, title: string, all: readonly Block[]): string {
  const sections = all.flatMap((b) => (b.is === 'heading' && b.level === 1 && b.anchor !== null ? [b] : []))
  const field = (kind: string, inside = '') => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>${inside}`
  const instruction = '<w:r><w:instrText xml:space="preserve"> TOC \\o "1-1" \\n \\h \\u </w:instrText></w:r>'
  const entries = sections.map((section, i) => {
    const link = inlines(doc, [{ to: `#${section.anchor}`, label: [{ text: plainOf(section.line) }] }])
    const before = i === 0 ? field('begin', instruction) + field('separate') : ''
    return paragraph(`${before}${link}${i === sections.length - 1 ? field('end') : ''}`, { style: 'TOC1' })
  })
  if (entries.length === 0) return ''
  return (
    '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr>' +
    `<w:sdtContent>${paragraph(runs(title), { style: 'TOCHeading', withNext: true })}${entries.join('')}</w:sdtContent></w:sdt>`
  )
}
