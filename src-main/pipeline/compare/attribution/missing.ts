import { type Token, tokenize } from '../../tokens'
import { isAllegation, isOwnFinding, isReported } from '../../words/allegation-words'
import { bodyOf } from '../../words/body-words'
import { speechWordsOf } from '../../words/speech'
import type { Comparing } from '../comparing'
import { type Finding, type Side, unite } from '../flag'
import type { Passage } from '../passage'
import { areNeighbours } from '../speakers'
import { contentWords, isSameWord, type Word } from '../utterances'

/**
 * A passage that states flatly what others give to a source: `missing`. An allegation told as fact is grave whatever the
 * article says elsewhere; any other statement counts only where its article does not know the source at all.
 * Measured on golden stories, flood, seeds and sample: 2 flags, both expected; without the article's knowledge 11, without
 * the neighbouring sentence 5, without the verbs of saying 5, without own matters 4, without two shared words 3.
 */
export function missingSources(c: Comparing): Finding[] {
  const read = new Reading(c)
  const findings = c.pairs.flatMap(({ a, b }) => [...between(a, b, read), ...between(b, a, read)])
  return unite(findings, explain).filter(isException)
}

/** Where most articles name no source, it is the one that does who stands out, and nothing is missing. */
function isException({ sides, rule }: Finding): boolean {
  const flat = new Set(sides.filter((s) => s.value === 'none').map((s) => s.passage.article))
  const told = new Set(sides.filter((s) => s.value !== 'none').map((s) => s.passage.article))
  return rule === 'allegation-as-fact' || told.size >= flat.size
}

/** What an article names anywhere: its content words once each, the bodies and the keys of its names. */
type Known = { words: { word: Word; language: Passage['language'] }[]; bodies: Set<string>; keys: Set<string> }

/** Tokens of passages and what articles know, each made once. */
export class Reading {
  private readonly tokens = new Map<number, Token[]>()
  private readonly articles: Passage[][] = []
  private readonly known = new Map<number, Known>()
  constructor(readonly c: Comparing) {
    for (const p of c.passages) {
      this.articles[p.article] ??= []
      this.articles[p.article]!.push(p)
    }
  }

  of(p: Passage): Token[] {
    const known = this.tokens.get(p.index)
    if (known) return known
    const made = tokenize(this.c.texts[p.article]!, p.sentence.start, p.sentence.end, p.language)
    this.tokens.set(p.index, made)
    return made
  }

  articleOf({ article }: Passage): Known {
    const done = this.known.get(article)
    if (done) return done
    const words = new Map<string, Known['words'][number]>()
    const [bodies, keys] = [new Set<string>(), new Set<string>()]
    for (const p of this.articles[article]!) {
      for (const word of contentWords(this.of(p), p.language)) {
        if (words.has(word.token.folded)) continue
        words.set(word.token.folded, { word, language: p.language })
        const body = bodyOf(word.token.folded, p.language)
        if (body) bodies.add(body)
      }
      for (const name of p.annotation.names) for (const key of name.keys) keys.add(key)
    }
    const made = { words: [...words.values()], bodies, keys }
    this.known.set(article, made)
    return made
  }

  textOf(p: Passage): string {
    return this.c.texts[p.article]!.slice(p.sentence.start, p.sentence.end)
  }
}

function between(told: Passage, flat: Passage, read: Reading): Finding[] {
  if (flat.sentence.role === 'headline' || read.c.claimsAt(flat).length === 0 || !isFlat(flat, read)) return []
  const charge = chargeIn(told, read)
  const source = charge ?? sourceIn(told, read)
  if (!source || !saySame(told, flat, read)) return []
  if (charge ? isChargeTold(flat, read) || !shareBearer(told, flat) : isCarried(source, flat, read)) return []
  const sides: Side[] = [
    { passage: told, start: source.start, end: source.end, value: source.text },
    { passage: flat, ...mainClause(flat, read), value: 'none' },
  ]
  const rule = charge ? 'allegation-as-fact' : 'source-missing'
  const severity = charge ? 'high' : 'medium'
  return [{ kind: 'attribution', relation: 'missing', severity, rule, sides, explanation: explain(sides, { rule }) }]
}

/** Two content words at least, so that no shared date alone makes them one statement. */
export function saySame(a: Passage, b: Passage, read: Reading): boolean {
  const [x, y] = [contentWords(read.of(a), a.language), contentWords(read.of(b), b.language)]
  return x.filter((w) => y.some((o) => isSameWord(w, a.language, o, b.language, read.c))).length > 1
}

type SourceFound = { text: string; start: number; end: number; tokens: Token[]; passage: Passage }

/** The source a passage names in its own words; "she said" names nobody here. */
export function sourceIn(p: Passage, read: Reading): SourceFound | null {
  for (const { chain, start, end } of p.annotation.attribution) {
    const text = chain[0]
    if (text === undefined) continue
    const said = read.c.texts[p.article]!.slice(start, end)
    const at = said.indexOf(text)
    if (at < 0) continue
    const tokens = read.of(p).filter((t) => t.start >= start + at && t.end <= start + at + text.length)
    return { text, start, end, tokens, passage: p }
  }
  return null
}

/** "Prosecutors allege that", "the alleged thief": whoever charges stands before the word, or nobody does. */
function chargeIn(p: Passage, read: Reading): SourceFound | null {
  const tokens = read.of(p)
  const at = tokens.findIndex((t) => isAllegation(t.folded, p.language))
  if (at < 0) return null
  const named = sourceIn(p, read)
  if (named && named.start <= tokens[at]!.start) return named
  let first = at
  while (first > 0 && at - first < longestSource && tokens[first - 1]!.kind !== 'mark') first--
  const subject = tokens.slice(first, at)
  const isSubject = subject.some((t) => bodyOf(t.folded, p.language) !== null)
  const [start, end] = [isSubject ? tokens[first]!.start : tokens[at]!.start, tokens[at]!.end]
  const text = read.c.texts[p.article]!.slice(start, isSubject ? tokens[at - 1]!.end : end)
  return { text, start, end, tokens: isSubject ? subject : [tokens[at]!], passage: p }
}

const longestSource = 6

/** Only where both speak of one person by name, or of one body where nobody is named, is the charge surely the same. */
function shareBearer(a: Passage, b: Passage): boolean {
  const of = (p: Passage, kind: string) => p.annotation.names.filter((n) => n.kind === kind)
  const kind = of(a, 'person').length > 0 ? 'person' : 'organisation'
  const keys = new Set(of(a, kind).flatMap((n) => [n.key, ...n.keys].filter((k) => k.length > 2)))
  return of(b, kind).some((n) => keys.has(n.key) || n.keys.some((k) => keys.has(k)))
}

/**
 * Nothing in it, no verb of saying, mark of quotation, hedge or mood, says that somebody else says so. `isOfMatter`: folded
 * words that are no verbs of saying here.
 */
export function isFlat(p: Passage, read: Reading, isOfMatter = (_: string) => false): boolean {
  const { attribution, quotes, hedges } = p.annotation
  if (attribution.length > 0 || quotes.length > 0 || hedges.length > 0 || p.language === null) return false
  if (isCharge(p, read)) return false
  const { said, weak, participles, postposed, separable } = speechWordsOf(p.language)
  const tokens = read.of(p)
  const has = (word: string) => tokens.some((t) => t.folded === word)
  const isSaying = ({ folded }: Token) =>
    !isOfMatter(folded) &&
    ([said, weak, participles, postposed].some((words) => words.has(folded)) ||
      (separable.get(folded)?.some(has) ?? false))
  if (tokens.at(-1)?.text === '?' || tokens.some(isSaying)) return false
  const text = read.textOf(p)
  return !isReported(text, p.language) && !isOwnFinding(text)
}

const isCharge = (p: Passage, read: Reading) => read.of(p).some((t) => isAllegation(t.folded, p.language))

/** The flat passage's own sentence or one beside it in its paragraph tells that it is a charge. */
function isChargeTold(p: Passage, read: Reading): boolean {
  const near = [-1, 0, 1].flatMap((step) => read.c.passages[p.index + step] ?? []).filter((o) => areNeighbours(o, p))
  const authorities = new Set(['prosecutors', 'court', 'police'])
  if (read.of(p).some((t) => authorities.has(bodyOf(t.folded, p.language) ?? ''))) return true
  return near.some((o) => isCharge(o, read) || (o !== p && !isFlat(o, read) && o.annotation.attribution.length > 0))
}

/**
 * The article gives the source elsewhere: in a neighbouring sentence somebody speaks, or it names the body, the person or
 * the word anywhere. An article that knows the source has told its readers where it has things from.
 */
function isCarried(source: SourceFound, flat: Passage, read: Reading): boolean {
  const { c } = read
  const near = [-1, 1].flatMap((step) => c.passages[flat.index + step] ?? []).filter((o) => areNeighbours(o, flat))
  if (near.some((o) => o.annotation.attribution.length > 0 || o.annotation.quotes.length > 0)) return true
  const { language } = source.passage
  const words = contentWords(source.tokens, language)
  // Who plans, runs or sells it says so of its own matter: no source is missed where that is told flatly.
  if (source.tokens.some((t) => ownMatters.has(bodyOf(t.folded, language) ?? ''))) return true
  const known = read.articleOf(flat)
  if (source.tokens.some((t) => known.bodies.has(bodyOf(t.folded, language) ?? ''))) return true
  const own = source.passage.annotation.names.filter((n) => n.start >= source.start && n.end <= source.end)
  if (own.some((n) => n.keys.some((key) => key.length > 2 && known.keys.has(key)))) return true
  return words.some((w) => known.words.some((o) => isSameWord(w, language, o.word, o.language, c)))
}

const ownMatters = new Set(['organisers', 'company', 'union', 'city', 'government'])

/** Longer than this no side should be: a checker has to see at once what is told flatly. */
const longestSide = 120

export function mainClause(p: Passage, read: Reading): { start: number; end: number } {
  const { end } = p.sentence
  const start = afterDateline(p, read)
  if (end - start <= longestSide) return { start, end }
  const marks = read.of(p).filter((t) => t.kind === 'mark' && /^[,;:–—]$/.test(t.text))
  const cut = marks.find((t) => t.start - start >= 40 && t.start - start <= longestSide)
  if (cut) return { start, end: cut.start }
  const last = read.of(p).findLast((t) => t.end - start <= longestSide)
  return { start, end: last?.end ?? end }
}

/** "ORVEL, 5 May – Strong wind has …": the statement begins behind the dash. */
function afterDateline(p: Passage, read: Reading): number {
  const tokens = read.of(p)
  const place = tokens[0]
  if (!place || place.text.length < 3 || place.text !== place.text.toUpperCase()) return p.sentence.start
  const dash = tokens.findIndex((t) => /^[–—-]$/.test(t.text) && t.start - place.start < longestDateline)
  return tokens[dash + 1] && dash > 0 ? tokens[dash + 1]!.start : p.sentence.start
}

const longestDateline = 70

function explain(sides: Side[], { rule }: Pick<Finding, 'rule'>): string {
  const sources = [...new Set(sides.map((s) => s.value))].filter((value) => value !== 'none')
  const named = sources.map((value) => `“${value}”`).join(', ')
  return rule === 'allegation-as-fact'
    ? `One passage gives this as an allegation (${named}), another states it as fact, with no source (none). Check that it may stand as fact.`
    : `One passage names its source (${named}), another states the same with none, and its article does not give the source either. Check whether it has to.`
}
