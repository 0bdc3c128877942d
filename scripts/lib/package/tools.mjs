import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { projectCache, projectRoot } from '../paths.mjs'
import { lastLines, runQuietly, Stop, say } from '../run.mjs'

// The packagers weigh 95 MB and 300 packages that nobody needs who only starts, tests or changes the app: they have a
// manifest and a lock of their own and are installed by the first `npm run package`.
const manifests = join(projectRoot, 'scripts', 'packaging')
const folder = join(projectCache, 'packaging')
const names = ['package.json', 'package-lock.json']

/** Installs the packagers where they are not, or not as the lock says. */
export async function ensurePackagingTools() {
  if (isInstalled()) return
  mkdirSync(folder, { recursive: true })
  say('installing the packagers (once)')
  cpSync(join(manifests, 'package.json'), join(folder, 'package.json'))
  cpSync(join(manifests, 'package-lock.json'), join(folder, 'package-lock.json'))
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund']
  const { exitCode, output } = await runQuietly('npm', args, { cwd: folder, timeoutMs: 600_000 })
  if (exitCode !== 0) {
    throw new Stop(
      `The packagers could not be installed into ${folder}. Is the npm registry in reach?\n${lastLines(output)}`,
    )
  }
}

/** npm writes this file last. */
function isInstalled() {
  if (!existsSync(join(folder, 'node_modules', '.package-lock.json'))) return false
  return names.every(
    (name) =>
      existsSync(join(folder, name)) &&
      readFileSync(join(folder, name), 'utf8') === readFileSync(join(manifests, name), 'utf8'),
  )
}

/** A module of the packagers: they are no packages of this project's own folder. */
export async function loadTool(name) {
  const require = createRequire(join(folder, 'package.json'))
  return import(pathToFileURL(require.resolve(name)).href)
}
