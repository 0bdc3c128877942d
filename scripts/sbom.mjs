// npm run sbom -- [FOLDER]: what the built app is made of (sbom.cdx.json, CycloneDX) and its licences (licences.json for About,
// THIRD-PARTY-LICENCES.txt for people), into out/ or FOLDER. Needs a build.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { projectRoot } from './lib/paths.mjs'
import { Stop, say, script } from './lib/run.mjs'
import { componentsOf } from './lib/sbom/components.mjs'
import { cyclonedx, faultsOf } from './lib/sbom/cyclonedx.mjs'

/** `runtime`: `{ electron, chromium }`, the versions that are packed; else package.json's Electron. Returns the file's path. */
export function writeSbom(folder, runtime) {
  const { name, version, license } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'))
  const bom = cyclonedx({ name, version, licence: license }, componentsOf(runtime))
  const faults = faultsOf(bom)
  if (faults.length > 0) throw new Stop(`The bill of materials is not valid: ${faults.join('; ')}.`)
  return write(folder, 'sbom.cdx.json', `${JSON.stringify(bom, null, 2)}\n`)
}

/** Returns the path of licences.json; the same as text lies beside it. */
export function writeLicences(folder, runtime) {
  const parts = componentsOf(runtime).map(({ name, version = null, licence, author, text, inside = null }) => {
    return { name, version, licence, author, inside, text }
  })
  write(folder, 'THIRD-PARTY-LICENCES.txt', parts.map(asText).join(`\n${'-'.repeat(80)}\n\n`))
  return write(folder, 'licences.json', `${JSON.stringify(parts)}\n`)
}

function asText({ name, version, licence, author, inside, text }) {
  const heading = `${name} ${version ?? ''}`.trim()
  const facts = [`Licence: ${licence}`, ...(author ? [`By: ${author}`] : []), ...(inside ? [`Inside: ${inside}`] : [])]
  return `${[heading, ...facts, '', text ?? 'The package carries no text of its licence.'].join('\n')}\n`
}

function write(folder, name, text) {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await script(([folder = join(projectRoot, 'out')]) => {
    for (const path of [writeSbom(resolve(folder)), writeLicences(resolve(folder))]) say(path)
  })
}
