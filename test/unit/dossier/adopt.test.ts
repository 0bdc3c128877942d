import { describe, expect, it } from 'vitest'
import { adoption, article, type Bench, claim, dossier, marking, newBench } from './bench'

function standingOn(...partitions: string[][][]): Bench {
  const bench = newBench()
  for (const partition of partitions) bench.adopts(partition)
  return bench
}

describe('adopting an analysis', () => {
  it('makes the claims of the first one', () => {
    const bench = newBench()
    expect(bench.adopts([['a1', 'b1'], ['b2']])).toEqual(['ClaimCreated a1', 'ClaimCreated b2', 'AnalysisAdopted'])
    expect(bench.state.claims.get(claim('a1'))).toMatchObject({ status: 'active', mergedInto: null })
  })

  it('does nothing with one it stands on already', () => {
    const bench = standingOn([['a1', 'b1'], ['b2']])
    expect(bench.adopts([['a1', 'b1'], ['b2']])).toEqual([])
    const again = adoption([['a1', 'b1'], ['b2']])
    expect(bench.does({ ...again, engine: 'test 2' } as typeof again)).toHaveLength(1)
  })

  it('keeps a claim’s id while its anchor is in it, wherever it stands', () => {
    expect(standingOn([['b1', 'c1'], ['c2']]).adopts([['a1', 'b1', 'c1'], ['c2']])).toEqual(['AnalysisAdopted a1=b1'])
  })

  it('keeps it with most of the mentions when the anchor is gone', () => {
    const bench = standingOn([['a1', 'b1', 'b2', 'c1']])
    expect(bench.adopts([['b1'], ['b2', 'c1']])).toEqual([
      'ClaimCreated b1',
      'ClaimSplit a1 parts b1',
      'AnalysisAdopted b2=a1',
    ])
  })

  it('merges claims into the one with most of the mentions', () => {
    const bench = standingOn([['a1'], ['b1', 'c1'], ['d1']])
    expect(bench.adopts([['a1', 'b1', 'c1'], ['d1']])).toEqual(['ClaimMerged a1 into b1', 'AnalysisAdopted a1=b1'])
    expect(bench.state.claims.get(claim('a1'))).toMatchObject({ status: 'merged', mergedInto: claim('b1') })
  })

  it('splits one: the part with the anchor keeps the id', () => {
    expect(standingOn([['a1', 'b1', 'b2', 'c1']]).adopts([['a1'], ['b1', 'c1'], ['b2']])).toEqual([
      'ClaimCreated b1',
      'ClaimCreated b2',
      'ClaimSplit a1 parts b1 b2',
      'AnalysisAdopted',
    ])
  })

  it('revives a merged claim whose anchor stands alone again', () => {
    const bench = standingOn([['a1'], ['b1']], [['a1', 'b1']])
    expect(bench.adopts([['a1'], ['b1']])).toEqual(['ClaimRevived b1', 'ClaimSplit a1 parts b1', 'AnalysisAdopted'])
  })

  it('retires a claim whose mentions are gone and revives it when its anchor comes back', () => {
    const bench = standingOn([['a1'], ['b1', 'c1']])
    expect(bench.adopts([['a1']])).toEqual(['ClaimRetired b1', 'AnalysisAdopted'])
    expect(bench.adopts([['a1'], ['b1', 'c1']])).toEqual(['ClaimRevived b1', 'AnalysisAdopted'])
  })

  it('revives it also when only another of its mentions comes back', () => {
    const bench = standingOn([['a1'], ['b1', 'c1']], [['a1']])
    expect(bench.adopts([['a1'], ['c1']])).toEqual(['ClaimRevived b1', 'AnalysisAdopted c1=b1'])
  })

  it('redirects a retired claim whose mentions come back inside another one', () => {
    const bench = standingOn([['a1'], ['b1', 'c1']], [['a1']])
    expect(bench.adopts([['a1', 'c1']])).toEqual(['ClaimMerged b1 into a1', 'AnalysisAdopted'])
  })

  it('leads a merged claim to where its anchor went', () => {
    const bench = standingOn(
      [['a1'], ['b1'], ['c1', 'd1']],
      [
        ['a1', 'b1'],
        ['c1', 'd1'],
      ],
    )
    expect(bench.adopts([['a1'], ['c1', 'd1', 'b1']])).toEqual(['ClaimMerged b1 into c1', 'AnalysisAdopted'])
  })

  it('leads a merged claim on when the one it was merged into goes elsewhere', () => {
    const bench = standingOn(
      [['d2']],
      [['d1'], ['c2']],
      [
        ['d3', 'c1'],
        ['c2', 'd2'],
        ['d1', 'a1'],
      ],
      [['a1', 'd2']],
    )
    expect(bench.adopts([['c2', 'c1', 'd3'], ['d2']])).toEqual([
      'ClaimRevived d3',
      'ClaimMerged c2 into d3',
      'ClaimMerged d2 into d1',
      'AnalysisAdopted c2=d3 d2=d1',
    ])
  })

  it('sends a claim with its anchor when that goes to another claim', () => {
    const bench = standingOn([
      ['a1', 'a2'],
      ['b1', 'c1', 'c2'],
    ])
    expect(
      bench.adopts([
        ['a1', 'a2', 'b1'],
        ['c1', 'c2'],
      ]),
    ).toEqual(['ClaimCreated c1', 'ClaimSplit b1 parts c1', 'ClaimMerged b1 into a1', 'AnalysisAdopted'])
  })

  it('refuses an analysis of an article that was removed meanwhile, or is of no article here', () => {
    const bench = newBench()
    bench.does({ type: 'RemoveArticle', dossier, article: article('b') })
    expect(bench.refusal(adoption([['a1', 'b1']]))).toBe('command-refused')
    expect(bench.refusal(adoption([['a1']], ['a', 'z']))).toBe('not-found')
  })

  it('refuses a passage that states two claims', () => {
    expect(
      newBench().refusal(
        adoption([
          ['a1', 'b1'],
          ['c1', 'b1'],
        ]),
      ),
    ).toBe('command-refused')
  })
})

describe('a verdict becomes stale', () => {
  const marked = (...partition: string[][]) => {
    const bench = standingOn(partition)
    bench.does(marking(partition[0]![0]!))
    return bench
  }
  const outdated = (events: string[]) => events.filter((event) => event.startsWith('VerdictOutdated'))

  it('never while the mentions are the same', () => {
    expect(
      outdated(
        marked(['a1', 'b1'], ['c1']).adopts([
          ['b1', 'a1'],
          ['c1', 'd1'],
        ]),
      ),
    ).toEqual([])
  })

  it('when mentions come and go, told against those it was given on, once', () => {
    const bench = marked(['a1', 'b1'])
    expect(bench.adopts([['a1', 'c1']])).toEqual(['AnalysisAdopted', 'VerdictOutdated a1 mentions-changed +c1 -b1'])
    expect(outdated(bench.adopts([['a1', 'c1'], ['d1']]))).toEqual([])
    expect(outdated(bench.adopts([['a1', 'c1', 'd1']]))).toEqual(['VerdictOutdated a1 mentions-changed +c1 +d1 -b1'])
  })

  it('and stays so when the mentions are back, saying that nothing differs now', () => {
    const bench = marked(['a1', 'b1'])
    bench.adopts([['a1']])
    expect(outdated(bench.adopts([['a1', 'b1']]))).toEqual(['VerdictOutdated a1 mentions-changed'])
    bench.does(marking('a1'))
    expect(bench.state.verdicts.get(`${claim('a1')}|true`)?.stale).toBeNull()
  })

  it('when its claim is merged, and so does one on the claim that took it in', () => {
    const bench = standingOn([['a1'], ['b1', 'c1']])
    bench.does(marking('a1'))
    bench.does(marking('b1', { aspect: 'said' }))
    expect(outdated(bench.adopts([['a1', 'b1', 'c1']]))).toEqual([
      'VerdictOutdated a1 merged +b1 +c1',
      'VerdictOutdated b1 mentions-changed +a1',
    ])
  })

  it('when its claim is split or retired', () => {
    expect(outdated(marked(['a1', 'b1']).adopts([['a1'], ['b1']]))).toEqual(['VerdictOutdated a1 split -b1'])
    expect(outdated(marked(['a1', 'b1'], ['c1']).adopts([['c1']]))).toEqual(['VerdictOutdated a1 retired -a1 -b1'])
  })

  it('in each aspect by itself', () => {
    const bench = marked(['a1', 'b1'])
    bench.adopts([['a1']])
    bench.does(marking('a1', { aspect: 'said' }))
    expect(outdated(bench.adopts([['a1', 'c1']]))).toEqual([
      'VerdictOutdated a1 mentions-changed +c1 -b1',
      'VerdictOutdated a1 mentions-changed +c1',
    ])
  })
})
