import { matrixColumns } from '../../pictures/MatrixPicture'
import { type StaticPicture, staticFigure, staticMatrix } from '../../pictures/static'
import type { Theme } from '../../pictures/types'
import type { ReportFigure, ReportMatrix } from '../model/types'
import { memoWords } from '../words/memo'
import { type Page, shortName } from './page'
import { showHidden } from './visible'

export type { StaticPicture } from '../../pictures/static'

/** For a page with a style sheet of its own, light or dark: every colour is one of the sheet's. */
export const pageTheme: Theme = {
  ink: 'var(--ink)',
  soft: 'var(--soft)',
  rule: 'var(--rule)',
  paper: 'var(--paper)',
  conflict: 'var(--disputed)',
  differs: 'var(--unverified)',
  holds: 'var(--ink)',
  font: 'inherit',
}

/** For a document on white paper. */
export const paperTheme: Theme = {
  ink: '#1c1b19',
  soft: '#5c5a55',
  rule: '#d5d2ca',
  paper: '#ffffff',
  conflict: '#a3271d',
  differs: '#8a5a00',
  holds: '#1c1b19',
  font: 'Source Sans 3, Arial, sans-serif',
}

const width = 640
/** A picture stays on one page. */
const rowsInOne = 30

/** One quantity of a claim as its sources give it. */
export function figureSvg(page: Page, figure: ReportFigure, theme: Theme = pageTheme): StaticPicture {
  const names = new Map(page.model.sources.map((s) => [s.number, shortName(s)]))
  return staticFigure({
    points: figure.points.map((point) => ({
      ...point,
      label: showHidden(point.source === null ? '' : (names.get(point.source) ?? '')),
      printed: showHidden(page.said(point.printed, point.text)),
    })),
    title: memoWords[page.model.language].figureOf(figure.claim),
    tick: (value) => (Math.abs(value) >= 1e6 ? page.said(String(value)) : page.number(value)),
    width,
    theme,
  })
}

/** More pictures than that show nobody anything: who says what is then only listed. */
const matrixPicturesAtMost = 6

export const isDrawnWell = ({ rows, sources }: ReportMatrix): boolean =>
  Math.ceil(rows.length / rowsInOne) * Math.ceil(sources.length / matrixColumns(width)) <= matrixPicturesAtMost

/** The matrix in as many pictures as it needs; each has its own claims and sources. */
export function matrixSvgs(page: Page, matrix: ReportMatrix, theme: Theme = pageTheme): StaticPicture[] {
  const w = memoWords[page.model.language]
  const columns = matrixColumns(width)
  return slices(matrix.rows, rowsInOne).flatMap((rows) =>
    slices(matrix.sources, columns).map((sources, i) =>
      staticMatrix({
        sources,
        rows: rows.map(({ claim, statement, cells }) => ({
          claim,
          statement: showHidden(statement),
          cells: cells.slice(i * columns, i * columns + sources.length),
        })),
        title: w.sections.matrix,
        words: w.cells,
        width,
        theme,
      }),
    ),
  )
}

const slices = <T>(items: readonly T[], length: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / length) }, (_, i) => items.slice(i * length, (i + 1) * length))
