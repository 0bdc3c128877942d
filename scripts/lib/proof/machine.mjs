import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lastLines, runQuietly, Stop } from '../run.mjs'

// What only a Debian with root can do: install, replace and remove a package.

const apt = ['-o', 'DPkg::Lock::Timeout=300', '-y', '--no-install-recommends']
const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }

export const installedVersion = async () => {
  const { exitCode, stdout } = await runQuietly('dpkg-query', [
    '-W',
    '-f',
    '$' + '{Version} $' + '{db:Status-Status}',
    'stet',
  ])
  const [version, status] = stdout.split(' ')
  return exitCode === 0 && status === 'installed' ? version : null
}

export async function install(deb) {
  await must('apt-get', [...apt, 'install', deb], { env })
}

export async function remove() {
  await must('apt-get', [...apt, 'remove', 'stet'], { env })
}

/** Everything that removing leaves for whoever installs again. Of Stet that is nothing. */
export async function purge() {
  await must('dpkg', ['--purge', 'stet']) // apt-get no longer knows a package that left nothing
}

/**
 * The same package under an older version, to be replaced by it: unpacked, its version changed, packed again without being pressed. What
 * is proved is that replacing one package by another keeps what a person has.
 */
export async function asVersion(deb, version, work) {
  const folder = join(work, 'previous')
  await must('dpkg-deb', ['--raw-extract', deb, folder])
  const control = join(folder, 'DEBIAN', 'control')
  writeFileSync(control, readFileSync(control, 'utf8').replace(/^Version: .*$/m, `Version: ${version}`))
  const file = join(work, `stet_${version}.deb`)
  await must('dpkg-deb', ['-Znone', '--root-owner-group', '--build', folder, file])
  return file
}

/** The maintainer scripts a package brings: Stet's brings none, so that none can touch a library. */
export async function scriptsIn(deb) {
  const { stdout } = await must('dpkg-deb', ['--info', deb])
  return stdout.match(/\b(preinst|postinst|prerm|postrm)\b/g) ?? []
}

/** Whether Chromium's sandbox helper is as Chromium wants it: root's, and setuid. */
export function hasSandboxHelper(path = '/usr/lib/stet/chrome-sandbox') {
  if (!existsSync(path)) return false
  const { uid, gid, mode } = statSync(path)
  return uid === 0 && gid === 0 && (mode & 0o7777) === 0o4755
}

export async function must(command, args, options) {
  const result = await runQuietly(command, args, options)
  if (result.exitCode !== 0) {
    throw new Stop(`${command} ${args.join(' ')} ended with ${result.exitCode}.\n${lastLines(result.output)}`)
  }
  return result
}
