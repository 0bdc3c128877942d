// npm run link-weights: learns what the evidence of a link is worth (likelihoodWeights in pipeline/weights.ts) from the
// golden stories, by logistic regression, and says how it does on stories left out. Prints; changes no file.
import { join } from 'node:path'
import { loadEngine } from '../test/bench/lib/engine.mjs'
import { bodyStart, readStories } from './lib/golden-stories.mjs'
import { projectRoot } from './lib/paths.mjs'
import { script } from './lib/run.mjs'

const folds = 5
const ridge = 0.5
const steps = 3000

const overlap = (a, b) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
const isSame = (p, file, s) =>
  p.file === file && overlap(p, s) / (Math.max(p.end, s.end) - Math.min(p.start, s.start)) >= 0.5

/** Whether two sentences of a story are to be linked: 1, 0, or -1 where it counts neither way. */
function labeller(story) {
  const place = ({ file, sentence }) => {
    const start = story.texts.get(file).indexOf(sentence)
    return { file, start, end: start + sentence.length }
  }
  const groups = story.expected.claims.map((group) => group.map(place))
  const related = story.expected.related.map((pair) => pair.map(place))
  const body = new Map([...story.texts].map(([file, text]) => [file, bodyStart(text)]))
  return (f, s, g, t) => {
    if (s.start < body.get(f) || t.start < body.get(g)) return -1
    const holds = (group) => group.some((p) => isSame(p, f, s)) && group.some((p) => isSame(p, g, t))
    return groups.some(holds) ? 1 : related.some(holds) ? -1 : 0
  }
}

function rowsOf(engine, lexicon, story) {
  const files = [...story.texts].map(([file, text]) => ({ file, text, originalSha256: '0'.repeat(64) }))
  const articles = engine.readArticles(files)
  const meanings = new engine.Meanings(lexicon)
  const weights = engine.wordWeights(articles.map((a) => a.units))
  const lines = articles.map((a) => engine.linesOf(a.units, weights, meanings))
  const label = labeller(story)
  const rows = []
  for (let x = 0; x < lines.length; x++) {
    for (let y = x + 1; y < lines.length; y++) {
      for (const { x: i, y: j, terms } of engine.pairsWithTerms(lines[x], lines[y], meanings)) {
        const truth = label(files[x].file, articles[x].sentences[i], files[y].file, articles[y].sentences[j])
        if (truth >= 0) rows.push({ story: story.name, truth, terms })
      }
    }
  }
  return rows
}

function learn(rows, names) {
  const mean = names.map((n) => rows.reduce((sum, r) => sum + r.terms[n], 0) / rows.length)
  const spread = names.map(
    (n, k) => Math.sqrt(rows.reduce((sum, r) => sum + (r.terms[n] - mean[k]) ** 2, 0) / rows.length) || 1,
  )
  const inputs = rows.map((r) => [1, ...names.map((n, k) => (r.terms[n] - mean[k]) / spread[k])])
  const w = inputs[0].map(() => 0)
  for (let step = 0; step < steps; step++) {
    const slope = w.map((v, k) => (k > 0 ? ridge * v : 0))
    inputs.forEach((input, i) => {
      const error = sigmoid(input.reduce((sum, v, k) => sum + v * w[k], 0)) - rows[i].truth
      for (let k = 0; k < w.length; k++) slope[k] += error * input[k]
    })
    for (let k = 0; k < w.length; k++) w[k] -= (0.5 * slope[k]) / rows.length
  }
  const weights = Object.fromEntries(names.map((n, k) => [n, w[k + 1] / spread[k]]))
  return { constant: w[0] - names.reduce((sum, _, k) => sum + (w[k + 1] * mean[k]) / spread[k], 0), ...weights }
}

const sigmoid = (x) => 1 / (1 + Math.exp(-x))
const chance = (weights, terms) =>
  sigmoid(Object.entries(terms).reduce((sum, [name, value]) => sum + weights[name] * value, weights.constant))

/** Precision and recall among these pairs at a threshold; pairs that were never candidates are not in it. */
function figures(rows, threshold) {
  const found = rows.filter((r) => r.chance >= threshold)
  const right = found.filter((r) => r.truth === 1).length
  const [precision, recall] = [right / found.length, right / rows.filter((r) => r.truth === 1).length]
  const f1 = (2 * precision * recall) / (precision + recall)
  return `P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`
}

await script(async () => {
  const engine = await loadEngine(join(projectRoot, 'scripts', 'lib', 'link-parts.ts'))
  const paths = engine.dictionaryFiles(join(projectRoot, 'resources', 'dictionaries'))
  const lexicon = paths.length > 0 ? engine.lexiconOf(paths, 'weights') : undefined
  const stories = readStories()
  const rows = stories.flatMap((story) => rowsOf(engine, lexicon, story))
  const names = Object.keys(rows[0].terms)
  console.log(`${rows.length} pairs of ${stories.length} stories, ${rows.filter((r) => r.truth).length} true`)
  console.log(
    'learnt:',
    Object.fromEntries(Object.entries(learn(rows, names)).map(([n, v]) => [n, Number(v.toFixed(3))])),
  )
  console.log('in use:', engine.likelihoodWeights)
  const left = []
  for (let fold = 0; fold < folds; fold++) {
    const out = new Set(stories.filter((_, i) => i % folds === fold).map(({ name }) => name))
    const weights = learn(
      rows.filter((r) => !out.has(r.story)),
      names,
    )
    for (const r of rows) if (out.has(r.story)) left.push({ ...r, chance: chance(weights, r.terms) })
  }
  for (const threshold of [0.25, 0.35, 0.5])
    console.log(`left out a fifth at a time, at ${threshold}: ${figures(left, threshold)}`)
})
