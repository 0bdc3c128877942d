import type { Span } from '../../../contract/analysis'
import type { Language } from '../../language'
import { quotedSenseWeights as weights } from '../../weights'
import type { Comparing } from '../comparing'
import { type ContextWord, surroundingsOf } from '../context'
import { overlaps, textOf, tokensOf } from '../dropped/reading'
import type { Finding, Side } from '../flag'
import { isNamed } from '../meaning/negated'
import type { Passage } from '../passage'
import { exchangeWeights } from '../weights'
import { alignWords } from '../wording'
import { shareTranslation } from './other-sense'

type Word = { passage: Passage; word: ContextWord }

/**
 * Short quotations of two languages that agree but for one word, where no dictionary leads from the one to the other, by a
 * synonym neither, and other quotations of the claim have only one of the two.
 */
export function mistranslated(c: Comparing): Finding[] {
  if (!c.lexicon) return []
  const linked = new Map<number, Passage[]>()
  for (const { a, b } of c.pairs) {
    linked.set(a.index, [...(linked.get(a.index) ?? []), b])
    linked.set(b.index, [...(linked.get(b.index) ?? []), a])
  }
  return c.pairs.flatMap(({ a, b }) => {
    const [x, y] = differing(c, a, b) ?? []
    if (!x || !y || !areApart(c, x, y)) return []
    const all = [...new Set([...(linked.get(a.index) ?? []), ...(linked.get(b.index) ?? [])])]
    const thirds = all.filter((p) => p.article !== a.article && p.article !== b.article).slice(0, mostThirds)
    const [forX, forY] = [votesFor(c, x, thirds), votesFor(c, y, thirds)]
    if (forX.length > 0 === forY.length > 0) return []
    return isEnough(forX.length > 0 ? x : y, [...forX, ...forY]) ? [findingOf(c, x, y, forX, forY)] : []
  })
}
const mostThirds = 12

/** The one word of each quotation that has no counterpart in the other. */
function differing(c: Comparing, a: Passage, b: Passage): [Word, Word] | null {
  if (a.language === b.language || a.language === null || b.language === null) return null
  const [own, other] = [shortQuote(c, a), shortQuote(c, b)]
  if (!own || !other || (own.speaker && other.speaker && lastName(own.speaker) !== lastName(other.speaker))) return null
  const { matched, onlyA, onlyB } = alignWords(c, a, b, own.span, other.span)
  const [x, y] = [onlyA[0], onlyB[0]]
  if (!x || !y || onlyA.length > 1 || onlyB.length > 1 || matched.length === 0) return null
  if (isPhrasal(c, a, x) || isPhrasal(c, b, y)) return null
  return isNamed(c, a, x) || isNamed(c, b, y)
    ? null
    : [
        { passage: a, word: x },
        { passage: b, word: y },
      ]
}

/** "hand over": the dictionaries know only the parts, which tell nothing of the whole. */
function isPhrasal(c: Comparing, p: Passage, word: Span): boolean {
  const next = tokensOf(c, p).find((t) => t.start >= word.end)
  return (
    p.language === 'en' &&
    /^(?:about|along|apart|away|back|down|in|off|on|out|over|through|up)$/.test(next?.folded ?? '')
  )
}

const lastName = (speaker: string) => speaker.split(/\s+/).at(-1)!.toLowerCase()

/** A passage's only quotation, where it is of a few words. */
function shortQuote(c: Comparing, p: Passage): { span: Span; speaker: string | null } | null {
  const { quotes } = p.annotation
  const quote = quotes[0]
  if (quotes.length !== 1 || !quote) return null
  const words = tokensOf(c, p).filter((t) => t.kind === 'word' && overlaps(t, quote))
  return words.length < weights.fewestWords || words.length > weights.mostWords
    ? null
    : { span: quote, speaker: quote.speaker }
}

/** Known in both directions, and no word that the one is rendered with is another word for the other. */
function areApart(c: Comparing, x: Word, y: Word): boolean {
  const [from, to] = [x.passage.language!, y.passage.language!]
  const [forth, back] = [c.lexicon!.translate(x.word.folded, from, to), c.lexicon!.translate(y.word.folded, to, from)]
  if (Math.min(forth.length, back.length) < exchangeWeights.known) return false
  if (surroundingsOf(c).alike(x.word, x.passage, y.word, y.passage) > 0) return false
  const leads = (list: { word: string }[], goal: ContextWord, language: Language) =>
    list.some((t) => t.word === goal.stem || shareTranslation(c, t.word, goal.folded, language))
  return !leads(forth, y.word, to) && !leads(back, x.word, from)
}

/** Words of other quotations that say the same as a word. */
function votesFor(c: Comparing, { passage, word }: Word, thirds: Passage[]): Word[] {
  const { words, alike } = surroundingsOf(c)
  return thirds.flatMap((p) => {
    const isQuoted = (w: ContextWord) => p.annotation.quotes.some((q) => overlaps(q, w))
    const found = words(p).find((w) => isQuoted(w) && alike(word, passage, w, p) >= exchangeWeights.alike)
    return found ? [{ passage: p, word: found }] : []
  })
}

/** Two others agree, or one in another language, which need not repeat a translator's choice. */
const isEnough = ({ passage }: Word, votes: Word[]) =>
  votes.length > 1 || votes.some((v) => v.passage.language !== passage.language)

function findingOf(c: Comparing, x: Word, y: Word, forX: Word[], forY: Word[]): Finding {
  const side =
    (value: Word) =>
    (w: Word): Side => ({
      passage: w.passage,
      start: w.word.start,
      end: w.word.end,
      value: value.word.stem,
    })
  return {
    kind: 'meaning',
    relation: 'conflict',
    severity: 'critical',
    rule: 'quoted-sense',
    explanation: `“${textOf(c, x.passage, x.word)}” against “${textOf(c, y.passage, y.word)}” inside one quotation: no dictionary takes the one for the other. Check the original words.`,
    sides: [...[x, ...forX].map(side(x)), ...[y, ...forY].map(side(y))],
  }
}
