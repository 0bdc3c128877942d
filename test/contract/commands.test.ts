import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jobCommandSchema, userCommandSchema } from '../../src-main/contract/commands'
import { errorWords, explain } from '../../src-main/contract/error-words'
import { errorCodes } from '../../src-main/contract/errors'
import { type EventType, eventDefinitions, readEvent } from '../../src-main/contract/events'

const types = (schema: { options: readonly { shape: { type: { value: string } } }[] }) =>
  schema.options.map((o) => o.shape.type.value)

describe('commands', () => {
  it('are refused with a field too many, a field missing or another type', () => {
    const good = { type: 'RenameDossier', dossier: '7b0c8f0e-56a1-4c0e-9d6e-0d6a53a0a001', title: 'A' }
    expect(userCommandSchema.safeParse(good).success).toBe(true)
    for (const bad of [
      { ...good, x: 1 },
      { ...good, title: '' },
      { ...good, title: 'x'.repeat(201) },
      { ...good, type: 'Drop' },
      { type: 'RenameDossier' },
    ]) {
      expect(userCommandSchema.safeParse(bad).success, JSON.stringify(bad)).toBe(false)
    }
  })

  it('of the library’s own jobs are not open to a window', () => {
    const own = types(jobCommandSchema as never)
    expect(own).toContain('AdoptAnalysis')
    expect(types(userCommandSchema as never).filter((type) => own.includes(type))).toEqual([])
  })

  it('never parse out of arbitrary values', () => {
    fc.assert(fc.property(fc.anything(), (value) => !userCommandSchema.safeParse(value).success))
  })
})

describe('events', () => {
  const header = {
    seq: 1,
    id: '7b0c8f0e-56a1-4c0e-9d6e-0d6a53a0a001',
    dossier: null,
    version: 1,
    actor: null,
    device: '7b0c8f0e-56a1-4c0e-9d6e-0d6a53a0a002',
    clock: '2031-03-12T10:00:00.000Z-0000',
    payloadHash: 'a'.repeat(64),
    previousHash: null,
    position: 1,
    hash: 'b'.repeat(64),
  }

  it('refuse a payload that is not theirs', () => {
    for (const type of Object.keys(eventDefinitions) as EventType[]) {
      expect(() => readEvent({ ...header, type, payload: { nonsense: 1 } }), type).toThrow()
    }
  })

  it('of a newer Stet are not guessed at', () => {
    expect(() => readEvent({ ...header, type: 'ClaimTeleported', payload: {} })).toThrow(/newer Stet/)
    expect(() => readEvent({ ...header, type: 'NoteSet', version: 2, payload: {} })).toThrow(/newer Stet/)
  })

  it('of an earlier version are said in the shape of the newest', () => {
    const first = {
      analysis: 'a'.repeat(64),
      engine: 'x',
      calibration: { linked: 1, suggested: 0 },
      articles: [],
      identity: [],
    }
    const event = { ...header, type: 'AnalysisAdopted', dossier: header.id }
    expect(readEvent({ ...event, payload: first })).toMatchObject({
      version: 1,
      payload: { ...first, corrections: null },
    })
    expect(() => readEvent({ ...event, payload: { ...first, corrections: null } })).toThrow()
    const second = { ...first, corrections: 'b'.repeat(64) }
    expect(readEvent({ ...event, version: 2, payload: second })?.payload).toEqual(second)
    expect(() => readEvent({ ...event, version: 2, payload: first })).toThrow()
    expect(() => readEvent({ ...event, version: 3, payload: second })).toThrow(/newer Stet/)
  })

  it('with a withheld payload read as nothing', () => {
    expect(readEvent({ ...header, type: 'NoteSet', payload: null })).toBeNull()
  })
})

describe('errors', () => {
  it('have words in both languages that hold their details and no gaps', () => {
    const details = {
      file: 'F.txt',
      why: 'W',
      what: 'X',
      limit: 25e6,
      bytes: 3e9,
      seconds: 60,
      megabytes: 512,
      pid: 7,
      host: 'H',
      since: 'S',
      folder: '/L',
      found: 2,
      known: 1,
      channel: 'c',
    }
    for (const code of errorCodes) {
      const [en, de] = [explain({ code, details }, 'en'), explain({ code, details }, 'de')]
      expect(`${en} ${de}`, code).not.toMatch(/undefined|NaN/)
      expect(en).not.toBe(de)
      expect(errorWords.en[code].length).toBeLessThanOrEqual(1)
    }
  })
})
