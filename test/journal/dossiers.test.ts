import { describe, expect, it } from 'vitest'
import type { UserCommand } from '../../src-main/contract/commands'
import { duplicateDossier } from '../../src-main/library/duplicate'
import { analysisTask, taskOf } from '../../src-main/library/overview'
import { ana, analysedDesk, type Desk, dossier, newDesk, refusal, value } from './support/desk'
import { adopting, articleId, claimId, importing, marking, mentionId, uuid } from './support/story'

const ben = uuid('Ben')
const withBen = ({ library }: Desk) => {
  const person = { person: ben, name: 'Ben', initials: 'B', colour: 'red' as const }
  value(library.execute({ type: 'AddPerson', ...person }, { actor: null }))
  return (command: UserCommand) => value(library.execute(command, { actor: ben }))
}
const summaryOf = ({ library }: Desk, id = dossier) => library.reads.dossierSummaries().find((row) => row.id === id)!

describe('the summary of a dossier', () => {
  it('has its deadline, and whether it was put away or deleted', () => {
    const desk = newDesk()
    const deadline = '2031-03-14T17:00:00.000Z'
    desk.does({ type: 'SetDeadline', dossier, deadline })
    desk.does({ type: 'ArchiveDossier', dossier })
    desk.does({ type: 'DeleteDossier', dossier })
    expect(summaryOf(desk)).toMatchObject({ deadline, archived: true, deleted: true })
    desk.does({ type: 'RestoreDossier', dossier })
    desk.does({ type: 'ReopenDossier', dossier })
    desk.does({ type: 'SetDeadline', dossier, deadline: null })
    const now = summaryOf(desk)
    expect([now.deadline ?? null, now.archived ?? false, now.deleted ?? false]).toEqual([null, false, false])
  })

  it('names everybody who did anything in it, once each, and nobody else', () => {
    const desk = analysedDesk()
    const benDoes = withBen(desk)
    const other = uuid('other')
    const third = uuid('third')
    benDoes({ type: 'CreateDossier', dossier: other, title: 'Other', workingLanguage: 'de' })
    desk.does({ type: 'CreateDossier', dossier: third, title: 'Third', workingLanguage: 'de' })
    benDoes({ type: 'RenameDossier', dossier: third, title: 'The third' })
    desk.does(marking(dossier, claimId('a1')))
    expect(summaryOf(desk).people).toEqual([ana])
    expect(summaryOf(desk, other).people).toEqual([ben])
    expect([...summaryOf(desk, third).people].sort()).toEqual([ana, ben].sort())
  })
})

describe('a copy of a dossier', () => {
  const copyOf = (desk: Desk, actor: string | null = ana) =>
    duplicateDossier(desk.library, { dossier, title: 'Copy of The bridge', actor })
  const bare = (rows: { by: unknown; at: unknown; event: unknown; order?: string }[]) =>
    rows.map(({ by: _, at: __, event: ___, order: ____, ...rest }) => rest)

  it('has the same articles in their roles and order, corrections and groupings, and needs no new analysis', () => {
    const desk = analysedDesk()
    const { reads } = desk.library
    desk.does({ type: 'SetArticleRole', dossier, article: articleId('b'), role: 'underCheck' })
    const span = { dossier, article: articleId('a'), start: 0, end: 5, undoes: null }
    desk.does({ type: 'SetSentenceLabel', ...span, label: 'opinion' })
    desk.does({ type: 'RestoreSpan', ...span, end: 3 })
    const said = { type: 'SetMetadata', dossier, article: articleId('a'), undoes: null } as const
    desk.does({ ...said, field: 'published', value: '2031-03-12' })
    desk.does({ ...said, field: 'outlet', value: 'Port Ellery Post' })
    const group = (one: string, two: string, together: boolean) => {
      const [a, b] = [mentionId(one), mentionId(two)].sort() as [string, string]
      const pairs = { together: together ? [{ a, b }] : [], apart: together ? [] : [{ a, b }] }
      desk.does({ type: 'GroupMentions', dossier, ...pairs, cleared: [], because: 'merge', undoes: null })
    }
    group('a1', 'b2', true)
    group('a2', 'c1', false)
    const { correctionsHash, decisionsHash } = taskOf(reads, dossier)
    const made = adopting(dossier, [['a1', 'b1', 'b2'], ['a2'], ['c1']], ['a', 'b', 'c'])
    desk.takes({
      ...made,
      command: { ...made.command, corrections: correctionsHash, decisions: decisionsHash } as never,
    })
    expect(analysisTask(reads, dossier, 'test 1')).toBeNull()

    const { dossier: copy } = value(copyOf(desk))
    const articles = (id: string) => bare(reads.rows(id, 'articles').sort((a, b) => (a.order < b.order ? -1 : 1)))
    expect(articles(copy)).toEqual(articles(dossier))
    expect(bare(reads.rows(copy, 'corrections'))).toEqual(bare(reads.rows(dossier, 'corrections')))
    expect(bare(reads.rows(copy, 'metadataEdits'))).toEqual(bare(reads.rows(dossier, 'metadataEdits')))
    const rowOf = () => reads.row(copy, 'articles', articleId('a'))
    expect(rowOf()).toMatchObject({
      outlet: 'Port Ellery Post',
      published: { date: '2031-03-12', certainty: 'stated' },
    })
    desk.does({ ...said, dossier: copy, field: 'published', value: null })
    expect(rowOf()?.published).toMatchObject({ date: null })
    desk.does({ ...said, dossier: copy, field: 'published', value: '2031-03-12' })
    expect(bare(reads.rows(copy, 'groupings'))).toEqual(bare(reads.rows(dossier, 'groupings')))
    expect(reads.rows(copy, 'statements')).toEqual(reads.rows(dossier, 'statements'))
    expect(analysisTask(reads, copy, 'test 1')).toBeNull()
    expect(summaryOf(desk, copy)).toMatchObject({ title: 'Copy of The bridge', articles: 3, claims: 3, open: 3 })
  })

  it('has no verdict, note or deadline of the first, and leaves the first as it was', () => {
    const desk = analysedDesk()
    desk.does(marking(dossier, claimId('a1')))
    desk.does({ type: 'SetNote', dossier, claim: claimId('a1'), text: 'ask again' })
    desk.does({ type: 'SetDeadline', dossier, deadline: '2031-03-14T17:00:00.000Z' })
    const before = desk.library.reads.head(dossier)
    const { dossier: copy } = value(copyOf(desk))
    for (const table of ['verdicts', 'notes'] as const) expect(desk.library.reads.rows(copy, table)).toEqual([])
    expect(summaryOf(desk, copy).deadline ?? null).toBeNull()
    expect(desk.library.reads.head(dossier)).toBe(before)
    desk.does(marking(copy, claimId('a1'), 'disputed'))
    expect(summaryOf(desk)).toMatchObject({ confirmed: 1, disputed: 0 })
  })

  it('of an empty dossier is an empty dossier', () => {
    const desk = newDesk()
    const { dossier: copy, events } = value(copyOf(desk))
    expect(events).toHaveLength(1)
    expect(summaryOf(desk, copy)).toMatchObject({ articles: 0, claims: 0, workingLanguage: 'en' })
  })

  it('is refused while the analysis does not know of a removed article, and leaves nothing behind', () => {
    const desk = analysedDesk()
    desk.does({ type: 'RemoveArticle', dossier, article: articleId('c') })
    expect(refusal(copyOf(desk))[0]).toBe('command-refused')
    expect(refusal(copyOf(newDesk(), uuid('stranger')))[0]).toBe('person-missing')
    expect(desk.library.reads.dossierSummaries()).toHaveLength(1)
    desk.takes(adopting(dossier, [['a1', 'b1']], ['a', 'b']))
    expect(summaryOf(desk, value(copyOf(desk)).dossier)).toMatchObject({ articles: 2, claims: 1 })
  })

  it('is itself analysed when an article came that the analysis does not know', () => {
    const desk = analysedDesk()
    desk.takes(importing(dossier, 'd'))
    const { dossier: copy } = value(copyOf(desk))
    expect(analysisTask(desk.library.reads, copy, 'test 1')?.articles).toHaveLength(4)
  })
})

it('a deleted dossier is not analysed, since nobody could see it', () => {
  const desk = analysedDesk()
  desk.takes(importing(dossier, 'd'))
  expect(analysisTask(desk.library.reads, dossier, 'test 1')).not.toBeNull()
  desk.does({ type: 'DeleteDossier', dossier })
  expect(analysisTask(desk.library.reads, dossier, 'test 1')).toBeNull()
})
