import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'

export const projectRoot = resolve(import.meta.dirname, '..', '..')

/** Per checkout and git-ignored: what can be made again. */
export const projectCache = join(projectRoot, '.cache')

/** Where the app looks for its dictionaries; made by `npm run dictionaries`, git-ignored, shipped by the installer. */
export const dictionaryFolder = join(projectRoot, 'resources', 'dictionaries')

/** Per person: the large download, so that a second checkout does not fetch it again. */
export function userCache() {
  if (process.env.STET_CACHE) return resolve(process.env.STET_CACHE)
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'stet')
}

/**
 * The JavaScript file behind a development tool's command, to be run with Node itself: the shims in node_modules/.bin
 * need a shell on Windows.
 */
export function toolFile(packageName, root = projectRoot) {
  const folder = join(root, 'node_modules', packageName)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return join(folder, typeof bin === 'string' ? bin : Object.values(bin)[0])
}

/** Where a command would be found, or undefined. Linux and macOS only: nothing asks it on Windows. */
export function findCommand(name) {
  // sbin is looked at too: an ordinary user's PATH on Debian lacks it.
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/sbin']
  return folders
    .filter(Boolean)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path))
}
