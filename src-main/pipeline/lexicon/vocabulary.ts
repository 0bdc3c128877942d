import type { Vocabulary } from '../candidates'
import type { Language } from '../language'
import type { Dictionary } from './open'
import type { Side } from './side'
import { type Found, findWord } from './translate'

/** A smaller dictionary leaves out too many ordinary words: that it lacks one says nothing (docs/engine.md). */
const leastWords = 30_000

/** Which words the dictionaries have, whichever way they translate. Answers are kept. */
export function createVocabulary(dictionaries: readonly Dictionary[]): Vocabulary {
  const sides = new Map<Language, Side[]>()
  for (const side of dictionaries.flatMap(({ forward, backward }) => [forward, backward])) {
    sides.set(side.language, [...(sides.get(side.language) ?? []), side])
  }
  const found = remembering((word, language) => findWord(word, sides.get(language) ?? []))
  return {
    isLarge: (language) => (sides.get(language) ?? []).some(({ words }) => words >= leastWords),
    knows: (word, language) => found(word, language).length > 0,
    has: (word, language) => found(word, language).some(({ exact, part }) => exact && !part),
  }
}

function remembering(find: (word: string, language: Language) => Found[]) {
  const known = new Map<string, Found[]>()
  return (word: string, language: Language): Found[] => {
    const key = `${language} ${word}`
    const answered = known.get(key)
    if (answered) return answered
    const answer = find(word, language)
    known.set(key, answer)
    return answer
  }
}
