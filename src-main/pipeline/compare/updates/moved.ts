import { type Comparing, relatedArticles } from '../comparing'
import { surroundingsOf } from '../context'
import { phrase, sideOf } from '../dates'
import { relate } from '../dates/agree'
import { type Moment, momentsOf } from '../dates/moment'
import type { Finding } from '../flag'
import type { Passage } from '../passage'
import { updateWeights } from '../weights'
import { isMoving } from './words'

/** An appointment that a later report openly puts off or brings forward: the later date supersedes the earlier. */
export function moved(c: Comparing): Finding[] {
  const dated = c.passages.filter((p) => p.dayIsSure && p.published !== null && p.annotation.dates.length > 0)
  const later = dated.filter((p) => isMoving(c.texts[p.article]!, p)).flatMap((p) => comingDates(c, p))
  if (later.length === 0) return []
  const related = relatedArticles(c)
  const lastMoved = later
    .map((m) => m.passage.published!)
    .sort()
    .at(-1)!
  const earlier = dated.filter((p) => p.published! < lastMoved).flatMap((p) => comingDates(c, p))
  return later.flatMap((m) => {
    const candidates = earlier.filter(
      (e) =>
        e.passage.published! < m.passage.published! &&
        (related.has(articlesOf(e.passage, m.passage)) || sharedNames(e, m) > 1),
    )
    const old = bestOf(c, m, candidates)
    return old === null ? [] : [findingOf(old, m)]
  })
}

const articlesOf = (a: Passage, b: Passage) =>
  a.article < b.article ? `${a.article} ${b.article}` : `${b.article} ${a.article}`

/** Days that still lay ahead when the report appeared; whole years are no appointments. */
const comingDates = (c: Comparing, p: Passage): Moment[] =>
  momentsOf(c, p).filter(
    (m) => m.from !== null && !m.isSaying && m.from > p.published! && m.to!.slice(0, 7) === m.from.slice(0, 7),
  )

function bestOf(c: Comparing, m: Moment, candidates: Moment[]): Moment | null {
  const { words, likeness } = surroundingsOf(c)
  const scored = candidates
    .filter((e) => relate(e, m) === 'apart')
    .map((e) => ({
      e,
      ...likeness(words(e.passage), e.passage, words(m.passage), m.passage),
      names: sharedNames(e, m),
    }))
    .filter(({ score, names }) => score >= updateWeights.likeness || (names > 1 && score >= updateWeights.named))
    .sort((x, y) => y.score - x.score || x.e.passage.index - y.e.passage.index)
  const [best, second] = scored
  // Two appointments of one report that could be meant: then none is.
  if (
    best &&
    second &&
    best.e.passage.article === second.e.passage.article &&
    relate(best.e, second.e) !== 'same' &&
    best.score - second.score < updateWeights.margin
  )
    return null
  return best?.e ?? null
}

function sharedNames(a: Moment, b: Moment): number {
  const keys = new Set(a.passage.annotation.names.flatMap((n) => n.keys))
  return b.passage.annotation.names.filter((n) => n.keys.some((k) => k.length > 2 && keys.has(k))).length
}

function findingOf(old: Moment, m: Moment): Finding {
  const sides = [old, m].map((x) => ({ ...sideOf(x), asOf: x.passage.published }))
  return {
    kind: 'update',
    relation: 'superseded',
    severity: 'medium',
    rule: 'date-moved',
    explanation: `${phrase(old)} as of ${old.passage.published}, later moved to ${phrase(m)} as of ${m.passage.published}. The later date supersedes; check that the earlier one is no longer printed.`,
    sides: sides.sort((p, q) => p.passage.index - q.passage.index || p.start - q.start),
  }
}
