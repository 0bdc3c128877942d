import type { Attribution, Span } from '../../contract/analysis'
import type { Token } from '../tokens'
import type { LanguageWords } from '../words/types'
import type { FoundName } from './name'
import { phraseAt } from './phrase'

type Context = { text: string; tokens: Token[]; words: LanguageWords; names: FoundName[]; quotes: Span[] }

/**
 * Who is said to have said it: "X said", "said X", "according to X", "laut X", in each language's own words. The chain
 * names the outermost source first. The span runs from the source to the verb of saying (or the other way round).
 */
export function findAttribution(c: Context): Attribution[] {
  const found: Attribution[] = []
  for (let i = 0; i < c.tokens.length; i++) {
    if (insideQuote(c, i)) continue
    const source = phraseAt(c.tokens, i, c.words.accordingTo)
    if (source !== null) push(found, c, i, nounPhrase(c, source))
    else if (c.words.sayVerbs.includes(c.tokens[i]!.folded)) pushSaying(found, c, i)
  }
  return found.slice(0, 4)
}

const insideQuote = (c: Context, i: number) =>
  c.quotes.some((q) => c.tokens[i]!.start >= q.start && c.tokens[i]!.end <= q.end)

type Phrase = { first: number; next: number; text: string }

function push(found: Attribution[], c: Context, at: number, phrase: Phrase | null): void {
  if (!phrase) return
  const start = Math.min(c.tokens[at]!.start, c.tokens[phrase.first]!.start)
  const end = Math.max(c.tokens[at]!.end, c.tokens[phrase.next - 1]!.end)
  const last = found.at(-1)
  if (last && start < last.end) {
    if (!last.chain.includes(phrase.text)) last.chain.push(phrase.text)
    last.end = Math.max(last.end, end)
    return
  }
  found.push({ start, end, chain: [phrase.text] })
}

function pushSaying(found: Attribution[], c: Context, verb: number): void {
  const before = subjectBefore(c, verb)
  if (before) {
    push(found, c, verb, before)
    return
  }
  // Inverted order follows a quotation or a comma: „…“, sagte X; “…,” said X.
  const mark = c.tokens[verb - 1]
  const inverted = mark === undefined || mark.kind === 'mark'
  push(found, c, verb, inverted ? nounPhrase(c, verb + 1) : null)
}

const maxPhrase = 7
const clauseMark = /^[,;:.!?()–—„“”"«»]$/

/** The words from a position up to a mark: a name with its title, or a noun phrase. */
function nounPhrase(c: Context, from: number): Phrase | null {
  let next = from
  while (next < c.tokens.length && next - from < maxPhrase && !clauseMark.test(c.tokens[next]!.text)) {
    if (c.words.sayVerbs.includes(c.tokens[next]!.folded)) break
    const name = c.names.find((n) => n.first <= next && n.next > next)
    next++
    if (name && next === name.next && next - from >= 1) break
  }
  return phrase(c, from, next)
}

/** The words before a verb, back to a mark: "Governor Ilse Brandt", "the ministry". */
function subjectBefore(c: Context, verb: number): Phrase | null {
  let next = verb
  while (next > 0 && auxiliary.test(c.tokens[next - 1]!.folded)) next--
  let first = next
  while (
    first > 0 &&
    next - first < maxPhrase &&
    !clauseMark.test(c.tokens[first - 1]!.text) &&
    !insideQuote(c, first - 1)
  )
    first--
  const name = c.names.filter((n) => n.first >= first && n.next <= next).at(-1)
  if (name && next - name.next <= 3) return phrase(c, name.first, name.next)
  return phrase(c, first, next)
}

const auxiliary =
  /^(has|have|had|hat|haben|hatte|hatten|a|ont|avait|ha|han|heeft|hebben|also|later|auch|aussi|is|was|would)$/

function phrase(c: Context, first: number, next: number): Phrase | null {
  let from = first
  let to = next
  const idle = (i: number) =>
    c.tokens[i]!.kind !== 'word' ||
    /^(and|und|et|y|e|en|but|aber|mais|that|dass|que|che|dat|meanwhile)$/.test(c.tokens[i]!.folded)
  while (from < to && idle(from)) from++
  while (
    to > from &&
    (c.tokens[to - 1]!.kind !== 'word' || (c.words.stopwords.has(c.tokens[to - 1]!.folded) && to - from > 1))
  )
    to--
  if (from >= to) return null
  return { first: from, next: to, text: c.text.slice(c.tokens[from]!.start, c.tokens[to - 1]!.end) }
}
