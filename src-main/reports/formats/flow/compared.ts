import type {
  MatrixCell,
  ReportFigure,
  ReportMatrix,
  ReportPlace,
  ReportQuotes,
  ReportUnresolved,
} from '../../model/types'
import { isStale, originReason } from '../page'
import { isDrawnWell } from '../pictures'
import { recordsOf } from './corrections'
import { claimLine, type FlowPage, facts, markText, referenceTo, sectionHead, sourceNames, sourceNumbers } from './page'
import { type Block, heading, type Line, linkTo, muted, paragraph, say, table } from './types'

/** More columns than that leave no room for the words on an upright page: who says what is drawn, and listed by number then. */
const sourcesInOneTable = 8

export function unresolvedBlocks(page: FlowPage): Block[] {
  const { m, model } = page
  const head = sectionHead(page, 'unresolved')
  if (model.unresolved.length === 0) return [...head, paragraph(m.nothing.unresolved)]
  return [...head, ...model.unresolved.flatMap((u) => unresolvedText(page, u))]
}

function unresolvedText(page: FlowPage, u: ReportUnresolved): Block[] {
  const { m, w } = page
  const tried = recordsOf(page, u.tried)
  const [only, ...others] = u.sides
  return [
    heading(2, claimLine(page, u.claim)),
    ...(u.sides.length > 1 ? [positionsTable(page, u)] : []),
    ...facts([
      [w.verdict, [markText(page, u.mark)]],
      [w.sections.sources, only === undefined || others.length > 0 ? null : sourceNames(page, only.sources)],
      [m.tried, tried.length === 0 ? m.triedNothing : tried],
      [
        m.hedge,
        u.hedge === null ? null : [say(u.hedge.text, { bold: true }), muted(` (${m.hedgeFrom[u.hedge.from]})`)],
      ],
    ]),
  ]
}

/** Who says what. Where the values are the words themselves, the words alone. */
function positionsTable(page: FlowPage, { sides }: ReportUnresolved): Block {
  const { w } = page
  if (sides.every(({ value, wording }) => page.said(value, wording) === wording)) {
    return table(
      [w.wording, w.sections.sources],
      [60, 40],
      sides.map(({ wording, sources }): Line[] => [[say(wording)], sourceNames(page, sources)]),
    )
  }
  return table(
    [w.value, w.wording, w.sections.sources],
    [24, 42, 34],
    sides.map(({ value, wording, sources }): Line[] => [
      [say(page.said(value, wording))],
      [say(wording)],
      sourceNames(page, sources),
    ]),
  )
}

export function matrixBlocks(page: FlowPage): Block[] {
  const { w, model } = page
  const { matrix } = model
  const blocks: Block[] = [...sectionHead(page, 'matrix')]
  if (matrix.rows.length === 0) return [...blocks, paragraph(w.noClaims), ...originBlocks(page)]
  if (matrix.sources.length <= sourcesInOneTable) blocks.push(...matrixTable(page))
  else {
    if (isDrawnWell(matrix)) blocks.push({ is: 'picture', of: { matrix } })
    blocks.push(listedMatrix(page))
  }
  return [...blocks, ...originBlocks(page)]
}

const cellSigns: Record<MatrixCell, string> = { states: '●', conflict: '✗', differs: '◆', missing: '◐', absent: '–' }

/** A sign in each cell, told under the heading: words would take the room of the statements. */
function matrixTable(page: FlowPage): Block[] {
  const { m, w, model } = page
  const { sources, rows } = model.matrix
  const legend = ([...saying, 'absent'] as const).map((cell) => `${cellSigns[cell]} ${m.cells[cell]}`).join(' · ')
  const width = 6
  return [
    paragraph(legend, 'kept'),
    paragraph(sourceNames(page, sources), 'kept'),
    table(
      [w.claim, ...sources.map((n) => `[${n}]`)],
      [100 - sources.length * width, ...sources.map(() => width)],
      rows.map((row) => [
        rowHead(page, row),
        ...row.cells.map(
          (cell): Line => [
            say(cellSigns[cell], cell === 'conflict' ? { mark: 'disputed' } : cell === 'absent' ? { muted: true } : {}),
          ],
        ),
      ]),
    ),
  ]
}

const saying = ['states', 'conflict', 'differs', 'missing'] as const satisfies readonly MatrixCell[]

/** Of more articles than stand side by side: who says it in which way, by number. */
function listedMatrix(page: FlowPage): Block {
  const { m, w, model } = page
  const { sources, rows } = model.matrix
  const listed = (row: Row, kind: MatrixCell): Line => [
    say(
      sources
        .filter((_, i) => row.cells[i] === kind)
        .map((n) => `[${n}]`)
        .join(' '),
    ),
  ]
  return table(
    [w.claim, ...saying.map((kind) => m.cells[kind])],
    [36, 18, 18, 14, 14],
    rows.map((row) => [rowHead(page, row), ...saying.map((kind) => listed(row, kind))]),
  )
}

type Row = ReportMatrix['rows'][number]

function rowHead(page: FlowPage, row: Row): Line {
  const claim = page.claims.get(row.claim)
  return [
    linkTo(`#claim-${row.claim}`, `${row.claim}.`),
    say(' '),
    say(row.statement, { language: claim?.statementLanguage ?? 'und' }),
    say(' · '),
    markText(page, row.mark),
    ...(claim !== undefined && isStale(claim) ? [say(` (${page.w.stale})`)] : []),
  ]
}

/** Who is independent of whom: beside the matrix, or with the sources where there is no matrix. */
export function originBlocks({ w, model }: FlowPage): Block[] {
  if (model.origins.length === 0) return []
  return [
    heading(2, w.sections.origins),
    paragraph(`${w.originsCaption}.`, 'lead'),
    table(
      [w.origin, w.sections.sources, w.why],
      [14, 22, 64],
      model.origins.map((o) => [
        [say(String(o.number))],
        sourceNumbers(o.sources),
        [say(originReason(o.why, model.language))],
      ]),
    ),
  ]
}

export function figureBlocks(page: FlowPage): Block[] {
  const { m, model } = page
  const head = sectionHead(page, 'figures')
  if (model.figures.length === 0) return [...head, paragraph(m.nothing.figures)]
  return [...head, ...model.figures.flatMap((figure) => figureText(page, figure))]
}

function figureText(page: FlowPage, figure: ReportFigure): Block[] {
  const { m, w } = page
  return [
    heading(2, [say(m.figureOf(figure.claim))]),
    paragraph(claimLine(page, figure.claim)),
    ...facts([[w.established, figure.established]]),
    { is: 'picture', of: { figure } },
    table(
      [w.source, w.wording, m.figure, m.asOfDay],
      [34, 22, 24, 20],
      figure.points.map((point): Line[] => [
        point.source === null ? [say(w.removedArticle)] : sourceNames(page, [point.source]),
        [linkTo(`#${point.anchor}`, point.text)],
        [say(page.said(point.printed, point.text))],
        [say(point.asOf === null ? '' : page.date(point.asOf))],
      ]),
    ),
  ]
}

export function quoteBlocks(page: FlowPage): Block[] {
  const { m, model } = page
  const head = sectionHead(page, 'quotes')
  if (model.quotes.length === 0) return [...head, paragraph(m.nothing.quotes)]
  return [...head, ...model.quotes.flatMap((quotes) => quotesText(page, quotes))]
}

function quotesText(page: FlowPage, quotes: ReportQuotes): Block[] {
  const { m, w } = page
  const languages = quotes.languages.map(page.languageOf).join(', ')
  return [
    heading(2, claimLine(page, quotes.claim)),
    paragraph(`${languages}: ${quotes.languages.length > 1 ? m.acrossLanguages : m.inOneLanguage}`, 'kept'),
    table(
      [w.source, w.wording, m.speaker],
      [28, 52, 20],
      quotes.quotes.map((q): Line[] => [
        placeLine(page, q.place),
        [say(q.exact, { language: q.place.language }), say(' '), linkTo(`#${q.anchor}`, m.inTheText)],
        [say(q.speaker ?? w.unknown)],
      ]),
    ),
  ]
}

const placeLine = (page: FlowPage, place: ReportPlace): Line => [
  ...referenceTo(page, place),
  muted(` · ${page.languageOf(place.language)}`),
]
