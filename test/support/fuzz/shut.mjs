// A reader has a document's bytes and nothing else to do with the world: whatever it tries is noted, and fails.
import childProcess from 'node:child_process'
import dgram from 'node:dgram'
import dns from 'node:dns'
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'

const changing = [
  'appendFile',
  'copyFile',
  'cp',
  'createWriteStream',
  'link',
  'mkdir',
  'mkdtemp',
  'rename',
  'rm',
  'rmdir',
  'symlink',
  'truncate',
  'unlink',
  'write',
  'writeFile',
  'writev',
]
const ways = [
  [fs, changing.flatMap((name) => [name, `${name}Sync`]).filter((name) => name in fs)],
  [fs.promises, changing.filter((name) => name in fs.promises)],
  [net.Socket.prototype, ['connect']],
  [dgram, ['createSocket']],
  [dns, ['lookup', 'resolve']],
  [childProcess, ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork']],
  [globalThis, ['fetch']],
]

/** From now on in this thread. `taken()` gives what was tried since it was asked last. */
export function shutOff() {
  let tried = []
  for (const [of, names] of ways) {
    for (const name of names) {
      of[name] = (...args) => {
        tried.push(`${name}(${String(args[0]).slice(0, 80)})`)
        throw new Error(`a reader tried ${name}`)
      }
    }
  }
  syncBuiltinESMExports()
  return {
    taken: () => {
      const all = tried
      tried = []
      return all
    },
  }
}
