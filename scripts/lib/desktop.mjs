import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt } from './build.mjs'
import { commandLineEnv } from './command-line.mjs'
import { withDisplay } from './display.mjs'
import { findElectron } from './electron.mjs'
import { ordinaryPlace } from './ordinary-user.mjs'
import { projectRoot, toolFile } from './paths.mjs'
import { run } from './run.mjs'
import { ensureSystem } from './system.mjs'

/**
 * Runs `body(desk)` with everything the real app needs to be driven: built, an Electron, its libraries, a private
 * display, and an ordinary user with Chromium's sandbox on. What is left in `desk.output` is kept in
 * test-results/NAME/ of the checkout.
 *
 * desk: `root` (the checkout or its copy), `output` (a folder the app's user may write), `env`,
 * `runNode(file, args, env)` and `runTool(packageName, args, env)`, which give the exit code.
 */
export async function withDesktop(name, body) {
  await ensureBuilt()
  const electron = await findElectron()
  await ensureSystem(['libraries', 'fonts', 'display', 'pdf'], electron.path)
  const place = await ordinaryPlace(electron)
  const folders = makeFolders(name, place.user)
  try {
    const onDisplay = (display) => body(deskAt(place, folders, display))
    return process.platform === 'linux' ? await withDisplay(identity(place.user), onDisplay) : await onDisplay({})
  } finally {
    keepResults(folders.output, join(projectRoot, 'test-results', name))
    rmSync(folders.all, { recursive: true, force: true })
  }
}

function identity(user) {
  return user ? { uid: user.uid, gid: user.gid } : {}
}

function deskAt({ root, node, electron, user }, { output, temporary, home, seeds }, display) {
  const env = {
    ...environmentFor(user, home),
    ...display,
    ...commandLineEnv(root, node),
    STET_ELECTRON: electron.path,
    STET_ELECTRON_APP: electron.args[0] ?? '',
    STET_TEST_OUTPUT: output,
    ...(seeds && { STET_SEEDS: seeds }),
    TMPDIR: temporary,
  }
  const runNode = (file, args, more) =>
    run(node, [file, ...args], { cwd: root, env: { ...env, ...more }, ...identity(user) })
  const runTool = (packageName, args, more) => runNode(toolFile(packageName, root), args, more)
  return { root, output, env, runNode, runTool }
}

/**
 * The tests start from an empty home on Linux: not root's, whose profile another user cannot write, nor the developer's
 * own, whose library, keychain and Wayland session are none of the tests' business.
 */
function environmentFor(user, home) {
  if (process.platform !== 'linux') return process.env
  const ours = /^(XDG_.*|WAYLAND_DISPLAY|DBUS_SESSION_BUS_ADDRESS)$/
  const kept = Object.entries(process.env).filter(([key]) => !ours.test(key))
  return { ...Object.fromEntries(kept), HOME: home, ...(user && { USER: user.name, LOGNAME: user.name }) }
}

function makeFolders(name, user) {
  // Root's own TMPDIR may be closed to others. The names are short: a socket's path ends after 107 bytes.
  const all = mkdtempSync(join(user ? '/tmp' : tmpdir(), `stet-${name}-`))
  const folders = { all, output: join(all, 'out'), temporary: join(all, 'tmp'), home: join(all, 'home') }
  mkdirSync(folders.output)
  mkdirSync(folders.temporary)
  mkdirSync(folders.home)
  if (user) for (const folder of Object.values(folders)) chownSync(folder, user.uid, user.gid)
  return { ...folders, seeds: copySeeds(all) }
}

/** The seed articles lie beside the project where it is developed; the app's user may not be able to read them there. */
function copySeeds(folder) {
  const seeds = join(projectRoot, '..', 'shared', 'seeds')
  if (!existsSync(seeds)) return null
  const copy = join(folder, 'seeds')
  mkdirSync(copy)
  for (const name of readdirSync(seeds).filter((n) => n.endsWith('.txt'))) {
    cpSync(join(seeds, name), join(copy, name))
    chmodSync(join(copy, name), 0o644)
  }
  chmodSync(copy, 0o755)
  return copy
}

function keepResults(output, target) {
  rmSync(target, { recursive: true, force: true })
  if (existsSync(output) && readdirSync(output).length > 0) cpSync(output, target, { recursive: true })
}
