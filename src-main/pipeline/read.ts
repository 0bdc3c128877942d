import type { AnalysedDocument, Annotations, Corrections } from '../contract/analysis'
import { sentenceId, textVersion } from './anchor'
import { annotate, exported } from './annotate'
import { DayNamed } from './annotate/day-named'
import { completeSpeakers } from './annotate/full-speaker'
import { unifyNames } from './annotate/identity'
import { findArticleQuotes } from './annotate/quote'
import { newThread } from './annotate/thread'
import type { Article, CutArticle, ReadSentence, Stated } from './article'
import { parseIsoDay } from './calendar'
import { judge, labelled } from './claims'
import { assertionsOf } from './claims/assertions'
import { besides, claimedByHand, claimedIn } from './claims/by-hand'
import { type CleanArticle, cleanArticle } from './clean'
import { createInspector } from './damage'
import type { AnalysisInput } from './describe'
import { featuresOf, type Unit } from './features'
import { detectLanguage, tableLanguage } from './language'
import type { Vocabulary } from './lexicon-seam'
import { KnownNames } from './names-known'
import { publishedDates } from './published'
import { segment } from './segment'
import { wordsOf } from './words'

type Reading = Pick<Article, 'read' | 'damage' | 'units'>

/**
 * What was read before, so that one more article costs that article's work. Holds what the last analysis used. A reading
 * depends on the article's text, its corrections, its day, the dictionaries' vocabulary and on which of its words are
 * names elsewhere in the dossier: it is made anew when one of them changes.
 */
export class ReadMemo {
  cut = new Map<string, CutArticle>()
  readings = new Map<string, Reading>()
  names = new KnownNames()
}

export type ReadOptions = {
  vocabulary?: Vocabulary | undefined
  /** Of the dictionaries that the vocabulary is of. */
  lexiconName?: string | undefined
  memo?: ReadMemo | undefined
  /** The number of the article and its file, before it is worked on, in two rounds. */
  onCut?: (n: number, file: string) => void
  onRead?: (n: number, file: string) => void
}

/** All articles in order, each text once. */
export function readArticles(inputs: AnalysisInput[], options: ReadOptions = {}): Article[] {
  const memo = options.memo ?? new ReadMemo()
  const articles = cutArticles(inputs, memo, options.onCut)
  const known = memo.names.of(articles)
  const kept = new Map<string, Reading>()
  const read = articles.map((article, n): Article => {
    options.onRead?.(n, article.input.file)
    const { date, certainty } = article.published
    const key = [article.own, date, certainty, options.lexiconName ?? '', ...memo.names.within(article, known)].join(
      '\n',
    )
    const reading = memo.readings.get(key) ?? readArticle(article, known, options.vocabulary)
    kept.set(key, reading)
    return { ...article, ...reading }
  })
  memo.readings = kept
  return read
}

/** What stands in one article (`id`: the hash of its text), read as the others of the dossier let it be read. */
export function annotateArticle(inputs: AnalysisInput[], id: string): Annotations | null {
  const memo = new ReadMemo()
  const articles = cutArticles(inputs, memo, undefined)
  const article = articles.find((a) => a.id === id)
  if (!article) return null
  const { read } = readArticle(article, memo.names.of(articles), undefined)
  const sentences = read.map(({ annotation }) => exported(annotation))
  const all = <K extends keyof Annotations>(kind: K) => sentences.flatMap((s): Annotations[K][number][] => s[kind])
  return {
    quantities: all('quantities'),
    dates: all('dates'),
    names: all('names'),
    quotes: all('quotes'),
    attribution: all('attribution'),
    negations: all('negations'),
    hedges: all('hedges'),
  }
}

function cutArticles(inputs: AnalysisInput[], memo: ReadMemo, onCut: ReadOptions['onCut']): CutArticle[] {
  const seen = new Set<string>()
  const kept = new Map<string, CutArticle>()
  const articles: CutArticle[] = []
  inputs.forEach((input, n) => {
    onCut?.(n, input.file)
    const id = textVersion(input.text)
    if (seen.has(id)) return
    seen.add(id)
    const own = `${id} ${JSON.stringify(input.corrections ?? null)}`
    const cut = memo.cut.get(own) ?? cutArticle(input, id, own)
    kept.set(own, cut)
    articles.push({ ...cut, input })
  })
  memo.cut = kept
  const dates = publishedDates(
    articles.map(({ input, language, clean }) => ({ text: input.text, language, clean, published: input.published })),
  )
  articles.forEach((a, n) => {
    a.published = dates[n]!
  })
  return articles
}

const unknownDate: AnalysedDocument['published'] = { date: null, certainty: 'unknown', basis: [] }

function cutArticle(input: AnalysisInput, id: string, own: string): CutArticle {
  const known = input.corrections?.known ?? {}
  const tag = known.language ?? detectLanguage(input.text)
  const language = tableLanguage(tag)
  const clean = knowing(cleanArticle(input.text, input.corrections?.restored), known)
  const sentences = segment(input.text, clean.blocks, language)
  return { input, id, own, tag, language, clean, sentences, published: unknownDate }
}

/** What is known from elsewhere stands above what the text says of itself. */
function knowing(clean: CleanArticle, { title, agency, byline }: NonNullable<Corrections['known']>): CleanArticle {
  return {
    ...clean,
    ...(title !== undefined && { title: title || null }),
    ...(agency !== undefined && { agency: agency || null }),
    ...(byline !== undefined && { byline: byline || null }),
  }
}

function readArticle(
  article: CutArticle,
  knownNames: ReadonlySet<string>,
  vocabulary: Vocabulary | undefined,
): Reading {
  const { input, language, clean } = article
  const { text } = input
  const quotes = findArticleQuotes(text, clean.blocks, language)
  const thread = newThread()
  const reference = parseIsoDay(article.published.date ?? '')
  const words = wordsOf(language)
  const anchors = new DayNamed()
  const inspector = createInspector({ ...article, ...clean, text }, vocabulary)
  const units: Unit[] = []
  const read = article.sentences.map((s, order): ReadSentence => {
    const speech = { quotes: quotes[s.block] ?? [], article: { thread, paragraph: s.block } }
    const anchor = anchors.before(s)
    const annotation = annotate(s, { text, language, reference, anchor, knownNames, ...speech })
    anchors.after(annotation.anchor)
    const damage = inspector.add(s, annotation)
    const claimed = claimedIn(input, s)
    const own = labelled(judge(text, s, annotation, { words, language, damage }), s, input.corrections)
    const judgement = claimed.length > 0 ? claimedByHand(own) : own
    const features = featuresOf(annotation, language, words)
    const id = sentenceId(article.id, s.start, s.end)
    units.push({ index: -1, id, article: -1, order, language, features })
    const assertions: Stated[] =
      claimed.length > 0
        ? besides(claimed, s, text, own.checkWorthy)
        : own.checkWorthy
          ? assertionsOf(text, s, annotation, annotation.tokens, language)
          : []
    annotation.tokens = []
    return { annotation, judgement, assertions }
  })
  const names = read.flatMap(({ annotation }) => annotation.names)
  unifyNames(names)
  completeSpeakers(text, quotes.flat(), names)
  return { read, damage: inspector.found, units }
}
