import { lstat, readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'

/** Enough for any story's folder; past it a person has most likely dropped the wrong one (a home folder, a disk). */
const maxFiles = 10_000
const maxDepth = 16

export interface FoundFile {
  path: string
  /** What the person knows the file as: its path below what was dropped. */
  name: string
}

/**
 * The files behind dropped or given paths, in a fixed order. Folders are walked; hidden files and links inside folders
 * are passed over (a link may lead out of what was dropped, or round in a circle). A path that cannot be looked at
 * stays in the list, so that reading it says why.
 */
export async function findFiles(paths: string[]): Promise<FoundFile[]> {
  const found: FoundFile[] = []
  for (const path of paths) {
    const entry = await stat(path).catch(() => null)
    if (entry?.isDirectory()) await walk(path, basename(path), 0, found)
    else found.push({ path, name: basename(path) })
  }
  return found.slice(0, maxFiles)
}

async function walk(folder: string, name: string, depth: number, found: FoundFile[]): Promise<void> {
  if (depth > maxDepth || found.length >= maxFiles) return
  const entries = await readdir(folder).catch(() => null)
  if (entries === null) {
    found.push({ path: folder, name })
    return
  }
  for (const entry of entries.sort()) {
    if (entry.startsWith('.')) continue
    const path = join(folder, entry)
    const info = await lstat(path).catch(() => null)
    if (info?.isSymbolicLink()) continue
    if (info?.isDirectory()) await walk(path, join(name, entry), depth + 1, found)
    else found.push({ path, name: join(name, entry) })
  }
}
