#!/usr/bin/env node
/**
 * Makes the golden documents of test/golden/import from invented stories, by the programs that newsrooms use: LibreOffice
 * (soffice) and Pandoc, where they are on the path. What a reader must find is written beside each, from the story and
 * never from a reader. Run it again only when a story changes: the bytes differ with every version of the programs.
 * With --expectations only those are written anew.
 */
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { edited } from './lib/golden-documents/edited.mjs'
import { flatDocument, markdownSource } from './lib/golden-documents/sources.mjs'
import { expectedParagraphs, stories } from './lib/golden-documents/stories.mjs'

const golden = join(import.meta.dirname, '..', 'test', 'golden', 'import')
const work = mkdtempSync(join(tmpdir(), 'golden-documents-'))
const onlyExpectations = process.argv.includes('--expectations')
const formats = ['docx', 'odt', 'rtf', 'epub']

function keep(format, name, made, expected) {
  const folder = join(golden, format)
  mkdirSync(folder, { recursive: true })
  if (!onlyExpectations) copyFileSync(made, join(folder, `${name}.${made.split('.').pop()}`))
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(expected, null, 2)}\n`)
}

function byLibreOffice(name, source, expected) {
  const flat = join(work, `${name}.fodt`)
  writeFileSync(flat, source)
  // Its EPUB knows nothing of tracked changes.
  for (const format of formats.filter((format) => format !== 'epub' || name !== 'edited')) {
    const home = `-env:UserInstallation=file://${join(work, 'office')}`
    const arguments_ = [home, '--headless', '--convert-to', format, '--outdir', work, flat]
    if (!onlyExpectations) execFileSync('soffice', arguments_, { stdio: 'ignore' })
    keep(format, `libreoffice-${name}`, join(work, `${name}.${format}`), expected(format))
  }
  keep('odt', `flat-${name}`, flat, expected('odt'))
}

/** LibreOffice saves with a password only by a macro, which must lie in a profile that was used before. */
function withPassword(name, { format, filter, kind, source, expected }) {
  const macro = join(work, 'office', 'user', 'basic', 'Standard', 'Module1.xba')
  const made = join(work, `${name}.${format}`)
  if (!onlyExpectations) {
    copyFileSync(join(import.meta.dirname, 'lib', 'golden-documents', 'save-with-password.xba'), macro)
    const words = [`file://${source}`, `file://${made}`, filter, expected.password, kind].map((word) => `"${word}"`)
    const home = `-env:UserInstallation=file://${join(work, 'office')}`
    execFileSync('soffice', [home, '--headless', `macro:///Standard.Module1.WithPassword(${words})`], {
      stdio: 'ignore',
    })
  }
  keep(format, name, made, expected)
}

function byPandoc(name, source, expected) {
  const markdown = join(work, `${name}.md`)
  writeFileSync(markdown, source)
  for (const format of formats) {
    const made = join(work, `pandoc-${name}.${format}`)
    if (!onlyExpectations) execFileSync('pandoc', ['--standalone', '--output', made, markdown])
    keep(format, `pandoc-${name}`, made, expected(format))
  }
}

function withNumbers({ blocks }, paragraphs) {
  const items = blocks.filter(({ type }) => type === 'numbers').flatMap(({ items }) => items.map(([text]) => text))
  return paragraphs.map((text) => (items.includes(text) ? `${items.indexOf(text) + 1}.\t${text}` : text))
}

for (const [name, story] of Object.entries(stories)) {
  const paragraphs = expectedParagraphs(story)
  const expected = { paragraphs, title: story.title, byline: story.author }
  byLibreOffice(name, flatDocument(story), () => expected)
  // Pandoc puts the author below the title, or on a title page.
  const signed = { ...expected, paragraphs: [paragraphs[0], story.author, ...paragraphs.slice(1)] }
  // In RTF it has neither properties nor styles, and numbers of lists are text.
  const bare = { paragraphs: withNumbers(story, signed.paragraphs) }
  byPandoc(name, markdownSource(story), (format) => (format === 'rtf' ? bare : format === 'epub' ? expected : signed))
}
byLibreOffice('edited', flatDocument(edited, edited.body), () => ({
  paragraphs: edited.paragraphs,
  title: edited.title,
  byline: edited.author,
}))
const { council } = stories
const locked = {
  source: join(work, 'council.fodt'),
  expected: { paragraphs: expectedParagraphs(council), title: council.title, password: 'Maerzenau 26' },
}
withPassword('locked-standard', { ...locked, format: 'docx', filter: 'MS Word 2007 XML', kind: 'Standard' })
withPassword('locked', { ...locked, format: 'odt', filter: 'writer8', kind: '' })
/** Archives as Info-ZIP's program makes them: folders, names with umlauts, an archive within; one with a password. */
function byZip() {
  const folder = join(work, 'post')
  const files = {
    'Fähre.txt': 'The ferry is aground.\n',
    'rat/Märzenau.md': '# Rat\n\nDas Verbot fällt.\n',
    'rat/.DS_Store': 'x',
  }
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  const zip = (...words) => execFileSync('zip', ['-X', '-q', ...words], { cwd: folder })
  zip('inner.zip', 'Fähre.txt')
  zip('-r', join(work, 'post.zip'), '.')
  zip('-P', 'Maerzenau 26', join(work, 'locked.zip'), 'Fähre.txt', 'rat/Märzenau.md')
  const [ferry, council] = Object.values(files)
  const entries = { 'Fähre.txt': ferry, 'inner.zip › Fähre.txt': ferry, 'rat/Märzenau.md': council }
  keep('zip', 'post', join(work, 'post.zip'), { entries })
  const open = { 'Fähre.txt': ferry, 'rat/Märzenau.md': council }
  keep('zip', 'locked', join(work, 'locked.zip'), { entries: open, password: 'Maerzenau 26' })
}

byZip()
rmSync(work, { recursive: true })
