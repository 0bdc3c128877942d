import type { AnalysedSentence, Corrections } from '../contract/analysis'
import type { Annotation } from './annotate'
import { phraseAt } from './annotate/phrase'
import type { Sentence } from './segment'
import type { LanguageWords } from './words/types'

export type Judgement = Pick<AnalysedSentence, 'label' | 'checkWorthy' | 'kinds' | 'reason' | 'labelledBy'>

/** A sentence with fewer words that carry meaning, and nothing countable in it, states nothing to look up. */
const leastEventWords = 5
const mostlyQuoted = 0.8

/**
 * Is there something to check in a sentence, and what? Every sentence gets a label and a reason in words, so that an
 * editor can see why one is not on the checklist.
 */
export function judge(text: string, sentence: Sentence, a: Annotation, words: LanguageWords): Judgement {
  const kinds = kindsOf(a)
  const skip = (label: Judgement['label'], reason: string): Judgement => ({
    label,
    checkWorthy: false,
    kinds,
    reason,
    labelledBy: 'engine',
  })
  if (sentence.role === 'crosshead') return skip('background', 'a crosshead structures the article and states nothing')
  const body = text.slice(sentence.start, sentence.end)
  const quoted = quotedShare(sentence, a)
  const hard = a.quantities.length > 0 || a.dates.length > 0
  if (/\?[”"»“’]?$/u.test(body)) return skip('question', 'a question')
  if (quoted > mostlyQuoted && !hard && a.names.length === 0) {
    return skip('opinion', 'a quotation without a number, date or name: a view, not a fact to look up')
  }
  if (!hard && hasOpinion(a, words)) return skip('opinion', 'a demand, hope or judgement')
  const meaning = a.tokens.filter((t) => t.kind === 'word' && !words.stopwords.has(t.folded)).length
  if (!hard && a.names.length === 0 && a.attribution.length === 0 && meaning < leastEventWords) {
    return skip('background', 'nothing in it can be looked up: no number, date, name or source')
  }
  if (kinds.length === 0) kinds.push('event')
  return { label: 'claim', checkWorthy: true, kinds, reason: `states ${kinds.join(', ')}`, labelledBy: 'engine' }
}

/** The editor's label stands above the engine's: a sentence called a claim goes onto the checklist, another leaves it. */
export function labelled(judgement: Judgement, sentence: Sentence, corrections: Corrections | undefined): Judgement {
  const own = corrections?.labels.find((l) => l.start === sentence.start && l.end === sentence.end)
  if (!own) return judgement
  const kinds = judgement.kinds.length > 0 || own.label !== 'claim' ? judgement.kinds : ['event']
  const reason = 'set by the editor'
  return { label: own.label, checkWorthy: own.label === 'claim', kinds, reason, labelledBy: 'editor' }
}

function kindsOf(a: Annotation): string[] {
  const kinds: string[] = []
  if (a.quantities.length > 0) kinds.push('quantity')
  if (a.dates.length > 0) kinds.push('date')
  if (a.names.length > 0) kinds.push('name')
  if (a.quotes.length > 0) kinds.push('quote')
  if (a.attribution.length > 0) kinds.push('attribution')
  return kinds
}

function quotedShare(sentence: Sentence, a: Annotation): number {
  const inside = a.quotes.reduce((sum, q) => sum + q.end - q.start, 0)
  return inside / (sentence.end - sentence.start)
}

function hasOpinion(a: Annotation, words: LanguageWords): boolean {
  return a.tokens.some((_, i) => phraseAt(a.tokens, i, words.opinion) !== null)
}
