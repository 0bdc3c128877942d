// npm run weights: weighs every dependency and writes the weights into docs/dependencies.md. Needs a build.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readBuiltParts } from './lib/built-parts.mjs'
import { readRows } from './lib/dependency-table.mjs'
import { projectRoot } from './lib/paths.mjs'
import { say, script } from './lib/run.mjs'

const page = join(projectRoot, 'docs', 'dependencies.md')
const { packages } = JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8'))

/** Names of a package and of everything it needs that is installed here. */
function closureOf(name, found = new Set()) {
  const locked = packages[`node_modules/${name}`]
  if (!locked || found.has(name)) return found
  if (sizeOf(name) === 0) return found // for another system
  found.add(name)
  for (const next of Object.keys({ ...locked.dependencies, ...locked.optionalDependencies })) closureOf(next, found)
  return found
}

const sizes = new Map()
/** Bytes on the disk, without what lies in a node_modules of its own. */
function sizeOf(name) {
  if (!sizes.has(name)) sizes.set(name, folderBytes(join(projectRoot, 'node_modules', name)))
  return sizes.get(name)
}

function folderBytes(folder) {
  let bytes = 0
  for (const entry of entriesOf(folder)) {
    const path = join(folder, entry.name)
    if (entry.isDirectory() && entry.name !== 'node_modules') bytes += folderBytes(path)
    else if (entry.isFile()) bytes += statSync(path).size
  }
  return bytes
}

function entriesOf(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return [] // not installed on this system
  }
}

const figure = (bytes) =>
  bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1e3))} kB` : `${(bytes / 1e6).toFixed(1)} MB`

await script(() => {
  const { bundled, external } = readBuiltParts()
  const weighed = readRows(readFileSync(page, 'utf8')).map(({ name, why }) => {
    const all = [...closureOf(name)]
    const installed = all.reduce((sum, each) => sum + sizeOf(each), 0)
    const others = all.length > 1 ? ` in ${all.length} packages` : ''
    const inApp = external.includes(name) ? 'beside it' : bundled.has(name) ? figure(bundled.get(name)) : 'no'
    return { name, line: `| \`${name}\` | ${why} | ${figure(installed)}${others} | ${inApp} |` }
  })
  const lines = new Map(weighed.map(({ name, line }) => [name, line]))
  const text = readFileSync(page, 'utf8')
    .split('\n')
    .map((line) => lines.get(/^\| `([^`]+)` \|/.exec(line)?.[1]) ?? line)
    .join('\n')
  writeFileSync(page, text)
  say(`${weighed.length} dependencies weighed: ${page}`)
})
