import type { GalleyNote, GalleyParagraph, GalleyRun } from '../../model/types'
import { correctionParts, passageEnds, verdictParts } from '../flow/galley'
import { type FlowPage, ledSomewhere } from '../flow/page'
import { type Block, joined, type Line, linkTo, say } from '../flow/types'
import { mdLine } from './inline'

type Galley = Extract<Block, { is: 'galley' }>

/** The article with its claims in bold and numbered, each paragraph with its margin below it. */
export function galleyText(page: FlowPage, block: Galley): string[] {
  const ends = passageEnds(block.galley)
  return block.galley.paragraphs.flatMap((p) => [
    mdLine(ledSomewhere(page, paragraphLine(block, p, ends))),
    ...marginText(page, block, p),
  ])
}

function paragraphLine({ galley, language }: Galley, p: GalleyParagraph, ends: ReadonlyMap<string, GalleyRun>): Line {
  return [
    { anchor: `source-${galley.source}-p${p.number}` },
    say(`${p.number} `, { bold: true }),
    ...p.runs.flatMap(
      (run): Line => [
        ...run.claims.filter((c) => c.isFirst).map((c) => ({ anchor: `text-${c.anchor}` })),
        say(run.text, run.claims.length > 0 ? { bold: true, language } : { language }),
        ...run.claims.filter((c) => ends.get(c.anchor) === run).map((c) => linkTo(`#${c.anchor}`, `[${c.claim}]`)),
      ],
    ),
  ]
}

function marginText(page: FlowPage, block: Galley, p: GalleyParagraph): string[] {
  const notes = p.notes.map((note: GalleyNote) => verdictParts(page, note))
  const corrections = page.model.corrections
    .filter((c) => c.decision !== 'rejected' && c.place.source === block.galley.source)
    .filter((c) => c.start >= p.start && c.start < p.end)
    .map((c) => correctionParts(page, c))
  const lines = [...notes, ...corrections].map((line) => `> - ${mdLine(ledSomewhere(page, joined(line, ' · ')))}`)
  return lines.length > 0 ? [lines.join('\n')] : []
}
