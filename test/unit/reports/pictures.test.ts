import { parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'
import { pageOf } from '../../../src-main/reports/formats/page'
import { figureSvg, isDrawnWell, matrixSvgs } from '../../../src-main/reports/formats/pictures'
import { buildReport } from '../../../src-main/reports/model'
import { hostileRows } from './hostile'
import { storyContext, storyRows } from './story'

const everyFigure = () => ({ ...storyRows(), flagJudgements: [] })
const page = pageOf(buildReport(everyFigure(), storyContext))
const hostilePage = pageOf(buildReport(hostileRows(everyFigure()), storyContext))
const pictures = (of: typeof page) => [
  ...of.model.figures.map((figure) => figureSvg(of, figure)),
  ...matrixSvgs(of, of.model.matrix),
]

describe('pictures', () => {
  it('draw every figure that differs, with its hedge in print', () => {
    const { figures } = page.model
    expect(figures.map((f) => f.claim)).toEqual([1, 7])
    const drawn = figureSvg(page, figures[1]!).svg
    for (const { printed } of figures[1]!.points) expect(drawn).toContain(page.said(printed).replace(/\s/g, ' '))
    expect(drawn).toContain('[1] Northlight Press')
  })
  it('draw an interval as long as its figures are apart', () => {
    const bars = (low: number, high: number) => {
      const [first] = page.model.figures
      const points = [
        { ...first!.points[0]!, value: null, low, high },
        { ...first!.points[1]!, value: 100 },
      ]
      return Number(/<rect[^>]* width="([\d.]+)"/.exec(figureSvg(page, { ...first!, points }).svg)?.[1])
    }
    expect(bars(20, 60) / bars(20, 40)).toBeCloseTo(2, 1)
  })
  it('have a cell for each claim and source, in as many pictures as it takes', () => {
    const [one, ...more] = matrixSvgs(page, page.model.matrix)
    expect(more).toEqual([])
    expect(crosses(one!.svg)).toBe(
      page.model.matrix.rows.flatMap((r) => r.cells).filter((c) => c === 'conflict').length + 1, // and its legend
    )
    const sources = Array.from({ length: 40 }, (_, i) => i + 1)
    const rows = Array.from({ length: 70 }, (_, i) => ({
      claim: i + 1,
      statement: `Claim ${i}`,
      mark: 'open' as const,
      cells: sources.map(() => 'conflict' as const),
    }))
    const many = matrixSvgs(page, { sources, rows })
    expect(isDrawnWell(page.model.matrix)).toBe(true)
    expect(isDrawnWell({ sources, rows: [...rows, ...rows] })).toBe(false)
    expect(many.map(({ svg }) => crosses(svg) - 1).reduce((a, b) => a + b)).toBe(70 * 40)
  })
  it.each([
    ['story', page],
    ['hostile', hostilePage],
  ])('hold nothing but shapes and text (%s)', (_, of) => {
    expect(pictures(of).length).toBeGreaterThan(1)
    for (const { svg, width, height } of pictures(of)) {
      expect([...namesIn(parseFragment(svg))].filter((name) => !shapes.includes(name))).toEqual([])
      const tags = svg.replace(/>[^<]*</g, '><') // what stands between them is escaped words
      expect(tags).not.toMatch(/NaN|undefined|Infinity|\son\w+=|href|style=/)
      expect(width).toBeLessThanOrEqual(640)
      expect(height).toBeGreaterThan(40)
    }
  })
})

const crosses = (svg: string) => svg.split('m -5 -5').length - 1

const shapes = ['svg', 'title', 'g', 'text', 'line', 'circle', 'path', 'rect']

interface Node {
  nodeName: string
  childNodes?: Node[]
}
function namesIn(node: Node): Set<string> {
  const names = new Set<string>()
  const visit = ({ nodeName, childNodes = [] }: Node) => {
    if (!nodeName.startsWith('#')) names.add(nodeName)
    childNodes.forEach(visit)
  }
  node.childNodes?.forEach(visit)
  return names
}
