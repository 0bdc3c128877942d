import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { renderXlsx } from '../../../src-main/reports/formats/xlsx'
import { serialOfDay, serialOfInstant } from '../../../src-main/reports/formats/xlsx/dates'
import { fitCell, sheetText, shownText } from '../../../src-main/reports/formats/xlsx/text'
import { buildReport } from '../../../src-main/reports/model'
import { parseXml, partsOf as unzipped } from './docx-file'
import { hostileRows } from './hostile'
import { storyContext, storyRows } from './story'

const model = buildReport(storyRows(), storyContext)
const parts = partsOf(renderXlsx(model))

describe('the workbook', () => {
  it('has its six sheets, each with a frozen, filtered header row', () => {
    const book = parts.get('xl/workbook.xml')!
    expect([...book.matchAll(/<sheet name="([^"]*)"/g)].map((m) => m[1])).toEqual([
      'Claims',
      'Passages',
      'Discrepancies',
      'Evidence',
      'Sources',
      'About',
    ])
    for (let i = 1; i <= 6; i++) {
      const sheet = parts.get(`xl/worksheets/sheet${i}.xml`)!
      expect(sheet).toContain('state="frozen"')
      expect(sheet).toContain('<autoFilter ref="A1:')
    }
  })
  it('has a row for each claim and passage, numbers and days as numbers, and links', () => {
    const rows = (i: number) => [...parts.get(`xl/worksheets/sheet${i}.xml`)!.matchAll(/<row /g)].length - 1
    expect([rows(1), rows(2)]).toEqual([model.header.counts.claims, model.header.counts.passages])
    expect(rows(5)).toBe(model.sources.length)
    const passages = parts.get('xl/worksheets/sheet2.xml')!
    expect(passages).toMatch(/<c r="A2" s="6"><v>1<\/v>/)
    expect(passages).toContain(`<v>${serialOfDay('2031-03-03')}</v>`)
    expect(passages).toMatch(/<hyperlink ref="A2" location="'Claims'!A2"\/>/)
    const rels = parts.get('xl/worksheets/_rels/sheet2.xml.rels')!
    expect(rels).toContain('Target="stet:dossier/')
    expect(rels).toContain('Target="https://northlight.example/2031/varnholm-bridge?ref=a&amp;b=c#:~:text=')
  })
  it.each(['story', 'hostile'])('is well-formed in all parts and holds no formula (%s)', (which) => {
    const rows = which === 'story' ? storyRows() : hostileRows(storyRows())
    for (const [name, xml] of partsOf(renderXlsx(buildReport(rows, storyContext)))) {
      expect(() => parseXml(xml), name).not.toThrow()
      expect(xml).not.toMatch(/<f[ >]/)
    }
  })
  it('cuts what a cell cannot hold and says so, in the cell and beside the tables', () => {
    const rows = storyRows()
    rows.notes[0]!.text = '👩'.repeat(30_000)
    const long = partsOf(renderXlsx(buildReport(rows, storyContext)))
    expect(long.get('xl/worksheets/sheet1.xml')).toContain('… [cut: 60000 characters; the report as JSON has them all]')
    expect(long.get('xl/worksheets/sheet6.xml')).toContain('1 cell is cut')
    expect(fitCell('👩'.repeat(30_000), () => '!').text.isWellFormed()).toBe(true)
  })
  it('escapes what would be read as an escape, and shows what cannot be seen', () => {
    expect(sheetText('_x0041_')).toBe('_x005F_x0041_')
    expect(sheetText(shownText('a\u0000b\u202E\uFFFF\r\n<&'))).toBe('a[U+0000]b[U+202E]_xFFFF_\n&lt;&amp;')
  })
  it('counts days as spreadsheets do, in the report’s time zone', () => {
    expect(serialOfDay('2000-01-01')).toBe(36526)
    expect(serialOfDay('1900-02-28')).toBeNull()
    expect(serialOfDay('spring')).toBeNull()
    expect(serialOfInstant('2000-01-01T12:00:00.000Z', 'UTC')).toBe(36526.5)
    expect(serialOfInstant('2000-01-01T12:00:00.000Z', 'Asia/Tokyo')).toBe(36526.875)
  })
  it.skipIf(spawnSync('soffice', ['--version']).status !== 0)(
    'is read by LibreOffice: every statement, and the formula as its words',
    () => {
      const rows = storyRows()
      rows.statements[0]!.statement = '=1+1, "quoted" _x0041_'
      expect(elsewhere(renderXlsx(buildReport(rows, storyContext)))).toContain('"=1+1, ""quoted"" _x0041_"')
      const story = elsewhere(renderXlsx(model))
      for (const group of model.groups)
        for (const claim of group.claims) expect(story).toContain(claim.statement.replaceAll('"', '""'))
    },
    60_000,
  )
})

function partsOf(bytes: Uint8Array): Map<string, string> {
  return new Map([...unzipped(bytes)].map(([name, part]) => [name, new TextDecoder().decode(part)]))
}

/** The first sheet as LibreOffice reads it, as CSV. */
function elsewhere(bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'stet-xlsx-'))
  try {
    writeFileSync(join(folder, 'book.xlsx'), bytes)
    // A profile of its own: an office that is open already would take the job and answer nothing.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1'
    const args = ['--headless', profile, '--convert-to', filter, '--outdir', folder, join(folder, 'book.xlsx')]
    const { status, stderr } = spawnSync('soffice', args, { encoding: 'utf8' })
    if (status !== 0) throw new Error(`soffice: ${stderr}`)
    return readFileSync(join(folder, 'book.csv'), 'utf8')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
