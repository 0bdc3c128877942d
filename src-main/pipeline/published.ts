import type { AnalysedDocument } from '../contract/analysis'
import { addDays, calendarDate, type Day, isoDay, parseIsoDay, weekdayOf } from './calendar'
import type { CleanArticle } from './clean'
import type { Language } from './language'
import { readFull, stampLines } from './published-lines'
import { tokenize } from './tokens'
import { wordsOf } from './words'

type Published = AnalysedDocument['published']
type Stamp = { day: Day | null; month: number | null; date: number | null; basis: string }

/** One article as this step needs it. `published`: said outside its text, by its file or an editor. */
export type Dated = {
  text: string
  language: Language | null
  clean: Pick<CleanArticle, 'blocks' | 'dateHints'>
  published?: Published | undefined
}

/**
 * The day each article was published, in the same order. One that is said outside the text stands as it is.
 *
 * stated: a full date in its own metadata, byline, date line or dateline. inferred: a dateline's day and month with the
 * year that the article's other dates or another article of the dossier give; a day that could be read two ways, by the
 * weekday beside it; or the latest weekday the article names, in the week up to the dossier's latest known date. unknown
 * otherwise: a wrong date would silently shift every relative date in the article.
 */
export function publishedDates(articles: Dated[]): Published[] {
  const given = articles.map(({ published }) => (published && isDayOrNone(published.date) ? published : null))
  const stamps = articles.map((article, i) => (given[i] ? null : stampOf(article)))
  const known = [
    ...given.flatMap((g) => (g?.certainty === 'stated' && g.date !== null ? [parseIsoDay(g.date)!] : [])),
    ...stamps.flatMap((s) => (s?.day ? [s.day] : [])),
  ]
  const firstPass = stamps.map((s, i): Published | null => {
    if (given[i]) return given[i]
    if (s?.day) return { date: isoDay(s.day), certainty: 'stated', basis: [s.basis] }
    const found = s && (fromOwnDates(articles[i]!, s) ?? fromOthers(s, known))
    return found ?? fromTwoReadings(articles[i]!)
  })
  const latest =
    firstPass
      .flatMap((p) => (p?.date ? [p.date] : []))
      .sort()
      .at(-1) ?? null
  return articles.map((article, i) => firstPass[i] ?? inferFromWeekdays(article, latest))
}

/** Somebody may have said that it has no day: then none is looked for in its text. */
const isDayOrNone = (date: string | null) => date === null || parseIsoDay(date) !== null

function stampOf(article: Dated): Stamp | null {
  let partial: Stamp | null = null
  for (const hint of article.clean.dateHints) {
    const stamp = readDay(hint.text, article.language)
    if (stamp?.day) return stamp
    partial ??= stamp
  }
  const line = stampLines(article.text, article.language).find(({ text }) => !isTwofold(text, article.language))
  if (line) return { day: line.day, month: line.day.month, date: line.day.date, basis: line.text }
  return partial
}

/** A day written out in a hint: in figures, or day and month in words with or without the year. */
function readDay(hint: string, language: Language | null): Stamp | null {
  const iso = parseIsoDay(/\d{4}-\d{2}-\d{2}/.exec(hint)?.[0] ?? '')
  if (iso) return { day: iso, month: iso.month, date: iso.date, basis: hint }
  if (isTwofold(hint, language)) return null
  for (const known of new Set([language ?? 'en', 'en' as const])) {
    const dated = readFull(hint, known).readings.find((r) => r.hasYear && r.grain === 'day')
    if (dated?.from) return { day: dated.from, month: dated.from.month, date: dated.from.date, basis: hint }
  }
  return yearless(hint, language)
}

/** "May 15", "6. Februar", "16 mai": a month's name with a day's number beside it. */
function yearless(hint: string, language: Language | null): Stamp | null {
  const tokens = tokenize(hint, 0, hint.length)
  const months = [...new Set([wordsOf(language), wordsOf('en')])].map((w) => w.months)
  for (let i = 0; i < tokens.length; i++) {
    const month = months.map((m) => m.findIndex((names) => names.includes(tokens[i]!.folded))).find((m) => m >= 0)
    if (month === undefined) continue
    const near = tokens.slice(Math.max(0, i - 3), i + 3).filter((t) => t.kind === 'number')
    const date = near.map((t) => Number(t.text)).find((n) => n >= 1 && n <= 31)
    if (date && calendarDate(2000, month + 1, date)) return { day: null, month: month + 1, date, basis: hint }
  }
  return null
}

const twofold = /(?<![\d./-])(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?!\d)/

/** "03/04/2031" in English: March here, April there. */
function isTwofold(hint: string, language: Language | null): boolean {
  const match = twofold.exec(hint)
  if (!match || (language !== 'en' && language !== null)) return false
  const [first, second] = [Number(match[1]), Number(match[3])]
  return first <= 12 && second <= 12 && first !== second
}

/** Of the two days that "03/04/2031" may be, the one whose weekday the article's beginning names, or the day after it. */
function fromTwoReadings(article: Dated): Published | null {
  const hints = [...article.clean.dateHints.map((h) => h.text), article.text.slice(0, 600)]
  const match = hints
    .map((hint) => (isTwofold(hint, article.language) ? twofold.exec(hint) : null))
    .find((m) => m !== null)
  if (!match) return null
  const [a, b, year] = [Number(match[1]), Number(match[3]), Number(match[4])]
  const named = weekdaysNamed(article)
  const fits = [calendarDate(year, a, b), calendarDate(year, b, a)].filter(
    (day): day is Day => day !== null && (named.has(weekdayOf(day)) || named.has(weekdayOf(addDays(day, -1)))),
  )
  const [day] = fits
  if (fits.length !== 1 || !day) return null
  const word = named.get(weekdayOf(day)) ?? named.get(weekdayOf(addDays(day, -1)))!
  return { date: isoDay(day), certainty: 'inferred', basis: [match[0], word] }
}

const ms = (d: Day) => Date.UTC(d.year, d.month - 1, d.date)
const daysApart = (a: Day, b: Day) => Math.abs(ms(a) - ms(b)) / 86_400_000

/** The year that brings a day and month nearest to one of some known days. */
function nearestTo(stamp: Stamp, known: Day[]): { day: Day; by: Day } | null {
  let best: { day: Day; by: Day } | null = null
  for (const by of known) {
    for (const year of [by.year - 1, by.year, by.year + 1]) {
      const day = calendarDate(year, stamp.month!, stamp.date!)
      if (day && (!best || daysApart(day, by) < daysApart(best.day, best.by))) best = { day, by }
    }
  }
  return best
}

function fromOthers(stamp: Stamp, known: Day[]): Published | null {
  const found = nearestTo(stamp, known)
  if (!found) return null
  const basis = [stamp.basis, `year ${found.day.year} from another article`]
  return { date: isoDay(found.day), certainty: 'inferred', basis }
}

const ownReach = 90
const longestRead = 20_000

/** A day with its year in the article's own text, not far from the dateline's day, gives that its year. */
function fromOwnDates(article: Dated, stamp: Stamp): Published | null {
  const days = article.clean.blocks.flatMap(({ start, end }) =>
    start > longestRead
      ? []
      : readFull(article.text.slice(start, Math.min(end, start + longestRead)), article.language ?? 'en')
          .readings.filter((r) => r.hasYear && r.grain === 'day' && r.from !== null)
          .map((r) => r.from!),
  )
  const found = nearestTo(stamp, days)
  if (!found || daysApart(found.day, found.by) > ownReach) return null
  const basis = [stamp.basis, `year ${found.day.year} by ${isoDay(found.by)} in the text`]
  return { date: isoDay(found.day), certainty: 'inferred', basis }
}

const weekUpTo = 'week up to'

/** The latest weekday named is only the earliest day the article can be of: figures must not be ordered by it. */
export const isWeekdayGuess = (p: Published): boolean => p.basis.some((b) => b.startsWith(weekUpTo))

/** Each weekday an article names in full (Monday 0), with its word. */
function weekdaysNamed(article: Dated): Map<number, string> {
  const words = wordsOf(article.language)
  const indexOf = new Map(words.weekdays.map((names, i): [string, number] => [names[0]!.split('-')[0]!, i]))
  const named = new Map<number, string>()
  for (const block of article.clean.blocks) {
    for (const token of tokenize(article.text, block.start, block.end)) {
      const weekday = token.kind === 'word' ? indexOf.get(token.folded) : undefined
      if (weekday !== undefined && !named.has(weekday)) named.set(weekday, token.text)
    }
  }
  return named
}

function inferFromWeekdays(article: Dated, latest: string | null): Published {
  const unknown: Published = { date: null, certainty: 'unknown', basis: [] }
  const anchor = parseIsoDay(latest ?? '')
  if (!anchor) return unknown
  const named = weekdaysNamed(article)
  for (let back = 0; back < 7; back++) {
    const day = addDays(anchor, -back)
    const word = named.get(weekdayOf(day))
    if (word)
      return { date: isoDay(day), certainty: 'inferred', basis: [word, `${weekUpTo} ${latest} of another article`] }
  }
  return unknown
}
