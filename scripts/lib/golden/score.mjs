// Scores the engine's reading of one golden article. Pure: the test and `npm run golden` share it.
import { iou, length, locate, overlap } from './spans.mjs'

/** Characters of a span that are not white space: where a span is trimmed makes no difference. */
const inked = (source, { start, end }) => source.slice(start, end).replace(/\s/g, '').length
const common = (source, a, b) =>
  inked(source, { start: Math.max(a.start, b.start), end: Math.max(a.start, b.start, Math.min(a.end, b.end)) })
const placed = (source, list) => list.map((item) => ({ ...item, ...locate(source, item) }))

/**
 * `reading`: `{ document, sentences, quotes, names }`, the engine's document, its sentences, and quotes and names with
 * offsets. Answers counts, and `misses`: a line of words for each thing that is not as expected.
 */
export function scoreCase(source, expected, reading) {
  const misses = []
  const dropped = placed(source, expected.dropped)
  const boilerplate = scoreDropped(source, dropped, reading.document.dropped, misses)
  const sentences = scoreSentences(source, expected, reading, dropped, misses)
  return {
    ...boilerplate,
    ...sentences,
    ...scoreFields(expected, reading.document, misses),
    damage: scoreDamage(source, expected, reading.document),
    quotes: scoreQuotes(source, expected, reading, misses),
    names: scoreNames(source, expected, reading),
    misses,
  }
}

function scoreDropped(source, want, got, misses) {
  const count = { tp: 0, fp: 0, fn: 0 }
  const reasons = { right: 0, all: 0 }
  for (const w of want) {
    const hits = got.filter((d) => overlap(w, d) > 0)
    const found = hits.reduce((sum, d) => sum + common(source, w, d), 0)
    count.tp += found
    count.fn += inked(source, w) - found
    if (found < inked(source, w)) misses.push(`not dropped (${w.reason}): ${w.text}`)
    if (hits.length === 0) continue
    reasons.all++
    if (hits.some((d) => d.reason === w.reason)) reasons.right++
    else misses.push(`dropped as ${hits[0].reason}, not ${w.reason}: ${w.text}`)
  }
  for (const d of got) {
    const extra = inked(source, d) - want.reduce((sum, w) => sum + common(source, w, d), 0)
    if (extra <= 0) continue
    count.fp += extra
    misses.push(`dropped but text (${d.reason}): ${source.slice(d.start, d.end)}`)
  }
  return { boilerplate: count, reasons }
}

function scoreSentences(source, expected, reading, dropped, misses) {
  const got = reading.sentences.filter((s) => !dropped.some((w) => overlap(w, s) >= 0.5 * length(s)))
  const sentences = { tp: 0, fp: 0, fn: 0 }
  const labels = { right: 0, all: 0 }
  const roles = { right: 0, all: 0 }
  const worthy = { tp: 0, fp: 0, fn: 0 }
  const not = { tp: 0, fp: 0, fn: 0 }
  for (const want of placed(source, expected.sentences)) {
    const best = got.reduce((b, s) => (b && iou(b, want) >= iou(s, want) ? b : s), null)
    if (best && iou(best, want) >= 0.8) sentences.tp++
    else misses.push(`no such sentence: ${want.text}`)
    const said = best && iou(best, want) >= 0.5 ? best : null
    labels.all++
    if (said?.label === want.label) labels.right++
    else if (said) misses.push(`${said.label}, not ${want.label} (${said.reason}): ${want.text}`)
    if (said) countWorthy(want.label === 'claim', said.checkWorthy, worthy, not)
    roles.all++
    if (said?.role === (want.role ?? 'body')) roles.right++
    else if (said) misses.push(`${said.role}, not ${want.role ?? 'body'}: ${want.text}`)
  }
  sentences.fp = got.length - sentences.tp
  sentences.fn = expected.sentences.length - sentences.tp
  return { sentences, labels, roles, worthy, not }
}

function countWorthy(want, said, worthy, not) {
  const [own, other] = want ? [worthy, not] : [not, worthy]
  if (want === said) own.tp++
  else {
    own.fn++
    other.fp++
  }
}

function scoreFields(expected, document, misses) {
  const field = (name, want, got) => {
    if (want !== got) misses.push(`${name} is ${got}, not ${want}`)
    return { right: want === got ? 1 : 0, all: 1 }
  }
  const { language, published, title, byline, agency } = expected
  return {
    language: field('language', language, document.language),
    published: field('published', published.date, document.published.date),
    certainty: field('certainty', published.certainty, document.published.certainty),
    title: field('title', title, document.title),
    byline: field('byline', byline, document.byline),
    agency: field('agency', agency, document.agency),
  }
}

/** One flag for one artefact, at most three times as wide and 20 characters more. */
function scoreDamage(source, expected, document) {
  const spent = new Set()
  const want = placed(source, expected.damage ?? [])
  for (const w of want) {
    const close = (d) => overlap(w, d) >= 0.5 * Math.min(length(w), length(d)) && length(d) <= 3 * length(w) + 20
    const hit = document.damage.find((d) => !spent.has(d) && close(d))
    if (hit) spent.add(hit)
  }
  return { tp: spent.size, fp: document.damage.length - spent.size, fn: want.length - spent.size }
}

function scoreQuotes(source, expected, reading, misses) {
  const want = placed(source, expected.quotes ?? [])
  const isFound = (w) => reading.quotes.some((q) => iou(q, w) >= 0.8 && sameSpeaker(q.speaker, w.speaker))
  for (const w of want.filter((q) => !isFound(q))) misses.push(`quote without its speaker (${w.speaker}): ${w.text}`)
  return { right: want.filter(isFound).length, all: want.length }
}

const sameSpeaker = (got, want) => (want === null ? true : (got?.includes(want) ?? false))

function scoreNames(source, expected, reading) {
  const want = placed(source, expected.names ?? [])
  const right = want.filter((w) => reading.names.some((n) => source.slice(n.start, n.end) === w.text))
  return { right: right.length, all: want.length }
}

const keys = ['boilerplate', 'sentences', 'worthy', 'not', 'damage']
const shares = [
  'reasons',
  'labels',
  'roles',
  'language',
  'published',
  'certainty',
  'title',
  'byline',
  'agency',
  'quotes',
]

/** Figures over many cases: F1 of `boilerplate` (characters), `sentences`, `worthy`, `not`, `damage`; shares of the rest. */
export function totals(scores) {
  const out = {}
  const sum = (key, part) => scores.reduce((n, score) => n + score[key][part], 0)
  for (const key of keys) {
    const [tp, fp, fn] = ['tp', 'fp', 'fn'].map((part) => sum(key, part))
    out[key] = (2 * tp) / (2 * tp + fp + fn)
  }
  for (const key of [...shares, 'names']) out[key] = sum(key, 'right') / sum(key, 'all')
  return out
}
