import { describe, expect, it } from 'vitest'
import { activityKinds, activityResponseSchema } from '../../src-main/contract/activity'
import type { RequestOf } from '../../src-main/contract/api'
import { requests } from '../../src-main/contract/api'
import type { UserCommand } from '../../src-main/contract/commands'
import { eventDefinitions } from '../../src-main/contract/events'
import { ana, analysedDesk, type Desk, dossier, newDesk, newFolder, value } from './support/desk'
import { adopting, articleId, claimId, importing, marking, mentionId, uuid } from './support/story'

/** As the channel reads it; every answer has to be of the contract's shape. */
function read({ library }: Desk, request: Partial<RequestOf<'activity.read'>> = {}) {
  const asked = requests['activity.read'].request.parse({ dossier, limit: 50, ...request })
  return activityResponseSchema.parse(library.reads.activity(asked))
}
const typesOf = (desk: Desk, request: Partial<RequestOf<'activity.read'>> = {}) =>
  read(desk, request).entries.map(({ type }) => type)

const verdict = (claim: string) => {
  const { type: _, dossier: __, ...rest } = marking(dossier, claim) as Extract<UserCommand, { type: 'SetVerdict' }>
  return rest
}
const evidence = (over: object = {}): UserCommand => ({
  type: 'SetEvidence',
  dossier,
  evidence: uuid('a call'),
  claim: claimId('a1'),
  kind: 'contact',
  stance: 'supports',
  title: 'Call with the harbour office',
  url: null,
  file: null,
  contact: { name: 'Mira Sol', reach: 'quayside 4-19' },
  passage: null,
  quote: 'forty',
  locator: '',
  published: null,
  retrieved: null,
  note: 'do not name',
  confidential: true,
  standing: null,
  undoes: null,
  ...over,
})

describe('the activity of a dossier', () => {
  it('is told newest first, with who did it and when', () => {
    const desk = newDesk()
    desk.does({ type: 'RenameDossier', dossier, title: 'The ferry' })
    const { entries, more } = read(desk)
    expect(entries.map(({ type }) => type)).toEqual(['DossierRenamed', 'DossierCreated'])
    expect(entries[0]).toMatchObject({
      actor: ana,
      dossier,
      dossierTitle: 'The ferry',
      payload: { title: 'The ferry' },
    })
    expect(entries[0]!.at).toBe(desk.library.reads.events(dossier, 0, 10).at(-1)!.clock.slice(0, 24))
    expect(more).toBe(false)
  })

  it('says a stroke of many marks in one line, which unfolds into each of them', () => {
    let time = Date.parse('2031-03-12T12:00:00Z')
    const desk = newDesk(newFolder(), { now: () => (time += 1000) })
    for (const letter of ['a', 'b', 'c']) desk.takes(importing(dossier, letter))
    desk.takes(adopting(dossier, [['a1', 'b1'], ['a2', 'c1'], ['b2']], ['a', 'b', 'c']))
    const claims = ['a1', 'a2', 'b2'].map((name) => claimId(name))
    desk.does({
      type: 'SetVerdicts',
      dossier,
      verdicts: claims.map((c) => ({ ...verdict(c), undoes: null })),
      cleared: [],
    })
    desk.does(marking(dossier, claims[0]!, 'disputed'))
    const marks = read(desk, { kinds: ['marks'] }).entries
    expect(marks.map(({ count }) => count)).toEqual([1, 3])
    const single = read(desk, { entry: marks[1]!.position }).entries
    expect(single.map(({ claim, count }) => [claim, count])).toEqual([...claims].reverse().map((c) => [c, 1]))
  })

  it('comes in pages that are the whole when put together, and fold as the whole does', () => {
    const desk = analysedDesk()
    for (const mark of ['confirmed', 'disputed', 'unverified'] as const)
      desk.does(marking(dossier, claimId('a1'), mark))
    const whole = read(desk).entries
    const paged: typeof whole = []
    for (let before: number | null = null; ; ) {
      const page = read(desk, { before, limit: 1 })
      paged.push(...page.entries)
      if (!page.more) break
      before = page.entries.at(-1)!.first
    }
    expect(paged).toEqual(whole)
    expect(whole.find(({ type }) => type === 'ClaimCreated')?.count).toBe(3)
  })

  it('can be of some people, of some kinds and of one article', () => {
    const desk = analysedDesk()
    const ben = { person: uuid('Ben'), name: 'Ben', initials: 'B', colour: 'red' as const }
    value(desk.library.execute({ type: 'AddPerson', ...ben }, { actor: null }))
    value(desk.library.execute({ type: 'RemoveArticle', dossier, article: articleId('b') }, { actor: ben.person }))
    desk.does(marking(dossier, claimId('a1')))
    expect(typesOf(desk, { people: [ben.person] })).toEqual(['ArticleRemoved'])
    expect(typesOf(desk, { kinds: ['marks', 'articles'], people: [ana] })[0]).toBe('VerdictSet')
    const ofArticle = read(desk, { article: articleId('b') }).entries
    expect(ofArticle.map(({ type }) => type)).toEqual(['ArticleRemoved', 'ArticleImported'])
    expect(ofArticle[0]).toMatchObject({ article: articleId('b'), articleTitle: 'b.txt' })
    expect(typesOf(desk, { people: [] })).toEqual([])
  })

  it('of the whole library has all dossiers and the people', () => {
    const desk = newDesk()
    const other = uuid('other')
    desk.does({ type: 'CreateDossier', dossier: other, title: 'Other', workingLanguage: 'de' })
    const { entries } = read(desk, { dossier: null })
    expect(entries.map(({ type, dossierTitle }) => [type, dossierTitle])).toEqual([
      ['DossierCreated', 'Other'],
      ['DossierCreated', 'The bridge'],
      ['PersonAdded', null],
      ['LibraryCreated', null],
    ])
    expect(typesOf(desk, { dossier: null, kinds: ['people'] })).toEqual(['PersonAdded', 'LibraryCreated'])
  })

  it('leaves long lists of ids out', () => {
    const desk = analysedDesk()
    const claims = [claimId('a1'), claimId('a2')]
    desk.does({ type: 'AssignClaims', dossier, claims, person: ana, undoes: null })
    desk.does({
      ...marking(dossier, claims[0]!),
      perMention: { [mentionId('a1')]: 'holds', [mentionId('b1')]: 'differs' },
    } as never)
    const { entries } = read(desk)
    expect(entries[0]).toMatchObject({ payload: { perMention: { holds: 1, differs: 1 }, stale: false } })
    expect(entries[1]).toMatchObject({ type: 'ClaimsAssigned', claim: null, payload: { claims: 2, person: ana } })
    expect(entries.find(({ type }) => type === 'AnalysisAdopted')?.payload).toEqual({ engine: 'test 1', articles: 3 })
  })
})

describe('the history of a claim', () => {
  it('has what names it and nothing else', () => {
    const desk = analysedDesk()
    const claim = claimId('a1')
    desk.does(marking(dossier, claimId('a2')))
    desk.does(marking(dossier, claim))
    desk.does({ type: 'SetNote', dossier, claim, text: 'ask the harbour office' })
    desk.does({ type: 'AssignClaims', dossier, claims: [claimId('a2'), claim], person: ana, undoes: null })
    const { entries } = read(desk, { claim })
    expect(entries.map(({ type }) => type)).toEqual(['ClaimsAssigned', 'NoteSet', 'VerdictSet', 'ClaimCreated'])
    expect(entries[1]).toMatchObject({ claim, statement: 'statement of a1 and b1' })
  })

  it('has what was done to a claim that was merged into it, under its own name', () => {
    const desk = analysedDesk([['a1', 'b1'], ['a2', 'c1'], ['b2']])
    desk.does(marking(dossier, claimId('b2')))
    desk.does({ type: 'SetClaimFlags', dossier, claim: claimId('b2'), flags: ['legal'], note: '', undoes: null })
    const pair = [mentionId('a2'), mentionId('b2')].sort()
    desk.does({
      type: 'GroupMentions',
      dossier,
      together: [{ a: pair[0]!, b: pair[1]! }],
      apart: [],
      cleared: [],
      because: 'merge',
      undoes: null,
    })
    desk.takes(
      adopting(
        dossier,
        [
          ['a1', 'b1'],
          ['a2', 'c1', 'b2'],
        ],
        ['a', 'b', 'c'],
      ),
    )
    const { entries } = read(desk, { claim: claimId('a2') })
    expect(entries.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['ClaimMerged', 'MentionsGrouped', 'VerdictSet', 'ClaimFlagsSet']),
    )
    expect(entries.find(({ type }) => type === 'VerdictSet')?.claim).toBe(claimId('a2'))
    expect(read(desk, { claim: claimId('a1') }).entries.map(({ type }) => type)).toEqual(['ClaimCreated'])
  })

  it('says what was removed, which its event names only by an id', () => {
    const desk = analysedDesk()
    desk.does(evidence({ confidential: false }))
    desk.does({ type: 'RemoveEvidence', dossier, evidence: uuid('a call'), undoes: null })
    const [removed] = read(desk, { claim: claimId('a1') }).entries
    expect(removed).toMatchObject({
      type: 'EvidenceRemoved',
      claim: claimId('a1'),
      item: 'Call with the harbour office',
    })
  })

  it('has the words of confidential evidence; a list of everything has not', () => {
    const desk = analysedDesk()
    desk.does(evidence())
    desk.does({ type: 'RemoveEvidence', dossier, evidence: uuid('a call'), undoes: null })
    const inClaim = JSON.stringify(read(desk, { claim: claimId('a1') }))
    const inAll = JSON.stringify([read(desk), read(desk, { dossier: null })])
    for (const secret of ['Mira', 'quayside 4-19', 'harbour office', 'forty', 'do not name']) {
      expect(inClaim).toContain(secret)
      expect(inAll).not.toContain(secret)
    }
    expect(typesOf(desk, { kinds: ['evidence'] })).toEqual(['EvidenceRemoved', 'EvidenceSet'])
  })

  it('knows a claim that is gone by its id alone', () => {
    const desk = analysedDesk([['a1'], ['b1']])
    desk.takes(importing(dossier, 'd'))
    desk.takes(adopting(dossier, [['a1']], ['a', 'b', 'c', 'd']))
    const [newest] = read(desk, { claim: claimId('b1') }).entries
    expect(newest).toMatchObject({ type: 'ClaimRetired', claim: claimId('b1'), statement: null })
  })
})

it('puts every event into one kind of change', () => {
  const listed = Object.values(activityKinds).flat().sort()
  expect(listed).toEqual(Object.keys(eventDefinitions).sort())
})
