import type { Result } from '../contract/errors'
import { findFiles } from '../library/walk'
import { createWorkerHost } from '../workers/host'
import { defaultLimits, type FileReading, type Limits, type ReadArticle } from '../workers/jobs'
import { isOfOtherKind, passedOver } from '../workers/passed-over'
import { exitCodes, type Terminal, warnOf } from './terminal'

export interface Counted {
  read: number
  refused: number
}

/** What reads one file. */
export type ReadFile = (path: string, name: string) => Promise<Result<FileReading[]>>

/**
 * Runs `body` with a reader that works behind the limits of time and memory: in a worker thread, which is ended where a file hangs or eats
 * it. `workerPath`: the built worker, which lies beside the command line's entry. `password`: for every file that is encrypted.
 */
export async function withReader<T>(
  { workerPath, password, limits = defaultLimits }: { workerPath: string; password: string | null; limits?: Limits },
  body: (read: ReadFile) => Promise<T>,
): Promise<T> {
  const host = createWorkerHost(workerPath, limits)
  const { fileBytes: maxBytes, fileMs: timeoutMs } = limits
  try {
    return await body((path, name) =>
      host.run({ kind: 'read-file', path, name, maxBytes, password }, { file: name, timeoutMs }),
    )
  } finally {
    await host.close()
  }
}

/**
 * Reads the files one by one; each that is refused is named on standard error and counted, and the others go on. Files of kinds that
 * are not read are told together for each folder they lie in, and are no refusals: nobody meant them.
 */
export async function* readArticles(
  paths: string[],
  read: ReadFile,
  terminal: Terminal,
  counted: Counted,
): AsyncGenerator<{ name: string; article: ReadArticle }> {
  const others = new Map<string, string[]>()
  for (const { path, name: file, folder, refusal } of await findFiles(paths)) {
    const answer: Result<FileReading[]> = refusal ? { ok: false, error: refusal } : await read(path, file)
    for (const { name, read } of answer.ok ? answer.value : [{ name: file, read: answer }]) {
      if (read.ok) {
        counted.read++
        if (read.value.readAs !== null)
          terminal.warn(`stet: “${name}” is not what its name says: it was read as ${read.value.readAs}.`)
        yield { name, article: read.value }
      } else if (read.error.code === 'files-passed-over') warnOf(terminal, read.error)
      else if (folder !== null && isOfOtherKind(read.error)) others.set(folder, [...(others.get(folder) ?? []), name])
      else {
        counted.refused++
        warnOf(terminal, read.error)
      }
    }
  }
  for (const [folder, names] of others) {
    const told = passedOver(folder, names)
    if (!told.ok) warnOf(terminal, told.error)
  }
  if (counted.read + counted.refused > 0) return
  warnOf(terminal, { code: 'folder-empty', details: { file: paths.join(', ') } })
}

export function exitCodeOf({ read, refused }: Counted): number {
  if (read === 0) return exitCodes.failed
  return refused > 0 ? exitCodes.someRefused : exitCodes.done
}
