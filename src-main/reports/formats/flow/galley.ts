import type { GalleyNote, GalleyRun, ReportCorrection, ReportGalley } from '../../model/types'
import { type FlowPage, markText, recordNumber, recordNumbers, sourceNames } from './page'
import { bold, type Line, linkTo, say } from './types'

/** The last run of each passage, by the passage's anchor: the place of its number. */
export function passageEnds(galley: ReportGalley): Map<string, GalleyRun> {
  const ends = new Map<string, GalleyRun>()
  for (const paragraph of galley.paragraphs) {
    for (const run of paragraph.runs) for (const { anchor } of run.claims) ends.set(anchor, run)
  }
  return ends
}

/** What stands in the margin beside a claim: its verdict, why, by whom, and what it rests on. */
export function verdictParts(page: FlowPage, note: GalleyNote): Line[] {
  const { w, m, model } = page
  const holds = (name: string, line: Line): Line => (line.length === 0 ? [] : [say(`${name}: `), ...line])
  return parts([
    [linkTo(`#claim-${note.claim}`, `${note.claim}`), say(' '), markText(page, note.mark)],
    note.isStale && [bold(w.stale)],
    note.established !== null && [say(`${w.established}: `), bold(note.established)],
    note.reason !== '' && [say(note.reason)],
    note.by !== null && [say(note.by)],
    model.sections.includes('sources') && holds(w.sections.sources, sourceNames(page, note.sources)),
    holds(m.evidence, recordNumbers(page, 'evidence', note.evidence)),
    holds(m.corrections, recordNumbers(page, 'correction', note.corrections)),
  ])
}

/** What stands in the margin beside a correction. */
export function correctionParts(page: FlowPage, c: ReportCorrection): Line[] {
  const { m, w } = page
  return parts([
    recordNumber(page, 'correction', c.number),
    [
      say(`${m.decisions[c.decision]}: ${m.quoted(c.exact ?? w.textMissing)} → `),
      c.wording === '' ? say(m.deleteIt, { italic: true }) : say(m.quoted(c.wording)),
    ],
    c.problem !== '' && [say(c.problem)],
    c.source !== '' && [say(`${m.shownBy}: ${c.source}`)],
    c.evidence !== null && recordNumber(page, 'evidence', c.evidence),
  ])
}

const parts = (lines: readonly (Line | false)[]): Line[] =>
  lines.filter((line): line is Line => line !== false && line.length > 0)
