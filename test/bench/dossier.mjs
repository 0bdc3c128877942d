import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bigDossier } from './lib/big-dossier.mjs'
import { loadEngine } from './lib/engine.mjs'

const sizes = [100, 300, 1000]

/**
 * Engine time for the five seed articles (where they lie beside the checkout), for growing dossiers, and for one more
 * article. The baseline is tokenising and counting the same texts, in the same run.
 */
export async function dossier() {
  const engine = await loadEngine(join(import.meta.dirname, 'lib', 'dossier-parts.ts'))
  const paths = engine.dictionaryFiles(join(import.meta.dirname, '..', '..', 'resources', 'dictionaries'))
  const lexicon = paths.length > 0 ? engine.lexiconOf(paths, 'bench') : undefined
  console.log(`  dictionaries: ${paths.length}`)
  seeds(engine, lexicon)
  const times = new Map()
  for (const n of sizes) times.set(n, grow(engine, lexicon, n))
  const exponent = Math.log(times.get(1000) / times.get(100)) / Math.log(10)
  console.log(`  growth from 100 to 1,000 articles: n^${exponent.toFixed(2)}\n`)
}

const inputsOf = (files) =>
  files.map(({ file, text }) => ({ file, text, originalSha256: createHash('sha256').update(text).digest('hex') }))

function seeds(engine, lexicon) {
  const folder = join(import.meta.dirname, '..', '..', '..', 'shared', 'seeds')
  let files
  try {
    files = readdirSync(folder)
      .sort()
      .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }))
  } catch {
    return console.log('  the seed articles are not beside this checkout')
  }
  const inputs = inputsOf(files)
  const runs = Array.from({ length: 6 }, () => {
    const from = performance.now()
    engine.analyse(inputs, { lexicon })
    return performance.now() - from
  })
  const later = runs.slice(1).sort((a, b) => a - b)
  console.log(
    `  five seed articles: first ${ms(runs[0])}, then median ${ms(later[2])} (baseline ${ms(baseline(engine, inputs))})`,
  )
}

function grow(engine, lexicon, n) {
  const files = inputsOf(bigDossier(n + 1))
  const last = files.pop()
  const base = baseline(engine, files)
  global.gc?.()
  const before = process.memoryUsage().heapUsed
  const kept = new engine.Engine()
  const from = performance.now()
  const analysis = kept.analyse(files, { lexicon })
  const whole = performance.now() - from
  global.gc?.()
  const megabytes = (process.memoryUsage().heapUsed - before) / 1e6
  const again = performance.now()
  const more = kept.analyse([...files, last], { lexicon, calibration: analysis.calibration })
  const one = performance.now() - again
  const { length } = analysis.sentences
  console.log(
    `  ${String(n).padStart(5)} articles, ${length} sentences: ${(whole / 1000).toFixed(1)} s (${(whole / base).toFixed(0)} × baseline), heap +${megabytes.toFixed(0)} MB, rss ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB; ${analysis.links.length} links, ${analysis.claims.length} claims, ${analysis.discrepancies.length} flags; one more: ${ms(one)} (${more.claims.length} claims)`,
  )
  return whole
}

function baseline(engine, inputs) {
  const from = performance.now()
  const counts = new Map()
  for (const { text } of inputs)
    for (const { folded } of engine.tokenize(text, 0, text.length, 'en'))
      counts.set(folded, (counts.get(folded) ?? 0) + 1)
  return performance.now() - from
}

const ms = (t) => (t >= 1000 ? `${(t / 1000).toFixed(2)} s` : `${t.toFixed(0)} ms`)
