import { exitCodeOf, readArticles } from './articles'
import { type Terminal, UsageError } from './terminal'

/** Writes each file's text and what it says of itself as one JSON line; nothing is analysed. */
export async function extractCommand(paths: string[], terminal: Terminal): Promise<number> {
  if (paths.length === 0) throw new UsageError('extract needs at least one file')
  const counted = { read: 0, refused: 0 }
  for await (const { name, article } of readArticles(paths, terminal, counted)) {
    const { text, encoding, mediaType, originalSha256, textSha256, metadata } = article
    const { language, title, published, outlet, agency, byline } = metadata
    const described = { language, title, published, outlet, agency, byline }
    terminal.print(
      `${JSON.stringify({ file: name, text, encoding, mediaType, ...described, originalSha256, textSha256 })}\n`,
    )
  }
  return exitCodeOf(counted)
}
