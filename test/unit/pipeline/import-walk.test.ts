import { describe, expect, it } from 'vitest'
import { zipContainer } from '../../../src-main/pipeline/import/container-zip'
import type { ReadLimits } from '../../../src-main/pipeline/import/reader'
import { leavesOf } from '../../../src-main/pipeline/import/walk'
import { zipFile } from '../../support/zip-file'

const limits: ReadLimits = { bytes: 10e6, pages: 10, expansion: 100, nesting: 4, entries: 500 }
const note = { name: 'note.txt', data: 'The bridge is closed.' }

async function walk(bytes: Uint8Array, change: Partial<ReadLimits> = {}) {
  const given = { name: 'post.zip', limits: { ...limits, ...change }, password: null, url: null }
  const leaves: [string, string][] = []
  for await (const { name, bytes: read } of leavesOf(zipContainer, bytes, given))
    leaves.push([name, read.ok ? new TextDecoder().decode(read.value).slice(0, 30) : read.error.code])
  return leaves
}

const nested = (depth: number): Uint8Array =>
  depth === 0 ? zipFile([note]) : zipFile([{ name: 'inner.zip', data: nested(depth - 1), stored: true }])

describe('archives within archives', () => {
  it('are walked to their files, each with its whole path', async () => {
    const inner = zipFile([note, { name: 'b.txt', data: 'b' }])
    const bytes = zipFile([
      { name: 'a.txt', data: 'a' },
      { name: 'week/monday.zip', data: inner },
    ])
    expect(await walk(bytes)).toEqual([
      ['post.zip › a.txt', 'a'],
      ['post.zip › week/monday.zip › note.txt', 'The bridge is closed.'],
      ['post.zip › week/monday.zip › b.txt', 'b'],
    ])
  })

  it('are opened as deep as allowed, and no deeper', async () => {
    expect(await walk(nested(3))).toEqual([
      ['post.zip › inner.zip › inner.zip › inner.zip › note.txt', 'The bridge is closed.'],
    ])
    expect(await walk(nested(4))).toEqual([
      ['post.zip › inner.zip › inner.zip › inner.zip › inner.zip', 'file-nested-too-deep'],
    ])
  })

  it('that multiply come to an end: bytes and files of all levels count together', async () => {
    let bytes = zipFile([{ name: 'zeros.txt', data: new Uint8Array(30_000) }])
    for (let level = 0; level < 3; level++)
      bytes = zipFile(Array.from({ length: 12 }, (_, i) => ({ name: `${i}.zip`, data: bytes })))
    const leaves = await walk(bytes, { bytes: 5e6, entries: 10_000, expansion: 1e6 })
    expect(leaves.at(-1)).toEqual(['post.zip', 'file-expands-too-far'])
    expect(leaves.length).toBeLessThan(250)
    expect((await walk(bytes)).at(-1)).toEqual(['post.zip', 'file-expands-too-far'])
    expect((await walk(bytes, { expansion: 1e6, bytes: 1e9, entries: 40 })).at(-1)).toEqual([
      'post.zip',
      'file-too-many-entries',
    ])
  })

  it('that cannot be opened say so, and the rest is read', async () => {
    const bytes = zipFile([{ name: 'broken.zip', data: nested(1).slice(0, -9) }, note])
    expect(await walk(bytes)).toEqual([
      ['post.zip › broken.zip', 'format-damaged'],
      ['post.zip › note.txt', 'The bridge is closed.'],
    ])
  })
})
