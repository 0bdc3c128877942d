// Scores analyses of the golden stories (test/golden/stories): who agrees, who differs, who copied whom.
// A hit is what it is for the other stories: a flag counts where its mentions touch sides of at least two different values.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from './paths.mjs'

/** All golden stories of a set, by name: `{ name, why, expected, texts: Map of file → text }`. */
export function readStories(set = 'stories') {
  const storiesFolder = join(projectRoot, 'test', 'golden', set)
  if (!existsSync(storiesFolder)) return []
  const folders = readdirSync(storiesFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return folders
    .map(({ name }) => name)
    .sort()
    .map((name) => {
      const read = (file) => readFileSync(join(storiesFolder, name, file), 'utf8')
      const expected = JSON.parse(read('expected.json'))
      return {
        name,
        why: read('why.md'),
        expected,
        texts: new Map(expected.articles.map(({ file }) => [file, read(file)])),
      }
    })
}

const length = (s) => s.end - s.start
const overlap = (a, b) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
const iou = (a, b) => overlap(a, b) / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
const touches = (a, b) => a.file === b.file && overlap(a, b) >= 0.5 * Math.min(length(a), length(b))
const pairKey = (a, b) => (a < b ? `${a}|${b}` : `${b}|${a}`)

/** Headline and date line: the first two paragraphs. Gives the offset at which the text proper begins. */
export function bodyStart(text) {
  const second = text.indexOf('\n\n', text.indexOf('\n\n') + 2)
  return second + 2
}

/** Where a sentence stands: `{ file, start, end }`, and the key it is known by. */
function placeOf(story, { file, sentence }) {
  const start = story.texts.get(file).indexOf(sentence)
  return { file, start, end: start + sentence.length, key: `${file}:${start}` }
}

function sideOf(story, side) {
  const { file, start } = placeOf(story, side)
  const from = start + side.sentence.indexOf(side.text)
  return { file, start: from, end: from + side.text.length, value: side.value }
}

/** Pairs of keys, from different files, of sentences that state the same claim; and those that count neither way. */
function expectedPairs(story) {
  const same = new Set()
  for (const group of story.expected.claims) {
    const places = group.map((member) => placeOf(story, member))
    for (const a of places) for (const b of places) if (a.file < b.file) same.add(pairKey(a.key, b.key))
  }
  const free = new Set(story.expected.related.map(([a, b]) => pairKey(placeOf(story, a).key, placeOf(story, b).key)))
  return { same, free }
}

/** The key of each of the engine's sentences: that of the listed sentence it is, its own, or null in headline and date line. */
function keysOf(story, analysis, fileOf) {
  const { claims, related, discrepancies, mustNotFlag } = story.expected
  const sides = [...discrepancies, ...mustNotFlag].flatMap((item) => item.sides)
  const places = [...claims.flat(), ...related.flat(), ...sides].map((one) => placeOf(story, one))
  const starts = new Map([...story.texts].map(([file, text]) => [file, bodyStart(text)]))
  return new Map(
    analysis.sentences.map((s) => {
      const file = fileOf.get(s.doc)
      if (s.start < starts.get(file)) return [s.id, null]
      const listed = places.find((place) => place.file === file && iou(place, s) >= 0.5)
      return [s.id, { file, key: listed?.key ?? `${file}:${s.start}` }]
    }),
  )
}

function countPairs(found, { same, free }) {
  const judged = [...found].filter((key) => same.has(key) || !free.has(key))
  const tp = judged.filter((key) => same.has(key)).length
  return { tp, fp: judged.length - tp, fn: same.size - tp }
}

/** The false and the missed pairs in their sentences' first words, for reading. */
function namedPairs(story, found, { same, free }) {
  const words = (key) => {
    const [file, start] = key.split(':')
    return `${file} “${story.texts
      .get(file)
      .slice(Number(start), Number(start) + 70)
      .replace(/\s+/g, ' ')}”`
  }
  const named = (pair) => pair.split('|').map(words).join(' ~ ')
  const falseLinks = [...found].filter((pair) => !same.has(pair) && !free.has(pair)).map(named)
  const missedLinks = [...same].filter((pair) => !found.has(pair)).map(named)
  return { falseLinks, missedLinks }
}

function pairsFound(analysis, keys) {
  const linked = new Set()
  const claimed = new Set()
  const add = (set, a, b) => {
    if (a && b && a.file !== b.file) set.add(pairKey(a.key, b.key))
  }
  for (const { a, b, tier } of analysis.links) if (tier === 'linked') add(linked, keys.get(a), keys.get(b))
  for (const { mentions } of analysis.claims) {
    const members = [...new Set(mentions.map((m) => m.sentence))].map((id) => keys.get(id))
    members.forEach((a, i) => {
      for (const b of members.slice(i + 1)) add(claimed, a, b)
    })
  }
  return { linked, claimed }
}

/** The kinds a flag may have for what is expected of one kind: a checker calls some of them by either name. */
const accepted = {
  number: ['number', 'update'],
  update: ['update', 'number', 'date'],
  granularity: ['granularity', 'number', 'date', 'meaning'],
  date: ['date', 'update'],
  name: ['name'],
  attribution: ['attribution'],
  'quote-wording': ['quote-wording', 'meaning'],
  meaning: ['meaning', 'quote-wording', 'number', 'date'],
}

const covered = (flag, sides) => sides.filter((side) => flag.mentions.some((m) => touches(m, side)))

/** A mention counts only inside one sentence: a span wider than what it claims earns nothing. */
function flagsOf(analysis, fileOf) {
  const inOne = (m) => analysis.sentences.some((s) => s.doc === m.doc && overlap(s, m) >= 0.9 * length(m))
  return analysis.discrepancies.map((flag) => ({
    ...flag,
    mentions: flag.mentions.filter((m) => length(m) > 0 && inOne(m)).map((m) => ({ ...m, file: fileOf.get(m.doc) })),
  }))
}

function scoreFlags(story, analysis, fileOf) {
  const flags = flagsOf(analysis, fileOf)
  const withSides = (item) => ({ ...item, sides: item.sides.map((side) => sideOf(story, side)) })
  const items = story.expected.discrepancies.map(withSides).map((item) => {
    const hits = flags.filter(
      (flag) =>
        accepted[item.kind].includes(flag.kind) && new Set(covered(flag, item.sides).map((s) => s.value)).size >= 2,
    )
    const right = hits.filter((flag) => flag.relation === item.relation)
    return { id: item.id, kind: item.kind, why: item.why, hits, right }
  })
  const wholly = new Set(items.flatMap(({ right }) => right))
  const yes = new Set(items.flatMap(({ hits }) => hits))
  const isTrap = (flag, { kind, sides }) => {
    if (flag.kind !== kind || covered(flag, sides).length < 2 || wholly.has(flag)) return false
    // A disagreement that was found, but under a wrong relation, and right here: a toll that rose called a conflict.
    const isMistaken = new Set(covered(flag, sides).map((side) => side.value)).size >= 2
    return !yes.has(flag) || isMistaken || flag.mentions.every((m) => sides.some((side) => touches(m, side)))
  }
  const traps = story.expected.mustNotFlag.map(withSides).map((item) => {
    const hits = flags.filter((flag) => isTrap(flag, item))
    for (const flag of hits) yes.delete(flag)
    return { id: item.id, kind: item.kind, why: item.why, hits }
  })
  return { flags, items, traps, trueFlags: yes }
}

const samePartition = (a, b) => {
  const canon = (sets) => JSON.stringify(sets.map((set) => [...set].sort()).sort((x, y) => (x[0] < y[0] ? -1 : 1)))
  return canon(a) === canon(b)
}

function scoreProvenance({ expected }, analysis, fileOf) {
  const found = analysis.origins.map(({ members }) => members.map((id) => fileOf.get(id)))
  const derived = expected.derivation.filter(({ type, source, derived }) =>
    analysis.derivation.some((d) => {
      const [from, to] = [fileOf.get(d.source), fileOf.get(d.derived)]
      const isPair = (from === source && to === derived) || (type === 'wire' && from === derived && to === source)
      return d.type === type && isPair
    }),
  )
  return { origins: samePartition(expected.origins, found), derived: derived.length, found }
}

/** One story's analysis (the analysis file, its documents' `file` as in expected.json) against what is expected of it. */
export function scoreStory(story, analysis) {
  const fileOf = new Map(analysis.documents.map(({ id, file }) => [id, file]))
  const keys = keysOf(story, analysis, fileOf)
  const pairs = pairsFound(analysis, keys)
  const want = expectedPairs(story)
  return {
    name: story.name,
    links: namedPairs(story, pairs.linked, want),
    linked: countPairs(pairs.linked, want),
    claimed: countPairs(pairs.claimed, want),
    ...scoreFlags(story, analysis, fileOf),
    provenance: scoreProvenance(story, analysis, fileOf),
    derivations: story.expected.derivation.length,
    languages: story.expected.articles.filter((a) =>
      analysis.documents.some((d) => d.file === a.file && d.language === a.language),
    ).length,
    published: story.expected.articles.filter((a) =>
      analysis.documents.some((d) => d.file === a.file && d.published.date?.slice(0, 10) === a.published),
    ).length,
    articles: story.expected.articles.length,
  }
}

const add = (list, count) => list.reduce((sum, one) => sum + count(one), 0)

function prf(counts) {
  const [tp, fp, fn] = ['tp', 'fp', 'fn'].map((key) => add(counts, (count) => count[key]))
  const precision = tp + fp === 0 ? 0 : tp / (tp + fp)
  const recall = tp + fn === 0 ? 1 : tp / (tp + fn)
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

function tally(items) {
  const kinds = [...new Set(items.map(({ kind }) => kind))].sort()
  return Object.fromEntries(
    kinds.map((kind) => {
      const own = items.filter((item) => item.kind === kind)
      return [kind, { right: own.filter(({ hits }) => hits.length > 0).length, all: own.length }]
    }),
  )
}

/** The figures of all stories together; shares are `{ right, all }`. */
export function storyTotals(scores) {
  const items = scores.flatMap((score) => score.items)
  const traps = scores.flatMap((score) => score.traps)
  const found = items.filter(({ hits }) => hits.length > 0)
  return {
    linked: prf(scores.map(({ linked }) => linked)),
    claimed: prf(scores.map(({ claimed }) => claimed)),
    found: { right: found.length, all: items.length },
    trueFlags: { right: add(scores, (s) => s.trueFlags.size), all: add(scores, (s) => s.flags.length) },
    relationRight: { right: found.filter(({ right }) => right.length > 0).length, all: found.length },
    trapsHit: { right: traps.filter(({ hits }) => hits.length > 0).length, all: traps.length },
    origins: { right: scores.filter(({ provenance }) => provenance.origins).length, all: scores.length },
    derivations: { right: add(scores, (s) => s.provenance.derived), all: add(scores, (s) => s.derivations) },
    languages: { right: add(scores, (s) => s.languages), all: add(scores, (s) => s.articles) },
    published: { right: add(scores, (s) => s.published), all: add(scores, (s) => s.articles) },
    byKind: tally(items),
    trapsByKind: tally(traps),
  }
}

const decimal = (value) => value.toFixed(3)
const part = ({ right, all }) => `${right}/${all}`
const kindsOf = (shares) =>
  Object.entries(shares)
    .map(([kind, share]) => `${kind} ${part(share)}`)
    .join(', ')

export function printStories(totals, print) {
  const prfText = ({ precision, recall, f1 }) => `P ${decimal(precision)}  R ${decimal(recall)}  F1 ${decimal(f1)}`
  const rows = [
    ['linked pairs', prfText(totals.linked)],
    ['claim pairs', prfText(totals.claimed)],
    ['discrepancies found', `${part(totals.found)}  (${kindsOf(totals.byKind)})`],
    ['true flags', part(totals.trueFlags)],
    ['relation right', part(totals.relationRight)],
    ['must-not-flag hit', `${part(totals.trapsHit)}  (${kindsOf(totals.trapsByKind)})`],
    ['origins right', part(totals.origins)],
    ['derivations', part(totals.derivations)],
    ['language, day', `${part(totals.languages)}, ${part(totals.published)}`],
  ]
  print(`golden stories (${totals.origins.all})`)
  for (const [label, value] of rows) print(`  ${label.padEnd(22)}${value}`)
}

/** What each story's analysis missed and what it should not have said. */
export function printMissed(scores, print) {
  const flagText = (f) =>
    `${f.kind} ${f.relation} [${f.rule}] ${f.mentions.map((m) => `${m.file} “${m.text}” = ${m.value}`).join(' | ')}`
  for (const { name, items, traps, flags, trueFlags, links, provenance } of scores) {
    const lines = [
      ...items.filter(({ hits }) => hits.length === 0).map((i) => `missed ${i.kind}: ${i.why}`),
      ...items
        .filter(({ hits, right }) => hits.length > 0 && right.length === 0)
        .map((i) => `wrong relation ${i.kind}: ${i.why}`),
      ...traps
        .filter(({ hits }) => hits.length > 0)
        .map((t) => `TRAP ${t.kind}: ${t.why} :: ${t.hits.map(flagText).join(' ;; ')}`),
      ...flags.filter((f) => !trueFlags.has(f)).map((f) => `false flag: ${flagText(f)}`),
      ...links.falseLinks.map((pair) => `false link: ${pair}`),
      ...links.missedLinks.map((pair) => `missed link: ${pair}`),
      ...(provenance.origins ? [] : [`origins: ${JSON.stringify(provenance.found)}`]),
    ]
    if (lines.length === 0) continue
    print(name)
    for (const line of lines) print(`  ${line}`)
  }
  print()
}
