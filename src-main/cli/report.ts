import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type StetError, stetError } from '../contract/errors'
import {
  type ReportFormat,
  type ReportOptions,
  type ReportSection,
  reportFormats,
  reportMarkSchema,
  reportSections,
  wholeReport,
} from '../contract/reports'
import { systemWhy } from '../contract/system-words'
import { reportOf } from '../ipc/report-of'
import { type Library, openLibrary } from '../library/library'
import type { PrintPdf } from '../reports/pdf'
import { interruptible } from './interrupt'
import { defaultLibraryFolder } from './places'
import { exitCodes, failed, type Terminal, UsageError } from './terminal'
import { writeFormats } from './write-formats'

export interface ReportCommand {
  /** As they were typed; undefined: not given. */
  given: Partial<Record<'out' | 'format' | 'sections' | 'marks' | 'house' | 'library', string>>
  language: 'en' | 'de'
  paper: 'a4' | 'letter'
  /** Whether confidential sources are named. */
  named: boolean
  printPdf: PrintPdf
}

/** Writes the report of a dossier of the library, which it opens to read only: the app may be running on it. */
export async function reportCommand(words: string[], command: ReportCommand, terminal: Terminal): Promise<number> {
  const [wanted, ...more] = words
  if (wanted === undefined || wanted === '') throw new UsageError('report needs a dossier: its title or its id')
  if (more.length > 0) throw new UsageError(`put the dossier's title in quotes, else “${more[0]}” is a word too many`)
  const { given } = command
  if (!given.out) throw new UsageError('report needs --out FOLDER: where to write the report')
  const formats = formatsOf(given.format)
  const options = optionsOf(command)
  const out = resolve(given.out)
  const place = resolve(given.library ?? defaultLibraryFolder())
  if (!existsSync(join(place, 'library.db'))) return failed(stetError('library-missing', { folder: place }), terminal)
  const fault = await folderFault(out)
  if (fault) return failed(fault, terminal)
  const opened = openLibrary(place, { mode: 'read' })
  if (!opened.ok) return failed(opened.error, terminal)
  try {
    return await reportIn(opened.value, wanted, { formats, options, out, printPdf: command.printPdf }, terminal)
  } finally {
    opened.value.close()
  }
}

interface Wanted {
  formats: ReportFormat[]
  options: ReportOptions
  out: string
  printPdf: PrintPdf
}

async function reportIn(library: Library, dossier: string, { formats, options, ...place }: Wanted, terminal: Terminal) {
  const id = dossierNamed(library, dossier)
  const model = reportOf(library, id, { options, stetVersion: __STET_VERSION__ })
  if (!model.ok) return failed(model.error, terminal)
  return interruptible(async (stop) => {
    const ends = await writeFormats(model.value, formats, place, terminal, stop)
    return ends.every(({ state }) => state === 'done') ? exitCodes.done : exitCodes.failed
  })
}

/** By its id, else by its title as it stands, else by its title in other letters; several of one title are listed. */
function dossierNamed(library: Library, wanted: string): string {
  const all = library.reads.dossierSummaries()
  const folded = (title: string) => title.normalize('NFC').toLowerCase().trim()
  const found = [
    all.filter(({ id }) => id === wanted),
    all.filter(({ title }) => title === wanted),
    all.filter(({ title }) => folded(title) === folded(wanted)),
  ].find((some) => some.length > 0)
  if (!found) {
    const titles = all.map(({ id, title }) => `\n  ${id}  ${title}`).join('')
    throw new UsageError(
      titles === '' ? 'the library has no dossier' : `there is no dossier “${wanted}”. There are:${titles}`,
    )
  }
  if (found.length > 1) {
    const ids = found.map(({ id, title }) => `\n  ${id}  ${title}`).join('')
    throw new UsageError(`several dossiers are called “${wanted}”; take one by its id:${ids}`)
  }
  return found[0]!.id
}

function formatsOf(given: string | undefined): ReportFormat[] {
  if (given === undefined || given === 'all') return [...reportFormats]
  return listed('format', given, reportFormats)
}

function optionsOf({ given, language, paper, named }: ReportCommand): ReportOptions {
  const whole = wholeReport(language)
  const name = given.house?.trim() ?? ''
  if (name.length > 200) throw new UsageError('--house has at most 200 characters')
  return {
    ...whole,
    paper,
    house: { name, logo: null },
    confidential: named ? 'named' : 'redacted',
    sections:
      given.sections === undefined ? whole.sections : listed<ReportSection>('sections', given.sections, reportSections),
    marks: given.marks === undefined ? whole.marks : listed('marks', given.marks, reportMarkSchema.options),
  }
}

/** "a,b" as some of what there is, in its own order. */
function listed<T extends string>(option: string, given: string, all: readonly T[]): T[] {
  const asked = given.split(',').map((word) => word.trim())
  const unknown = asked.find((word) => !(all as readonly string[]).includes(word))
  if (unknown !== undefined) throw new UsageError(`--${option} has no “${unknown}”; there are ${all.join(', ')}`)
  return all.filter((each) => asked.includes(each))
}

async function folderFault(folder: string): Promise<StetError | null> {
  try {
    await mkdir(folder, { recursive: true })
    return null
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? ''
    return stetError('folder-unwritable', { folder, why: code === 'EEXIST' ? 'it is a file' : systemWhy(code) }, cause)
  }
}
