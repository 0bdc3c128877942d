import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { projectRoot } from '../paths.mjs'
import { Stop } from '../run.mjs'
import { bashCompletion, fishCompletion, zshCompletion } from './completion.mjs'
import { launcherScript, manualPage } from './launcher.mjs'

const resources = join(projectRoot, 'resources')

/** The table of commands as it was built. */
export async function readCommands(root = projectRoot) {
  const built = await import(pathToFileURL(join(root, 'out', 'main', 'commands.js')).href)
  const { commandEntries, generalAsks, generalWords, synopsisOf } = built
  return { commands: commandEntries, asks: generalAsks, words: generalWords, synopsisOf }
}

const metainfo = join(resources, 'linux', 'desk.stet.Stet.metainfo.xml')

/** The day of a release, as software centres are told it. */
export function releaseDate(version) {
  const [, date] =
    new RegExp(`<release version="${version.replaceAll('.', '\\.')}" date="([\\d-]+)"`).exec(
      readFileSync(metainfo, 'utf8'),
    ) ?? []
  if (!date) throw new Stop(`${metainfo} has no release ${version}: add it with its day.`)
  return date
}

/** Puts the launcher beside the app: `bin/stet`. */
export function writeLauncher(app, table) {
  write(join(app, 'bin', 'stet'), launcherScript(table), 0o755)
}

/** What a Linux desktop and a shell want to know of the app, as it lies below /usr/share. */
export function writeShare(folder, table, { version, date }) {
  rmSync(folder, { recursive: true, force: true })
  write(join(folder, 'man', 'man1', 'stet.1.gz'), gzipSync(manualPage({ ...table, version, date }), { level: 9 }))
  write(join(folder, 'bash-completion', 'completions', 'stet'), bashCompletion(table))
  write(join(folder, 'zsh', 'vendor-completions', '_stet'), zshCompletion(table))
  write(join(folder, 'fish', 'vendor_completions.d', 'stet.fish'), fishCompletion(table))
  copy(metainfo, join(folder, 'metainfo', 'desk.stet.Stet.metainfo.xml'))
  copy(join(resources, 'linux', 'stet.desktop'), join(folder, 'applications', 'stet.desktop'))
  const icons = join(folder, 'icons', 'hicolor')
  for (const name of readdirSync(join(resources, 'icons', 'png'))) {
    copy(join(resources, 'icons', 'png', name), join(icons, name.replace('.png', ''), 'apps', 'stet.png'))
  }
  copy(join(resources, 'icons', 'stet.svg'), join(icons, 'scalable', 'apps', 'stet.svg'))
}

function write(path, data, mode = 0o644) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, data, { mode })
}

function copy(from, to) {
  mkdirSync(dirname(to), { recursive: true })
  cpSync(from, to)
}
