import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { stetError } from '../contract/errors'
import { openLibrary } from '../library/library'
import { defaultLibraryFolder } from './places'
import { exitCodes, failed, type Terminal, UsageError } from './terminal'

/** `verify` opens read-only, also beside a running app; `rebuild` needs the library for itself. */
export async function journalCommand(words: string[], folder: string | null, terminal: Terminal): Promise<number> {
  const [what, ...more] = words
  if (what !== 'verify' && what !== 'rebuild') throw new UsageError('journal needs verify or rebuild')
  // Passed over, it would be another library's journal that verifies.
  if (more.length > 0) throw new UsageError(`write --library before “${more[0]}” if that is the library's folder`)
  if (folder === '') throw new UsageError('--library is empty: it names the folder of the library')
  const place = resolve(folder ?? defaultLibraryFolder())
  // Opened to write, a folder without a library would get a new, empty one.
  if (!existsSync(join(place, 'library.db'))) return failed(stetError('library-missing', { folder: place }), terminal)
  const opened = openLibrary(place, { mode: what === 'verify' ? 'read' : 'write' })
  if (!opened.ok) {
    return failed(opened.error, terminal)
  }
  const library = opened.value
  try {
    if (what === 'rebuild') {
      const rebuilt = library.rebuild()
      if (!rebuilt.ok) return failed(rebuilt.error, terminal)
      terminal.print('The rows were made anew from the journal.\n')
    }
    const verified = library.verify()
    if (!verified.ok) return failed(verified.error, terminal)
    const report = verified.value
    terminal.print(`${report.events} events in ${report.chains} chains, ${report.withheld} withheld\n`)
    for (const problem of report.problems) terminal.print(`position ${problem.position ?? '–'}: ${problem.what}\n`)
    terminal.print(report.problems.length === 0 ? 'The journal verifies.\n' : 'The journal does NOT verify.\n')
    return report.problems.length === 0 ? exitCodes.done : exitCodes.failed
  } finally {
    library.close()
  }
}
