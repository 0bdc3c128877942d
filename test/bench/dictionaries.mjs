import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { median, quantile, show, showTarget } from './lib/figures.mjs'

const root = join(import.meta.dirname, '..', '..')
const folder = join(root, 'resources', 'dictionaries')
const runs = 15

/** Opening each dictionary and looking words up, against JSON.parse of the same headwords with their translations. */
export async function dictionaries() {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.stetdict')) : []
  if (files.length === 0)
    return console.log('  no dictionaries here ("npm run dictionaries" makes them): not measured\n')
  const work = mkdtempSync(join(tmpdir(), 'stet-bench-dictionaries-'))
  try {
    const engine = await bundled(work)
    for (const file of files) measure(engine, file, work)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

async function bundled(work) {
  const lib = { entry: join(root, 'src-main', 'pipeline', 'lexicon', 'index.ts'), formats: ['es'], fileName: 'lexicon' }
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { lib, outDir: work, emptyOutDir: false, minify: false },
  })
  const name = readdirSync(work).find((entry) => entry.startsWith('lexicon.'))
  return import(pathToFileURL(join(work, name)))
}

function measure({ openDictionary, meaningsOf, createLexicon }, file, work) {
  const path = join(folder, file)
  const { dictionary } = openDictionary(readFileSync(path))
  const { from, to } = dictionary.header
  const entries = [dictionary.forward, dictionary.backward].map((side) => everything(side))
  const json = join(work, `${file}.json`)
  writeFileSync(json, JSON.stringify(entries))

  const ours = timed(runs, () => openDictionary(readFileSync(path)))
  const theirs = timed(runs, () => JSON.parse(readFileSync(json, 'utf8')))
  const size = readFileSync(path).length
  show(`${file}: JSON.parse of the same entries`, theirs)
  show(`${file}: open, ${(size / 1e6).toFixed(2)} MB (JSON ${(readFileSync(json).length / 1e6).toFixed(2)} MB)`, ours)
  const ratio = (median(ours) / median(theirs)).toFixed(2)
  showTarget(
    'under 150 ms and 6 MB',
    median(ours) < 150 && size < 6e6,
    `${median(ours).toFixed(1)} ms, ${ratio} × JSON.parse`,
  )

  const words = Object.keys(entries[0])
  const asked = Array.from({ length: 500 }, (_, i) => words[Math.floor((i * words.length) / 500)])
  const meanings = asked.map((word) => timed(1, () => meaningsOf([dictionary], word, from, to))[0])
  const lexicon = createLexicon([dictionary])
  const links = asked.map((word) => timed(1, () => lexicon.translate(word.toLowerCase(), from, to))[0])
  const unknown = asked.map((word) => timed(1, () => meaningsOf([dictionary], `${word}xq${word}`, from, to))[0])
  show('  one word’s meanings', meanings)
  show('  one word’s translations for linking, the first time', links)
  show('  a word it does not know, split in vain', unknown)
  const slow = quantile(meanings, 0.99)
  showTarget('99 of 100 meanings under 5 ms', slow < 5, `${slow.toFixed(2)} ms`)
}

const everything = (side) =>
  Object.fromEntries([...side.all()].map((w) => [w.text, w.translations.map((n) => side.translation(n))]))

function timed(count, run) {
  return Array.from({ length: count }, () => {
    const from = performance.now()
    run()
    return performance.now() - from
  })
}
