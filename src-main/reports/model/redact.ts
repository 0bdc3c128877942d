import type { ContactRow, EvidenceRow, QueryRow } from '../../contract/rows'
import type { ReportRows } from './types'

/**
 * Holds back what is confidential. The records themselves are told without their words; and since a reason or a note may
 * name the source as well, every word of a confidential record is struck from what the desk wrote elsewhere. The articles'
 * own texts are printed matter and stay.
 */
export interface Redactor {
  isWithheld(record: { confidential: boolean }): boolean
  /** Text the desk wrote, with what must not be named struck out. */
  free(text: string): string
  /** Words struck so far. */
  struck(): number
}

/** Shorter ones are words of everyday language, and striking those would give away more than it hides. */
const shortest = 3

export function redactorOf(
  rows: Pick<ReportRows, 'evidence' | 'queries' | 'contacts'>,
  confidential: 'redacted' | 'named',
  inItsPlace: string,
): Redactor {
  if (confidential === 'named') return { isWithheld: () => false, free: (text) => text, struck: () => 0 }
  const pattern = patternOf([
    ...rows.evidence.filter((e) => e.confidential).flatMap(secretsOfEvidence),
    ...rows.queries.filter((q) => q.confidential).flatMap(secretsOfQuery),
    ...rows.contacts.filter((c) => c.confidential).flatMap(secretsOfContact),
  ])
  let struck = 0
  return {
    isWithheld: (record) => record.confidential,
    free: (text) =>
      pattern === null
        ? text
        : text.replace(pattern, () => {
            struck += 1
            return inItsPlace
          }),
    struck: () => struck,
  }
}

const secretsOfEvidence = ({ title, url, file, contact, quote, locator, note, retrieved }: EvidenceRow): string[] => [
  ...[title, url ?? '', file?.name ?? '', file?.sha256 ?? '', quote, locator, note, retrieved ?? ''],
  ...namesIn(contact?.name ?? ''),
  ...namesIn(contact?.reach ?? ''),
]
const secretsOfQuery = ({ question, to, answer }: QueryRow): string[] => [question, answer, ...namesIn(to)]
const secretsOfContact = ({ who, note, made }: ContactRow): string[] => [note, made, ...namesIn(who)]

/** A whole name and its parts: "A. Holm" gives away "Ada Holm". Words in small letters ("the harbour office") are no names. */
const namesIn = (text: string): string[] => [
  text,
  ...(text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}@.+'’-]*/gu) ?? []).filter((word) =>
    /^\p{Lu}|^\p{Lo}|\p{N}|@/u.test(word),
  ),
]

function patternOf(secrets: readonly string[]): RegExp | null {
  const spellings = secrets.flatMap((s) => [s.trim().normalize('NFC'), s.trim().normalize('NFD')])
  const words = [...new Set(spellings)].filter((s) => [...s].length >= shortest || /^\p{Lo}{2,}$/u.test(s))
  if (words.length === 0) return null
  // The longest first, so that a whole name is struck once and not by its parts.
  const sorted = words.sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).map(escaped)
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sorted.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
}

/** White space of any kind matches any other: a note may break the line where the record does not. */
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/gu, '\\s+')
