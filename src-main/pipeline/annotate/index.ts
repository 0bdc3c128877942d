import type {
  AnalysedMention,
  Attribution,
  DateMention,
  Marker,
  NameMention,
  Quantity,
  Quote,
  Span,
} from '../../contract/analysis'
import type { Day } from '../calendar'
import type { Language } from '../language'
import { type Token, tokenize } from '../tokens'
import type { Anchor } from '../values/date-types'
import { wordsOf } from '../words'
import { type FoundDate, findDates } from './date'
import { findMarkers } from './markers'
import { type FoundName, findNames } from './name'
import { findNumbers } from './quantity'
import type { FoundNumeral, FoundQuantity } from './quantity-types'
import type { FoundQuote } from './quote'
import { readSpeech } from './speech'
import type { SpeechThread } from './thread'

/** What one sentence holds, with the tokens and the working fields later steps use. */
export type Annotation = {
  /** Emptied once nothing reads words any more: in a long article the tokens are most of the memory. */
  tokens: Token[]
  /** Indices of the tokens that are commas, dashes and other clause marks. */
  clauseMarks: number[]
  quantities: FoundQuantity[]
  numerals: FoundNumeral[]
  dates: FoundDate[]
  /** The day named last, up to the end of this sentence: what "two days later" behind it is reckoned from. */
  anchor: Anchor | null
  names: FoundName[]
  quotes: Quote[]
  /** A chain may be empty here, where only a pronoun says it; such a one is not exported. */
  attribution: Attribution[]
  negations: Marker[]
  hedges: Marker[]
}

export type AnnotateContext = {
  text: string
  language: Language | null
  reference: Day | null
  /** The day named last before the sentence. */
  anchor?: Anchor | null
  /** Quotes of the paragraph the sentence stands in: a quotation may run over several sentences. */
  quotes: FoundQuote[]
  knownNames: ReadonlySet<string>
  /** What earlier sentences said, and the number of this one's paragraph; without it the sentence stands alone. */
  article?: { thread: SpeechThread; paragraph: number }
}

/** A sentence longer than this is a data dump: what is past it is not annotated, so that time stays linear. */
const longestAnnotated = 8000

const partsClauses = new Set([...',;:–—'])

export function annotate(sentence: Span, c: AnnotateContext): Annotation {
  const words = wordsOf(c.language)
  const end = Math.min(sentence.end, sentence.start + longestAnnotated)
  const tokens = tokenize(c.text, sentence.start, end, c.language)
  const frame = { language: c.language, reference: c.reference, anchor: c.anchor ?? null }
  const { dates, anchor } = findDates(c.text, tokens, frame)
  const { quantities, numerals } = findNumbers(c.text, tokens, words, c.language, dates)
  const names = findNames({ tokens, text: c.text, words, language: c.language, known: c.knownNames })
  const { text, language, quotes: around, article } = c
  const { quotes, attribution } = readSpeech({ text, sentence, tokens, language, names, quotes: around, article })
  const { negations, hedges } = findMarkers(text, tokens, language)
  const clauseMarks: number[] = []
  tokens.forEach((t, i) => {
    if (t.kind === 'mark' && partsClauses.has(t.text)) clauseMarks.push(i)
  })
  return { tokens, clauseMarks, quantities, numerals, dates, anchor, names, attribution, quotes, negations, hedges }
}

/** Only the fields of the analysis file. */
export function exported(
  a: Annotation,
): Pick<AnalysedMention, 'quantities' | 'dates' | 'names' | 'quotes' | 'attribution' | 'negations' | 'hedges'> {
  return {
    quantities: a.quantities.map(
      ({ start, end, text, value, low, high, approximator, kind, unit, counted, actor }): Quantity => ({
        start,
        end,
        text,
        value,
        low,
        high,
        approximator,
        kind,
        unit,
        counted,
        actor,
      }),
    ),
    dates: a.dates.map(
      ({ start, end, text, from, to, durationSeconds, arithmetic }): DateMention => ({
        start,
        end,
        text,
        from,
        to,
        durationSeconds,
        arithmetic,
      }),
    ),
    names: a.names.map(({ start, end, text, kind, key }): NameMention => ({ start, end, text, kind, key })),
    quotes: a.quotes,
    attribution: a.attribution.filter((found) => found.chain.length > 0),
    negations: a.negations,
    hedges: a.hedges,
  }
}
