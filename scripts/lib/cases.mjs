// The measuring sets of test/cases: where they lie and how their places become offsets. Formats: test/cases/README.md.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from './paths.mjs'

export const caseLanguages = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt']

/** The cases of one file under `test/cases`, by line; null where there is no such file. Throws on a line that is no JSON. */
export function readCases(file) {
  const path = join(projectRoot, 'test', 'cases', file)
  if (!existsSync(path)) return null
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.flatMap((line, i) => {
    if (line.trim() === '') return []
    try {
      return [JSON.parse(line)]
    } catch (cause) {
      throw new Error(`${file}, line ${i + 1} is no JSON: ${line.slice(0, 80)}`, { cause })
    }
  })
}

/** Where a text stands, as UTF-16 offsets; null where it does not occur (that often). */
export function placeOf(whole, { text, nth = 1 }) {
  let start = -1
  for (let i = 0; i < nth; i++) {
    start = whole.indexOf(text, start + 1)
    if (start === -1) return null
  }
  return { start, end: start + text.length }
}
