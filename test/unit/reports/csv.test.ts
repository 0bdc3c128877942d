import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { renderCsv } from '../../../src-main/reports/formats/csv'
import { buildReport } from '../../../src-main/reports/model'
import { csvRecords } from './csv-reader'
import { hostile, hostileRows } from './hostile'
import { claimId, storyContext, storyRows } from './story'

const model = buildReport(storyRows(), storyContext)
const table = (text: string) => {
  const [head = [], ...rows] = csvRecords(text)
  return rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i]])))
}

describe('CSV', () => {
  it('has one row a claim and one a passage, in files that belong together', () => {
    const { claims, passages } = renderCsv(model)
    const claimRows = table(claims)
    expect(claimRows.map((r) => r.claim)).toEqual(claimRows.map((_, i) => String(i + 1)))
    expect(claimRows).toHaveLength(model.header.counts.claims)
    expect(table(passages)).toHaveLength(model.header.counts.passages)
    const cables = claimRows.find((r) => r.claim_id === claimId('cables'))!
    expect(cables).toMatchObject({ claim: '1', passages: '4', articles: '4', evidence: 'E1; E2', corrections: 'K1' })
    expect(
      table(passages)
        .filter((r) => r.claim_id === claimId('cables'))
        .map((r) => r.exact)[1],
    ).toContain('41 von 96')
  })
  it('begins with a byte order mark, ends lines with CRLF, and names its columns alike in every language', () => {
    const german = buildReport(storyRows(), { ...storyContext, options: { ...storyContext.options, language: 'de' } })
    for (const name of ['claims', 'passages'] as const) {
      const text = renderCsv(model)[name]
      expect(text.startsWith('\uFEFFclaim,')).toBe(true)
      expect(text.endsWith('\r\n')).toBe(true)
      expect(renderCsv(german)[name].split('\r\n')[0]).toBe(text.split('\r\n')[0])
    }
    expect(table(renderCsv(german).claims)[0]!.mark).toBe(table(renderCsv(model).claims)[0]!.mark)
  })
  it.each([
    ['=cmd|" /C calc"!A0', '\'=cmd|" /C calc"!A0'],
    ['+1', "'+1"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\n=1"],
    [' \n =1', "' \n =1"],
    ['＝1+1', "'＝1+1"],
    ['a=1, "b"\r\nc', 'a=1, "b"\nc'],
  ])('writes %j as text that no spreadsheet calculates', (given, expected) => {
    const rows = storyRows()
    for (const statement of rows.statements) statement.statement = given
    const read = table(renderCsv(buildReport(rows, storyContext)).claims)
    expect(new Set(read.map((r) => r.statement))).toEqual(new Set([expected]))
  })
  it('lets no cell begin a formula, whatever the rows say', () => {
    const { claims, passages } = renderCsv(buildReport(hostileRows(storyRows()), storyContext))
    for (const field of [...csvRecords(claims), ...csvRecords(passages)].flat()) {
      expect(field).not.toMatch(/^\s*[=+\-@]/)
      expect(field).not.toMatch(/(?!\n)\p{Cc}|\u202E|\p{Cs}/u)
    }
    expect(claims).toContain('onerror=alert(2)')
    expect(hostile).toContain('onerror=alert(2)')
  })
  it.skipIf(spawnSync('python3', ['--version']).status !== 0)('is read alike by Python’s csv', () => {
    const program =
      'import csv,io,json,sys\nt=sys.stdin.buffer.read().decode("utf-8-sig")\nprint(json.dumps(list(csv.reader(io.StringIO(t,newline=""),strict=True))))'
    for (const rows of [storyRows(), hostileRows(storyRows())]) {
      for (const text of Object.values(renderCsv(buildReport(rows, storyContext)))) {
        const { stdout } = spawnSync('python3', ['-c', program], { input: text, encoding: 'utf8', maxBuffer: 1e8 })
        expect(JSON.parse(stdout)).toEqual(csvRecords(text))
      }
    }
  })
})
