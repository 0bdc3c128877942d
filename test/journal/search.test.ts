import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type SearchRequest, searchRequestSchema } from '../../src-main/contract/search'
import { openSearchIndex } from '../../src-main/journal/search-index'
import { openLibrary } from '../../src-main/library/library'
import { createSearch } from '../../src-main/library/search'
import { analysedDesk, type Desk, deskOn, dossier, newDesk, value } from './support/desk'
import { importing, uuid } from './support/story'

function searchOn({ library }: Desk) {
  const faults: unknown[] = []
  const search = createSearch(library, { onError: (fault) => faults.push(fault) })
  onTestFinished(() => search.close())
  const find = async (text: string, more: Partial<SearchRequest> = {}) =>
    value(await search.query(searchRequestSchema.parse({ text, ...more })))
  const kinds = async (text: string) => (await find(text)).hits.map(({ kind, id }) => `${kind} ${id.slice(0, 8)}`)
  return { search, find, kinds, faults }
}

describe('the search index', () => {
  it('smoke', async () => {
    const desk = analysedDesk()
    const { find, search } = searchOn(desk)
    await search.settled()
    console.log(JSON.stringify(await find('bridge'), null, 1))
    console.log(JSON.stringify((await find('a')).hits.length))
  })
})
