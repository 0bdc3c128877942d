import type { Language } from '../language'

/** Languages that write compounds as one word. */
export const compounding: ReadonlySet<Language> = new Set<Language>(['de', 'nl'])

/** What a dictionary knows of a folded word: `word` as a headword just so, `form` as a form of one. */
export type Known = { word: (folded: string) => boolean; form: (folded: string) => boolean }

/** A part shorter than this is more often chance than a word ("tier" in "Quartier" is long enough to be one, so it stays). */
const leastPart = 4
const leastWord = 8
const longestWord = 45
const mostParts = 3

/** What may stand between two parts, or be lost there: Arbeit-s-zeit, Schul(e)-hof, Wohn(en)-raum, kind-er-garten. */
const links: Partial<Record<Language, { added: string[]; lost: string[] }>> = {
  de: { added: ['s', 'es', 'n', 'en', 'er', 'e', 'ens'], lost: ['e', 'en'] },
  nl: { added: ['s', 'en', 'e', 'er'], lost: ['e', 'en'] },
}

/**
 * The parts of a folded compound as headwords of the dictionary; null when it is none. The last part may be inflected and
 * stays as it is. Fewest parts first, then the longest last part, which carries the meaning. At most some hundred look-ups.
 */
export function splitCompound(folded: string, language: Language, known: Known): string[] | null {
  if (!compounding.has(language) || folded.length < leastWord || folded.length > longestWord) return null
  const ask: Known = { word: kept(known.word), form: kept(known.form) }
  const firstPart = kept((part: string) => asFirstPart(part, language, ask))
  for (let parts = 2; parts <= mostParts; parts++) {
    const split = splitInto(parts, folded, firstPart, ask)
    if (split) return split
  }
  return null
}

/** The same question is asked of a part in many splits. */
function kept<T>(answer: (part: string) => T): (part: string) => T {
  const answers = new Map<string, T>()
  return (part) => {
    if (!answers.has(part)) answers.set(part, answer(part))
    return answers.get(part)!
  }
}

function splitInto(
  parts: number,
  rest: string,
  firstPart: (part: string) => string | null,
  known: Known,
): string[] | null {
  if (parts === 1) return rest.length >= leastPart && known.form(rest) ? [rest] : null
  for (let at = leastPart; at <= rest.length - leastPart * (parts - 1); at++) {
    const first = firstPart(rest.slice(0, at))
    const others = first === null ? null : splitInto(parts - 1, rest.slice(at), firstPart, known)
    if (others) return [first!, ...others]
  }
  return null
}

function asFirstPart(part: string, language: Language, known: Known): string | null {
  if (known.word(part)) return part
  const { added, lost } = links[language]!
  for (const link of added) {
    const bare = part.slice(0, -link.length)
    if (part.endsWith(link) && bare.length >= leastPart && known.word(bare)) return bare
  }
  for (const ending of lost) if (known.word(part + ending)) return part + ending
  return null
}
