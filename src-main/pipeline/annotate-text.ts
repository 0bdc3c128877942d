import type { Attribution, DateMention, Marker, NameMention, Quantity, Quote, Span } from '../contract/analysis'
import { type Annotation, annotate, exported } from './annotate'
import { completeSpeakers } from './annotate/full-speaker'
import { certainNamesIn, unifyNames } from './annotate/identity'
import { nameKeys } from './annotate/name-key'
import { findArticleQuotes } from './annotate/quote'
import { newThread } from './annotate/thread'
import { parseIsoDay } from './calendar'
import { createInspector, type Damage, inOrder } from './damage'
import { detectLanguage, type Language, tableLanguage } from './language'
import { linesOf } from './lines'
import { segment } from './segment'
import type { Anchor } from './values/date-types'
import { placeOf } from './words/places'

/**
 * `language`: BCP 47, or null to detect it. `reference`: the ISO day that relative dates are reckoned from. `as` `name`: the
 * text is one given name, as in a list.
 */
export type TextToAnnotate = { text: string; language: string | null; reference: string | null; as?: 'name' }

/** `keys`: the fold keys of the words of a text that was given as a name. */
export type TextName = NameMention & { keys?: string[] }

/** A quantity or a numeral (an ordinal, a lone "one"), with its value and unit as written. */
export type TextQuantity = Omit<Quantity, 'counted' | 'actor'> & Partial<Pick<Quantity, 'counted' | 'actor'>>

export type TextAnnotations = {
  sentences: Span[]
  quantities: TextQuantity[]
  dates: DateMention[]
  names: TextName[]
  quotes: Quote[]
  attribution: Attribution[]
  negations: Marker[]
  hedges: Marker[]
  damage: Damage[]
}

/**
 * Everything checkable in one text, taken as it is: no line is dropped as boilerplate. Numbers and dates are read by the
 * grammars of the analysis; numerals are added, and lengths of time stand among the dates.
 */
export function annotateText({ text, language, reference, as }: TextToAnnotate): TextAnnotations {
  const known = tableLanguage(language ?? detectLanguage(text))
  if (as === 'name') return givenName(text, known)
  const day = parseIsoDay(reference ?? '')
  const blocks = linesOf(text).map(({ start, end }) => ({ start, end, role: 'body' as const }))
  const quotesOf = findArticleQuotes(text, blocks, known)
  const thread = newThread()
  const out = nothing()
  const sentences = segment(text, blocks, known)
  const knownNames = new Set(certainNamesIn({ text, language: known, sentences }, new Set()))
  const inspector = createInspector({ text, language: known, blocks, dropped: [], sentences })
  // The day named last is told on to the end of its line.
  let named: { line: number; anchor: Anchor | null } = { line: -1, anchor: null }
  const read = sentences.map((s) => {
    const speech = { quotes: quotesOf[s.block] ?? [], article: { thread, paragraph: s.block } }
    const anchor = named.line === s.block ? named.anchor : null
    const annotation = annotate(s, { text, language: known, reference: day, anchor, knownNames, ...speech })
    named = { line: s.block, anchor: annotation.anchor }
    inspector.add(s, annotation)
    annotation.tokens = []
    return annotation
  })
  const names = read.flatMap((annotation) => annotation.names)
  unifyNames(names)
  completeSpeakers(text, quotesOf.flat(), names)
  sentences.forEach((s, i) => {
    const found = exported(read[i]!)
    out.sentences.push({ start: s.start, end: s.end })
    for (const quantity of withNumerals(found.quantities, read[i]!)) out.quantities.push(quantity)
    for (const date of found.dates) out.dates.push(date)
    for (const name of found.names) out.names.push(name)
    for (const attribution of found.attribution) out.attribution.push(attribution)
    for (const negation of found.negations) out.negations.push(negation)
    for (const hedge of found.hedges) out.hedges.push(hedge)
  })
  // Whole quotations: one may run through several sentences.
  for (const { start, end, speaker, closed } of quotesOf.flat()) out.quotes.push({ start, end, speaker, closed })
  out.damage = inOrder(inspector.found)
  return out
}

const nothing = (): TextAnnotations => ({
  sentences: [],
  quantities: [],
  dates: [],
  names: [],
  quotes: [],
  attribution: [],
  negations: [],
  hedges: [],
  damage: [],
})

/** A bare name has no sentence around it that would tell its kind or whether it is one: only its keys are read. */
function givenName(text: string, language: Language | null): TextAnnotations {
  const keys = nameKeys(text, language)
  const kind = placeOf(text) ? 'place' : 'other'
  const names = keys.length === 0 ? [] : [{ start: 0, end: text.length, text, kind, key: keys.join(''), keys } as const]
  return { ...nothing(), names: [...names] }
}

function withNumerals(quantities: Quantity[], { numerals }: Annotation): TextQuantity[] {
  const own = quantities.filter(({ kind }) => kind !== 'duration')
  if (numerals.length === 0) return own
  const none = { low: null, high: null, approximator: null, unit: null }
  return [...own, ...numerals.map((n) => ({ ...n, ...none }))].sort((a, b) => a.start - b.start)
}
