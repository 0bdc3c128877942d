import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readFileAsArticles } from '../../../src-main/workers/read-article'
import { newFolder } from '../../journal/support/desk'

it.skipIf(process.platform === 'win32')('a pipe that nobody writes to is refused and not waited for', async () => {
  const pipe = join(newFolder(), 'pipe.txt')
  execFileSync('mkfifo', [pipe])
  const waited = new Promise((resolve) => setTimeout(() => resolve('waits'), 2000))
  const read = await Promise.race([readFileAsArticles(pipe, 'pipe.txt'), waited])
  expect(read).toMatchObject({ ok: false, error: { code: 'file-unreadable', details: { file: 'pipe.txt' } } })
})
