import type { FoundDate } from '../../annotate/date'
import { plain } from '../../tokens'
import type { Comparing } from '../comparing'
import type { Passage } from '../passage'
import { dateWeights } from '../weights'
import { type DateRole, dateRole, hedgeBefore, isTelling } from './words'

/**
 * A date as it is compared. `from`/`to`: days, null for a bare time of day. `clock`: minutes past midnight. A `fixed` year
 * stands in the text; else the engine inferred it from the day of publication.
 */
export type Moment = {
  passage: Passage
  date: FoundDate
  from: string | null
  to: string | null
  clock: number | null
  hedge: 'about' | 'past' | 'short' | null
  role: DateRole
  fixed: boolean
  /** A weekday without its date, which comes again every seven days. */
  weekly: boolean
  /** Reckoned from another day the text names ("a week earlier"), and not from the day of publication. */
  leaning: boolean
  /** The day somebody said so, not that of what is told. */
  isSaying: boolean
}

/** The dates of a passage that may belong to what it tells: no lengths, no dateline, nothing unresolved but times of day. */
export function momentsOf(c: Comparing, p: Passage): Moment[] {
  if (p.sentence.role === 'headline' && p.annotation.dates.length === 0) return []
  return p.annotation.dates.flatMap((date): Moment[] => {
    if (date.isDuration) return []
    const clock = clockOf(date)
    if (date.from === null && clock === null) return []
    const text = c.texts[p.article]!
    const before = text.slice(p.sentence.start, date.start)
    if (isDateline(c, p, date) || isLeaningQuoted(p, date)) return []
    const own = plain(date.text)
    return [
      {
        passage: p,
        date,
        from: date.from?.slice(0, 10) ?? null,
        to: date.to?.slice(0, 10) ?? null,
        clock,
        hedge: hedgeBefore(before) ?? hedgeBefore(own.replace(/\d.*$/, '')),
        role: dateRole(before, date.text, p.language),
        fixed: /\d{4}/.test(date.text),
        weekly:
          !/\d/.test(date.text) && /weekday|latest|next \p{Lu}|itself a|\p{Lu}\p{L}+day\)/u.test(date.arithmetic ?? ''),
        leaning: date.arithmetic !== null && !date.arithmetic.includes('dateline'),
        isSaying: isSaying(c, p, date),
      },
    ]
  })
}

/** "We should have closed it a week earlier", said somebody: earlier than what, the quotation does not tell. */
function isLeaningQuoted(p: Passage, date: FoundDate): boolean {
  const leans = date.arithmetic !== null && !date.arithmetic.includes('dateline')
  return leans && p.annotation.quotes.some((q) => q.start <= date.start && q.end >= date.end)
}

/** Minutes past midnight: of an instant, or of a time of day that stands without its day. */
function clockOf(date: FoundDate): number | null {
  const instant = /T(\d\d):(\d\d)/.exec(date.from ?? '')
  if (instant) return date.from === date.to ? Number(instant[1]) * 60 + Number(instant[2]) : null
  if (date.from !== null) return null
  const written = /(\d{1,2})(?:\s?[.:h]\s?(\d{2}))?/u.exec(date.text)
  if (!written) return null
  const folded = plain(date.text)
  if (!/[:.h]|uhr|uur|heure|hora|ore|m\b/.test(folded.slice(written[1]!.length))) return null
  const late = /p\.?\s?m|nachmittag|abend|soir|midi|tarde|noche|noite|pomeriggio|sera|middag|avond/.test(folded)
  const hour = Number(written[1])
  const full = late && hour < 12 ? hour + 12 : /a\.?\s?m/.test(folded) && hour === 12 ? 0 : hour
  return full > 24 ? null : (full % 24) * 60 + Number(written[2] ?? 0)
}

/** "BRODEN, May 3 (Agency) – …": the dateline's day is that of the report. */
function isDateline(c: Comparing, p: Passage, date: FoundDate): boolean {
  if (p.order > 2 || date.from?.slice(0, 10) !== p.published) return false
  const text = c.texts[p.article]!
  return (
    /^[\p{Lu}\d ,.'’/-]+$/u.test(text.slice(p.sentence.start, date.start)) ||
    /^\s*(\([^)]*\)\s*)?[-–—]/u.test(text.slice(date.end))
  )
}

/** Inside or right beside the words that say who says it: "the police said on Monday", "teilte die Polizei am Montag mit". */
function isSaying(c: Comparing, p: Passage, date: FoundDate): boolean {
  // Nobody says when they spoke by a bare year; what was founded in it may well be who speaks.
  if (/^\D*\d{4}$/.test(date.text)) return false
  const text = c.texts[p.article]!
  const opens = !/\p{L}{4}/u.test(text.slice(p.sentence.start, date.start))
  const beside = p.annotation.attribution.some(({ start, end }) => {
    if (start < date.end && end > date.start) return true
    const gap = start >= date.end ? text.slice(date.end, start) : text.slice(end, date.start)
    // "On Monday, the ministry said": a comma behind an opening date parts nothing.
    const bridged = opens ? gap.replace(/^,/, '') : gap
    return !clauseMark.test(bridged) && (bridged.match(/\p{L}+/gu)?.length ?? 0) <= dateWeights.sayingReach
  })
  if (beside) return true
  const before = text.slice(Math.max(p.sentence.start, date.start - dateWeights.sayingCharacters), date.start)
  const after = text.slice(date.end, Math.min(p.sentence.end, date.end + dateWeights.sayingCharacters))
  const words = [
    ...foldedWords(before.split(clauseMark).at(-1) ?? '').slice(-dateWeights.sayingReach - 1),
    ...foldedWords(after.split(clauseMark)[0] ?? '').slice(0, dateWeights.sayingReach + 1),
  ]
  return words.some((w) => isTelling(w, p.language))
}
const clauseMark = /[,;:–—“”"„«»()]/
const foldedWords = (text: string) => plain(text).match(/\p{L}+/gu) ?? []
