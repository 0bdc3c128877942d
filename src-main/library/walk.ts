import { lstat, readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type Result, type StetError, stetError } from '../contract/errors'
import { unreadable } from '../workers/unreadable'

/** Enough for any story's folder; past it a person has most likely dropped the wrong one (a home folder, a disk). */
export const maxFiles = 10_000
const maxDepth = 16

export interface FoundFile {
  path: string
  /** What the person knows the file as: its path below what was dropped. */
  name: string
  /** Known without reading it: it is not there, its folder may not be opened, or there are too many files. */
  refusal?: StetError
}

/**
 * The files behind dropped or given paths, in a fixed order. Folders are walked; hidden files and links inside folders
 * are passed over (a link may lead out of what was dropped, or round in a circle). A path that cannot be looked at
 * stays in the list, so that reading it says why.
 */
export async function findFiles(paths: string[], signal?: AbortSignal): Promise<FoundFile[]> {
  const found: FoundFile[] = []
  for (const path of paths) {
    if (signal?.aborted) break
    const name = basename(path)
    try {
      const entry = await stat(path)
      if (entry.isDirectory()) await walk(path, name, 0, found, signal)
      else found.push({ path, name })
    } catch (cause) {
      found.push(refused(path, name, cause))
    }
  }
  if (found.length <= maxFiles) return found
  const file = paths.map((path) => basename(path)).join(', ')
  const refusal = stetError('too-many-files', { file, limit: maxFiles })
  return [...found.slice(0, maxFiles), { path: '', name: file, refusal }]
}

function refused(path: string, name: string, cause: unknown): FoundFile {
  const failure: Result<never> = unreadable(name, cause)
  return failure.ok ? { path, name } : { path, name, refusal: failure.error }
}

async function walk(
  folder: string,
  name: string,
  depth: number,
  found: FoundFile[],
  signal: AbortSignal | undefined,
): Promise<void> {
  if (found.length > maxFiles) return
  if (depth > maxDepth) {
    const why = `its folder lies more than ${maxDepth} folders deep`
    found.push({ path: folder, name, refusal: stetError('file-unreadable', { file: name, why }) })
    return
  }
  const entries = await readdir(folder).catch((cause: unknown) => {
    found.push(refused(folder, name, cause))
    return []
  })
  for (const entry of entries.sort()) {
    if (signal?.aborted) return
    if (entry.startsWith('.')) continue
    const path = join(folder, entry)
    const info = await lstat(path).catch(() => null)
    if (info?.isSymbolicLink()) continue
    if (info?.isDirectory()) await walk(path, join(name, entry), depth + 1, found, signal)
    else found.push({ path, name: join(name, entry) })
  }
}
