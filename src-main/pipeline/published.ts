import type { AnalysedDocument } from '../contract/analysis'
import { addDays, calendarDate, type Day, isoDay, parseIsoDay, weekdayOf } from './calendar'
import type { CleanArticle } from './clean'
import type { Language } from './language'
import { tokenize } from './tokens'
import { wordsOf } from './words'

type Published = AnalysedDocument['published']
type Stamp = { day: Day | null; month: number | null; date: number | null; basis: string }

/** One article as this step needs it. */
export type Dated = { text: string; language: Language | null; clean: CleanArticle }

/**
 * The day each article was published, in the same order.
 *
 * stated: a full date in its own metadata, byline or dateline. inferred: a dateline's day and month with the year that
 * another article of the dossier states; or the latest weekday the article names, in the week up to the dossier's latest
 * known date. unknown otherwise: a wrong date would silently shift every relative date in the article.
 */
export function publishedDates(articles: Dated[]): Published[] {
  const stamps = articles.map(stampOf)
  const known = stamps.flatMap((s) => (s?.day ? [s.day] : []))
  const year = known.length > 0 ? Math.max(...known.map((d) => d.year)) : null
  const firstPass = stamps.map((s): Published | null => {
    if (s?.day) return { date: isoDay(s.day), certainty: 'stated', basis: [s.basis] }
    if (s?.month && s.date && year) {
      const day = calendarDate(year, s.month, s.date)
      if (day)
        return { date: isoDay(day), certainty: 'inferred', basis: [s.basis, `year ${year} from another article`] }
    }
    return null
  })
  const latest =
    firstPass
      .flatMap((p) => (p?.date ? [p.date] : []))
      .sort()
      .at(-1) ?? null
  return articles.map((article, i) => firstPass[i] ?? inferFromWeekdays(article, latest))
}

function stampOf(article: Dated): Stamp | null {
  let partial: Stamp | null = null
  for (const hint of article.clean.dateHints) {
    const stamp = readDay(hint.text, article.language)
    if (stamp?.day) return stamp
    partial ??= stamp
  }
  return partial
}

/** A day written out in a hint: ISO, or day and month in words with or without the year. */
function readDay(hint: string, language: Language | null): Stamp | null {
  const iso = parseIsoDay(/\d{4}-\d{2}-\d{2}/.exec(hint)?.[0] ?? '')
  if (iso) return { day: iso, month: iso.month, date: iso.date, basis: hint }
  const numeric = numericDay(hint, language)
  if (numeric) return { day: numeric, month: numeric.month, date: numeric.date, basis: hint }
  const tokens = tokenize(hint, 0, hint.length)
  const months = [...new Set([wordsOf(language), wordsOf('en')])].map((w) => w.months)
  for (let i = 0; i < tokens.length; i++) {
    const month = months.map((m) => m.findIndex((names) => names.includes(tokens[i]!.folded))).find((m) => m >= 0)
    if (month === undefined) continue
    const near = tokens.slice(Math.max(0, i - 2), i + 6).filter((t) => t.kind === 'number')
    const date = near.map((t) => Number(t.text)).find((n) => n >= 1 && n <= 31)
    const year = near.map((t) => Number(t.text)).find((n) => n >= 1900 && n <= 2100)
    if (!date) continue
    const day = year ? calendarDate(year, month + 1, date) : null
    return { day, month: month + 1, date, basis: hint }
  }
  return null
}

/** "14.09.2032", "14/09/2032", "14-09-2032". In English 03/04 is a day of March or of April: then it says nothing. */
function numericDay(hint: string, language: Language | null): Day | null {
  const match = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/.exec(hint)
  if (!match) return null
  const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])]
  const isEnglish = language === 'en' || language === null
  if (isEnglish && match[2] !== '.' && first <= 12 && second <= 12 && first !== second) return null
  return second > 12 ? calendarDate(year, first, second) : calendarDate(year, second, first)
}

const weekUpTo = 'week up to'

/** The latest weekday named is only the earliest day the article can be of: figures must not be ordered by it. */
export const isWeekdayGuess = (p: Published): boolean => p.basis.some((b) => b.startsWith(weekUpTo))

function inferFromWeekdays(article: Dated, latest: string | null): Published {
  const unknown: Published = { date: null, certainty: 'unknown', basis: [] }
  const anchor = parseIsoDay(latest ?? '')
  if (!anchor) return unknown
  const words = wordsOf(article.language)
  const named = new Map<number, string>()
  for (const block of article.clean.blocks) {
    for (const token of tokenize(article.text, block.start, block.end)) {
      if (token.kind !== 'word') continue
      const weekday = words.weekdays.findIndex((names) => names[0]?.split('-')[0] === token.folded)
      if (weekday >= 0 && !named.has(weekday)) named.set(weekday, token.text)
    }
  }
  for (let back = 0; back < 7; back++) {
    const day = addDays(anchor, -back)
    const word = named.get(weekdayOf(day))
    if (word)
      return { date: isoDay(day), certainty: 'inferred', basis: [word, `${weekUpTo} ${latest} of another article`] }
  }
  return unknown
}
