import { supportedLanguages } from '../language'
import { plain } from '../tokens'
import { wordsOf } from '../words'

/**
 * Days and times as page templates print them, in any of the seven languages: the language of a page's furniture is not
 * always that of its article. Only forms that name a day of a month count; "on Monday" is text.
 */
const months = new Set<string>()
const weekdays = new Set<string>()
for (const language of supportedLanguages) {
  for (const names of wordsOf(language).months) for (const name of names) months.add(name)
  for (const names of wordsOf(language).weekdays) for (const name of names) weekdays.add(name.split('-')[0] ?? name)
}

const iso = /\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:?\d{2})?)?(?!\d)/uy
const numeric = /\d{1,2}(?<mark>[./-])\d{1,2}\k<mark>(?<year>\d{4}|\d{2})(?!\d)/uy
const dayFirst =
  /(?:(?<weekday>\p{L}{3,15})(?:-feira)?\.?,? )?(?:(?:le|el|den|dem|il|em|op|am|on|the|o) )?\d{1,2}(?:\.|er|º|°|st|nd|rd|th)? (?:de |of )?(?<month>\p{L}{3,10})\.?(?:,? (?:de |del )?(?<year>\d{4})(?!\d))?/iuy
const monthFirst =
  /(?:(?<weekday>\p{L}{3,15})\.?,? )?(?<month>\p{L}{3,10})\.? \d{1,2}(?:st|nd|rd|th)?(?!\d)(?:,? (?<year>\d{4})(?!\d))?/iuy
const zone = '(?:Uhr|heures|uur|hrs?|h|a\\.?m\\.?|p\\.?m\\.?|GMT|UTC|CEST|CET|MESZ|MEZ|BST|EDT|EST|ET|PT|Z)'
const clock = new RegExp(
  `(?:(?:at|um|à|às|as|a las|alle|ore|om) )?\\d{1,2}(?:[:.h]\\d{2}){1,2}(?!\\d)(?: ?${zone}(?!\\p{L})){0,3}`,
  'iuy',
)

export type DayField = { end: number; hasYear: boolean }

const at = (pattern: RegExp, text: string, from: number): RegExpExecArray | null => {
  pattern.lastIndex = from
  return pattern.exec(text)
}

/** The day written at `from`, or null. Looks at most some sixty characters ahead. */
export function dayAt(text: string, from: number): DayField | null {
  const exact = at(iso, text, from) ?? at(numeric, text, from)
  if (exact) return { end: from + exact[0].length, hasYear: true }
  for (const pattern of [dayFirst, monthFirst]) {
    const match = at(pattern, text, from)
    if (!match?.groups || !months.has(plain(match.groups.month ?? ''))) continue
    const weekday = match.groups.weekday
    if (weekday && !weekdays.has(plain(weekday))) continue
    return { end: from + match[0].length, hasYear: match.groups.year !== undefined }
  }
  return null
}

/** The end of a time of day written at `from` ("18:45 Uhr", "at 6.40 p.m."), or null. */
export function clockAt(text: string, from: number): number | null {
  const match = at(clock, text, from)
  return match ? from + match[0].length : null
}

const label =
  /(?:first published|published|posted|created|last updated|last modified|updated|modified|date|erstveröffentlicht|veröffentlicht|zuletzt aktualisiert|letzte aktualisierung|aktualisiert|erstellt|stand|datum|publié|mise? à jour|dernière mise à jour|modifié|publicado|actualizado|última actualización|fecha|pubblicato|ultimo aggiornamento|aggiornato|data|gepubliceerd|laatst bijgewerkt|bijgewerkt|geplaatst|atualizado|última atualização|publicada|atualizada)(?!\p{L})(?: (?:on|at|am|vom|le|el|il|op|em|a|in data)(?!\p{L}))?\s?[:=]?\s*/iuy

const gap = /[\s|¦·•,;()–—/-]*/uy

export type DateRun = { end: number; hasDay: boolean; hasYear: boolean; hasClock: boolean; labelled: boolean }

/**
 * The run of labels, days and times that begins at `from`: "Published: 21 June 2032 | Updated: 22 June 2032, 9:15".
 * `end` is where the last day or time ends; a label that none follows does not count. Null when there is none.
 */
export function dateRun(text: string, from: number): DateRun | null {
  const run: DateRun = { end: from, hasDay: false, hasYear: false, hasClock: false, labelled: false }
  for (let i = 0; i < 8; i++) {
    let here = run.end + (at(gap, text, run.end)?.[0].length ?? 0)
    const named = at(label, text, here)
    if (named) here += named[0].length
    const day = dayAt(text, here)
    // After a whole day a bare "15 people" must not be taken for another; a time needs its minutes.
    const end = day ? day.end : clockAt(text, here)
    if (end === null || (day && run.hasDay && !named && !/[|¦·•–—-]/.test(text.slice(run.end, here)))) break
    run.labelled ||= named !== null
    if (day) {
      run.hasDay = true
      run.hasYear ||= day.hasYear
    } else run.hasClock = true
    run.end = end
  }
  return run.hasDay || run.hasClock ? run : null
}

/** A line that holds a day (and labels, times) and nothing else. A bare day without year, label or time is a crosshead. */
export function isDateLine(line: string): boolean {
  const run = dateRun(line, 0)
  if (!run?.hasDay) return false
  return /^[\s.)|]*$/.test(line.slice(run.end)) && (run.hasYear || run.labelled || run.hasClock)
}
