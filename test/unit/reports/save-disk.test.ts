import { spawnSync } from 'node:child_process'
import * as fs from 'node:fs'
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { explain } from '../../../src-main/contract/error-words'
import { type ReportFormat, reportFormats } from '../../../src-main/contract/reports'
import { suggestedFileName } from '../../../src-main/reports/file-name'
import { buildReport } from '../../../src-main/reports/model'
import type { PrintPdf } from '../../../src-main/reports/pdf'
import { reportFiles } from '../../../src-main/reports/render'
import { saveAtomically } from '../../../src-main/reports/save'
import { type FormatEnd, writeReports } from '../../../src-main/reports/write'
import { newFolder } from '../../journal/support/desk'
import { printedAsIs } from '../../support/chromium-pdf'
import { storyContext, storyRows } from './story'

const model = buildReport(storyRows(), storyContext)
const print = printedAsIs
const namesOf = (format: ReportFormat) => reportFiles[format].map((file) => suggestedFileName(model, file))
const old = 'the report of yesterday, whole'

/** A disk of that many bytes, in a folder of its own; null where this system lets nobody mount one. */
function tinyDisk(bytes: number): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null
  const folder = newFolder()
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'stet-test', folder]).status !== 0) return null
  onTestFinished(() => void spawnSync('umount', ['-l', folder]))
  return folder
}
const noDisk = 'a disk can be mounted by root on Linux only, and not in every container'

/** What a person is told: which file, why, and what to do. */
function said(end: FormatEnd, language: 'en' | 'de'): string {
  if (end.state !== 'failed') throw new Error(`${end.format} ended ${end.state}`)
  return explain(end.error, language)
}

describe('a disk that is full', () => {
  it.for(reportFormats)('keeps the old %s whole and nothing beside it, and is told', async (format, { skip }) => {
    const disk = tinyDisk(64 * 1024)
    if (disk === null) return skip(noDisk)
    for (const name of namesOf(format)) writeFileSync(join(disk, name), old)
    fillUp(disk)
    const before = readdirSync(disk).sort()
    const [end] = await writeReports(model, [format], { folder: disk, print })
    expect(end).toMatchObject({ state: 'failed', paths: [], error: { code: 'disk-full' } })
    expect(said(end!, 'en')).toMatch(/^The disk is full, so this was not saved: Bridge at Varnholm.*Make room/)
    expect(said(end!, 'de')).toMatch(/^Der Datenträger ist voll.*Bridge at Varnholm.*Bitte Platz schaffen/)
    expect(readdirSync(disk).sort()).toEqual(before)
    for (const name of namesOf(format)) expect(readFileSync(join(disk, name), 'utf8')).toBe(old)
    // With room made, the same export goes through.
    rmSync(join(disk, 'filler'))
    spawnSync('mount', ['-o', 'remount,size=8m', disk])
    expect(await writeReports(model, [format], { folder: disk, print })).toMatchObject([{ state: 'done' }])
  })
  it('takes the formats that there is room for', async ({ skip }) => {
    const disk = tinyDisk(64 * 1024)
    if (disk === null) return skip(noDisk)
    const ends = await writeReports(model, ['html', 'csv'], { folder: disk, print })
    expect(ends.map((end) => end.state)).toEqual(['failed', 'done'])
    expect(readdirSync(disk).sort()).toEqual(namesOf('csv').sort())
  })
})

/** Leaves less room than any format needs. */
function fillUp(disk: string): void {
  const filler = openSync(join(disk, 'filler'), 'w')
  const page = new Uint8Array(4096)
  try {
    for (;;) fs.writeSync(filler, page)
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOSPC') throw cause
  } finally {
    closeSync(filler)
  }
}

describe('a folder that cannot be written', () => {
  it('on a read-only disk keeps what it has', async ({ skip }) => {
    const disk = tinyDisk(1024 * 1024)
    if (disk === null) return skip(noDisk)
    for (const format of reportFormats) for (const name of namesOf(format)) writeFileSync(join(disk, name), old)
    spawnSync('mount', ['-o', 'remount,ro', disk])
    const ends = await writeReports(model, reportFormats, { folder: disk, print })
    for (const end of ends) {
      expect(said(end, 'en')).toMatch(/“.*Bridge at Varnholm.*” \(that disk is read-only\).*unchanged\. Choose another/)
      expect(said(end, 'de')).toMatch(
        /„.*Bridge at Varnholm.*“ gespeichert werden \(der Datenträger ist schreibgeschützt\)/,
      )
    }
    for (const name of readdirSync(disk)) expect(readFileSync(join(disk, name), 'utf8')).toBe(old)
    expect(readdirSync(disk)).toHaveLength(reportFormats.flatMap(namesOf).length)
  })
  it('of somebody else is told as such', async ({ skip }) => {
    if (process.getuid === undefined) return skip('Windows keeps no such permissions')
    const folder = newFolder()
    fs.chmodSync(folder, 0o555)
    if (process.getuid() === 0 && !lacksRootsHands(folder))
      return skip('root may write everywhere, and could not lay that down')
    const saved = await saveAtomically(join(folder, 'report.md'), 'new')
    expect(saved).toMatchObject({ ok: false, error: { details: { why: 'you may not write there' } } })
    expect(readdirSync(folder)).toEqual([])
  })
  it('which vanishes while the PDF is printed is not made anew', async () => {
    const folder = join(newFolder(), 'share')
    mkdirSync(folder)
    const vanishing: PrintPdf = async (html, options) => {
      rmSync(folder, { recursive: true, force: true })
      return print(html, options)
    }
    const ends = await writeReports(model, ['pdf', 'markdown'], { folder, print: vanishing })
    for (const end of ends) expect(said(end, 'en')).toMatch(/Bridge at Varnholm.*\(the folder does not exist\)/)
    expect(fs.existsSync(folder)).toBe(false)
  })
})

/** Root is held back by a folder that may not be changed at all, where the file system knows such folders. */
function lacksRootsHands(folder: string): boolean {
  if (spawnSync('chattr', ['+i', folder]).status !== 0) return false
  onTestFinished(() => void spawnSync('chattr', ['-i', folder]))
  return true
}

describe('a place that is taken', () => {
  it('by a file that somebody is reading: they read the old one to its end', async () => {
    const folder = newFolder()
    const path = join(folder, 'report.md')
    writeFileSync(path, old)
    const reader = openSync(path, 'r')
    onTestFinished(() => closeSync(reader))
    expect((await saveAtomically(path, 'new')).ok).toBe(true)
    expect(readFileSync(reader, 'utf8')).toBe(old)
    expect(readFileSync(path, 'utf8')).toBe('new')
  })
  it.each(reportFormats)('by a folder: the %s says so and leaves it alone', async (format) => {
    const folder = newFolder()
    const [name] = namesOf(format)
    mkdirSync(join(folder, name!))
    const [end] = await writeReports(model, [format], { folder, print })
    expect(said(end!, 'en')).toContain('(a folder has that name)')
    expect(said(end!, 'de')).toContain('(ein Ordner heißt so)')
    expect(readdirSync(folder)).toEqual([name])
  })
  it.skipIf(process.platform === 'win32')('by a pipe: it stays one', async () => {
    const path = join(newFolder(), 'report.md')
    expect(spawnSync('mkfifo', [path]).status).toBe(0)
    const saved = await saveAtomically(path, 'new')
    expect(saved.ok || explain(saved.error)).toContain('(that is a device and no file)')
    expect(fs.statSync(path).isFIFO()).toBe(true)
  })
  it('by a link that leads nowhere or in a circle: the file takes its place', async () => {
    const folder = newFolder()
    symlinkSync(join(folder, 'gone', 'report.md'), join(folder, 'astray.md'))
    symlinkSync(join(folder, 'round.md'), join(folder, 'round.md'))
    for (const name of ['astray.md', 'round.md']) {
      expect((await saveAtomically(join(folder, name), name)).ok).toBe(true)
      expect(fs.lstatSync(join(folder, name)).isFile()).toBe(true)
      expect(readFileSync(join(folder, name), 'utf8')).toBe(name)
    }
    expect(readdirSync(folder).sort()).toEqual(['astray.md', 'round.md'])
  })
  it('on another disk, by a link: what is told is the name that was chosen', async ({ skip }) => {
    const disk = tinyDisk(64 * 1024)
    if (disk === null) return skip(noDisk)
    const folder = newFolder()
    writeFileSync(join(disk, 'there.md'), old)
    symlinkSync(join(disk, 'there.md'), join(folder, 'here.md'))
    const saved = await saveAtomically(join(folder, 'here.md'), 'x'.repeat(100_000))
    expect(saved).toMatchObject({ ok: false, error: { code: 'disk-full', details: { what: 'here.md' } } })
    expect(readFileSync(join(disk, 'there.md'), 'utf8')).toBe(old)
    expect([readdirSync(disk), readdirSync(folder)]).toEqual([['there.md'], ['here.md']])
  })
  it('by nothing, but under a name that is too long', async () => {
    const folder = newFolder()
    const saved = await saveAtomically(join(folder, `${'n'.repeat(300)}.md`), 'new')
    expect(saved.ok || explain(saved.error)).toContain('(the name is too long)')
    expect(readdirSync(folder)).toEqual([])
  })
})
