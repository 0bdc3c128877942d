import type { Span } from '../../contract/analysis'
import type { Records } from './records'
import type {
  GalleyNote,
  GalleyParagraph,
  GalleyRun,
  ReportClaim,
  ReportGalley,
  ReportPassage,
  ReportSource,
} from './types'
import { isStaleClaim } from './types'

interface Placed {
  claim: ReportClaim
  passage: ReportPassage
}

/** The article as it stands, cut where a claim, a correction or something left out begins or ends. */
export function galleyOf(source: ReportSource, claims: readonly ReportClaim[], records: Records): ReportGalley {
  const { text } = source
  if (text === null) return { source: source.number, paragraphs: [] }
  const placed = claims
    .flatMap((claim) =>
      claim.passages.filter((p) => p.place.source === source.number).map((passage) => ({ claim, passage })),
    )
    .sort(
      (a, b) => a.passage.start - b.passage.start || a.passage.end - b.passage.end || a.claim.number - b.claim.number,
    )
  const corrections = records.corrections.filter((c) => c.place.source === source.number && c.decision !== 'rejected')
  return {
    source: source.number,
    paragraphs: source.paragraphs.map((paragraph): GalleyParagraph => {
      const within = placed.filter(({ passage }) => overlaps(passage, paragraph))
      const runs = runsOf(text, paragraph, source, within, corrections)
      const beginning = within.filter(({ passage }) => passage.start >= paragraph.start)
      return { ...paragraph, runs, notes: notesOf(source, beginning, records) }
    }),
  }
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end

function runsOf(
  text: string,
  paragraph: Span,
  source: ReportSource,
  placed: readonly Placed[],
  corrections: Records['corrections'],
): GalleyRun[] {
  const spans: Span[] = [...placed.map((p) => p.passage), ...corrections, ...source.dropped, ...source.damaged]
  const borders = new Set([paragraph.start, paragraph.end])
  for (const { start, end } of spans) {
    for (const border of [start, end]) if (border > paragraph.start && border < paragraph.end) borders.add(border)
  }
  const sorted = [...borders].sort((a, b) => a - b)
  return sorted.slice(0, -1).map((start, i): GalleyRun => {
    const run = { start, end: sorted[i + 1]! }
    return {
      ...run,
      text: text.slice(run.start, run.end),
      claims: placed
        .filter(({ passage }) => overlaps(passage, run))
        .map(({ claim, passage }) => ({
          claim: claim.number,
          anchor: passage.anchor,
          mark: claim.mark,
          isFirst: passage.start === run.start,
        })),
      corrections: corrections.filter((c) => overlaps(c, run)).map((c) => c.number),
      dropped: source.dropped.find((d) => overlaps(d, run))?.reason ?? null,
      damaged: source.damaged.find((d) => overlaps(d, run))?.reason ?? null,
    }
  })
}

/** One note a claim: a second passage of it in the same paragraph has the number and needs no second note. */
function notesOf(source: ReportSource, placed: readonly Placed[], { corrections }: Records): GalleyNote[] {
  const seen = new Set<number>()
  return placed.flatMap(({ claim, passage }): GalleyNote[] => {
    if (seen.has(claim.number)) return []
    seen.add(claim.number)
    const verdict = claim.verdicts.find((v) => v.aspect === 'true')
    const others = claim.passages.map((p) => p.place.source).filter((n) => n !== null && n !== source.number)
    return [
      {
        claim: claim.number,
        anchor: passage.anchor,
        mark: claim.mark,
        isStale: isStaleClaim(claim),
        established: verdict?.established ?? null,
        reason: verdict?.reason ?? '',
        by: verdict?.by ?? null,
        sources: [...new Set(others)] as number[],
        evidence: claim.evidence,
        corrections: corrections
          .filter((c) => c.decision !== 'rejected' && c.place.source === source.number && overlaps(c, passage))
          .map((c) => c.number),
      },
    ]
  })
}
