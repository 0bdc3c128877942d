import { Group } from '@visx/group'
import { scaleLinear } from '@visx/scale'
import { Bar, Circle, Line } from '@visx/shape'
import { Picture, typeSize } from './Picture'
import { fitted, textWidth } from './text'
import type { Drawing, DrawnPoint, Theme } from './types'

const rowHeight = 22
const labelWidth = 190
const gap = 12
const top = 8
const axisHeight = 26

export interface FigurePictureProps {
  points: readonly DrawnPoint[]
  /** What the whole picture shows, for those who do not see it. */
  title: string
  /** A tick of the axis in the reader's language. */
  tick: (value: number) => string
  width: number
  theme: Theme
}

export const figureDrawing = ({ points, width }: Pick<FigurePictureProps, 'points' | 'width'>): Drawing => ({
  width,
  height: top + points.length * rowHeight + axisHeight,
})

/**
 * One quantity as the sources give it: a dot for a value, a bar for an interval, an arrow where the text says "at least"
 * or "at most", an empty dot for "about". Sources that say the same stand in one colour; shape and print say it as well.
 */
export function FigurePicture({ points, title, tick, width, theme }: FigurePictureProps) {
  const drawing = figureDrawing({ points, width })
  const printedWidth = Math.min(150, Math.max(...points.map((p) => textWidth(p.printed, typeSize)))) + gap
  const plot = { left: labelWidth + gap, right: width - printedWidth - gap }
  const x = scaleLinear<number>({ domain: domainOf(points), range: [plot.left, plot.right], nice: true })
  const bottom = top + points.length * rowHeight
  const most = mostCommon(points)
  return (
    <Picture drawing={drawing} title={title} theme={theme}>
      {x.ticks(4).map((value) => (
        <Group key={value}>
          <Line from={{ x: x(value), y: top }} to={{ x: x(value), y: bottom }} stroke={theme.rule} />
          <text x={x(value)} y={bottom + 16} textAnchor="middle" fill={theme.soft}>
            {tick(value)}
          </text>
        </Group>
      ))}
      {points.map((point, i) => (
        <Group key={`${point.anchor} ${point.printed}`} top={top + i * rowHeight + rowHeight / 2}>
          <text x={0} y={4} fill={theme.ink}>
            {fitted(point.source === null ? point.label : `[${point.source}] ${point.label}`, typeSize, labelWidth)}
          </text>
          <Mark point={point} x={x} colour={most === null || point.printed === most ? theme.ink : theme.conflict} />
          <text x={plot.right + gap} y={4} fill={theme.ink}>
            {fitted(point.printed, typeSize, printedWidth)}
          </text>
        </Group>
      ))}
    </Picture>
  )
}

function Mark({ point, x, colour }: { point: DrawnPoint; x: (value: number) => number; colour: string }) {
  const { low, high, value, approximator } = point
  if (low !== null && high !== null && low !== high) {
    return <Bar x={x(low)} y={-4} width={Math.max(2, x(high) - x(low))} height={8} rx={2} fill={colour} />
  }
  const at = x(value ?? low ?? high ?? 0)
  const isOpen = approximator === 'about' || approximator === 'nearly'
  const direction = directionOf(point)
  return (
    <Group>
      {direction !== 0 && (
        <>
          <Line from={{ x: at, y: 0 }} to={{ x: at + direction * 24, y: 0 }} stroke={colour} strokeWidth={2} />
          <path
            d={`M ${at + direction * 18} -4 L ${at + direction * 25} 0 L ${at + direction * 18} 4`}
            fill="none"
            stroke={colour}
            strokeWidth={2}
          />
        </>
      )}
      <Circle cx={at} cy={0} r={4.5} fill={isOpen ? 'none' : colour} stroke={colour} strokeWidth={2} />
    </Group>
  )
}

/** 1: it may be more; -1: it may be less. */
function directionOf({ approximator, low, high, value }: DrawnPoint): -1 | 0 | 1 {
  if (approximator === 'atLeast' || approximator === 'moreThan') return 1
  if (approximator === 'atMost' || approximator === 'lessThan' || approximator === 'nearly') return -1
  if (value === null && low !== null && high === null) return 1
  return value === null && high !== null && low === null ? -1 : 0
}

/** From nought where that does not press the differences together. */
function domainOf(points: readonly DrawnPoint[]): [number, number] {
  const all = points.flatMap((p) => [p.value, p.low, p.high]).filter((n) => n !== null)
  const least = Math.min(...all)
  const most = Math.max(...all)
  const spread = most - least || Math.abs(most) || 1
  const from = least >= 0 && least < spread * 2 ? 0 : least - spread * 0.2
  return [from, most + spread * 0.15]
}

/** What most sources print; null where no value has more of them than another: the picture takes no side then. */
function mostCommon(points: readonly DrawnPoint[]): string | null {
  const counts = new Map<string, number>()
  for (const { printed } of points) counts.set(printed, (counts.get(printed) ?? 0) + 1)
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  return first !== undefined && first[1] > (second?.[1] ?? 0) ? first[0] : null
}
