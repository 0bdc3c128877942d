import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The lines of a case file in `test/cases`, each a JSON object. */
export function casesOf<T>(file: string): T[] {
  const path = join(import.meta.dirname, '..', '..', 'cases', file)
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)
}

/** F1 from hits, what was found and what was wanted; 1 where nothing was wanted and nothing found. */
export const f1 = (hits: number, found: number, wanted: number) =>
  found + wanted === 0 ? 1 : (2 * hits) / (found + wanted)
