import * as fs from 'node:fs/promises'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { explain } from '../../../src-main/contract/error-words'
import { type SaveFs, saveAtomically } from '../../../src-main/reports/save'

let folder: string
let path: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stet-save-'))
  path = join(folder, 'report.html')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const broken = (code: string) => Object.assign(new Error(`${code}: broken`), { code })
const reject = (code: string) => () => Promise.reject(broken(code))
/** The real file system, but a handle's `writeFile` or `sync` fails half way. */
const failingHandle = (method: 'writeFile' | 'sync', code: string): SaveFs => ({
  ...fs,
  open: async (...args: Parameters<typeof fs.open>) => {
    const handle = await fs.open(...args)
    if (method === 'writeFile') await handle.write('half of it')
    handle[method] = reject(code)
    return handle
  },
})

describe('saving', () => {
  it('writes text and bytes and leaves nothing beside the file', async () => {
    expect(await saveAtomically(path, 'Prüfung')).toEqual({ ok: true, value: { path } })
    expect(await readFile(path, 'utf8')).toBe('Prüfung')
    await saveAtomically(path, new Uint8Array([0, 1, 255]))
    expect([...(await readFile(path))]).toEqual([0, 1, 255])
    expect(await readdir(folder)).toEqual(['report.html'])
  })
  it('keeps an existing file’s permissions and follows a link to it', async () => {
    await writeFile(path, 'old')
    await chmod(path, 0o640)
    const link = join(folder, 'link.html')
    await symlink(path, link)
    expect(await saveAtomically(link, 'new')).toEqual({ ok: true, value: { path: link } })
    expect(await readFile(path, 'utf8')).toBe('new')
    expect((await stat(path)).mode & 0o777).toBe(0o640)
  })
  it('takes a name as long as the file system allows', async () => {
    expect((await saveAtomically(join(folder, `${'x'.repeat(250)}.html`), 'x')).ok).toBe(true)
  })
})

describe('when saving fails', () => {
  const failures: [string, SaveFs, string][] = [
    ['the temporary file cannot be made', { ...fs, open: reject('EACCES') }, 'report-unwritable'],
    ['the disk is full half way', failingHandle('writeFile', 'ENOSPC'), 'disk-full'],
    ['the quota is used up', failingHandle('writeFile', 'EDQUOT'), 'disk-full'],
    ['the bytes do not reach the disk', failingHandle('sync', 'EIO'), 'report-unwritable'],
    ['the rename is refused', { ...fs, rename: reject('EROFS') }, 'report-unwritable'],
  ]
  it.each(failures)('the old file stays whole and nothing is left beside it: %s', async (_, on, code) => {
    await writeFile(path, 'old and whole')
    const saved = await saveAtomically(path, 'new', on)
    expect(saved).toMatchObject({ ok: false, error: { code, details: { file: path } } })
    expect(await readFile(path, 'utf8')).toBe('old and whole')
    expect(await readdir(folder)).toEqual(['report.html'])
  })
  it('says why in plain words', async () => {
    const saved = await saveAtomically(join(folder, 'nowhere', 'report.html'), 'x')
    expect(saved).toMatchObject({
      ok: false,
      error: { code: 'report-unwritable', details: { why: 'the folder does not exist' } },
    })
    const full = await saveAtomically(path, 'x', failingHandle('writeFile', 'ENOSPC'))
    expect(full.ok || explain(full.error)).toContain('report.html')
  })
  it('a folder of that name is left alone', async () => {
    await mkdir(path)
    expect(await saveAtomically(path, 'x')).toMatchObject({
      ok: false,
      error: { details: { why: 'a folder has that name' } },
    })
    expect(await readdir(folder)).toEqual(['report.html'])
  })
  it('a folder that cannot be synced does not undo what is saved', async () => {
    const on: SaveFs = { ...fs, open: (p, flags) => (flags === 'r' ? reject('EINVAL')() : fs.open(p, flags)) }
    expect((await saveAtomically(path, 'new', on)).ok).toBe(true)
    expect(await readFile(path, 'utf8')).toBe('new')
  })
})
