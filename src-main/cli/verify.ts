import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { reportFormats } from '../contract/api'
import { explain } from '../contract/error-words'
import { reportOf } from '../ipc/report-of'
import { createIntake } from '../library/intake'
import { type Library, openLibrary } from '../library/library'
import type { ReportModel } from '../reports/model'
import { renderReport, suggestedFileName } from '../reports/pdf'
import { saveAtomically } from '../reports/save'
import { createWorkerHost } from '../workers/host'
import { printPdfByCommand } from './print-pdf'
import { checklistTable } from './table'
import { exitCodes, failed, type Terminal, UsageError, warnOf } from './terminal'

export interface VerifyOptions {
  out: string
  title: string | null
  language: 'en' | 'de'
  table: boolean
  /** The built worker, which lies beside the command line's entry and not beside this module's chunk. */
  workerPath: string
}

/**
 * The app's main job in one go: the same intake, journal and report as behind the window, in a library that is thrown
 * away afterwards. A format that cannot be made (a PDF without Electron) is said and the others are written.
 */
export async function verifyCommand(paths: string[], options: VerifyOptions, terminal: Terminal): Promise<number> {
  if (paths.length === 0) throw new UsageError('verify needs at least one file')
  const folder = await mkdtemp(join(tmpdir(), 'stet-verify-'))
  const opened = openLibrary(folder, { mode: 'write' })
  if (!opened.ok) return failed(opened.error, terminal)
  const library = opened.value
  try {
    const dossier = randomUUID()
    const actor = setUp(library, dossier, options)
    const refused = await importAll(library, dossier, paths, actor, options, terminal)
    const model = reportOf(library, dossier, {
      language: options.language,
      stetVersion: __STET_VERSION__,
      asOf: new Date().toISOString(),
    })
    if (!model.ok) return failed(model.error, terminal)
    if (model.value.sources.length === 0) return exitCodes.failed
    if (options.table) terminal.print(checklistTable(model.value))
    const unwritten = await writeAll(model.value, resolve(options.out), terminal)
    if (unwritten > 0) return exitCodes.failed
    return refused > 0 ? exitCodes.someRefused : exitCodes.done
  } finally {
    library.close()
    await rm(folder, { recursive: true, force: true })
  }
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
  { workerPath }: VerifyOptions,
  terminal: Terminal,
) {
  const host = createWorkerHost(workerPath)
  const intake = createIntake(library, host, () => {})
  try {
    const end = await intake.finished(intake.start(dossier, { kind: 'paths', paths }, actor))
    const refused = end.results.filter((r) => r.outcome === 'refused')
    for (const result of refused) if (result.error) warnOf(terminal, result.error)
    for (const r of end.results.filter((r) => r.outcome === 'duplicate')) {
      terminal.warn(`stet: “${r.file}” is the same as “${r.sameAs}” and is counted once.`)
    }
    if (end.error) throw new Error(explain(end.error))
    return refused.length
  } finally {
    await intake.close()
  }
}

async function writeAll(model: ReportModel, folder: string, terminal: Terminal): Promise<number> {
  await mkdir(folder, { recursive: true })
  let unwritten = 0
  for (const format of reportFormats) {
    const rendered = await renderReport(model, format, printPdfByCommand)
    const saved = rendered.ok
      ? await saveAtomically(join(folder, suggestedFileName(model, format)), rendered.value.bytes)
      : rendered
    if (saved.ok) terminal.print(`${saved.value.path}\n`)
    else {
      unwritten++
      warnOf(terminal, saved.error)
    }
  }
  return unwritten
}
