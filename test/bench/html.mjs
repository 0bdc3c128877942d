import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadEngine } from './lib/engine.mjs'
import { median, showTarget } from './lib/figures.mjs'
import { metadataFields, scoreMetadata } from './lib/page-metadata.mjs'
import { hasStart, pagesWithStarts, publicPages } from './lib/public-pages.mjs'
import { readByReadability } from './lib/readability.mjs'
import { tokenScore } from './lib/token-score.mjs'

const golden = (name) => join(import.meta.dirname, '..', 'golden', 'import', name)
const limits = { bytes: 100e6, pages: 2000, expansion: 200, nesting: 200, entries: 10_000 }
/** Rounds before the one that counts: the compiler is done with neither reader before. */
const warming = 2
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length

/**
 * The main text of web pages, ours and Readability's over linkedom, on the same pages in the same run. F1 of a page is that of its word tokens as a
 * multiset; the figure is the mean over the pages. STET_BENCH_PAGES=FOLDER takes a public set instead, in one of the layouts of `publicPages` (their
 * texts may have no headline) or of `pagesWithStarts`. STET_BENCH_EACH=1 lists the pages.
 */
export async function html() {
  const { webPage } = await loadEngine('test/bench/lib/pages-parts.ts')
  const folder = process.env.STET_BENCH_PAGES
  if (folder) return measurePublic(webPage, folder)
  for (const name of ['html-pages', 'html-pages-second']) {
    console.log(name)
    const pages = goldenPages(golden(name))
    measure(webPage, pages)
    measureMetadata(webPage, pages)
  }
}

function measurePublic(webPage, folder) {
  const pages = publicPages(folder)
  if (pages !== null) return measure(webPage, pages)
  const known = pagesWithStarts(folder)
  if (known.length === 0)
    throw new Error(`No pages in ${folder}: the layouts that are read stand in lib/public-pages.mjs.`)
  measureStarts(webPage, known)
}

const readByUs = (webPage, page) => {
  const read = webPage.read(page.bytes, { name: `${page.name}.html`, limits, password: null, url: null })
  return read.ok ? read.value.text : ''
}

/** On how many pages the start of the text is in what was read. STET_BENCH_EACH=1 lists those where it is not. */
function measureStarts(webPage, pages) {
  const ours = (page) => readByUs(webPage, page)
  const readers = [
    ['Stet', ours],
    ['Readability over linkedom', readOrNothing],
  ]
  for (const [name, read] of readers) {
    const without = pages.filter((page) => !hasStart(read(page), page.expected))
    console.log(
      `${name.padEnd(28)} start of the text found on ${pages.length - without.length} of ${pages.length} pages`,
    )
    if (process.env.STET_BENCH_EACH) for (const page of without) console.log(`  ${page.name}: ${page.expected}`)
  }
}

// Readability is handed characters; decoding them is not counted for it.
const readPageByReadability = (page) => readByReadability(page.html)

/** linkedom makes no document of a text without a tag; Readability throws then. */
function readOrNothing(page) {
  try {
    return readPageByReadability(page)
  } catch (error) {
    console.log(`  ${page.name}: Readability over linkedom: ${error.message}`)
    return ''
  }
}

function measure(webPage, pages) {
  const ours = (page) => readByUs(webPage, page)
  const theirs = readPageByReadability
  const results = { Stet: [], 'Readability over linkedom': [] }
  for (let round = 0; round <= warming; round++) {
    for (const page of pages) {
      const row = { Stet: timed(ours, page), 'Readability over linkedom': timed(theirs, page) }
      if (round < warming) continue
      for (const [name, { text, ms }] of Object.entries(row)) {
        results[name].push({ page, ms, ...tokenScore(text, page.expected) })
      }
    }
  }
  show(results, pages.length)
}

/** What each page says of itself, as the reader has it first. STET_BENCH_EACH=1 lists what is not right. */
function measureMetadata(webPage, pages) {
  const counts = Object.fromEntries(metadataFields.map((field) => [field, { right: 0, stated: 0, 'made up': 0 }]))
  for (const { name, bytes, metadata } of pages) {
    const read = webPage.read(bytes, { name: `${name}.html`, limits, password: null, url: null })
    const found = read.ok ? read.value.found : []
    for (const [field, outcome] of Object.entries(scoreMetadata(found, metadata))) {
      const count = counts[field]
      if (outcome === 'right') count.right++
      if (outcome === 'made up') count['made up']++
      else if (outcome !== 'none') count.stated++
      if (process.env.STET_BENCH_EACH && outcome !== 'right' && outcome !== 'none') {
        const value = found.find((one) => one.field === field)
        console.log(`  ${name} ${field} ${outcome}: ${value?.value} (${value?.basis}), not ${metadata[field]}`)
      }
    }
  }
  const all = Object.values(counts)
  const sum = (key) => all.reduce((total, count) => total + count[key], 0)
  const each = metadataFields.map((field) => `${field} ${counts[field].right}/${counts[field].stated}`)
  console.log(`  metadata: ${sum('right')}/${sum('stated')} right, ${sum('made up')} not stated: ${each.join(', ')}`)
}

function timed(read, page) {
  const from = performance.now()
  const text = read(page)
  return { text, ms: performance.now() - from }
}

function show(results, count) {
  for (const [name, rows] of Object.entries(results)) {
    const figures = ['f1', 'precision', 'recall'].map((key) => `${key} ${mean(rows.map((row) => row[key])).toFixed(3)}`)
    const ms = rows.map((row) => row.ms)
    console.log(
      `${name.padEnd(28)} ${figures.join('  ')}  median ${median(ms).toFixed(1)} ms a page, longest ${Math.max(...ms).toFixed(0)} ms   n=${count}`,
    )
  }
  const [ours, theirs] = Object.values(results)
  if (process.env.STET_BENCH_EACH) {
    for (const [i, row] of ours.entries())
      console.log(
        `  ${row.page.name.padEnd(44)} ${row.f1.toFixed(3)} (${row.precision.toFixed(2)} ${row.recall.toFixed(2)})  ${theirs[i].f1.toFixed(3)}`,
      )
  }
  const worst = [...ours].sort((a, b) => a.f1 - b.f1).slice(0, 5)
  console.log(`  least: ${worst.map((row) => `${row.page.name} ${row.f1.toFixed(2)}`).join(', ')}`)
  const [f1, other] = [mean(ours.map((row) => row.f1)), mean(theirs.map((row) => row.f1))]
  showTarget('F1 at least .955', f1 >= 0.955, f1.toFixed(3))
  showTarget('no worse than Readability', f1 >= other, `${f1.toFixed(3)} and ${other.toFixed(3)}`)
  const ms = median(ours.map((row) => row.ms))
  showTarget('median under 20 ms a page', ms < 20, `${ms.toFixed(1)} ms`)
}

function goldenPages(folder) {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html') && existsSync(join(folder, file.replace(/html$/, 'txt'))))
    .sort()
    .map((file) => {
      const bytes = readFileSync(join(folder, file))
      const expected = readFileSync(join(folder, file.replace(/html$/, 'txt')), 'utf8')
      const metadata = JSON.parse(readFileSync(join(folder, file.replace(/html$/, 'json')), 'utf8'))
      return { name: file.replace(/\.html$/, ''), bytes, html: bytes.toString('utf8'), expected, metadata }
    })
}
