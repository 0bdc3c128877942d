// npm run score: the thermometer. Scores the engine on the shared gold, the public number and date cases and the sample.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt } from './lib/build.mjs'
import { goldenRows } from './lib/golden-cases.mjs'
import { cliStory, printStories, readStories, scoreStory as scoreGolden, storyTotals } from './lib/golden-stories.mjs'
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

function analyse(files, folder, name) {
  const out = join(folder, `${name}.json`)
  const { status, stderr } = run([join('out', 'main', 'cli.js'), 'analyse', ...files, '--out', out])
  if (status !== 0) throw new Stop(`The analysis of ${name} failed:\n${lastLines(stderr, 10)}`)
  return out
}

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
    ['recall@3', result.recallAt3],
    ['discrepancies found', flags.recall],
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

function scoreStory({ gold, folder, isPart, name }, work) {
  const files = readdirSync(join(shared, folder)).filter((file) => file.endsWith('.txt') && isPart(file))
  const paths = files.sort().map((file) => join(shared, folder, file))
  const analysis = analyse(paths, work, name)
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
function scoreSample(work) {
  const folder = join(projectRoot, 'resources', 'sample')
  const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'))
  const paths = expected.documents.map(({ file }) => join(folder, file))
  const { documents, discrepancies } = JSON.parse(readFileSync(analyse(paths, work, 'sample'), 'utf8'))
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

await script(async () => {
  await ensureBuilt()
  const work = mkdtempSync(join(tmpdir(), 'stet-score-'))
  try {
    if (existsSync(shared)) {
      printTable(stories.map((story) => ({ name: story.name, rows: scoreStory(story, work) })))
      print()
      const specs = run([join(shared, 'tools', 'score-specs.mjs'), join(shared, 'data', 'number-date-specs')])
      print(specs.stdout.trim() || specs.stderr.trim())
    } else print(`${shared} is missing: only the project's own sets are scored.`)
    print()
    printOwnCases(scoreOwnCases(cliEngine), print)
    print()
    printTable([{ name: 'golden', rows: goldenRows() }])
    print()
    printStories(storyTotals(readStories().map((story) => scoreGolden(story, cliStory(story)))), print)
    print()
    scoreSample(work)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
})
