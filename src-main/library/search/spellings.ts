import type { SearchIndex } from '../../journal/search-index'
import { type Language, spellingsOf } from '../../search'

/** Most words of a text were met before: what was written lately is not written again. */
const rememberedAtMost = 60_000

export interface SpellingKeeper {
  /** Keeps how the names of a text are written, and which of its words are none. */
  keep(text: string, language: Language | null): void
  /** After a rollback: what was taken to be kept may not be. */
  forget(): void
}

export function createSpellingKeeper(index: Pick<SearchIndex, 'keepSpelling' | 'markOrdinary'>): SpellingKeeper {
  /** Tokens met lately: true for one that was seen with a small letter. */
  const met = new Map<string, boolean>()
  return {
    keep(text, language) {
      for (const { token, key, written, isLower } of spellingsOf(text, language)) {
        const known = met.get(token)
        if (known === true || known === isLower) continue
        if (met.size >= rememberedAtMost) met.clear()
        met.set(token, isLower)
        if (isLower) index.markOrdinary(key, token)
        else index.keepSpelling({ key, token, written })
      }
    },
    forget: () => met.clear(),
  }
}
