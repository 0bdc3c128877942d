import type { FoundQuantity } from '../../annotate/quantity-types'
import type { Comparing } from '../comparing'
import type { Finding, Side } from '../flag'
import { printed } from '../numbers/interval'
import type { Passage } from '../passage'

/**
 * "raised from 640 to 910": a later report names the earlier figure itself, so that whatever it counts by another word
 * is the same. The passages of its claim that still have the earlier figure are superseded.
 */
export function changed(c: Comparing): Finding[] {
  return c.pairs.flatMap(({ a, b }) => {
    if (!a.published || !b.published || !a.dayIsSure || !b.dayIsSure || a.published === b.published) return []
    const [earlier, later] = a.published < b.published ? [a, b] : [b, a]
    return changesIn(later).flatMap(({ from, to }) => {
      const old = earlier.annotation.quantities.find((q) => isSame(q, from))
      return old ? [findingOf(c, { passage: earlier, q: old }, { passage: later, q: to })] : []
    })
  })
}

type Figure = { passage: Passage; q: FoundQuantity }

/** Each starting value with the value behind it. */
function changesIn({ annotation: { quantities } }: Passage): { from: FoundQuantity; to: FoundQuantity }[] {
  return quantities.flatMap((from, i) => {
    const to = quantities[i + 1]
    const isChange =
      from.part === 'changeFrom' && to !== undefined && to.base.unit === from.base.unit && !isSame(from, to)
    return isChange ? [{ from, to }] : []
  })
}

const isSame = (a: FoundQuantity, b: FoundQuantity) =>
  a.base.value !== null && a.base.value === b.base.value && a.kind === b.kind && a.base.unit === b.base.unit

function findingOf(c: Comparing, old: Figure, now: Figure): Finding {
  const side = ({ passage, q }: Figure): Side => ({
    passage,
    start: q.phraseStart,
    end: q.phraseEnd,
    value: printed({ ...q.base, approximator: q.approximator }),
    asOf: passage.published,
  })
  const phrase = ({ passage, q }: Figure) =>
    `“${c.texts[passage.article]!.slice(q.phraseStart, q.phraseEnd).replace(/\s+/g, ' ')}” as of ${passage.published}`
  return {
    kind: 'update',
    relation: 'superseded',
    severity: 'medium',
    rule: 'quantity-changed',
    explanation: `${phrase(old)}; the later report says it has changed to ${phrase(now)}. The later figure supersedes; check that each passage says which day it speaks of.`,
    sides: [old, now].map(side).sort((p, q) => p.passage.index - q.passage.index || p.start - q.start),
  }
}
