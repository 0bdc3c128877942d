import type { ReportModel } from '../../model/types'
import { words } from '../../words'
import { memoWords } from '../../words/memo'
import type { Cell, Column } from './cell'

export type AboutRow = [name: string, value: Cell]

/** What the workbook is, of when, and what it does not hold. `cutCells`: cells whose text is not whole. */
export function aboutOf(model: ReportModel, cutCells: number): AboutRow[] {
  const { header, withheld, method } = model
  const w = words[model.language]
  const m = memoWords[model.language]
  const counts = header.counts
  const said = (name: string, text: string): AboutRow[] => (text === '' ? [] : [[name, text]])
  return [
    [w.dossier, header.title],
    ...said(m.slug, header.details.slug),
    ...said(m.writer, header.details.writer),
    ...said(m.editor, header.details.editor),
    ...said(m.secondReader, header.details.secondReader),
    ...header.underCheck.map((u): AboutRow => [m.versionChecked, `${u.label}\n${u.textSha256}`]),
    ...said(w.checkers, header.checkers.join('; ')),
    [w.asOf, { instant: header.asOf }],
    [w.position, header.position],
    [w.journalHead, header.journalHead ?? w.none],
    [w.claims, m.counts(counts.claims, counts.confirmed, counts.disputed, counts.unverified, counts.open)],
    ...said(w.stale, counts.stale > 0 ? w.staleLine(counts.stale) : ''),
    ...said(m.withheldSource, withheld.records > 0 ? m.withheldLine(withheld.records, withheld.struck) : ''),
    [w.madeWith, `Stet ${header.stetVersion}`],
    ...said(m.engine, method?.engine ?? ''),
    ...said(m.times, m.timesIn(model.timeZone)),
    ...said(w.note, cutCells > 0 ? m.cutCells(cutCells) : ''),
  ]
}

export const aboutColumns = ({ language }: ReportModel): Column<AboutRow>[] => [
  { name: 'what', heading: memoWords[language].about, width: 34, cell: ([name]) => name },
  { name: 'value', heading: memoWords[language].aboutValue, width: 90, cell: ([, value]) => value },
]
