import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from './app'

/** A pack made by the command line of a few words of our own. */
export function makePack(folder: string): string {
  const list = join(folder, 'list.txt')
  writeFileSync(list, 'Deich {m} :: dyke\nFähre {f} | Fähren {pl} :: ferry | ferries\nKlüversteg {m} :: jib pier\n')
  const out = join(folder, 'harbour.stetdict')
  const facts = { format: 'ding', from: 'de', to: 'en', source: 'harbour-words', version: '1', title: 'Harbour words' }
  const options = Object.entries({ ...facts, licence: 'GPL-3.0-or-later', out }).flatMap(([k, v]) => [`--${k}`, v])
  const cli = join(projectRoot, 'out', 'main', 'cli.js')
  const made = spawnSync(process.execPath, [cli, 'dictionary', list, ...options], { encoding: 'utf8' })
  if (made.status !== 0) throw new Error(made.stderr)
  return out
}
