import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { quantile, show, showTarget } from './lib/figures.mjs'
import { fillLibrary, loadSearch, manyArticles } from './lib/search-library.mjs'

const count = Number(process.env.STET_BENCH_ARTICLES ?? 100_000)
const length = 1800
const require = createRequire(import.meta.url)

/** Search over a library of 100,000 articles by the library's own code, beside plain FTS5 over the same texts. */
export async function search() {
  const folder = mkdtempSync(join(tmpdir(), 'stet-bench-search-'))
  try {
    const parts = await loadSearch()
    const sampled = []
    const begun = performance.now()
    const library = fillLibrary(parts, folder, sampling(manyArticles(count, length), sampled))
    console.log(`  ${count} articles of ${length} characters imported in ${seconds(performance.now() - begun)}`)
    const search = parts.createSearch(library, { onError: (cause) => console.error(cause) })
    await indexAll(search, join(folder, 'search.db'))
    const plain = plainIndex(folder)
    await measure(parts, search, plain, queriesOf(sampled))
    await search.settled()
    search.close()
    library.close()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function* sampling(articles, sampled) {
  let n = 0
  for (const article of articles) {
    if (n++ % Math.ceil(count / 60) === 0) sampled.push(article)
    yield article
  }
}

/** A timer that comes late is a main process that does not answer. */
async function indexAll(search, file) {
  const late = []
  let last = performance.now()
  const timer = setInterval(() => {
    const now = performance.now()
    late.push(now - last)
    last = now
  }, 1)
  const from = performance.now()
  await search.settled()
  const took = performance.now() - from
  clearInterval(timer)
  const megabytes = (statSync(file).size / 1e6).toFixed(0)
  console.log(
    `  indexed in ${seconds(took)}, ${((took / count) * 1000).toFixed(0)} ms per 1,000 articles with pauses; index ${megabytes} MB`,
  )
  console.log(
    `  main process blocked while indexing: p99 ${quantile(late, 0.99).toFixed(0)} ms, longest ${Math.max(...late).toFixed(0)} ms`,
  )
}

/** What SQLite does by itself: words as they stand, ranked by bm25, with its own snippets. */
function plainIndex(folder) {
  const Database = require('libsql')
  const db = new Database(join(folder, 'plain.db'))
  db.exec(`CREATE VIRTUAL TABLE plain USING fts5(title, body, tokenize='unicode61 remove_diacritics 2')`)
  const insert = db.prepare('INSERT INTO plain (title, body) VALUES (?, ?)')
  db.exec('BEGIN')
  for (const { title, text } of manyArticles(count, length)) insert.run([title, text])
  db.exec('COMMIT')
  return db.prepare(
    `SELECT rowid, snippet(plain, 1, '', '', '', 24) AS snippet FROM plain WHERE plain MATCH ? ORDER BY rank LIMIT 50`,
  )
}

/** What people type: names as they stand and misspelt, words everybody uses, phrases, numbers, all the letters on the way. */
function queriesOf(sampled) {
  const out = []
  for (const [i, { names, text }] of sampled.entries()) {
    const figure = /\d,\d{3}/.exec(text)?.[0] ?? '11,000'
    const words = text
      .split(/\s+/)
      .map((word) => word.replace(/[^\p{L}]/gu, ''))
      .filter((word) => word.length > 3)
    const [one, two, three] = [words[i % 20], words[20 + (i % 20)], words[40 + (i % 20)]]
    out.push(
      ['a name', names[0], `"${names[0]}"`],
      ['a name in other letters', names[1].replace('v', 'w').replace('k', 'c'), `"${names[1]}"`],
      ['a number', figure.replace(',', '.'), `"${figure}"`],
      ['a common word', one, `"${one}"`],
      ['three words', `${one} ${two} ${three}`, `"${one}" "${two}" "${three}"`],
      [
        'a phrase',
        `"${text.split(' ').slice(3, 7).join(' ').replace(/["“”]/g, '')}"`,
        `"${text.split(' ').slice(3, 7).join(' ').replace(/["“”]/g, '')}"`,
      ],
      ['without a word', `${two} -${three}`, `"${two}" NOT "${three}"`],
      ['while typing', names[2].slice(0, 3), `${names[2].slice(0, 3)}*`],
      ['while typing a common word', one.slice(0, 2), `${one.slice(0, 2)}*`],
    )
  }
  return out
}

async function measure({ searchRequestSchema }, search, plain, queries) {
  const ours = new Map()
  const theirs = []
  const all = []
  for (const [, text] of queries.slice(0, 9)) await search.query(searchRequestSchema.parse({ text })) // code that runs first
  for (const [kind, text, match] of queries) {
    const from = performance.now()
    const result = await search.query(searchRequestSchema.parse({ text }))
    const took = performance.now() - from
    if (!result.ok) throw new Error(JSON.stringify(result.error))
    all.push(took)
    ours.set(kind, [...(ours.get(kind) ?? []), took])
    const before = performance.now()
    plain.all([match])
    theirs.push(performance.now() - before)
  }
  show('  plain FTS5 MATCH with bm25 and snippet, first 50 (baseline)', theirs)
  show('  search, first 50 with snippets', all)
  for (const [kind, times] of ours) show(`    ${kind}`, times)
  const p95 = quantile(all, 0.95)
  showTarget('p95 under 80 ms to first results', p95 < 80, `${p95.toFixed(0)} ms`)
}

const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`
