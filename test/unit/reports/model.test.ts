import { describe, expect, it } from 'vitest'
import { buildReport, type ReportRows } from '../../../src-main/reports/model'
import { claimId, storyContext, storyRows } from './story'

const build = (change: (rows: ReportRows) => void = () => {}) => {
  const rows = storyRows()
  change(rows)
  return buildReport(rows, storyContext)
}
const claimsOf = (model: ReturnType<typeof build>) => model.groups.flatMap((g) => g.claims)
const claim = (model: ReturnType<typeof build>, key: string) => claimsOf(model).find((c) => c.id === claimId(key))!

describe('counts', () => {
  it('add up, and each group has as many claims as it says', () => {
    const model = build()
    const { counts } = model.header
    expect(counts.disputed + counts.unverified + counts.confirmed + counts.open).toBe(counts.claims)
    expect(counts).toMatchObject({
      claims: 12,
      disputed: 2,
      unverified: 1,
      confirmed: 3,
      open: 6,
      stale: 1,
      articles: 4,
    })
    for (const group of model.groups) {
      expect(group.claims).toHaveLength(group.count)
      expect(group.count).toBe(counts[group.mark])
    }
  })
  it('add up for discrepancies and for sentences', () => {
    const { discrepancies: d, coverage } = build().header
    expect(d.conflict + d.missing + d.superseded + d.compatible).toBe(d.total)
    expect(d).toMatchObject({ total: 4, setAside: 1, missing: 0 })
    const { total, ...labels } = coverage.sentences
    expect(Object.values(labels).reduce((a, b) => a + b)).toBe(total)
  })
  it('a claim judged only on whether it was said is open', () => {
    const model = build((rows) => {
      rows.verdicts = rows.verdicts.filter((v) => !(v.claim === claimId('cables') && v.aspect === 'true'))
    })
    expect(claim(model, 'cables')).toMatchObject({ mark: 'open', verdicts: [{ aspect: 'said', mark: 'confirmed' }] })
  })
  it('cover characters that are not white space once where dropped spans overlap, and leave nothing out where sentences reach', () => {
    const { characters } = build((rows) => {
      rows.spans = rows.spans.flatMap((s) => [s, { ...s, id: `${s.id}+`, start: s.start + 1 }])
    }).header.coverage
    expect(characters.dropped).toBe(
      '(ReportingbyTorAspen;editingbyL.Brandt)'.length + 'JetztNewsletterabonnieren!'.length,
    )
    expect(characters.uncovered).toBeGreaterThan(0)
    expect(characters.uncovered).toBeLessThan(characters.total - characters.dropped)
  })
})

describe('order', () => {
  it('puts trouble first and keeps checklist numbers', () => {
    const model = build()
    expect(model.groups.map((g) => g.mark)).toEqual(['disputed', 'unverified', 'confirmed', 'open'])
    expect(model.groups[0]!.claims.map((c) => c.number)).toEqual([1, 8])
    expect(
      claimsOf(model)
        .map((c) => c.number)
        .sort((a, b) => a - b),
    ).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
  })
  it('does not depend on the order in which rows arrive', () => {
    const reversed = build((rows) => {
      for (const table of Object.values(rows)) if (Array.isArray(table)) table.reverse()
      rows.texts = new Map([...rows.texts].reverse())
    })
    expect(JSON.stringify(reversed)).toBe(JSON.stringify(build()))
  })
})

describe('a claim', () => {
  it('has its passages in dossier order with article, paragraph, words and context', () => {
    const { passages, independence } = claim(build(), 'cables')
    expect(passages.map((p) => p.place.source)).toEqual([1, 2, 3, 4])
    expect(passages.map((p) => p.place.paragraph)).toEqual([2, 2, 2, 2])
    expect(passages[2]!.quote).toEqual({
      before: 'Selon la direction des routes, ',
      exact: 'quatorze des 96 câbles du pont de Varnholm ont cédé dimanche soir',
      after: '.',
    })
    expect(passages[0]!.anchor).toBe('passage-1-1')
    expect(independence).toEqual({ passages: 4, articles: 4, origins: 2 })
  })
  it('has verdicts on both aspects, by whom and when, and each passage’s judgement', () => {
    const { verdicts, passages } = claim(build(), 'cables')
    expect(verdicts.map((v) => [v.aspect, v.mark, v.by])).toEqual([
      ['true', 'disputed', 'Ann Vale'],
      ['said', 'confirmed', 'Ben Ostrow'],
    ])
    expect(passages.map((p) => p.judgement.true)).toEqual(['holds', 'differs', 'holds', 'notJudged'])
    expect(claim(build(), 'traffic').passages[0]!.judgement).toEqual({ true: null, said: null })
  })
  it('says why a verdict is stale', () => {
    expect(claim(build(), 'ferries').verdicts[0]!.stale).toEqual({
      because: 'mentions-changed',
      addedPassages: 1,
      removedPassages: 0,
    })
  })
  it('marks the differing words, without overlap, in the passage they stand in', () => {
    const { passages, discrepancies } = claim(build(), 'cables')
    const words = passages.map((p) => p.markings.map((m) => p.quote!.exact.slice(m.start, m.end)))
    expect(words).toEqual([['Fourteen of the 96'], ['41 von 96'], ['quatorze des 96'], ['14 كابلا']])
    expect(discrepancies[0]!.sides.map((s) => s.value)).toEqual([
      '14 of 96 cables',
      '41 of 96 cables',
      '14 of 96 cables',
      '14 cables',
    ])
    expect(discrepancies[0]!.claims).toEqual([1])
  })
  it('keeps markings apart where two discrepancies meet', () => {
    const model = build((rows) => {
      rows.discrepancies.push(
        ...rows.discrepancies.map((d) => ({ ...d, id: `${d.id}2`, relation: 'compatible' as const })),
      )
    })
    for (const { markings } of claimsOf(model).flatMap((c) => c.passages))
      markings.forEach((m, i) => {
        expect(m.start).toBeGreaterThanOrEqual(markings[i - 1]?.end ?? 0)
      })
    expect(claim(model, 'cables').passages[0]!.markings.map((m) => m.relation)).toEqual(['conflict'])
  })
  it('whose article’s text is missing still says so instead of failing', () => {
    const { passages } = claim(
      build((rows) => rows.texts.clear()),
      'cables',
    )
    expect(passages.map((p) => p.quote)).toEqual([null, null, null, null])
    expect(passages[0]!.place).toMatchObject({ source: 1, paragraph: null })
  })
})

describe('a flag that an editor has judged', () => {
  const stamp = { by: 'Ben Ostrow', at: '2031-03-04T09:31:00.000Z' }

  it('and set aside is no disagreement: listed apart with reason, who and when, counted and marked nowhere', () => {
    const { discrepancies, setAside, passages } = claim(build(), 'cost')
    expect(discrepancies).toEqual([])
    expect(setAside).toMatchObject([
      {
        rule: 'number/hedge',
        judgement: {
          judgement: 'dismissed',
          reason: 'House style:\nthe desk gives the upper end.',
          newValues: [],
          ...stamp,
        },
      },
    ])
    expect(passages.map((p) => p.markings)).toEqual([[], []])
  })

  it('and accepted says so, and stays', () => {
    const { discrepancies, setAside } = claim(build(), 'opened')
    expect(setAside).toEqual([])
    expect(discrepancies).toMatchObject([{ judgement: { judgement: 'accepted', by: 'Ann Vale', newValues: [] } }])
    expect(claim(build(), 'cables').discrepancies[0]!.judgement).toBeNull()
  })

  it('counts again once it has a value that nobody judged, and says which', () => {
    const model = build((rows) => {
      const flag = rows.discrepancies.find((d) => d.rule === 'number/hedge')!
      flag.id = `${flag.id.slice(0, -1)}0`
      flag.mentions.push({ ...flag.mentions[0]!, start: flag.mentions[0]!.start + 1, value: '50 million crowns' })
    })
    const { discrepancies, setAside } = claim(model, 'cost')
    expect(setAside).toEqual([])
    expect(discrepancies[0]!.judgement).toMatchObject({
      judgement: 'dismissed',
      newValues: ['50 million crowns'],
      ...stamp,
    })
    expect(model.header.discrepancies).toMatchObject({ total: 5, setAside: 0, missing: 1 })
  })

  it('stays set aside when one more article has moved it without a new value', () => {
    const model = build((rows) => {
      const flag = rows.discrepancies.find((d) => d.rule === 'number/hedge')!
      flag.id = `${flag.id.slice(0, -1)}0`
      flag.mentions.push({ ...flag.mentions[1]!, doc: flag.mentions[0]!.doc })
    })
    expect(claim(model, 'cost').setAside).toHaveLength(1)
  })

  it('names its judge among the checkers, also where nobody has given a verdict', () => {
    const checkers = build((rows) => {
      rows.verdicts = []
      rows.notes = []
      Object.assign(rows, { evidence: [], textCorrections: [], queries: [], contacts: [], claimFlags: [] })
      rows.flagJudgements = rows.flagJudgements.filter((j) => j.judgement === 'accepted')
    }).header.checkers
    expect(checkers).toEqual(['Ann Vale'])
  })

  it('of no listed claim is set aside there too', () => {
    const model = build((rows) => {
      rows.statements = rows.statements.filter((s) => s.id !== claimId('cost') && s.id !== claimId('opened'))
    })
    expect(model.otherDiscrepancies.map((d) => d.rule)).toEqual(['date/year'])
    expect(model.otherSetAside.map((d) => d.rule)).toEqual(['number/hedge'])
  })
})

describe('nothing vanishes', () => {
  it('merged and retired claims with a verdict are listed after the checklist, others are not', () => {
    const { formerClaims } = build()
    expect(formerClaims.map((c) => [c.status, c.mergedInto, c.verdicts.length]).sort()).toEqual([
      ['merged', 2, 1],
      ['retired', null, 1],
    ])
  })
  it('an active claim with a verdict but no statement is reported too', () => {
    const model = build((rows) => {
      rows.statements = rows.statements.filter((s) => s.id !== claimId('cables'))
    })
    expect(model.header.counts.claims).toBe(11)
    expect(model.formerClaims.find((c) => c.id === claimId('cables'))?.status).toBe('unlisted')
    expect(model.otherDiscrepancies).toHaveLength(1)
  })
  it('removed articles are named and are no sources', () => {
    const model = build()
    expect(model.sources.map((s) => s.file)).not.toContain('withdrawn.txt')
    expect(model.removedArticles.map((a) => a.label)).toEqual(['Withdrawn piece'])
  })
  it('a passage of a removed article stays, last and without a source', () => {
    const model = build((rows) => {
      rows.articles[0]!.removed = true
    })
    const { passages } = claim(model, 'cables')
    expect(passages.map((p) => p.place.source)).toEqual([1, 2, 3, null])
    expect(passages[3]!.quote?.exact).toContain('Fourteen')
  })
  it('two redirects that lead in a circle end', () => {
    const model = build((rows) => {
      for (const row of rows.claims.filter((c) => c.status === 'merged')) row.mergedInto = row.id
    })
    expect(model.formerClaims.find((c) => c.status === 'merged')?.mergedInto).toBeNull()
  })
})

describe('header and sources', () => {
  it('name those who worked on the dossier and nobody else', () => {
    const model = build()
    expect(model.header.checkers).toEqual(['Ann Vale', 'Ben Ostrow'])
    expect(JSON.stringify(model)).not.toContain('Idle Bystander')
  })
  it('carry text and paragraphs by which every selector can be checked', () => {
    const model = build()
    for (const passage of claimsOf(model).flatMap((c) => c.passages)) {
      const source = model.sources[passage.place.source! - 1]!
      const { exact, prefix, suffix } = passage.selector!
      expect(source.text!.slice(passage.start, passage.end)).toBe(exact)
      expect(source.text).toContain(prefix + exact + suffix)
      const paragraph = source.paragraphs[passage.place.paragraph! - 1]!
      expect(passage.start).toBeGreaterThanOrEqual(paragraph.start)
      expect(passage.start).toBeLessThan(paragraph.end)
    }
  })
})
