import { paragraphAt } from './locate'
import { compareText, type Lookup } from './lookup'
import { labelOrder, type NotChecked, type ReportClaim, type ReportRows, type UncheckedSentence } from './types'

/** What nobody checked, and why: open claims, sentences on no checklist, and what was left out before the analysis. */
export function notCheckedOf(lookup: Lookup, rows: ReportRows, claims: readonly ReportClaim[]): NotChecked {
  return {
    open: claims.filter((c) => c.mark === 'open').map((c) => c.number),
    sentences: sentencesOf(lookup, rows),
    dropped: droppedOf(lookup, rows),
    labels: labelOrder
      .map((label) => ({
        label,
        sentences: rows.sentences.filter((s) => s.label === label && lookup.sourceNumber.has(s.article)).length,
      }))
      .filter(({ sentences }) => sentences > 0),
  }
}

function sentencesOf(lookup: Lookup, rows: ReportRows): UncheckedSentence[] {
  return rows.sentences
    .filter((s) => s.label !== 'claim' && lookup.articles.get(s.article)?.role === 'underCheck')
    .flatMap((s): UncheckedSentence[] => {
      const source = lookup.sourceNumber.get(s.article)
      if (source === undefined) return []
      const paragraph = paragraphAt(lookup.paragraphs.get(s.article) ?? [], s.start)?.number ?? null
      const text = lookup.texts.get(s.article)?.slice(s.start, s.end) ?? ''
      return [{ source, paragraph, start: s.start, end: s.end, text, label: s.label, reason: s.reason }]
    })
    .sort((a, b) => a.source - b.source || a.start - b.start || a.end - b.end)
}

function droppedOf(lookup: Lookup, rows: ReportRows): NotChecked['dropped'] {
  const found = new Map<string, NotChecked['dropped'][number]>()
  for (const span of rows.spans) {
    const source = lookup.sourceNumber.get(span.article)
    if (span.kind !== 'dropped' || source === undefined) continue
    const key = `${source}|${span.reason}`
    const entry = found.get(key) ?? { source, reason: span.reason, spans: 0, characters: 0 }
    found.set(key, { ...entry, spans: entry.spans + 1, characters: entry.characters + span.end - span.start })
  }
  return [...found.values()].sort((a, b) => a.source - b.source || compareText(a.reason, b.reason))
}
