// A software bill of materials after CycloneDX 1.6 (ECMA-424), as JSON: https://cyclonedx.org/docs/1.6/json/
import { createHash } from 'node:crypto'

/** What Debian's copyright files call licences, as SPDX names them; what is not here is written as a name. */
const spdxOf = {
  'GPL-2': 'GPL-2.0-only',
  'GPL-2+': 'GPL-2.0-or-later',
  'GPL-3': 'GPL-3.0-only',
  'GPL-3+': 'GPL-3.0-or-later',
  'AGPL-3+': 'AGPL-3.0-or-later',
}
const isSpdx = (licence) => /^[A-Za-z0-9.-]+$/.test(licence) && !licence.endsWith('+')

/**
 * `app`: name, version and licence. The same components give the same bytes: the serial number is made of them, and there is no
 * time in it. Every component has a `bom-ref`, by which `dependencies` speaks of it.
 */
export function cyclonedx(app, components) {
  const root = `${app.name}@${app.version}`
  const refs = new Map(components.map((component) => [component.name, refOf(component)]))
  const body = {
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': root,
        name: app.name,
        version: app.version,
        licenses: licencesOf(app.licence),
      },
    },
    components: components.map(componentOf),
    dependencies: [
      { ref: root, dependsOn: components.map(refOf).sort() },
      ...components.map((component) => ({ ref: refOf(component), ...needsOf(component, refs) })),
    ],
  }
  return { bomFormat: 'CycloneDX', specVersion: '1.6', serialNumber: serialOf(body), ...body }
}

const purlOf = ({ kind, name, version }) => {
  if (kind === 'dictionary' || version === undefined) return undefined
  if (kind === 'runtime' && name !== 'electron') return undefined
  return `pkg:npm/${name.replace('@', '%40')}@${version}`
}
const refOf = (component) =>
  purlOf(component) ?? `${component.kind}:${component.name}@${component.version ?? 'unknown'}`

function componentOf(component) {
  const { kind, name, version, licence, author, integrity, where } = component
  const [group, own] = name.startsWith('@') ? name.split('/') : [undefined, name]
  const purl = purlOf(component)
  return {
    type: { npm: 'library', carried: 'library', runtime: 'framework', dictionary: 'data' }[kind],
    'bom-ref': refOf(component),
    ...(group && { group }),
    name: own,
    ...(version !== undefined && { version }),
    ...(author && { authors: [{ name: author }] }),
    ...hashesOf(integrity),
    licenses: licencesOf(licence),
    ...(purl && { purl }),
    properties: [{ name: 'stet:where', value: where }],
  }
}

/** npm's integrity is base64; CycloneDX wants hex. */
function hashesOf(integrity) {
  const [algorithm, base64] = (integrity ?? '').split(/-(.*)/)
  const alg = { sha512: 'SHA-512', sha1: 'SHA-1', sha256: 'SHA-256' }[algorithm]
  return alg ? { hashes: [{ alg, content: Buffer.from(base64, 'base64').toString('hex') }] } : {}
}

function licencesOf(licence) {
  const spdx = spdxOf[licence] ?? licence
  if (/ (OR|AND|WITH) /.test(spdx)) return [{ expression: spdx }]
  return [{ license: isSpdx(spdx) ? { id: spdx } : { name: licence } }]
}

function needsOf({ needs }, refs) {
  const there = needs.flatMap((name) => refs.get(name) ?? []).sort()
  return there.length === 0 ? {} : { dependsOn: there }
}

/** A UUID (version 8, by RFC 9562: one's own way of making it) of what the bill says. */
function serialOf(body) {
  const hex = createHash('sha256').update(JSON.stringify(body)).digest('hex')
  const [a, b, c, d, e] = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(13, 16), hex.slice(17, 20), hex.slice(20, 32)]
  return `urn:uuid:${a}-${b}-8${c}-8${d}-${e}`
}

const types = new Set([
  'application',
  'framework',
  'library',
  'container',
  'platform',
  'operating-system',
  'file',
  'data',
])
const uuid = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const digits = { 'SHA-1': 40, 'SHA-256': 64, 'SHA-512': 128 }

/** What the specification requires and this bill lacks, one sentence each; empty for a valid one. */
export function faultsOf(bom) {
  const faults = []
  const want = (fine, what) => void (fine || faults.push(what))
  want(bom.bomFormat === 'CycloneDX', 'bomFormat is CycloneDX')
  want(['1.5', '1.6'].includes(bom.specVersion), 'specVersion is 1.5 or 1.6')
  want(Number.isInteger(bom.version) && bom.version > 0, 'version is a whole number from 1')
  want(uuid.test(bom.serialNumber), 'serialNumber is a UUID')
  const components = [bom.metadata?.component ?? {}, ...(bom.components ?? [])]
  const refs = components.map((component) => component['bom-ref'])
  want(new Set(refs).size === refs.length, 'every bom-ref stands once')
  for (const component of components) {
    const { name = '?', type, version, licenses = [], hashes = [] } = component
    want(typeof component.name === 'string' && name !== '' && name !== '?', 'every component has a name')
    want(types.has(type), `${name} has a type of the list`)
    want(version === undefined || typeof version === 'string', `${name}'s version is a text`)
    want(licenses.length > 0, `${name} has a licence`)
    want(licenses.every(isLicence), `${name}'s licence is an id, a name or the one expression`)
    want(
      hashes.every(({ alg, content }) => new RegExp(`^[0-9a-f]{${digits[alg]}}$`).test(content)),
      `${name}'s hash is whole`,
    )
  }
  const known = new Set(refs)
  for (const { ref, dependsOn = [] } of bom.dependencies ?? []) {
    want(known.has(ref) && dependsOn.every((each) => known.has(each)), `the dependencies of ${ref} are components`)
    want(new Set(dependsOn).size === dependsOn.length, `${ref} needs each of its dependencies once`)
  }
  return faults
}

const isLicence = ({ license, expression }, _at, all) =>
  license ? Boolean(license.id) !== Boolean(license.name) : typeof expression === 'string' && all.length === 1
