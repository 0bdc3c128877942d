import type { Span } from '../../contract/analysis'
import { type Annotation, annotate } from '../annotate'
import { certainNamesIn, unifyNames } from '../annotate/identity'
import { findArticleQuotes } from '../annotate/quote'
import { newThread } from '../annotate/thread'
import { type Language, tableLanguage } from '../language'
import { linesOf } from '../lines'
import { type Sentence, segment } from '../segment'
import { tokenize } from '../tokens'
import { type Assertion, assertionsOf } from './assertions'
import { type Statement, statementOf } from './statement'

export type ReadSentence = { sentence: Sentence; annotation: Annotation; assertions: Assertion[] }

/** The sentences of one text taken as it is, each with its assertions: what the measuring sets are scored by. */
export function readAssertions(text: string, tag: string): ReadSentence[] {
  const language: Language | null = tableLanguage(tag)
  const blocks = linesOf(text).map(({ start, end }) => ({ start, end, role: 'body' as const }))
  const quotes = findArticleQuotes(text, blocks, language)
  const thread = newThread()
  const sentences = segment(text, blocks, language)
  const knownNames = new Set(certainNamesIn({ text, language, sentences }, new Set()))
  const read = sentences.map((sentence): ReadSentence => {
    const speech = { quotes: quotes[sentence.block] ?? [], article: { thread, paragraph: sentence.block } }
    const annotation = annotate(sentence, { text, language, reference: null, knownNames, ...speech })
    const tokens = tokenize(text, sentence.start, sentence.end, language)
    return { sentence, annotation, assertions: assertionsOf(text, sentence, annotation, tokens, language) }
  })
  unifyNames(read.flatMap(({ annotation }) => annotation.names))
  return read
}

/** The statement of a span of a text: of the assertion that it is, else of its words. */
export function readStatement(text: string, tag: string, span: Span): Statement | null {
  const read = readAssertions(text, tag)
  const at = read.findIndex(({ sentence }) => span.start >= sentence.start && span.end <= sentence.end)
  const one = read[at]
  if (!one) return null
  const { sentence, annotation, assertions } = one
  const mention = assertions.find((a) => a.start === span.start && a.end === span.end) ?? span
  const before = read.slice(Math.max(0, at - 2), at)
  return statementOf(mention, { text, language: tableLanguage(tag), sentence, annotation, before })
}
