import type { AnalysedSentence, Analysis, Link } from '../contract/analysis'
import { type AlignMemo, type Alignment, align, type FoundLink } from './align'
import { type Checklist, checklistOf } from './checklist'
import { compareAll, type Passage, samePairs } from './compare'
import { type Damage, findSpun, inOrder } from './damage'
import { derive } from './derive'
import { documentOf } from './describe'
import type { Unit } from './features'
import { isWeekdayGuess } from './published'
import type { Article } from './read'
import type { AnalysisOptions } from './run'
import { engineWith } from './version'

type Sorted = { sentences: AnalysedSentence[]; units: Unit[]; passages: Passage[] }

/** What the articles of a dossier say together: claims, links, discrepancies, origins. */
export function assemble(articles: Article[], options: AnalysisOptions, memo: AlignMemo): Analysis {
  const { lexicon } = options
  const { sentences, units, passages } = numbered(articles)
  const alignment = align(articles, { given: options.calibration, lexicon, memo })
  const { derivation, origins } = derive(articles.map(sourceOf), units, alignment, (u) =>
    textOf(articles, passages[u.index]!),
  )
  const originOf = new Map(origins.flatMap((o, i) => o.members.map((m): [string, number] => [m, i])))
  const checklist = checklistOf({ articles, passages, units, alignment, options, originOf })
  const discrepancies = compareAll({
    passages,
    texts: articles.map((a) => a.input.text),
    alignment,
    claimsAt: checklist.claimsAt,
    pairs: samePairs(passages, alignment, checklist.passages),
    lexicon,
  })
  const spun = spunIn(articles, passages, alignment)
  return {
    version: 1,
    engine: engineWith(lexicon?.name ?? ''),
    calibration: alignment.calibration,
    documents: articles.map((a, n) => ({ ...documentOf(a), damage: inOrder([...a.damage, ...(spun.get(n) ?? [])]) })),
    sentences,
    claims: checklist.claims,
    links: alignment.links.map((link) => linkOf(link, checklist)),
    discrepancies,
    derivation,
    origins,
  }
}

/** Gives the sentences of all articles their places in the dossier. */
function numbered(articles: Article[]): Sorted {
  const out: Sorted = { sentences: [], units: [], passages: [] }
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

const textOf = (articles: Article[], p: Passage) =>
  articles[p.article]!.input.text.slice(p.sentence.start, p.sentence.end)

/** A link as the file has it: the sentences' ids, and the mentions it speaks of. */
function linkOf({ a, b, ...link }: FoundLink, { between }: Checklist): Link {
  const mentions = between(a, b)
  return { a: a.id, b: b.id, ...link, ...(mentions ? { between: mentions } : {}) }
}

function sourceOf(a: Article) {
  const body = a.clean.blocks.map((b) => a.input.text.slice(b.start, b.end)).join('\n')
  return { id: a.id, file: a.input.file, language: a.tag, body, published: a.published.date, agency: a.clean.agency }
}
