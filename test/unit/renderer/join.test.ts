import { describe, expect, it } from 'vitest'
import { project } from '../../../src-main/contract/project'
import type { ArticleRow, MentionRow, VerdictRow } from '../../../src-main/contract/rows'
import { articlesOf, buildChecklist, passageOf, retiredClaims, standsFor } from '../../../src-renderer/queries/join'
import type { Rows } from '../../../src-renderer/queries/snapshot'
import { adopted, analysisOf, articleId, claimId, claimMade, FakeMain, imported, newDossier, verdict } from './support'

const dossier = newDossier()

/** Rows as the contract's `project` makes them. */
function rowsOf(write: (main: FakeMain) => void): Rows {
  const main = new FakeMain()
  write(main)
  const tables: Record<string, Map<string, object>> = {}
  for (const name of [
    'dossiers',
    'articles',
    'claims',
    'statements',
    'discrepancies',
    'flagJudgements',
    'origins',
    'verdicts',
    'notes',
  ])
    tables[name] = new Map()
  for (const { event, analysis } of main.items) {
    for (const patch of project(event, { analysis })) {
      const rows = tables[patch.table] ?? new Map<string, object>()
      if (patch.op === 'put') rows.set(patch.row.id, patch.row)
      else if (patch.op === 'delete') rows.delete(patch.id)
      else if (patch.op === 'clear') rows.clear()
      else rows.set(patch.id, { ...rows.get(patch.id), ...patch.changes })
    }
  }
  return tables as unknown as Rows
}

const story = (write: (main: FakeMain) => void = () => undefined) =>
  rowsOf((main) => {
    for (const n of [3, 1, 2, 4]) main.append(claimMade(dossier, n))
    main.append(adopted(dossier), analysisOf([3, 1, 2]))
    main.append(verdict(dossier, 1, 'disputed'))
    main.append(verdict(dossier, 2, 'confirmed'))
    main.append(verdict(dossier, 3, 'confirmed', 'said'))
    write(main)
  })

const outdated = (n: number, aspect: 'true' | 'said') => ({
  type: 'VerdictOutdated' as const,
  version: 1 as const,
  dossier,
  payload: { claim: claimId(n), aspect, because: 'mentions-changed' as const, added: [], removed: [] },
})

describe('the checklist', () => {
  it('has the active claims that are stated, in the order of the analysis, with what belongs to each', () => {
    const { items } = buildChecklist(story())
    expect(items.map(({ claim }) => claim.id)).toEqual([3, 1, 2].map(claimId))
    expect(items.map(({ verdicts }) => verdicts.true?.mark ?? null)).toEqual([null, 'disputed', 'confirmed'])
    expect(items[0]!.verdicts.said?.mark).toBe('confirmed')
    expect(items.map(({ discrepancies }) => discrepancies.length)).toEqual([1, 1, 0])
    expect(items[0]!.discrepancies[0]).toBe(items[1]!.discrepancies[0])
  })

  it('leaves out retired and merged claims', () => {
    const rows = story((main) => {
      main.append({ type: 'ClaimRetired', version: 1, dossier, payload: { claim: claimId(1) } })
      main.append({ type: 'ClaimMerged', version: 1, dossier, payload: { claim: claimId(2), into: claimId(3) } })
    })
    expect(buildChecklist(rows).items.map(({ claim }) => claim.id)).toEqual([claimId(3)])
    expect(retiredClaims(rows).map(({ claim }) => claim.id)).toEqual([claimId(2), claimId(1)])
    expect(standsFor(rows.claims, claimId(2))).toBe(claimId(3))
    expect(standsFor(rows.claims, claimId(9))).toBe(claimId(9))
  })

  it('counts by the mark on “true”, so that the marks add up, and stale claims once', () => {
    const rows = story((main) => {
      main.append(verdict(dossier, 2, 'unverified', 'said'))
      main.append(outdated(2, 'true'))
      main.append(outdated(2, 'said'))
      main.append(outdated(3, 'said'))
    })
    const { counts } = buildChecklist(rows)
    expect(counts).toEqual({ claims: 3, confirmed: 1, disputed: 1, unverified: 0, open: 1, stale: 2 })
    expect(counts.confirmed + counts.disputed + counts.unverified + counts.open).toBe(counts.claims)
  })

  it('keeps the object of every item that did not change', () => {
    const rows = story()
    const before = buildChecklist(rows)
    const changed = { ...rows.verdicts.get(`${claimId(1)}|true`), mark: 'confirmed' } as VerdictRow
    const after = buildChecklist({ ...rows, verdicts: new Map(rows.verdicts).set(changed.id, changed) }, before)
    expect(after.items[0]).toBe(before.items[0])
    expect(after.items[1]).not.toBe(before.items[1])
    expect(after.items[2]).toBe(before.items[2])
    expect(after.counts.confirmed).toBe(2)
  })

  it('after verdicts given and taken back and a note, is what it would be made anew', () => {
    const rows = story()
    const before = buildChecklist(rows)
    const verdicts = new Map(rows.verdicts)
    verdicts.delete(`${claimId(1)}|true`)
    const said = { ...rows.verdicts.get(`${claimId(3)}|said`), mark: 'disputed' } as VerdictRow
    verdicts.set(said.id, said)
    const notes = new Map([[claimId(2), { id: claimId(2), text: 'rang the yard', by: null, at: '', event: '' }]])
    const after = { ...rows, verdicts, notes: notes as unknown as Rows['notes'] }
    expect(buildChecklist(after, before)).toEqual(buildChecklist(after))
    expect(buildChecklist(rows, buildChecklist(after, before))).toEqual(before)
  })

  it('of 10,000 claims is joined again after a key press, every item kept', () => {
    const numbers = Array.from({ length: 10_000 }, (_, n) => n)
    const rows = rowsOf((main) => {
      for (const n of numbers) main.items.push(...new FakeMain().append(claimMade(dossier, n)).items)
      main.append(adopted(dossier), analysisOf(numbers))
    })
    const before = buildChecklist(rows)
    const after = buildChecklist({ ...rows, verdicts: new Map() }, before)
    expect(after.items.every((item, i) => item === before.items[i])).toBe(true)
  })
})

describe('articles', () => {
  it('stand in dossier order, apart from the removed', () => {
    const rows = rowsOf((main) => {
      for (const n of [5, 2, 9]) main.append(imported(dossier, n))
      main.append({ type: 'ArticleRemoved', version: 1, dossier, payload: { article: articleId(2) } })
    })
    expect(articlesOf(rows.articles, false).map(({ fileName }) => fileName)).toEqual(['5.txt', '9.txt'])
    expect(articlesOf(rows.articles, true).map(({ fileName }) => fileName)).toEqual(['2.txt'])
  })
})

describe('a passage', () => {
  const article = {} as ArticleRow
  const mention = (start: number, end: number) => ({ start, end }) as MentionRow

  it('is cut from the article with a line on either side', () => {
    const text = `${'a'.repeat(200)}PASSAGE${'b'.repeat(50)}`
    const { exact, prefix, suffix } = passageOf(mention(200, 207), article, text)
    expect([exact, prefix, suffix]).toEqual(['PASSAGE', 'a'.repeat(120), 'b'.repeat(50)])
  })

  it('never begins or ends with half a character', () => {
    const text = `${'😀'.repeat(61)}x${'a'.repeat(119)}😀`
    const { prefix, suffix } = passageOf(mention(122, 123), article, text)
    expect(prefix!.isWellFormed()).toBe(true)
    expect(suffix!.isWellFormed()).toBe(true)
    const odd = passageOf(mention(123, 124), article, `a${text}`)
    expect(odd.prefix!.isWellFormed() && odd.suffix!.isWellFormed()).toBe(true)
  })

  it('has no words until the text has come', () => {
    expect(passageOf(mention(0, 1), article, undefined).exact).toBeUndefined()
  })
})
