// npm run golden: golden articles.
//   npm run golden                  what the engine reads otherwise than expected
//   npm run golden -- NAME          one case
//   npm run golden -- new NAME FILE a new case from a file; its expectation is a draft to be corrected by hand
//   npm run golden -- mark FILE     cases from hand-marked text (scripts/lib/golden/mark.mjs says how)
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuilt } from './lib/build.mjs'
import { casesOf } from './lib/golden/mark.mjs'
import { articlesFolder, goldenCases, readAlone } from './lib/golden/read.mjs'
import { scoreCase, totals } from './lib/golden/score.mjs'
import { nthOf } from './lib/golden/spans.mjs'
import { Stop, say, script } from './lib/run.mjs'

const print = (line = '') => process.stdout.write(`${line}\n`)

function writeCase(name, source, expected, why) {
  if (!/^[a-z0-9-]+$/.test(name))
    throw new Stop(`"${name}" is no name for a folder: small letters, digits and hyphens.`)
  const folder = join(articlesFolder, name)
  if (existsSync(folder)) throw new Stop(`There is a case ${name} already.`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'source.txt'), source)
  writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`)
  writeFileSync(join(folder, 'why.md'), `${why}\n`)
  say(`wrote ${name}`)
}

async function newCase(name, file) {
  if (!name || !file) throw new Stop('usage: npm run golden -- new NAME FILE', 2)
  await ensureBuilt()
  const { document, sentences, quotes, names } = readAlone(file)
  const source = document.text
  const words = ({ start, end }) => {
    const text = source.slice(start, end)
    return { text, ...nthOf(source, { text, start }) }
  }
  const { language, title, byline, agency } = document
  const expected = {
    draft: true,
    language,
    published: { date: document.published.date, certainty: document.published.certainty },
    title,
    byline,
    agency,
    dropped: document.dropped.map((d) => ({ ...words(d), reason: d.reason })),
    sentences: sentences.map((s) => ({ ...words(s), label: s.label, ...(s.role !== 'body' && { role: s.role }) })),
    damage: document.damage.map((d) => ({ ...words(d), kind: d.kind })),
    quotes: quotes.map((q) => ({ ...words(q), speaker: q.speaker })),
    names: names.map((n) => ({ ...words(n), kind: n.kind })),
  }
  writeCase(name, source, expected, 'TODO: what this case is for.')
  say('correct expected.json by hand, say in why.md what it is for, and take "draft" out: the test refuses drafts')
}

async function differences(only) {
  await ensureBuilt()
  const cases = goldenCases().filter(({ name }) => !only || name === only)
  if (cases.length === 0) throw new Stop(only ? `There is no case ${only}.` : 'There is no case yet.')
  const scores = cases.map(({ name, folder, source, expected }) => {
    const score = scoreCase(source, expected, readAlone(join(folder, 'source.txt')))
    if (expected.draft || score.misses.length > 0) print(`${name}${expected.draft ? ' (draft)' : ''}`)
    for (const miss of score.misses) print(`  ${miss.replace(/\s+/g, ' ')}`)
    return score
  })
  print()
  for (const [key, value] of Object.entries(totals(scores))) {
    print(`${key.padEnd(14)}${Number.isFinite(value) ? value.toFixed(3) : '–'}`)
  }
}

await script(async ([command, ...args]) => {
  if (command === 'new') await newCase(...args)
  else if (command === 'mark') {
    for (const file of args) {
      for (const c of casesOf(readFileSync(file, 'utf8'))) writeCase(c.name, c.source, c.expected, c.why)
    }
  } else await differences(command)
})
