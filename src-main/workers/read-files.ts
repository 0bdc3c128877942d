import { createHash } from 'node:crypto'
import { ok, type Result } from '../contract/errors'
import { foldedText, sketchOf } from '../pipeline/import/sketch'
import type { ReadArticle, ReadForImport, ReadPiece, Sketched } from './jobs'
import { readFileAsArticles } from './read-article'

/** Bytes after which a message is sent on its way: who gets it copies it in one piece. */
const answerBytes = 1_000_000

/** Reads files in order until a message is full; always the first one. */
export async function readFiles(
  files: readonly { path: string; name: string }[],
  maxBytes: number,
  password: string | null,
): Promise<ReadPiece[][]> {
  const answer: ReadPiece[][] = []
  let bytes = 0
  for (const { path, name } of files) {
    const pieces = await readPieces(path, name, maxBytes, password)
    answer.push(pieces)
    for (const { read } of pieces) if (read.ok) bytes += read.value.original.byteLength + 2 * read.value.text.length
    if (bytes >= answerBytes) break
  }
  return answer
}

async function readPieces(path: string, name: string, maxBytes: number, password: string | null): Promise<ReadPiece[]> {
  const read = await readFileAsArticles(path, name, { maxBytes, password })
  if (!read.ok) return [{ name, read }]
  return read.value.map((each) => ({ name: each.name, read: sketched(each.read) }))
}

export const sketched = (read: Result<ReadArticle>): Result<ReadForImport> =>
  read.ok ? ok({ ...read.value, ...sketchedText(read.value.text) }) : read

export const sketchedText = (text: string): Sketched => ({
  words: createHash('sha256').update(foldedText(text)).digest('hex'),
  sketch: sketchOf(text),
})
