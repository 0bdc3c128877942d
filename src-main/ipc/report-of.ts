import { fail, ok, type Result } from '../contract/errors'
import type { Library } from '../library/library'
import { articlesOf } from '../library/overview'
import { buildReport, type ReportContext, type ReportModel } from '../reports/model'

type Asked = Pick<ReportContext, 'language' | 'stetVersion' | 'asOf' | 'timeZone'>

/** The report of a dossier as it stands now, all rows read at one position. Errors: not-found. */
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
      texts: new Map(articles.flatMap((a) => textEntry(a.id, reads.text(a.id)))),
    }
    return ok(buildReport(rows, { ...asked, position, journalHead: { hash: newest?.hash ?? null } }))
  })
}

/** None for a text that is not there: the report then says so instead of quoting nothing. */
const textEntry = (id: string, text: string | null): [string, string][] => (text === null ? [] : [[id, text]])
