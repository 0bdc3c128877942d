import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { dictionaryFiles, openDictionaryFile } from '../../../src-main/workers/dictionaries'

it.skipIf(process.platform === 'win32')('a pipe is no dictionary, and nobody waits for what it never says', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stet-pipe-'))
  const path = join(folder, 'de-en.stetdict')
  try {
    execFileSync('mkfifo', [path])
    expect(openDictionaryFile(path)).toMatchObject({ ok: false, error: { code: 'dictionary-foreign' } })
    expect(dictionaryFiles(folder)).toEqual([])
  } finally {
    rmSync(folder, { recursive: true })
  }
})
