import { readFile, writeFile } from 'node:fs/promises'
import { Stop } from './run.mjs'

// Electron's fuses are bytes in the executable behind a sentinel: a version, a count, then '0' or '1' for each fuse.
// Writing them here instead of by @electron/fuses saves a download, and its current version needs Node 22.
// https://www.electronjs.org/docs/latest/tutorial/fuses
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const positions = {
  RunAsNode: 0,
  EnableCookieEncryption: 1,
  EnableNodeOptionsEnvironmentVariable: 2,
  EnableNodeCliInspectArguments: 3,
  EnableEmbeddedAsarIntegrityValidation: 4,
  OnlyLoadAppFromAsar: 5,
  LoadBrowserProcessSpecificV8Snapshot: 6,
  GrantFileProtocolExtraPrivileges: 7,
}
const states = { 0: false, 1: true, r: 'removed' } // a fuse this Electron no longer has

/** Sets fuses of an Electron executable, for example `{ EnableNodeCliInspectArguments: true }`. */
export async function writeFuses(executable, fuses) {
  const bytes = await readFile(executable)
  const wire = wireOf(bytes, executable)
  for (const [name, on] of Object.entries(fuses)) {
    if (positions[name] >= bytes[wire + 1]) throw new Stop(`${executable} does not have the fuse ${name}.`)
    bytes[wire + 2 + positions[name]] = (on ? '1' : '0').charCodeAt(0)
  }
  await writeFile(executable, bytes)
}

/** The fuses as they are: `{ RunAsNode: false, … }`; undefined where this Electron is too old to have one. */
export async function readFuses(executable) {
  const bytes = await readFile(executable)
  const wire = wireOf(bytes, executable)
  const read = ([name, position]) => [
    name,
    position < bytes[wire + 1] ? states[String.fromCharCode(bytes[wire + 2 + position])] : undefined,
  ]
  return Object.fromEntries(Object.entries(positions).map(read))
}

function wireOf(bytes, executable) {
  const at = bytes.indexOf(sentinel)
  if (at < 0) throw new Stop(`${executable} has no fuses: is it an Electron executable?`)
  const wire = at + sentinel.length
  if (bytes[wire] !== 1) throw new Stop(`${executable} has fuses of an unknown version (${bytes[wire]}).`)
  return wire
}
