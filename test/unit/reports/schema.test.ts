import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { wholeReport } from '../../../src-main/contract/reports'
import { renderJson } from '../../../src-main/reports/formats/json'
import { buildReport, type ReportContext, type ReportRows } from '../../../src-main/reports/model'
import { reportJsonSchema } from '../../../src-main/reports/schema/report'
import { hostileRows } from './hostile'
import { storyContext, storyRows } from './story'

const schema = reportJsonSchema()
const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema)
const parsed = (rows: ReportRows, context: ReportContext = storyContext) =>
  JSON.parse(renderJson(buildReport(rows, context)))
const faults = (report: unknown) =>
  validate(report) ? [] : (validate.errors ?? []).map((e) => `${e.instancePath} ${e.message}`)

const nothing: ReportRows = Object.assign(storyRows(), {
  articles: [],
  claims: [],
  statements: [],
  mentions: [],
  sentences: [],
  discrepancies: [],
  flagJudgements: [],
  verdicts: [],
  notes: [],
  origins: [],
  spans: [],
  evidence: [],
  textCorrections: [],
  queries: [],
  contacts: [],
  claimFlags: [],
  details: null,
})

describe('the published schema of the JSON report', () => {
  it('is what docs/schema has (renew it with vitest -u)', async () => {
    const text = `${JSON.stringify(schema, null, 2)}\n`
    await expect(text).toMatchFileSnapshot('../../../docs/schema/report-2.schema.json')
  })
  it.each([
    ['the story', storyRows(), storyContext],
    [
      'the story with names',
      storyRows(),
      { ...storyContext, options: { ...wholeReport('de'), confidential: 'named' } },
    ],
    ['hostile text in every field', hostileRows(storyRows()), storyContext],
    ['articles without their texts', { ...storyRows(), texts: new Map<string, string>() }, storyContext],
    ['an empty dossier', nothing, { ...storyContext, analysis: null, journalHead: { hash: null } }],
    ['no section', storyRows(), { ...storyContext, options: { ...wholeReport('en'), sections: [] } }],
  ] as [string, ReportRows, ReportContext][])('holds %s', (_, rows, context) => {
    expect(faults(parsed(rows, context))).toEqual([])
  })
  it('refuses what is not in it', () => {
    const report = parsed(storyRows())
    expect(faults({ ...report, verdict: 'true' })).toEqual([' must NOT have additional properties'])
    expect(faults({ ...report, header: { ...report.header, position: -1 } })).not.toEqual([])
    expect(faults({ ...report, groups: undefined })).not.toEqual([])
    const { note: _, ...claim } = report.groups[0].claims[0]
    expect(faults({ ...report, groups: [{ ...report.groups[0], claims: [claim] }] })).not.toEqual([])
  })
})
