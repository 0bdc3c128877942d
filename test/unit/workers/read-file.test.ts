import { appendFileSync, linkSync, renameSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readFileBytes, readOpened } from '../../../src-main/workers/read-file'
import { newFolder } from '../../journal/support/desk'

const text = 'The ferry Alma left Port Ketter with 212 passengers.\n'.repeat(1000)
const name = 'ferry.txt'

/** Reads a file to which `happens` happens after its first bytes were read. */
async function readWhile(happens: (path: string) => void, maxBytes = 1e6) {
  const path = join(newFolder(), name)
  writeFileSync(path, text)
  // Long ago: what is written now then has another time, however coarse the clock.
  utimesSync(path, 1e9, 1e9)
  const handle = await open(path, 'r')
  let isFirst = true
  const watched: Pick<FileHandle, 'read' | 'stat'> = {
    stat: handle.stat.bind(handle) as FileHandle['stat'],
    read: (async (...given: Parameters<FileHandle['read']>) => {
      const read = await handle.read(...given)
      if (isFirst) happens(path)
      isFirst = false
      return read
    }) as unknown as FileHandle['read'],
  }
  try {
    return await readOpened(watched, { path, name, maxBytes }).catch((cause) => ({ thrown: cause.code as string }))
  } finally {
    await handle.close()
  }
}

describe('a file that stays as it is', () => {
  it('is read to its last byte', async () => {
    const read = await readWhile(() => {})
    expect(read).toMatchObject({ ok: true })
    expect('ok' in read && read.ok && Buffer.from(read.value).toString()).toBe(text)
  })

  it.each([0, 1, 4095, 4096, 4097, 8192, 65_537])('of %d bytes is read whole', async (size) => {
    const path = join(newFolder(), name)
    writeFileSync(path, 'x'.repeat(size))
    const read = await readFileBytes(path, name, 65_537)
    expect(read.ok && read.value.length).toBe(size)
  })

  it('is refused by its size before it is read', async () => {
    expect(await readWhile(() => {}, text.length - 1)).toMatchObject({
      error: { code: 'file-too-large', details: { file: name, bytes: text.length, limit: text.length - 1 } },
    })
  })
})

describe('a file that is touched while it is read is refused', () => {
  const changed = { ok: false, error: { code: 'file-changed', details: { file: name } } }
  it.each<[string, (path: string) => void]>([
    ['grows', (path) => appendFileSync(path, 'more')],
    ['shrinks', (path) => truncateSync(path, 5000)],
    ['is written over with as much', (path) => writeFileSync(path, text.replaceAll('212', '213'))],
    ['is touched', (path) => utimesSync(path, 1, 1)],
    [
      'is replaced by another',
      (path) => {
        writeFileSync(`${path}.new`, text)
        renameSync(`${path}.new`, path)
      },
    ],
  ])('%s', async (_, happens) => expect(await readWhile(happens)).toMatchObject(changed))

  it('vanishes: it is not there any more', async () => {
    expect(await readWhile((path) => rmSync(path))).toEqual({ thrown: 'ENOENT' })
  })

  it('grows for ever: no further than the limit', async () => {
    const grow = (path: string) => appendFileSync(path, 'x'.repeat(3e6))
    expect(await readWhile(grow)).toMatchObject(changed)
  })

  it('has another name, and loses one: it is as it was', async () => {
    const read = await readWhile((path) => {
      linkSync(path, `${path}.kept`)
      rmSync(path)
    })
    expect(read).toMatchObject({ ok: true })
  })
})

describe('by name and first bytes alone', () => {
  const jpeg = Buffer.from('ffd8ffe000104a46', 'hex')
  it.each<[string, string | Uint8Array, object]>([
    ['photo.jpg', jpeg, { code: 'format-unsupported', details: { kind: 'picture' } }],
    ['photo.txt', jpeg, { code: 'format-unsupported', details: { kind: 'picture' } }],
    ['film.mov', Buffer.from('\0\0\0\x14ftypqt  '), { code: 'format-unsupported', details: { kind: 'video' } }],
    ['table.csv', 'a,b', { code: 'format-unsupported', details: { kind: 'data' } }],
    ['odd.xyzzy', 'a,b', { code: 'format-unknown', details: { file: 'odd.xyzzy' } }],
  ])('%s is refused, and not read', async (file, head, error) => {
    const path = join(newFolder(), file)
    writeFileSync(path, head)
    truncateSync(path, 20e9)
    expect(await readFileBytes(path, file, 100)).toMatchObject({ ok: false, error })
  })
})
