import nlp from 'compromise'
import dates from 'compromise-dates'
import numbers from 'compromise-numbers'
import { loadEngine } from './lib/engine.mjs'
import { median, showTarget } from './lib/figures.mjs'
import { newsText } from './lib/news-text.mjs'

const length = 60_000
const runs = 3
/** Rounds before the first that counts: the compiler is done with neither before. */
const warming = { ours: 20, theirs: 1 }
const reference = '2031-03-12'
const today = { year: 2031, month: 3, date: 12 }

const megabytesPerSecond = (text, ms) => Buffer.byteLength(text) / 1e3 / ms
const showRate = (name, text, times) =>
  console.log(
    `${name.padEnd(62)} median ${megabytesPerSecond(text, median(times)).toFixed(2).padStart(6)} MB/s   n=${times.length}`,
  )

/** Processor time in ms, not the clock's: what is asked for is speed a core, and the machine may be shared. */
function timed(body) {
  const from = process.cpuUsage()
  body()
  const { user, system } = process.cpuUsage(from)
  return (user + system) / 1000
}

/**
 * How fast English news is read: Stet's whole annotation (sentences, numbers, dates, names, quotes, attribution) against
 * compromise with its numbers and dates plugins on the same text, turn about in one run, after rounds that warm both.
 */
export async function annotate() {
  const engine = await loadEngine('test/bench/lib/annotate-parts.ts')
  nlp.plugin(numbers)
  nlp.plugin(dates)
  const text = newsText(length)
  const ours = []
  const theirs = []
  const read = () => engine.annotateText({ text, language: 'en', reference })
  const first = timed(read)
  for (let i = 1; i < warming.ours; i++) read()
  for (let i = 0; i < warming.theirs; i++) readByCompromise(text)
  for (let i = 0; i < runs; i++) {
    ours.push(timed(read))
    theirs.push(timed(() => readByCompromise(text)))
  }
  showRate('Stet: the first text of a process, not yet compiled', text, [first])
  showRate('compromise: sentences, numbers, dates', text, theirs)
  showRate('Stet: the whole annotation', text, ours)
  const rate = megabytesPerSecond(text, median(ours))
  const ratio = median(theirs) / median(ours)
  showTarget('at least 3 × compromise', ratio >= 3, `${ratio.toFixed(1)} ×`)
  showTarget('at least 1 MB/s', rate >= 1, `${rate.toFixed(2)} MB/s`)
  showParts(engine, text)
  showGrowth(engine)
}

function readByCompromise(text) {
  const doc = nlp(text)
  return [doc.sentences().length, doc.numbers().json(), doc.dates().json()]
}

/** Each part by itself, on the sentences and tokens the others left. */
function showParts(engine, text) {
  const parts = engine.partsOf(text, 'en', today)
  for (const [name, run] of Object.entries(parts)) {
    run()
    showRate(
      `  ${name}`,
      text,
      Array.from({ length: runs }, () => timed(run)),
    )
  }
  console.log('')
}

/** Twice the text must take about twice the time, in paragraphs and as one line of a megabyte. */
function showGrowth(engine) {
  const read = (text) =>
    median(Array.from({ length: 3 }, () => timed(() => engine.annotateText({ text, language: 'en', reference }))))
  const [one, two, four] = [1, 2, 4].map((times) => read(newsText(times * 60_000)))
  const growth = four / one
  console.log(`  60, 120, 240 kB in ${one.toFixed(0)}, ${two.toFixed(0)}, ${four.toFixed(0)} ms`)
  showTarget('four times the text in at most 5 times the time', growth <= 5, `${growth.toFixed(2)} ×`)
  const line = newsText(1_000_000, { isOneLine: true })
  const perMegabyte = read(line) / (Buffer.byteLength(line) / 1e6)
  const ratio = perMegabyte / ((four / 240_000) * 1e6)
  showTarget(
    'a line of 1 MB at most 1.5 × as long per byte',
    ratio <= 1.5,
    `${perMegabyte.toFixed(0)} ms, ${ratio.toFixed(2)} ×`,
  )
}
