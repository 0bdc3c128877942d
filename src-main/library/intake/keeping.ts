import { performance } from 'node:perf_hooks'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Command } from '../../contract/commands'
import { ok, type Result, type StetError } from '../../contract/errors'
import type { FileResult } from '../../contract/imports'
import { type Artefact, pagesArtefact } from '../../journal/artefacts'
import type { ImportedFile } from '../../journal/imports'
import type { ReadForImport, ReadPiece } from '../../workers/jobs'
import { isOfOtherKind } from '../../workers/passed-over'
import type { Library } from '../library'
import type { Known } from './known'

/** A file of the import with what was read of it. */
export interface Piece {
  file: ImportedFile
  read: ReadPiece['read']
}

/** Time one transaction may take before the main process answers others again; its size follows what the last one took. */
const aimMs = 14
const mostAtOnce = 48
const fileNameAtMost = 1024

/** `areNoted`: the list of files has it, or a full disk did not take it. */
interface Kept {
  files: ImportedFile[]
  areNoted: boolean
}

type Verdict = Pick<ImportedFile, 'outcome' | 'article' | 'like' | 'error'>

export interface Keeper {
  /** Puts what was read into the dossier, and what became of each file into the list, some dozens in a transaction. */
  keep(pieces: readonly Piece[], told: (files: readonly ImportedFile[], areNoted: boolean) => void): Promise<void>
}

export interface KeeperOf {
  library: Library
  job: string
  dossier: string
  actor: string | null
  known: Known
}

export function createKeeper(of: KeeperOf): Keeper {
  let most = 8
  return {
    async keep(pieces, told) {
      for (let at = 0; at < pieces.length; ) {
        const chunk = pieces.slice(at, at + most)
        at += chunk.length
        const from = performance.now()
        for (const { files, areNoted } of keepAll(of, chunk)) told(files, areNoted)
        const took = performance.now() - from
        if (chunk.length === most) most = Math.max(1, Math.min(mostAtOnce, Math.round((most * aimMs) / took)))
        await nextTurn()
      }
    },
  }
}

/** What cannot be kept together may still go by itself: one file's fault is not the others'. */
function keepAll(of: KeeperOf, pieces: readonly Piece[]): Kept[] {
  const done = keepTogether(of, pieces)
  if (done.ok) return [done.value]
  if (pieces.length > 1) return pieces.flatMap((piece) => keepAll(of, [piece]))
  const refused = pieces.map(({ file }) => ({ ...file, ...refusedFor(named(done.error, file.file)) }))
  return [{ files: refused, areNoted: noteQuietly(of.library, () => of.library.imports.put(of.job, refused)) }]
}

/** All of it in one transaction, with what the list says of it. */
function keepTogether(of: KeeperOf, pieces: readonly Piece[]): Result<Kept> {
  const { library, known } = of
  const fresh: ReadForImport[] = []
  const names: string[] = []
  const kept = pieces.map(({ file, read }): ImportedFile => {
    if (!read.ok) {
      const isPassedOver = file.folder !== null && isOfOtherKind(read.error)
      return { ...file, ...refusedFor(read.error), ...(isPassedOver && { outcome: 'passedOver' as const }) }
    }
    const verdict = verdictOn(of, file, read.value)
    if (verdict !== null) return { ...file, ...verdict, original: originalOf(read.value) }
    const like = known.nearCopyOf(read.value)
    known.add(file.file, read.value)
    fresh.push(read.value)
    names.push(file.file)
    const outcome = like === null ? 'imported' : 'nearCopy'
    return { ...file, outcome, article: read.value.textSha256, like, error: null, original: originalOf(read.value) }
  })
  const beside = () => {
    library.imports.put(of.job, kept)
    library.sketches.put(fresh.map(({ textSha256: article, words, sketch }) => ({ article, words, sketch })))
  }
  if (fresh.length === 0) {
    return ok({ files: kept, areNoted: noteQuietly(library, beside) })
  }
  const command = commandOf(of.dossier, fresh, names)
  const done = library.execute(command, { actor: of.actor }, fresh.flatMap(artefactsOf), beside)
  if (done.ok) return ok({ files: kept, areNoted: true })
  for (const read of fresh) known.forget(read)
  return done
}

/** What a file is that is there already; null for one that is new. */
function verdictOn(
  { library, dossier, actor, known }: KeeperOf,
  file: ImportedFile,
  read: ReadForImport,
): Verdict | null {
  const same = known.sameAs(read)
  if (same === null) return null
  const { article, name, how } = same
  const like = { how, article, name, share: 1 }
  if (same.isNoted) return { outcome: 'linked', article, like, error: null }
  if (!library.reads.row(dossier, 'articles', article)?.removed)
    return { outcome: 'duplicate', article, like, error: null }
  const restored = library.execute({ type: 'RestoreArticle', dossier, article }, { actor })
  if (!restored.ok) return refusedFor(named(restored.error, file.file))
  return { outcome: 'restored', article, like, error: null }
}

function commandOf(dossier: string, fresh: readonly ReadForImport[], names: readonly string[]): Command {
  return {
    type: 'ImportArticles',
    dossier,
    articles: fresh.map(({ original, originalSha256, textSha256, encoding, mediaType, metadata, pages }, i) => ({
      article: textSha256,
      originalSha256,
      // As the journal can hold it: the end of a path says more than its beginning.
      fileName: names[i]!.toWellFormed().slice(-fileNameAtMost),
      mediaType,
      encoding,
      bytes: original.byteLength,
      role: 'source' as const,
      metadata,
      ...(pages && { pages: pagesArtefact(pages).sha256 }),
    })),
  }
}

const artefactsOf = ({ original, originalSha256, text, textSha256, pages }: ReadForImport): Artefact[] => [
  ...(pages ? [pagesArtefact(pages)] : []),
  { sha256: originalSha256, kind: 'original', bytes: original },
  // A plain UTF-8 file and its text are the same bytes.
  ...(originalSha256 === textSha256
    ? []
    : [{ sha256: textSha256, kind: 'text' as const, bytes: new TextEncoder().encode(text) }]),
]

const originalOf = ({ original, originalSha256 }: ReadForImport): FileResult['original'] => ({
  sha256: originalSha256,
  bytes: original.byteLength,
})

export const refusedFor = (error: StetError): Verdict => ({
  outcome: error.code === 'files-passed-over' ? 'told' : 'refused',
  article: null,
  like: null,
  error,
})

/** What was not saved, in words a person knows it by: the journal knows only the names of events. */
export const named = (error: StetError, what: string): StetError =>
  error.code === 'disk-full' ? { ...error, details: { ...error.details, what } } : error

/** The list of files is no reason to stop: what is not noted is read once more at the next start. */
export function noteQuietly(library: Pick<Library, 'write'>, body: () => void): boolean {
  try {
    library.write(body)
    return true
  } catch (cause) {
    console.error('intake', cause)
    return false
  }
}
