import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Stop } from '../run.mjs'
import { neededLibraries } from './elf.mjs'

const libc = 'libc6'
// Which Debian package brings a library. Where the move to 64-bit time gave it another name (Debian 13, Ubuntu 24.04),
// either will do.
const bringers = {
  'ld-linux-x86-64.so.2': libc,
  'ld-linux-aarch64.so.1': libc,
  'libc.so.6': libc,
  'libdl.so.2': libc,
  'libm.so.6': libc,
  'libpthread.so.0': libc,
  'librt.so.1': libc,
  'libX11.so.6': 'libx11-6',
  'libXcomposite.so.1': 'libxcomposite1',
  'libXdamage.so.1': 'libxdamage1',
  'libXext.so.6': 'libxext6',
  'libXfixes.so.3': 'libxfixes3',
  'libXrandr.so.2': 'libxrandr2',
  'libasound.so.2': 'libasound2 | libasound2t64',
  'libatk-1.0.so.0': 'libatk1.0-0 | libatk1.0-0t64',
  'libatk-bridge-2.0.so.0': 'libatk-bridge2.0-0 | libatk-bridge2.0-0t64',
  'libatspi.so.0': 'libatspi2.0-0 | libatspi2.0-0t64',
  'libcairo.so.2': 'libcairo2',
  'libcups.so.2': 'libcups2 | libcups2t64',
  'libdbus-1.so.3': 'libdbus-1-3',
  'libdrm.so.2': 'libdrm2',
  'libexpat.so.1': 'libexpat1',
  'libgbm.so.1': 'libgbm1',
  'libgcc_s.so.1': 'libgcc-s1',
  'libgio-2.0.so.0': 'libglib2.0-0 | libglib2.0-0t64',
  'libglib-2.0.so.0': 'libglib2.0-0 | libglib2.0-0t64',
  'libgobject-2.0.so.0': 'libglib2.0-0 | libglib2.0-0t64',
  'libgtk-3.so.0': 'libgtk-3-0 | libgtk-3-0t64',
  'libnspr4.so': 'libnspr4',
  'libnss3.so': 'libnss3',
  'libnssutil3.so': 'libnss3',
  'libsmime3.so': 'libnss3',
  'libpango-1.0.so.0': 'libpango-1.0-0',
  'libudev.so.1': 'libudev1',
  'libxcb.so.1': 'libxcb1',
  'libxkbcommon.so.0': 'libxkbcommon0',
}

/** Not linked: what the app runs, or Electron loads when it is there. */
export const others = {
  /** Loaded by name when a window is opened, which ends without it (seen on a bare Debian); links open in the person's browser. */
  depends: ['libx11-xcb1', 'xdg-utils'],
  /** Reports show what is not in the app's own fonts; drawing with the graphics card; the keychain for an encrypted library. */
  recommends: ['fonts-liberation | fonts-dejavu-core', 'libgl1', 'libsecret-1-0'],
  suggests: ['gnome-keyring'],
}

/**
 * The Depends of a package that holds `folder`: for each library its programs link to, the Debian package that brings it. A library that
 * nobody knows stops the packaging, since the package would not start on a bare machine.
 */
export function debianDepends(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map((entry) => join(entry.parentPath, entry.name))
  const own = new Set(paths.map((path) => basename(path)))
  const found = new Set()
  let newestLibc = 0
  for (const path of paths) {
    const libraries = neededLibraries(path)
    if (libraries === null) continue
    newestLibc = Math.max(newestLibc, glibcMinor(path))
    for (const library of libraries.filter((name) => !own.has(name))) {
      const bringer = bringers[library]
      if (!bringer) {
        throw new Stop(
          `${path} needs ${library}, and nobody says which Debian package brings it: add it to scripts/lib/package/depends.mjs.`,
        )
      }
      found.add(bringer === libc ? libc : bringer)
    }
  }
  found.delete(libc)
  return [`${libc} (>= 2.${newestLibc})`, ...[...found].sort(), ...others.depends]
}

/** Programs name the oldest GLIBC each function can come from; the newest of these is what the system needs. */
function glibcMinor(path) {
  const versions = readFileSync(path, 'latin1').matchAll(/GLIBC_2\.(\d{1,2})\0/g)
  return Math.max(0, ...[...versions].map(([, minor]) => Number(minor)))
}
