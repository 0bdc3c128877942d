// What a second process does in the tests of the lock and of a killed writer: `hold FOLDER`, `write FOLDER`, `read FOLDER`,
// `back-up FOLDER FILE`.
import { writeSync } from 'node:fs'
import { backUp } from '../../../src-main/journal/backup/copy'
import { openLibrary } from '../../../src-main/library/library'

const [what, folder = '', file = ''] = process.argv.slice(2)
const say = (value: unknown) => writeSync(1, `${JSON.stringify(value)}\n`)
if (what === 'back-up') {
  const done = backUp(folder, file)
  say(done.ok ? done.value : { refused: done.error })
  process.exit(0)
}
const opened = openLibrary(folder, { mode: what === 'read' ? 'read' : 'write' })

if (!opened.ok) {
  say({ refused: opened.error })
  process.exit(1)
}
const library = opened.value
if (what === 'hold') {
  say({ pid: process.pid })
  setInterval(() => {}, 1000)
}
if (what === 'read') {
  say({ dossiers: library.reads.dossierSummaries().length })
  library.close()
}
if (what === 'write') {
  const dossier = library.reads.dossierSummaries()[0]?.id ?? ''
  const actor = library.reads.people()[0]?.id ?? null
  for (let i = 0; ; i++) {
    const done = library.execute({ type: 'RenameDossier', dossier, title: `title ${i}` }, { actor })
    // Said only after the acknowledgement, and with a system call of its own: nothing waits in a buffer.
    say(done.ok ? { event: done.value.events[0] } : { failed: done.error })
  }
}
