import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { containers, readers } from '../../src-main/pipeline/import/formats'
import { builtParts, type FuzzFile, fuzz, goldenFiles } from '../support/fuzz/run.mjs'

const hangMs = 60_000
let parts: Awaited<ReturnType<typeof builtParts>>
let byReader: Map<string, FuzzFile[]>

beforeAll(async () => {
  parts = await builtParts()
  byReader = await goldenFiles(parts.url)
}, 120_000)
afterAll(() => parts?.remove())

const sound = { crashes: [], hangs: [] }

describe.each([...readers, ...containers].map(({ format }) => format))('damaged golden documents: %s', (format) => {
  it('300 mutations are read or refused: no crash, no hang, nothing that breaks a promise', {
    timeout: 600_000,
  }, async () => {
    const files = byReader.get(format) ?? []
    expect(files.length, `golden documents in test/golden/import for ${format}`).toBeGreaterThan(0)
    const found = await fuzz({ parts: parts.url, files, count: 300, seed: 300, hangMs, budgetMs: 600_000 })
    expect(found).toMatchObject({ ...sound, done: 300 })
  })

  it('cut off at every 4 kB they are read or refused', { timeout: 600_000 }, async () => {
    const cut = (byReader.get(format) ?? []).flatMap(({ name, bytes }) =>
      Array.from({ length: Math.floor(bytes.length / 4096) + 1 }, (_, i) => ({
        name,
        bytes: bytes.slice(0, i * 4096),
      })),
    )
    const options = { parts: parts.url, count: cut.length, seed: 0, hangMs, budgetMs: 600_000 }
    const found = await fuzz({ ...options, files: cut, isMutated: false })
    expect(found).toMatchObject({ ...sound, done: cut.length })
    // Nothing at all is never an article.
    expect(found.outcomes.read ?? 0).toBeLessThan(cut.length)
  })
})
