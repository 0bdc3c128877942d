// PDFs: paragraphs right, word for word, over the golden ones, beside what pdf.js and pdftotext (where it is) make of them without a layout;
// then a document of 500 pages. STET_PDF_FOLDER: another folder of the same form.
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { goldenFolder } from '../../scripts/lib/golden-pdf/stories.mjs'
import { projectRoot } from '../../scripts/lib/paths.mjs'
import { loadEngine } from './lib/engine.mjs'
import { goldenPdfs, scoreParagraphs } from './lib/pdf-paragraphs.mjs'

const limits = { bytes: 100e6, pages: 2000, expansion: 200, nesting: 200, entries: 10_000 }
const given = (name, password = null) => ({ name, limits, password, url: null })

export async function pdf() {
  const { pdf: reader } = await loadEngine(join(projectRoot, 'src-main', 'pipeline', 'import', 'pdf.ts'))
  const files = goldenPdfs(process.env.STET_PDF_FOLDER ?? goldenFolder).filter(({ paragraphs }) => paragraphs)
  const totals = { stet: [0, 0, 0], 'pdf.js': [0, 0, 0], pdftotext: [0, 0, 0] }
  for (const file of files) {
    const read = await reader.read(file.bytes, given(file.name, file.password ?? null))
    const score = scoreParagraphs(file.paragraphs, read.ok ? read.value.text : '')
    console.log(`${file.name.padEnd(26)} ${score.right}/${score.all} right, ${score.surplus.length} surplus`)
    if (process.env.STET_PDF_SHOW) show(score)
    if (file.sameAs) continue // its paragraphs are counted already
    add(totals.stet, score)
    add(totals['pdf.js'], scoreParagraphs(file.paragraphs, await plainJoin(file)))
    const outside = pdftotext(file)
    if (outside !== null) add(totals.pdftotext, scoreParagraphs(file.paragraphs, outside))
  }
  for (const [name, [right, all, surplus]] of Object.entries(totals)) {
    if (all > 0)
      console.log(
        `${name}: ${right}/${all} paragraphs right (${((100 * right) / all).toFixed(1)} %), ${surplus} surplus`,
      )
  }
  await longDocument(reader)
}

function add(total, { right, all, surplus }) {
  total[0] += right
  total[1] += all
  total[2] += surplus.length
}

function show({ missing, surplus }) {
  for (const paragraph of missing) console.log(`   - ${paragraph}`)
  for (const paragraph of surplus) console.log(`   + ${paragraph}`)
}

/** Lines as pdf.js gives them, a blank line where it gives one. */
async function plainJoin({ bytes, password }) {
  const { getDocument } = await import('unpdf/pdfjs')
  const loading = getDocument({ data: bytes.slice(), password, verbosity: 0 })
  const document = await loading.promise
  let text = ''
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent()
    text += `${items.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : '')).join('')}\n\n`
  }
  await loading.destroy()
  return text
}

function pdftotext({ path, password }) {
  const { status, stdout } = spawnSync('pdftotext', [...(password ? ['-upw', password] : []), path, '-'], {
    encoding: 'utf8',
  })
  return status === 0 ? stdout.replaceAll('\f', '\n\n') : null
}

/** 500 pages of two columns with running heads and notes, set many times over by qpdf. */
async function longDocument(reader) {
  const room = mkdtempSync(join(tmpdir(), 'stet-pdf-'))
  try {
    const long = join(room, 'long.pdf')
    const parts = [
      'tex-one-column',
      'tex-german-columns',
      'tex-two-columns-notes',
      'writer-one-column',
      'web-page',
      'tex-three-columns',
    ]
    const once = join(room, 'once.pdf')
    const paths = parts.map((name) => join(goldenFolder, `${name}.pdf`))
    if (spawnSync('qpdf', ['--empty', '--pages', ...paths, '--', once]).status !== 0) {
      console.log('500 pages: not measured, qpdf is not there')
      return
    }
    copyFileSync(once, long)
    const pagesOf = (path) => Number(spawnSync('qpdf', ['--show-npages', path], { encoding: 'utf8' }).stdout)
    const times = Math.ceil(500 / pagesOf(once))
    // Each copy gets objects of its own, as the parts of a long document have.
    const copies = Array.from({ length: times }, (_, index) => {
      const path = join(room, `copy-${index}.pdf`)
      writeFileSync(path, readFileSync(once))
      return path
    })
    spawnSync('qpdf', ['--empty', '--pages', ...copies.flatMap((path) => [path, '1-z']), '--', long])
    const bytes = new Uint8Array(readFileSync(long))
    globalThis.gc?.()
    const before = process.memoryUsage.rss()
    let most = before
    const watch = setInterval(() => {
      most = Math.max(most, process.memoryUsage.rss())
    }, 50)
    const begin = performance.now()
    const read = await reader.read(bytes, given('long.pdf'))
    clearInterval(watch)
    const seconds = (performance.now() - begin) / 1000
    const pages = read.ok ? read.value.pages.length : 0
    console.log(
      `${pages} pages, ${(bytes.length / 1e6).toFixed(1)} MB: ${seconds.toFixed(1)} s, ${Math.round((most - before) / 1e6)} MB more memory at most${read.ok ? '' : ` (${read.error.code} ${read.error.cause ?? ''})`}`,
    )
  } finally {
    rmSync(room, { recursive: true, force: true })
  }
}
