import type { AnalysedClaim, Analysis, Link } from '../contract/analysis'
import { type Aligned, type Alignment, alignmentOf, type FoundLink } from './align'
import type { Article } from './article'
import { type Checklist, checklistOf } from './checklist'
import { compareAll, type Passage, samePairs } from './compare'
import { type Damage, findSpun } from './damage'
import { derive } from './derive'
import type { Unit } from './features'
import type { AnalysisOptions } from './options'
import { isWeekdayGuess } from './published'

/** What the articles of one story say together. A claim's origins are those of its documents, told when all stories are. */
export type Story = Pick<Analysis, 'discrepancies' | 'derivation' | 'origins' | 'links'> & {
  claims: Omit<AnalysedClaim, 'origins'>[]
  /** Words put in for others, by the article's place in the story. */
  spun: Map<number, Damage[]>
}

/** `members`: the places of the story's articles in the dossier, rising. */
export function workOut(articles: Article[], members: number[], aligned: Aligned, options: AnalysisOptions): Story {
  const own = members.map((n) => articles[n]!)
  const { units, passages } = numbered(own)
  const alignment = alignmentOf(aligned, members)
  const derived = derive(own.map(sourceOf), units, alignment, (u) => textOf(own, passages[u.index]!))
  const checklist = checklistOf({ articles: own, passages, units, alignment, options })
  const spun = spunIn(own, passages, alignment)
  const discrepancies = compareAll({
    passages,
    texts: own.map((a) => a.input.text),
    alignment,
    claimsAt: checklist.claimsAt,
    pairs: samePairs(passages, alignment, checklist.passages, checklist.wereParted),
    lexicon: options.lexicon,
    rewritten: new Set(spun.keys()),
  })
  const links = alignment.links.map((link) => linkOf(link, checklist))
  return { ...derived, claims: checklist.claims, discrepancies, links, spun }
}

/** Gives the sentences of the story's articles their places in it. */
function numbered(articles: Article[]): { units: Unit[]; passages: Passage[] } {
  const out: { units: Unit[]; passages: Passage[] } = { units: [], passages: [] }
  articles.forEach((article, n) => {
    const dayIsSure = article.published.date !== null && !isWeekdayGuess(article.published)
    article.sentences.forEach((s, order) => {
      const { annotation } = article.read[order]!
      const unit = article.units[order]!
      const index = out.units.length
      unit.index = index
      unit.article = n
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
