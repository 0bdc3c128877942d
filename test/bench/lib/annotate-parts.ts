// The parts of an annotation, one by one, for the bench. Built with the engine; never part of the app.
import { findAttribution } from '../../../src-main/pipeline/annotate/attribution'
import { findDates } from '../../../src-main/pipeline/annotate/date'
import { findNames } from '../../../src-main/pipeline/annotate/name'
import { findNumbers } from '../../../src-main/pipeline/annotate/quantity'
import { findQuotes } from '../../../src-main/pipeline/annotate/quote'
import type { Day } from '../../../src-main/pipeline/calendar'
import type { Language } from '../../../src-main/pipeline/language'
import { linesOf } from '../../../src-main/pipeline/lines'
import { segment } from '../../../src-main/pipeline/segment'
import { tokenize } from '../../../src-main/pipeline/tokens'
import { wordsOf } from '../../../src-main/pipeline/words'

export { annotateText } from '../../../src-main/pipeline/annotate-text'

/** Each part as a function that runs it over the whole text. */
export function partsOf(text: string, language: Language, reference: Day): Record<string, () => void> {
  const words = wordsOf(language)
  const blocks = linesOf(text).map(({ start, end }) => ({ start, end, role: 'body' as const }))
  const sentences = segment(text, blocks, language)
  const tokens = sentences.map((s) => tokenize(text, s.start, s.end, language))
  const frame = { language, reference, anchor: null }
  const dates = tokens.map((t) => findDates(text, t, frame).dates)
  const names = tokens.map((t) => findNames({ tokens: t, text, words, language, known: new Set() }))
  return {
    sentences: () => segment(text, blocks, language),
    tokens: () => sentences.map((s) => tokenize(text, s.start, s.end, language)),
    dates: () => tokens.map((t) => findDates(text, t, frame)),
    numbers: () => tokens.map((t, i) => findNumbers(text, t, words, language, dates[i]!)),
    names: () => tokens.map((t) => findNames({ tokens: t, text, words, language, known: new Set() })),
    quotes: () => blocks.map((block) => findQuotes(text, block)),
    attribution: () => tokens.map((t, i) => findAttribution({ text, tokens: t, words, names: names[i]!, quotes: [] })),
  }
}
