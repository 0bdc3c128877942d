import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { explain } from '../../../src-main/contract/error-words'
import { findFiles } from '../../../src-main/library/walk'
import { defaultLimits } from '../../../src-main/workers/jobs'
import { readFileAsArticles, readPastedAsArticle } from '../../../src-main/workers/read-article'
import { newFolder, value } from '../../journal/support/desk'
import { type Packed, zipFile } from '../../support/zip-file'

const words = (n: number) => `The ferry Alma left Port Ketter with ${n} passengers, the harbour office said.`

async function read(name: string, bytes: string | Uint8Array, options = {}) {
  const path = join(newFolder(), name)
  writeFileSync(path, bytes)
  return readFileAsArticles(path, name, options)
}
const outcomes = async (name: string, files: Packed[], options = {}) =>
  value(await read(name, zipFile(files), options)).map(({ name, read }) => [
    name,
    read.ok ? read.value.text : read.error.code,
  ])

describe('an archive', () => {
  it('is its articles, each by its name inside and as its own bytes', async () => {
    const files = [
      { name: 'a.txt', data: words(1) },
      { name: 'reports/b.md', data: `# Ferry\n\n${words(2)}` },
      { name: 'more.zip', data: zipFile([{ name: 'c/notes', data: words(3) }]) },
    ]
    expect(await outcomes('story.zip', files)).toEqual([
      ['story.zip › a.txt', words(1)],
      ['story.zip › reports/b.md', `# Ferry\n\n${words(2)}`],
      ['story.zip › more.zip › c/notes', words(3)],
    ])
    const [first] = value(await read('story.zip', zipFile(files)))
    expect(first?.read.ok && Buffer.from(first.read.value.original).toString()).toBe(words(1))
  })

  it('tells what it passes over in one line, and not what a system hid in it', async () => {
    const photos = Array.from({ length: 30 }, (_, i) => ({ name: `photos/${i}.jpg`, data: 'x' }))
    const hidden = ['.DS_Store', '__MACOSX/._a.txt', '.git/config.txt'].map((name) => ({ name, data: 'x' }))
    const readings = value(await read('s.zip', zipFile([{ name: 'a.txt', data: words(1) }, ...photos, ...hidden])))
    expect(readings).toHaveLength(2)
    const told = readings[1]!.read
    expect(!told.ok && explain(told.error)).toBe(
      'In “s.zip” 30 files of kinds that Stet does not read were passed over: 0.jpg, 1.jpg, 2.jpg, ….',
    )
  })

  it('says a reason once when it is that of many', async () => {
    const locked = Array.from({ length: 500 }, (_, i) => ({ name: `${i}.txt`, data: words(i), flags: 0x801 }))
    const readings = value(await read('s.zip', zipFile([{ name: 'a.txt', data: words(1) }, ...locked])))
    expect(readings.map(({ name }) => name)).toEqual(['s.zip › a.txt', 's.zip › 0.txt'])
    const { read: first } = readings[1]!
    expect(!first.ok && explain(first.error)).toMatch(/is locked .* The same goes for 499 other files there\.$/)
    expect(!first.ok && explain(first.error, 'de')).toMatch(/Das gilt dort für 499 weitere Dateien\.$/)
  })

  it('with nothing to read is refused as a whole', async () => {
    expect(await read('s.zip', zipFile([]))).toMatchObject({ ok: false, error: { code: 'folder-empty' } })
    expect(await outcomes('s.zip', [{ name: 'a.jpg', data: 'x' }])).toEqual([['s.zip', 'files-passed-over']])
  })

  it('is opened as deep as the limit says', async () => {
    const nested = (depth: number): Uint8Array =>
      zipFile(depth === 0 ? [{ name: 'a.txt', data: words(1) }] : [{ name: 'z.zip', data: nested(depth - 1) }])
    const path = 's.zip › z.zip › z.zip › z.zip › z.zip'
    const [within, beyond] = [value(await read('s.zip', nested(4))), value(await read('s.zip', nested(5)))]
    expect(within.map(({ name }) => name)).toEqual([`${path} › a.txt`])
    expect(beyond).toMatchObject([{ name: `${path} › z.zip`, read: { error: { code: 'file-nested-too-deep' } } }])
  })
})

const golden = join(import.meta.dirname, '..', '..', 'golden', 'import')
describe.each(['docx/locked-standard.docx', 'odt/locked.odt', 'pdf/locked-256-bit.pdf'])('%s', (path) => {
  const bytes = readFileSync(join(golden, path))
  const { password } = JSON.parse(readFileSync(join(golden, path.replace(/\w+$/, 'json')), 'utf8'))
  const name = basename(path)

  it('is read with its password alone, which no error has', async () => {
    expect(await read(name, bytes)).toMatchObject({ error: { code: 'file-encrypted', details: { file: name } } })
    const wrong = await read(name, bytes, { password: 'open sesame' })
    expect(wrong).toMatchObject({ error: { code: 'file-password-wrong', details: { file: name } } })
    expect(JSON.stringify(wrong)).not.toContain('sesame')
    expect(await read(name, bytes, { password })).toMatchObject({ ok: true, value: [{ name, read: { ok: true } }] })
  })

  it('is read out of an archive with it, beside what needs none', async () => {
    const files = [
      { name: 'a.txt', data: words(1) },
      { name, data: bytes },
    ]
    const codes = async (options: object) =>
      value(await read('s.zip', zipFile(files), options)).map(({ read }) => (read.ok ? 'read' : read.error.code))
    expect(await codes({})).toEqual(['read', 'file-encrypted'])
    expect(await codes({ password })).toEqual(['read', 'read'])
  })
})

describe('a name that is wrong', () => {
  it('does not matter where the bytes say what they are, and is told', async () => {
    const [article] = value(await read('story.txt', zipFile([{ name: 'a.txt', data: words(1) }])))
    expect(article).toMatchObject({ name: 'story.txt › a.txt', read: { ok: true, value: { readAs: null } } })
    const [text] = value(await read('letter.zip', words(2)))
    expect(text).toMatchObject({ name: 'letter.zip', read: { ok: true, value: { text: words(2), readAs: 'text' } } })
  })
})

it('a text longer than any article is refused, however small its file', async () => {
  const limits = { ...defaultLimits, textLength: 100 }
  expect(await read('a.txt', 'x'.repeat(101), { limits })).toMatchObject({
    error: { code: 'text-too-long', details: { file: 'a.txt', limit: 100 } },
  })
})

describe('what is pasted', () => {
  it('is its text by the name given to it', async () => {
    const url = 'https://herald.example/ferry'
    const article = value(await readPastedAsArticle({ name: 'Ferry', text: `<p>${words(1)}`, url }))
    expect(article).toMatchObject({
      text: `<p>${words(1)}`,
      mediaType: 'text/plain',
      metadata: { title: 'Ferry', url },
    })
  })

  it('is its HTML where it has any, kept as it came', async () => {
    const html = `<p>${words(1)}</p><script>for(;;);</script><p>It rained.</p>`
    const article = value(await readPastedAsArticle({ name: 'Ferry', text: 'other words', html, url: null }))
    expect(article).toMatchObject({ text: `${words(1)}\n\nIt rained.`, mediaType: 'text/html' })
    expect(Buffer.from(article.original).toString()).toBe(html)
  })

  it('is its text where its HTML has none', async () => {
    const article = value(await readPastedAsArticle({ name: 'Ferry', text: words(1), html: ' ', url: null }))
    expect(article).toMatchObject({ text: words(1), mediaType: 'text/plain' })
  })
})

describe('the files of a folder', () => {
  it('come by name, with the folder they were dropped in; one dropped alone has none', async () => {
    const folder = newFolder()
    mkdirSync(join(folder, 'story', 'b'), { recursive: true })
    for (const name of ['story/c.txt', 'story/a.txt', 'story/b/d.txt', 'alone.txt'])
      writeFileSync(join(folder, name), words(1))
    const found = await findFiles([join(folder, 'alone.txt'), join(folder, 'story')])
    expect(found.map(({ name, folder }) => [name, folder])).toEqual([
      ['alone.txt', null],
      [join('story', 'a.txt'), 'story'],
      [join('story', 'b', 'd.txt'), 'story'],
      [join('story', 'c.txt'), 'story'],
    ])
  })

  it('and of an archive are without those of a saved page, which belong to it', async () => {
    const folder = newFolder()
    const parts = ['Ferry.html', 'Ferry_files/ad.html', 'Ferry_files/more/b.txt', 'Other_files/c.txt']
    for (const name of parts) {
      mkdirSync(dirname(join(folder, 'saved', name)), { recursive: true })
      writeFileSync(join(folder, 'saved', name), words(1))
    }
    const names = ['Ferry.html', 'Other_files/c.txt']
    const found = await findFiles([join(folder, 'saved')])
    expect(found.map(({ name }) => name)).toEqual(names.map((name) => join('saved', name)))
    const packed = parts.map((name) => ({ name, data: `<!doctype html><p>${words(1)}` }))
    expect((await outcomes('s.zip', packed)).map(([name]) => name)).toEqual(names.map((name) => `s.zip › ${name}`))
  })

  it('are none: that is said of each empty folder', async () => {
    const folder = newFolder()
    for (const name of ['one', 'two']) mkdirSync(join(folder, name))
    expect(await findFiles([join(folder, 'one'), join(folder, 'two')])).toMatchObject([
      { name: 'one', refusal: { code: 'folder-empty', details: { file: 'one' } } },
      { name: 'two', refusal: { code: 'folder-empty', details: { file: 'two' } } },
    ])
  })
})
