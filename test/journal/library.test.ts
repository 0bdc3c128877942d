import { describe, expect, it } from 'vitest'
import type { FeedPage } from '../../src-main/contract/api'
import { analysisTables } from '../../src-main/contract/project'
import { openLibrary } from '../../src-main/library/library'
import { ana, analysedDesk, deskOn, dossier, newDesk, newFolder, refusal, value } from './support/desk'
import { adopting, claimId, importing, marking, mentionId, uuid } from './support/story'

describe('a library', () => {
  it('is made on first opening, once', () => {
    const folder = newFolder()
    const { library } = newDesk(folder)
    library.close()
    const again = value(openLibrary(folder, { mode: 'write' }))
    const types = again.reads.events(null, 0, 10).map((event) => event.type)
    expect(types).toEqual(['LibraryCreated', 'PersonAdded'])
    expect(again.device).toBe(library.device)
    expect(refusal(again.execute({ type: 'CreateLibrary', library: uuid('x') }, { actor: null }))[0]).toBe(
      'already-exists',
    )
    again.close()
  })

  it('takes commands on a dossier only from a person it knows', () => {
    const { library } = newDesk()
    const command = { type: 'RenameDossier' as const, dossier, title: 'Other' }
    expect(refusal(library.execute(command, { actor: null }))[0]).toBe('person-missing')
    expect(refusal(library.execute(command, { actor: uuid('stranger') }))[0]).toBe('person-missing')
    expect(library.reads.row(dossier, 'dossiers', dossier)?.title).toBe('The bridge')
  })

  it('answers with the events it wrote, and with none where it is so already', () => {
    const { library, does } = newDesk()
    const { events, position } = does({ type: 'RenameDossier', dossier, title: 'Other' })
    expect(library.reads.events(dossier, position - 1, 1).map((event) => event.id)).toEqual(events)
    expect(does({ type: 'RenameDossier', dossier, title: 'Other' })).toEqual({ events: [], position })
  })

  it('decides on what it read when it was opened again as on what it did itself', () => {
    const folder = newFolder()
    const { library, does } = analysedDesk([['a1', 'b1']], folder)
    does(marking(dossier, claimId('a1')))
    library.close()
    const again = deskOn(value(openLibrary(folder, { mode: 'write' })))
    expect(again.does(marking(dossier, claimId('a1'))).events).toEqual([])
    const perMention = { [mentionId('c1')]: 'holds' as const }
    const strange = { ...marking(dossier, claimId('a1')), perMention }
    expect(refusal(again.library.execute(strange, { actor: ana }))[0]).toBe('command-refused')
    expect(again.takes(adopting(dossier, [['a1', 'b1']], ['a', 'b', 'c'])).events).toEqual([])
    again.library.close()
  })

  it('stands as before after a command whose append failed', () => {
    const { library, does } = newDesk()
    const { command } = importing(dossier, 'a')
    expect(refusal(library.execute(command, { actor: ana }))[0]).toBe('unexpected') // its artefacts are not handed in
    const { artefacts } = importing(dossier, 'a')
    expect(does(command, artefacts).events).toHaveLength(1)
  })

  it('refuses an adoption whose claims are not those of its analysis', () => {
    const { library } = analysedDesk()
    const { command } = adopting(dossier, [['a1']], ['a'])
    const { artefacts } = adopting(dossier, [['b1']], ['a'])
    expect(refusal(library.execute(command, { actor: ana }, artefacts))[0]).toBe('unexpected')
    if (command.type !== 'AdoptAnalysis') throw new Error('not an adoption')
    const mixed = { ...command, analysis: artefacts[0]!.sha256 }
    expect(refusal(library.execute(mixed, { actor: ana }, artefacts))[0]).toBe('unexpected')
  })

  it('counts active claims by their verdict on what is true', () => {
    const { library, does, takes } = analysedDesk([['a1', 'b1'], ['a2'], ['b2'], ['c1'], ['c2']])
    does(marking(dossier, claimId('a1'), 'confirmed'))
    does(marking(dossier, claimId('a2'), 'disputed'))
    does(marking(dossier, claimId('b2'), 'unverified'))
    does({ ...marking(dossier, claimId('c1')), aspect: 'said' } as never)
    const summary = () => library.reads.dossierSummaries()[0]
    expect(summary()).toMatchObject({ articles: 3, claims: 5, confirmed: 1, disputed: 1, unverified: 1, open: 2 })
    takes(adopting(dossier, [['a1', 'b1'], ['b2', 'a2'], ['c1']], ['a', 'b', 'c'])) // a2 merged, c2 retired
    expect(summary()).toMatchObject({ claims: 3, confirmed: 1, open: 1 })
    expect(summary()?.lastChange).toBe(library.reads.events(dossier, 0, 100).at(-1)?.clock.slice(0, 24))
  })

  it('tells what claims said that are stated nowhere any more', () => {
    const { library, takes } = analysedDesk([['a1', 'b1'], ['c1'], ['c2']])
    takes(adopting(dossier, [['a1', 'b1']], ['a', 'b']))
    const asked = [claimId('c1'), claimId('c2'), claimId('d9')]
    expect(library.reads.lastStatements(dossier, asked)).toEqual({
      [claimId('c1')]: 'statement of c1',
      [claimId('c2')]: 'statement of c2',
    })
  })

  it('lists the dossier that changed last first', () => {
    const { library, does } = newDesk()
    const other = uuid('other')
    does({ type: 'CreateDossier', dossier: other, title: 'Other', workingLanguage: 'de' })
    expect(library.reads.dossierSummaries().map(({ id }) => id)).toEqual([other, dossier])
    does({ type: 'RenameDossier', dossier, title: 'Again' })
    expect(library.reads.dossierSummaries().map(({ id }) => id)).toEqual([dossier, other])
  })
})

describe('the feed', () => {
  it('sends a page after each commit that follows on the one before it', () => {
    const { library, does, takes } = newDesk()
    const pages: FeedPage[] = []
    const asRead: FeedPage[] = []
    const end = library.subscribe((page) => {
      pages.push(page)
      asRead.push(library.reads.page(page.dossier, page.after, page.items.length))
    })
    const first = library.reads.head(dossier)
    does({ type: 'RenameDossier', dossier, title: 'One' })
    does({ type: 'CreateDossier', dossier: uuid('other'), title: 'Other', workingLanguage: 'de' })
    takes(importing(dossier, 'a'))
    takes(adopting(dossier, [['a1'], ['a2']], ['a']))
    end()
    does({ type: 'RenameDossier', dossier, title: 'Two' })
    const ours = pages.filter((page) => page.dossier === dossier)
    expect(pages).toHaveLength(4)
    expect(pages).toEqual(asRead)
    expect(ours.map((page) => page.after)).toEqual([first, ours[0]!.head, ours[1]!.head])
    expect(ours.map((page) => page.items.map(({ event }) => event.type))).toEqual([
      ['DossierRenamed'],
      ['ArticleImported'],
      ['ClaimCreated', 'ClaimCreated', 'AnalysisAdopted'],
    ])
    expect(ours[2]?.items.map(({ analysis }) => analysis?.claims.length)).toEqual([undefined, undefined, 2])
  })

  it('says nothing of a command that was refused or changed nothing', () => {
    const { library, does } = newDesk()
    const pages: FeedPage[] = []
    library.subscribe((page) => pages.push(page))
    does({ type: 'RenameDossier', dossier, title: 'The bridge' })
    library.execute({ type: 'RenameDossier', dossier: uuid('none'), title: 'x' }, { actor: ana })
    expect(pages).toEqual([])
  })

  it('reaches the others when one of them throws', () => {
    const errors: unknown[] = []
    const { library, does } = newDesk(newFolder(), { onFeedError: (error) => errors.push(error) })
    const heard: number[] = []
    library.subscribe(() => heard.push(1))
    library.subscribe(() => {
      throw new Error('a broken window')
    })
    library.subscribe(() => heard.push(3))
    expect(does({ type: 'RenameDossier', dossier, title: 'Other' }).events).toHaveLength(1)
    expect(heard).toEqual([1, 3])
    expect(errors).toEqual([new Error('a broken window')])
  })

  it('stays in order when a listener executes a command', () => {
    const { library, does } = newDesk()
    const heard: number[] = []
    library.subscribe((page) => {
      if (page.items[0]?.event.type === 'DossierRenamed' && heard.length === 0) {
        does({ type: 'RenameDossier', dossier, title: 'from the listener' })
      }
    })
    library.subscribe((page) => heard.push(page.head))
    does({ type: 'RenameDossier', dossier, title: 'from outside' })
    expect(heard).toHaveLength(2)
    expect(heard).toEqual([...heard].sort((a, b) => a - b))
  })

  it('shows a mirror that stands where no event of the dossier is that it has a gap', () => {
    const { library } = newDesk()
    const head = library.reads.head(dossier)
    expect(library.reads.page(dossier, head + 100, 10)).toEqual({ dossier, after: head, items: [], head })
    expect(library.reads.page(uuid('none'), 0, 10)).toEqual({ dossier: uuid('none'), after: 0, items: [], head: 0 })
  })

  it('sends a large analysis as slices of exactly the rows it was projected to', () => {
    const { library, takes } = analysedDesk([['a1']])
    const names = Array.from({ length: 400 }, (_, i) => [`a${i + 1}`])
    const pages: FeedPage[] = []
    library.subscribe((page) => pages.push(page))
    takes(adopting(dossier, names, ['a', 'b', 'c']))
    const head = library.reads.head(dossier)
    // 399 claims are new: announced, and not sent.
    expect(pages).toMatchObject([{ items: [], head }])
    const { items } = library.reads.page(dossier, pages[0]!.after, 1000)
    expect(items.at(-1)).toMatchObject({
      event: { position: head, payload: { engine: 'test 1', identity: [] } },
      rowsApart: true,
    })
    for (const table of analysisTables) {
      const rows: unknown[] = []
      let after: string | null = ''
      while (after !== null) {
        const slice: { rows: string; last: string | null } = library.reads.rowsSlice({
          dossier,
          adoption: head,
          table,
          after,
        })!
        rows.push(...JSON.parse(slice.rows))
        after = slice.last
      }
      expect(rows, table).toEqual(library.reads.rows(dossier, table))
    }
    expect(library.reads.rows(dossier, 'mentions')).toHaveLength(400)
    const mentions = library.reads.rows(dossier, 'mentions')
    const { claim, article } = mentions[7]!
    for (const of of [
      { key: 'claim', id: claim },
      { key: 'article', id: article },
    ] as const) {
      const slice = library.reads.rowsSlice({ dossier, adoption: null, table: 'mentions', of, after: '' })!
      const wanted = mentions.filter((mention) => mention[of.key] === of.id)
      const sent = JSON.parse(slice.rows) as { id: string }[]
      expect(sent, of.key).toEqual(wanted.slice(0, sent.length))
      expect(sent.length, of.key).toBeGreaterThan(0)
      if (slice.last === null) expect(sent, of.key).toHaveLength(wanted.length)
    }
    takes(adopting(dossier, [['a1', 'b1']], ['a', 'b', 'c']))
    expect(library.reads.rowsSlice({ dossier, adoption: head, table: 'mentions', after: '' })).toBeNull()
  })

  it('sends the analysis only with the newest adoption', () => {
    const { library, takes } = analysedDesk([['a1']])
    takes(adopting(dossier, [['a1', 'b1']], ['a', 'b', 'c']))
    const adoptions = library.reads.page(dossier, 0, 100).items.filter(({ event }) => event.type === 'AnalysisAdopted')
    expect(adoptions.map(({ analysis }) => analysis?.claims.length)).toEqual([undefined, 1])
  })
})
