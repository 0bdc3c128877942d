import { type Annotation, annotate } from '../annotate'
import { certainNames, unifyNames } from '../annotate/identity'
import { findArticleQuotes } from '../annotate/quote'
import { newThread } from '../annotate/thread'
import { type Language, tableLanguage } from '../language'
import { linesOf } from '../lines'
import { type Sentence, segment } from '../segment'
import { tokenize } from '../tokens'
import { type Assertion, assertionsOf } from './assertions'

export type ReadSentence = { sentence: Sentence; annotation: Annotation; assertions: Assertion[] }

/** The sentences of one text taken as it is, each with its assertions: what the measuring sets are scored by. */
export function readAssertions(text: string, tag: string): ReadSentence[] {
  const language: Language | null = tableLanguage(tag)
  const blocks = linesOf(text).map(({ start, end }) => ({ start, end, role: 'body' as const }))
  const quotes = findArticleQuotes(text, blocks, language)
  const thread = newThread()
  const sentences = segment(text, blocks, language)
  const knownNames = certainNames([{ text, language, sentences }])
  const read = sentences.map((sentence): ReadSentence => {
    const speech = { quotes: quotes[sentence.block] ?? [], article: { thread, paragraph: sentence.block } }
    const annotation = annotate(sentence, { text, language, reference: null, knownNames, ...speech })
    const tokens = tokenize(text, sentence.start, sentence.end, language)
    return { sentence, annotation, assertions: assertionsOf(text, sentence, annotation, tokens, language) }
  })
  unifyNames(read.flatMap(({ annotation }) => annotation.names))
  return read
}
