import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { writeLicences, writeSbom } from '../sbom.mjs'
import { projectCache, projectRoot, toolFile } from './paths.mjs'
import { lastLines, runQuietly, Stop, say } from './run.mjs'

const sources = ['src-main', 'src-renderer', 'electron.vite.config.ts', 'package.json', 'package-lock.json']
const products = [
  'out/main/main.js',
  'out/main/cli.js',
  'out/preload/preload.cjs',
  'out/renderer/index.html',
  'out/licences.json',
]
const stampFile = join(projectRoot, 'out', '.stamp')
const lockFolder = join(projectCache, 'building')

/** Builds the app if any source is newer or other than what was built. Prints nothing on stdout. */
export async function ensureBuilt() {
  if (isFresh(fingerprint())) return
  if (!existsSync(join(projectRoot, 'node_modules', 'electron-vite'))) {
    throw new Stop('The packages are not installed. Run "npm install" first.')
  }
  await withLock(async () => {
    // Taken before the build: a file saved while it runs makes the next start build again.
    const before = fingerprint()
    if (isFresh(before)) return
    say('building the app')
    rmSync(stampFile, { force: true })
    const { exitCode, output } = await runQuietly(process.execPath, [toolFile('electron-vite'), 'build'], {
      cwd: projectRoot,
    })
    if (exitCode !== 0) throw new Stop(`The build failed:\n${lastLines(output, 40)}`)
    const out = join(projectRoot, 'out')
    writeSbom(out)
    writeLicences(out)
    writeFileSync(stampFile, before)
  })
}

function isFresh(current) {
  if (!products.every((file) => existsSync(join(projectRoot, file)))) return false
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === current
}

function fingerprint() {
  const hash = createHash('sha256')
  for (const source of sources) {
    for (const file of filesUnder(source)) {
      const { mtimeMs, size } = statSync(join(projectRoot, file))
      hash.update(`${file}\0${mtimeMs}\0${size}\n`)
    }
  }
  return hash.digest('hex')
}

function filesUnder(path) {
  const full = join(projectRoot, path)
  if (!existsSync(full)) return []
  if (statSync(full).isFile()) return [path]
  const entries = readdirSync(full, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  return entries.flatMap((entry) => {
    const child = join(path, entry.name)
    if (entry.isDirectory()) return filesUnder(child)
    return entry.isFile() ? [child] : []
  })
}

/** One build at a time: two would empty each other's output folder. The folder's existence is the lock. */
async function withLock(body) {
  mkdirSync(projectCache, { recursive: true })
  while (!takeLock()) await sleep(200)
  try {
    await body()
  } finally {
    rmSync(lockFolder, { recursive: true, force: true })
  }
}

function takeLock() {
  try {
    mkdirSync(lockFolder)
    writeFileSync(join(lockFolder, 'pid'), String(process.pid))
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    if (!isHolderAlive()) rmSync(lockFolder, { recursive: true, force: true })
    return false
  }
}

function isHolderAlive() {
  try {
    process.kill(Number(readFileSync(join(lockFolder, 'pid'), 'utf8')), 0)
    return true
  } catch (error) {
    // EPERM: alive, another user's. ENOENT: taken this instant, its number not written yet.
    if (error.code === 'ENOENT') return existsSync(lockFolder) && Date.now() - statSync(lockFolder).mtimeMs < 5000
    return error.code === 'EPERM'
  }
}
