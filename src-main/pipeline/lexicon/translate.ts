import type { Language } from '../language'
import { stem } from '../stem'
import { splitCompound } from './decompound'
import type { Dictionary } from './open'
import { foldedWord } from './senses'
import type { FoundWord, Side } from './side'

/** A headword found for a word of a text, with its translations, the best first. `part`: of a compound, not of it whole. */
export type Found = { word: FoundWord; side: Side; exact: boolean; part: boolean }

/** The sides of the dictionaries that lead from one language straight to another. */
export function sidesBetween(dictionaries: readonly Dictionary[], from: Language, to: Language): Side[] {
  return dictionaries.flatMap(({ header, forward, backward }) => {
    if (header.from === from && header.to === to) return [forward]
    return header.from === to && header.to === from ? [backward] : []
  })
}

/**
 * The headwords a word of a text may be: those that fold to it first, then others of its stem; else the parts of a
 * compound. Nothing for a word the dictionaries do not know.
 */
export function findWord(folded: string, sides: readonly Side[]): Found[] {
  const whole = sides.flatMap((side) => withStemOf(folded, side, false))
  if (whole.length > 0) return whole.sort((a, b) => Number(b.exact) - Number(a.exact))
  const verb = withoutInfix(folded, sides)
  return verb.length > 0 ? verb : sides.flatMap((side) => partsOf(folded, side))
}

function withStemOf(folded: string, side: Side, part: boolean): Found[] {
  const found = side.withStem(stem(folded, side.language))
  const isDutchForm = side.language === 'nl' && !found.some((w) => foldedWord(w.text) === folded)
  const words = isDutchForm ? [...dutchSpellings(stem(folded, 'nl')).flatMap((s) => side.withStem(s)), ...found] : found
  return words.map((word) => ({ word, side, exact: foldedWord(word.text) === folded, part }))
}

/** Dutch writes one sound in two ways: brug, bruggen; boom, bomen; huis, huizen; brief, brieven. */
function dutchSpellings(stem: string): string[] {
  const single = stem.replace(/([^aeiou])\1$/, '$1')
  const hard = stem.replace(/z$/, 's').replace(/v$/, 'f')
  const long = hard.replace(/(?<![aeiou])([aeou])([^aeiou])$/, '$1$1$2')
  return [...new Set([single, hard, long])].filter((s) => s !== stem)
}

/** German "aufzunehmen" is "aufnehmen": the "zu" of an infinitive stands inside a verb whose prefix parts from it. */
function withoutInfix(folded: string, sides: readonly Side[]): Found[] {
  const at = folded.indexOf('zu', 2)
  if (at < 0 || !folded.endsWith('n')) return []
  const bare = folded.slice(0, at) + folded.slice(at + 2)
  return sides
    .filter((s) => s.language === 'de')
    .flatMap((side) => withStemOf(bare, side, false).filter((f) => f.exact))
}

function partsOf(folded: string, side: Side): Found[] {
  const { language } = side
  const isOf = (part: string) => side.withStem(stem(part, language))
  const known = {
    word: (part: string) => isOf(part).some((w) => foldedWord(w.text) === part),
    form: (part: string) => isOf(part).length > 0,
  }
  return (splitCompound(folded, language, known) ?? []).flatMap((part) => {
    const found = withStemOf(part, side, true)
    return found.some((f) => f.exact) ? found.filter((f) => f.exact) : found
  })
}

/** The translations of a headword as they are printed. */
export const translationsOf = ({ word, side }: Found): string[] =>
  word.translations.map((number) => side.translation(number)).filter((text) => text !== '')
