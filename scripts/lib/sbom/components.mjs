// What the built app is made of: the packages that the bundler has put into it or left outside, and what no lock file names.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readBuiltParts } from '../built-parts.mjs'
import { dictionaryFolder, projectRoot } from '../paths.mjs'
import { Stop } from '../run.mjs'

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'))

/**
 * Whole programs inside a package, which its own licence field does not tell of. `version`: read where the package says it.
 */
const carried = [
  {
    inside: 'unpdf',
    name: 'pdfjs-dist',
    licence: 'Apache-2.0',
    author: 'Mozilla Foundation',
    version: ({ devDependencies = {} }) => devDependencies['pdfjs-dist']?.replace(/^[~^]/, ''),
  },
  {
    inside: 'libsql',
    name: 'SQLite',
    licence: 'blessing',
    author: 'D. Richard Hipp and others',
    version: () => undefined,
  },
]

/**
 * A component: `kind` npm · carried · runtime · dictionary, `name`, `version` (may be unknown), `licence` (SPDX), `author`, `text` (of
 * its licence; null where it carries none), `needs` (names of others), `where` bundled · beside, `bytes` before minifying, `integrity`.
 */
export function componentsOf({ electron, chromium } = {}) {
  const { packages } = readJson(join(projectRoot, 'package-lock.json'))
  const { bundled, external } = partsBuilt()
  const outside = closureOf(packages, external)
  const npm = [...new Set([...bundled.keys(), ...outside])].sort().map((name) => ({
    ...npmComponent(packages, name),
    where: outside.has(name) ? 'beside' : 'bundled',
    bytes: bundled.get(name) ?? null,
  }))
  return [
    ...npm,
    ...carriedIn(npm),
    characterMaps(),
    ...runtimeComponents(electron, chromium),
    ...dictionaryComponents(),
  ]
}

function partsBuilt() {
  try {
    return readBuiltParts()
  } catch (cause) {
    throw new Stop(`There is no built app to look at (${cause.code ?? cause.message}). Run "npm run build" first.`)
  }
}

/** npm installs it for every Linux, and the packages are for those with glibc: see scripts/lib/package/builder.mjs. */
const isLeftOut = (name) => name.endsWith('-musl')

/** The packages that are loaded from node_modules, with everything they need, as it is installed on this system. */
function closureOf(packages, names) {
  const found = new Set()
  const visit = (name) => {
    if (isLeftOut(name) || found.has(name) || !existsSync(join(projectRoot, 'node_modules', name, 'package.json')))
      return
    found.add(name)
    const { dependencies = {}, optionalDependencies = {} } = packages[`node_modules/${name}`] ?? {}
    for (const next of [...Object.keys(dependencies), ...Object.keys(optionalDependencies)]) visit(next)
  }
  for (const name of names) visit(name)
  return found
}

function npmComponent(packages, name) {
  const folder = join(projectRoot, 'node_modules', name)
  const own = readJson(join(folder, 'package.json'))
  const locked = packages[`node_modules/${name}`]
  if (!locked) throw new Stop(`${name} is built in and package-lock.json does not name it. Run "npm install".`)
  const { dependencies = {}, optionalDependencies = {} } = locked
  return {
    kind: 'npm',
    name,
    version: own.version,
    licence: licenceOf(name, own),
    author: authorOf(own),
    text: licenceTextIn(folder),
    needs: [...Object.keys(dependencies), ...Object.keys(optionalDependencies)].sort(),
    integrity: locked.integrity ?? null,
  }
}

function licenceOf(name, { license, licenses }) {
  const licence = typeof license === 'string' ? license : (license?.type ?? licenses?.[0]?.type)
  if (!licence) throw new Stop(`${name} names no licence: it must be looked at before it is shipped.`)
  return licence
}

function authorOf({ author, contributors = [] }) {
  const first = author ?? contributors[0]
  const name = typeof first === 'string' ? first : first?.name
  return name?.replace(/\s*[<(].*$/, '').trim() || null
}

/** Licence and notice, in this order. */
function licenceTextIn(folder) {
  const names = readdirSync(folder).filter((name) => /^(licen[cs]e|copying|notice)(\.(md|txt))?$/i.test(name))
  const texts = names.sort((a, b) => rank(a) - rank(b)).map((name) => readFileSync(join(folder, name), 'utf8').trim())
  return texts.length === 0 ? null : texts.join('\n\n')
}
const rank = (name) => (/^notice/i.test(name) ? 1 : 0)

function carriedIn(npm) {
  return carried.flatMap(({ inside, name, licence, author, version }) => {
    const holder = npm.find((component) => component.name === inside)
    if (!holder) return []
    const own = readJson(join(projectRoot, 'node_modules', inside, 'package.json'))
    const text = npm.find((other) => other.licence === licence && other.text !== null)?.text ?? null
    const rest = { text, needs: [], integrity: null, where: holder.where, bytes: null }
    return [{ kind: 'carried', name, version: version(own), licence, author, inside, ...rest }]
  })
}

/** Files of ours in no package: see src-main/character-maps/README.md. */
function characterMaps() {
  const folder = join(projectRoot, 'src-main', 'character-maps')
  const maps = readdirSync(folder).filter((file) => file.endsWith('.bcmap'))
  return {
    kind: 'carried',
    name: 'cmap-resources',
    version: undefined,
    licence: 'BSD-3-Clause',
    author: 'Adobe Systems Incorporated',
    text: readFileSync(join(folder, 'LICENSE'), 'utf8')
      .replace(/^%%Copyright: ?/gm, '')
      .trim(),
    needs: [],
    integrity: null,
    where: 'bundled',
    bytes: maps.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0),
  }
}

/** `electron`: the version that is packed, else the pinned one; `chromium`: where it is known. */
function runtimeComponents(electron, chromium) {
  const { devDependencies } = readJson(join(projectRoot, 'package.json'))
  const text = licenceTextIn(join(projectRoot, 'node_modules', 'electron'))
  const rest = { kind: 'runtime', integrity: null, where: 'beside', bytes: null }
  return [
    {
      ...rest,
      name: 'electron',
      version: electron ?? devDependencies.electron,
      licence: 'MIT',
      author: 'OpenJS Foundation',
      text,
      needs: ['chromium'],
    },
    {
      ...rest,
      name: 'chromium',
      version: chromium,
      licence: 'BSD-3-Clause',
      author: 'The Chromium Authors',
      // Two hundred thousand lines of its own, which Electron brings along as a page.
      text: 'The licences of Chromium and of what it is made of are in the file LICENSES.chromium.html beside the app.',
      needs: [],
    },
  ]
}

/** Those that lie in resources/dictionaries now; each has its licence beside it. */
function dictionaryComponents() {
  if (!existsSync(dictionaryFolder)) return []
  return readdirSync(dictionaryFolder)
    .filter((name) => name.endsWith('.stetdict'))
    .sort()
    .map((file) => {
      const pair = file.replace(/\.stetdict$/, '')
      const { source, sourceVersion, licence } = headerOf(join(dictionaryFolder, file))
      return {
        kind: 'dictionary',
        name: `dictionary-${pair}`,
        version: sourceVersion,
        licence,
        author: source,
        text: readFileSync(join(dictionaryFolder, `${pair}.licence.txt`), 'utf8').trim(),
        needs: [],
        integrity: null,
        where: 'beside',
        bytes: null,
      }
    })
}

/** The header stands behind 24 bytes, lines "name TAB value": see docs/formats.md. */
function headerOf(path) {
  const bytes = readFileSync(path).subarray(0, 4096)
  if (bytes.subarray(0, 8).toString() !== 'STETDICT') throw new Stop(`${path} does not begin like a dictionary.`)
  const header = bytes.subarray(24, 24 + bytes.readUInt32LE(20)).toString('utf8')
  return Object.fromEntries(header.split('\n').map((line) => line.split('\t')))
}
