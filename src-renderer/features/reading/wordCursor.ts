import type { Range } from '../../ui/ranges'

/** The longest word that is looked up, in UTF-16 units, as the contract has it; what is longer is no word. */
const longestWord = 100
/** Looked at in one go, so that a step over a line of a million signs stays a step. */
const windowLength = 2000

/** A hyphen, an apostrophe or a soft hyphen binds only between letters. */
const word = /\p{L}[\p{L}\p{M}\p{N}]*(?:[-\u2010\u2011'’\u00AD]\p{L}[\p{L}\p{M}\p{N}]*)*/gu
/** Where an article or a pronoun is elided before a word ("l’acqua", "d'un"), the apostrophe parts them. */
const elidedWord = /\p{L}[\p{L}\p{M}\p{N}]*(?:[-\u2010\u2011\u00AD]\p{L}[\p{L}\p{M}\p{N}]*)*/gu
const eliding = new Set(['fr', 'it'])

const wordsIn = (text: string, from: number, to: number, language: string): Range[] =>
  [...text.slice(from, to).matchAll(eliding.has(baseOf(language)) ? elidedWord : word)].map((found) => ({
    start: from + found.index,
    end: from + found.index + found[0].length,
  }))

const isLookedUp = ({ start, end }: Range) => end - start <= longestWord

/** The word over or right before an offset; null where there is none. */
export function wordAt(text: string, offset: number, language: string): Range | null {
  const words = wordsIn(text, Math.max(0, offset - longestWord), offset + longestWord + 1, language).filter(isLookedUp)
  return words.find((w) => w.start <= offset && offset < w.end) ?? words.find((w) => w.end === offset) ?? null
}

/** The first word that begins at or after an offset. */
export function firstWordFrom(text: string, offset: number, language: string): Range | null {
  for (let from = offset; from < text.length; from += windowLength) {
    // A word that begins in this window may end in the next.
    const words = wordsIn(text, from, from + windowLength + longestWord, language).filter(isLookedUp)
    const first = words.find((w) => !isInside(text, w.start))
    if (first) return first
  }
  return null
}

/** The neighbouring word in the order of the text; null at either end. */
export function neighbour(text: string, { start, end }: Range, by: 1 | -1, language: string): Range | null {
  if (by === 1) return firstWordFrom(text, end, language)
  for (let to = start; to > 0; to -= windowLength) {
    const from = Math.max(0, to - windowLength - longestWord)
    const words = wordsIn(text, from, to, language).filter((w) => isLookedUp(w) && !isInside(text, w.start))
    const last = words.at(-1)
    if (last) return last
  }
  return null
}

/** Inside a word that began before: cutting the text there would make a piece of it look like one. */
const isInside = (text: string, offset: number) =>
  offset > 0 && /[\p{L}\p{M}\p{N}]/u.test(text[offset - 1]!) && /[\p{L}\p{M}\p{N}]/u.test(text[offset] ?? '')

export const baseOf = (tag: string): string => tag.split('-')[0]!.toLowerCase()

/** What a word is translated to: the dossier's working language, English where main speaks no other. */
export const targetOf = (workingLanguage: string): 'en' | 'de' => (baseOf(workingLanguage) === 'de' ? 'de' : 'en')

/** Which language's dictionary a look-up lacks; null when it is there. English is on one side of each dictionary. */
export function missingFor(missing: readonly string[], language: string, to: string): string | null {
  const from = baseOf(language)
  const needed = from === 'en' ? to : from
  return needed !== 'en' && missing.includes(needed) ? needed : null
}
