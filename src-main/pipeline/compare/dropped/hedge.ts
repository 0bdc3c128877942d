import type { Discrepancy } from '../../../contract/analysis'
import type { Comparing } from '../comparing'
import { clauseAround, surroundingsOf } from '../context'
import type { Finding } from '../flag'
import type { Passage } from '../passage'
import { droppedWeights } from '../weights'
import { alignWords } from '../wording'
import { conditionsIn } from './conditions'
import { neighboursOf, overlaps, sharedFigures, textOf, tokensOf } from './reading'
import { isSoft, type Reserve, reservesIn } from './reserves'

/** "A leak may have killed the fish" beside "A leak killed the fish": a guess or hearsay that became a fact. */
export function droppedHedges(c: Comparing): Finding[] {
  return c.pairs.flatMap(({ a, b }) => [...dropped(c, a, b), ...dropped(c, b, a)])
}

function dropped(c: Comparing, hedged: Passage, flat: Passage): Finding[] {
  const reserves = reservesIn(c, hedged)
  if (reserves.length !== 1 || isSoft(c, flat)) return []
  const reserve = reserves[0]!
  if (reserve.sort === 'hearsay' && isSourced(c, hedged, flat)) return []
  if (conditionsIn(tokensOf(c, hedged), hedged.language).length > 0) return []
  const { before } = neighboursOf(c, flat)
  if (before !== null && before.annotation.hedges.length > 0) return []
  const on = reservedWords(c, hedged, flat, reserve)
  if (on === null) return []
  const words = textOf(c, hedged, { start: reserve.start, end: Math.max(reserve.end, on.a.end) })
  const plainly = textOf(c, flat, on.b)
  return [
    {
      kind: 'meaning',
      relation: 'missing',
      severity: severityOf(c, flat),
      rule: 'hedge-dropped',
      explanation: `“${words}” is said with a reserve, “${plainly}” without one. Check whether it has been confirmed since; if not, the reserve belongs in the text.`,
      sides: [
        {
          passage: hedged,
          start: Math.min(reserve.start, on.a.start),
          end: Math.max(reserve.end, on.a.end),
          value: 'with reserve',
        },
        { passage: flat, ...on.b, value: 'as fact' },
      ],
    },
  ]
}

/** A source in the flat passage or before it replaces hearsay; one in the hedged passage makes its mood indirect speech. */
function isSourced(c: Comparing, hedged: Passage, flat: Passage): boolean {
  const { before } = neighboursOf(c, flat)
  return [hedged, flat, before].some((p) => p !== null && p.annotation.attribution.length > 0)
}

/** The word the reserve stands on and its counterpart, where nearly all of the clause around it has one. */
function reservedWords(c: Comparing, hedged: Passage, flat: Passage, reserve: Reserve) {
  const clause = clauseAround(c, hedged, reserve)
  const { matched, onlyA, coverage } = alignWords(c, hedged, flat, clause)
  const apart = (w: { start: number; end: number }) => !overlaps(w, reserve)
  const [met, missed] = [matched.filter(({ a }) => apart(a)), onlyA.filter(apart)]
  const all = met.length + sharedFigures(c, hedged, flat)
  const needed = all + missed.length
  if (met.length < 2 || all < droppedWeights.leastWords || all / needed < droppedWeights.hedgedClause) return null
  if (coverage.b < droppedWeights.flatClause) return null
  const behind = surroundingsOf(c)
    .words(hedged)
    .filter((w) => w.start >= reserve.end && w.end <= clause.end && apart(w))
    .slice(0, reserve.onNext ? 1 : reach)
  // What a reserve is about has to be said by both: the verb or noun next to it.
  const found = behind.flatMap((w) => met.filter(({ a }) => a === w))
  const [on] = found
  return on ? { a: { start: on.a.start, end: on.a.end }, b: { start: on.b.start, end: on.b.end } } : null
}
const reach = 2

/** Where somebody is accused or came to harm, a reserve that is lost is a libel. */
const grave =
  /^(murder|kill|steal|stole|theft|thie[fv]|fraud|brib|arson|rape|rapi|abus|assault|embezzl|poison|tot|ermord|mord|stahl|gestohl|dieb|betrug|bestech|brandstift|vergewalt|missbrauch|untersch?lag|vergift|tue|meurtr|assassin|vol[eé]|fraud|corrup|viol|detourn|escroq|mat[aoó]|asesin|rob[aoó]|hurt|estaf|sobor|malvers|uccis|assassin|rubat|furto|truff|corruz|violent|vermoord|gedood|gestolen|dief|fraude|omkop|verkracht|misbruik|roub|homic|suborn|desvi)/
function severityOf(c: Comparing, p: Passage): Discrepancy['severity'] {
  return tokensOf(c, p).some((t) => grave.test(t.folded)) ? 'high' : 'medium'
}
