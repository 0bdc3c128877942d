import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '../support/app'

// The dialog belongs to the system and waits for a click that no test can give: what it says is on standard error too.
test('a library that cannot be opened is said in words at the start, and left as it is', async ({ data }) => {
  const library = join(data, 'library')
  mkdirSync(library)
  writeFileSync(join(library, 'library.db'), 'A text that somebody named like a library, long enough for a header.')
  const args = [process.env.STET_ELECTRON_APP ?? '', `--user-data-dir=${data}`, '--lang=en-GB'].filter(Boolean)
  const stet = spawn(process.env.STET_ELECTRON!, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  stet.stderr.on('data', (chunk) => {
    said += chunk
  })
  const ended = new Promise((resolve) => stet.once('close', resolve))
  await expect.poll(() => said).toContain(`stet: The library in ${library} does not verify: file is not a database.`)
  stet.kill('SIGKILL')
  await ended
})
