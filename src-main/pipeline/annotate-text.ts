import type { Attribution, DateMention, NameMention, Quantity, Quote, Span } from '../contract/analysis'
import { type Annotation, annotate, exported } from './annotate'
import { findQuotes } from './annotate/quote'
import { parseIsoDay } from './calendar'
import { createInspector, type Damage, inOrder } from './damage'
import { detectLanguage, tableLanguage } from './language'
import { linesOf } from './lines'
import { segment } from './segment'
import { readLineDates } from './values'

/** `language`: BCP 47, or null to detect it. `reference`: the ISO day that relative dates are reckoned from. */
export type TextToAnnotate = { text: string; language: string | null; reference: string | null }

/** A quantity or a numeral (an ordinal, a lone "one"), with its value and unit as written. */
export type TextQuantity = Omit<Quantity, 'counted' | 'actor'> & Partial<Pick<Quantity, 'counted' | 'actor'>>

export type TextAnnotations = {
  sentences: Span[]
  quantities: TextQuantity[]
  dates: DateMention[]
  names: NameMention[]
  quotes: Quote[]
  attribution: Attribution[]
  damage: Damage[]
}

/**
 * Everything checkable in one text, taken as it is: no line is dropped as boilerplate. Numbers and dates are read by the
 * grammars of the analysis; numerals are added, and lengths of time stand among the dates.
 */
export function annotateText({ text, language, reference }: TextToAnnotate): TextAnnotations {
  const known = tableLanguage(language ?? detectLanguage(text))
  const day = parseIsoDay(reference ?? '')
  const lines = linesOf(text)
  const blocks = lines.map(({ start, end }) => ({ start, end, role: 'body' as const }))
  const quotesOf = blocks.map((block) => findQuotes(text, block))
  const out: TextAnnotations = {
    sentences: [],
    quantities: [],
    dates: [],
    names: [],
    quotes: [],
    attribution: [],
    damage: [],
  }
  const sentences = segment(text, blocks, known)
  const inspector = createInspector({ text, language: known, blocks, dropped: [], sentences })
  for (const s of sentences) {
    const quotes = quotesOf[s.block] ?? []
    const annotation = annotate(s, { text, language: known, reference: day, quotes, knownNames: new Set() })
    inspector.add(s, annotation)
    const found = exported(annotation)
    out.sentences.push({ start: s.start, end: s.end })
    for (const quantity of withNumerals(found.quantities, annotation)) out.quantities.push(quantity)
    for (const name of found.names) out.names.push(name)
    for (const quote of found.quotes) out.quotes.push(quote)
    for (const attribution of found.attribution) out.attribution.push(attribution)
  }
  // Over whole lines: a date may hold a full stop that looks like a sentence's end.
  for (const line of lines) for (const date of readLineDates(text, line, known, day)) out.dates.push(date)
  out.damage = inOrder(inspector.found)
  return out
}

function withNumerals(quantities: Quantity[], { numerals }: Annotation): TextQuantity[] {
  const own = quantities.filter(({ kind }) => kind !== 'duration')
  if (numerals.length === 0) return own
  const none = { low: null, high: null, approximator: null, unit: null }
  return [...own, ...numerals.map((n) => ({ ...n, ...none }))].sort((a, b) => a.start - b.start)
}
