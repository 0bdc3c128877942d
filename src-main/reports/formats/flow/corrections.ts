import type { ReportCorrection } from '../../model/types'
import {
  claimLine,
  type FlowPage,
  facts,
  recordNumber,
  recordNumbers,
  referenceTo,
  sectionHead,
  stampText,
} from './page'
import { type Block, heading, joined, type Line, muted, paragraph, say, table } from './types'

export function correctionBlocks(page: FlowPage): Block[] {
  const { m, model } = page
  if (model.corrections.length === 0) return [...sectionHead(page, 'corrections'), paragraph(m.nothing.corrections)]
  return [...sectionHead(page, 'corrections'), ...model.corrections.flatMap((c) => correctionText(page, c))]
}

function correctionText(page: FlowPage, c: ReportCorrection): Block[] {
  const { m, w } = page
  const shown = joined(
    [c.source !== '' && [say(c.source)], c.evidence !== null && recordNumber(page, 'evidence', c.evidence)],
    ' · ',
  )
  const decided = c.decided === null ? '' : ` (${stampText(page, c.decided)})`
  return [
    heading(2, `${m.letters.correction}${c.number} · ${m.changes[c.change]}`, `correction-${c.number}`),
    ...facts([
      [w.passage, referenceTo(page, c.place)],
      [m.asItStands, c.exact === null ? w.textMissing : [say(c.exact, { language: c.place.language })]],
      [
        m.suggested,
        c.wording === ''
          ? [say(m.deleteIt, { italic: true })]
          : [say(c.wording, { bold: true, language: c.place.language })],
      ],
      [m.problem, c.problem],
      [m.shownBy, shown],
      [w.claim, c.claim === null ? null : claimLine(page, c.claim)],
      [m.proposed, stampText(page, c.proposed)],
      [m.decided, `${m.decisions[c.decision]}${decided}${c.decisionReason === '' ? '' : `: ${c.decisionReason}`}`],
    ]),
  ]
}

export function changeBlocks(page: FlowPage): Block[] {
  const { m, w, model } = page
  const rows = model.changes.map((c): Line[] => [
    [...recordNumber(page, 'correction', c.correction), say(` ${m.changes[c.change]}`)],
    [say(c.from, { language: c.place.language })],
    c.to === '' ? [say(m.deleteIt, { italic: true })] : [say(c.to, { language: c.place.language })],
    referenceTo(page, c.place),
    [muted(stampText(page, c))],
  ])
  return [
    ...sectionHead(page, 'changes'),
    rows.length === 0
      ? paragraph(m.nothing.changes)
      : table([m.change, m.from, m.into, w.passage, m.decided], [18, 25, 22, 17, 18], rows),
  ]
}

export function flagBlocks(page: FlowPage): Block[] {
  const { m, w, model } = page
  const rows = model.flags.map((f): Line[] => [
    claimLine(page, f.claim),
    [say(f.flags.map((flag) => m.flags[flag]).join(', '), { bold: true })],
    [say(f.note)],
    [muted(stampText(page, f))],
  ])
  return [
    ...sectionHead(page, 'flags'),
    rows.length === 0 ? paragraph(m.nothing.flags) : table([w.claim, m.flag, w.note, m.who], [36, 17, 27, 20], rows),
  ]
}

export function signOffBlocks(page: FlowPage): Block[] {
  const { m, model } = page
  return [
    ...sectionHead(page, 'signOffs'),
    paragraph(m.signOffText),
    {
      is: 'table',
      heads: [m.role, m.name, m.signature, m.date],
      widths: [20, 26, 34, 20],
      rows: model.signOffs.map((line) => [
        [say(m.signRoles[line.role])],
        line.name === null ? [] : [say(line.name)],
        [],
        [],
      ]),
      toFill: true,
    },
  ]
}

/** What was gathered for a claim, by the records' numbers. */
export const recordsOf = (
  page: FlowPage,
  { evidence, queries, contacts }: { evidence: number[]; queries: number[]; contacts: number[] },
): Line =>
  joined(
    [
      recordNumbers(page, 'evidence', evidence),
      recordNumbers(page, 'query', queries),
      recordNumbers(page, 'contact', contacts),
    ],
    ', ',
  )
