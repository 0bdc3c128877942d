import type { FoundName } from './name'
import type { FoundQuote } from './quote'

/** Right before a quotation's mark, at the head of a line: "Lorne: “…”". */
const headlineName = /(?:^|\n)\s*(\p{Lu}[\p{L}\p{M}'’-]+)\s*:\s*[“”„‟"«»‹›‘’‚'＂]\s*$/u
/** What else stands before a colon there: sorts of article, and words for what is quoted. */
const labels =
  /^(exclusive|video|audio|photos?|gallery|interview|opinion|comment|commentary|analysis|editorial|review|quote|result|slogan|motto|title|update|live|breaking|watch|report|conclusion|verdict|exklusiv|kommentar|analyse|meinung|zitat|fazit|titel|ergebnis|urteil|bericht|thema|motto|exclusif|vidéo|entretien|avis|analyse|commentaire|citation|titre|résultat|bilan|verdict|exclusiva|entrevista|opinión|análisis|cita|título|resultado|balance|lema|veredicto|esclusiva|esclusivo|intervista|opinione|analisi|commento|citazione|titolo|risultato|bilancio|exclusief|opinie|commentaar|citaat|titel|resultaat|conclusie|exclusivo|opinião|análise|comentário|citação|resultado|balanço|lema)$/iu
const longestHead = 48

/**
 * A speaker given by the family name alone takes the full name that the article has for it, and so does the name before
 * the colon of a headline, which is printed before anybody is introduced. Only where one person of the article bears the
 * name. Changes the quotes and their parts; `names` are all of the article's, unified.
 */
export function completeSpeakers(text: string, quotes: FoundQuote[], names: FoundName[]): void {
  const persons = fullNames(names)
  for (const quote of quotes) {
    const head = quote.speaker === null && quote.closed ? nameBefore(text, quote) : null
    const family = quote.speaker ?? head
    const full = family === null ? null : (persons.get(family) ?? head)
    if (!full) continue
    quote.speaker = full
    for (const part of quote.parts) part.speaker = full
  }
}

function nameBefore(text: string, { start, end }: FoundQuote): string | null {
  const name = headlineName.exec(text.slice(Math.max(0, start - longestHead), start))?.[1]
  const fillsLine = /^\s*["“”»«›‹’'＂]?[.!]?\s*(?:\n|$)/u.test(text.slice(end, end + longestHead))
  return name !== undefined && fillsLine && !labels.test(name) ? name : null
}

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
