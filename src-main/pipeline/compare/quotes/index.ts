import type { Discrepancy } from '../../../contract/analysis'
import type { Comparing } from '../comparing'
import { type Finding, flagOf, type Side, unite } from '../flag'
import { type Retelling, retellings } from '../retellings'
import { areSameSpeaker, Persons } from '../speakers'
import { type Utterance, utterancesOf } from '../utterances'
import { cutFragments } from './fragment'
import { judgeWording, type Range, type Verdict } from './one-language'
import { judgeTranslation } from './two-languages'

type Judged = { retelling: Retelling; verdict: Verdict }

/**
 * Quotations of one utterance that do not say the same: other words inside the marks, a condition cut off, a negation
 * that a translation lost. Verbatim ones, shorter ones and faithful translations raise no flag.
 */
export function compareQuotes(c: Comparing): Discrepancy[] {
  const persons = new Persons(c)
  const utterances = utterancesOf(c)
  const all = retellings(c, utterances, persons)
  const isTranslated = translatedIn(all)
  const judged = all.flatMap((retelling): Judged[] => {
    if (isTranslated(retelling)) return []
    const verdict = judge(retelling, c, persons)
    return verdict ? [{ retelling, verdict }] : []
  })
  const spans = widestSpans(judged)
  const findings = judged.map(({ retelling, verdict }): Finding => {
    const sides = [retelling.a, retelling.b].map((u) => sideOf(u, spans.get(`${verdict.rule} ${keyOf(u)}`) ?? null, c))
    const { rule, relation, severity } = verdict
    return { kind: 'quote-wording', relation, severity, rule, sides, explanation: explain(sides, { rule }) }
  })
  const cut = cutFragments(c, utterances, persons).map(({ whole, said, passage, fragment }): Finding => {
    const sides = [sideOf(whole, said, c), sideOf({ passage, ...fragment }, null, c)]
    const rule = 'quote-cut'
    return {
      kind: 'quote-wording',
      relation: 'missing',
      severity: 'medium',
      rule,
      sides,
      explanation: explain(sides, { rule }),
    }
  })
  return unite([...findings, ...cut], explain).map((finding) => flagOf(c, finding))
}

function judge(retelling: Retelling, c: Comparing, persons: Persons): Verdict | null {
  const { a, b, share } = retelling
  if (a.passage.language === null || b.passage.language === null) return null
  if (a.passage.language !== b.passage.language) return judgeTranslation(retelling)
  // Two people may say much the same: only words that nearly all agree are one utterance, whoever is named.
  return areSameSpeaker(a, b, persons) || share >= 0.75 ? judgeWording(retelling, c) : null
}

/**
 * Two quotations of one language that most articles, or the first of as many, tell in another: then both are translations,
 * and two translators need not choose the same words.
 */
function translatedIn(all: Retelling[]): (retelling: Retelling) => boolean {
  const tellings = new Map<Utterance, Set<Utterance>>()
  const add = (a: Utterance, b: Utterance) => tellings.set(a, (tellings.get(a) ?? new Set([a])).add(b))
  for (const { a, b } of all) {
    add(a, b)
    add(b, a)
  }
  return ({ a, b }) => {
    if (a.passage.language !== b.passage.language) return false
    const known = [...new Set([...tellings.get(a)!, ...tellings.get(b)!])]
    const count = (u: Utterance) => known.filter((o) => o.passage.language === u.passage.language).length
    const earlier = (u: Utterance, o: Utterance) => u.passage.index < o.passage.index
    const original = known.reduce((best, u) =>
      count(u) > count(best) || (count(u) === count(best) && earlier(u, best)) ? u : best,
    )
    return original.passage.language !== a.passage.language
  }
}

const keyOf = ({ passage, start }: Utterance) => `${passage.index} ${start}`

/** One quotation may differ from several others: its side covers every word that does, so that the flags become one. */
function widestSpans(judged: Judged[]): Map<string, Range | null> {
  const spans = new Map<string, Range | null>()
  for (const { retelling, verdict } of judged) {
    for (const [u, range] of [[retelling.a, verdict.a] as const, [retelling.b, verdict.b] as const]) {
      const key = `${verdict.rule} ${keyOf(u)}`
      const known = spans.get(key)
      if (known === null || range === null) spans.set(key, null)
      else if (known === undefined) spans.set(key, range)
      else spans.set(key, { start: Math.min(known.start, range.start), end: Math.max(known.end, range.end) })
    }
  }
  return spans
}

function sideOf(
  { passage, start, end }: Pick<Utterance, 'passage' | 'start' | 'end'>,
  range: Range | null,
  c: Comparing,
): Side {
  const span = range ?? { start, end }
  const value = c.texts[passage.article]!.slice(span.start, span.end).replace(/\s+/g, ' ').replace(/[,.]$/, '')
  return { passage, ...span, value }
}

const reasons: Record<string, string> = {
  'quote-altered': 'Inside quotation marks the words differ; check against the recording or the transcript.',
  'quote-cut': 'One quotation leaves out words that the sense hangs on; check that the shorter one may stand.',
  'quote-negated': 'One quotation denies what the other says; check the original words.',
  'quote-mistranslated':
    'In a translation otherwise close these words do not translate each other; check the original.',
}

function explain(sides: Side[], { rule }: Pick<Finding, 'rule'>): string {
  const words = [...new Set(sides.map((s) => s.value))].map((value) => `“${value}”`)
  return `${words.join(' against ')}. ${reasons[rule]}`
}
