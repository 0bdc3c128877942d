import { Group } from '@visx/group'
import { scaleBand } from '@visx/scale'
import { Fragment } from 'react'
import { Picture, typeSize } from './Picture'
import { fitted } from './text'
import type { Drawing, DrawnCell, DrawnRow, Theme } from './types'

const cell = 22
const labelWidth = 330
const head = 26
const legendHeight = 30

export interface MatrixPictureProps {
  /** Numbers of the sources, as columns; no more than fit beside the labels in `width`. */
  sources: readonly number[]
  rows: readonly DrawnRow[]
  title: string
  words: Record<DrawnCell, string>
  width: number
  theme: Theme
}

/** How many articles stand side by side in a picture of that width. */
export const matrixColumns = (width: number): number => Math.max(1, Math.floor((width - labelWidth) / cell))

export const matrixDrawing = ({ rows, width }: Pick<MatrixPictureProps, 'rows' | 'width'>): Drawing => ({
  width,
  height: head + rows.length * cell + legendHeight,
})

/** Claims against articles: each cell has a shape of its own, so that it can be read in black and by those who see no red. */
export function MatrixPicture({ sources, rows, title, words, width, theme }: MatrixPictureProps) {
  const drawing = matrixDrawing({ rows, width })
  const x = scaleBand<number>({ domain: [...sources], range: [labelWidth, labelWidth + sources.length * cell] })
  const middle = (source: number) => (x(source) ?? labelWidth) + cell / 2
  const right = labelWidth + sources.length * cell
  const placesOf = (kind: DrawnCell) =>
    rows.flatMap((row, i) =>
      sources.flatMap((source, column) =>
        (row.cells[column] ?? 'absent') === kind ? [{ x: middle(source), y: head + i * cell + cell / 2 }] : [],
      ),
    )
  return (
    <Picture drawing={drawing} title={title} theme={theme}>
      {sources.map((source) => (
        <text key={source} x={middle(source)} y={16} textAnchor="middle" fill={theme.soft}>
          {source}
        </text>
      ))}
      <path d={rows.map((_, i) => `M 0 ${head + i * cell} H ${right}`).join(' ')} stroke={theme.rule} fill="none" />
      {rows.map((row, i) => (
        <Fragment key={row.claim}>
          <text x={0} y={head + i * cell + 15} fill={theme.soft}>
            {row.claim}
          </text>
          <text x={34} y={head + i * cell + 15} fill={theme.ink}>
            {fitted(row.statement, typeSize, labelWidth - 46)}
          </text>
        </Fragment>
      ))}
      {kinds.map((kind) => (
        <Cells key={kind} kind={kind} at={placesOf(kind)} theme={theme} />
      ))}
      <Legend top={head + rows.length * cell + 20} words={words} theme={theme} />
    </Picture>
  )
}

interface CellsProps {
  kind: DrawnCell
  at: readonly { x: number; y: number }[]
  theme: Theme
}

/** All cells of one kind as one path: a large matrix has tens of thousands of them. */
function Cells({ kind, at, theme }: CellsProps) {
  if (at.length === 0) return null
  const { outline, filled, colour, width } = shapes[kind]
  const drawn = (shape: string) => at.map(({ x, y }) => `M ${x} ${y} ${shape}`).join(' ')
  return (
    <>
      {filled !== undefined && <path d={drawn(filled)} fill={theme[colour]} />}
      {outline !== undefined && <path d={drawn(outline)} fill="none" stroke={theme[colour]} strokeWidth={width} />}
    </>
  )
}

/** Drawn from the middle of the cell. */
const shapes: Record<DrawnCell, { outline?: string; filled?: string; colour: keyof Theme; width: number }> = {
  states: { filled: 'm -5 0 a 5 5 0 1 0 10 0 a 5 5 0 1 0 -10 0', colour: 'holds', width: 0 },
  conflict: { outline: 'm -5 -5 l 10 10 m -10 0 l 10 -10', colour: 'conflict', width: 2.5 },
  differs: { filled: 'm 0 -6 l 6 6 l -6 6 l -6 -6 z', colour: 'differs', width: 0 },
  missing: {
    outline: 'm -4.5 0 a 4.5 4.5 0 1 0 9 0 a 4.5 4.5 0 1 0 -9 0',
    filled: 'm 0 -4.5 a 4.5 4.5 0 0 0 0 9 z',
    colour: 'differs',
    width: 1.5,
  },
  absent: { outline: 'm -3 0 h 6', colour: 'rule', width: 1.5 },
}

const kinds: DrawnCell[] = ['states', 'conflict', 'differs', 'missing', 'absent']

function Legend({ top, words, theme }: { top: number; words: Record<DrawnCell, string>; theme: Theme }) {
  return (
    <Group top={top}>
      {kinds.map((kind, i) => (
        <Group key={kind} left={8 + i * 118}>
          <Cells kind={kind} at={[{ x: 0, y: -4 }]} theme={theme} />
          <text x={12} y={0} fill={theme.soft}>
            {fitted(words[kind], typeSize, 100)}
          </text>
        </Group>
      ))}
    </Group>
  )
}
