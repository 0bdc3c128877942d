// Scores the engine on the project's own measuring sets (test/cases). An absent file gives null, printed as “–”.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { caseLanguages, readCases } from './cases.mjs'
import {
  isLinked,
  matchChains,
  matchDamage,
  matchDates,
  matchNames,
  matchQuantities,
  matchQuotes,
  matchSentences,
} from './match-cases.mjs'
import { scoreAssertions, scoreStatements } from './own-claims.mjs'
import { projectRoot } from './paths.mjs'
import { lastLines, Stop } from './run.mjs'

const share = (part, whole) => (whole === 0 ? 1 : part / whole)
const sum = (counts, key) => counts.reduce((total, one) => total + one[key], 0)
const isRight = ({ right, expected, found = right }) => right === expected && right === found

/** Precision, recall and F1 over all items, the share of cases that are entirely right, and words for the others. */
function tally(matches) {
  const counts = matches.map((match) => match.counts)
  const right = sum(counts, 'right')
  const found = sum(counts, 'found')
  // Nothing found where something stands is no precision.
  const precision = found === 0 && sum(counts, 'expected') > 0 ? 0 : share(right, found)
  const recall = share(right, sum(counts, 'expected'))
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  const wrong = matches.filter((match) => !isRight(match.counts)).map((match) => match.wrong)
  return { precision, recall, f1, cases: share(matches.length - wrong.length, matches.length), wrong }
}

/** Null where nothing was to be found. */
function recallOf(counts) {
  const expected = sum(counts, 'expected')
  return expected === 0 ? null : sum(counts, 'right') / expected
}

function scoreValues(language, annotate) {
  const cases = readCases(`values/${language}.jsonl`)
  if (!cases) return null
  const results = annotate(cases.map(({ text, reference }) => ({ text, language, reference })))
  const numbers = cases.map((one, i) => matchQuantities(one, results[i]))
  const dates = cases.map((one, i) => matchDates(one, results[i]))
  const both = cases.filter((_, i) => isRight(numbers[i].counts) && isRight(dates[i].counts)).length
  const hedges = recallOf(numbers.map((match) => match.hedges))
  return { numbers: tally(numbers), dates: tally(dates), cases: share(both, cases.length), hedges }
}

function scoreSentences(language, annotate) {
  const cases = readCases(`sentences/${language}.jsonl`)
  if (!cases) return null
  const results = annotate(cases.map(({ text }) => ({ text, language, reference: null })))
  return tally(cases.map((one, i) => matchSentences(one, results[i])))
}

function scoreNames(annotate) {
  const cases = readCases('names.jsonl')
  if (!cases) return null
  const side = (text, language) => ({ text, language, reference: null, as: 'name' })
  const a = annotate(cases.map((one) => side(one.a, one.languages[0])))
  const b = annotate(cases.map((one) => side(one.b, one.languages[1])))
  const linked = cases.filter((_, i) => isLinked(a[i], b[i]))
  const same = cases.filter((one) => one.same)
  const wrong = cases
    .filter((one) => linked.includes(one) !== one.same)
    .map((one) => `${one.id}: ${one.a} / ${one.b} should ${one.same ? '' : 'not '}be linked (${one.why})`)
  return {
    same: same.length,
    linked: linked.filter((one) => one.same).length,
    different: cases.length - same.length,
    falselyLinked: linked.filter((one) => !one.same).length,
    wrong,
  }
}

function scoreNameSpans(file, annotate, language = null) {
  const cases = readCases(file)?.filter((one) => language === null || one.language === language)
  if (!cases?.length) return null
  const results = annotate(cases.map((one) => ({ text: one.text, language: one.language, reference: null })))
  const matches = cases.map((one, i) => matchNames(one, results[i]))
  const wrong = matches.filter(({ counts, kinds }) => !isRight(counts) || !isRight(kinds)).map((match) => match.wrong)
  return { ...tally(matches), kinds: recallOf(matches.map((match) => match.kinds)), wrong }
}

function scoreQuotes(annotate, file) {
  const cases = readCases(file)
  if (!cases) return null
  const results = annotate(cases.map(({ text, language }) => ({ text, language, reference: null })))
  const chains = cases.map((one, i) => matchChains(one, results[i]))
  const wrongChains = chains.filter((match) => !isRight(match.counts)).map((match) => match.wrong)
  const quotes = tally(cases.map((one, i) => matchQuotes(one, results[i])))
  return { ...quotes, chains: recallOf(chains.map((match) => match.counts)), wrongChains }
}

function scoreDamage(damage, file) {
  const cases = readCases(file)
  if (!cases || !damage) return null
  const found = damage(cases)
  const matches = cases.map((one, i) => matchDamage(one, found[i]))
  return { ...tally(matches), kinds: recallOf(matches.map((match) => match.kinds)) }
}

const f1Of = (both, said, meant) => (said + meant === 0 ? 1 : (2 * both) / (said + meant))

/** Both sides of check-worthiness as F1, the share of the very labels, and words for the others. */
function scoreLabels(label) {
  const cases = readCases('labels.jsonl')
  if (!cases || !label) return null
  const found = label(cases)
  const count = (test) => cases.filter((one, i) => test(one.label === 'claim', found[i] === 'claim')).length
  const claims = [count((want, got) => want && got), count((_, got) => got), count((want) => want)]
  const others = [count((want, got) => !want && !got), count((_, got) => !got), count((want) => !want)]
  const right = cases.filter((one, i) => found[i] === one.label).length
  const wrong = cases
    .map((one, i) => `${one.id}: ${found[i]}, not ${one.label} (${one.why}): ${one.text}`)
    .filter((_, i) => found[i] !== cases[i].label)
  return { worthy: f1Of(...claims), not: f1Of(...others), labels: share(right, cases.length), wrong }
}

const perLanguage = (score) => Object.fromEntries(caseLanguages.map((language) => [language, score(language)]))

/**
 * `annotate`: takes lines `{text, language, reference}`, returns for each what `stet annotate` writes. `damage`: takes cases
 * `{text, language}`, returns for each the damage of its text as an article; without it damage is not scored.
 * `label`: takes such cases, returns for each the label of its first sentence; without it labels are not scored.
 * `assertions`, `statement`: as in claims/read-text.ts; without them neither is scored.
 */
export function scoreOwnCases({ annotate, damage, label, assertions, statement }) {
  return {
    values: perLanguage((language) => scoreValues(language, annotate)),
    sentences: perLanguage((language) => scoreSentences(language, annotate)),
    names: scoreNames(annotate),
    nameSpans: perLanguage((language) => scoreNameSpans('name-spans.jsonl', annotate, language)),
    nameSpansSecond: scoreNameSpans('name-spans-second.jsonl', annotate),
    quotes: scoreQuotes(annotate, 'quotes.jsonl'),
    quotesSecond: scoreQuotes(annotate, 'quotes-second.jsonl'),
    quotesThird: scoreQuotes(annotate, 'quotes-third.jsonl'),
    damage: scoreDamage(damage, 'damage.jsonl'),
    damageSecond: scoreDamage(damage, 'damage-second.jsonl'),
    labels: scoreLabels(label),
    assertions: scoreAssertions(assertions, 'assertions.jsonl'),
    assertionsSecond: scoreAssertions(assertions, 'assertions-second.jsonl'),
    statements: scoreStatements(statement, 'statements.jsonl'),
    statementsSecond: scoreStatements(statement, 'statements-second.jsonl'),
  }
}

function runCli(args, input) {
  const cli = join(projectRoot, 'out', 'main', 'cli.js')
  const options = { cwd: projectRoot, input, encoding: 'utf8', maxBuffer: 1e9 }
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], options)
  if (status !== 0) throw new Stop(`stet ${args[0]} failed on the measuring sets:\n${lastLines(stderr, 10)}`)
  return stdout
}

/** The analysis of texts as articles named by their index. */
function analyseTexts(cases) {
  const folder = mkdtempSync(join(tmpdir(), 'stet-cases-'))
  try {
    const files = cases.map(({ text }, i) => {
      writeFileSync(join(folder, `${i}.txt`), text)
      return join(folder, `${i}.txt`)
    })
    const out = join(folder, 'analysis.json')
    runCli(['analyse', ...files, '--out', out])
    return JSON.parse(readFileSync(out, 'utf8'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The built command line as the engine under test. The app must be built. */
export const cliEngine = {
  annotate(lines) {
    const input = lines.map((line) => `${JSON.stringify(line)}\n`).join('')
    return runCli(['annotate'], input)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  },
  damage(cases) {
    const byName = new Map(analyseTexts(cases).documents.map((document) => [document.file, document.damage]))
    return cases.map((_, i) => byName.get(`${i}.txt`) ?? [])
  },
  label(cases) {
    const { documents, sentences } = analyseTexts(cases)
    const byName = new Map(documents.map(({ file, id }) => [file, sentences.find(({ doc }) => doc === id)?.label]))
    return cases.map((_, i) => byName.get(`${i}.txt`) ?? null)
  },
}

const figure = (value) => (value == null ? '–' : value.toFixed(2)).padStart(7)

function printTable(print, title, columns, rows) {
  print(`${title.padEnd(14)}${columns.map((column) => column.padStart(7)).join('')}`)
  for (const [name, values] of rows) print(`  ${name.padEnd(12)}${values.map(figure).join('')}`)
}

/** Prints the figures; with `withWrong` also every case that is not right. */
export function printOwnCases(figures, print, { withWrong = false } = {}) {
  const { values, sentences, names, nameSpans, quotes, quotesSecond, quotesThird, damage, labels } = figures
  const { damageSecond } = figures
  const four = (one) => [one?.precision, one?.recall, one?.f1, one?.cases]
  const heads = ['prec', 'recall', 'F1', 'cases']
  const languages = Object.keys(values)
  printTable(
    print,
    'own numbers',
    [...heads, 'hedges'],
    languages.map((l) => [l, [...four(values[l]?.numbers), values[l]?.hedges]]),
  )
  printTable(
    print,
    'own dates',
    [...heads, 'all'],
    languages.map((l) => [l, [...four(values[l]?.dates), values[l]?.cases]]),
  )
  printTable(
    print,
    'own sentences',
    heads,
    languages.map((l) => [l, four(sentences[l])]),
  )
  printTable(
    print,
    'names in text',
    [...heads, 'kinds'],
    [...languages.map((l) => [l, nameSpans[l]]), ['second', figures.nameSpansSecond]].map(([name, one]) => [
      name,
      [...four(one), one?.kinds],
    ]),
  )
  printTable(
    print,
    'own quotes',
    [...heads, 'chains'],
    [
      ['first', [...four(quotes), quotes?.chains]],
      ['second', [...four(quotesSecond), quotesSecond?.chains]],
      ['third', [...four(quotesThird), quotesThird?.chains]],
    ],
  )
  printTable(
    print,
    'own damage',
    [...heads, 'kinds'],
    [
      ['first', [...four(damage), damage?.kinds]],
      ['second', [...four(damageSecond), damageSecond?.kinds]],
    ],
  )
  printTable(print, 'own labels', ['worthy', 'not', 'labels'], [['all', [labels?.worthy, labels?.not, labels?.labels]]])
  printClaims(figures, print)
  print(
    names
      ? `own names     ${names.linked}/${names.same} linked, ${names.falselyLinked}/${names.different} falsely`
      : 'own names     –',
  )
  if (withWrong) for (const line of wrongCases(figures)) print(line)
}

function printClaims({ assertions, assertionsSecond, statements, statementsSecond }, print) {
  const cuts = (one) => [one?.precision, one?.recall, one?.cases]
  printTable(
    print,
    'assertions',
    ['prec', 'recall', 'cases'],
    [
      ['first', cuts(assertions)],
      ['second', cuts(assertionsSecond)],
    ],
  )
  const shares = (one) => [one?.statements, one?.unresolved, one?.cases]
  printTable(
    print,
    'statements',
    ['words', 'unres.', 'cases'],
    [
      ['first', shares(statements)],
      ['second', shares(statementsSecond)],
    ],
  )
}

/** Every case that is not entirely right, in words, of every set. */
export function wrongCases(figures) {
  const { values, sentences, names, nameSpans, nameSpansSecond, quotes, quotesSecond, quotesThird } = figures
  const { damage, damageSecond, labels } = figures
  const byLanguage = Object.keys(values).flatMap((language) => [
    ...(values[language]?.numbers.wrong ?? []),
    ...(values[language]?.dates.wrong ?? []),
    ...(sentences[language]?.wrong ?? []),
    ...(nameSpans[language]?.wrong ?? []),
  ])
  const speakers = [quotes, quotesSecond, quotesThird].flatMap((set) => [set?.wrong, set?.wrongChains])
  const sets = [names?.wrong, nameSpansSecond?.wrong, ...speakers, damage?.wrong, damageSecond?.wrong, labels?.wrong]
  const { assertions, assertionsSecond, statements, statementsSecond } = figures
  for (const one of [assertions, assertionsSecond, statements, statementsSecond]) sets.push(one?.wrong)
  const others = sets.flatMap((wrong) => wrong ?? [])
  return [...byLanguage, ...others]
}
