import { tokenize } from '../../tokens'
import { type Comparing, relatedArticles } from '../comparing'
import { surroundingsOf } from '../context'
import type { Finding, Side } from '../flag'
import { grouped } from '../grouped'
import type { Passage } from '../passage'
import { updateWeights } from '../weights'
import { phrasesIn, type UpdateWords } from './words'

/** Words of one sort in a passage, and the keys of the names that stand in it. */
type Told = { passage: Passage; start: number; end: number; names: Set<string> }

/**
 * "The club declined to comment" and, days later, "the club confirmed": the later report replaces the earlier. Both
 * days must be sure, and the two must share who is silent: nothing is said of a party that is not named.
 */
export function reactions(c: Comparing): Finding[] {
  return [...replaced(c, 'silence', 'spoken'), ...replaced(c, 'uncharged', 'charged')]
}

function replaced(c: Comparing, before: UpdateWords, after: UpdateWords): Finding[] {
  const dated = c.passages.filter((p) => p.dayIsSure && p.published !== null)
  const silent = dated.flatMap((p) => toldIn(c, p, before))
  if (silent.length === 0) return []
  const related = relatedArticles(c)
  const linked = new Set(c.pairs.flatMap(({ a, b }) => [`${a.index} ${b.index}`, `${b.index} ${a.index}`]))
  const names = new Set(silent.flatMap((s) => [...s.names]))
  const later = dated.flatMap((p) => (isAbout(p, names) || before === 'uncharged' ? toldIn(c, p, after) : []))
  const perArticle = grouped(later, (l) => l.passage.article)
  return silent.flatMap((s) => {
    const best = [...perArticle].slice(0, updateWeights.mostArticles).flatMap(([n, told]) => {
      const isRelated = related.has(pairOf(s.passage.article, n))
      const known = told.filter((t) => isRelated || (before === 'silence' && sharedNames(s, t) > 1))
      return bestOf(c, s, known, before === 'silence', linked) ?? []
    })
    return best.length === 0 ? [] : [findingOf(c, s, best, before)]
  })
}

const pairOf = (a: number, b: number) => (a < b ? `${a} ${b}` : `${b} ${a}`)
const isAbout = (p: Passage, names: Set<string>) => p.annotation.names.some((n) => n.keys.some((k) => names.has(k)))

function toldIn(c: Comparing, p: Passage, sort: UpdateWords): Told[] {
  const { start, end } = p.sentence
  const tokens = tokenize(c.texts[p.article]!, start, Math.min(end, start + longestRead), p.language)
  const names = new Set(p.annotation.names.flatMap((n) => n.keys).filter((k) => k.length > 2))
  const quoted = (at: number) => p.annotation.quotes.some((q) => q.start <= at && q.end > at)
  return phrasesIn(tokens, sort, p.language)
    .filter((span) => !quoted(span.start))
    .slice(0, 1)
    .map((span) => ({ passage: p, ...span, names }))
}
const longestRead = 4000

const sharedNames = (a: Told, b: Told) => [...b.names].filter((n) => a.names.has(n)).length

/** The passage of one later article that breaks the silence, or null. */
function bestOf(c: Comparing, s: Told, later: Told[], byName: boolean, linked: Set<string>): Told | null {
  const { words, likeness } = surroundingsOf(c)
  const scored = later.flatMap((told) => {
    if (told.passage.published! <= s.passage.published!) return []
    const shared = sharedNames(s, told)
    if (byName && shared === 0) return []
    const { score } = likeness(nearest(words(s.passage)), s.passage, nearest(words(told.passage)), told.passage)
    const isNear =
      linked.has(`${s.passage.index} ${told.passage.index}`) || shared > 1 || score >= updateWeights.likeness
    return isNear ? [{ told, score: score + shared * updateWeights.name }] : []
  })
  return scored.sort((x, y) => y.score - x.score || x.told.passage.index - y.told.passage.index)[0]?.told ?? null
}

/** A sentence of a hundred words is compared by its first ones. */
const nearest = <T>(words: T[]) => words.slice(0, updateWeights.mostWords)

function findingOf(c: Comparing, s: Told, later: Told[], sort: UpdateWords): Finding {
  const words = ({ passage, start, end }: Told) => c.texts[passage.article]!.slice(start, end).replace(/\s+/g, ' ')
  const side = (told: Told): Side => ({
    passage: told.passage,
    start: told.start,
    end: told.end,
    value: words(told),
    asOf: told.passage.published,
  })
  const said = later.map((told) => `“${words(told)}” on ${told.passage.published}`).join(', ')
  const what = sort === 'silence' ? 'Nothing had been said' : 'Nobody had been charged'
  return {
    kind: 'update',
    relation: 'superseded',
    severity: 'medium',
    rule: sort === 'silence' ? 'silence-broken' : 'charge-followed',
    explanation: `${what} by ${s.passage.published} (“${words(s)}”); later ${said}. Check that the earlier passage is no longer printed as it stands.`,
    sides: [s, ...later].map(side).sort((p, q) => p.passage.index - q.passage.index || p.start - q.start),
  }
}
