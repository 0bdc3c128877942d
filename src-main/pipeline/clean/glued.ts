import type { Span } from '../../contract/analysis'
import { trimSpan } from '../lines'
import { dateRun } from './day'

/** Furniture on one line with text: what scrapers put before the first sentence and desks leave behind the last one. */
const longestLead = 200
const sectionFields = /^(?:[\p{L}&/ -]{2,30}\s?[|¦•·]\s?){1,3}/u

/**
 * The fields glued before a line's first sentence: " date 2031-04-02 The minister …", "Stand: 20.03.2031, 18:45 Uhr Der
 * Rat …", "NEWS | 8 October 2030 | 07:15 Trains …". A day alone is not enough: a sentence may begin with one.
 */
export function leadingMetadata(text: string, line: Span): Span | null {
  const head = text.slice(line.start, Math.min(line.end, line.start + longestLead))
  const sections = sectionFields.exec(head)?.[0].length ?? 0
  const run = dateRun(head, sections)
  if (!run?.hasDay) return null
  const after = /^[\s|¦•·:)–—-]*/.exec(head.slice(run.end))![0]
  const isField =
    (run.labelled && (run.hasYear || run.hasClock)) ||
    sections > 0 ||
    run.hasClock ||
    (run.hasYear && /[|¦•·]/.test(after)) ||
    /^\d{4}-\d{2}-\d{2}$/.test(head.slice(0, run.end))
  // What follows must be able to begin a sentence: "Published 12 March 2031 was a good day" goes on.
  const next = head.slice(run.end + after.length)
  if (!isField || !/^[\p{Lu}\p{Lo}\d„“"«»‘'¿¡([]/u.test(next)) return null
  return trimSpan(text, { start: line.start, end: line.start + run.end + after.length })
}

const tail = 120
const sentenceEnd = '(?<=[.!?…][\\p{Pf}\\p{Pi}"”“»’]?\\s{1,3})'
const trailingSignature = new RegExp(
  `${sentenceEnd}(?:[([](?:\\p{Ll}{2,5}|\\p{Lu}{2,5})(?:[/,+-] ?(?:\\p{Ll}{2,5}|\\p{Lu}{2,5})){0,4}[)\\]]|\\p{Ll}{2,4}(?:[-/]\\p{Ll}{2,4}){1,4}|[–—] ?(?:\\p{Ll}{2,5}|\\p{Lu}{2,5})(?:/(?:\\p{Ll}{2,5}|\\p{Lu}{2,5})){0,3} ?[–—])$`,
  'u',
)
const trailingCredit =
  /(?<=\S\s{1,3})[([]?(?:(?:file )?photo(?: credit)?|image(?: credit)?|picture|foto|bild|crédit(?: photo)?|imagen|immagine|beeld|imagem|fotografía|credit)\s?(?::|©|\/)\s?[\p{Lu}\p{M}][^!?:]{1,60}[)\]]?$|(?<=[.!?…)]\s{1,3})©\s?\p{Lu}[^.!?]{1,60}$/iu

/** An agency's or an author's mark behind the last sentence: "… teilte die Polizei mit. (nlp/abc)". */
export const signatureBehind = (text: string, line: Span): Span | null => behind(text, line, trailingSignature)

/** The photographer behind a caption: "The mayor on Monday. Photo: Ida Brandt". */
export const creditBehind = (text: string, line: Span): Span | null => behind(text, line, trailingCredit)

function behind(text: string, line: Span, pattern: RegExp): Span | null {
  const from = Math.max(line.start, line.end - tail)
  const match = pattern.exec(text.slice(from, line.end))
  if (!match || from + match.index === line.start) return null
  return { start: from + match.index, end: line.end }
}
