import { describe, expect, it } from 'vitest'
import { fail } from '../../../src-main/contract/errors'
import { reportFormats } from '../../../src-main/contract/reports'
import { pathOfPart, suggestedFileName } from '../../../src-main/reports/file-name'
import { buildReport } from '../../../src-main/reports/model'
import { renderReport } from '../../../src-main/reports/render'
import { printedAsIs } from '../../support/chromium-pdf'
import { hostileRows } from './hostile'
import { storyContext, storyRows } from './story'

const print = printedAsIs
const model = buildReport(storyRows(), storyContext)
const named = (title: string) => {
  const rows = storyRows()
  rows.dossier.title = title
  return suggestedFileName(buildReport(rows, storyContext), { part: null, extension: 'html' })
}
const textOf = async (...args: Parameters<typeof renderReport>) => {
  const rendered = await renderReport(...args)
  if (!rendered.ok) throw new Error(rendered.error.code)
  return rendered.value.map((file) => new TextDecoder().decode(file.bytes)).join('\n')
}

describe('rendering', () => {
  it.each(reportFormats)('gives the same bytes for the same rows and context (%s)', async (format) => {
    const again = buildReport(storyRows(), storyContext)
    expect(await textOf(model, format, print)).toBe(await textOf(again, format, print))
  })
  it('tells extension and media type', async () => {
    const found = await Promise.all(reportFormats.map((format) => renderReport(model, format, print)))
    expect(found.flatMap((r) => (r.ok ? r.value.map((file) => file.extension) : []))).toEqual([
      'pdf',
      'docx',
      'html',
      'md',
      'xlsx',
      'csv',
      'csv',
      'json',
    ])
  })
  it('prints the page with what it is about at its head and its position at its foot', async () => {
    const heads: string[] = []
    const printed = await renderReport(model, 'pdf', async (pages, options) => {
      if (pages.every(({ isTagged }) => !isTagged)) heads.push(...pages.map(({ html }) => html))
      return print(pages, options)
    })
    expect(printed.ok).toBe(true)
    const [head, foot, ...more] = heads.join('').match(/(?<=<p>).*(?=<\/p>)/g) ?? []
    expect(head).toBe('<span class="long">Bridge at Varnholm · varnholm-bridge</span><span></span>')
    expect(foot).toMatch(
      /^<span class="long">Verification report · As of 4 March 2031, 12:30 UTC · Journal position 1234<.span><span>1 \/ 1</,
    )
    expect(more).toEqual([])
  })
  it('clips a head that no page could show, since each page carries it', async () => {
    const rows = storyRows()
    rows.dossier.title = '📰'.repeat(5000)
    const heads: string[] = []
    await renderReport(buildReport(rows, storyContext), 'pdf', async (pages, signal) => {
      if (pages.every(({ isTagged }) => !isTagged)) heads.push(...pages.map(({ html }) => html))
      return print(pages, signal)
    })
    expect(heads.join('').match(/(?<=<p><span class="long">)📰+/u)?.[0]).toBe('📰'.repeat(200))
  })
  it('passes a printer’s refusal on and turns its crash into one', async () => {
    expect(await renderReport(model, 'pdf', async () => fail('pdf-failed', { why: 'no' }))).toMatchObject({
      error: { code: 'pdf-failed', details: { why: 'no' } },
    })
    const crashed = await renderReport(model, 'pdf', () => Promise.reject(new Error('gone')))
    expect(crashed).toMatchObject({ ok: false, error: { code: 'pdf-failed', cause: 'Error: gone' } })
  })
})

describe('JSON', () => {
  it.each([storyRows(), hostileRows(storyRows())])('reads back as the model', async (rows) => {
    const built = buildReport(rows, storyContext)
    const text = await textOf(built, 'json', print)
    expect(JSON.parse(text)).toEqual({ format: 'stet-report', version: 2, ...built })
    expect(text).toMatch(/^\{\n {2}"format": "stet-report",\n {2}"version": 2,\n/)
    expect(text).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/)
  })
})

describe('the suggested file name', () => {
  it('says what it is and of when', () => {
    expect(named('Bridge at Varnholm')).toBe('Bridge at Varnholm - Verification report - 2031-03-04.html')
  })
  it('is one that Windows takes', () => {
    expect(named('a/b\\c:d*e?f"g<h>i|j\u0000k\u202El')).toBe(
      'a b c d e f g h i j k l - Verification report - 2031-03-04.html',
    )
    expect(named('con.fidential')).toMatch(/^_con\.fidential - /)
    expect(named('Concert')).toMatch(/^Concert - /)
    expect(named('dots... ')).toMatch(/^dots - /)
    expect(named('../../etc/passwd')).toMatch(/^etc passwd - /)
    expect(named('-rf .hidden')).toMatch(/^rf \.hidden - /)
    expect(named('???')).toMatch(/^Stet - /)
  })
  it('names the part, also beside a path that somebody chose', () => {
    const claims = { part: 'claims', extension: 'csv' } as const
    expect(suggestedFileName(model, claims)).toBe('Bridge at Varnholm - Verification report - 2031-03-04 - claims.csv')
    expect(pathOfPart('/somewhere/mine.CSV', model, claims)).toBe('/somewhere/mine - claims.csv')
    expect(pathOfPart('/some.where/mine', model, claims)).toBe('/some.where/mine - claims.csv')
    expect(pathOfPart('/somewhere/mine.csv', model, { part: null, extension: 'csv' })).toBe('/somewhere/mine.csv')
  })
  it('fits a file system, whatever the script', () => {
    for (const title of ['ж'.repeat(200), '橋'.repeat(200), '👩‍👩‍👧'.repeat(30)]) {
      expect(Buffer.byteLength(named(title))).toBeLessThan(255)
      expect(named(title)).toContain(' - Verification report')
      expect(named(title).isWellFormed()).toBe(true)
    }
  })
})
