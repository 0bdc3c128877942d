import { randomUUID } from 'node:crypto'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { newsText } from './news-text.mjs'

const root = join(import.meta.dirname, '..', '..', '..')

/** The library and its search as the app ships them, bundled for plain Node: below node_modules, where libsql is found. */
export async function loadSearch() {
  const outDir = join(root, 'node_modules', '.cache', 'stet-bench', String(process.pid))
  mkdirSync(outDir, { recursive: true })
  try {
    await build({
      configFile: false,
      root,
      logLevel: 'error',
      build: {
        ssr: join(import.meta.dirname, 'search-parts.ts'),
        outDir,
        minify: false,
        rollupOptions: { output: { entryFileNames: 'search.mjs' } },
      },
      ssr: { noExternal: true, external: ['libsql'] },
    })
    return await import(pathToFileURL(join(outDir, 'search.mjs')).href)
  } finally {
    process.on('exit', () => rmSync(outDir, { recursive: true, force: true }))
  }
}

const syllables =
  'ba be dra do el fen gal hu kar ler mi na or pel qui ro sa ten ul vor wen yst zo bran mar tol ves lin'.split(' ')
const named =
  /Ana Roque|Tomas Ferrin|Ilse Brandow|Peter Halvik|Mira Castellan|Jon Aldersey|Rosa Lindqvarn|Orvel|Kesten|Valdun/g

/** `count` invented articles, each with names of its own among those that all have: `{ text, title, names }`. */
export function* manyArticles(count, length) {
  const pool = newsText(3_000_000, { isOneLine: true }).split(/(?<=[.”]) (?=[A-Z“])/)
  let state = 7
  const next = (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return (state >>> 9) % below
  }
  const name = () => {
    const made = Array.from({ length: 2 + next(2) }, () => syllables[next(syllables.length)]).join('')
    return made[0].toUpperCase() + made.slice(1)
  }
  for (let n = 0; n < count; n++) {
    const names = [name(), name(), name()]
    const sentences = []
    let size = 0
    for (let at = next(pool.length); size < length; at = (at + 1) % pool.length) {
      const sentence = pool[at].replace(named, (was) => (next(3) === 0 ? was : names[next(3)]))
      sentences.push(sentence)
      size += sentence.length + 1
    }
    const title = `${names[0]} and the ${sentences[0].split(' ').slice(2, 6).join(' ')}`
    yield { title, text: sentences.join(' '), names }
  }
}

/** Puts them into a library, a hundred a dossier. */
export function fillLibrary({ openLibrary, originalArtefact, textArtefact }, folder, articles) {
  // A scratch library: nothing of it is to outlive a power cut.
  const opened = openLibrary(folder, { mode: 'write', pragmas: ['synchronous = OFF'] })
  if (!opened.ok) throw new Error(JSON.stringify(opened.error))
  const library = opened.value
  const person = randomUUID()
  const run = (command, artefacts = [], actor = person) => {
    const done = library.execute(command, { actor }, artefacts)
    if (!done.ok) throw new Error(JSON.stringify(done.error))
  }
  run({ type: 'AddPerson', person, name: 'Bench', initials: 'B', colour: 'teal' }, [], null)
  let dossier = ''
  let n = 0
  for (const { title, text } of articles) {
    if (n++ % 100 === 0) {
      dossier = randomUUID()
      run({ type: 'CreateDossier', dossier, title: `Story ${n}: ${title}`.slice(0, 200), workingLanguage: 'en' })
    }
    const original = originalArtefact(Buffer.from(text))
    const kept = textArtefact(text)
    run(
      {
        type: 'ImportArticle',
        dossier,
        article: kept.sha256,
        originalSha256: original.sha256,
        fileName: `${n}.txt`,
        mediaType: 'text/plain',
        encoding: 'utf-8',
        bytes: original.bytes.byteLength,
        role: 'source',
        metadata: {
          title,
          language: 'en',
          outlet: `Paper ${n % 40}`,
          agency: null,
          byline: null,
          published: { date: null, certainty: 'unknown', basis: [] },
          retrieved: null,
          url: null,
        },
      },
      [original, kept],
    )
  }
  return library
}
