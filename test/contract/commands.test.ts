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

const id = (letter: string, n: number) => `${letter}-${String(n).padStart(24, '0')}`
const dossier = '7b0c8f0e-56a1-4c0e-9d6e-0d6a53a0a003'
const setVerdict = {
  type: 'SetVerdict',
  dossier,
  claim: id('c', 1),
  aspect: 'true',
  mark: 'confirmed',
  established: null,
  perMention: {},
  reason: '',
  confidence: null,
  undoes: null,
}

describe('editors’ decisions at the contract', () => {
  const pair = { a: id('m', 1), b: id('m', 2) }
  const group = { type: 'GroupMentions', dossier, together: [pair], apart: [], cleared: [], because: 'merge' }
  const side = { article: 'a'.repeat(64), start: 3, end: 9, value: '= 12' }
  const flag = { discrepancy: id('d', 1), kind: 'number', rule: 'same-count', sides: [side] }
  const judge = { type: 'JudgeDiscrepancy', dossier, ...flag, judgement: 'dismissed', reason: 'rounded' }
  const passage = { type: 'ClaimPassage', dossier, article: 'a'.repeat(64), start: 3, end: 9 }
  const isCommand = (value: object) => userCommandSchema.safeParse(value).success

  it('are taken as they are meant', () => {
    for (const good of [
      group,
      judge,
      passage,
      { ...passage, type: 'UnclaimPassage' },
      { type: 'Recalibrate', dossier },
    ]) {
      expect(isCommand(good), JSON.stringify(good)).toBe(true)
    }
    expect(isCommand({ ...judge, judgement: null, reason: '' })).toBe(true)
    expect(isCommand({ ...group, together: [{ a: pair.b, b: pair.a }] }), 'a command may name them in any order').toBe(
      true,
    )
  })

  it('are refused when they are hostile', () => {
    const many = Array.from({ length: 10_001 }, (_, i) => ({ a: id('m', i), b: id('m', i + 1) }))
    for (const bad of [
      { ...group, together: [{ ...pair, c: 1 }] },
      { ...group, together: [{ a: pair.a, b: id('c', 2) }] },
      { ...group, together: [{ a: pair.a, b: '<b>' }] },
      { ...group, together: many },
      { ...group, because: 'whim' },
      { ...group, order: '9999' },
      { ...judge, discrepancy: id('c', 1) },
      { ...judge, judgement: 'approved' },
      { ...judge, kind: 'mood' },
      { ...judge, rule: 'r'.repeat(101) },
      { ...judge, reason: 'x'.repeat(2001) },
      { ...judge, sides: [] },
      { ...judge, sides: [{ ...side, start: -1 }] },
      { ...judge, sides: [{ ...side, value: 'v'.repeat(10_001) }] },
      { ...judge, sides: [{ ...side, article: '../etc' }] },
      { ...passage, start: 0.5 },
      { ...passage, label: 'claim' },
      { type: 'Recalibrate', dossier, calibration: { linked: 0, suggested: 0 } },
    ]) {
      expect(isCommand(bad), JSON.stringify(bad).slice(0, 300)).toBe(false)
    }
  })

  it('are kept in one form only: the smaller id first, no flag set aside without a reason', () => {
    const grouped = eventDefinitions.MentionsGrouped.payload
    const { type: _, dossier: __, ...said } = { ...group, undoes: null }
    expect(grouped.safeParse(said).success).toBe(true)
    expect(grouped.safeParse({ ...said, apart: [{ a: pair.b, b: pair.a }] }).success).toBe(false)
    expect(grouped.safeParse({ ...said, cleared: [{ a: pair.a, b: pair.a }] }).success).toBe(false)
    const judged = eventDefinitions.DiscrepancyJudged.payload
    expect(judged.safeParse({ ...flag, judgement: 'dismissed', reason: 'rounded', undoes: null }).success).toBe(true)
    expect(judged.safeParse({ ...flag, judgement: 'dismissed', reason: ' ', undoes: null }).success).toBe(false)
    expect(judged.safeParse({ ...flag, judgement: 'accepted', reason: '', undoes: null }).success).toBe(true)
  })
})

describe('what a memo names, at the contract', () => {
  const flags = { type: 'SetClaimFlags', dossier, claim: id('c', 1), flags: ['legal'], note: ' ask ' }
  const details = { type: 'SetDossierDetails', dossier, slug: ' S ', writer: '', editor: '', secondReader: '' }

  it('is trimmed, and refused when it is long or of another sort', () => {
    expect(userCommandSchema.parse(flags)).toMatchObject({ note: 'ask', undoes: null })
    expect(userCommandSchema.parse(details)).toMatchObject({ slug: 'S' })
    for (const bad of [
      { ...flags, flags: ['libel'] },
      { ...flags, flags: ['legal', 'legal', 'legal'] },
      { ...flags, note: 'x'.repeat(5001) },
      { ...details, writer: 'x'.repeat(201) },
      { ...details, editor: null },
      { ...details, checker: 'Ana' },
    ]) {
      expect(userCommandSchema.safeParse(bad).success, JSON.stringify(bad)).toBe(false)
    }
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
    const now = { ...first, calibration: { linked: 1, suggested: 0, articles: [] }, decisions: null }
    const event = { ...header, type: 'AnalysisAdopted', dossier: header.id }
    expect(readEvent({ ...event, payload: first })).toMatchObject({
      version: 1,
      payload: { ...now, corrections: null },
    })
    expect(() => readEvent({ ...event, payload: { ...first, corrections: null } })).toThrow()
    const second = { ...first, corrections: 'b'.repeat(64) }
    expect(readEvent({ ...event, version: 2, payload: second })?.payload).toEqual({
      ...now,
      corrections: second.corrections,
    })
    expect(() => readEvent({ ...event, version: 2, payload: first })).toThrow()
    const calibration = { linked: 1, suggested: 0, articles: ['c'.repeat(64)] }
    const third = { ...second, calibration, decisions: 'd'.repeat(64) }
    expect(readEvent({ ...event, version: 3, payload: third })?.payload).toEqual(third)
    expect(() => readEvent({ ...event, version: 3, payload: { ...third, calibration: first.calibration } })).toThrow()
    expect(() => readEvent({ ...event, version: 3, payload: second })).toThrow()
    expect(() => readEvent({ ...event, version: 2, payload: third })).toThrow()
    expect(() => readEvent({ ...event, version: 4, payload: third })).toThrow(/newer Stet/)
  })

  it('of a verdict say since its second version whether it was given back stale', () => {
    const { type: _, dossier, ...first } = setVerdict
    const event = { ...header, type: 'VerdictSet', dossier }
    expect(readEvent({ ...event, payload: first })?.payload).toEqual({ ...first, stale: null })
    const stale = { because: 'merged', added: [id('m', 1)], removed: [] }
    expect(readEvent({ ...event, version: 2, payload: { ...first, stale } })?.payload).toEqual({ ...first, stale })
    expect(() => readEvent({ ...event, payload: { ...first, stale } })).toThrow()
  })

  it('of what a desk gathers say since their second version what nobody had said before', () => {
    const uuid = '7b0c8f0e-56a1-4c0e-9d6e-0d6a53a0a009'
    const evidence = {
      ...{ evidence: uuid, claim: id('c', 1), kind: 'link', stance: 'supports', title: 'Count', quote: '', note: '' },
      ...{ url: 'https://example.org/', file: null, contact: null, passage: null, locator: '', published: null },
      ...{ retrieved: null, confidential: false, undoes: null },
    }
    expect(readEvent({ ...header, dossier, type: 'EvidenceSet', version: 1, payload: evidence })?.payload).toEqual({
      ...evidence,
      standing: null,
    })
    const correction = {
      ...{ correction: uuid, article: 'a'.repeat(64), start: 3, end: 9, claim: null, problem: 'forty', wording: '' },
      ...{ source: '', evidence: null, undoes: null },
    }
    expect(
      readEvent({ ...header, dossier, type: 'CorrectionProposed', version: 1, payload: correction })?.payload,
    ).toEqual({
      ...correction,
      change: 'correction',
    })
    const standing = { article: 'a'.repeat(64), field: 'standing', value: 'primary', found: null, undoes: null }
    const said = { ...header, dossier, type: 'ArticleMetadataSet', payload: standing }
    expect(readEvent({ ...said, version: 2 })?.payload).toEqual(standing)
    expect(() => readEvent({ ...said, version: 1 })).toThrow()
  })

  it('of an imported article have since their second version what else its file says, with where', () => {
    const published = { date: null, certainty: 'unknown', basis: [] }
    const said = { title: 'A', language: 'en', outlet: null, agency: null, byline: null, published }
    const metadata = { ...said, retrieved: null, url: null }
    const file = { fileName: 'a.docx', mediaType: 'text/plain', encoding: 'utf-8', bytes: 3, role: 'source' }
    const first = { article: 'a'.repeat(64), originalSha256: 'b'.repeat(64), ...file, metadata }
    const event = { ...header, type: 'ArticleImported', dossier: header.id }
    expect(readEvent({ ...event, payload: first })?.payload).toEqual(first)
    const found = [{ field: 'title', value: 'A', from: 'properties', certainty: 'stated', basis: 'dc:title' }]
    const more = { updated: '2031-05-04T10:00+02:00', canonicalUrl: null, section: 'City', rights: null, found }
    const second = { ...first, metadata: { ...metadata, ...more } }
    expect(readEvent({ ...event, version: 2, payload: second })?.payload).toEqual(second)
    expect(() => readEvent({ ...event, payload: second })).toThrow()
    const odd = { ...second, metadata: { ...second.metadata, found: [{ ...found[0], from: 'hearsay' }] } }
    expect(() => readEvent({ ...event, version: 2, payload: odd })).toThrow()
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
      value: 'V',
      sha256: 'f0',
      count: 12,
      examples: 'a.jpg, b.png',
      kind: 'picture',
      format: 'DOCX',
      pages: 3000,
    }
    for (const code of errorCodes) {
      const [en, de] = [explain({ code, details }, 'en'), explain({ code, details }, 'de')]
      expect(`${en} ${de}`, code).not.toMatch(/undefined|NaN/)
      expect(en).not.toBe(de)
      expect(errorWords.en[code].length).toBeLessThanOrEqual(1)
    }
  })
})
