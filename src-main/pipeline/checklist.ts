import type { AnalysedClaim, AnalysedMention } from '../contract/analysis'
import type { Alignment } from './align'
import { claimId, mentionId } from './anchor'
import { exported } from './annotate'
import type { Article } from './article'
import type { Assertion } from './assertion'
import { chooseMention, type StatementCandidate } from './claims/choose'
import { type StatementContext, statementOf } from './claims/statement'
import { partsWithin } from './claims/within'
import type { Passage } from './compare'
import type { Unit } from './features'
import { apartKey, type Grouping, groupClaims, partedBy } from './group'
import { type Language, tableLanguage } from './language'
import type { AnalysisOptions } from './options'

/** The claims of a story, and where each sentence's assertions went. */
export type Checklist = {
  claims: Omit<AnalysedClaim, 'origins'>[]
  /** The passages of each claim, in its order. */
  passages: Passage[][]
  /** Claims that a span of a sentence states. */
  claimsAt: (p: Passage, start?: number, end?: number) => string[]
  /** Which mentions of two sentences a link speaks of; null where one of them is not on the checklist. */
  between: (a: Unit, b: Unit) => { a: string; b: string } | null
  /** Has an editor said that two sentences do not state one claim? */
  wereParted: (a: Unit, b: Unit) => boolean
}

export type ChecklistInput = {
  articles: Article[]
  passages: Passage[]
  units: Unit[]
  alignment: Alignment
  options: AnalysisOptions
}

export function checklistOf({ articles, passages, units, alignment, options }: ChecklistInput): Checklist {
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
  const language = options.workingLanguage ? tableLanguage(options.workingLanguage) : null
  const claims = groups.map((group) => {
    const mentions = group.map((a) => mentionOf(passages[a.unit.index]!, a))
    const id = claimId(mentions[0]!.id)
    for (const a of group) claimOf.set(a, id)
    return { id, ...statementIn(group, articles, language), mentions }
  })
  const between: Checklist['between'] = (a, b) =>
    bestBetween(byUnit.get(a.index) ?? [], byUnit.get(b.index) ?? [], scores)
  const parted = partedBy(options.grouping ?? [])
  const ofUnit = new Map([...byUnit].map(([index, list]) => [index, list.map((a) => claimOf.get(a)!)]))
  return {
    claims,
    passages: groups.map((group) => group.map((a) => passages[a.unit.index]!)),
    claimsAt: (p, start, end) => {
      const all = ofUnit.get(p.index) ?? none
      if (all.length < 2 || start === undefined || end === undefined) return all
      return byUnit.get(p.index)!.flatMap((a) => (a.start < end && start < a.end ? claimOf.get(a)! : []))
    },
    between,
    wereParted: (a, b) => {
      if (parted.size === 0) return false
      const mentions = between(a, b)
      return mentions !== null && parted.has(apartKey(mentions.a, mentions.b))
    },
  }
}

const none: string[] = []

/** What of a sentence is on the checklist: nothing, the whole of it, each of its assertions, what an editor chose. */
function assertionsIn(article: Article, unit: Unit): Assertion[] {
  const read = article.read[unit.order]!
  if (!read.judgement.checkWorthy) return []
  return read.assertions.map((stated) => {
    const { start, end } = stated
    return { id: mentionId(unit.id, start, end), unit, start, end, stated }
  })
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

function mentionOf(p: Passage, { id, unit, stated }: Assertion): AnalysedMention {
  const { start, end } = stated
  return { id, sentence: unit.id, doc: p.doc, start, end, ...exported(partsWithin(p.annotation, stated)) }
}

type Stating = Pick<AnalysedClaim, 'statement' | 'statementFrom' | 'unresolved'>

/** The claim in words that stand alone, from the mention best fit for it; said is whence where it is not the first. */
function statementIn(group: Assertion[], articles: Article[], workingLanguage: Language | null): Stating {
  const made = group.slice(0, mostStatements).map((a) => ({ a, ...statementOf(a.stated, surroundings(articles, a)) }))
  const candidates = made.map(({ a, unresolved }) => candidateOf(articles[a.unit.article]!, a, unresolved.length))
  const { a, statement, unresolved } = made[chooseMention(candidates, workingLanguage)]!
  return {
    statement,
    ...(a === group[0] ? {} : { statementFrom: a.id }),
    ...(unresolved.length > 0 ? { unresolved } : {}),
  }
}

/** A claim of more mentions takes its statement from one of the first. */
const mostStatements = 24

function surroundings(articles: Article[], { unit }: Assertion): StatementContext {
  const { input, language, sentences, read } = articles[unit.article]!
  const at = (order: number) => ({ sentence: sentences[order]!, annotation: read[order]!.annotation })
  const before = [unit.order - 2, unit.order - 1].filter((order) => order >= 0).map(at)
  return { text: input.text, language, ...at(unit.order), before }
}

function candidateOf(article: Article, { unit, stated }: Assertion, unresolved: number): StatementCandidate {
  const { quantities, dates } = partsWithin(article.read[unit.order]!.annotation, stated)
  return {
    language: article.language,
    role: article.sentences[unit.order]!.role,
    isDamaged: article.damage.some((d) => d.start < stated.end && stated.start < d.end),
    unresolved,
    hasValue: quantities.length + dates.length > 0,
    words: (article.input.text.slice(stated.start, stated.end).match(/[\p{L}\d]+/gu) ?? []).length,
  }
}
