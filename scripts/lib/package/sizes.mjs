import { spawn } from 'node:child_process'
import { lstatSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { loadTool } from './tools.mjs'

/** What may be in a part, by its path in the app's folder; the first that fits counts it. */
const parts = [
  ['the window (React, Mantine, fonts)', /^app\.asar\/out\/renderer\//],
  ['the engine, library and command line', /^app\.asar\//],
  ['the store (libsql)', /^resources\/app\.asar\.unpacked\//],
  ['the dictionaries', /^resources\/dictionaries\//],
  ['the sample', /^resources\/sample\//],
  ["Chromium's licences", /^LICENSES?\./],
  ["Chromium's character tables", /^icudtl\.dat$/],
  ['graphics without a card (SwiftShader, Vulkan, GL)', /^(lib(EGL|GLESv2|vk_swiftshader|vulkan)|vk_swiftshader)/],
  ["Chromium's pages and languages", /\.pak$/],
  ['Electron', /./],
]

/**
 * What each part of the unpacked app costs: `[{ part, bytes, packed }]`, in bytes on the disk and as xz packs that part alone (the packed
 * ones add up to a little more than the package, which is packed as one).
 */
export async function measureParts(app, work) {
  rmSync(work, { recursive: true, force: true })
  const groups = new Map(parts.map(([name]) => [name, []]))
  for (const { name, path, bytes } of await filesOf(app, work)) {
    const [part] = parts.find(([, fits]) => fits.test(name))
    groups.get(part).push({ path, bytes })
  }
  const rows = []
  for (const [part, files] of groups) {
    if (files.length === 0) continue
    rows.push({ part, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0), packed: await packedBytes(files) })
  }
  rmSync(work, { recursive: true, force: true })
  return rows
}

/** The archive's files are looked at one by one. */
async function filesOf(app, work) {
  const { extractAll } = await loadTool('@electron/asar')
  const unpacked = join(work, 'app.asar')
  mkdirSync(work, { recursive: true })
  extractAll(join(app, 'resources', 'app.asar'), unpacked)
  const inArchive = listFiles(unpacked, 'app.asar').filter(({ name }) => !name.endsWith('.node'))
  const outside = listFiles(app, '').filter(({ name }) => name !== 'resources/app.asar')
  return [...inArchive, ...outside]
}

const listFiles = (folder, prefix) =>
  readdirSync(folder, { recursive: true })
    .map((name) => ({ name: join(prefix, name), path: join(folder, name), file: lstatSync(join(folder, name)) }))
    .filter(({ file }) => file.isFile())
    .map(({ name, path, file }) => ({ name, path, bytes: file.size }))

const packedBytes = (files) =>
  new Promise((resolve, reject) => {
    const tar = spawn('tar', ['-cf', '-', '--files-from', '-', '--absolute-names'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    const xz = spawn('xz', ['-c', '-T1'], { stdio: ['pipe', 'pipe', 'inherit'] })
    for (const child of [tar, xz]) child.on('error', reject)
    tar.stdout.pipe(xz.stdin)
    let bytes = 0
    xz.stdout.on('data', (data) => {
      bytes += data.length
    })
    xz.on('close', (code) => (code === 0 ? resolve(bytes) : reject(new Error(`xz ended with ${code}`))))
    tar.stdin.end(files.map(({ path }) => path).join('\n'))
  })

const mega = (bytes) => (bytes / 1e6).toFixed(1)

/** A Markdown table, as docs/measurements.md has it. */
export function sizeTable(rows) {
  const total = rows.reduce((sum, row) => ({ bytes: sum.bytes + row.bytes, packed: sum.packed + row.packed }), {
    bytes: 0,
    packed: 0,
  })
  const lines = [...rows, { part: 'together', ...total }].map(
    ({ part, bytes, packed }) => `| ${part} | ${mega(bytes)} | ${mega(packed)} |`,
  )
  return ['| part | MB on the disk | MB packed alone (xz) |', '| --- | --- | --- |', ...lines].join('\n')
}
