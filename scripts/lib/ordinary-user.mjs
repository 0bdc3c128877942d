import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { mirrorCheckout } from './mirror.mjs'
import { projectRoot } from './paths.mjs'
import { runQuietly, Stop, say, systemLacksSomething } from './run.mjs'

// Chromium refuses to run as root with its sandbox on, and tests without the sandbox would prove the wrong thing: run
// as root, they make this user once and run as it. It has no home: each run gives it an empty one.
const name = 'stet-test'

/**
 * Where, and as whom, the real app can run with Chromium's sandbox on:
 * `{ root, node, electron, user }`; `user` is `{ name, uid, gid }`, or undefined where we are an ordinary user already.
 * `root` is the checkout, or a copy of it where that user cannot read the checkout.
 */
export async function ordinaryPlace(electron) {
  const here = { root: projectRoot, node: process.execPath, electron }
  if (process.platform !== 'linux') return here
  if (process.getuid() !== 0) {
    await requireSandbox(electron.path)
    return here
  }
  const user = await ensureUser()
  const place = canUse(user, here) ? here : await mirrorCheckout(here)
  allowSandboxHelper(place.electron.path)
  await requireSandbox(place.electron.path, user)
  return { ...place, user }
}

/** The tests' ordinary user, made where it is not there: `{ name, uid, gid }`. Needs root. */
export async function ensureUser() {
  if (!findUser()) {
    say(`making the system user ${name} (once), because Chromium's sandbox does not run as root`)
    const args = [
      '--system',
      '--user-group',
      '--no-create-home',
      '--home-dir',
      '/nonexistent',
      '--shell',
      '/usr/sbin/nologin',
      name,
    ]
    const { exitCode, output } = await runQuietly('useradd', args)
    // Another start may have made it in the same instant: only its absence counts.
    if (exitCode !== 0 && !findUser()) throw new Stop(`The user ${name} could not be made: ${output.trim()}`)
  }
  return findUser()
}

function findUser() {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`))
  if (!line) return undefined
  const [, , uid, gid] = line.split(':')
  return { name, uid: Number(uid), gid: Number(gid) }
}

/** Whether that user can read the checkout and run Node and Electron, and a setuid file works where Electron lies. */
function canUse({ uid, gid }, { root, node, electron }) {
  const asks = [
    ['-x', node],
    ['-x', electron.path],
    ['-r', join(dirname(electron.path), 'resources')],
    ['-r', join(root, 'package.json')],
    ['-r', join(root, 'out', 'main', 'main.js')],
    ['-r', join(root, 'node_modules', 'playwright', 'package.json')],
    ['-r', join(root, 'scripts', 'print-pdf.mjs')],
    ['-r', join(root, 'test', 'e2e')],
  ]
  if (isMountedNosuid(electron.path)) return false
  return asks.every(([flag, path]) => spawnSync('test', [flag, path], { uid, gid }).status === 0)
}

function helperOf(electronPath) {
  return join(dirname(electronPath), 'chrome-sandbox')
}

/** Chromium's documented set-up of its sandbox helper: owned by root, setuid. */
function allowSandboxHelper(electronPath) {
  const helper = helperOf(electronPath)
  if (!existsSync(helper)) return
  chownSync(helper, 0, 0)
  chmodSync(helper, 0o4755)
}

/** Stops unless one of Chromium's two ways into its sandbox is open: user namespaces, or the setuid helper. */
export async function requireSandbox(electronPath, user) {
  if (process.platform !== 'linux') return
  const asUser = user ? { uid: user.uid, gid: user.gid } : {}
  const probe = await runQuietly('unshare', ['--user', '--map-root-user', '--net', 'true'], asUser)
  if (probe.exitCode === 0) return
  if (isHelperSet(electronPath)) {
    const reason = whySetuidFails(electronPath)
    if (!reason) return
    throw new Stop(
      `Chromium's sandbox cannot start on this machine: user namespaces are off, and ${reason}. ` +
        'Allow one of them (in a container: the capability SYS_ADMIN, or a seccomp profile that allows user namespaces).',
      systemLacksSomething,
    )
  }
  const helper = helperOf(electronPath)
  throw new Stop(
    `Chromium's sandbox is not set up. Run: sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'`,
    systemLacksSomething,
  )
}

function isHelperSet(electronPath) {
  const probe = spawnSync('find', [helperOf(electronPath), '-user', 'root', '-perm', '-4001'])
  return probe.status === 0 && probe.stdout.length > 0
}

function whySetuidFails(electronPath) {
  const status = readFileSync('/proc/self/status', 'utf8')
  const bounding = BigInt(`0x${/^CapBnd:\s*(\w+)/m.exec(status)?.[1] ?? '0'}`)
  const sysAdmin = 1n << 21n
  if (!(bounding & sysAdmin)) return 'the setuid helper may not make namespaces either (no SYS_ADMIN here)'
  if (/^NoNewPrivs:\s*1/m.test(status)) return 'setuid programs are off (no_new_privs)'
  if (isMountedNosuid(electronPath)) return `${dirname(electronPath)} is on a file system mounted nosuid`
  return undefined
}

function isMountedNosuid(path) {
  // proc(5), mountinfo: field 5 is the mount point, field 6 its options.
  const mounts = readFileSync('/proc/self/mountinfo', 'utf8').trimEnd().split('\n')
  const holding = mounts
    .map((line) => line.split(' '))
    .filter(([, , , , point]) => path === point || path.startsWith(point === '/' ? '/' : `${point}/`))
    .sort((a, b) => a[4].length - b[4].length)
    .at(-1)
  return holding?.[5].split(',').includes('nosuid') ?? false
}
