import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The languages of the measuring sets. */
export const caseLanguages = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt'] as const

/** A text of the sentence; `nth` (1-based) says which one where it occurs more than once. */
export interface Spot {
  text: string
  nth?: number
}

export interface QuantityCase extends Spot {
  value?: number
  low?: number
  high?: number
  unit: string | null
  approximator: string | null
}

export interface DateCase extends Spot {
  from: string | null
  to: string | null
  durationSeconds: number | null
}

export interface ValueCase {
  id: string
  text: string
  reference: string
  quantities: QuantityCase[]
  dates: DateCase[]
}

export interface SentenceCase {
  id: string
  text: string
  sentences: string[]
  why: string
}

export interface NameCase {
  id: string
  a: string
  b: string
  languages: [string, string]
  same: boolean
  why: string
}

export interface QuoteCase {
  id: string
  language: string
  text: string
  quotes: (Spot & { speaker: string | null })[]
  chains: string[][]
}

export interface DamageCase {
  id: string
  language: string
  text: string
  damage: (Spot & { kind: string })[]
  why: string
}

const folder = join(__dirname, '..', 'cases')

/** The cases of one file under `test/cases`, by line; null where there is no such file. Throws on a line that is no JSON. */
export function readCases<Case>(file: string): Case[] | null {
  const path = join(folder, file)
  if (!existsSync(path)) return null
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.flatMap((line, i) => {
    if (line.trim() === '') return []
    try {
      return [JSON.parse(line) as Case]
    } catch (cause) {
      throw new Error(`${file}, line ${i + 1} is no JSON: ${line.slice(0, 80)}`, { cause })
    }
  })
}

/** Where a text stands, as UTF-16 offsets; null where it does not occur (that often). */
export function placeOf(whole: string, { text, nth = 1 }: Spot): { start: number; end: number } | null {
  let start = -1
  for (let i = 0; i < nth; i++) {
    start = whole.indexOf(text, start + 1)
    if (start === -1) return null
  }
  return { start, end: start + text.length }
}
