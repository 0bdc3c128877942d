import type { Discrepancy } from '../../../contract/analysis'
import { tokenize } from '../../tokens'
import type { Comparing } from '../comparing'
import { datePairs, phrase, sideOf } from '../dates'
import { relate } from '../dates/agree'
import type { Moment } from '../dates/moment'
import type { DatePair } from '../dates/pair'
import { type Finding, flagOf, type Side, unite } from '../flag'
import type { Passage } from '../passage'
import { granularityWeights } from '../weights'
import { sharePair } from './share'
import { type VagueLength, vagueLengths } from './vague'

/** A vague statement beside an exact one of the same thing, in passages of one claim: both hold, and one is to be printed. */
export function compareGranularity(c: Comparing): Discrepancy[] {
  const found = [...dates(c), ...c.pairs.flatMap(({ a, b }) => [...shares(c, a, b), ...lengths(c, a, b)])]
  return unite(found, (_, first) => first.explanation).map((finding) => flagOf(c, finding))
}

const flag = (rule: string, explanation: string, sides: Side[]): Finding => ({
  kind: 'granularity',
  relation: 'compatible',
  severity: 'low',
  rule,
  explanation,
  sides,
})

/** "early March" beside 3 March, where both tell when the same thing happened. */
function dates(c: Comparing): Finding[] {
  const linked = new Set(c.pairs.map(({ a, b }) => `${a.index} ${b.index}`))
  const inClaim = ({ a, b, score }: DatePair) =>
    linked.has(`${a.passage.index} ${b.passage.index}`) && score >= granularityWeights.likeness
  return datePairs(c).flatMap((pair) => {
    const { a, b } = pair
    if (!inClaim(pair) || relate(a, b) !== 'within') return []
    const [coarse, fine] = days(a) >= days(b) ? [a, b] : [b, a]
    // A week and a day of it are the same in a report of that week; a whole year says too little to be weighed.
    const isCoarse =
      days(fine) === 1 && days(coarse) >= granularityWeights.leastDays && days(coarse) <= granularityWeights.mostDays
    if (!isCoarse) return []
    const explanation = `${phrase(coarse)} holds ${phrase(fine)}: both can be right, and one is more exact. Check whether the source gives the day.`
    return [flag('date-grain', explanation, [sideOf(a), sideOf(b)])]
  })
}

const days = (m: Moment) =>
  m.from === null || m.to === null ? 0 : Math.round((Date.parse(m.to) - Date.parse(m.from)) / 86_400_000) + 1

/** "a little over half" beside 52.3 percent. */
function shares(c: Comparing, a: Passage, b: Passage): Finding[] {
  const pair = sharePair(c, a, b)
  if (!pair) return []
  const explanation = `“${pair.coarse.text}” is ${pair.coarse.percent} % and “${pair.exact.text}” is ${pair.exact.percent} %: the one is the coarse form of the other. Check whether the exact share should be printed.`
  return [flag('share-grain', explanation, pair.sides)]
}

/** "hours" beside "a few hours", "several days" beside "a couple of days": precision that somebody added or lost. */
function lengths(c: Comparing, a: Passage, b: Passage): Finding[] {
  const [left, right] = [lengthsIn(c, a), lengthsIn(c, b)]
  return left.flatMap((x) => {
    const same = right.filter((y) => y.unit === x.unit)
    const y = same[0]
    if (same.length !== 1 || y === undefined || left.filter((o) => o.unit === x.unit).length !== 1) return []
    if (y.vagueness === x.vagueness) return []
    const words = [textAt(c, a, x), textAt(c, b, y)]
    const side = (p: Passage, { start, end, unit, vagueness }: VagueLength): Side => ({
      passage: p,
      start,
      end,
      value: `${spoken[vagueness]} ${unit}`,
    })
    const explanation = `“${words[0]}” against “${words[1]}”: one is more exact than the other, and nobody counted. Check which the source says.`
    const finding = flag('vague-length', explanation, [side(a, x), side(b, y)])
    // "a few days later" is when it happened, and not how long it took.
    return [x.tellsWhen && y.tellsWhen ? { ...finding, kind: 'date' } : finding]
  })
}

const spoken = { bare: '~', some: '~few', couple: '~2' }
const textAt = (c: Comparing, p: Passage, { start, end }: VagueLength) => c.texts[p.article]!.slice(start, end)

function lengthsIn(c: Comparing, p: Passage): VagueLength[] {
  const { start, end } = p.sentence
  return vagueLengths(tokenize(c.texts[p.article]!, start, Math.min(end, start + longestRead), p.language), p.language)
}
const longestRead = 4000
