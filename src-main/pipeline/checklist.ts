import type { AnalysedClaim, AnalysedMention, Span } from '../contract/analysis'
import type { Alignment } from './align'
import { claimId, mentionId } from './anchor'
import { exported } from './annotate'
import type { Passage } from './compare'
import type { Unit } from './features'
import { type Assertion, type Grouping, groupClaims } from './group'
import type { Article } from './read'
import type { AnalysisOptions } from './run'

/** The claims of a dossier, and where each sentence's assertions went. */
export type Checklist = {
  claims: AnalysedClaim[]
  /** The passages of each claim, in its order. */
  passages: Passage[][]
  /** Claims that a span of a sentence states. */
  claimsAt: (p: Passage, start?: number, end?: number) => string[]
  /** Which mentions of two sentences a link speaks of; null where one of them is not on the checklist. */
  between: (a: Unit, b: Unit) => { a: string; b: string } | null
}

export type ChecklistInput = {
  articles: Article[]
  passages: Passage[]
  units: Unit[]
  alignment: Alignment
  options: AnalysisOptions
  /** Number of the origin of each article, by its id. */
  originOf: ReadonlyMap<string, number>
}

export function checklistOf({ articles, passages, units, alignment, options, originOf }: ChecklistInput): Checklist {
  const assertions = units.flatMap((unit) => assertionsIn(articles[unit.article]!, unit))
  const byUnit = new Map<number, Assertion[]>()
  for (const a of assertions) {
    const list = byUnit.get(a.unit.index)
    if (list) list.push(a)
    else byUnit.set(a.unit.index, [a])
  }
  const scores = scoresOf(byUnit, alignment)
  const groups = groupClaims({
    assertions,
    alignment,
    calibration: alignment.calibration,
    ...scores,
    isHeading: ({ unit }) => passages[unit.index]!.sentence.role !== 'body',
    decisions: options.grouping ?? [],
  })
  const claimOf = new Map<Assertion, string>()
  const claims = groups.map((group): AnalysedClaim => {
    const mentions = group.map((a) => mentionOf(passages[a.unit.index]!, a))
    const id = claimId(mentions[0]!.id)
    for (const a of group) claimOf.set(a, id)
    const origins = [...new Set(mentions.map((m) => originOf.get(m.doc) ?? 0))].sort((a, b) => a - b)
    return { id, ...statementOf(articles, group[0]!), origins, mentions }
  })
  return {
    claims,
    passages: groups.map((group) => group.map((a) => passages[a.unit.index]!)),
    claimsAt: (p, start = p.sentence.start, end = p.sentence.end) =>
      (byUnit.get(p.index) ?? []).flatMap((a) => (a.start < end && start < a.end ? claimOf.get(a)! : [])),
    between: (a, b) => bestBetween(byUnit.get(a.index) ?? [], byUnit.get(b.index) ?? [], scores),
  }
}

/** What of a sentence is on the checklist: nothing, the whole of it, each of its assertions, what an editor chose. */
function assertionsIn(article: Article, unit: Unit): Assertion[] {
  const read = article.read[unit.order]!
  if (!read.judgement.checkWorthy) return []
  return read.assertions.map(({ start, end }) => ({ id: mentionId(unit.id, start, end), unit, start, end }))
}

type Scores = Pick<Grouping, 'sameness' | 'likeness'>

function scoresOf(byUnit: ReadonlyMap<number, Assertion[]>, alignment: Alignment): Scores {
  const scores = alignment.assertionScores(({ unit }) => byUnit.get(unit.index) ?? [])
  return {
    likeness: (a, b) => scores.likeness(a, b),
    sameness: (a, b) => {
      if (!alignment.wereCompared(a.unit.article, b.unit.article)) return null
      return scores.shareOf(alignment.scoreOf(a.unit.index, b.unit.index), a, b)
    },
  }
}

function bestBetween(left: Assertion[], right: Assertion[], { likeness }: Scores): { a: string; b: string } | null {
  const pairs = left.flatMap((x) => right.map((y) => ({ x, y })))
  if (pairs.length < 2) return pairs[0] ? { a: pairs[0].x.id, b: pairs[0].y.id } : null
  const best = pairs.map((p) => ({ ...p, like: likeness(p.x, p.y) })).sort((p, q) => q.like - p.like)[0]!
  return { a: best.x.id, b: best.y.id }
}

function mentionOf(p: Passage, { id, start, end, unit }: Assertion): AnalysedMention {
  const all = exported(p.annotation)
  const own = <T extends Span>(spans: T[]) => spans.filter((s) => s.start < end && start < s.end)
  return {
    id,
    sentence: unit.id,
    doc: p.doc,
    start,
    end,
    quantities: own(all.quantities),
    dates: own(all.dates),
    names: own(all.names),
    quotes: own(all.quotes),
    attribution: all.attribution,
    negations: own(all.negations),
    hedges: own(all.hedges),
  }
}

function statementOf(articles: Article[], { unit, start, end }: Assertion): Pick<AnalysedClaim, 'statement'> {
  return { statement: articles[unit.article]!.input.text.slice(start, end).replace(/\s+/g, ' ') }
}
