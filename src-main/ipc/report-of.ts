import { fail, ok, type Result } from '../contract/errors'
import type { Library } from '../library/library'
import { articlesOf } from '../library/overview'
import { buildReport, type ReportContext, type ReportModel } from '../reports/model'

type Asked = Pick<ReportContext, 'options' | 'stetVersion' | 'timeZone'>

/** The report of a dossier as it stands now, all rows read at one position, as of its newest event. Errors: not-found. */
export function reportOf(library: Pick<Library, 'reads'>, dossier: string, asked: Asked): Result<ReportModel> {
  const { reads } = library
  return reads.snapshot(() => {
    const row = reads.row(dossier, 'dossiers', dossier)
    if (row === null) return fail('not-found', { what: dossier })
    const articles = articlesOf(reads, dossier)
    const position = reads.head(dossier)
    const [newest] = reads.events(dossier, position - 1, 1)
    const rows = {
      dossier: row,
      people: reads.people(),
      articles,
      claims: reads.rows(dossier, 'claims'),
      statements: reads.rows(dossier, 'statements'),
      mentions: reads.rows(dossier, 'mentions'),
      sentences: reads.rows(dossier, 'sentences'),
      discrepancies: reads.rows(dossier, 'discrepancies'),
      flagJudgements: reads.rows(dossier, 'flagJudgements'),
      verdicts: reads.rows(dossier, 'verdicts'),
      notes: reads.rows(dossier, 'notes'),
      origins: reads.rows(dossier, 'origins'),
      spans: reads.rows(dossier, 'spans'),
      evidence: reads.rows(dossier, 'evidence'),
      textCorrections: reads.rows(dossier, 'textCorrections'),
      queries: reads.rows(dossier, 'queries'),
      contacts: reads.rows(dossier, 'contacts'),
      assignments: reads.rows(dossier, 'assignments'),
      claimFlags: reads.rows(dossier, 'claimFlags'),
      details: reads.row(dossier, 'details', dossier),
      texts: new Map(articles.flatMap((a) => textEntry(a.id, reads.text(a.id)))),
    }
    const adopted = reads.adoption(dossier)
    return ok(
      buildReport(rows, {
        ...asked,
        position,
        asOf: newest ? instantOf(newest.clock) : row.createdAt,
        journalHead: { hash: newest?.hash ?? null },
        analysis: adopted && { engine: adopted.engine, ...adopted.calibration },
      }),
    )
  })
}

/** None for a text that is not there: the report then says so instead of quoting nothing. */
const textEntry = (id: string, text: string | null): [string, string][] => (text === null ? [] : [[id, text]])

/** A hybrid logical clock begins with its instant. */
const instantOf = (clock: string) => clock.slice(0, '2031-03-12T09:00:00.000Z'.length)
