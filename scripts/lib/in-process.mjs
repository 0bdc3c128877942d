// The engine as the app ships it, loaded into this process with the dictionaries the app finds: for scoring many small
// stories, where a process for each costs more than its analysis.
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { loadEngine } from '../../test/bench/lib/engine.mjs'
import { projectRoot } from './paths.mjs'

let loaded = null

async function load() {
  const engine = await loadEngine(join(projectRoot, 'scripts', 'lib', 'engine.ts'))
  const paths = engine.dictionaryFiles(join(projectRoot, 'resources', 'dictionaries'))
  return { engine, lexicon: paths.length > 0 ? engine.lexiconOf(paths, 'score') : undefined }
}

/** `files`: `[{ file, text }]`, in dossier order. Gives the analysis file. */
export async function analyseTexts(files, options = {}) {
  loaded ??= await load()
  const inputs = files.map(({ file, text }) => ({
    file,
    originalSha256: createHash('sha256').update(text).digest('hex'),
    text: text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'),
  }))
  return loaded.engine.analyse(inputs, { lexicon: loaded.lexicon, ...options })
}

/** The readers of assertions and statements, as `scoreOwnCases` takes them. */
export async function claimReaders() {
  loaded ??= await load()
  const { readAssertions, readStatement } = loaded.engine
  return { assertions: readAssertions, statement: readStatement }
}
