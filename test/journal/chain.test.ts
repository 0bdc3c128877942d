import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { jobCommandSchema, userCommandSchema } from '../../src-main/contract/commands'
import { eventDefinitions, eventHeaderSchema } from '../../src-main/contract/events'
import { headerHashOf, newSalt, payloadHashOf } from '../../src-main/journal/chain'

const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'formats.md'), 'utf8')
const found = (pattern: RegExp) => {
  const text = pattern.exec(page)?.[1]
  if (text === undefined) throw new Error(`docs/formats.md has nothing like ${pattern}`)
  return text
}

describe('docs/formats.md', () => {
  it('has an example that verifies', () => {
    const header = eventHeaderSchema.parse(JSON.parse(found(/^(\{"actor".*\})$/m)))
    const payload: unknown = JSON.parse(found(/with the payload `(\{.*?\})`/))
    const salt = found(/^`([0-9a-f]{32})`, the bytes hashed/m)
    expect(payloadHashOf(payload, salt)).toBe(header.payloadHash)
    expect(headerHashOf(header)).toBe(found(/and its `hash` is `([0-9a-f]{64})`/))
  })

  it('names every event, with its fields, and every command', () => {
    for (const [type, { payload }] of Object.entries(eventDefinitions)) {
      const row = page.split('\n').find((line) => line.startsWith('|') && line.includes(`\`${type}\``)) ?? ''
      const fields = type.endsWith('Changed') || type === 'ArticleRestored' ? [] : Object.keys(payload.shape)
      for (const field of fields) expect(row, `${type}.${field}`).toContain(`\`${field}\``)
    }
    for (const { shape } of [...userCommandSchema.options, ...jobCommandSchema.options]) {
      expect(page).toContain(`\`${shape.type.value}\``)
    }
  })
})

describe('a hash', () => {
  const header = eventHeaderSchema.parse(JSON.parse(found(/^(\{"actor".*\})$/m)))

  it('covers every field of the header and nothing beside it', () => {
    const hashes = Object.keys(eventHeaderSchema.shape).map((field) => headerHashOf({ ...header, [field]: 'x' }))
    expect(new Set([...hashes, headerHashOf(header)]).size).toBe(hashes.length + 1)
    expect(headerHashOf({ ...header, position: 7 } as typeof header)).toBe(headerHashOf(header))
  })

  it('of a payload cannot be guessed from the payload', () => {
    expect(newSalt()).toMatch(/^[0-9a-f]{32}$/)
    expect(payloadHashOf({ mark: 'confirmed' }, newSalt())).not.toBe(payloadHashOf({ mark: 'confirmed' }, newSalt()))
  })
})
