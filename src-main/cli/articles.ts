import { findFiles } from '../library/walk'
import { defaultLimits, type ReadArticle } from '../workers/jobs'
import { readFileAsArticle } from '../workers/read-article'
import { exitCodes, type Terminal, warnOf } from './terminal'

export interface Counted {
  read: number
  refused: number
}

/** Reads the files one by one; each that is refused is named on standard error and counted, and the others go on. */
export async function* readArticles(
  paths: string[],
  terminal: Terminal,
  counted: Counted,
): AsyncGenerator<{ name: string; article: ReadArticle }> {
  for (const { path, name, refusal } of await findFiles(paths)) {
    const read = refusal
      ? ({ ok: false, error: refusal } as const)
      : await readFileAsArticle(path, name, defaultLimits.fileBytes)
    if (read.ok) {
      counted.read++
      yield { name, article: read.value }
    } else {
      counted.refused++
      warnOf(terminal, read.error)
    }
  }
  if (counted.read + counted.refused > 0) return
  const file = paths.join(', ')
  warnOf(terminal, { code: 'folder-empty', details: { file } })
}

export function exitCodeOf({ read, refused }: Counted): number {
  if (read === 0) return exitCodes.failed
  return refused > 0 ? exitCodes.someRefused : exitCodes.done
}
