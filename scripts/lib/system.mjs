import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { findCommand } from './paths.mjs'
import { lastLines, runQuietly, Stop, say, systemLacksSomething } from './run.mjs'

// What a bare Debian or Ubuntu lacks, by need. Where a name was changed by the move to 64-bit time (Debian 13,
// Ubuntu 24.04) apt follows it by itself, except for libasound2, which two packages then provide.
const packages = {
  libraries: [
    'libgtk-3-0',
    'libnss3',
    'libgbm1',
    'libasound2',
    'libxss1',
    'libatk-bridge2.0-0',
    'libcups2',
    'libdrm2',
    'libxtst6',
    'libnotify4',
    'xdg-utils',
  ],
  fonts: ['fonts-dejavu-core', 'fonts-liberation'],
  display: ['xvfb'],
  pdf: ['poppler-utils', 'qpdf'],
  keys: ['xdotool'],
}

/**
 * Makes sure that this machine has what Electron and the tests need, and installs it where that can be done without
 * asking (root on Debian or Ubuntu). Elsewhere it stops with the one line to paste. Only Linux lacks any of it.
 *
 * @param needs any of libraries, fonts (without one, pages are blank), display (Xvfb), pdf (pdftotext and its like, qpdf), keys (xdotool)
 */
export async function ensureSystem(needs, electronPath) {
  if (process.platform !== 'linux') return
  const missing = await findMissing(needs, electronPath)
  if (missing.length === 0) return
  const names = missing.flatMap((need) => packages[need])
  if (process.getuid() !== 0 || !findCommand('apt-get')) throw new Stop(lineToPaste(names), systemLacksSomething)
  await install(names)
  const still = await findMissing(needs, electronPath)
  if (still.length > 0) {
    throw new Stop(
      `Still missing after the installation: ${still.join(', ')}. ${lineToPaste(names)}`,
      systemLacksSomething,
    )
  }
}

async function findMissing(needs, electronPath) {
  const isMissing = {
    libraries: async () => (await missingLibraries(electronPath)).length > 0,
    fonts: async () => !hasFont(),
    display: async () => !findCommand('Xvfb'),
    pdf: async () => !findCommand('pdftotext') || !findCommand('qpdf'),
    keys: async () => !findCommand('xdotool'),
  }
  const answers = await Promise.all(needs.map(async (need) => ((await isMissing[need]()) ? need : undefined)))
  return answers.filter(Boolean)
}

/** The shared libraries the binary asks for and the system does not have, as `ldd` names them. */
async function missingLibraries(binary) {
  const { output } = await runQuietly('ldd', [binary])
  return [...output.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1])
}

function hasFont() {
  const folders = [
    '/usr/share/fonts',
    '/usr/local/share/fonts',
    join(homedir(), '.fonts'),
    join(homedir(), '.local/share/fonts'),
  ]
  return folders.some((folder) => {
    if (!existsSync(folder)) return false
    return readdirSync(folder, { recursive: true }).some((name) => /\.(ttf|otf|ttc)$/i.test(name))
  })
}

function lineToPaste(names) {
  if (!findCommand('apt-get')) {
    return `This system lacks what Electron needs. Install what Debian calls: ${names.join(' ')}`
  }
  return `This system lacks what Electron needs. Run: sudo apt-get install -y --no-install-recommends ${names.join(' ')}`
}

async function install(names) {
  say(`installing system packages (once): ${names.join(' ')}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  // Another package manager may be at work on a machine that was just started: wait for its lock.
  const lock = ['-o', 'DPkg::Lock::Timeout=300']
  // A failed update is no reason to stop: the lists that are there may do.
  await runQuietly('apt-get', [...lock, 'update'], { env })
  const chosen = await Promise.all(names.map(nameHere))
  const args = [...lock, 'install', '-y', '--no-install-recommends', ...chosen]
  const { exitCode, output } = await runQuietly('apt-get', args, { env })
  if (exitCode !== 0)
    throw new Stop(`apt-get failed. ${lineToPaste(chosen)}\n${lastLines(output)}`, systemLacksSomething)
}

async function nameHere(name) {
  if (name !== 'libasound2') return name
  const { exitCode } = await runQuietly('apt-cache', ['show', '--no-all-versions', 'libasound2t64'])
  return exitCode === 0 ? 'libasound2t64' : name
}
