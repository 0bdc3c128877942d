import { describe, expect, it } from 'vitest'
import { article, Bench, claim, dossier, id, importing, marking, mention, newBench } from './bench'

const types = (events: { type: string }[]) => events.map(({ type }) => type)

describe('the library', () => {
  it('is created once', () => {
    const bench = new Bench()
    expect(types(bench.does({ type: 'CreateLibrary', library: id(9) }))).toEqual(['LibraryCreated'])
    expect(bench.refusal({ type: 'CreateLibrary', library: id(8) })).toBe('already-exists')
  })

  it('has each person once, changed only where something changes', () => {
    const bench = new Bench()
    const ana = { person: id(5), name: 'Ana', initials: 'A', colour: 'teal' as const }
    expect(bench.refusal({ type: 'ChangePerson', ...ana })).toBe('not-found')
    expect(types(bench.does({ type: 'AddPerson', ...ana }))).toEqual(['PersonAdded'])
    expect(bench.refusal({ type: 'AddPerson', ...ana })).toBe('already-exists')
    expect(bench.does({ type: 'ChangePerson', ...ana })).toEqual([])
    expect(types(bench.does({ type: 'ChangePerson', ...ana, initials: 'AK' }))).toEqual(['PersonChanged'])
  })
})

describe('a dossier', () => {
  it('is created once, and nothing can be done in one that is not there', () => {
    const bench = new Bench()
    const rename = { type: 'RenameDossier' as const, dossier, title: 'The bridge' }
    expect(bench.refusal(rename)).toBe('not-found')
    expect(bench.refusal(importing('a'))).toBe('not-found')
    bench.does({ type: 'CreateDossier', dossier, title: 'The bridge', workingLanguage: 'en' })
    expect(bench.refusal({ type: 'CreateDossier', dossier, title: 'x', workingLanguage: 'en' })).toBe('already-exists')
    expect(bench.does(rename)).toEqual([])
    expect(types(bench.does({ ...rename, title: 'The dam' }))).toEqual(['DossierRenamed'])
  })
})

describe('an article', () => {
  it('is imported once, and comes back when it was removed', () => {
    const bench = newBench()
    const it = { dossier, article: article('a') }
    expect(bench.refusal(importing('a'))).toBe('already-exists')
    expect(bench.does({ type: 'RestoreArticle', ...it })).toEqual([])
    expect(types(bench.does({ type: 'RemoveArticle', ...it }))).toEqual(['ArticleRemoved'])
    expect(bench.does({ type: 'RemoveArticle', ...it })).toEqual([])
    expect(bench.refusal({ type: 'SetArticleRole', ...it, role: 'underCheck' })).toBe('command-refused')
    expect(types(bench.does(importing('a')))).toEqual(['ArticleRestored'])
    expect(types(bench.does({ type: 'SetArticleRole', ...it, role: 'underCheck' }))).toEqual(['ArticleRoleSet'])
    expect(bench.does({ type: 'SetArticleRole', ...it, role: 'underCheck' })).toEqual([])
  })

  it('has what an editor says of it in place of what was found, until that is brought back', () => {
    const bench = newBench()
    const set = { type: 'SetMetadata', dossier, article: article('a'), field: 'outlet', undoes: null } as const
    expect(bench.does({ ...set, value: ' Port Ellery Post ' }).map(({ payload }) => payload)).toEqual([
      { article: article('a'), field: 'outlet', value: 'Port Ellery Post', found: null, undoes: null },
    ])
    expect(bench.does({ ...set, value: 'Port Ellery Post' })).toEqual([])
    expect(types(bench.does({ ...set, value: '' }))).toEqual(['ArticleMetadataSet'])
    expect(types(bench.does({ ...set, value: null }))).toEqual(['ArticleMetadataSet'])
    expect(bench.does({ ...set, value: null })).toEqual([])
    const found = { date: null, certainty: 'unknown', basis: [] }
    expect(bench.does({ ...set, field: 'published', value: '2031-03-14' })[0]?.payload).toMatchObject({ found })
    bench.does({ type: 'RemoveArticle', dossier, article: article('a') })
    expect(bench.refusal({ ...set, value: 'x' })).toBe('command-refused')
    expect(bench.refusal({ ...set, article: article('z'), value: 'x' })).toBe('not-found')
  })

  it.each([
    ['published', '2031-02-30', 'metadata-day'],
    ['published', 'yesterday', 'metadata-day'],
    ['updated', '2031-03-14T25:00', 'metadata-day'],
    ['url', 'javascript:alert(1)', 'metadata-address'],
    ['url', 'file:///etc/passwd', 'metadata-address'],
    ['canonicalUrl', 'https://', 'metadata-address'],
    ['language', '', 'metadata-language'],
    ['language', 'English, mostly', 'metadata-language'],
    ['title', 'x'.repeat(2001), 'metadata-long'],
    ['standing', 'tertiary', 'metadata-standing'],
  ] as const)('is said to have no %s “%s”', (field, value, code) => {
    const set = { type: 'SetMetadata', dossier, article: article('a'), field, value, undoes: null } as const
    expect(newBench().refusal(set)).toBe(code)
  })

  it.each([
    ['published', '2028-02-29'],
    ['published', '2031-03-14T17:30+01:00'],
    ['updated', '2031-03-14T17:30:05Z'],
    ['url', 'https://example.org/a?b=c#d'],
    ['language', 'pt-BR'],
    ['title', ''],
    ['standing', 'primary'],
    ['standing', ''],
  ] as const)('may be said to have the %s “%s”', (field, value) => {
    const set = { type: 'SetMetadata', dossier, article: article('a'), field, value, undoes: null } as const
    expect(types(newBench().does(set))).toEqual(['ArticleMetadataSet'])
  })

  it.each(['SetArticleRole', 'RemoveArticle', 'RestoreArticle'] as const)('must be in the dossier for %s', (type) => {
    expect(newBench().refusal({ type, dossier, article: article('z'), role: 'source' } as never)).toBe('not-found')
  })
})

describe('a verdict', () => {
  it('is given on an active claim only', () => {
    const bench = newBench()
    expect(bench.refusal(marking('a1'))).toBe('not-found')
    bench.adopts([['a1', 'b1'], ['c1'], ['d1']])
    expect(types(bench.does(marking('a1')))).toEqual(['VerdictSet'])
    bench.adopts([['a1', 'b1', 'c1']])
    expect(bench.refusal(marking('c1'))).toBe('command-refused') // merged
    expect(bench.refusal(marking('d1'))).toBe('command-refused') // retired
  })

  it('judges only passages that state the claim', () => {
    const bench = newBench()
    bench.adopts([['a1', 'b1'], ['c1']])
    expect(bench.refusal(marking('a1', { perMention: { [mention('c1')]: 'holds' } }))).toBe('command-refused')
    expect(types(bench.does(marking('a1', { perMention: { [mention('b1')]: 'differs' } })))).toEqual(['VerdictSet'])
  })

  it('given again unchanged is no news, unless it was stale', () => {
    const bench = newBench()
    bench.adopts([['a1', 'b1']])
    const verdict = marking('a1', { perMention: { [mention('a1')]: 'holds' }, reason: 'seen' })
    bench.does(verdict)
    expect(bench.does(verdict)).toEqual([])
    for (const change of [
      { mark: 'disputed' as const },
      { established: 'at least 40' },
      { perMention: {} },
      { reason: '' },
      { confidence: 'low' as const },
      { aspect: 'said' as const },
    ]) {
      expect(types(newlyMarked(verdict).does({ ...verdict, ...change }))).toEqual(['VerdictSet'])
    }
    bench.adopts([['a1', 'b1', 'c1']])
    expect(types(bench.does(verdict))).toEqual(['VerdictSet'])
  })

  it('can be taken away, and taken back, naming what it undoes', () => {
    const bench = newBench()
    bench.adopts([['a1']])
    const clear = { type: 'ClearVerdict' as const, dossier, claim: claim('a1'), aspect: 'true' as const, undoes: id(7) }
    expect(bench.refusal(clear)).toBe('command-refused')
    bench.does(marking('a1'))
    expect(bench.does(clear)).toMatchObject([{ type: 'VerdictCleared', payload: { undoes: id(7) } }])
    expect(bench.refusal(clear)).toBe('command-refused')
    expect(bench.does(marking('a1', { undoes: id(8) }))).toMatchObject([{ payload: { undoes: id(8) } }])
    expect(bench.refusal({ ...clear, claim: claim('b1') })).toBe('not-found')
  })

  const newlyMarked = (verdict: ReturnType<typeof marking>) => {
    const bench = newBench()
    bench.adopts([['a1', 'b1']])
    bench.does(verdict)
    return bench
  }
})

describe('a note', () => {
  it('is set, changed and emptied, each only when it is news', () => {
    const bench = newBench()
    const note = (text: string) => ({ type: 'SetNote' as const, dossier, claim: claim('a1'), text })
    expect(bench.refusal(note('x'))).toBe('not-found')
    bench.adopts([['a1']])
    expect(bench.does(note(''))).toEqual([])
    expect(types(bench.does(note('ask')))).toEqual(['NoteSet'])
    expect(bench.does(note('ask'))).toEqual([])
    expect(types(bench.does(note('')))).toEqual(['NoteSet'])
    expect(bench.does(note(''))).toEqual([])
  })
})
