import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { FoundMetadata } from '../../../src-main/contract/metadata'
import { pdf } from '../../../src-main/pipeline/import/pdf'
import { faultsOfPages } from '../../support/faults-of-pages'

const folder = join(__dirname, 'pdf')
const limits = { bytes: 100e6, pages: 2000, expansion: 200, nesting: 200, entries: 10_000 }

interface Expected {
  paragraphs?: string[]
  /** Values that must be found. */
  found?: Pick<FoundMetadata, 'field' | 'value'>[]
  /** Without the password. */
  error?: string
  password?: string
  /** The document that it was made from: it reads the same. */
  sameAs?: string
  /** Paragraphs that are not right yet, with the reason. */
  missing?: { why: string; paragraphs: number[] }
}

const expectedOf = (name: string): Expected => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))
const read = (name: string, password: string | null) =>
  pdf.read(new Uint8Array(readFileSync(join(folder, `${name}.pdf`))), { name, limits, password, url: null })
const folded = (text: string) => text.replace(/\s+/g, ' ').trim()

const names = readdirSync(folder)
  .filter((file) => file.endsWith('.pdf'))
  .map((file) => file.slice(0, -4))

describe('golden PDFs', () => {
  test('there are twenty or more', () => expect(names.length).toBeGreaterThanOrEqual(20))

  test.each(names)('%s', async (name) => {
    const expected = expectedOf(name)
    if (expected.error) {
      expect(await read(name, null)).toMatchObject({ ok: false, error: { code: expected.error } })
      expect(await read(name, 'not the password')).toMatchObject({ ok: false, error: { code: 'file-password-wrong' } })
    }
    const result = await read(name, expected.password ?? null)
    if (!result.ok) throw new Error(`${name}: ${result.error.code}`)
    const { text, found, pages = [] } = result.value
    const paragraphs = expected.paragraphs ?? expectedOf(expected.sameAs ?? '').paragraphs ?? []
    const made = text.split('\n\n').map(folded)
    const missing = paragraphs.flatMap((paragraph, index) => (made.includes(folded(paragraph)) ? [] : [index]))
    expect(missing).toEqual(expected.missing?.paragraphs ?? [])
    for (const value of expected.found ?? []) expect(found).toContainEqual(expect.objectContaining(value))
    expect(faultsOfPages(text, pages)).toEqual([])
  })
})
