import { findFiles } from '../library/walk'
import { defaultLimits } from '../workers/jobs'
import { readFileAsArticle } from '../workers/read-article'
import { exitCodes, type Terminal, UsageError, warnOf } from './terminal'

/** Writes each file's text and what it says of itself as one JSON line; nothing is analysed. */
export async function extractCommand(paths: string[], terminal: Terminal): Promise<number> {
  if (paths.length === 0) throw new UsageError('extract needs at least one file')
  let done = 0
  let refused = 0
  for (const { path, name } of await findFiles(paths)) {
    const read = await readFileAsArticle(path, name, defaultLimits.fileBytes)
    if (!read.ok) {
      refused++
      warnOf(terminal, read.error)
      continue
    }
    done++
    const { text, encoding, mediaType, originalSha256, textSha256, metadata } = read.value
    const { language, title, published, outlet, agency, byline } = metadata
    const described = { language, title, published, outlet, agency, byline }
    terminal.print(
      `${JSON.stringify({ file: name, text, encoding, mediaType, ...described, originalSha256, textSha256 })}\n`,
    )
  }
  if (done === 0) return exitCodes.failed
  return refused > 0 ? exitCodes.someRefused : exitCodes.done
}
