import type { Day } from './calendar'
import type { Language } from './language'
import { linesOf } from './lines'
import { tokenize } from './tokens'
import type { DateReading } from './values/date-types'
import { dateContext, readDates } from './values/dates'

const topLines = 8
const bottomLines = 6
const longestLine = 160

/** What a line of metadata may say around its date, in the seven languages. Folded. */
const around = new Set(
  (
    'published posted updated update first last modified on at the date veroffentlicht aktualisiert stand vom am um uhr datum ' +
    'publie publiee le la a mis jour mise publicado publicada el las actualizado actualizada fecha pubblicato pubblicata ' +
    'aggiornato aggiornata il alle ore data gepubliceerd bijgewerkt laatst op om uur publicado em as atualizado h hrs gmt utc ' +
    'cet cest mez mesz est edt pst pdt bst am pm de del von of ultima modifica actualizacion ultimo derniere modification erstellt zuletzt'
  ).split(' '),
)

export type StampLine = { day: Day; text: string }

/**
 * The full days that stand in lines of metadata at an article's top or end: a line, or a part of it between "|", "·" or
 * "•", that holds a day with its year and beside it only words such as "published", a time and a zone.
 */
export function stampLines(text: string, language: Language | null): StampLine[] {
  const lines = linesOf(text)
  const near = lines.filter((_, i) => i < topLines || i >= lines.length - bottomLines)
  return near.flatMap(({ start, end }) => {
    const label = labelled(text.slice(start, Math.min(end, start + longestLine)), language)
    return label ? [label] : end - start > longestLine ? [] : stampsOf(text, start, end, language)
  })
}

const labels =
  /^(?:(?:first |last |laatst |zuletzt |ultima |última )?(?:published|posted|updated|modified|veröffentlicht|aktualisiert|stand|publiée?|mis à jour|mise à jour|publicad[oa]|actualizad[oa]|pubblicat[oa]|aggiornat[oa]|gepubliceerd|bijgewerkt|atualizad[oa]|date|datum|fecha|data))(?!\p{L})/iu

/** "Stand: 20.03.2031, 18:45 Uhr The council …": a label opens the line and its date follows at once; text may be glued on. */
function labelled(line: string, language: Language | null): StampLine | null {
  if (!labels.test(line)) return null
  const { readings, tokens } = readFull(line, language ?? 'en')
  const dated = readings[0]
  if (!dated?.from || !dated.hasYear || dated.grain !== 'day') return null
  const before = tokens.slice(0, dated.first)
  if (!before.every((token) => token.kind !== 'word' || around.has(token.folded))) return null
  return { day: dated.from, text: line.slice(0, tokens[dated.next - 1]!.end) }
}

function stampsOf(text: string, start: number, end: number, language: Language | null): StampLine[] {
  const line = text.slice(start, end)
  if (!/\d{4}/.test(line)) return []
  return line.split(/[|·•]/).flatMap((part) => {
    const day = /\d{4}/.test(part) ? wholeStamp(part, language) : null
    return day ? [{ day, text: line }] : []
  })
}

/** The day of a text that is nothing but a date with its labels; null for prose and for days without a year. */
export function wholeStamp(part: string, language: Language | null): Day | null {
  for (const known of language === 'en' || language === null ? (['en'] as const) : ([language, 'en'] as const)) {
    const { readings, tokens } = readFull(part, known)
    const dated = readings.find((r) => r.hasYear && r.grain === 'day')
    if (!dated?.from) continue
    const covered = (at: number) => readings.some((r) => r.first <= at && at < r.next)
    if (tokens.every((token, at) => token.kind !== 'word' || covered(at) || around.has(token.folded))) return dated.from
  }
  return null
}

/** Every reading of a short text with no dateline to reckon from. */
export function readFull(
  text: string,
  language: Language,
): { readings: DateReading[]; tokens: ReturnType<typeof tokenize> } {
  const tokens = tokenize(text, 0, text.length, language)
  return { readings: readDates(dateContext(text, tokens, { language, reference: null })), tokens }
}
