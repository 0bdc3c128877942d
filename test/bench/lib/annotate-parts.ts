// The parts of an annotation, one by one, for the bench. Built with the engine; never part of the app.
import { findDates } from '../../../src-main/pipeline/annotate/date'
import { findMarkers } from '../../../src-main/pipeline/annotate/markers'
import { findNames } from '../../../src-main/pipeline/annotate/name'
import { findNumbers } from '../../../src-main/pipeline/annotate/quantity'
import { findArticleQuotes } from '../../../src-main/pipeline/annotate/quote'
import { readSpeech } from '../../../src-main/pipeline/annotate/speech'
import { newThread } from '../../../src-main/pipeline/annotate/thread'
import type { Day } from '../../../src-main/pipeline/calendar'
import type { Language } from '../../../src-main/pipeline/language'
import { linesOf } from '../../../src-main/pipeline/lines'
import { segment } from '../../../src-main/pipeline/segment'
import { type Token, tokenize } from '../../../src-main/pipeline/tokens'
import { wordsOf } from '../../../src-main/pipeline/words'

export { annotateText } from '../../../src-main/pipeline/annotate-text'

/** Each part as a function that runs it over the whole text. */
export function partsOf(text: string, language: Language, reference: Day): Record<string, () => void> {
  const words = wordsOf(language)
  const blocks = linesOf(text).map(({ start, end }) => ({ start, end, role: 'body' as const }))
  const sentences = segment(text, blocks, language)
  const tokens = sentences.map((s) => tokenize(text, s.start, s.end, language))
  const frame = { language, reference, anchor: null }
  const datesOf = (t: Token[]) => findDates(text, t, frame).dates
  const namesOf = (t: Token[]) => findNames({ tokens: t, text, words, language, known: new Set() })
  const dates = tokens.map(datesOf)
  const names = tokens.map(namesOf)
  const quotes = findArticleQuotes(text, blocks, language)
  const speech = () => {
    const thread = newThread()
    return sentences.map((sentence, i) => {
      const article = { thread, paragraph: sentence.block }
      const around = quotes[sentence.block] ?? []
      return readSpeech({ text, sentence, tokens: tokens[i]!, language, names: names[i]!, quotes: around, article })
    })
  }
  return {
    sentences: () => segment(text, blocks, language),
    tokens: () => sentences.map((s) => tokenize(text, s.start, s.end, language)),
    dates: () => tokens.map(datesOf),
    numbers: () => tokens.map((t, i) => findNumbers(text, t, words, language, dates[i]!)),
    names: () => tokens.map(namesOf),
    quotes: () => findArticleQuotes(text, blocks, language),
    'who said it': speech,
    'negations, hedges': () => tokens.map((t) => findMarkers(text, t, language)),
  }
}
