import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { type ReportCommand, reportCommand } from '../../src-main/cli/report'
import { type Terminal, UsageError } from '../../src-main/cli/terminal'
import { fail, ok } from '../../src-main/contract/errors'
import { reportFormats } from '../../src-main/contract/reports'
import { dossier, newDesk, newFolder } from '../journal/support/desk'
import { printedAsIs } from '../support/chromium-pdf'

vi.stubGlobal('__STET_VERSION__', '0.0.0')
const printPdf = printedAsIs
const asked = (given: ReportCommand['given']): ReportCommand => ({
  given,
  language: 'en',
  paper: 'a4',
  named: false,
  printPdf,
})

function screen() {
  const said: string[] = []
  const terminal: Terminal = { print: (text) => void said.push(text), warn: (text) => void said.push(text) }
  return { terminal, said }
}

/** A library that stays open to write, as the running app has it. */
function running() {
  const folder = newFolder()
  const desk = newDesk(folder)
  return { desk, folder, id: dossier, title: 'The bridge', out: newFolder() }
}

describe('stet report', () => {
  it('writes every format of a dossier of a library that is open elsewhere, and changes nothing in it', async () => {
    const { desk, folder, id, title, out } = running()
    const before = desk.library.reads.head(id)
    const { terminal, said } = screen()
    expect(await reportCommand([title], asked({ library: folder, out }), terminal)).toBe(0)
    expect(said).toHaveLength(readdirSync(out).length)
    expect(readdirSync(out).length).toBeGreaterThanOrEqual(reportFormats.length)
    expect(desk.library.reads.head(id)).toBe(before)
    desk.library.close()
  })
  it('writes what was asked for only, by the id, and the same bytes each time', async () => {
    const { desk, folder, id, out } = running()
    const command = asked({ library: folder, out, format: 'json,markdown', sections: 'method', marks: 'open' })
    expect(await reportCommand([id], command, screen().terminal)).toBe(0)
    const first = readdirSync(out).map((name) => readFileSync(join(out, name), 'utf8'))
    expect(readdirSync(out).map((name) => name.split('.').at(-1))).toEqual(['json', 'md'])
    expect(JSON.parse(first[0]!).sections).toEqual(['method'])
    expect(await reportCommand([id], command, screen().terminal)).toBe(0)
    expect(readdirSync(out).map((name) => readFileSync(join(out, name), 'utf8'))).toEqual(first)
    desk.library.close()
  })
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('stops at %s: what is written stays, the rest is not begun, and it says so', async (signal, code) => {
    const { desk, folder, id, out } = running()
    const stops: ReportCommand['printPdf'] = async (_, stop) => {
      process.emit(signal, signal)
      return stop?.aborted ? fail('report-cancelled', { format: 'PDF' }) : ok([new Uint8Array([1])])
    }
    const { terminal, said } = screen()
    const command = { ...asked({ library: folder, out, format: 'pdf,markdown,json' }), printPdf: stops }
    writeFileSync(join(out, 'old.pdf'), 'old')
    const before = process.listenerCount(signal)
    expect(await reportCommand([id], command, terminal)).toBe(code)
    expect(process.listenerCount(signal)).toBe(before)
    expect(readdirSync(out)).toEqual(['old.pdf'])
    expect(said).toEqual([expect.stringMatching(/^stet: .*as pdf, markdown, json: it was cancelled/)])
    desk.library.close()
  })
  it.each([
    ['no dossier', [], {}, /title or its id/],
    ['two words without quotes', ['A', 'B'], {}, /in quotes/],
    ['no place', ['A'], { out: '' }, /--out FOLDER/],
    ['a format there is none of', ['A'], { format: 'pdf,fax' }, /no “fax”; there are pdf/],
    ['a section there is none of', ['A'], { sections: 'horoscope' }, /horoscope/],
    ['a dossier there is none of', ['Nowhere'], {}, /no dossier “Nowhere”\. There are:\n {2}[0-9a-f-]{36}/],
  ])('says what is wrong with %s', async (_, words, given, said) => {
    const { desk, folder, out } = running()
    const run = reportCommand(words, asked({ library: folder, out, ...given }), screen().terminal)
    await expect(run).rejects.toThrow(said)
    await expect(run).rejects.toBeInstanceOf(UsageError)
    expect(readdirSync(out)).toEqual([])
    desk.library.close()
  })
  it('says that there is no library, and that the place is a file', async () => {
    const { desk, folder, id } = running()
    const nowhere = screen()
    expect(await reportCommand([id], asked({ library: newFolder(), out: newFolder() }), nowhere.terminal)).toBe(3)
    expect(nowhere.said.join()).toMatch(/no library/)
    const file = join(newFolder(), 'a-file')
    writeFileSync(file, '')
    const blocked = screen()
    expect(await reportCommand([id], asked({ library: folder, out: file }), blocked.terminal)).toBe(3)
    expect(blocked.said.join()).toMatch(/it is a file/)
    desk.library.close()
  })
})
