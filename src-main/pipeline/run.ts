import type {
  AnalysedClaim,
  AnalysedDocument,
  AnalysedMention,
  AnalysedSentence,
  Analysis,
  Annotations,
  Calibration,
  GroupingDecision,
} from '../contract/analysis'
import { type Alignment, align } from './align'
import { claimId, mentionId, sentenceId, textVersion } from './anchor'
import { type Annotation, annotate, exported } from './annotate'
import { DayNamed } from './annotate/day-named'
import { completeSpeakers } from './annotate/full-speaker'
import { certainNames, unifyNames } from './annotate/identity'
import { findArticleQuotes } from './annotate/quote'
import { newThread } from './annotate/thread'
import { parseIsoDay } from './calendar'
import type { Lexicon, Vocabulary } from './candidates'
import { type Judgement, judge, labelled } from './claims'
import { cleanArticle } from './clean'
import { compareAll, type Passage, samePairs } from './compare'
import { createInspector, type Damage, findSpun, inOrder } from './damage'
import { derive } from './derive'
import { type AnalysisInput, type DescribedArticle, documentOf } from './describe'
import { type Feature, featuresOf, type Unit } from './features'
import { groupClaims } from './group'
import { detectLanguage, type Language, tableLanguage } from './language'
import { isWeekdayGuess, publishedDates } from './published'
import { type Sentence, segment } from './segment'
import { engineVersion, engineWith } from './version'
import { wordsOf } from './words'

export type { AnalysisInput } from './describe'
export { engineVersion }

export type AnalysisOptions = {
  /** The dossier's thresholds from an earlier analysis; without them they are set anew from the articles. */
  calibration?: Calibration
  /** `done` of `total` steps; an article is one step, comparing them is the last. */
  onProgress?: (done: number, total: number, step: string) => void
  lexicon?: Lexicon
  /** What editors said of which mentions state one claim, oldest first. */
  grouping?: GroupingDecision[]
  /** Statements are taken from a mention in this language where there is one. */
  workingLanguage?: string
}

type Article = DescribedArticle & {
  language: Language | null
  sentences: Sentence[]
  read: ReadSentence[]
  damage: Damage[]
}

/** What one sentence holds, whether there is something to check in it, and what it can be matched by. */
type ReadSentence = { annotation: Annotation; judgement: Judgement; features: Feature[] }

/**
 * From articles to the analysis file: clean, segment, annotate, claims, align, compare, derive, in this order. Pure and
 * deterministic: the same articles give the same ids and the same bytes. The same text given twice is one document.
 */
export function analyse(inputs: AnalysisInput[], options: AnalysisOptions = {}): Analysis {
  const total = inputs.length * 2 + 1
  const progress = (done: number, step: string) => options.onProgress?.(done, total, step)
  const articles = readArticles(inputs, (i, file) => progress(i, file))
  annotateAll(articles, (i, file) => progress(inputs.length + i, file), options.lexicon?.vocabulary)
  progress(inputs.length * 2, 'compare')
  const analysis = assemble(articles, options)
  progress(total, 'done')
  return analysis
}

/**
 * What stands in one article (`id`: the hash of its text), in all its sentences: read as the analysis of these articles
 * reads it, since names and days are told with the help of the others. Null when it is not among them.
 */
export function annotateArticle(inputs: AnalysisInput[], id: string): Annotations | null {
  const articles = readArticles(inputs, () => {})
  const article = articles.find((a) => a.id === id)
  if (!article) return null
  annotateAll([article], () => {}, undefined, namesBeyondDoubt(articles))
  const sentences = article.read.map(({ annotation }) => exported(annotation))
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

function readArticles(inputs: AnalysisInput[], progress: (done: number, file: string) => void): Article[] {
  const seen = new Set<string>()
  const articles: Article[] = []
  inputs.forEach((input, i) => {
    progress(i, input.file)
    const id = textVersion(input.text)
    if (seen.has(id)) return
    seen.add(id)
    const tag = detectLanguage(input.text)
    const language = tableLanguage(tag)
    const clean = cleanArticle(input.text, input.corrections?.restored)
    const sentences = segment(input.text, clean.blocks, language)
    articles.push({ input, id, tag, language, clean, sentences, published: unknownDate, read: [], damage: [] })
  })
  const dates = publishedDates(articles.map((a) => ({ text: a.input.text, language: a.language, clean: a.clean })))
  articles.forEach((a, i) => {
    a.published = dates[i]!
  })
  return articles
}

const unknownDate: AnalysedDocument['published'] = { date: null, certainty: 'unknown', basis: [] }

const namesBeyondDoubt = (articles: Article[]) => certainNames(articles.map((a) => ({ ...a, text: a.input.text })))

function annotateAll(
  articles: Article[],
  progress: (done: number, file: string) => void,
  vocabulary: Vocabulary | undefined,
  knownNames = namesBeyondDoubt(articles),
): void {
  articles.forEach((article, i) => {
    progress(i, article.input.file)
    const text = article.input.text
    const quotes = findArticleQuotes(text, article.clean.blocks, article.language)
    const thread = newThread()
    const reference = parseIsoDay(article.published.date ?? '')
    const words = wordsOf(article.language)
    const anchors = new DayNamed()
    const inspector = createInspector({ ...article, ...article.clean, text }, vocabulary)
    article.damage = inspector.found
    article.read = article.sentences.map((s): ReadSentence => {
      const speech = { quotes: quotes[s.block] ?? [], article: { thread, paragraph: s.block } }
      const anchor = anchors.before(s)
      const context = { text, language: article.language, reference, anchor, knownNames, ...speech }
      const annotation = annotate(s, context)
      anchors.after(annotation.anchor)
      const damage = inspector.add(s, annotation)
      const judgement = labelled(
        judge(text, s, annotation, { words, language: article.language, damage }),
        s,
        article.input.corrections,
      )
      const features = featuresOf(annotation, article.language, words)
      annotation.tokens = []
      return { annotation, judgement, features }
    })
    const names = article.read.flatMap(({ annotation }) => annotation.names)
    unifyNames(names)
    completeSpeakers(text, quotes.flat(), names)
  })
}

type Sorted = { sentences: AnalysedSentence[]; units: Unit[]; worthy: Set<number>; passages: Passage[] }

function judgeAll(articles: Article[]): Sorted {
  const out: Sorted = { sentences: [], units: [], worthy: new Set(), passages: [] }
  articles.forEach((article, n) => {
    const dayIsSure = article.published.date !== null && !isWeekdayGuess(article.published)
    article.sentences.forEach((s, order) => {
      const { annotation, judgement, features } = article.read[order]!
      const id = sentenceId(article.id, s.start, s.end)
      const index = out.units.length
      out.sentences.push({ id, doc: article.id, start: s.start, end: s.end, role: s.role, ...judgement })
      out.units.push({
        index,
        id,
        article: n,
        order,
        language: article.language,
        features,
        total: 0,
      })
      out.passages.push({
        index,
        article: n,
        order,
        doc: article.id,
        language: article.language,
        sentence: s,
        annotation,
        published: article.published.date,
        dayIsSure,
      })
      if (judgement.checkWorthy) out.worthy.add(index)
    })
  })
  return out
}

function assemble(articles: Article[], options: AnalysisOptions): Analysis {
  const { sentences, units, worthy, passages } = judgeAll(articles)
  const alignment = align(units, options.calibration, options.lexicon)
  const { calibration } = alignment
  const groups = groupClaims(
    units.filter((u) => worthy.has(u.index)),
    alignment,
    calibration,
  )
  const { derivation, origins } = derive(articles.map(sourceOf), units, alignment)
  const originOf = new Map(origins.flatMap((o, i) => o.members.map((m): [string, number] => [m, i])))
  const claimsOf = new Map<number, string[]>()
  const claims = groups.map((group): AnalysedClaim => {
    const mentions = group.map((u) => mentionOf(articles, passages[u.index]!, u.id))
    const id = claimId(mentions[0]!.id)
    for (const u of group) claimsOf.set(u.index, [...(claimsOf.get(u.index) ?? []), id])
    const stated = [...new Set(mentions.map((m) => originOf.get(m.doc) ?? 0))].sort((a, b) => a - b)
    return { id, statement: statementOf(articles, passages[group[0]!.index]!), origins: stated, mentions }
  })
  const together = groups.map((group) => group.map((u) => passages[u.index]!))
  const discrepancies = compareAll({
    passages,
    texts: articles.map((a) => a.input.text),
    alignment,
    claimsAt: ({ index }) => claimsOf.get(index) ?? [],
    pairs: samePairs(passages, alignment, together),
    lexicon: options.lexicon,
  })
  addSpun(articles, passages, alignment)
  const documents = articles.map((a) => ({ ...documentOf(a), damage: inOrder(a.damage) }))
  return {
    version: 1,
    engine: engineWith(options.lexicon?.name ?? ''),
    calibration,
    documents,
    sentences,
    claims,
    links: alignment.links,
    discrepancies,
    derivation,
    origins,
  }
}

function addSpun(articles: Article[], passages: Passage[], alignment: Alignment): void {
  const place = ({ article, language, sentence }: Passage) => {
    const text = articles[article]!.input.text
    return { start: sentence.start, end: sentence.end, article, text, language }
  }
  const { suggested } = alignment.calibration
  const alike = alignment.pairs.filter((p) => p.score >= suggested)
  const pairs = alike.map((p) => ({ a: place(passages[p.a.index]!), b: place(passages[p.b.index]!) }))
  for (const [article, damage] of findSpun(pairs, passages.map(place))) {
    for (const d of damage) articles[article]!.damage.push(d)
  }
}

function mentionOf(articles: Article[], p: Passage, sentence: string): AnalysedMention {
  const { start, end } = p.sentence
  return {
    id: mentionId(sentence, start, end),
    sentence,
    doc: articles[p.article]!.id,
    start,
    end,
    ...exported(p.annotation),
  }
}

const statementOf = (articles: Article[], p: Passage) =>
  articles[p.article]!.input.text.slice(p.sentence.start, p.sentence.end).replace(/\s+/g, ' ')

function sourceOf(a: Article) {
  const body = a.clean.blocks.map((b) => a.input.text.slice(b.start, b.end)).join('\n')
  return { id: a.id, file: a.input.file, language: a.tag, body, published: a.published.date }
}
