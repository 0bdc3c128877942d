import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fail } from '../../src-main/contract/errors'
import type { FormatState } from '../../src-main/contract/report-requests'
import { type ReportFormat, wholeReport } from '../../src-main/contract/reports'
import { reporting } from '../../src-main/ipc/handlers/reporting'
import type { Room } from '../../src-main/ipc/handlers/room'
import { createLastReports } from '../../src-main/library/last-reports'
import { renderReport } from '../../src-main/reports/render'
import { dossier, newDesk, newFolder, value } from '../journal/support/desk'
import { printedAsIs } from '../support/chromium-pdf'

const job = '7b0c8f0e-56a1-4c0e-9d6e-0d6a53a0a001'
const caller = { webContentsId: 1 }
const redacted = wholeReport('en')
const named = { ...redacted, confidential: 'named' as const }
const printed = printedAsIs

/** The handlers on a library of their own; every export goes into one folder. */
function desk(called: string | null = null, printPdf = printed) {
  const { library } = newDesk()
  const folder = newFolder()
  const told: FormatState[] = []
  const asked: string[][] = []
  const pages: string[] = []
  const answer = { mayReplace: true }
  const desktop = {
    mayReplace: async (_: number, paths: string[]) => {
      asked.push(paths.map((path) => basename(path)))
      return answer.mayReplace
    },
    offerPage: () => {
      pages.push(`stet://original/${pages.length}`)
      return pages.at(-1)
    },
    withdrawPage: (url: string) => void pages.splice(pages.indexOf(url), 1, 'withdrawn'),
    choosePaths: async () => [folder],
    chooseSavePath: async (_: number, name: string) => join(folder, called ?? name),
    printPdf,
    renderReport,
  }
  const lastReports = createLastReports(library.settings)
  const facts = { version: '0.0.0' }
  const push = (_: string, state: FormatState) => void told.push(state)
  const room = { library, desktop, facts, written: new Set<string>(), push, lastReports, now: () => new Date(0) }
  const handlers = reporting(room as unknown as Room)
  const save = async (formats: ReportFormat[], options = redacted) =>
    value(await handlers['reports.save']({ dossier, job, formats, options }, caller)).ends?.map((end) => end.state)
  return { folder, told, asked, answer, pages, handlers, save, lastReports, written: room.written }
}

describe('exporting from the window', () => {
  it('writes each format, tells how it goes and remembers where', async () => {
    const { folder, told, save, lastReports, written } = desk()
    expect(await save(['markdown', 'json'])).toEqual(['done', 'done'])
    expect(told.map((s) => [s.format, s.state])).toEqual([
      ['markdown', 'waiting'],
      ['json', 'waiting'],
      ['markdown', 'writing'],
      ['markdown', 'done'],
      ['json', 'writing'],
      ['json', 'done'],
    ])
    expect(
      readdirSync(folder)
        .map((name) => join(folder, name))
        .sort(),
    ).toEqual([...written].sort())
    expect(lastReports.get(dossier)).toMatchObject({ formats: ['markdown', 'json'], folder })
  })
  it('is repeated under the name that somebody gave it', async () => {
    const { folder, save, handlers, lastReports } = desk('mine.md')
    expect(await save(['markdown'])).toEqual(['done'])
    expect(lastReports.get(dossier)?.file).toBe(join(folder, 'mine.md'))
    const again = value(await handlers['reports.again']({ dossier, job }, caller))
    expect(again.ends.flatMap((end) => end.paths)).toEqual([join(folder, 'mine.md')])
    expect(readdirSync(folder)).toEqual(['mine.md'])
  })
  it('goes on after one that fails, and does not call the whole up to date', async () => {
    const { save, told, lastReports } = desk(null, async () => fail('pdf-failed', { why: 'no' }))
    expect(await save(['pdf', 'markdown'])).toEqual(['failed', 'done'])
    expect(told.find((s) => s.state === 'failed')?.error?.code).toBe('pdf-failed')
    expect(lastReports.get(dossier)).toBeNull()
  })
  it('stops when it is told to: what is written stays, the rest is not begun', async () => {
    const waits: Room['desktop']['printPdf'] = () => new Promise(() => {})
    const { save, handlers, folder, told } = desk(null, waits)
    const ends = save(['markdown', 'pdf', 'json'])
    await expect.poll(() => told.some((s) => s.format === 'pdf' && s.state === 'writing')).toBe(true)
    await handlers['reports.cancel']({ job }, caller)
    expect(await ends).toEqual(['done', 'cancelled', 'cancelled'])
    expect(readdirSync(folder)).toHaveLength(1)
  })
})

describe('files that are there already', () => {
  it('are replaced only after somebody was asked, the two tables of CSV too', async () => {
    const { folder, save, asked, answer } = desk()
    expect(await save(['csv', 'markdown'])).toEqual(['done', 'done'])
    expect(asked).toEqual([])
    const [claims, passages, markdown] = readdirSync(folder).sort()
    for (const name of [claims!, passages!]) writeFileSync(join(folder, name), 'mine')
    answer.mayReplace = false
    expect(await save(['csv'])).toBeUndefined()
    expect(asked).toEqual([[claims, passages]])
    expect(readFileSync(join(folder, claims!), 'utf8')).toBe('mine')
    answer.mayReplace = true
    expect(await save(['csv', 'markdown'])).toEqual(['done', 'done'])
    expect(asked[1]).toEqual([claims, passages, markdown])
    expect(readFileSync(join(folder, passages!), 'utf8')).not.toBe('mine')
  })
  it('are not asked about a second time where the dialog has, nor when an export is repeated', async () => {
    const { save, handlers, asked } = desk('mine.md')
    expect(await save(['markdown'])).toEqual(['done'])
    expect(await save(['markdown'])).toEqual(['done'])
    expect((await handlers['reports.again']({ dossier, job }, caller)).ok).toBe(true)
    expect(asked).toEqual([])
  })
})

describe('the preview', () => {
  it('is one page a window: made anew, it takes the place of that window’s alone', async () => {
    const { handlers, pages } = desk()
    const show = (webContentsId: number) =>
      handlers['reports.preview']({ dossier, options: redacted }, { webContentsId })
    for (const window of [1, 2, 1]) expect((await show(window)).ok).toBe(true)
    expect(pages).toEqual(['withdrawn', 'stet://original/1', 'stet://original/2'])
  })
})

describe('names of confidential sources', () => {
  const isNamed = (folder: string) => {
    const file = readdirSync(folder).find((name) => name.endsWith('.json'))!
    return JSON.parse(readFileSync(join(folder, file), 'utf8')).confidential === 'named'
  }
  it('go out when they were asked for, and are not there to be exported again', async () => {
    const { folder, save, handlers } = desk()
    expect(await save(['json', 'markdown'], named)).toEqual(['done', 'done'])
    expect(isNamed(folder)).toBe(true)
    expect(value(await handlers['reports.last']({ dossier }, caller)).last).toBeNull()
    expect((await handlers['reports.again']({ dossier, job }, caller)).ok).toBe(false)
  })
  it('stay when an export is repeated, whatever is remembered of it', async () => {
    const { folder, handlers, lastReports } = desk()
    lastReports.put(dossier, {
      position: 0,
      at: new Date(0).toISOString(),
      formats: ['json'],
      folder,
      file: null,
      options: named,
    })
    expect((await handlers['reports.again']({ dossier, job }, caller)).ok).toBe(true)
    expect(isNamed(folder)).toBe(false)
  })
})
