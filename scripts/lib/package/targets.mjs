import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { findCommand, projectCache, projectRoot } from '../paths.mjs'
import { lastLines, runQuietly, Stop, say } from '../run.mjs'
import { builderConfig } from './builder.mjs'
import { loadTool } from './tools.mjs'

const helperPatienceMs = 15_000
/** Where electron-builder fetches its helpers from, unless its own variable for a mirror is set. */
const helperHost = () => process.env.ELECTRON_BUILDER_BINARIES_MIRROR || 'https://github.com/'

/**
 * Packages that electron-builder makes. `system`: where alone it can be made; `arches`: of which machines. libSQL has no binary for Windows on
 * ARM: until it has, a package for it could not open a library.
 */
export const builderTargets = {
  appimage: { builder: 'AppImage', platform: 'linux', arches: ['x64', 'arm64'], needs: [] },
  rpm: { builder: 'rpm', platform: 'linux', arches: ['x64', 'arm64'], needs: ['rpmbuild'] },
  nsis: { builder: 'nsis', platform: 'win32', arches: ['x64', 'arm64'], needs: [] },
  dmg: { builder: 'dmg', platform: 'darwin', arches: ['arm64', 'x64'], needs: [] },
}

/** Stops, with what is missing, where the target cannot be made here. `arch` is of the machine it is for. */
export async function requireTarget(
  name,
  arch,
  host = { platform: process.platform, arch: process.arch, find: findCommand },
) {
  const refusal = refusalOf(name, arch, host)
  if (refusal) throw new Stop(refusal)
  if (!(await isReachable(helperHost()))) {
    throw new Stop(
      `A package “${name}” needs a helper that electron-builder fetches from ${helperHost()}, and that is out of reach here. Run ` +
        'this where it can be reached, or set ELECTRON_BUILDER_BINARIES_MIRROR. The .deb and the .tar.gz need none.',
    )
  }
}

/** Why a target cannot be made on this machine whatever the network, or null. */
export function refusalOf(name, arch, { platform, arch: hostArch, find }) {
  const target = builderTargets[name]
  if (!target)
    return `There is no target “${name}”. There are: dir, deb, tar.gz, ${Object.keys(builderTargets).join(', ')}.`
  if (!target.arches.includes(arch)) return `${name} is made for ${target.arches.join(' and ')}, not for ${arch}.`
  if (platform !== target.platform) {
    return `A package “${name}” is made on ${systemNames[target.platform]} only: npm installs the store's binary for the system it runs on.`
  }
  if (platform === 'win32' && arch === 'arm64') {
    return 'libSQL, the store, has no binary for Windows on ARM yet, and a package without a store would open no library. Windows on ARM runs the x64 package.'
  }
  if (arch !== hostArch) {
    return `The store's binary here is for ${hostArch}. Make the package for ${arch} on such a machine.`
  }
  const lacking = target.needs.find((command) => !find(command))
  return lacking ? `${lacking} is missing. On Debian: apt-get install rpm` : null
}

const systemNames = { linux: 'Linux', win32: 'Windows', darwin: 'macOS' }

/** One request with a limit: a download that cannot come would hang for minutes and then tell of sockets. */
async function isReachable(url) {
  try {
    await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(helperPatienceMs) })
    return true
  } catch {
    return false
  }
}

/** Makes one of `builderTargets` of the unpacked app. */
export async function buildTarget(name, { app, facts, output }) {
  const { build, Platform, Arch } = await loadTool('electron-builder')
  const target = Platform.current().createTarget(builderTargets[name].builder, Arch[facts.arch])
  return build({ projectDir: projectRoot, prepackaged: app, targets: target, config: builderConfig({ facts, output }) })
}

/** The unpacked app with `share` in it as a .tar.gz; its path. In it the app's own files belong to nobody in particular. */
export async function buildTar({ app, share, facts, output }) {
  await mkdir(projectCache, { recursive: true })
  const work = await mkdtemp(join(projectCache, 'tar-'))
  const file = join(output, `${facts.fileStem}.tar.gz`)
  try {
    await finish('cp', ['-al', app, join(work, facts.fileStem)])
    await finish('cp', ['-a', share, join(work, facts.fileStem, 'share')])
    const owner = ['--owner=0', '--group=0', '--numeric-owner', '--sort=name']
    await finish('tar', ['-czf', `${file}.new`, ...owner, '-C', work, facts.fileStem])
    await rename(`${file}.new`, file)
  } finally {
    await rm(work, { recursive: true, force: true })
    await rm(`${file}.new`, { force: true })
  }
  if (!existsSync(file)) throw new Stop(`${file} was not made.`)
  say('in the .tar.gz the sandbox is the system’s: where it allows no user namespaces, install the .deb')
  return file
}

async function finish(command, args) {
  const { exitCode, output } = await runQuietly(command, args)
  if (exitCode !== 0) throw new Stop(`${command} failed.\n${lastLines(output)}`)
}
