import type { Quantity } from '../../contract/analysis'
import type { DiscrepancyRow, MentionRow } from '../../contract/rows'
import { type Lookup, placeOf } from './lookup'
import type {
  FigurePoint,
  MatrixCell,
  ReportClaim,
  ReportDiscrepancy,
  ReportFigure,
  ReportMatrix,
  ReportQuotes,
} from './types'
import { printQuantity } from './values'

/** Who states a claim, who does so differently, and who does not at all. */
export function matrixOf(lookup: Lookup, claims: readonly ReportClaim[]): ReportMatrix {
  const sources = lookup.sources.map((_, i) => i + 1)
  return {
    sources,
    rows: claims.map((claim) => {
      const stating = new Set(claim.passages.map((p) => p.place.source))
      const cells = sources.map((n) => (stating.has(n) ? cellOf(claim.discrepancies, n) : 'absent'))
      return { claim: claim.number, statement: claim.statement, mark: claim.mark, cells }
    }),
  }
}

/** The gravest difference that one of the source's passages is a side of. */
function cellOf(discrepancies: readonly ReportDiscrepancy[], source: number): MatrixCell {
  const relations = new Set(
    discrepancies.filter((d) => d.sides.some((side) => side.place.source === source)).map((d) => d.relation),
  )
  if (relations.has('conflict')) return 'conflict'
  if (relations.has('missing')) return 'missing'
  return relations.has('superseded') ? 'differs' : 'states'
}

const ofFigures: DiscrepancyRow['kind'][] = ['number', 'update', 'granularity']

/**
 * The figures that passages of a claim give differently, each with the passages that agree with one of them. The engine's
 * differences say which figures speak of the same thing; flags that were set aside are left out with their figures.
 */
export function figuresOf(lookup: Lookup, claims: readonly ReportClaim[]): ReportFigure[] {
  return claims.flatMap((claim) => {
    const mentions = lookup.mentions.get(claim.id) ?? []
    const anchors = new Map(claim.passages.map((p) => [p.mention, p.anchor]))
    const drawn = new Set<Quantity>()
    return claim.discrepancies
      .filter((d) => ofFigures.includes(d.kind))
      .flatMap((d) => figureOf(lookup, claim, d, { mentions, anchors, drawn }))
  })
}

interface InClaim {
  mentions: MentionRow[]
  anchors: Map<string, string>
  drawn: Set<Quantity>
}

function figureOf(lookup: Lookup, claim: ReportClaim, d: ReportDiscrepancy, { mentions, anchors, drawn }: InClaim) {
  const sides = mentions.flatMap((m) =>
    m.quantities
      .filter((q) => isSide(lookup, d, m, q) && !drawn.has(q) && isFigure(q))
      .map((quantity) => ({ mention: m, quantity })),
  )
  const known = new Set(sides.map(({ quantity }) => amountOf(quantity)))
  const speaking = new Set(sides.map(({ mention }) => mention))
  const agreeing = mentions.flatMap((m) =>
    speaking.has(m)
      ? []
      : m.quantities
          .filter((q) => known.has(amountOf(q)) && !drawn.has(q) && isFigure(q))
          .map((quantity) => ({ mention: m, quantity })),
  )
  const all = [...sides, ...agreeing]
  const points = all.map(({ mention, quantity }) => pointOf(lookup, mention, quantity, anchors.get(mention.id) ?? ''))
  if (new Set(points.map((p) => p.printed)).size < 2) return []
  for (const { quantity } of all) drawn.add(quantity)
  const { unit, counted } = sides[0]!.quantity
  points.sort((a, b) => (a.source ?? Infinity) - (b.source ?? Infinity))
  const figure: ReportFigure = {
    claim: claim.number,
    of: unit ?? counted ?? '',
    unit,
    established: claim.verdicts.find((v) => v.aspect === 'true')?.established ?? null,
    points,
  }
  return [figure]
}

const isFigure = (q: Quantity) => [q.value, q.low, q.high].some((n) => n !== null && Number.isFinite(n))
/** A passage that is no side of the difference agrees with one of them when it gives the very same figure. */
const amountOf = (q: Quantity) => `${q.kind}|${q.value}|${q.low}|${q.high}`

const isSide = (lookup: Lookup, d: ReportDiscrepancy, m: MentionRow, q: Quantity) =>
  d.sides.some(
    ({ place, start, end }) =>
      place.source === (lookup.sourceNumber.get(m.article) ?? null) && q.start < end && start < q.end,
  )

function pointOf(lookup: Lookup, mention: MentionRow, q: Quantity, anchor: string): FigurePoint {
  return {
    source: placeOf(lookup, mention.article, mention.start).source,
    anchor,
    text: q.text,
    value: q.value,
    low: q.low,
    high: q.high,
    approximator: q.approximator,
    asOf: lookup.articles.get(mention.article)?.published.date ?? null,
    printed: printQuantity(q),
  }
}

/** The quotes of a claim that has several, so that wordings and translations can be held side by side. */
export function quotesOf(lookup: Lookup, claims: readonly ReportClaim[]): ReportQuotes[] {
  return claims.flatMap((claim) => {
    const mentions = new Map((lookup.mentions.get(claim.id) ?? []).map((m) => [m.id, m]))
    const quotes = claim.passages.flatMap((passage) => {
      const mention = mentions.get(passage.mention)
      const text = mention && lookup.texts.get(mention.article)
      if (!mention || text === undefined) return []
      return mention.quotes.map(({ start, end, speaker, closed }) => ({
        claim: claim.number,
        anchor: passage.anchor,
        place: passage.place,
        exact: text.slice(start, end),
        speaker,
        closed,
      }))
    })
    if (quotes.length < 2) return []
    return [{ claim: claim.number, languages: [...new Set(quotes.map((q) => q.place.language))], quotes }]
  })
}
