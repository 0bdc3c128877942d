import { describe, expect, it } from 'vitest'
import { reportSections, wholeReport } from '../../../src-main/contract/reports'
import { buildReport, type ReportModel, type ReportRows } from '../../../src-main/reports/model'
import { claimId, storyContext, storyRows } from './story'

const built = (change: (rows: ReportRows) => void = () => {}, options = {}) => {
  const rows = storyRows()
  change(rows)
  return buildReport(rows, { ...storyContext, options: { ...wholeReport('en'), ...options } })
}
const claimOf = (model: ReportModel, key: string) =>
  model.groups.flatMap((g) => g.claims).find((c) => c.id === claimId(key))!
const confirmAll = (rows: ReportRows) => {
  const [verdict] = rows.verdicts
  rows.verdicts = rows.statements.map(({ id }) => ({
    ...verdict!,
    id: `${id}|true`,
    claim: id,
    aspect: 'true',
    mark: 'confirmed',
    stale: null,
  }))
  Object.assign(rows, { textCorrections: [], queries: [], claimFlags: [] })
}

describe('the bottom line', () => {
  it('holds the piece while something under check is open, disputed or undecided', () => {
    const { bottomLine } = built()
    expect(bottomLine?.call).toBe('hold')
    expect(bottomLine?.scope).toBe('underCheck')
    const { claims, confirmed, disputed, unverified, open } = bottomLine!.counts
    expect(confirmed + disputed + unverified + open).toBe(claims)
    expect(bottomLine?.mustFix.map((f) => f.holds)).toEqual(
      [...bottomLine!.mustFix.map((f) => f.holds)].sort().reverse(),
    )
  })
  it('is clear only when every claim is confirmed and nothing is left to change', () => {
    expect(built(confirmAll).bottomLine).toMatchObject({ call: 'clear', mustFix: [] })
  })
  it('is clear with changes once what is left was accepted', () => {
    const accepted = built((rows) => {
      const [correction] = rows.textCorrections
      confirmAll(rows)
      rows.textCorrections = [correction!]
    })
    expect(accepted.bottomLine).toMatchObject({ call: 'clearWithChanges', mustFix: [{ why: 'correctionAccepted' }] })
  })
  it.each([
    [
      'a legal flag',
      (rows: ReportRows) => (rows.claimFlags = storyRows().claimFlags.map((f) => ({ ...f, id: claimId('cables') }))),
    ],
    [
      'a correction nobody decided',
      (rows: ReportRows) => (rows.textCorrections = storyRows().textCorrections.slice(1)),
    ],
    [
      'a verdict that is stale',
      (rows: ReportRows) => {
        rows.verdicts[0]!.stale = { because: 'merged', added: [], removed: [] }
      },
    ],
    ['no claim at all', (rows: ReportRows) => (rows.statements = [])],
  ])('does not pass %s', (_, change) => {
    const model = built((rows) => {
      confirmAll(rows)
      change(rows)
    })
    expect(model.bottomLine?.call).toBe('hold')
  })
  it('looks at every claim where no article is under check', () => {
    const model = built((rows) => {
      for (const article of rows.articles) article.role = 'source'
    })
    expect(model.bottomLine).toMatchObject({ scope: 'all', counts: { claims: storyRows().statements.length } })
  })
})

describe('what the desk gathered', () => {
  const model = built()
  it('stands with its claim by number, also when the claim was merged since', () => {
    expect(claimOf(model, 'closed').evidence).toHaveLength(1)
    const numbers = claimOf(model, 'cables').evidence
    expect(model.evidence.filter((e) => numbers.includes(e.number)).map((e) => e.stance)).toEqual([
      'supports',
      'contradicts',
    ])
  })
  it('has corrections in the order of the text, with the words they change', () => {
    expect(model.corrections.map((c) => [c.exact, c.wording, c.decision])).toEqual([
      ['41 von 96', '14 von 96', 'accepted'],
      ['1978', '1987', 'proposed'],
    ])
    expect(model.changes.map((c) => [c.from, c.to])).toEqual([['41 von 96', '14 von 96']])
  })
  it('says who is assigned, what is flagged and what was asked', () => {
    const corrosion = claimOf(model, 'corrosion')
    expect(corrosion.assignedTo).toBe('Ben Ostrow')
    expect(corrosion.flags?.flags).toEqual(['legal', 'sensitive'])
    expect(claimOf(model, 'cost').queries).toHaveLength(1)
  })
})

describe('passages', () => {
  it('have the speaker, the chain, the day and the values', () => {
    const model = built()
    expect(claimOf(model, 'quote').passages.map((p) => p.speakers)).toEqual([['Ilse Madvig'], ['Ilse Madwig']])
    expect(claimOf(model, 'seen').passages[0]?.attribution).toEqual([['Northlight Press', 'document']])
    expect(claimOf(model, 'cost').passages[0]).toMatchObject({
      values: ['40000000–45000000 crowns'],
      asOf: '2031-03-03',
    })
    expect(claimOf(model, 'cost').passages[0]?.appLink).toMatch(/^stet:dossier\/[0-9a-f-]{36}\/claim\/c-[0-9a-f]{24}$/)
  })
})

describe('comparisons', () => {
  const model = built()
  it('has one cell for each claim and source', () => {
    expect(model.matrix.rows.map((r) => r.cells.length)).toEqual(model.matrix.rows.map(() => model.sources.length))
    const cables = model.matrix.rows.find((r) => r.claim === 1)
    expect(cables?.cells).toEqual(['conflict', 'conflict', 'conflict', 'conflict'])
    expect(model.matrix.rows.find((r) => r.statement === 'Nobody was hurt.')?.cells).toEqual([
      'states',
      'states',
      'absent',
      'absent',
    ])
  })
  it('draws only figures that differ, with intervals, and none that was set aside', () => {
    expect(model.figures.map((f) => [f.claim, f.points.map((p) => p.printed)])).toEqual([[1, ['14', '41', '14', '14']]])
    const counted = built((rows) => (rows.flagJudgements = []))
    expect(counted.figures.map((f) => f.claim)).toContain(claimOf(counted, 'cost').number)
  })
  it('puts the quotes of a claim side by side', () => {
    expect(model.quotes.map((q) => [q.claim, q.languages])).toEqual([[claimOf(model, 'quote').number, ['en', 'de']]])
  })
  it('names both sides of what is unresolved and how it could be worded', () => {
    const cables = model.unresolved.find((u) => u.claim === 1)
    expect(cables?.sides.map((s) => [s.wording, s.sources])).toEqual([
      ['Fourteen of the 96', [1, 3]],
      ['41 von 96', [2]],
      ['14 كابلا', [4]],
    ])
    expect(cables?.hedge).toEqual({ from: 'correction', text: '14 von 96' })
    expect(model.unresolved.find((u) => u.claim === claimOf(model, 'corrosion').number)?.hedge?.from).toBe('sides')
  })
})

describe('the galley', () => {
  const { galley, sources } = built()
  it('is of the article under check and gives its text back character for character', () => {
    expect(galley.map((g) => g.source)).toEqual([2])
    const { text } = sources[1]!
    for (const paragraph of galley[0]!.paragraphs) {
      expect(paragraph.runs.map((r) => r.text).join('')).toBe(text!.slice(paragraph.start, paragraph.end))
    }
  })
  it('numbers each passage once, where it begins', () => {
    const firsts = galley[0]!.paragraphs.flatMap((p) => p.runs.flatMap((r) => r.claims.filter((c) => c.isFirst)))
    expect(new Set(firsts.map((c) => c.anchor)).size).toBe(firsts.length)
    const note = galley[0]!.paragraphs.flatMap((p) => p.notes).find((n) => n.claim === 1)
    expect(note).toMatchObject({ mark: 'disputed', sources: [1, 3, 4], corrections: [1] })
  })
})

describe('options', () => {
  it('have every section unless told otherwise, and empty those switched off', () => {
    expect(built().sections).toEqual([...reportSections])
    const bare = built(() => {}, { sections: ['log'] })
    expect(bare.sections).toEqual(['log'])
    expect([bare.bottomLine, bare.notChecked, bare.method]).toEqual([null, null, null])
    expect([...bare.galley, ...bare.unresolved, ...bare.matrix.rows, ...bare.figures, ...bare.quotes]).toEqual([])
    expect(bare.groups).toEqual(built().groups)
  })
  it('tell only claims with the marks asked for, and count all', () => {
    const disputed = built(() => {}, { marks: ['disputed'] })
    expect(disputed.groups.map((g) => g.mark)).toEqual(['disputed'])
    expect(disputed.header.counts).toEqual(built().header.counts)
    expect(new Set(disputed.matrix.rows.map((r) => r.mark))).toEqual(new Set(['disputed']))
  })
})
