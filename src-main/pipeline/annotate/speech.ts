import type { Attribution, Quote, Span } from '../../contract/analysis'
import type { Language } from '../language'
import { trimSpan } from '../lines'
import type { Token } from '../tokens'
import { attributionsOf, chainsOf, findTellings } from './attribution'
import type { FoundName } from './name'
import { type FoundQuote, quotesWithin } from './quote'
import { tellingsOfQuotes } from './quote-speaker'
import type { Telling } from './saying'
import { type QuotePart, type SpeechContext, speechContext } from './speech-context'
import { isPerson, nameOf, newThread, nextSentence, remember, type SpeechThread, spoke } from './thread'
import { verblessTelling } from './verbless'

export type SpeechInput = {
  text: string
  sentence: Span
  tokens: Token[]
  language: Language | null
  names: FoundName[]
  /** Quotes of the paragraph, from `findArticleQuotes`: their `speaker` and `parts` are filled in here. */
  quotes: FoundQuote[]
  /** The article so far and the paragraph's number; without it each sentence stands alone. */
  article?: { thread: SpeechThread; paragraph: number } | undefined
}

export type Speech = { quotes: Quote[]; attribution: Attribution[] }

/** Who says what in one sentence: its quotes with their speakers, and its attributions. Sentences must come in order. */
export function readSpeech(input: SpeechInput): Speech {
  const thread = input.article?.thread ?? newThread()
  nextSentence(thread, input.article?.paragraph ?? 0)
  const within = quotesWithin(input.quotes, input.sentence)
  const parts = within.map((index): QuotePart => clipped(input, index, within))
  const c = speechContext(input.text, input.tokens, input.language, parts)
  const outside = input.names.filter((n) => c.level[n.first] === -1 && isPerson(c, n))
  const told = findTellings(c)
  const verbless = verblessTelling(c, outside, told)
  const tellings = verbless ? [verbless, ...told] : told
  const nameFor = (t: Telling) => {
    const name = t.level === -1 || !t.source.pronoun ? nameOf(thread, t.source, namesBefore(outside, t.first)) : null
    if (name !== null && t.level === -1) spoke(thread, t.source, name, c)
    return name
  }
  const names = new Map(tellings.map((t) => [t, nameFor(t)]))
  const byQuote = tellingsOfQuotes(c, tellings)
  const quotes = within.map((index, k): Quote => {
    const found = input.quotes[index]!
    const telling = byQuote[k]
    const own: Quote = { ...trimmed(parts[k]!), speaker: found.speaker, closed: found.closed }
    found.parts.push(own)
    if (telling && found.closed) give(found, names.get(innermost(telling, tellings)) ?? null)
    return own
  })
  const bySource = new Map(tellings.map((t) => [t.source, names.get(t) ?? null]))
  const chains = chainsOf(c, tellings).filter((chain) => chain.level === -1)
  const attribution = attributionsOf(c, chains, (source) => bySource.get(source) ?? null)
  if (input.article) {
    const spoken = tellings.some((t) => t.level === -1 && t.kind === 'says')
    takeFloor(c, input, { thread, paragraph: input.article.paragraph, spoken }, within, attribution)
    remember(thread, outside)
  }
  return { quotes, attribution }
}

const trimmed = ({ start, end }: Span) => ({ start, end })

function namesBefore(names: FoundName[], token: number): FoundName[] {
  return names.filter((n) => n.next <= token)
}

/** "X reported, citing Y: “…”": the words are Y's. */
function innermost(telling: Telling, tellings: Telling[]): Telling {
  const at = tellings.indexOf(telling)
  if (telling.kind === 'quotedBy') return tellings[at - 1] ?? telling
  const next = tellings[at + 1]
  return telling.kind === 'says' && next?.kind === 'citing' && next.first - telling.next <= 1 ? next : telling
}

function clipped({ text, sentence, quotes }: SpeechInput, index: number, within: number[]): QuotePart {
  const q = quotes[index]!
  const span = trimSpan(text, { start: Math.max(q.start, sentence.start), end: Math.min(q.end, sentence.end) })
  const parent = q.parent === null ? -1 : within.indexOf(q.parent)
  return { ...span, parent: parent < 0 ? null : parent }
}

function give(quote: FoundQuote, speaker: string | null): void {
  if (speaker === null) return
  for (let q: FoundQuote | null = quote; q; q = q.goesOnFrom?.speaker === null ? q.goesOnFrom : null) {
    q.speaker = speaker
    for (const part of q.parts) part.speaker = speaker
  }
}

type Place = { thread: SpeechThread; paragraph: number; spoken: boolean }

/**
 * Keeps account of who has the floor: a sentence that is all quotation goes on with the speaker of the sentence before,
 * a German one in reported speech with its source. Two speakers in one sentence leave the floor to nobody.
 */
function takeFloor(
  c: SpeechContext,
  input: SpeechInput,
  place: Place,
  within: number[],
  attribution: Attribution[],
): void {
  const { thread, paragraph, spoken } = place
  const names = new Set(attribution.map((a) => a.chain.at(-1) ?? null))
  const { floor } = thread
  if (names.size > 0) {
    const [name = null] = names
    const chain = attribution.at(-1)!.chain
    thread.floor =
      name === null || names.size > 1 ? null : { name, chain, spoke: spoken, sentence: thread.sentence, paragraph }
    return
  }
  const holds = floor !== null && floor.sentence === thread.sentence - 1 && paragraph - floor.paragraph <= 1
  if (!holds) return
  const top = within.map((i) => input.quotes[i]!).filter((q) => q.parent === null)
  if (top.length > 0 && floor.spoke && isBare(c) && top.every((q) => q.closed)) {
    for (const q of top) if (q.speaker === null && (q.runsOn || q.end <= input.sentence.end)) give(q, floor.name)
    thread.floor = { ...floor, sentence: thread.sentence, paragraph }
    return
  }
  const verb = c.language === 'de' && paragraph === floor.paragraph ? subjunctive(c) : null
  if (verb === null) return
  const { start, end } = c.tokens[verb]!
  attribution.push({ start, end, chain: [...floor.chain] })
  thread.floor = { ...floor, sentence: thread.sentence, paragraph }
}

const isBare = (c: SpeechContext) => c.tokens.every((t, i) => t.kind === 'mark' || c.level[i] !== -1)

// The first subjunctive, third person, where it differs from the indicative: German tells reported speech by it.
const subjunctives =
  /^(sei|seien|habe|werde|konne|musse|solle|wolle|durfe|gebe|komme|gehe|stehe|liege|bleibe|lasse|nehme|wisse|brauche|handle|bestehe|gelte|bekomme|fehle)$/

function subjunctive(c: SpeechContext): number | null {
  if (c.tokens.some((t, i) => c.level[i] === -1 && t.folded === 'ich')) return null
  const at = c.tokens.findIndex(
    (t, i) => c.level[i] === -1 && i > 0 && subjunctives.test(t.folded) && /^\p{Ll}/u.test(t.text),
  )
  if (at < 0 || (c.tokens[at - 1]?.folded === 'es' && c.tokens[at + 1]?.folded === 'denn')) return null
  return at
}
