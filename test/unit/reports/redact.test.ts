import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wholeReport } from '../../../src-main/contract/reports'
import { buildReport, type ReportRows } from '../../../src-main/reports/model'
import { redactorOf } from '../../../src-main/reports/model/redact'
import { storyContext, storyRows } from './story'
import { secrets } from './story-records'

const named = { ...storyContext, options: { ...wholeReport('en'), confidential: 'named' as const } }
const everywhere = (rows: ReportRows, said: string) => {
  rows.verdicts[0]!.reason = said
  rows.verdicts[0]!.established = said
  rows.notes[0]!.text = said
  rows.flagJudgements[0]!.reason = said
  Object.assign(rows.evidence[0]!, { title: said, quote: said, locator: said, note: said })
  Object.assign(rows.textCorrections[0]!, { problem: said, wording: said, source: said, decisionReason: said })
  Object.assign(rows.queries[0]!, { question: said, to: said, answer: said })
  Object.assign(rows.contacts[0]!, { who: said, note: said })
  rows.claimFlags[0]!.note = said
}

describe('a confidential source', () => {
  it('is told by its stance alone', () => {
    const model = buildReport(storyRows(), storyContext)
    const text = JSON.stringify(model)
    for (const secret of Object.values(secrets)) expect(text).not.toContain(secret)
    expect(text).not.toContain('Tallasz')
    expect(model.evidence.find((e) => e.withheld)).toMatchObject({
      stance: 'contradicts',
      by: 'Ben Ostrow',
      title: null,
    })
    expect(model.withheld.records).toBe(3)
    expect(model.withheld.struck).toBeGreaterThan(0)
  })
  it.each(Object.values(secrets))('is struck from what the desk wrote elsewhere: %s', (secret) => {
    const rows = storyRows()
    everywhere(rows, `Says “${secret}”, they say.`)
    const text = JSON.stringify(buildReport(rows, storyContext))
    expect(text).not.toContain(secret)
    expect(text).toContain('[withheld]')
  })
  it.each(['Korbinian', 'tallasz', 'TALLASZ', 'Korbinian  Tallasz'])('is struck by parts of the name: %s', (part) => {
    const rows = storyRows()
    everywhere(rows, `${part} confirms it`)
    expect(JSON.stringify(buildReport(rows, storyContext))).not.toContain(part)
  })
  it('is told in full when somebody asked for that', () => {
    const model = buildReport(storyRows(), named)
    const text = JSON.stringify(model)
    for (const secret of Object.values(secrets)) expect(text).toContain(secret)
    expect(model.withheld).toEqual({ records: 0, struck: 0 })
  })
  it('is struck whatever stands around it', () => {
    const word = fc.string({ minLength: 3, maxLength: 20, unit: fc.constantFrom(...'abAB.*+?()[]\\ éß漢字-') })
    fc.assert(
      fc.property(word, fc.string(), (secret, around) => {
        fc.pre(/^[\p{L}\p{N}].*[\p{L}\p{N}]$/u.test(secret) && secret.trim().length >= 3)
        const evidence = [{ ...storyRows().evidence[1]!, title: secret }]
        const { free } = redactorOf({ evidence, queries: [], contacts: [] }, 'redacted', '#')
        const text = free(`${around} ${secret} ${around}`)
        expect(text.toLowerCase()).not.toContain(` ${secret.toLowerCase()} `)
      }),
    )
  })
})
