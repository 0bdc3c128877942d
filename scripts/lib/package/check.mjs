import { existsSync, lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readFuses } from '../fuses.mjs'
import { Stop } from '../run.mjs'
import { packageFuses, placesIn } from './builder.mjs'
import { loadTool } from './tools.mjs'

/**
 * Stops where the unpacked app is not what it says: a fuse that is not as it has to be, an app outside the archive, a native part
 * inside it, dictionaries or the sample left out.
 */
export async function checkApp(app) {
  const { fused, resources } = placesIn(app)
  const faults = [...(await fuseFaults(fused)), ...(await archiveFaults(resources)), ...resourceFaults(resources)]
  if (faults.length > 0) throw new Stop(`The package is not right:\n  ${faults.join('\n  ')}`)
}

async function fuseFaults(executable) {
  const fuses = await readFuses(executable)
  return Object.entries(packageFuses)
    .filter(([name, wanted]) => fuses[name] !== wanted)
    .map(([name, wanted]) => `the fuse ${name} is ${fuses[name] ?? 'not there'} and has to be ${wanted}`)
}

const needed = [
  '/package.json',
  '/build-facts.json',
  '/out/main/main.js',
  '/out/main/worker.js',
  '/out/preload/preload.cjs',
]

async function archiveFaults(resources) {
  const faults = []
  if (lstatSync(join(resources, 'app'), { throwIfNoEntry: false })) faults.push('resources/app lies beside the archive')
  const { listPackage, statFile } = await loadTool('@electron/asar')
  const archive = join(resources, 'app.asar')
  const names = listPackage(archive)
  for (const name of needed) if (!names.includes(name)) faults.push(`the archive lacks ${name}`)
  for (const name of names) {
    const file = statFile(archive, name.slice(1))
    if (name.endsWith('.node') && !file.unpacked)
      faults.push(`${name} is inside the archive, where it cannot be loaded`)
    // Electron checks these where the system allows it (macOS, Windows); everybody else can.
    if (file.size !== undefined && !file.unpacked && !file.integrity) faults.push(`${name} has no hash in the archive`)
  }
  return faults
}

function resourceFaults(resources) {
  const holds = (folder, end) =>
    existsSync(join(resources, folder)) && readdirSync(join(resources, folder)).some((name) => name.endsWith(end))
  return [
    ...(holds('dictionaries', '.stetdict') ? [] : ['no dictionaries are inside: "npm run dictionaries" makes them']),
    ...(holds('sample', '.txt') ? [] : ['the sample is not inside']),
  ]
}
