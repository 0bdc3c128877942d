import { isEstimating, isPaper, tellsEstimate } from '../../words/estimate-words'
import type { Comparing } from '../comparing'
import type { Finding, Side } from '../flag'
import type { Passage } from '../passage'
import { areNeighbours } from '../speakers'
import { isFlat, mainClause, Reading, saySame, sourceIn } from './missing'

/**
 * The one article that tells flatly what all others give to a source: somebody's estimate, or what a paper says that somebody
 * has read. Both are known from that source alone, so it is missed even where the article names the source elsewhere.
 */
export function droppedSources(c: Comparing): Finding[] {
  const read = new Reading(c)
  return claimsIn(c).flatMap((passages) => {
    if (new Set(passages.map((p) => p.article)).size <= leastTold) return []
    return lonely(passages, read, estimateIn) ?? lonely(passages, read, paperIn) ?? []
  })
}

/** Fewer articles that name the source are no rule that a flat one departs from. */
const leastTold = 3
/** A claim of more passages has been told in so many ways that one flat sentence says nothing. */
const mostPassages = 20

function claimsIn(c: Comparing): Passage[][] {
  const claims = new Map<string, Passage[]>()
  for (const p of c.passages) {
    for (const claim of c.claimsAt(p)) claims.set(claim, [...(claims.get(claim) ?? []), p])
  }
  return [...claims.values()].filter((passages) => passages.length <= mostPassages)
}

type Told = { start: number; end: number; value: string }
type ToldIn = (p: Passage, read: Reading) => Told | null

/** A flag where three articles tell it with such a source and exactly one without any. */
function lonely(passages: Passage[], read: Reading, toldIn: ToldIn): Finding[] | null {
  const told = passages.flatMap((passage) => {
    const found = toldIn(passage, read)
    return found ? [{ passage, ...found }] : []
  })
  const tellers = new Set(told.map(({ passage }) => passage.article))
  if (tellers.size < leastTold) return null
  const others = passages.filter((p) => !tellers.has(p.article) && p.sentence.role !== 'headline')
  const [flat, ...more] = others
  if (!flat || more.length > 0) return null
  // "Inspectors found cracks": a verb that the others have, too, outside their source, is of the matter told.
  const isOfMatter = (word: string) =>
    told.some(({ passage, start, end }) =>
      read.of(passage).some((t) => t.folded === word && (t.end <= start || t.start >= end)),
    )
  if (!isFlat(flat, read, isOfMatter)) return null
  if (toldIn === paperIn && isPaperNear(flat, read)) return null
  if (toldIn === estimateIn) {
    if (!told.some(({ passage }) => shareFigure(passage, flat))) return null
    if (read.of(flat).some((t) => tellsEstimate(t.folded, flat.language))) return null
  }
  if (told.filter(({ passage }) => saySame(passage, flat, read)).length < 2) return null
  const sides: Side[] = [...told, { passage: flat, ...mainClause(flat, read), value: 'none' }]
  sides.sort((p, q) => p.passage.index - q.passage.index)
  return [
    {
      kind: 'attribution',
      relation: 'missing',
      severity: 'medium',
      rule: 'source-dropped',
      explanation: explain(told),
      sides,
    },
  ]
}

/** "She put the loss at 3 million": the words from the subject to the verb, right before them at most. */
function estimateIn(p: Passage, read: Reading): Told | null {
  const tokens = read.of(p)
  const at = tokens.findIndex((t, i) => {
    const previous = tokens[i - 1]
    if (!previous || !isEstimating(t.folded, previous.folded, p.language)) return false
    const rest = tokens.slice(i + 1, i + 1 + figureReach)
    const needsAt = p.language === 'en' && t.folded.startsWith('put')
    return rest.some((r) => r.kind === 'number') && (!needsAt || rest.some((r) => r.folded === 'at'))
  })
  if (at < 1) return null
  const [start, end] = [tokens[at - 1]!.start, tokens[at]!.end]
  return { start, end, value: read.c.texts[p.article]!.slice(start, end) }
}

/** How many words may stand between the verb and the figure: "puts the loss for the two years at about 3 million". */
const figureReach = 10

/** "according to a report seen by …": a source in whose words, up to the next mark, a paper is named. */
function paperIn(p: Passage, read: Reading): Told | null {
  const source = sourceIn(p, read)
  if (!source) return null
  const tokens = read.of(p).filter((t) => t.start >= source.start)
  const mark = tokens.findIndex((t) => t.kind === 'mark' && /^[,;.:]$/.test(t.text))
  const words = tokens.slice(0, mark < 0 ? tokens.length : mark)
  if (!words.some((t) => isPaper(t.folded, p.language))) return null
  const { start } = source
  const end = Math.max(source.end, words.at(-1)!.end)
  return { start, end, value: read.c.texts[p.article]!.slice(start, end) }
}

/** The paragraph of the flat sentence speaks of a paper, too. */
const isPaperNear = (flat: Passage, read: Reading) =>
  [-1, 0, 1]
    .flatMap((step) => read.c.passages[flat.index + step] ?? [])
    .some((p) => areNeighbours(p, flat) && read.of(p).some((t) => isPaper(t.folded, p.language)))

const shareFigure = (a: Passage, b: Passage) =>
  a.annotation.quantities.some((x) => b.annotation.quantities.some((y) => x.value !== null && x.value === y.value))

function explain(told: Told[]): string {
  const sources = [...new Set(told.map(({ value }) => `“${value}”`))].join(', ')
  return `All other articles say whom or what this comes from (${sources}); one states it with no source (none). Check whether it has to name it.`
}
