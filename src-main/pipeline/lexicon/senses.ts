import { plain } from '../tokens'

/** Parts of speech as the bits of one byte: a word may be several. */
export const partsOfSpeech = { noun: 1, verb: 2, adjective: 4, adverb: 8, other: 16 } as const
export type PartOfSpeech = keyof typeof partsOfSpeech

/** A word or short phrase as a dictionary prints it, cleaned of its signs. `weight` 0–1: less for dated or coarse words. */
export type Term = { text: string; partOfSpeech: number; weight: number }

/** Words of two languages that mean the same, the commonest first. `weight` 0–1: how much it says of its words. */
export type Sense = { from: Term[]; to: Term[]; weight: number }

/** The longest phrase that is kept as a translation, and the longest word, in letters. */
export const longestPhrase = { words: 4, letters: 40 }

const wordPattern = /^\p{L}[\p{L}\p{M}'-]*$/u

/** True for what a reader can point at: one word, which may have a hyphen or an apostrophe. */
export const isWord = (text: string): boolean => wordPattern.test(text)

/** Two printed forms are one headword when they fold to the same: "Fähre", "fähre", "FÄHRE". */
export const foldedWord = (text: string): string => plain(text)

/** One spelling for what is printed in several: ligatures, hyphens, apostrophes, white space. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/ĳ/g, 'ij')
    .replace(/Ĳ/g, 'IJ')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/’/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
}

/** True when it is short enough to be shown as a translation and holds nothing but words. */
export function isTranslation(text: string): boolean {
  if (text.length === 0 || text.length > longestPhrase.letters) return false
  if (isWord(text)) return true
  const words = text.split(' ')
  return words.length <= longestPhrase.words && words.every(isWord)
}
