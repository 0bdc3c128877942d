import { type Language, supportedLanguages } from '../language'
import { type Dictionary, partsOfSpeechOf } from './open'
import { foldedWord, type PartOfSpeech, tidy } from './senses'
import { type Found, findWord, sidesBetween, translationsOf } from './translate'

/** What a dictionary says of a word, for a reader. `source`: the title of the dictionary. */
export type Meaning = { headword: string; partsOfSpeech: PartOfSpeech[]; translations: string[]; source: string }

export type Meanings = {
  /** The language of the translations: the one asked for, else English where only that is reached. */
  to: Language
  /** The meanings are of the compound's parts, since the dictionary does not have it whole. */
  isCompound: boolean
  meanings: Meaning[]
}

const mostHeadwords = 4

/** The meanings of a word of a text, the likeliest headword first; none for a word that no dictionary knows. */
export function meaningsOf(dictionaries: readonly Dictionary[], word: string, from: Language, to: Language): Meanings {
  const printed = tidy(word)
  const folded = foldedWord(printed)
  const reached: Language = sidesBetween(dictionaries, from, to).length > 0 ? to : 'en'
  const all = findWord(folded, sidesBetween(dictionaries, from, reached))
  // Words that only share its stem ("wither" beside "with") help where the word itself is not there.
  const found = all.some((f) => f.exact && !f.part) ? all.filter((f) => f.exact) : all
  // "das Laufen" and "laufen" fold to the same: the one printed as in the text comes first.
  const sorted = found
    .map((f) => ({ f, same: f.word.text === printed }))
    .sort((a, b) => Number(b.same) - Number(a.same))
  const meanings = sorted.flatMap(({ f }) => meaningOf(f, dictionaries)).slice(0, mostHeadwords)
  return { to: reached, isCompound: found.some((f) => f.part), meanings }
}

function meaningOf(found: Found, dictionaries: readonly Dictionary[]): Meaning[] {
  const translations = translationsOf(found)
  if (translations.length === 0) return []
  const { text: headword, partOfSpeech } = found.word
  const dictionary = dictionaries.find((d) => d.forward === found.side || d.backward === found.side)
  const source = dictionary?.header.title ?? ''
  return [{ headword, partsOfSpeech: partsOfSpeechOf(partOfSpeech), translations, source }]
}

/** Which of the seven languages no dictionary translates. English is on one side of nearly every one. */
export function languagesWithout(dictionaries: readonly { from: string; to: string }[]): Language[] {
  return supportedLanguages.filter((l) => !dictionaries.some(({ from, to }) => from === l || to === l))
}
