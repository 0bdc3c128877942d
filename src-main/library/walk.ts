import { lstat, readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type Result, type StetError, stetError } from '../contract/errors'
import { importLimits } from '../contract/limits'
import { shownName } from '../contract/shown-name'
import { isCompanionFolder } from '../workers/companion-folder'
import { unreadable } from '../workers/unreadable'

/** Enough for any story's folder; past it a person has most likely dropped the wrong one (a home folder, a disk). */
export const maxFiles = importLimits.files
const maxDepth = 16

export interface FoundFile {
  path: string
  /** What the person knows the file as, fit to be shown: its path below what was dropped. */
  name: string
  /** The dropped folder it lies in; null for a file that was dropped itself, and is missed when it is not read. */
  folder: string | null
  /** Known without reading it: it is not there, its folder may not be opened, or there are too many files. */
  refusal?: StetError
}

/**
 * The files behind dropped or given paths, in the order of the paths and within a folder by name. Folders are walked; hidden files
 * and links inside folders are passed over (a link may lead out of what was dropped, or round in a circle), and so is the folder of a
 * saved page's parts. A path that cannot be looked at stays in the list, so that reading it says why,
 * and so does a folder with nothing in it.
 */
export async function findFiles(paths: string[], signal?: AbortSignal): Promise<FoundFile[]> {
  const found: FoundFile[] = []
  for (const path of paths) {
    if (signal?.aborted) break
    const name = shownName(basename(path))
    try {
      const entry = await stat(path)
      if (!entry.isDirectory()) {
        found.push({ path, name, folder: null })
        continue
      }
      const before = found.length
      await walk(path, { name, folder: name, depth: 0 }, found, signal)
      const isEmpty = found.length === before && !signal?.aborted
      if (isEmpty) found.push({ path, name, folder: null, refusal: stetError('folder-empty', { file: name }) })
    } catch (cause) {
      found.push(refused(path, { name, folder: null }, cause))
    }
  }
  if (found.length <= maxFiles) return found
  const file = paths.map((path) => shownName(basename(path))).join(', ')
  const refusal = stetError('too-many-files', { file, limit: maxFiles })
  return [...found.slice(0, maxFiles), { path: '', name: file, folder: null, refusal }]
}

type Named = Pick<FoundFile, 'name' | 'folder'>

function refused(path: string, named: Named, cause: unknown): FoundFile {
  const failure: Result<never> = unreadable(named.name, cause)
  return failure.ok ? { path, ...named } : { path, ...named, refusal: failure.error }
}

async function walk(
  path: string,
  { name, folder, depth }: Named & { depth: number },
  found: FoundFile[],
  signal: AbortSignal | undefined,
): Promise<void> {
  if (found.length > maxFiles) return
  if (depth > maxDepth) {
    const why = `its folder lies more than ${maxDepth} folders deep`
    found.push({ path, name, folder, refusal: stetError('file-unreadable', { file: name, why }) })
    return
  }
  const entries = await readdir(path).catch((cause: unknown) => {
    found.push(refused(path, { name, folder }, cause))
    return []
  })
  for (const entry of entries.sort()) {
    if (signal?.aborted) return
    if (entry.startsWith('.')) continue
    const inside = join(path, entry)
    const named = { name: shownName(join(name, entry)), folder }
    const info = await lstat(inside).catch(() => null)
    if (info?.isSymbolicLink()) continue
    if (info?.isDirectory() && isCompanionFolder(entry, entries)) continue
    if (info?.isDirectory()) await walk(inside, { ...named, depth: depth + 1 }, found, signal)
    else if (info === null && entry.includes('\uFFFD')) {
      // A name of an old system that is no UTF-8 comes with its bytes lost: the file is there and cannot be asked for.
      const why = 'its name is damaged: rename it'
      found.push({ path: inside, ...named, refusal: stetError('file-unreadable', { file: named.name, why }) })
    } else found.push({ path: inside, ...named })
  }
}
