import { setImmediate as nextTurn } from 'node:timers/promises'
import { stetError } from '../../contract/errors'
import { type ImportedFile, newFile } from '../../journal/imports'
import type { WorkerHost } from '../../workers/host'
import type { Limits, ReadPiece } from '../../workers/jobs'
import { passedOver } from '../../workers/passed-over'
import type { Library } from '../library'
import { findFiles } from '../walk'
import { type Job, noted, type Report, reached, recount } from './job'
import { createKeeper, type Keeper, noteQuietly, type Piece, refusedFor } from './keeping'
import { knownIn, sketchBy } from './known'

export type Source =
  /** The password is for this reading alone: kept nowhere, and in no progress, error or log. */
  | { kind: 'paths'; paths: string[]; password?: string | null }
  | { kind: 'pasted'; name: string; text: string; html: string | null; url: string | null }

export interface Reading {
  library: Library
  host: WorkerHost
  limits: Limits
  report: Report
  /** Stet is ending: what waits goes on at the next start. */
  isClosing: () => boolean
}

const listedAtOnce = 500
/** Files asked of the worker in one message. */
const readAtOnce = 32

/** Lists the files of an import that has just begun. Throws `StetException` where the disk takes no list. */
export async function listFiles({ library, report }: Reading, job: Job, source: Source): Promise<void> {
  const id = job.progress.job
  library.write(() => library.imports.empty(id))
  const files =
    source.kind === 'pasted'
      ? [newFile(0, source.name, '')]
      : (await findFiles(source.paths, job.reading.signal)).map(({ path, name, folder, refusal }, number) => ({
          ...newFile(number, name, path, folder),
          ...(refusal && refusedFor(refusal)),
        }))
  if (files.length === 0 && source.kind === 'paths') {
    const file = source.paths.join(', ')
    const code = job.reading.signal.aborted ? 'import-cancelled' : 'folder-empty'
    files.push({ ...newFile(0, file, ''), ...refusedFor(stetError(code, { file })) })
  }
  for (let at = 0; at < files.length; at += listedAtOnce) {
    const some = files.slice(at, at + listedAtOnce)
    library.write(() => library.imports.put(id, some))
    report(job, reached(job, noted(job, some)))
    await nextTurn()
  }
  library.imports.setStage(id, 'reading')
}

/** Reads what waits until nothing does; a file that is to be tried again meanwhile waits like the others. */
export async function readWaiting(reading: Reading, job: Job, source: Source | null): Promise<void> {
  const { library, host, limits, report } = reading
  const { dossier, job: id } = job.progress
  report(job, reached(job, recount(job, library.imports.outcomes(id))))
  const known = await knownIn(library, dossier, sketchBy(host, limits.fileMs, job.reading.signal))
  const keeper = createKeeper({ library, job: id, dossier, actor: job.actor, known })
  for (;;) {
    const before = job.progress.done
    await readOnce(reading, job, source, keeper)
    const isLeft = library.imports.files(id, 'waiting', -1, 1).length > 0
    if (!isLeft || job.reading.signal.aborted || job.progress.done === before) break
  }
  if (job.reading.signal.aborted && !reading.isClosing()) await giveUpWaiting(reading, job)
  tellPassedOver(reading, job)
  // What a full disk did not let be noted is known until Stet ends.
  report(job, reached(job, job.progress.files))
}

interface Group {
  files: ImportedFile[]
  pieces: ReadPiece[][]
}

async function readOnce(reading: Reading, job: Job, source: Source | null, keeper: Keeper): Promise<void> {
  let next = readGroup(reading, job, source, -1)
  for (;;) {
    const group = await next
    if (group === null) return
    // The worker reads on while this is kept.
    next = readGroup(reading, job, source, group.files.at(-1)!.number)
    const apart = group.files.map((file, i) => piecesOf(reading, job, file, group.pieces[i]!))
    noteOpened(
      reading,
      job,
      apart.flatMap(({ opened }) => opened ?? []),
    )
    await keeper.keep(
      apart.flatMap(({ pieces }) => pieces),
      (files, areNoted) => note(reading, job, files, areNoted),
    )
  }
}

/** The next files after a number, as many as the worker answers for; null when there is none, or it was cancelled. */
async function readGroup(reading: Reading, job: Job, source: Source | null, after: number): Promise<Group | null> {
  const { library, host, limits } = reading
  if (job.reading.signal.aborted) return null
  const waiting = library.imports.files(job.progress.job, 'waiting', after, readAtOnce)
  // One with a password of its own is asked for by itself.
  const locked = waiting.findIndex(({ number }) => job.passwords.has(number))
  const files = locked === -1 ? waiting : waiting.slice(0, Math.max(1, locked))
  const [first] = files
  if (!first) return null
  for (const file of files) job.passing.set(file.number, { ...file, outcome: 'reading' })
  const options = { file: first.file, timeoutMs: limits.fileMs, signal: job.reading.signal }
  if (source?.kind === 'pasted') {
    const { name, text, html, url } = source
    const read = await host.run({ kind: 'read-pasted', name, text, html, url }, options)
    if (!read.ok && isCancelled(read.error)) return null
    return { files: [first], pieces: [[{ name: first.file, read }]] }
  }
  const ask = (asked: ImportedFile[]) =>
    host.run(
      {
        kind: 'read-files',
        files: asked.map(({ path, file }) => ({ path, name: file })),
        maxBytes: limits.fileBytes,
        password: job.passwords.get(asked[0]!.number) ?? job.password,
      },
      { ...options, file: asked[0]!.file },
    )
  const read = await ask(files)
  if (read.ok) {
    for (const { number } of files.slice(read.value.length)) job.passing.delete(number)
    return { files: files.slice(0, read.value.length), pieces: read.value }
  }
  if (isCancelled(read.error)) return null
  if (files.length === 1) return { files, pieces: [[{ name: first.file, read }]] }
  // One of them crashed the worker, hung or ate its memory: each by itself, so that the others do not suffer for it.
  const pieces: ReadPiece[][] = []
  for (const file of files) {
    const alone = await ask([file])
    if (!alone.ok && isCancelled(alone.error)) break
    pieces.push(alone.ok ? alone.value[0]! : [{ name: file.file, read: alone }])
  }
  return pieces.length === 0 ? null : { files: files.slice(0, pieces.length), pieces }
}

const isCancelled = ({ code }: { code: string }) => code === 'import-cancelled'

interface Apart {
  /** The file itself, where it is one of files. */
  opened: ImportedFile | null
  pieces: Piece[]
}

/** A file is its own piece; a file of files is opened, and what lies in it gets lines of its own, the same ones when it is read again. */
function piecesOf({ library }: Reading, job: Job, file: ImportedFile, read: ReadPiece[]): Apart {
  const [only] = read
  if (read.length === 1 && only!.name === file.file) return { opened: null, pieces: [{ file, read: only!.read }] }
  const id = job.progress.job
  const before = new Map(library.imports.within(id, file.number).map((each) => [each.file, each]))
  let next = library.imports.next(id)
  const lines = read.map(({ name }) => {
    const known = before.get(name)
    return known ?? { ...newFile(next++, name, file.path, file.folder), within: file.number }
  })
  return {
    opened: { ...file, outcome: 'opened' },
    pieces: read.map((piece, i) => ({ file: lines[i]!, read: piece.read })),
  }
}

function noteOpened(reading: Reading, job: Job, opened: ImportedFile[]): void {
  if (opened.length === 0) return
  note(
    reading,
    job,
    opened,
    noteQuietly(reading.library, () => reading.library.imports.put(job.progress.job, opened)),
  )
}

/** What became of files, for whoever looks. */
function note({ report }: Reading, job: Job, files: readonly ImportedFile[], areNoted: boolean): void {
  for (const file of files) {
    if (areNoted) job.passing.delete(file.number)
    else job.passing.set(file.number, file)
  }
  report(job, reached(job, noted(job, files)))
}

/** Files of other kinds in a folder: one line a folder, since nobody meant them to be articles. */
function tellPassedOver(reading: Reading, job: Job): void {
  const { imports } = reading.library
  const id = job.progress.job
  const byFolder = new Map<string, string[]>()
  for (let after = -1; ; ) {
    const some = imports.files(id, 'passedOver', after, listedAtOnce)
    for (const { folder, file } of some) byFolder.set(folder ?? '', [...(byFolder.get(folder ?? '') ?? []), file])
    if (some.length < listedAtOnce) break
    after = some.at(-1)!.number
  }
  if (byFolder.size === 0) return
  const told = new Map(imports.files(id, 'told', -1, Number.MAX_SAFE_INTEGER).map((each) => [each.file, each]))
  let next = imports.next(id)
  const lines = [...byFolder].flatMap(([folder, names]): ImportedFile[] => {
    const line = passedOver(folder, names)
    return line.ok ? [] : [{ ...(told.get(folder) ?? newFile(next++, folder, '')), ...refusedFor(line.error) }]
  })
  note(
    reading,
    job,
    lines,
    noteQuietly(reading.library, () => imports.put(id, lines)),
  )
}

/** Files nobody got to: cancelled, and to be tried again whenever somebody wants. */
async function giveUpWaiting({ library }: Reading, job: Job): Promise<void> {
  const id = job.progress.job
  job.passing.clear()
  for (;;) {
    const some = library.imports.files(id, 'waiting', -1, listedAtOnce)
    if (some.length === 0) break
    const given = some.map((file) => ({
      ...file,
      ...refusedFor(stetError('import-cancelled', { file: file.file })),
    }))
    if (!noteQuietly(library, () => library.imports.put(id, given))) break
    job.progress = { ...job.progress, ...reached(job, noted(job, given)) }
    await nextTurn()
  }
}
