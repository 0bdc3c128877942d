import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fail, ok, type Result, StetException } from '../../contract/errors'
import type { FormatState, LastReport } from '../../contract/report-requests'
import type { ReportFormat, ReportOptions } from '../../contract/reports'
import { pathOfPart, suggestedFileName } from '../../reports/file-name'
import { readLogo } from '../../reports/logo'
import type { ReportModel } from '../../reports/model'
import { reportFiles } from '../../reports/render'
import { type FormatProgress, type WriteOptions, writeReports } from '../../reports/write'
import { reportOf } from '../report-of'
import type { Caller, Handlers } from '../serve'
import type { Room } from './room'

type Channels =
  | 'reports.save'
  | 'reports.again'
  | 'reports.cancel'
  | 'reports.preview'
  | 'reports.last'
  | 'reports.chooseLogo'
  | 'shell.reveal'

type Desk = Pick<Room, 'library' | 'desktop' | 'facts' | 'written' | 'push' | 'lastReports' | 'now'>
interface Asked {
  dossier: string
  job: string
  formats: ReportFormat[]
  options: ReportOptions
}

/** Getting the report out. */
export function reporting(room: Desk): Pick<Handlers, Channels> {
  const { library, desktop, facts, written, lastReports } = room
  const running = new Map<string, AbortController>()
  /** Each window's page shown last: one made anew takes its place, and neither another window's nor an opened original's. */
  const previewing = new Map<number, AbortController>()
  const previewed = new Map<number, string>()
  const modelOf = (dossier: string, options: ReportOptions) =>
    reportOf(library, dossier, { options, stetVersion: facts.version })
  const run = async (asked: Asked, model: ReportModel, place: Place) => {
    const stop = new AbortController()
    running.set(asked.job, stop)
    try {
      return await writeAll(room, asked, model, { ...place, signal: stop.signal })
    } finally {
      running.delete(asked.job)
    }
  }
  return {
    'reports.save': async (asked, caller) => {
      const model = modelOf(asked.dossier, asked.options)
      if (!model.ok) return model
      const place = await placeFor(desktop, model.value, asked.formats, caller)
      if (place === null) return ok({ ends: null })
      const taken = pathsOf(model.value, asked.formats, place).filter((path) => path !== place.file && existsSync(path))
      if (taken.length > 0 && !(await desktop.mayReplace(caller.webContentsId, taken))) return ok({ ends: null })
      return ok({ ends: await run(asked, model.value, place) })
    },
    'reports.again': async ({ dossier, job }) => {
      const last = lastReports.get(dossier)
      if (last === null) return fail('not-found', { what: dossier })
      // Nobody is asked here, so no name goes out, whatever was remembered.
      const options = { ...last.options, confidential: 'redacted' as const }
      const model = modelOf(dossier, options)
      if (!model.ok) return model
      return ok({ ends: await run({ ...last, dossier, job, options }, model.value, placeOf(model.value, last)) })
    },
    'reports.cancel': ({ job }) => {
      running.get(job)?.abort()
      return ok({})
    },
    'reports.preview': async ({ dossier, options }, { webContentsId }) => {
      const model = modelOf(dossier, options)
      if (!model.ok) return model
      const { evidence, queries, contacts, withheld } = model.value
      // One that is overtaken by the window's next is not finished.
      previewing.get(webContentsId)?.abort()
      const stop = new AbortController()
      previewing.set(webContentsId, stop)
      const rendered = await desktop.renderReport(model.value, 'html', desktop.printPdf, stop.signal)
      if (!rendered.ok) return rendered
      const before = previewed.get(webContentsId)
      if (before !== undefined) desktop.withdrawPage(before)
      const url = desktop.offerPage(new Uint8Array(rendered.value[0]!.bytes))
      previewed.set(webContentsId, url)
      return ok({
        url,
        withheld,
        confidential: [...evidence, ...queries, ...contacts].filter((r) => r.confidential).length,
      })
    },
    'reports.last': ({ dossier }) => {
      const kept = lastReports.get(dossier)
      if (kept === null) return ok({ last: null, since: 0 })
      const { options: _, file: __, ...last } = kept
      return ok({ last, since: library.reads.events(dossier, last.position, sinceAtMost).length })
    },
    'reports.chooseLogo': async (_, caller) => {
      const path = await desktop.chooseLogo(caller.webContentsId)
      if (path === null) return ok({ logo: null })
      const logo = await readLogo(path)
      return logo.ok ? ok({ logo: logo.value }) : logo
    },
    'shell.reveal': ({ path }) => {
      if (!written.has(path)) return fail('not-found', { what: path })
      desktop.reveal(path)
      return ok({})
    },
  }
}

/** Beyond this nobody counts. */
const sinceAtMost = 1000

/** One file has a place of its own, several go into a folder; null when the dialog was closed. */
async function placeFor(
  desktop: Desk['desktop'],
  model: ReportModel,
  formats: readonly ReportFormat[],
  { webContentsId }: Caller,
): Promise<Place | null> {
  const [file, ...more] = formats.flatMap((format) => [...reportFiles[format]])
  if (more.length > 0 || file === undefined) {
    const [folder] = await desktop.choosePaths(webContentsId, 'folder')
    return folder === undefined ? null : placeOf(model, { folder, file: null })
  }
  const path = await desktop.chooseSavePath(webContentsId, suggestedFileName(model, file))
  return path === null ? null : placeOf(model, { folder: dirname(path), file: path })
}

interface Place extends Pick<WriteOptions, 'folder' | 'pathOf'> {
  file: string | null
}

const placeOf = (model: ReportModel, { folder, file }: Pick<LastReport, 'folder' | 'file'>): Place => ({
  folder,
  file,
  ...(file !== null && { pathOf: (part) => pathOfPart(file, model, part) }),
})

/** Where all its files go. */
const pathsOf = (model: ReportModel, formats: readonly ReportFormat[], { folder, pathOf }: Place): string[] =>
  formats
    .flatMap((format) => [...reportFiles[format]])
    .map((file) => pathOf?.(file) ?? join(folder, suggestedFileName(model, file)))

async function writeAll(
  { desktop, written, push, lastReports, now }: Desk,
  { dossier, job, formats, options }: Asked,
  model: ReportModel,
  { file, ...place }: Place & Pick<WriteOptions, 'signal'>,
): Promise<FormatState[]> {
  const ends = await writeReports(model, formats, {
    ...place,
    print: desktop.printPdf,
    render: desktop.renderReport,
    onProgress: (progress) => push('report', { job, ...stateOf(progress) }),
  })
  const states = ends.map(stateOf)
  for (const path of states.flatMap((s) => s.paths)) written.add(path)
  // One with names is not there to be repeated by a key; one that is not whole is not up to date.
  if (options.confidential === 'redacted' && states.every((s) => s.state === 'done')) {
    const last = {
      position: model.header.position,
      at: now().toISOString(),
      formats,
      folder: place.folder,
      file,
      options,
    }
    remember(lastReports, dossier, last)
  }
  return states
}

/** The report is written: that it cannot be remembered on a full disk is no reason to say it was not. */
function remember(lastReports: Desk['lastReports'], dossier: string, last: LastReport): Result<null> {
  try {
    lastReports.put(dossier, last)
    return ok(null)
  } catch (cause) {
    if (cause instanceof StetException) return { ok: false, error: cause.error }
    throw cause
  }
}

const stateOf = (progress: FormatProgress): FormatState => ({
  format: progress.format,
  state: progress.state,
  paths: 'paths' in progress ? progress.paths : [],
  error: 'error' in progress ? progress.error : null,
})
