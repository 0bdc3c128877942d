import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { zipContainer } from '../../src-main/pipeline/import/container-zip'
import { leavesOf } from '../../src-main/pipeline/import/walk'
import { readLimits } from '../support/golden-documents'

const folder = join(import.meta.dirname, 'import', 'zip')
const archives = readdirSync(folder).filter((file) => file.endsWith('.zip'))

/** Name in the archive to text, or to the code of the refusal. */
async function contents(file: string, password: string | null): Promise<Record<string, string>> {
  const bytes = new Uint8Array(readFileSync(join(folder, file)))
  const found: Record<string, string> = {}
  for await (const leaf of leavesOf(zipContainer, bytes, { name: file, limits: readLimits, password, url: null }))
    found[leaf.name.slice(file.length + 3)] = leaf.bytes.ok
      ? new TextDecoder().decode(leaf.bytes.value)
      : leaf.bytes.error.code
  return found
}

describe('golden zip', () => {
  it.each(archives)('%s', async (file) => {
    const expected = JSON.parse(readFileSync(join(folder, file.replace(/zip$/, 'json')), 'utf8'))
    expect(await contents(file, expected.password ?? null)).toEqual(expected.entries)
    if (expected.password === undefined) return
    for (const [password, code] of [
      [null, 'file-encrypted'],
      ['guess', 'file-password-wrong'],
    ] as const)
      expect(new Set(Object.values(await contents(file, password)))).toEqual(new Set([code]))
  })
})
