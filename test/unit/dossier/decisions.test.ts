import { describe, expect, it } from 'vitest'
import type { Command } from '../../../src-main/contract/commands'
import { foldDossier } from '../../../src-main/dossier/fold'
import { emptyDossier } from '../../../src-main/dossier/state'
import { adoption, article, type Bench, claim, dossier, id, importing, marking, mention, newBench } from './bench'

type Group = Extract<Command, { type: 'GroupMentions' }>
type Judge = Extract<Command, { type: 'JudgeDiscrepancy' }>

const pair = (a: string, b: string) => {
  const [first, second] = [mention(a), mention(b)].sort()
  return { a: first!, b: second! }
}
const grouping = (changes: Partial<Group>): Group => ({
  type: 'GroupMentions',
  dossier,
  together: [],
  apart: [],
  cleared: [],
  because: 'merge',
  undoes: null,
  ...changes,
})
const flagId = (n: number) => `d-${String(n).padStart(24, '0')}`
const judging = (changes: Partial<Judge> = {}): Judge => ({
  type: 'JudgeDiscrepancy',
  dossier,
  discrepancy: flagId(1),
  kind: 'number',
  rule: 'same-count',
  sides: [
    { article: article('a'), start: 3, end: 5, value: '= 12' },
    { article: article('b'), start: 8, end: 10, value: '= 13' },
  ],
  judgement: 'dismissed',
  reason: 'one of them rounds',
  undoes: null,
  ...changes,
})
const types = (events: { type: string }[]) => events.map(({ type }) => type)
const analysed = (...partition: string[][]): Bench => {
  const bench = newBench()
  bench.adopts(partition)
  return bench
}
/** Why a command is refused, in words; null when it is not. */
const why = (bench: Bench, command: Command) => {
  const decided = bench.decide(command)
  return decided.ok ? null : decided.error.details.why
}
const said = ({ state }: Bench) => [...state.groupings].map(([of, together]) => [of, together])

describe('grouping mentions', () => {
  it('is said in one event, each pair once and the smaller id first', () => {
    const bench = analysed(['a1', 'b1'], ['c1'], ['d1'])
    const { a, b } = pair('a1', 'c1')
    const command = grouping({
      together: [
        { a: b, b: a },
        { a, b },
      ],
      apart: [pair('a1', 'd1')],
      undoes: id(7),
    })
    expect(bench.does(command)).toEqual([
      {
        type: 'MentionsGrouped',
        version: 1,
        dossier,
        payload: { together: [{ a, b }], apart: [pair('a1', 'd1')], cleared: [], because: 'merge', undoes: id(7) },
      },
    ])
  })

  it('needs mentions of the newest analysis, two of them, said one way', () => {
    const bench = analysed(['a1', 'b1'], ['c1'])
    expect(why(bench, grouping({ together: [pair('a1', 'd4')] }))).toBe('a passage is not on the checklist any more')
    expect(why(bench, grouping({ apart: [{ a: mention('a1'), b: mention('a1') }] }))).toBe(
      'a passage is paired with itself',
    )
    const both = { together: [pair('a1', 'c1')], apart: [pair('c1', 'a1')] }
    expect(why(bench, grouping(both))).toMatch(/one claim and different ones at once/)
    expect(why(bench, grouping({ together: both.together, cleared: both.apart }))).toMatch(
      /made and taken back at once/,
    )
    bench.adopts([['a1', 'b1']])
    expect(why(bench, grouping({ together: [pair('a1', 'c1')] })), 'retired').toMatch(/not on the checklist/)
  })

  it('does nothing when nothing is asked, when nothing is there to take back, and when just this was said last', () => {
    const bench = analysed(['a1'], ['b1'], ['c1'])
    expect(bench.does(grouping({}))).toEqual([])
    expect(bench.does(grouping({ cleared: [pair('a1', 'b1')] }))).toEqual([])
    const merge = grouping({ together: [pair('a1', 'b1'), pair('b1', 'c1')] })
    expect(types(bench.does(merge))).toEqual(['MentionsGrouped'])
    expect(bench.does(merge)).toEqual([])
    expect(bench.does(grouping({ together: [pair('b1', 'c1')] }))).toEqual([])
  })

  it('said again after another decision is news and stands above it', () => {
    const bench = analysed(['a1'], ['b1'], ['c1'])
    const merge = grouping({ together: [pair('a1', 'b1')] })
    bench.does(merge)
    bench.does(grouping({ apart: [pair('a1', 'c1')], because: 'split' }))
    expect(types(bench.does(merge))).toEqual(['MentionsGrouped'])
    const [ab, ac] = [pair('a1', 'b1'), pair('a1', 'c1')].map(({ a, b }) => `${a}|${b}`)
    expect(said(bench)).toEqual([
      [ac, false],
      [ab, true],
    ])
    bench.does(grouping({ apart: [pair('a1', 'b1')] }))
    expect(said(bench).at(-1), 'the later word on a pair takes the place of the earlier').toEqual([ab, false])
  })

  it('is taken back also of a mention that is gone, and kept until then', () => {
    const bench = analysed(['a1'], ['b1'])
    bench.does(grouping({ together: [pair('a1', 'b1')] }))
    bench.does({ type: 'RemoveArticle', dossier, article: article('b') })
    bench.adopts([['a1']])
    expect(said(bench)).toHaveLength(1)
    const back = bench.does(grouping({ cleared: [pair('a1', 'b1'), pair('a1', 'c1')], undoes: id(9) }))
    expect(back).toMatchObject([{ payload: { cleared: [pair('a1', 'b1')], together: [], undoes: id(9) } }])
    expect(said(bench)).toEqual([])
  })
})

describe('judging a flag', () => {
  it('is said once, changed, and taken back', () => {
    const bench = analysed(['a1', 'b1'])
    expect(bench.does(judging({ judgement: null, reason: '' }))).toEqual([])
    const { type: _, dossier: __, ...payload } = judging()
    expect(bench.does(judging())).toEqual([{ type: 'DiscrepancyJudged', version: 1, dossier, payload }])
    expect(bench.does(judging())).toEqual([])
    expect(types(bench.does(judging({ reason: 'both are right' })))).toEqual(['DiscrepancyJudged'])
    expect(types(bench.does(judging({ judgement: 'accepted', reason: '' })))).toEqual(['DiscrepancyJudged'])
    const back = judging({ judgement: null, reason: 'never mind', undoes: id(7) })
    expect(bench.does(back)).toMatchObject([{ payload: { judgement: null, reason: '', undoes: id(7) } }])
    expect(bench.does(back)).toEqual([])
  })

  it('with a further value in the flag is news', () => {
    const bench = analysed(['a1', 'b1'])
    bench.does(judging())
    const sides = [...judging().sides, { article: article('c'), start: 1, end: 2, value: '= 14' }]
    expect(types(bench.does(judging({ sides })))).toEqual(['DiscrepancyJudged'])
  })

  it('needs a reason to set it aside, and sides that are passages of the dossier', () => {
    const bench = analysed(['a1', 'b1'])
    expect(why(bench, judging({ reason: ' \n' }))).toBe('a flag is set aside with a reason')
    expect(why(bench, judging({ reason: '', judgement: 'accepted' }))).toBeNull()
    const [side] = judging().sides
    expect(bench.refusal(judging({ sides: [{ ...side!, article: article('z') }] }))).toBe('not-found')
    expect(why(bench, judging({ sides: [{ ...side!, end: 3 }] }))).toBe('the passage has no words')
    bench.does(judging())
    bench.does({ type: 'RemoveArticle', dossier, article: article('b') })
    expect(why(bench, judging({ judgement: 'accepted' }))).toBe('b.txt was removed from the dossier')
    expect(types(bench.does(judging({ judgement: null })))).toEqual(['DiscrepancyJudged'])
  })
})

describe('a passage put on the checklist by hand', () => {
  const passage = { dossier, article: article('a'), start: 10, end: 40, undoes: null }
  it('is claimed once and taken back once, beside a label of the same span', () => {
    const bench = newBench()
    expect(bench.does({ type: 'UnclaimPassage', ...passage })).toEqual([])
    bench.does({ type: 'SetSentenceLabel', ...passage, label: 'opinion' })
    expect(types(bench.does({ type: 'ClaimPassage', ...passage }))).toEqual(['PassageClaimed'])
    expect(bench.does({ type: 'ClaimPassage', ...passage })).toEqual([])
    expect(bench.does({ type: 'UnclaimPassage', ...passage, undoes: id(7) })).toMatchObject([
      { type: 'PassageUnclaimed', payload: { start: 10, end: 40, undoes: id(7) } },
    ])
    expect(bench.state.corrections.size).toBe(1)
  })
  it('needs an article that is in the dossier, and words', () => {
    const bench = newBench()
    expect(bench.refusal({ type: 'ClaimPassage', ...passage, article: article('z') })).toBe('not-found')
    expect(why(bench, { type: 'ClaimPassage', ...passage, end: 10 })).toBe('the passage has no words')
    bench.does({ type: 'RemoveArticle', dossier, article: article('a') })
    expect(why(bench, { type: 'ClaimPassage', ...passage })).toBe('a.txt was removed from the dossier')
  })
})

describe('recalibrating', () => {
  const recalibrate: Command = { type: 'Recalibrate', dossier }
  it('is news once after an analysis, which is then adopted even if it is the same', () => {
    const bench = newBench()
    expect(bench.does(recalibrate)).toEqual([])
    const first = adoption([['a1', 'b1']])
    bench.does(first)
    expect(bench.does(recalibrate)).toEqual([{ type: 'CalibrationReset', version: 1, dossier, payload: {} }])
    expect(bench.does(recalibrate)).toEqual([])
    expect(types(bench.does(first))).toEqual(['AnalysisAdopted'])
    expect(bench.does(first)).toEqual([])
    expect(types(bench.does(recalibrate))).toEqual(['CalibrationReset'])
  })
  it('or other decisions make the same analysis news', () => {
    const bench = newBench()
    const first = adoption([['a1', 'b1']]) as Extract<Command, { type: 'AdoptAnalysis' }>
    bench.does(first)
    const decided = { ...first, decisions: 'd'.repeat(64) }
    expect(types(bench.does(decided))).toEqual(['AnalysisAdopted'])
    expect(bench.does(decided)).toEqual([])
    const calibration = { ...first.calibration, articles: [article('a')] }
    expect(types(bench.does({ ...decided, calibration }))).toEqual(['AnalysisAdopted'])
  })
})

/** What an analysis makes of the claims when it follows the decisions, then once more with article d. */
describe('what was decided on claims', () => {
  const outdated = (events: string[]) => events.filter((event) => event.startsWith('VerdictOutdated'))
  const judged = (bench: Bench, name: string) => bench.state.verdicts.get(`${claim(name)}|true`)
  const active = (bench: Bench) =>
    [...bench.state.claims.values()].filter(({ status }) => status === 'active').map(({ id: of }) => of)
  const marked = (...partition: string[][]) => {
    const bench = analysed(...partition)
    for (const [first] of partition) bench.does(marking(first!, { reason: `seen ${first}` }))
    for (const [first] of partition) bench.does({ type: 'SetNote', dossier, claim: claim(first!), text: `on ${first}` })
    return bench
  }

  it('survives as a merge: ids, marks and notes stay, only what changed is stale, and the undo brings all back', () => {
    const bench = marked(['a1', 'b1'], ['c1'], ['a2'])
    bench.does(grouping({ together: [pair('b1', 'c1')] }))
    expect(bench.adopts([['a1', 'b1', 'c1'], ['a2']])).toEqual([
      'ClaimMerged c1 into a1',
      'AnalysisAdopted',
      'VerdictOutdated a1 mentions-changed +c1',
      'VerdictOutdated c1 merged +a1 +b1',
    ])
    expect(bench.adopts([['a1', 'b1', 'c1', 'd1'], ['a2'], ['d2']])).toEqual([
      'ClaimCreated d2',
      'AnalysisAdopted',
      'VerdictOutdated a1 mentions-changed +c1 +d1',
    ])
    expect(judged(bench, 'a2')?.stale).toBeNull()
    bench.does(grouping({ cleared: [pair('b1', 'c1')], undoes: id(99) }))
    const undone = bench.adopts([['a1', 'b1', 'd1'], ['c1'], ['a2'], ['d2']])
    expect(undone).toContain('ClaimRevived c1')
    expect(judged(bench, 'c1')).toMatchObject({ mark: 'confirmed', reason: 'seen c1', basis: [mention('c1')] })
    expect(judged(bench, 'c1')?.stale).toEqual({ because: 'mentions-changed', added: [], removed: [] })
    expect(bench.state.notes.get(claim('c1'))).toBe('on c1')
    expect(judged(bench, 'a1')?.stale).toMatchObject({ added: [mention('d1')], removed: [] })
    expect(active(bench)).toEqual(['a1', 'c1', 'a2', 'd2'].map(claim))
  })

  it('survives as a split: the id goes with the anchor, and the part is the same claim after undo and redo', () => {
    const bench = marked(['a1', 'b1', 'c1'], ['a2'])
    const split = grouping({ apart: [pair('a1', 'c1'), pair('b1', 'c1')], because: 'split' })
    bench.does(split)
    expect(bench.adopts([['a1', 'b1'], ['c1'], ['a2']])).toEqual([
      'ClaimCreated c1',
      'ClaimSplit a1 parts c1',
      'AnalysisAdopted',
      'VerdictOutdated a1 split -c1',
    ])
    bench.does(marking('c1', { mark: 'disputed' }))
    bench.does(grouping({ cleared: split.apart, because: 'split' }))
    expect(bench.adopts([['a1', 'b1', 'c1'], ['a2']])).toContain('ClaimMerged c1 into a1')
    bench.does(split)
    expect(bench.adopts([['a1', 'b1', 'd1'], ['c1', 'd2'], ['a2']])).toContain('ClaimRevived c1')
    expect(judged(bench, 'c1')).toMatchObject({ mark: 'disputed', stale: { added: [mention('d2')], removed: [] } })
    expect(judged(bench, 'a1')).toMatchObject({ stale: { added: [mention('d1')], removed: [mention('c1')] } })
    expect(judged(bench, 'a2')?.stale).toBeNull()
  })

  it('survives as a move: both claims keep their ids and say what came and went', () => {
    const bench = marked(['a1', 'b1', 'c1'], ['a2', 'b2'], ['a3'])
    const move = { together: [pair('c1', 'a2')], apart: [pair('c1', 'a1'), pair('c1', 'b1')] }
    bench.does(grouping({ ...move, because: 'move' }))
    expect(bench.adopts([['a1', 'b1'], ['a2', 'b2', 'c1'], ['a3']])).toEqual([
      'AnalysisAdopted',
      'VerdictOutdated a1 mentions-changed -c1',
      'VerdictOutdated a2 mentions-changed +c1',
    ])
    expect(
      bench.adopts([
        ['a1', 'b1'],
        ['a2', 'b2', 'c1'],
        ['a3', 'd3'],
      ]),
    ).toEqual(['AnalysisAdopted', 'VerdictOutdated a3 mentions-changed +d3'])
    expect(active(bench)).toEqual(['a1', 'a2', 'a3'].map(claim))
  })

  it('survives as a rejected link: no claim moves, and no verdict is stale', () => {
    const bench = marked(['a1'], ['b1'])
    bench.does(grouping({ apart: [pair('a1', 'b1')], because: 'link' }))
    expect(bench.adopts([['a1'], ['b1'], ['d1']])).toEqual(['ClaimCreated d1', 'AnalysisAdopted'])
    expect(outdated(bench.adopts([['a1'], ['b1'], ['d1', 'c2']]))).toEqual([])
  })

  it('folds from nothing to the same state', () => {
    const bench = marked(['a1', 'b1'], ['c1'])
    bench.does(grouping({ together: [pair('b1', 'c1')] }))
    bench.does(judging())
    bench.adopts([['a1', 'b1', 'c1']])
    bench.does(marking('a1'))
    bench.does({ type: 'Recalibrate', dossier })
    expect(foldDossier(emptyDossier, bench.history)).toEqual(bench.state)
  })
})

describe('an undo of a verdict', () => {
  const key = `${claim('a1')}|true`
  const lastEvent = (bench: Bench) => bench.history.at(-1)!.event.id
  const staleOne = () => {
    const bench = analysed(['a1', 'b1'])
    bench.does(marking('a1', { reason: 'first' }))
    bench.adopts([['a1', 'b1', 'c1']])
    return bench
  }

  it('gives a stale one back stale, with what it was given on', () => {
    const bench = staleOne()
    const before = bench.state.verdicts.get(key)
    bench.does(marking('a1', { reason: 'looked again' }))
    expect(bench.state.verdicts.get(key)?.stale).toBeNull()
    const undone = bench.does(marking('a1', { reason: 'first', undoes: lastEvent(bench) }))
    const stale = { because: 'mentions-changed', added: [mention('c1')], removed: [] }
    expect(undone).toMatchObject([{ type: 'VerdictSet', version: 2, payload: { reason: 'first', stale } }])
    expect(bench.state.verdicts.get(key)).toEqual(before)
    // What it was given on is known still.
    expect(bench.adopts([['a1', 'b1', 'c1', 'd1']])).toContain('VerdictOutdated a1 mentions-changed +c1 +d1')
    expect(foldDossier(emptyDossier, bench.history)).toEqual(bench.state)
  })

  it('does so when the mark was given again unchanged, when it was cleared, and the redo gives the fresh one', () => {
    const bench = staleOne()
    bench.does(marking('a1', { reason: 'first' }))
    bench.does(marking('a1', { reason: 'first', undoes: lastEvent(bench) }))
    expect(bench.state.verdicts.get(key)?.stale).not.toBeNull()
    bench.does(marking('a1', { reason: 'first', undoes: lastEvent(bench) }))
    expect(bench.state.verdicts.get(key)?.stale).toBeNull()
    const cleared = staleOne()
    cleared.does({ type: 'ClearVerdict', dossier, claim: claim('a1'), aspect: 'true', undoes: null })
    cleared.does(marking('a1', { reason: 'first', undoes: lastEvent(cleared) }))
    expect(cleared.state.verdicts.get(key)?.stale).toMatchObject({ added: [mention('c1')] })
  })

  it('gives a fresh one back stale when the mentions have changed since, and fresh when not', () => {
    const bench = analysed(['a1', 'b1'])
    bench.does(marking('a1', { reason: 'first' }))
    bench.does(marking('a1', { reason: 'second' }))
    const second = lastEvent(bench)
    bench.does(marking('a1', { reason: 'first', undoes: second }))
    expect(bench.state.verdicts.get(key)?.stale).toBeNull()
    bench.does(marking('a1', { reason: 'third' }))
    const third = lastEvent(bench)
    bench.adopts([['a1']])
    bench.does(marking('a1', { reason: 'first', undoes: third }))
    expect(bench.state.verdicts.get(key)?.stale).toEqual({
      because: 'mentions-changed',
      added: [],
      removed: [mention('b1')],
    })
  })

  it('that names another event, or says something else than was there, is a mark like any other', () => {
    const bench = staleOne()
    bench.does(marking('a1', { reason: 'looked again' }))
    const event = lastEvent(bench)
    bench.does(marking('a1', { reason: 'something else', undoes: event }))
    expect(bench.state.verdicts.get(key)?.stale).toBeNull()
    bench.does(marking('a1', { reason: 'first', undoes: id(1) }))
    expect(bench.state.verdicts.get(key)?.stale).toBeNull()
  })
})

it('an imported article changes nothing that was decided', () => {
  const bench = analysed(['a1'], ['b1'])
  bench.does(grouping({ apart: [pair('a1', 'b1')] }))
  bench.does(judging())
  const { groupings, flagJudgements } = bench.state
  bench.does(importing('e'))
  expect(bench.state).toMatchObject({ groupings, flagJudgements })
})
