import { describe, expect, it } from 'vitest'
import { wholeReport } from '../../../src-main/contract/reports'
import { renderHtml } from '../../../src-main/reports/formats/html'
import { renderMarkdown } from '../../../src-main/reports/formats/markdown'
import { contextOf, shortName } from '../../../src-main/reports/formats/page'
import { buildReport, type ReportRows } from '../../../src-main/reports/model'
import { claimId, storyContext, storyContextIn, storyRows } from './story'

const rowsWith = (change: (rows: ReportRows) => void) => {
  const rows = storyRows()
  change(rows)
  return rows
}
const count = (text: string, words: string) => text.split(words).length - 1

describe('what a report says once', () => {
  const rows = rowsWith((r) => {
    const flag = r.discrepancies.find((d) => d.rule === 'number/same-noun')!
    flag.claims.push(claimId('closed'))
  })
  const model = buildReport(rows, storyContext)
  const told = 'Three articles say 14 cables snapped'

  it('a difference of two claims stands at the first, and is named at the other', () => {
    for (const page of [renderHtml(model), renderHtml(model, 'print'), renderMarkdown(model)]) {
      expect(count(page, told)).toBe(1)
      expect(count(page, 'see claim')).toBe(1)
    }
  })
  it('the list of claims on paper is that of who says what, where that is printed', () => {
    expect(renderHtml(model)).toContain('id="checklist"')
    expect(renderHtml(model, 'print')).not.toContain('id="checklist"')
    const log = buildReport(rows, { ...storyContext, options: { ...wholeReport('en'), sections: ['log'] } })
    expect(renderHtml(log, 'print')).toContain('id="checklist"')
  })
  it('no heading stands over nothing on paper', () => {
    const open = buildReport(
      rowsWith((r) => (r.verdicts = [])),
      storyContext,
    )
    expect(renderHtml(open, 'print')).not.toContain('id="group-disputed"')
    expect(renderHtml(open, 'print')).toContain('id="group-open"')
  })
})

describe('a report in German', () => {
  const rows = rowsWith((r) => {
    r.discrepancies.find((d) => d.rule === 'date/year')!.rule = 'date-conflict'
    r.origins[1]!.why = 'no sign that it was made from another article of the dossier'
    r.spans[0]!.reason = 'newsletter box'
    r.spans[1]!.reason = 'agency signature'
  })
  const model = buildReport(rows, storyContextIn('de'))

  it.each([
    ['page', renderHtml(model)],
    ['Markdown', renderMarkdown(model)],
  ])('says what the engine found in German (%s)', (_, page) => {
    expect(page).toContain('Die Stellen geben für ein Ereignis verschiedene Tage an.')
    expect(page).toContain('kein Anzeichen, dass er aus einem anderen Artikel hier entstand')
    expect(page).toMatch(/Newsletter-Kasten/)
    expect(page).toContain('Agenturkürzel')
    expect(page).not.toMatch(/The years differ|no sign that|newsletter box|agency signature/)
  })
})

describe('beside a number', () => {
  it('an article has its outlet, else a title cut between words', () => {
    expect(shortName({ outlet: 'Le Quai', label: 'Un pont fermé' })).toBe('Le Quai')
    const title = 'Bridge at Varnholm closed after fourteen cables snap'
    expect(shortName({ outlet: null, label: title })).toBe('Bridge at Varnholm closed after…')
    expect(shortName({ outlet: null, label: 'x'.repeat(60) })).toHaveLength(36)
  })
  it('only what is no whole sentence needs words around it', () => {
    const around = { before: 'It rained. ', after: ' It rained on.' }
    expect(contextOf({ ...around, exact: 'The bridge is closed.' })).toEqual({ before: '', after: '' })
    expect(contextOf({ ...around, before: '… and ', exact: 'the bridge is closed' })).toEqual({
      before: '… and ',
      after: ' It rained on.',
    })
  })
})
