import type {
  ReportChange,
  ReportContext,
  ReportCorrection,
  ReportHeader,
  ReportMethod,
  ReportSource,
  SignOffLine,
} from './types'

/** How it was made: what a second desk needs to come to the same checklist. */
export function methodOf({ stetVersion, analysis }: ReportContext, sources: readonly ReportSource[]): ReportMethod {
  const languages = new Map<string, number>()
  for (const { language } of sources) languages.set(language, (languages.get(language) ?? 0) + 1)
  return {
    stetVersion,
    engine: analysis?.engine ?? null,
    calibration: analysis && { linked: analysis.linked, suggested: analysis.suggested },
    languages: [...languages].map(([language, articles]) => ({ language, articles })),
  }
}

/** Lines to sign on: one for each checker, then those who answer for the piece. */
export function signOffsOf({ checkers, details }: ReportHeader): SignOffLine[] {
  const orNull = (name: string) => (name === '' ? null : name)
  return [
    ...checkers.map((name): SignOffLine => ({ role: 'checker', name })),
    ...(details.writer === '' ? [] : [{ role: 'writer', name: details.writer } satisfies SignOffLine]),
    { role: 'editor', name: orNull(details.editor) },
    { role: 'secondReader', name: orNull(details.secondReader) },
  ]
}

/** What was accepted, in the order of the decisions. */
export function changesOf(corrections: readonly ReportCorrection[]): ReportChange[] {
  return corrections
    .filter((c) => c.decision === 'accepted' && c.decided !== null)
    .map(({ number, change, place, exact, wording, decided }) => ({
      correction: number,
      change,
      place,
      from: exact ?? '',
      to: wording,
      ...decided!,
    }))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.correction - b.correction))
}
