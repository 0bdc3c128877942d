import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, lstatSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { projectRoot } from './paths.mjs'
import { lastLines, runQuietly, Stop, say } from './run.mjs'

// What the tests read. `scripts` is there for print-pdf.mjs, which the command line starts, `src-main` for the contract that specs import.
const renewed = ['out', 'test', 'resources', 'scripts', 'src-main', 'package.json', 'tsconfig.json']
const kept = ['node_modules']

/**
 * Copies what the tests read to a folder that every user can read, and returns the same place there. Linux, as root.
 * A second time only what changed is copied.
 */
export async function mirrorCheckout({ electron }) {
  const root = safeFolder()
  say(`an ordinary user cannot run the app from ${projectRoot}: the tests run from a copy in ${root}`)
  for (const name of renewed) rmSync(join(root, name), { recursive: true, force: true })
  const inside = relative(projectRoot, dirname(electron.path))
  const isInside = !inside.startsWith('..')
  const names = [...renewed, ...kept].filter((name) => existsSync(join(projectRoot, name)))
  if (isInside && !inside.startsWith('node_modules')) names.push(inside)
  await copy(names, root, projectRoot)

  let dist = join(root, inside)
  if (!isInside) dist = await copyForeignElectron(dirname(electron.path), root)
  await finish('chmod', ['-R', 'a+rX', root])
  const node = join(root, 'node')
  copyFileSync(process.execPath, node)
  const args = electron.args.map((arg) => (arg === projectRoot ? root : arg))
  return { root, node, electron: { ...electron, path: join(dist, basename(electron.path)), args } }
}

/** /var/tmp is everybody's: a folder there that is not root's own is somebody's trap. */
function safeFolder() {
  const root = join('/var/tmp', `stet-${createHash('sha256').update(projectRoot).digest('hex').slice(0, 12)}`)
  mkdirSync(root, { recursive: true, mode: 0o755 })
  const found = lstatSync(root)
  if (!found.isDirectory() || found.uid !== 0 || found.mode & 0o022) throw new Stop(`${root} is in the way: remove it.`)
  return root
}

async function copyForeignElectron(dist, root) {
  const target = join(root, '.cache', 'electron-override')
  mkdirSync(target, { recursive: true })
  await copy(['.'], target, dist)
  const link = join(target, 'resources', 'app')
  // An Electron without default_app.asar starts this link, which points to the checkout it was made for.
  if (lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink()) {
    rmSync(link)
    symlinkSync(join('..', '..', '..'), link)
  }
  return target
}

function copy(names, target, cwd) {
  return finish('cp', ['-a', '--update', '--parents', ...names, target], { cwd })
}

async function finish(command, args, options) {
  const { exitCode, output } = await runQuietly(command, args, options)
  if (exitCode !== 0) throw new Stop(`The copy for the tests could not be made.\n${lastLines(output)}`)
}
