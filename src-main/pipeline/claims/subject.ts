import type { Span } from '../../contract/analysis'
import { subjectEndingAt } from '../annotate/source'
import { type ClauseContext, lower } from './clause'
import { isAuxiliary } from './finite'

/** The subject of a clause as the text has it; `isPlural`: null where nothing shows it. */
export type Subject = { span: Span; isPlural: boolean | null }

/** The subject before a clause's finite verb, or null where it is not certain: behind the verb, left out, interrupted. */
export function subjectOf(c: ClauseContext, from: number, verb: number): Subject | null {
  let end = verb
  while (end > from && (c.words.adverbs.has(lower(c, end - 1)) || isClitic(c, end - 1))) end--
  while (end > from && isAuxiliary(c, end - 1)) end--
  if (end <= from) return null
  const source = subjectEndingAt(c.speech, end)
  if (!source || source.first < from) return null
  if (source.pronoun === null && source.next - source.first > 12) return null
  const first = c.tokens[source.first]!
  const isPlural =
    source.pronoun === 'p' ? true : source.pronoun ? false : numberByArticle(c, source.first, source.plural)
  return { span: { start: first.start, end: c.tokens[source.next - 1]!.end }, isPlural }
}

const isClitic = (c: ClauseContext, i: number) =>
  c.language !== 'en' &&
  c.language !== 'de' &&
  c.language !== 'nl' &&
  /^(se|s|si|n|ne|non|no|não|lo|le|les|la|l|en|y)$/.test(lower(c, i)) &&
  i > 0 &&
  c.speech.tokens[i - 1]!.kind !== 'mark'

const singular: Partial<Record<string, RegExp>> = {
  en: /^(a|an|this|that|another|each|every|one)$/,
  de: /^(das|ein|eine|der|dieser|dieses)$/,
  nl: /^(het|een|dit|dat)$/,
  fr: /^(le|la|l|un|une|ce|cet|cette|son|sa)$/,
  es: /^(el|la|un|una|este|esta|su)$/,
  it: /^(il|lo|la|l|un|uno|una|questo|questa)$/,
  pt: /^(o|a|um|uma|este|esta)$/,
}
const plural: Partial<Record<string, RegExp>> = {
  en: /^(these|those|both|several|many|two|three|four|five|six|seven|eight|nine|ten)$/,
  de: /^(diese|beide|mehrere|viele|zwei|drei)$/,
  nl: /^(beide|meerdere|veel|twee|drie)$/,
  fr: /^(les|des|ces|ses|leurs|plusieurs|deux|trois)$/,
  es: /^(los|las|unos|unas|estos|estas|sus|varios|varias|dos|tres)$/,
  it: /^(i|gli|le|questi|queste|due|tre)$/,
  pt: /^(os|as|uns|umas|estes|estas|seus|suas|vários|várias|dois|duas|três)$/,
}

function numberByArticle(c: ClauseContext, first: number, looksPlural: boolean): boolean | null {
  const w = lower(c, first)
  if (c.tokens[first]!.kind === 'number' || plural[c.language]?.test(w)) return true
  if (singular[c.language]?.test(w)) return false
  return looksPlural && c.language === 'en' ? true : null
}
