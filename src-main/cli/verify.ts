import { randomUUID } from 'node:crypto'
import { constants, rmSync } from 'node:fs'
import { access, mkdir, mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { explain } from '../contract/error-words'
import { type StetError, stetError } from '../contract/errors'
import { reportFormats, wholeReport } from '../contract/reports'
import { reportOf } from '../ipc/report-of'
import { createDictionaries } from '../library/dictionaries'
import { createIntake } from '../library/intake'
import { type Library, openLibrary } from '../library/library'
import type { PrintPdf } from '../reports/pdf'
import { createWorkerHost } from '../workers/host'
import { defaultLimits } from '../workers/jobs'
import { endAtOnce, interruptible } from './interrupt'
import { checklistTable } from './table'
import { exitCodes, failed, type Terminal, UsageError, warnOf } from './terminal'
import { writeFormats } from './write-formats'

export interface VerifyOptions {
  out: string
  title: string | null
  language: 'en' | 'de'
  table: boolean
  /** The built worker, which lies beside the command line's entry and not beside this module's chunk. */
  workerPath: string
  /** For every file that is encrypted. */
  password: string | null
  /** Folder of the dictionaries. */
  dictionaries: string
  printPdf: PrintPdf
}

/**
 * The app's main job in one go: the same intake, journal and report as behind the window, in a library that is thrown
 * away afterwards. A format that cannot be made (a PDF without Electron) is said and the others are written.
 */
export async function verifyCommand(paths: string[], options: VerifyOptions, terminal: Terminal): Promise<number> {
  if (paths.length === 0) throw new UsageError('verify needs at least one file')
  const out = resolve(options.out)
  const fault = await makeOut(out)
  if (fault) return failed(fault, terminal)
  const folder = await mkdtemp(join(tmpdir(), 'stet-verify-'))
  const stopThrowingAway = throwAwayAtExit(folder)
  try {
    const opened = openLibrary(folder, { mode: 'write' })
    if (!opened.ok) return failed(opened.error, terminal)
    return await verifyIn(opened.value, paths, { ...options, out }, terminal)
  } finally {
    await rm(folder, { recursive: true, force: true })
    stopThrowingAway()
  }
}

async function verifyIn(library: Library, paths: string[], options: VerifyOptions, terminal: Terminal) {
  try {
    const dossier = randomUUID()
    const actor = setUp(library, dossier, options)
    // Nothing of it is anywhere but in a library that is thrown away.
    const letItRun = endAtOnce()
    const refused = await importAll(library, dossier, paths, actor, options, terminal).finally(letItRun)
    const model = reportOf(library, dossier, {
      options: wholeReport(options.language),
      stetVersion: __STET_VERSION__,
    })
    if (!model.ok) return failed(model.error, terminal)
    if (model.value.sources.length === 0) return exitCodes.failed
    if (options.table) terminal.print(checklistTable(model.value))
    return await interruptible(async (stop) => {
      const ends = await writeFormats(model.value, reportFormats, options, terminal, stop)
      if (ends.some(({ state }) => state !== 'done')) return exitCodes.failed
      return refused > 0 ? exitCodes.someRefused : exitCodes.done
    })
  } finally {
    library.close()
  }
}

/** Before the work, so that nobody waits for a report that cannot be written. */
async function makeOut(folder: string): Promise<StetError | null> {
  try {
    await mkdir(folder, { recursive: true })
    await access(folder, constants.W_OK)
    return (await stat(folder)).isDirectory() ? null : stetError('folder-unwritable', { folder, why: 'it is a file' })
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? ''
    const why: Record<string, string> = {
      EEXIST: 'it is a file',
      ENOTDIR: 'part of the path is a file',
      EACCES: 'you may not write there',
      EPERM: 'you may not write there',
      EROFS: 'that disk is read-only',
      ENOSPC: 'no space is left on that disk',
    }
    return stetError('folder-unwritable', { folder, why: why[code] ?? code }, cause)
  }
}

/** The library holds the articles: it must not stay behind when the command is interrupted. */
function throwAwayAtExit(folder: string): () => void {
  const throwAway = () => {
    try {
      rmSync(folder, { recursive: true, force: true })
    } catch {} // Windows keeps open files; the system's own clearing of temporary files is left
  }
  process.once('exit', throwAway)
  return () => process.off('exit', throwAway)
}

function setUp(library: Library, dossier: string, options: VerifyOptions): string {
  const person = randomUUID()
  const name = 'Command line'
  const steps = [
    library.execute({ type: 'AddPerson', person, name, initials: 'CL', colour: 'blue' }, { actor: null }),
    library.execute(
      { type: 'CreateDossier', dossier, title: options.title ?? 'Verification', workingLanguage: options.language },
      { actor: person },
    ),
  ]
  for (const step of steps) if (!step.ok) throw new Error(explain(step.error))
  return person
}

async function importAll(
  library: Library,
  dossier: string,
  paths: string[],
  actor: string,
  { workerPath, password, dictionaries: app }: VerifyOptions,
  terminal: Terminal,
) {
  const host = createWorkerHost(workerPath)
  const dictionaries = createDictionaries({ app, added: null })
  const intake = createIntake(library, host, () => {}, defaultLimits, dictionaries)
  try {
    const end = await intake.finished(intake.start(dossier, { kind: 'paths', paths, password }, actor))
    const unread = end.results.filter((r) => r.outcome === 'refused')
    for (const result of unread) if (result.error) warnOf(terminal, result.error)
    // Said, but no refusals: nobody meant them to be articles.
    const refused = unread.filter(({ error }) => error?.code !== 'files-passed-over')
    for (const r of end.results.filter((r) => r.outcome === 'duplicate')) {
      terminal.warn(`stet: “${r.file}” is the same as “${r.like?.name}” and is counted once.`)
    }
    if (end.error) throw new Error(explain(end.error))
    return refused.length
  } finally {
    await intake.close()
  }
}
