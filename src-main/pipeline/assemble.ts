import type { AnalysedClaim, AnalysedMention, AnalysedSentence, Analysis } from '../contract/analysis'
import { type AlignMemo, type Alignment, align } from './align'
import { claimId, mentionId } from './anchor'
import { exported } from './annotate'
import { compareAll, type Passage, samePairs } from './compare'
import { type Damage, findSpun, inOrder } from './damage'
import { derive } from './derive'
import { documentOf } from './describe'
import type { Unit } from './features'
import { groupClaims } from './group'
import { isWeekdayGuess } from './published'
import type { Article } from './read'
import type { AnalysisOptions } from './run'
import { engineWith } from './version'

type Sorted = { sentences: AnalysedSentence[]; units: Unit[]; worthy: Set<number>; passages: Passage[] }

/** What the articles of a dossier say together: claims, links, discrepancies, origins. */
export function assemble(articles: Article[], options: AnalysisOptions, memo: AlignMemo): Analysis {
  const { lexicon } = options
  const { sentences, units, worthy, passages } = numbered(articles)
  const alignment = align(articles, { given: options.calibration, lexicon, memo })
  const groups = groupClaims(
    units.filter((u) => worthy.has(u.index)),
    alignment,
    alignment.calibration,
  )
  const { derivation, origins } = derive(articles.map(sourceOf), units, alignment, (u) =>
    textOf(articles, passages[u.index]!),
  )
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
    lexicon,
  })
  const spun = spunIn(articles, passages, alignment)
  return {
    version: 1,
    engine: engineWith(lexicon?.name ?? ''),
    calibration: alignment.calibration,
    documents: articles.map((a, n) => ({ ...documentOf(a), damage: inOrder([...a.damage, ...(spun.get(n) ?? [])]) })),
    sentences,
    claims,
    links: alignment.links,
    discrepancies,
    derivation,
    origins,
  }
}

/** Gives the sentences of all articles their places in the dossier. */
function numbered(articles: Article[]): Sorted {
  const out: Sorted = { sentences: [], units: [], worthy: new Set(), passages: [] }
  articles.forEach((article, n) => {
    const dayIsSure = article.published.date !== null && !isWeekdayGuess(article.published)
    article.sentences.forEach((s, order) => {
      const { annotation, judgement } = article.read[order]!
      const unit = article.units[order]!
      const index = out.units.length
      unit.index = index
      unit.article = n
      out.sentences.push({ id: unit.id, doc: article.id, start: s.start, end: s.end, role: s.role, ...judgement })
      out.units.push(unit)
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

function spunIn(articles: Article[], passages: Passage[], alignment: Alignment): Map<number, Damage[]> {
  const place = ({ article, language, sentence }: Passage) => {
    const text = articles[article]!.input.text
    return { start: sentence.start, end: sentence.end, article, text, language }
  }
  const { suggested } = alignment.calibration
  const alike = alignment.pairs.filter((p) => p.score >= suggested)
  const pairs = alike.map((p) => ({ a: place(passages[p.a.index]!), b: place(passages[p.b.index]!) }))
  return findSpun(pairs, passages.map(place))
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

const textOf = (articles: Article[], p: Passage) =>
  articles[p.article]!.input.text.slice(p.sentence.start, p.sentence.end)

const statementOf = (articles: Article[], p: Passage) => textOf(articles, p).replace(/\s+/g, ' ')

function sourceOf(a: Article) {
  const body = a.clean.blocks.map((b) => a.input.text.slice(b.start, b.end)).join('\n')
  return { id: a.id, file: a.input.file, language: a.tag, body, published: a.published.date, agency: a.clean.agency }
}
