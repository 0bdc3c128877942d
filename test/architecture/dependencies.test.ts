import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { packageOf } from '../../scripts/lib/built-parts.mjs'
import { readRows } from '../../scripts/lib/dependency-table.mjs'
import { circlesOf, importsOf, root, sourceFiles } from './imports'

const readJson = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'))
const { dependencies, devDependencies, engines } = readJson('package.json')
const named: Record<string, string> = { ...dependencies, ...devDependencies }
const { packages } = readJson('package-lock.json')

const scripts = readdirSync(join(root, 'scripts'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(mjs|ts)$/.test(name) && !name.endsWith('.d.mts'))
  .map((name) => `scripts/${name.replaceAll('\\', '/')}`)
const benches = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.mjs'))
  .map((name) => `test/${name.replaceAll('\\', '/')}`)
const shipped = [...sourceFiles('src-main'), ...sourceFiles('src-renderer')]
const others = [...sourceFiles('test'), ...scripts, ...benches, 'electron.vite.config.ts', 'vitest.config.ts']

/** The package that an import names: null for a file of ours and for what Node itself has. */
function packageIn(specifier: string): string | null {
  if (specifier.startsWith('.') || specifier.startsWith('node:') || specifier.startsWith('/')) return null
  const name = packageOf(`node_modules/${specifier}`)!
  return builtinModules.includes(name) ? null : name
}
const packagesIn = (files: string[]) =>
  new Set(files.flatMap((file) => importsOf(file).flatMap(({ specifier }) => packageIn(specifier) ?? [])))
const inApp = packagesIn(shipped)
const used = new Set([...inApp, ...packagesIn(others)])

const sourceOf = (file: string) => readFileSync(join(root, file), 'utf8')
/** Run as a program or read as files, by its name in a string: `toolFile('vitest')`, `package: '@fontsource/…'`. */
const isStarted = (name: string) =>
  others.some((file) =>
    [`toolFile('${name}'`, `tool('${name}'`, `package: '${name}'`].some((naming) => sourceOf(file).includes(naming)),
  )
/** Asked for by a package that is used. */
const isPeer = (name: string) =>
  [...used].some((user) => packages[`node_modules/${user}`]?.peerDependencies?.[name] !== undefined)
/** The types of something that is used, Node among it. */
const isTypes = (name: string) => {
  const of = /^@types\/(.+)$/.exec(name)?.[1]
  return of !== undefined && (of === 'node' || used.has(of))
}

describe('every dependency', () => {
  it('is used', () => {
    const idle = Object.keys(named).filter(
      (name) => !used.has(name) && !isStarted(name) && !isPeer(name) && !isTypes(name),
    )
    expect(idle).toEqual([])
  })

  it('that is used is named in package.json', () => {
    // Fetched by the packager into a folder of their own: scripts/lib/package/tools.mjs says why and pins them.
    const unnamed = [...used].filter((name) => named[name] === undefined)
    expect(unnamed).toEqual([])
  })

  it('is pinned exactly, and has no install script', () => {
    for (const [name, version] of Object.entries(named)) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/)
      // Electron's fetches its binary; npm is told not to run it, and the scripts do (decisions/0005).
      if (name !== 'electron') expect(packages[`node_modules/${name}`].hasInstallScript, name).toBeUndefined()
    }
    expect(engines.node).toBe('>=20.19')
  })

  it('stands in docs/dependencies.md with a reason and a weight, and nothing else does', () => {
    const rows = readRows(readFileSync(join(root, 'docs', 'dependencies.md'), 'utf8'))
    expect(rows.map(({ name }) => name).sort()).toEqual(Object.keys(named).sort())
    for (const { name, why, installed, inApp: weight } of rows) {
      expect(why.length, name).toBeGreaterThan(10)
      expect(installed, name).toMatch(/^[\d.]+ [kM]B( in \d+ packages)?$/)
      expect(weight, name).toMatch(/^([\d.]+ [kM]B|no|beside it)$/)
    }
  })

  it('that the app loads from its own folder is one that the sources import', () => {
    for (const name of Object.keys(dependencies)) expect([...inApp]).toContain(name)
  })
})

it('no script imports in a circle', () => {
  const edges = scripts.flatMap(importsOf)
  expect(edges.some(({ target }) => target !== null)).toBe(true)
  expect(circlesOf(scripts, edges)).toEqual([])
})

it('a circle is found', () => {
  const edge = (file: string, target: string) => ({ file, specifier: target, target })
  expect(circlesOf(['a', 'b', 'c'], [edge('a', 'b'), edge('b', 'c'), edge('c', 'b')])).toEqual(['b → c → b'])
})
