import { spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Facts } from '../facts'

/**
 * By which of Chromium's two ways a window gets its sandbox on Linux. Null where that cannot be said: on other systems, which
 * need no set-up for it, and where only the setuid helper is left and no Electron runs beside which it would lie.
 */
export function sandboxFacts(): Facts['sandbox'] {
  if (process.platform !== 'linux') return null
  if (process.getuid?.() === 0) return 'root'
  if (mayMakeNamespaces()) return 'namespaces'
  if (process.versions.electron === undefined) return null
  return isSetuid(join(dirname(process.execPath), 'chrome-sandbox')) ? 'helper' : 'none'
}

function mayMakeNamespaces(): boolean {
  // Tried and not read from settings: a container's filter stands in none of them.
  const tried = spawnSync('unshare', ['--user', '--map-root-user', 'true'], { timeout: 5000 })
  if (tried.error === undefined) return tried.status === 0
  const off: [file: string, value: string][] = [
    ['kernel/unprivileged_userns_clone', '0'],
    ['user/max_user_namespaces', '0'],
    ['kernel/apparmor_restrict_unprivileged_userns', '1'],
  ]
  return off.every(([file, value]) => settingOf(file) !== value)
}

function settingOf(file: string): string | null {
  try {
    return readFileSync(join('/proc/sys', file), 'utf8').trim()
  } catch {
    return null // a kernel without that setting
  }
}

function isSetuid(file: string): boolean {
  const found = statSync(file, { throwIfNoEntry: false })
  return found !== undefined && found.uid === 0 && (found.mode & 0o4001) === 0o4001
}

export function displayFacts(): Facts['display'] {
  if (process.platform !== 'linux') return null
  if (process.env.WAYLAND_DISPLAY) return 'wayland'
  return process.env.DISPLAY ? 'x11' : 'none'
}
