import { exitCodeOf, type ReadFile, readArticles } from './articles'
import { type Terminal, UsageError } from './terminal'

/** Writes each article's text and what it says of itself as one JSON line; nothing is analysed. */
export async function extractCommand(paths: string[], read: ReadFile, terminal: Terminal): Promise<number> {
  if (paths.length === 0) throw new UsageError('extract needs at least one file')
  const counted = { read: 0, refused: 0 }
  for await (const { name, article } of readArticles(paths, read, terminal, counted)) {
    const { text, encoding, mediaType, readAs, originalSha256, textSha256, metadata } = article
    const format = readAs === null ? { mediaType } : { mediaType, readAs }
    const { retrieved: _, ...said } = metadata
    terminal.print(
      `${JSON.stringify({ file: name, text, encoding, ...format, ...said, originalSha256, textSha256 })}\n`,
    )
  }
  return exitCodeOf(counted)
}
