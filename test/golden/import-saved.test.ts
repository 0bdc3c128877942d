import { readdirSync, readFileSync } from 'node:fs'
import { join, parse } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isCompanionFolder } from '../../src-main/pipeline/import/companion-folder'
import { shownPage } from '../../src-main/pipeline/import/shown-page'
import { readFileAsArticles } from '../../src-main/workers/read-article'

// Pages that a real Chromium has saved (scripts/golden-saved.mjs), as one file and with a folder.
const golden = join(import.meta.dirname, 'import')
const pagesIn = (folder: string) => readdirSync(join(golden, folder)).filter((file) => /\.(?:mhtml|html)$/.test(file))

interface Expected {
  paragraphs: string[]
  title?: string
  byline?: string
  published: string
  outlet: string
  language: string
  url: string
}

describe.each(['mhtml', 'saved'])('pages that Chromium saved: %s', (folder) => {
  const files = pagesIn(folder)
  it.each(files)('%s: each paragraph, none too many, and what the page states of itself', async (file) => {
    const expected: Expected = JSON.parse(readFileSync(join(golden, folder, `${parse(file).name}.json`), 'utf8'))
    const read = await readFileAsArticles(join(golden, folder, file), file)
    if (!read.ok || !read.value[0]?.read.ok) throw new Error(`${file} was not read`)
    const { text, metadata } = read.value[0].read.value
    expect(text.split('\n\n')).toEqual(expected.paragraphs)
    const { paragraphs, published, ...stated } = expected
    expect(metadata).toMatchObject(stated)
    expect(metadata.published).toMatchObject({ date: published.slice(0, 10), certainty: 'stated' })
  })

  it('are in three languages', () => expect(files.length).toBe(3))
})

describe('pages that Chromium saved', () => {
  it('have folders that are known for parts of them', () => {
    const names = readdirSync(join(golden, 'saved'))
    const folders = names.filter((name) => !name.includes('.'))
    expect(folders.map((name) => isCompanionFolder(name, names))).toEqual([true, true, true])
  })

  it.each(pagesIn('mhtml'))(
    '%s is shown with its style sheets and pictures, and names no other file for them',
    (file) => {
      const page = shownPage(new Uint8Array(readFileSync(join(golden, 'mhtml', file))), 'multipart/related', file)
      if (!page.ok) throw new Error(page.error.code)
      expect(page.value).toMatch(/<style[^>]*>[^<]*h1 \{[^}]*color: rgb\(/)
      expect(page.value).toMatch(/<img [^>]*src="data:image\/png;base64,/)
      expect(page.value).not.toMatch(/url\((?!"data:)/)
      expect(page.value).not.toMatch(/<link[^>]*stylesheet[^>]*cid:/)
    },
  )
})
