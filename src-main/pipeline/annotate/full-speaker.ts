import type { FoundName } from './name'
import type { FoundQuote } from './quote'

/** Right before a quotation's mark, at the head of a line: "Lorne: “…”". */
const headlineName = /(?:^|\n)\s*(\p{Lu}[\p{L}\p{M}'’-]+)\s*:\s*[“”„‟"«»‹›‘’‚'＂]\s*$/u
const longestHead = 48

/**
 * A speaker given by the family name alone takes the full name that the article has for it, and so does the name before
 * the colon of a headline, which is printed before anybody is introduced. Only where one person of the article bears the
 * name. Changes the quotes and their parts; `names` are all of the article's, unified.
 */
export function completeSpeakers(text: string, quotes: FoundQuote[], names: FoundName[]): void {
  const persons = fullNames(names)
  if (persons.size === 0) return
  for (const quote of quotes) {
    const family = quote.speaker ?? (quote.closed ? nameBefore(text, quote.start) : null)
    const full = family === null ? null : persons.get(family)
    if (!full) continue
    quote.speaker = full
    for (const part of quote.parts) part.speaker = full
  }
}

const nameBefore = (text: string, at: number) =>
  headlineName.exec(text.slice(Math.max(0, at - longestHead), at))?.[1] ?? null

/** The full name of each family name as first written; null where two persons share it. */
function fullNames(names: FoundName[]): Map<string, string | null> {
  const keys = new Map<string, string>()
  const full = new Map<string, string | null>()
  for (const { kind, text, key } of names) {
    if (kind !== 'person' || !text.includes(' ')) continue
    const family = text.slice(text.lastIndexOf(' ') + 1)
    const known = keys.get(family)
    if (known === undefined) {
      keys.set(family, key)
      full.set(family, text)
    } else if (known !== key) full.set(family, null)
  }
  return full
}
