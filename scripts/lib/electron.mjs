import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fallbackDist, hasFallback, howToHelp, unpackFallback } from './fallback-electron.mjs'
import { projectCache, projectRoot } from './paths.mjs'
import { Stop, say } from './run.mjs'

const electronPackage = join(projectRoot, 'node_modules', 'electron')
const unreachableNote = join(projectCache, 'electron-unreachable')
const unreachableForMs = 12 * 60 * 60_000
const stallMs = 20_000

/**
 * The Electron to run: `{ path, version, source, args }`. `args` goes before all other arguments: the app's folder where
 * the binary takes one, nothing where it starts what its `resources/app` links to.
 * Order: what a script above us found, ELECTRON_OVERRIDE_DIST_PATH, the electron package's, its installer, the fallback.
 */
export async function findElectron() {
  if (process.env.STET_ELECTRON) return fromEnvironment()
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (override) {
    const found = inspect(resolve(override), 'ELECTRON_OVERRIDE_DIST_PATH')
    if (!found)
      throw new Stop(`There is no Electron in ${override}. Put ELECTRON_OVERRIDE_DIST_PATH right or unset it.`)
    return found
  }
  const dist = join(electronPackage, 'dist')
  // The installer writes path.txt last: without it the folder is a download that was cut off.
  const installed = () => (existsSync(join(electronPackage, 'path.txt')) ? inspect(dist, 'electron') : undefined)
  if (installed()) return installed()
  if (!existsSync(join(electronPackage, 'install.js'))) {
    throw new Stop('The packages are not installed. Run "npm install" first.')
  }
  // A checkout that fell back stays there: its tests should not change their Electron from one day to the next.
  if (!existsSync(fallbackDist) && !(await isKnownUnreachable())) {
    await runInstaller()
    if (installed()) return installed()
    await noteUnreachable()
  }
  if (!hasFallback) {
    await rm(unreachableNote, { force: true })
    throw new Stop(`Electron is not installed and its download could not be reached. ${howToHelp}`)
  }
  return inspect(await unpackFallback(), 'fallback')
}

function fromEnvironment() {
  const path = process.env.STET_ELECTRON
  const app = process.env.STET_ELECTRON_APP
  return { path, version: readVersion(dirname(path)), source: 'STET_ELECTRON', args: app ? [app] : [] }
}

function executableIn(dist) {
  if (process.platform === 'darwin') return join(dist, 'Electron.app', 'Contents', 'MacOS', 'Electron')
  return join(dist, process.platform === 'win32' ? 'electron.exe' : 'electron')
}

function readVersion(dist) {
  const file = join(dist, 'version')
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : 'unknown'
}

function inspect(dist, source) {
  const path = executableIn(dist)
  if (!existsSync(path)) return undefined
  const resources =
    process.platform === 'darwin' ? join(dist, 'Electron.app', 'Contents', 'Resources') : join(dist, 'resources')
  const takesApp = existsSync(join(resources, 'default_app.asar'))
  return { path, version: readVersion(dist), source, args: takesApp ? [projectRoot] : [] }
}

async function isKnownUnreachable() {
  if (!existsSync(unreachableNote)) return false
  const { mtimeMs } = await stat(unreachableNote)
  return Date.now() - mtimeMs < unreachableForMs
}

async function noteUnreachable() {
  await mkdir(projectCache, { recursive: true })
  await writeFile(unreachableNote, "Electron's own download failed. Delete this file to try it again at once.\n")
}

/**
 * Runs the electron package's own installer. A slow download is left alone, a silent one is given up: the limit is on
 * time without a new byte, which is seen in the temporary folder the installer writes to.
 */
async function runInstaller() {
  say('Electron is fetched once by its own installer')
  await mkdir(projectCache, { recursive: true })
  const temporary = await mkdtemp(join(projectCache, 'installing-'))
  const watched = [temporary, join(electronPackage, 'dist')]
  const child = spawn(process.execPath, [join(electronPackage, 'install.js')], {
    stdio: 'ignore',
    env: { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary },
  })
  const ended = new Promise((settle) => {
    child.on('exit', settle)
    child.on('error', settle)
  })
  let size = -1
  let grewAt = Date.now()
  const timer = setInterval(async () => {
    const now = (await Promise.all(watched.map(folderBytes))).reduce((sum, bytes) => sum + bytes, 0)
    if (now !== size) grewAt = Date.now()
    else if (Date.now() - grewAt > stallMs) child.kill('SIGKILL')
    size = now
  }, 1000)
  await ended
  clearInterval(timer)
  await rm(temporary, { recursive: true, force: true })
}

async function folderBytes(folder) {
  if (!existsSync(folder)) return 0
  let bytes = 0
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    // A file may go between the listing and the look: it then counts nothing.
    if (entry.isFile())
      bytes += await stat(join(entry.parentPath ?? entry.path, entry.name)).then(
        (s) => s.size,
        () => 0,
      )
  }
  return bytes
}
