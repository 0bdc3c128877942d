import { assertNever } from '../../contract/errors'
import type { ReportModel } from '../model/types'
import { flowOf } from './flow/flow'
import type { FlowPage } from './flow/page'
import { type Block, isLink, type Line, say } from './flow/types'
import { anchor, md, mdLink, mdQuote, mdTable } from './markdown/escape'
import { galleyText } from './markdown/galley'
import { mdLine } from './markdown/inline'

/**
 * The report for a wiki, an issue or a plain editor. Anchors are HTML's, which every renderer of Markdown keeps; a
 * picture is told by the table that stands under it anyway. The same model gives the same bytes.
 */
export function renderMarkdown(model: ReportModel): string {
  const { page, blocks } = flowOf(model)
  return `${blocks.flatMap((block) => blockText(page, block, blocks)).join('\n\n')}\n`
}

function blockText(page: FlowPage, block: Block, all: readonly Block[]): string[] {
  switch (block.is) {
    case 'title':
      return [`# ${mdLine(block.line)}`]
    case 'heading':
      return [
        ...(block.anchor === null ? [] : [anchor(block.anchor)]),
        `${'#'.repeat(block.level + 1)} ${mdLine(plain(block.line))}`,
      ]
    case 'paragraph':
      return paragraphText(block)
    case 'text':
      return [mdLine(numbered(block))]
    case 'facts':
      return [block.rows.map((row) => `- ${md(row.name)}: ${mdLine(row.value)}`).join('\n')]
    case 'list':
      return block.items.map((lines) => `- ${lines.map(mdLine).join('\\\n  ')}`)
    case 'quote':
      return [mdQuote(block.text)].filter((text) => text !== '')
    case 'table':
      return [
        mdTable(
          block.heads.map(md),
          block.rows.map((cells) => cells.map(mdLine)),
        ),
      ]
    case 'galley':
      return galleyText(page, block)
    case 'picture':
      return []
    case 'contents':
      return [`**${md(block.heading)}**`, contents(all)]
    default:
      return assertNever(block)
  }
}

function paragraphText({ look, line }: Extract<Block, { is: 'paragraph' }>): string[] {
  const text = mdLine(line)
  if (text === '') return []
  return [look === 'label' || look === 'kicker' ? `**${text}**` : text]
}

const numbered = ({ number, anchor, line }: Extract<Block, { is: 'text' }>): Line => [
  ...(anchor === null ? [] : [{ anchor }]),
  say(`${number} `, { bold: true }),
  ...line,
]

/** A heading with links or stars in it is no heading in some wikis' tables of contents. */
const plain = (line: Line): Line =>
  line.flatMap((inline) => (isLink(inline) ? inline.label : [inline])).map((i) => ('text' in i ? say(i.text) : i))

const contents = (blocks: readonly Block[]): string =>
  blocks
    .flatMap((b) =>
      b.is === 'heading' && b.level === 1 && b.anchor !== null
        ? [`- ${mdLink(mdLine(plain(b.line)), `#${b.anchor}`)}`]
        : [],
    )
    .join('\n')
