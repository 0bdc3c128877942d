// What counts as found in each of the measuring sets. Pure: expected and found in, counts and words for the wrong ones out.
import { placeOf } from './cases.mjs'

const overlaps = (a, b) => a.start < b.end && b.start < a.end
const near = (a, b) => a != null && b != null && Math.abs(a - b) <= Math.max(Math.abs(b) * 1e-3, 1e-9)
const unitOf = (unit) => (unit ?? '').replace('²', '2').replace('³', '3')
const shown = (items, show) => (items.length === 0 ? 'nothing' : items.map(show).join(' | '))

/** The expected items with their offsets. A place that is not there is a malformed case: the shape test names it. */
function placed(text, items) {
  return items.flatMap((item) => {
    const place = placeOf(text, item)
    return place ? [{ ...item, ...place }] : []
  })
}

/** Pairs each expected item with one found item that `isRight`. Every found item left over counts against precision. */
function pair(expected, found, isRight) {
  const left = new Set(found)
  const pairs = []
  for (const item of expected) {
    const hit = [...left].find((one) => overlaps(one, item) && isRight(one, item))
    if (!hit) continue
    left.delete(hit)
    pairs.push([item, hit])
  }
  return { pairs, counts: { right: pairs.length, expected: expected.length, found: found.length } }
}

const isRightQuantity = (found, { value, low, high, unit }) =>
  unitOf(found.unit) === unitOf(unit) &&
  (value === undefined ? near(found.low, low) && near(found.high, high) : near(found.value, value))

const dayOf = (instant) => instant?.slice(0, 10)
/** The 14th century is 1301–1400 by the calendar and 1300–1399 by ISO 8601: both are in use and both are right. */
function asIsoCentury({ from, to }) {
  const year = Number(from.slice(0, 4))
  const isCentury = from.endsWith('01-01-01') && to === `${String(year + 99).padStart(4, '0')}-12-31`
  return isCentury ? { from: `${year - 1}-01-01`, to: `${year + 98}-12-31` } : { from, to }
}

function isRightDate(found, expected) {
  if (expected.from === null) return found.from == null && near(found.durationSeconds, expected.durationSeconds)
  const isDays = ({ from, to }) => dayOf(found.from) === from && dayOf(found.to) === to
  return isDays(expected) || isDays(asIsoCentury(expected))
}

const showQuantity = ({ text, value, low, high, unit }) => `“${text}” ${value ?? `${low}–${high}`} ${unit ?? ''}`.trim()
const showDate = ({ text, from, to, durationSeconds }) => `“${text}” ${from ? `${from}…${to}` : `${durationSeconds} s`}`

function report({ id, text }, expected, found, show) {
  return `${id}: expected ${shown(expected, show)}, found ${shown(found, show)} in: ${text}`
}

/**
 * Numbers of one sentence. Ordinals are no quantities in these sets and lengths of time stand under dates: the engine may
 * mark both as quantities of their own kind, and they count neither way.
 */
export function matchQuantities(one, result) {
  const dates = placed(one.text, one.dates)
  const isLength = (found) => found.kind === 'duration' && dates.some((date) => overlaps(date, found))
  const found = result.quantities.filter((q) => q.kind !== 'ordinal' && !isLength(q))
  const { pairs, counts } = pair(placed(one.text, one.quantities), found, isRightQuantity)
  const hedged = pairs.filter(([item, hit]) => item.approximator === (hit.approximator ?? null)).length
  return {
    counts,
    hedges: { right: hedged, expected: pairs.length },
    wrong: report(one, one.quantities, found, showQuantity),
  }
}

export function matchDates(one, result) {
  const { counts } = pair(placed(one.text, one.dates), result.dates, isRightDate)
  return { counts, wrong: report(one, one.dates, result.dates, showDate) }
}

/** Sentences: both ends must be right. */
export function matchSentences(one, result) {
  let from = 0
  const expected = one.sentences.map((sentence) => {
    const start = one.text.indexOf(sentence, from)
    from = start + sentence.length
    return { start, end: from, text: sentence }
  })
  const found = result.sentences.map(({ start, end }) => ({ start, end, text: one.text.slice(start, end) }))
  const { counts } = pair(expected, found, (a, b) => a.start === b.start && a.end === b.end)
  return { counts, wrong: `${report(one, expected, found, ({ text }) => `“${text}”`)} (${one.why})` }
}

/** Two given names are linked where all their keys meet, or the one with fewer is the family name of the other. */
export function isLinked(a, b) {
  const keys = ({ names }) => names.flatMap((name) => name.keys ?? [])
  const [few, many] = [keys(a), keys(b)].sort((x, y) => x.length - y.length)
  if (few.length === 0) return false
  return few.join('') === many.join('') || few.every((key, i) => many[many.length - few.length + i] === key)
}

const showName = ({ text, kind }) => `“${text}” ${kind}`

/** All names of a sentence: both ends of a span must be right; the kind is counted apart, of the spans that are right. */
export function matchNames(one, result) {
  const expected = placed(one.text, one.names)
  const { pairs, counts } = pair(expected, result.names, (a, b) => a.start === b.start && a.end === b.end)
  const kinds = { right: pairs.filter(([item, hit]) => item.kind === hit.kind).length, expected: pairs.length }
  return { counts, kinds, wrong: report(one, expected, result.names, showName) }
}

/** Without the white space, commas and stops at the ends: houses differ in which side of the mark they stand on. */
function trimmed(text, { start, end }) {
  const inner = text.slice(start, end)
  const core = inner.replace(/^[\s,.;]+/u, '')
  const kept = core.trimEnd().length - (/[\s,.;]*$/u.exec(core.trimEnd())?.[0].length ?? 0)
  const first = start + inner.length - core.length
  return { start: first, end: first + Math.max(0, kept) }
}

/** "Ashgrove" is "harbour master Tobin Ashgrove": one must hold the other as whole words. */
function isSamePerson(a, b) {
  if (a == null || b == null) return a == null && b == null
  const [short, long] = [a, b]
    .map(
      (name) =>
        ` ${name
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]+/gu, ' ')
          .trim()} `,
    )
    .sort((x, y) => x.length - y.length)
  return short.trim() !== '' && long.includes(short)
}

export function matchQuotes(one, result) {
  const expected = placed(one.text, one.quotes)
  const found = result.quotes.map((quote) => ({ ...quote, text: one.text.slice(quote.start, quote.end) }))
  const { counts } = pair(expected, found, (a, b) => {
    const [x, y] = [trimmed(one.text, a), trimmed(one.text, b)]
    return x.start === y.start && x.end === y.end && isSamePerson(a.speaker, b.speaker)
  })
  return { counts, wrong: report(one, expected, found, ({ text, speaker }) => `“${text}” by ${speaker ?? 'nobody'}`) }
}

/** Chains of sources, outermost first; where a case names none, none is asked for. */
export function matchChains(one, result) {
  const chains = one.chains ?? []
  const isSame = (a, b) => a.length === b.length && a.every((source, i) => isSamePerson(source, b[i]))
  const right = chains.filter((chain) => result.attribution.some((found) => isSame(found.chain, chain))).length
  const show = (chain) => chain.join(' ← ')
  const found = result.attribution.map(({ chain }) => chain)
  return { counts: { right, expected: chains.length }, wrong: report(one, chains, found, show) }
}

/** Damage: the spans must agree by half (intersection over union); the kind is counted apart. */
export function matchDamage(one, found) {
  const iou = (a, b) =>
    Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) /
    (Math.max(a.end, b.end) - Math.min(a.start, b.start))
  const spans = found.map((span) => ({ ...span, text: one.text.slice(span.start, span.end) }))
  const { pairs, counts } = pair(placed(one.text, one.damage), spans, (a, b) => iou(a, b) >= 0.5)
  const kinds = { right: pairs.filter(([item, hit]) => item.kind === hit.kind).length, expected: pairs.length }
  return { counts, kinds, wrong: report(one, one.damage, spans, ({ text, kind }) => `“${text}” ${kind}`) }
}
