import { describe, expect, it } from 'vitest'
import { packageOf } from '../../../scripts/lib/built-parts.mjs'
import { type Bom, type Component, cyclonedx, faultsOf } from '../../../scripts/lib/sbom/cyclonedx.mjs'

const app = { name: 'stet', version: '0.1.0', licence: 'GPL-3.0-or-later' }
const component = (name: string, more: Partial<Component> = {}): Component => ({
  ...{ kind: 'npm', name, version: '1.2.3', licence: 'MIT', author: null, needs: [], integrity: null },
  where: 'bundled',
  ...more,
})
const bill = () =>
  cyclonedx(app, [
    component('@quill/ink', {
      needs: ['paper', 'not-shipped'],
      integrity: `sha512-${Buffer.alloc(64, 7).toString('base64')}`,
    }),
    component('paper', { licence: '(MIT OR Apache-2.0)' }),
    component('dictionary-xx-en', { kind: 'dictionary', licence: 'GPL-2+', where: 'beside' }),
    component('press', { kind: 'runtime', licence: 'as the printer likes' }),
  ])

describe('the bill of materials', () => {
  it('is valid, and the same for the same components', () => {
    expect(faultsOf(bill())).toEqual([])
    expect(bill()).toEqual(bill())
    expect(bill().serialNumber).not.toBe(cyclonedx(app, [component('paper')]).serialNumber)
  })

  it('names a package as npm, CycloneDX and SPDX do', () => {
    const [ink, paper, words, press] = bill().components
    expect(ink).toMatchObject({ group: '@quill', name: 'ink', purl: 'pkg:npm/%40quill/ink@1.2.3', type: 'library' })
    expect(ink.hashes).toEqual([{ alg: 'SHA-512', content: '07'.repeat(64) }])
    expect(paper.licenses).toEqual([{ expression: '(MIT OR Apache-2.0)' }])
    expect(words).toMatchObject({ type: 'data', licenses: [{ license: { id: 'GPL-2.0-or-later' } }] })
    expect(words).not.toHaveProperty('purl')
    expect(press.licenses).toEqual([{ license: { name: 'as the printer likes' } }])
  })

  it('tells only of needs that are in it', () => {
    const needs = bill().dependencies.find(({ ref }: { ref: string }) => ref.includes('ink'))
    expect(needs.dependsOn).toEqual(['pkg:npm/paper@1.2.3'])
  })

  it.each<[string, (bom: Bom) => void, string]>([
    ['a name', (bom) => delete bom.components[1].name, 'every component has a name'],
    ['a licence', (bom) => delete bom.components[1].licenses, 'paper has a licence'],
    ['one licence', (bom) => bom.components[1].licenses.push({ expression: 'MIT' }), 'paper’s licence'],
    ['a type', (bom) => (bom.components[1].type = 'thing'), 'paper has a type of the list'],
    ['a whole hash', (bom) => (bom.components[0].hashes[0].content = 'ab'), 'ink’s hash is whole'],
    [
      'its own ref',
      (bom) => (bom.components[1]['bom-ref'] = bom.components[0]['bom-ref']),
      'every bom-ref stands once',
    ],
    ['a serial number', (bom) => (bom.serialNumber = '7'), 'serialNumber is a UUID'],
    ['known needs', (bom) => bom.dependencies[1].dependsOn.push('nobody'), 'are components'],
  ])('that lacks %s is refused', (_what, harm, fault) => {
    const bom = bill()
    harm(bom)
    expect(faultsOf(bom).join('; ').replaceAll("'", '’')).toContain(fault)
  })
})

it('a module’s package is read off its path', () => {
  expect(packageOf('/p/node_modules/react-dom/client.js?commonjs')).toBe('react-dom')
  expect(packageOf('\0/p/node_modules/@mantine/core/esm/a.mjs')).toBe('@mantine/core')
  expect(packageOf('C:\\p\\node_modules\\a\\node_modules\\b\\i.js')).toBe('b')
  expect(packageOf('/p/src-main/main.ts')).toBeUndefined()
})
