import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type SearchRequest, searchRequestSchema } from '../../src-main/contract/search'
import { openSearchIndex, removeSearchIndex } from '../../src-main/journal/search-index'
import { createSearch } from '../../src-main/library/search'
import { analysedDesk, type Desk, dossier, newDesk, newFolder, value } from './support/desk'
import { articleId, articleText, claimId, importing, uuid } from './support/story'

function searchOn({ library }: Desk) {
  const faults: unknown[] = []
  const search = createSearch(library, { onError: (fault) => faults.push(fault) })
  onTestFinished(() => search.close())
  const find = async (text: string, more: Partial<SearchRequest> = {}) =>
    value(await search.query(searchRequestSchema.parse({ text, ...more })))
  const ids = async (text: string, more: Partial<SearchRequest> = {}) =>
    (await find(text, more)).hits.map(({ kind, id }) => `${kind} ${id}`).sort()
  return { search, find, ids, faults }
}
const article = (letter: string) => `article ${articleId(letter)}`

describe('search over the library', () => {
  it('finds dossiers, articles and claims, and leads to the passage', async () => {
    const { find, ids } = searchOn(analysedDesk())
    expect(await ids('bridge')).toEqual([`dossier ${dossier}`])
    expect(await ids('statement ')).toHaveLength(3)
    const [hit] = (await find('"article b"')).hits
    expect(hit).toMatchObject({ kind: 'article', article: articleId('b'), dossier })
    expect(articleText('b').slice(hit!.passage!.start, hit!.passage!.end)).toBe('article b')
  })

  it('keeps to kinds and to one dossier', async () => {
    const { ids } = searchOn(analysedDesk())
    expect(await ids('a', { kinds: ['claim'] })).not.toContain(article('a'))
    expect(await ids('bridge', { dossier: uuid('another') })).toEqual([])
  })

  it('follows what is written, changed and taken away', async () => {
    const desk = analysedDesk()
    const { ids } = searchOn(desk)
    const claim = claimId('a1', 'b1')
    desk.does({ type: 'SetNote', dossier, claim, text: 'Ask the lighthouse keeper' })
    expect(await ids('lighthouse')).toEqual([`note ${claim}`])
    desk.does({ type: 'SetNote', dossier, claim, text: '' })
    expect(await ids('lighthouse')).toEqual([])
    desk.does({ type: 'RenameDossier', dossier, title: 'The tunnel' })
    expect(await ids('tunnel')).toEqual([`dossier ${dossier}`])
    expect(await ids('bridge')).toEqual([])
  })

  it('finds nothing that was removed or deleted, and again what was brought back', async () => {
    const desk = analysedDesk()
    const { ids } = searchOn(desk)
    desk.does({ type: 'RemoveArticle', dossier, article: articleId('b') })
    expect(await ids('"article b"')).toEqual([])
    desk.does({ type: 'RestoreArticle', dossier, article: articleId('b') })
    expect(await ids('"article b"')).toEqual([article('b')])
    desk.does({ type: 'DeleteDossier', dossier })
    expect(await ids('"article b"')).toEqual([])
    desk.does({ type: 'RestoreDossier', dossier })
    expect(await ids('"article b"')).toEqual([article('b')])
  })

  it('answers whatever is typed', async () => {
    const { find } = searchOn(analysedDesk())
    const hostile = [
      '"',
      'a AND',
      'NEAR(a b)',
      'title:a',
      '*',
      "'; DROP TABLE words",
      '\u0000\ud800',
      'x'.repeat(10_000),
    ]
    for (const text of hostile) await expect(find(text), text.slice(0, 20)).resolves.toMatchObject({ indexing: null })
  })
})

describe('the index', () => {
  it('is made anew when its file is gone or damaged', async () => {
    const folder = newFolder()
    const desk = analysedDesk(undefined, folder)
    const first = searchOn(desk)
    await first.search.settled()
    first.search.close()
    removeSearchIndex(folder)
    expect(existsSync(join(folder, 'search.db'))).toBe(false)
    const second = searchOn(desk)
    await second.search.settled()
    expect(await second.ids('"article b"')).toEqual([article('b')])
    second.search.close()
    writeFileSync(join(folder, 'search.db'), 'no database, but of some length '.repeat(1000))
    const third = searchOn(desk)
    await third.search.settled()
    expect(await third.ids('"article b"')).toEqual([article('b')])
  })

  it('goes on from where it stood', async () => {
    const folder = newFolder()
    const desk = newDesk(folder)
    desk.takes(importing(dossier, 'a'))
    const first = searchOn(desk)
    await first.search.settled()
    first.search.close()
    desk.takes(importing(dossier, 'b'))
    const index = openSearchIndex(folder)
    expect(index.cursor().position).toBe(desk.library.reads.newest() - 1)
    index.close()
    const second = searchOn(desk)
    await second.search.settled()
    expect(await second.ids('article ')).toEqual([article('a'), article('b')].sort())
  })

  it('loses with a transaction that fails the cursor too', () => {
    const index = openSearchIndex(newFolder())
    onTestFinished(() => index.close())
    const halfway = () =>
      index.write(() => {
        index.moveTo({ position: 7, hash: 'x' })
        throw new Error('killed')
      })
    expect(halfway).toThrow('killed')
    expect(index.cursor().position).toBe(0)
  })

  it('is thrown away when it was made of another history', async () => {
    const folder = newFolder()
    const index = openSearchIndex(folder)
    index.moveTo({ position: 2, hash: 'of another library' })
    index.close()
    const { search, ids } = searchOn(analysedDesk(undefined, folder))
    await search.settled()
    expect(await ids('"article b"')).toEqual([article('b')])
  })
})
