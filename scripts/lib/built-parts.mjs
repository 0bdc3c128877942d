// What of node_modules ends up in the built app, seen by the bundler itself: a list kept by hand would be wrong soon.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { projectRoot } from './paths.mjs'

/** One file a build: main, preload, renderer. Git-ignored like all of `out/`. */
export const partsFolder = join(projectRoot, 'out', 'parts')
export const builds = ['main', 'preload', 'renderer']

/**
 * A Vite plugin that writes `out/parts/<build>.json`: `bundled`, each package with the bytes its modules take before they are
 * minified; `external`, each package that stays outside and is loaded from node_modules.
 */
export function builtParts(build) {
  return {
    name: 'stet:built-parts',
    apply: 'build',
    generateBundle({ dir }, bundle) {
      const bytes = new Map()
      const add = (id, length) => {
        const name = packageOf(id)
        if (name !== undefined) bytes.set(name, (bytes.get(name) ?? 0) + length)
      }
      for (const file of Object.values(bundle)) {
        if (file.type === 'asset') for (const name of file.originalFileNames ?? []) add(name, file.source.length)
        else
          for (const [id, { renderedLength }] of Object.entries(file.modules))
            if (renderedLength > 0) add(id, renderedLength)
      }
      // A style sheet leaves no rendered code: what of it is used stands in one asset without the name of its source.
      for (const id of this.getModuleIds()) if (/\.css$/.test(pathOf(id))) add(id, sizeOf(pathOf(id)))
      // Beside the build's own folder. Not by this file's place: the configuration is run as a copy of itself.
      write(join(dir, '..', 'parts'), build, bytes, externalsOf(bundle))
    },
  }
}

const pathOf = (id) => id.replace(/^\0/, '').replace(/[?#].*$/, '')
const sizeOf = (path) => (existsSync(path) ? readFileSync(path).length : 0)

/** "react-dom" of "…/node_modules/react-dom/client.js"; undefined for a file of ours. */
export function packageOf(id) {
  const path = pathOf(id).replaceAll('\\', '/')
  const at = path.lastIndexOf('node_modules/')
  if (at < 0) return undefined
  return nameIn(path.slice(at + 'node_modules/'.length))
}

/** The package that a module's name begins with: "@mantine/core" of "@mantine/core/styles.css". */
const nameIn = (specifier) => (specifier.startsWith('@') ? /^[^/]+\/[^/]+/ : /^[^/]+/).exec(specifier)[0]

const isOwnOfNode = (specifier) => specifier.startsWith('node:') || builtinModules.includes(specifier)

function externalsOf(bundle) {
  const files = new Set(Object.keys(bundle))
  const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk')
  const specifiers = chunks.flatMap(({ imports, dynamicImports }) => [...imports, ...dynamicImports])
  const outside = specifiers.filter((specifier) => !files.has(specifier) && !isOwnOfNode(specifier))
  return [...new Set(outside.map(nameIn))].filter((name) => name !== 'electron').sort()
}

function write(folder, build, bytes, external) {
  const bundled = [...bytes]
    .map(([name, length]) => ({ name, bytes: length }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${build}.json`), `${JSON.stringify({ bundled, external }, null, 2)}\n`)
}

/** What the last build has written: `{ bundled: Map name → bytes, external: names }`. Throws when nothing was built. */
export function readBuiltParts() {
  const parts = builds.map((build) => JSON.parse(readFileSync(join(partsFolder, `${build}.json`), 'utf8')))
  const bundled = new Map()
  for (const part of parts)
    for (const { name, bytes } of part.bundled) bundled.set(name, (bundled.get(name) ?? 0) + bytes)
  return { bundled, external: [...new Set(parts.flatMap(({ external }) => external))].sort() }
}
