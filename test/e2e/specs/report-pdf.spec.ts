import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { placeOfLink } from '../../../src-main/contract/links'
import { expect, makeFolder, projectRoot, test } from '../support/app'
import { portPages } from '../support/port-pages'

/** The report's PDF, printed by the app and opened by programs that are not ours. */

function asked(program: string, ...args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1e8 })
  if (error) throw error
  expect([program, status, stderr]).toEqual([program, 0, ''])
  return stdout
}
const missing = ['pdftotext', 'pdfinfo', 'pdffonts', 'qpdf'].filter((program) => {
  const { error } = spawnSync(program, [program === 'qpdf' ? '--version' : '-v'])
  return error !== undefined
})

const title = 'Fähre Meridian, Паром & 渡轮'
let pdf = ''
let model: { sources: unknown[] } = { sources: [] }

test.beforeAll(() => {
  if (missing.length > 0) return
  const [pages, out] = [makeFolder('port'), makeFolder('port-report')]
  const files = Object.entries(portPages).map(([name, { html }]) => {
    writeFileSync(join(pages, `${name}.html`), html)
    return join(pages, `${name}.html`)
  })
  const cli = join(projectRoot, 'out', 'main', 'cli.js')
  const done = spawnSync(process.execPath, [cli, 'verify', ...files, '--title', title, '--out', out], {
    encoding: 'utf8',
  })
  expect([done.status, done.stderr]).toEqual([0, ''])
  const named = (end: string) => join(out, readdirSync(out).find((name) => name.endsWith(end))!)
  pdf = named('.pdf')
  model = JSON.parse(readFileSync(named('.json'), 'utf8'))
})
test.beforeEach(() => test.skip(missing.length > 0, `not installed here: ${missing.join(', ')}`))

test('is whole by qpdf, tagged, named and dated by pdfinfo', () => {
  expect(asked('qpdf', '--check', pdf)).toContain('No syntax or stream encoding errors found')
  const info = Object.fromEntries(
    asked('pdfinfo', '-isodates', pdf)
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  )
  expect(info).toMatchObject({ Tagged: 'yes', JavaScript: 'no', Encrypted: 'no', Form: 'none' })
  expect(info['Page size']).toContain('(A4)')
  expect(info.Title).toContain(title)
  expect(info.CreationDate).toBe(info.ModDate)
  const pages = asked('pdftotext', '-layout', pdf, '-').split('\f').slice(0, -1)
  expect(pages).toHaveLength(Number(info.Pages))
  // The foot of each page counts them, and its head says what they are about.
  for (const [i, page] of pages.entries()) {
    expect(page).toMatch(new RegExp(`${i + 1} / ${pages.length}\\s*$`))
    expect(page.trimStart().startsWith(title)).toBe(true)
  }
})

test('carries every font it is set in', () => {
  const rows = asked('pdffonts', pdf).split('\n').slice(2).filter(Boolean)
  expect(rows.length).toBeGreaterThan(8)
  for (const row of rows) {
    // … embedded, a part of it, and with letters that can be copied.
    const [emb, , uni] = row.trimEnd().split(/\s+/).slice(-5, -2)
    expect([row, emb, uni]).toEqual([row, 'yes', 'yes'])
  }
})

test('has an outline that leads through the report', () => {
  const { outlines } = JSON.parse(asked('qpdf', '--json', '--json-key=outlines', pdf)) as { outlines: Outline[] }
  const flat = (items: Outline[]): Outline[] => items.flatMap((item) => [item, ...flat(item.kids)])
  const all = flat(outlines)
  const titles = all.map((item) => item.title)
  for (const heading of ['Bottom line', 'Line-by-line log', 'Sources', 'Articles in full'])
    expect(titles).toContain(heading)
  const pages = all.map((item) => item.destpageposfrom1)
  expect(pages).toEqual([...pages].sort((a, b) => a - b))
  expect(pages[0]).toBe(1)
})
interface Outline {
  title: string
  destpageposfrom1: number
  kids: Outline[]
}

test('leads to each article’s words on the web, and into the app', () => {
  const links = asked('pdfinfo', '-url', pdf)
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(/\s+/).at(-1) ?? '')
    .filter(Boolean)
  for (const { url, html } of Object.values(portPages)) {
    const there = links.filter((link) => link.startsWith(`${url}#:~:text=`))
    expect(there, url).not.toEqual([])
    // A browser goes where these words stand: before them, their first and last, behind them.
    const words = there.flatMap((link) => link.slice(link.indexOf('text=') + 5).split(','))
    for (const word of words) expect(html).toContain(decodeURIComponent(word.replace(/^-|-$/g, '')))
  }
  const ours = links.filter((link) => link.startsWith('stet:'))
  expect(ours.length).toBeGreaterThan(5)
  // As the system hands it to the app when somebody presses it.
  for (const link of ours) expect(placeOfLink(link)?.claim, link).toMatch(/^c-[0-9a-f]{24}$/)
  expect(links.filter((link) => !/^(https:\/\/[a-z]+\.example\/|stet:)/.test(link))).toEqual([])
})

test('gives names in every script back as text', () => {
  // What direction is told by is no letter; some letters come as their printed forms.
  const text = asked('pdftotext', pdf, '-')
    .normalize('NFKC')
    .replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
  expect(model.sources.length).toBe(Object.keys(portPages).length)
  for (const { names } of Object.values(portPages)) {
    for (const name of names) expect([name, text.includes(name)]).toEqual([name, true])
  }
})
