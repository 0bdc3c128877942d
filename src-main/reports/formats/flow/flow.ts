import { assertNever } from '../../../contract/errors'
import type { ReportSection } from '../../../contract/reports'
import type { ReportModel } from '../../model/types'
import { articleBlocks, galleyBlocks } from './articles'
import { figureBlocks, matrixBlocks, quoteBlocks, unresolvedBlocks } from './compared'
import { changeBlocks, correctionBlocks, flagBlocks, signOffBlocks } from './corrections'
import { bottomLineBlocks, headerBlocks } from './head'
import { logBlocks } from './log'
import { type FlowPage, flowPageOf, ledSomewhere } from './page'
import { methodBlocks, notCheckedBlocks } from './rest'
import { sourceBlocks } from './sources'
import { type Block, isAnchor, type Line } from './types'

/**
 * The whole report as blocks, in the report's order. Every `#anchor` of a link is defined exactly once in the blocks: a
 * link to what is not told (a section that is off) is its words, and of two places with one anchor the first has it.
 */
export function flowOf(model: ReportModel): { page: FlowPage; blocks: Block[] } {
  const page = flowPageOf(model)
  const told = model.sections.flatMap((s) => sectionBlocks(page, s))
  return { page, blocks: settled(page, [...headerBlocks(page), { is: 'contents', heading: page.w.contents }, ...told]) }
}

function sectionBlocks(page: FlowPage, section: ReportSection): Block[] {
  switch (section) {
    case 'bottomLine':
      return bottomLineBlocks(page)
    case 'corrections':
      return correctionBlocks(page)
    case 'unresolved':
      return unresolvedBlocks(page)
    case 'matrix':
      return matrixBlocks(page)
    case 'figures':
      return figureBlocks(page)
    case 'quotes':
      return quoteBlocks(page)
    case 'log':
      return logBlocks(page)
    case 'sources':
      return sourceBlocks(page)
    case 'flags':
      return flagBlocks(page)
    case 'notChecked':
      return notCheckedBlocks(page)
    case 'method':
      return methodBlocks(page)
    case 'signOffs':
      return signOffBlocks(page)
    case 'changes':
      return changeBlocks(page)
    case 'galley':
      return galleyBlocks(page)
    case 'articles':
      return articleBlocks(page)
    default:
      return assertNever(section)
  }
}

function settled(page: FlowPage, blocks: readonly Block[]): Block[] {
  const defined = page.anchors
  const once = blocks.map((block) => {
    const withHeading =
      (block.is === 'heading' || block.is === 'text') && block.anchor !== null && taken(defined, block.anchor)
        ? { ...block, anchor: null }
        : block
    if (block.is === 'galley') for (const anchor of galleyAnchors(block)) defined.add(anchor)
    return mapLines(withHeading, (line) => line.filter((inline) => !isAnchor(inline) || !taken(defined, inline.anchor)))
  })
  return once.map((block) => mapLines(block, (line) => ledSomewhere(page, line)))
}

function taken(defined: Set<string>, anchor: string): boolean {
  if (defined.has(anchor)) return true
  defined.add(anchor)
  return false
}

function mapLines(block: Block, change: (line: Line) => Line): Block {
  switch (block.is) {
    case 'title':
    case 'heading':
    case 'paragraph':
    case 'text':
      return { ...block, line: change(block.line) }
    case 'facts':
      return { ...block, rows: block.rows.map((row) => ({ ...row, value: change(row.value) })) }
    case 'list':
      return { ...block, items: block.items.map((lines) => lines.map(change)) }
    case 'table':
      return { ...block, rows: block.rows.map((cells) => cells.map(change)) }
    default:
      return block
  }
}

/** What a galley itself must define: its paragraphs, and the first words of each passage. */
export function galleyAnchors({ galley }: Extract<Block, { is: 'galley' }>): string[] {
  return galley.paragraphs.flatMap((p) => [
    `source-${galley.source}-p${p.number}`,
    ...p.runs.flatMap((run) => run.claims.filter((c) => c.isFirst).map((c) => `text-${c.anchor}`)),
  ])
}
