import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findCommand, projectCache } from './paths.mjs'
import { lastLines, runQuietly, Stop, say } from './run.mjs'

const freedict = (from, name, language) => ({
  pair: `${language}-en`,
  packageName: `dict-freedict-${from}-eng`,
  title: `FreeDict ${name}–English`,
  format: 'dictd',
  files: ['index', 'dict.dz'].map((end) => `usr/share/dictd/freedict-${from}-eng.${end}`),
  licenceSection: `${from}-eng/*`,
})

// dpkg-query's own placeholders, which only look like JavaScript's.
const statusAndVersion = ['db:Status-Status', 'Version'].map((field) => `$\{${field}}`).join(' ')

/** Which Debian package each dictionary is made of, and of which of its files. */
export const dictionarySources = [
  {
    pair: 'de-en',
    packageName: 'trans-de-en',
    title: 'Ding German–English (TU Chemnitz)',
    format: 'ding',
    files: ['usr/share/trans/de-en'],
    licenceSection: '*',
  },
  freedict('fra', 'French', 'fr'),
  freedict('spa', 'Spanish', 'es'),
  freedict('ita', 'Italian', 'it'),
  freedict('nld', 'Dutch', 'nl'),
  freedict('por', 'Portuguese', 'pt'),
]

/**
 * The package's files: where it is installed, the system's own; else fetched with apt-get and unpacked into the cache,
 * which needs no root. `root` is where its paths begin.
 */
export async function fetchPackage(name) {
  const installed = await runQuietly('dpkg-query', ['-W', '-f', statusAndVersion, name])
  const [status, version] = installed.stdout.split(' ')
  if (installed.exitCode === 0 && status === 'installed') return { root: '/', version }
  const folder = join(projectCache, 'dictionaries', name)
  const kept = unpackedIn(folder)
  if (kept) return kept
  for (const command of ['apt-get', 'dpkg-deb']) {
    if (findCommand(command)) continue
    throw new Stop(
      `The dictionaries are made of Debian's packages, and ${command} is not here. Run this on Debian or Ubuntu, and copy ` +
        'resources/dictionaries from there.',
    )
  }
  say(`fetching ${name} from Debian`)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const fetched = await runQuietly('apt-get', ['download', name], { cwd: folder, timeoutMs: 600_000 })
  const file = readdirSync(folder).find((entry) => entry.endsWith('.deb'))
  if (fetched.exitCode !== 0 || !file) {
    throw new Stop(
      `apt-get could not fetch ${name}. Is there a network, and does "apt-get update" help?\n${lastLines(fetched.output)}`,
    )
  }
  const unpacked = await runQuietly('dpkg-deb', ['-x', file, 'files'], { cwd: folder })
  if (unpacked.exitCode !== 0) throw new Stop(`${file} could not be unpacked.\n${lastLines(unpacked.output)}`)
  return unpackedIn(folder)
}

/** A fetched package's name holds its version: "name_1.9-6_all.deb", a colon as %3a. */
function unpackedIn(folder) {
  const file = existsSync(folder) ? readdirSync(folder).find((entry) => entry.endsWith('.deb')) : undefined
  const root = join(folder, 'files')
  if (!file || !existsSync(root)) return undefined
  return { root, version: decodeURIComponent(file.split('_')[1]) }
}

/** The licence a Debian copyright file names for a part of the package: "GPL-2+". */
export function licenceOf(copyrightFile, section) {
  const paragraphs = readFileSync(copyrightFile, 'utf8').split(/\n\s*\n/)
  const own = paragraphs.find((text) => text.split('\n').some((line) => line.trim() === `Files: ${section}`))
  const licence = own && /^License:\s*(\S+)/m.exec(own)?.[1]
  if (!licence)
    throw new Stop(`${copyrightFile} names no licence for ${section}: it must be looked at before it is used.`)
  return licence
}
