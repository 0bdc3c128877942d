import type { Span } from '../../contract/analysis'
import type { Vocabulary } from '../candidates'
import type { Block, Role } from '../clean'
import type { Language } from '../language'
import type { Token } from '../tokens'
import { wordsOf } from '../words'
import { beginsQuoted, findBrokenQuotes } from './broken-quote'
import { findCalques } from './calque'
import { findClauseOrder } from './clause-order'
import { findDoubled } from './doubled'
import { findGlued } from './glued'
import { findGluedSmall } from './glued-small'
import { findBracketedNouns, findLostCommas } from './lost-mark'
import { findMarkup, hardSpaceIsHabit } from './markup'
import { findForeignNumbers } from './number-format'
import { findEnglishHead, findResidue, joined } from './residue'
import { findSplits } from './split'
import type { Damage, SentenceContext } from './types'
import { findPagePhrases, findUntranslated } from './untranslated'
import { createRepetitions, findGenders, findSpacedMarks } from './whole'

export { findSpun } from './spun'
export type { Damage, DamageKind, SentenceContext } from './types'

/** What can be seen in one sentence and its tokens. Linear in its length. */
function damageInSentence(c: SentenceContext): Damage[] {
  const foreign = joined(findUntranslated(c), findResidue(c))
  return [
    ...findGlued(c),
    ...findGluedSmall(c),
    ...findLostCommas(c),
    ...findDoubled(c),
    ...findForeignNumbers(c),
    ...findSplits(c),
    ...findClauseOrder(c),
    ...findCalques(c),
    ...findBracketedNouns(c),
    ...foreign,
    ...findEnglishHead(c, foreign),
  ]
}

export type ArticleToInspect = {
  text: string
  language: Language | null
  blocks: Block[]
  dropped: Span[]
  sentences: (Span & { block: number })[]
}

/** What one article's sentences are inspected with; `add` takes each with its annotation, while that has its tokens. */
export function createInspector(article: ArticleToInspect, vocabulary?: Vocabulary) {
  const { text, language } = article
  const words = wordsOf(language)
  const counts = countWords(text)
  const found = damageInArticle(article)
  const repeated = createRepetitions(text)
  let previousEnd = -1
  return {
    add(sentence: Span & { role: Role }, { tokens, quotes }: { tokens: Token[]; quotes: Span[] }): Damage[] {
      const isRunningText = sentence.role !== 'headline' && sentence.role !== 'crosshead'
      const looked = { text, sentence, tokens, language, words, isRunningText, quotes, counts }
      const own = damageInSentence({ ...looked, previousEnd, vocabulary })
      previousEnd = sentence.end
      addAll(found, own)
      addAll(found, repeated(sentence))
      return own
    },
    /** Everything found so far, in no order. */
    found,
  }
}

/** One by one: a hundred thousand arguments of one call overflow the stack. */
function addAll(found: Damage[], more: Damage[]): void {
  for (const d of more) found.push(d)
}

/** How often each word stands in an article, as it is written. */
function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [word] of text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** What is seen only in the whole: quotations over paragraphs, code, encodings, sentences without a space between them. */
function damageInArticle({ text, language, blocks, dropped, sentences }: ArticleToInspect): Damage[] {
  const found: Damage[] = []
  const isHabit = language === null || hardSpaceIsHabit(text)
  let isOpen = false
  blocks.forEach((block, i) => {
    addAll(found, findMarkup(text, block, isHabit))
    if (block.role !== 'body') return
    addAll(found, findSpacedMarks(text, block))
    const quotes = findBrokenQuotes(text, block, isOpen, beginsQuoted(text, blocks[i + 1]))
    addAll(found, quotes.damage)
    isOpen = quotes.isOpen
  })
  addAll(found, findGenders(text, language))
  addAll(found, findPagePhrases(text, [...blocks, ...dropped], language))
  addAll(found, gluedSentences(text, sentences))
  return found
}

/** "… was over.The river": two sentences with nothing between them. */
function gluedSentences(text: string, sentences: ArticleToInspect['sentences']): Damage[] {
  return sentences.flatMap((s, i): Damage[] => {
    const before = sentences[i - 1]
    if (!before || before.block !== s.block || before.end !== s.start) return []
    const left = /[\p{L}\d]*\P{L}{0,3}$/u.exec(text.slice(Math.max(before.start, s.start - 30), s.start))![0].length
    const right = /^\P{L}{0,2}\p{L}*/u.exec(text.slice(s.start, Math.min(s.end, s.start + 30)))![0].length
    const note = 'two sentences without a space between them'
    return [{ start: s.start - left, end: s.start + right, kind: 'glued', note }]
  })
}

/** In order, each harm once: what lies inside another finding of its kind is not told again. */
export function inOrder(damage: Damage[]): Damage[] {
  const sorted = [...damage].sort((a, b) => a.start - b.start || b.end - a.end || (a.kind < b.kind ? -1 : 1))
  const reached = new Map<string, number>()
  return sorted.filter((d) => {
    if (d.end <= (reached.get(d.kind) ?? -1)) return false
    reached.set(d.kind, d.end)
    return true
  })
}
