import type { ReportClaim, ReportMark, ReportModel, ReportPlace, ReportVerdict } from '../model/types'
import { formatDate, formatNumber, languageName, type Words, words } from '../words'

/** What every part of a report needs, in whatever format: the model, its words, and numbers, dates and names in its language. */
export interface Page {
  model: ReportModel
  w: Words
  number: (n: number) => string
  date: (iso: string) => string
  languageOf: (tag: string) => string
}

export const pageOf = (model: ReportModel): Page => ({
  model,
  w: words[model.language],
  number: (n) => formatNumber(model.language, n),
  date: (iso) => formatDate(model.language, model.timeZone, iso),
  languageOf: (tag) =>
    languageName(model.language, tag) ?? (tag === 'und' ? words[model.language].unknownLanguage : tag),
})

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
