import { droppedReasons, originReason, sentenceReasons } from '../../contract/reason-words'
import { ruleMeanings } from '../../contract/rule-words'
import { shortName } from '../model/lookup'
import type {
  ReportClaim,
  ReportDiscrepancy,
  ReportMark,
  ReportModel,
  ReportPassage,
  ReportPlace,
  ReportVerdict,
} from '../model/types'
import { formatDate, formatNumber, languageName, saidValue, type Words, words } from '../words'

export { isPlain } from '../../contract/plainly-said'

/** What every part of a report needs, in whatever format: the model, its words, and numbers, dates and names in its language. */
export interface Page {
  model: ReportModel
  w: Words
  number: (n: number) => string
  date: (iso: string) => string
  languageOf: (tag: string) => string
  /** A normalised value in the report's language; `text`: the words it was read from. */
  said: (value: string, text?: string) => string
}

export const pageOf = (model: ReportModel): Page => ({
  model,
  w: words[model.language],
  number: (n) => formatNumber(model.language, n),
  date: (iso) => formatDate(model.language, model.timeZone, iso),
  languageOf: (tag) =>
    languageName(model.language, tag) ?? (tag === 'und' ? words[model.language].unknownLanguage : tag),
  said: (value, text) => saidValue(model.language, value, text),
})

type Language = ReportModel['language']

/** What a difference means. The engine's own words are English and full of its codes; they stand in for a rule that has no others. */
export const explanationOf = (language: Language, { rule, explanation }: ReportDiscrepancy): string =>
  ruleMeanings[language][rule] ?? explanation

/** Who speaks the quoted words, where the attribution has not said it already. */
export const otherSpeakers = ({ attribution, speakers }: ReportPassage): string[] =>
  speakers.filter((speaker) => !attribution.some((chain) => chain.includes(speaker)))

export const whySentence = (language: Language, reason: string): string => sentenceReasons[language][reason] ?? reason
export const whyDropped = (language: Language, reason: string): string => droppedReasons[language][reason] ?? reason
export { originReason, shortName }

/** A little of what stands around a passage that is no whole sentence; what is one needs none. */
export function contextOf({ before, exact, after }: NonNullable<ReportPassage['quote']>) {
  const begins = before.trim() === '' || /[.!?…:][\p{Pf}\p{Pe}"'”]*\s*$/u.test(before)
  const ends = /[.!?…。！？؟][\p{Pf}\p{Pe}"'”]*\s*$/u.test(exact)
  return { before: begins ? '' : before, after: ends ? '' : after }
}

/** A verdict is told by its shape as well, for those who print in black or do not see red from green. */
export const signs: Record<ReportMark, string> = { disputed: '✗', unverified: '○', confirmed: '✓', open: '·' }

/** Anchor of a place in the report, without the hash sign; null for an article that is no source. */
export const sourceAnchor = (place: ReportPlace): string | null =>
  place.source === null
    ? null
    : place.paragraph === null
      ? `source-${place.source}`
      : `source-${place.source}-p${place.paragraph}`

export function staleText({ w }: Page, stale: NonNullable<ReportVerdict['stale']>): string {
  const passages = w.stalePassages(stale.addedPassages, stale.removedPassages)
  return `${w.stale}: ${w.staleBecause[stale.because]}${passages === '' ? '' : ` (${passages})`}.`
}

/** Whether a claim's mark no longer rests on what it was given on: it must not pass for a settled one in a list. */
export const isStale = (claim: ReportClaim): boolean => claim.verdicts.some((v) => v.stale !== null)

/** Only then does it matter of which day a passage speaks; else the list of sources says it once. */
export const movesInTime = ({ discrepancies, setAside }: ReportClaim): boolean =>
  [...discrepancies, ...setAside].some(({ relation }) => relation === 'superseded')

/** In the order in which each key is first seen. */
export function byKey<T>(items: readonly T[], keyOf: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return [...groups]
}
