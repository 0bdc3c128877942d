import type { Annotation } from '../annotate'
import type { Language } from '../language'
import type { Sentence } from '../segment'
import type { Token } from '../tokens'
import type { LanguageWords } from '../words/types'
import { type Cue, type CueClass, findCues } from './cues'
import { type ClaimCue, contentWords, mostlyQuoted, openingQuote } from './weights'

/** Verbs in the past by their ending; the words it misleads about are few and weigh little. Raw text, lower case. */
const pastEndings: Record<Language, RegExp> = {
  en: /\p{L}{2}ed$/u,
  de: /^(?!heute|bitte|konnte|könnte|sollte|müsste|möchte|dürfte|wollte|leute|letzte|erste|zweite|dritte|beste|nächste)\p{Ll}{3,}te[nt]?$|^(?:ge|\p{Ll}{2,5}ge)\p{Ll}{3,}(?:t|en)$/u,
  fr: /(?:^|[’'])?\p{Ll}{3,}(?:èrent|irent|urent)$/u,
  es: /\p{Ll}{2,}(?:ó|aron|ieron|yeron)$/u,
  it: /\p{Ll}{3,}(?:arono|irono|erono|ò)$/u,
  nl: /^ge\p{Ll}{3,}(?:d|t|en)$|\p{Ll}{4,}(?:de|te)n?$/u,
  pt: /\p{Ll}{2,}(?:ou|aram|eram|iram|iu|eu)$/u,
}
const participle: Partial<Record<Language, RegExp>> = {
  fr: /\p{Ll}{2,}(?:é|ée|és|ées|i|is|u|us|it)$/u,
  it: /\p{Ll}{2,}(?:at|it|ut|rs|rt|tt|st)[oaie]$/u,
}

type Context = {
  tokens: Token[]
  a: Annotation
  words: LanguageWords
  language: Language
  sentence: Sentence
  body: string
}

export type Evidence = { cues: Set<ClaimCue>; isQuotation: boolean }

/**
 * What speaks for and against a claim in one sentence. In a sentence that is mostly a quotation only the quoted words
 * count as evidence of a view or an event; who is quoted is no claim of its own.
 */
export function evidenceOf(c: Context): Evidence {
  const inQuote = (t: { start: number; end: number }) => c.a.quotes.some((q) => t.start >= q.start && t.end <= q.end)
  const share = c.a.quotes.reduce((sum, q) => sum + q.end - q.start, 0) / Math.max(1, c.sentence.end - c.sentence.start)
  const opens = c.a.quotes.some((q) => q.start - c.sentence.start <= 3)
  const isQuotation = share >= mostlyQuoted || (opens && share >= openingQuote)
  const cues = new Set<ClaimCue>(['base'])
  if (isQuotation) cues.add('quoted')
  factCues(c, isQuotation, cues)
  const counts = (t: Token) => !isQuotation || inQuote(t)
  const found = findCues(c.tokens, c.language).filter(({ first }) => counts(c.tokens[first]!))
  wordCues(c, found, inQuote, cues)
  verbCues(c, counts, found, cues)
  if (/!["”“»’]?$/u.test(c.body)) cues.add('exclamation')
  const meaning = c.tokens.filter((t) => t.kind === 'word' && counts(t) && !c.words.stopwords.has(t.folded)).length
  if (meaning >= contentWords.enough) cues.add('content')
  if (meaning >= contentWords.long) cues.add('longContent')
  if (meaning >= contentWords.veryLong) cues.add('veryLongContent')
  if (isQuotation && isFactBeside(c, inQuote)) cues.add('beside')
  if (isBareSaying(c, meaning, isQuotation, cues) || isAnnounced(found, meaning, cues)) cues.add('bareSaying')
  if (isGeneric(c, found, cues)) cues.add('generic')
  if (cues.has('judging') && cues.has('evaluation')) cues.add('judgedAs')
  // Who is praised or blamed in a quotation is named, and nothing about them can be looked up.
  if (isQuotation && cues.has('evaluatedIs')) cues.delete('name')
  // Words in the first person with "X said" after them are a quotation without its marks.
  if (!isQuotation && cues.has('firstPerson')) cues.delete('attribution')
  if (cues.has('obligation')) for (const cue of ['past', 'pastEnding', 'attribution'] as const) cues.delete(cue)
  return { cues, isQuotation }
}

function factCues({ a }: Context, isQuotation: boolean, cues: Set<ClaimCue>): void {
  const isQuoted = (n: { start: number; end: number }) => a.quotes.some((q) => n.start >= q.start && n.end <= q.end)
  const said = (value: { start: number; end: number }) => !isQuotation || isQuoted(value)
  if (a.quantities.some(said)) cues.add('quantity')
  if (a.dates.some((d) => said(d) && (d.from !== null || !isOneByArticle(d.text)))) cues.add('date')
  if (a.attribution.length > 0 && !isQuotation) cues.add('attribution')
  const isSpeaker = (n: { start: number; end: number }) => a.attribution.some((s) => n.start < s.end && s.start < n.end)
  if (a.names.some((n) => (isQuotation ? isQuoted(n) : !isSpeaker(n)))) cues.add('name')
}

/** "Un día maravilloso": the article of one day measures nothing. */
const isOneByArticle = (text: string) =>
  /^(?:an?|une?|un[oa]?|uma?|eine?[nmr]?|een|una?['’]?)\s?[\p{L}\p{M}]+$/iu.test(text)

const same: Partial<Record<CueClass, ClaimCue>> = {
  obligation: 'obligation',
  evaluation: 'evaluation',
  judging: 'judging',
  wish: 'wish',
  courtesy: 'courtesy',
  openEnd: 'openEnd',
  editorial: 'editorial',
  institution: 'institution',
  future: 'future',
  negation: 'negation',
  second: 'secondPerson',
}

const whoRelates = /^(who|qui|quien|quienes|chi|quem)$/

/** "Those who do not wish to return": whose wish it is is told, nobody utters one. */
const isOfOthers = (tokens: Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 3), at).some((t) => whoRelates.test(t.folded))

function wordCues(c: Context, found: Cue[], inQuote: (t: Token) => boolean, cues: Set<ClaimCue>): void {
  for (const { cue, first } of found) {
    if (cue === 'wish' && isOfOthers(c.tokens, first)) continue
    const own = same[cue]
    if (own) cues.add(own)
    if (cue === 'first') cues.add(inQuote(c.tokens[first]!) ? 'firstPersonQuoted' : 'firstPerson')
  }
  const copula = found.find(({ cue }) => cue === 'copula')
  if (copula && found.some(({ cue, first }) => cue === 'evaluation' && first > copula.first)) cues.add('evaluatedIs')
}

function verbCues(c: Context, counts: (t: Token) => boolean, found: Cue[], cues: Set<ClaimCue>): void {
  const isSaying = (t: Token | undefined) => t !== undefined && c.words.sayVerbs.includes(t.folded)
  // "has said" is no event but the attribution's own verb.
  const happened = found.some(
    ({ cue, next }) => cue === 'past' && !isSaying(c.tokens[next]) && !isSaying(c.tokens[next - 1]),
  )
  if (happened) cues.add('past')
  const ending = pastEndings[c.language]
  const form = participle[c.language]
  for (const t of c.tokens) {
    if (t.kind !== 'word' || !counts(t) || isSaying(t)) continue
    const word = t.text.toLowerCase()
    if (t.text === word && (ending.test(word) || (happened && form?.test(word)))) {
      cues.add('pastEnding')
      return
    }
  }
}

const isFactBeside = ({ a }: Context, inQuote: (t: { start: number; end: number }) => boolean): boolean =>
  [...a.quantities, ...a.dates].some((value) => !inQuote(value))

/** "Critics spoke up." A pronoun or an office as the subject, a denial or any name makes it a statement. */
function isBareSaying(c: Context, meaning: number, isQuotation: boolean, cues: Set<ClaimCue>): boolean {
  if (isQuotation || !cues.has('attribution') || c.a.quotes.length > 0 || meaning > contentWords.least) return false
  if ((['quantity', 'date', 'name', 'negation', 'institution', 'future'] as const).some((cue) => cues.has(cue)))
    return false
  const first = c.tokens.find((t) => t.kind === 'word')
  return first !== undefined && c.a.names.length === 0 && !c.words.stopwords.has(first.folded)
}

/** English "is lying", "are growing": something goes on now, which is no truth of a kind. */
const isProgressive = (c: Context, next: number): boolean =>
  c.language === 'en' &&
  c.tokens.slice(next, next + 2).some((t) => /^\p{Ll}{2,}ing$/u.test(t.text) && t.folded !== 'nothing')

const looksBack: ClaimCue[] = ['quantity', 'date', 'name', 'past', 'attribution']

const facts: ClaimCue[] = ['quantity', 'date', 'name', 'quoted', 'future']

/** "Shopkeepers tell a different story.": short, and with nothing of that story in it. */
const isAnnounced = (found: Cue[], meaning: number, cues: Set<ClaimCue>): boolean =>
  found.some(({ cue }) => cue === 'announces') && meaning <= contentWords.least + 1 && !facts.some((f) => cues.has(f))

/** Nothing in it points at anybody or any time, and it says what something is or always does. */
function isGeneric(c: Context, found: Cue[], cues: Set<ClaimCue>): boolean {
  if (looksBack.some((cue) => cues.has(cue))) return false
  const [first] = c.tokens.filter((t) => t.kind === 'word')
  if (!first) return true
  const startsIndefinite = found.some(({ cue, first: at }) => cue === 'indefinite' && c.tokens[at] === first)
  const copula = found.some(({ cue, next }) => cue === 'copula' && !isProgressive(c, next))
  const general = found.some(({ cue }) => cue === 'general')
  if ((general && !cues.has('longContent')) || (startsIndefinite && copula)) return true
  return copula && !cues.has('institution') && !cues.has('negation') && !cues.has('longContent')
}
