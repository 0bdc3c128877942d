import { readFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import { tableLanguage } from '../pipeline/language'
import { compileDictionary } from '../pipeline/lexicon/compile'
import { parseDictd } from '../pipeline/lexicon/dictd'
import { parseDing } from '../pipeline/lexicon/ding'
import type { Sense } from '../pipeline/lexicon/senses'
import { saveAtomically } from '../reports/save'
import { exitCodes, failed, type Terminal, UsageError } from './terminal'

const needed = ['format', 'from', 'to', 'source', 'version', 'title', 'licence', 'out'] as const
type Values = { [K in (typeof needed)[number]]?: string | undefined }

/**
 * Makes a language pack of a word list: `ding` (one file) or `dictd` (the .index, then the .dict or .dict.dz). A list that
 * cannot be read throws, and the command line says why.
 */
export async function dictionaryCommand(files: string[], values: Values, terminal: Terminal): Promise<number> {
  const missing = needed.filter((name) => !values[name])
  if (missing.length > 0) throw new UsageError(`dictionary needs ${missing.map((name) => `--${name}`).join(', ')}`)
  const { format, from, to, source, version, title, licence, out } = values as Required<Record<keyof Values, string>>
  const [first, second] = [tableLanguage(from), tableLanguage(to)]
  if (!first || !second || first === second) throw new UsageError('--from and --to are two of en de fr es it nl pt')
  const senses = await sensesOf(format, files)
  const header = { from: first, to: second, source, sourceVersion: version, title, licence }
  const saved = await saveAtomically(out, compileDictionary(senses, header))
  return saved.ok ? exitCodes.done : failed(saved.error, terminal)
}

async function sensesOf(format: string, files: string[]): Promise<Iterable<Sense>> {
  const [first, second] = files
  if (format === 'ding' && first && files.length === 1) return parseDing(await readFile(first, 'utf8'))
  if (format === 'dictd' && first && second && files.length === 2) {
    const data = await readFile(second)
    return parseDictd(await readFile(first, 'utf8'), second.endsWith('.dz') ? gunzipSync(data) : data)
  }
  throw new UsageError('--format is ding with one file, or dictd with the .index and the .dict or .dict.dz')
}
