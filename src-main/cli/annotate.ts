import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { annotateText, type TextToAnnotate } from '../pipeline/annotate-text'
import { exitCodeOf, type ReadFile, readArticles } from './articles'
import { exitCodes, type Terminal } from './terminal'

/**
 * Reads JSON lines `{text, language, reference}` (with `"as": "name"` where the text is one given name) and writes one line of annotations for each, in order and as they come:
 * only one text is held at a time. A line that cannot be read is answered by `{"error": …}` and makes the exit code 1.
 */
export async function annotateCommand(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Promise<number> {
  let refused = 0
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue
    const read = readLine(line)
    if ('error' in read) refused++
    const answer = 'error' in read ? read : annotateText(read)
    if (!output.write(`${JSON.stringify(answer)}\n`)) await once(output, 'drain')
  }
  return refused > 0 ? exitCodes.someRefused : exitCodes.done
}

/**
 * Writes one line of annotations for each article in the files, with its name, text, language and day: relative dates are read from the day it was
 * published.
 */
export async function annotateFilesCommand(paths: string[], read: ReadFile, terminal: Terminal): Promise<number> {
  const counted = { read: 0, refused: 0 }
  for await (const { name, article } of readArticles(paths, read, terminal, counted)) {
    const { text, metadata } = article
    const { language, published } = metadata
    const answer = annotateText({ text, language, reference: published.date })
    terminal.print(`${JSON.stringify({ file: name, text, language, published: published.date, ...answer })}\n`)
  }
  return exitCodeOf(counted)
}

function readLine(line: string): TextToAnnotate | { error: string } {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (cause) {
    return { error: `not JSON: ${cause instanceof Error ? cause.message : String(cause)}` }
  }
  if (typeof value !== 'object' || value === null) return { error: 'not an object with a text' }
  const { text, language, reference, as } = value as Record<string, unknown>
  if (typeof text !== 'string') return { error: '“text” is missing or no string' }
  if (!isOptionalString(language)) return { error: '“language” is no string' }
  if (!isOptionalString(reference)) return { error: '“reference” is no string: an ISO day is needed' }
  if (as !== undefined && as !== 'name') return { error: '“as” is not “name”' }
  return { text, language: language ?? null, reference: reference ?? null, as }
}

const isOptionalString = (value: unknown): value is string | null | undefined =>
  value === undefined || value === null || typeof value === 'string'
