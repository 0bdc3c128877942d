// npm run score: the thermometer. Scores the engine on the shared gold, the public number and date cases and the sample.
// npm run score -- gold stories     only these parts (gold specs own articles stories second sample)
// npm run score -- stories --missed  and name each story's missed and false flags, links and traps
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt } from './lib/build.mjs'
import { goldenRows } from './lib/golden-cases.mjs'
import {
  printMissed,
  printStories,
  readStories,
  scoreStory as scoreGolden,
  storyTotals,
} from './lib/golden-stories.mjs'
import { analyseTexts, claimReaders } from './lib/in-process.mjs'
import { cliEngine, printOwnCases, scoreOwnCases } from './lib/own-cases.mjs'
import { projectRoot } from './lib/paths.mjs'
import { lastLines, Stop, script } from './lib/run.mjs'

const shared = join(projectRoot, '..', 'shared')
const print = (line = '') => process.stdout.write(`${line}\n`)

function run(args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: projectRoot,
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  return { status, stdout, stderr }
}

const textsOf = (folder, files) => files.map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }))

/** The scorer's main figures of one story, as rows of name and value. */
function figures(result) {
  const { links, discrepancies: flags } = result
  return [
    ['language', result.language],
    ['publication date', result.published],
    ['boilerplate F1', result.boilerplateChars.f1],
    ['sentences F1', result.sentences.f1],
    ['check-worthy F1', result.checkWorthy.f1],
    ['not check-worthy F1', result.notCheckWorthy.f1],
    ['links precision', links.all.precision],
    ['links recall', links.all.recall],
    ['links F1', links.all.f1],
    ['claim pairs precision', result.claimPairs.precision],
    ['claim pairs F1', result.claimPairs.f1],
    ['recall@3', result.recallAt3],
    ['discrepancies found', flags.recall],
    ...['rule', 'lexicon', 'semantic'].map((key) => [`  by ${key}`, flags.byDetectability[key]]),
    ['flags true', flags.trueFlags],
    ['relation right', flags.relationRight],
    ['traps hit', flags.trapsHit],
    ['damage F1', result.damage.f1],
    ['origin pairs', result.originPairs],
  ]
}

const stories = [
  {
    name: 'seeds',
    gold: join('gold', 'seeds-000-001-002.json'),
    folder: 'seeds',
    isPart: (file) => /^00[012]_/.test(file),
  },
  { name: 'flood', gold: join('gold', 'flood', 'gold.json'), folder: join('gold', 'flood'), isPart: () => true },
]

async function scoreStory({ gold, folder, isPart, name }, work) {
  const files = readdirSync(join(shared, folder)).filter((file) => file.endsWith('.txt') && isPart(file))
  const analysis = join(work, `${name}.json`)
  writeFileSync(analysis, JSON.stringify(await analyseTexts(textsOf(join(shared, folder), files.sort()))))
  const { status, stdout, stderr } = run([join(shared, 'tools', 'score.mjs'), join(shared, gold), analysis, '--json'])
  if (status !== 0) throw new Stop(`The scorer failed on ${name}:\n${lastLines(stderr, 10)}`)
  return figures(JSON.parse(stdout))
}

function printTable(columns) {
  const [first] = columns
  print(`${''.padEnd(22)}${columns.map(({ name }) => name.padStart(10)).join('')}`)
  first.rows.forEach(([label], i) => {
    const values = columns.map(({ rows }) => String(rows[i][1] ?? '–').padStart(10)).join('')
    print(`${label.padEnd(22)}${values}`)
  })
}

/** The sample's planted discrepancies: how many of those the engine should find now are flagged on their own words. */
async function scoreSample() {
  const folder = join(projectRoot, 'resources', 'sample')
  const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'))
  const files = expected.documents.map(({ file }) => file)
  const { documents, discrepancies } = await analyseTexts(textsOf(folder, files))
  const texts = new Map(documents.map((d) => [d.file, d]))
  const place = ({ file, sentence, text, value }) => {
    const document = texts.get(file)
    const start = document.text.indexOf(sentence) + sentence.indexOf(text)
    return { doc: document.id, start, end: start + text.length, value }
  }
  const holds = (flag, side) =>
    flag.mentions.some((m) => m.doc === side.doc && m.start < side.end && side.start < m.end)
  const isFound = ({ mentions }) => {
    const sides = mentions.map(place)
    return discrepancies.some((f) => new Set(sides.filter((s) => holds(f, s)).map((s) => s.value)).size >= 2)
  }
  const now = expected.discrepancies.filter(({ stage }) => stage === 'now')
  const later = expected.discrepancies.filter(({ stage }) => stage !== 'now')
  print(`sample: ${now.filter(isFound).length}/${now.length} found of those due now`)
  print(`        ${later.filter(isFound).length}/${later.length} found of those not yet due`)
  print(`        ${discrepancies.length} flags`)
}

async function scoreGold() {
  const work = mkdtempSync(join(tmpdir(), 'stet-score-'))
  try {
    const columns = []
    for (const story of stories) columns.push({ name: story.name, rows: await scoreStory(story, work) })
    printTable(columns)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

function scoreSpecs() {
  const specs = run([join(shared, 'tools', 'score-specs.mjs'), join(shared, 'data', 'number-date-specs')])
  print(specs.stdout.trim() || specs.stderr.trim())
}

async function scoreStories(set, isVerbose) {
  const scores = []
  for (const story of readStories(set)) {
    const files = [...story.texts].map(([file, text]) => ({ file, text }))
    scores.push(scoreGolden(story, await analyseTexts(files)))
  }
  if (isVerbose) printMissed(scores, print)
  printStories(storyTotals(scores), print)
}

await script(async () => {
  const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'))
  const isVerbose = process.argv.includes('--missed')
  const parts = {
    gold: scoreGold,
    specs: scoreSpecs,
    own: async () => printOwnCases(scoreOwnCases({ ...cliEngine, ...(await claimReaders()) }), print),
    articles: () => printTable([{ name: 'golden', rows: goldenRows() }]),
    stories: () => scoreStories('stories', isVerbose),
    second: () => scoreStories('stories-second', isVerbose),
    sample: scoreSample,
  }
  const unknown = wanted.filter((name) => !(name in parts))
  if (unknown.length > 0)
    throw new Stop(`No such part: ${unknown.join(', ')}. There are ${Object.keys(parts).join(', ')}.`)
  const chosen = Object.keys(parts).filter((name) => wanted.length === 0 || wanted.includes(name))
  if (chosen.some((name) => ['specs', 'own', 'articles'].includes(name))) await ensureBuilt()
  if (!existsSync(shared)) print(`${shared} is missing: only the project's own sets are scored.`)
  for (const name of chosen) {
    if (!existsSync(shared) && (name === 'gold' || name === 'specs')) continue
    await parts[name]()
    print()
  }
})
