import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { FoundMetadata } from '../../../src-main/contract/metadata'
import { pdf } from '../../../src-main/pipeline/import/pdf'
import { goldenPdfs, scoreParagraphs } from '../../bench/lib/pdf-paragraphs.mjs'
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

describe('golden PDFs of other texts', () => {
  test.each([
    ['pdf-second', 200, 0.98],
    ['pdf-third', 200, 0.98],
    ['pdf-fourth', 200, 0.98],
    ['pdf-fifth', 140, 0.95],
  ])('%s: at least so many paragraphs are right', async (name, paragraphsOfSet, least) => {
    let right = 0
    let all = 0
    for (const { bytes, paragraphs = [] } of goldenPdfs(join(__dirname, name))) {
      const result = await pdf.read(bytes, { name, limits, password: null, url: null })
      const score = scoreParagraphs(paragraphs, result.ok ? result.value.text : '')
      right += score.right
      all += score.all
    }
    expect(all).toBeGreaterThan(paragraphsOfSet)
    expect(right / all).toBeGreaterThanOrEqual(least)
  })

  test('Chinese and Japanese that a browser printed have letters, no radicals that look like them, and no spaces at the ends of lines', async () => {
    const spaced = (text: string) => text.match(/\p{Script=Han} \p{Script=Han}/gu) ?? []
    for (const name of ['third-web-japanese', 'third-web-chinese-columns']) {
      const { paragraphs = [] }: Expected = JSON.parse(
        readFileSync(join(__dirname, 'pdf-third', `${name}.json`), 'utf8'),
      )
      const bytes = new Uint8Array(readFileSync(join(__dirname, 'pdf-third', `${name}.pdf`)))
      const result = await pdf.read(bytes, { name, limits, password: null, url: null })
      if (!result.ok) throw new Error(result.error.code)
      expect(result.value.text).not.toMatch(/[\u2e80-\u2fd5]/)
      // Of a headline: its own spaces.
      expect(spaced(result.value.text)).toEqual(spaced(paragraphs.join('\n')))
      expect(faultsOfPages(result.value.text, result.value.pages ?? [])).toEqual([])
    }
  })
})
