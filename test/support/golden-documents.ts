import { readdirSync, readFileSync } from 'node:fs'
import { join, parse } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fail, type Result } from '../../src-main/contract/errors'
import { formatOf, isContainer } from '../../src-main/pipeline/import/formats'
import type { ReadLimits, ReadText } from '../../src-main/pipeline/import/reader'

export const readLimits: ReadLimits = { bytes: 100e6, pages: 2000, expansion: 200, nesting: 200, entries: 10_000 }

/** Reads bytes as the application would: by what they are, then by the name. */
export async function readDocument(
  name: string,
  bytes: Uint8Array,
  password: string | null = null,
): Promise<Result<ReadText>> {
  const format = formatOf(name, bytes)
  if (format === null || isContainer(format)) return fail('format-unknown', { file: name })
  return format.read(bytes, { name, limits: readLimits, password, url: null })
}

export interface GoldenDocument {
  file: string
  bytes: Uint8Array
  expected: { paragraphs: string[]; title?: string; byline?: string; password?: string }
}

const golden = join(import.meta.dirname, '..', 'golden', 'import')

export function goldenDocuments(format: string): GoldenDocument[] {
  const folder = join(golden, format)
  return readdirSync(folder)
    .filter((file) => !file.endsWith('.json'))
    .map((file) => ({
      file,
      bytes: new Uint8Array(readFileSync(join(folder, file))),
      expected: JSON.parse(readFileSync(join(folder, `${parse(file).name}.json`), 'utf8')),
    }))
}

/** Every golden document of a format: each paragraph as it should be, none too many, and the metadata. */
export function describeGolden(format: string): void {
  describe(`golden ${format}`, () => {
    it.each(goldenDocuments(format))(
      '$file: $expected.paragraphs.length paragraphs',
      async ({ file, bytes, expected }) => {
        const read = await readDocument(file, bytes, expected.password ?? null)
        if (!read.ok) throw new Error(read.error.code)
        expect(read.value.text.split('\n\n')).toEqual(expected.paragraphs)
        const first = (field: string) => read.value.found.find((found) => found.field === field)?.value
        if (expected.title) expect(first('title')).toBe(expected.title)
        if (expected.byline) expect(first('byline')).toBe(expected.byline)
      },
    )
  })
}
