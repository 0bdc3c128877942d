import { describe, expect, it } from 'vitest'
import type { EventHeader } from '../../src-main/contract/events'
import { canonicalJson } from '../../src-main/journal/canonical'
import { headerHashOf, payloadHashOf } from '../../src-main/journal/chain'
import { migrations } from '../../src-main/journal/migrate'
import { type EventRecord, headerOf } from '../../src-main/journal/records'
import { openLibrary } from '../../src-main/library/library'
import { analysisTask, calibrationOf } from '../../src-main/library/overview'
import { analysedDesk, deskOn, dossier, newFolder, value } from './support/desk'
import { query, storedRows, tamper } from './support/raw'
import { adopting, articleId, claimId, marking, uuid } from './support/story'

type Payload = Record<string, unknown>

type Older = (type: string, payload: Payload, version: number) => [version: number, payload: Payload]

/** How a Stet of schema 2 wrote these events; `adoption`: the version of the adoptions, which had two by then. */
const asOfSchema2 =
  (adoption: 1 | 2): Older =>
  (type, payload) => {
    if (type === 'VerdictSet') {
      const { stale: _, ...rest } = payload
      return [1, rest]
    }
    if (type !== 'AnalysisAdopted') return [1, payload]
    const { decisions: _, corrections, ...rest } = payload
    const { linked, suggested } = payload.calibration as { linked: number; suggested: number }
    const second = { ...rest, calibration: { linked, suggested } }
    return adoption === 1 ? [1, second] : [2, { ...second, corrections }]
  }

/** Writes the dossier's history as an older Stet would have, hashes and all. */
function rewrite(folder: string, older: Older): void {
  const records = query<EventRecord>(
    folder,
    `SELECT e.*, p.payload, p.salt FROM events e JOIN payloads p ON p.position = e.position
     WHERE e.dossier = ? ORDER BY e.position`,
    [dossier],
  )
  let previousHash: string | null = null
  for (const record of records) {
    const [version, payload] = older(record.type, JSON.parse(record.payload!), record.version)
    const payloadHash = payloadHashOf(payload, record.salt!)
    const header: EventHeader = { ...headerOf(record), version, payloadHash, previousHash }
    previousHash = headerHashOf(header)
    tamper(folder, 'UPDATE events SET version = ?, payload_hash = ?, previous_hash = ?, hash = ? WHERE position = ?', [
      version,
      payloadHash,
      header.previousHash,
      previousHash,
      record.position,
    ])
    tamper(folder, 'DROP TRIGGER IF EXISTS payloads_keep')
    tamper(folder, 'UPDATE payloads SET payload = ? WHERE position = ?', [canonicalJson(payload), record.position])
  }
}

/** The same, and takes the newer tables away. */
function makeOlder(folder: string, adoption: 1 | 2): void {
  rewrite(folder, asOfSchema2(adoption))
  const newer = [
    'groupings',
    'flagJudgements',
    'evidence',
    'textCorrections',
    'queries',
    'contacts',
    'assignments',
    'metadataEdits',
    'imported_files',
    'imports',
    'sketches',
    'articleCopies',
    'details',
    'claimFlags',
  ]
  for (const table of newer) tamper(folder, `DROP TABLE ${table}`)
  tamper(folder, `UPDATE statements SET row = json_set(json_remove(row, '$.articles'), '$.articleCount', 1)`)
  tamper(folder, 'DROP INDEX events_by_actor')
  tamper(folder, 'PRAGMA user_version = 2')
}

describe.each([1, 2] as const)('a library of an earlier Stet (adoptions in version %d)', (adoption) => {
  const older = () => {
    const folder = newFolder()
    const desk = analysedDesk([['a1', 'b1'], ['c1']], folder)
    desk.does(marking(dossier, claimId('a1')))
    desk.takes(adopting(dossier, [['a1', 'b1', 'c2'], ['c1']], ['a', 'b', 'c']))
    desk.library.close()
    const rows = storedRows(folder)
    makeOlder(folder, adoption)
    return { folder, rows }
  }

  it('opens with its rows as they were, verifies, and rebuilds to the same', () => {
    const { folder, rows } = older()
    const library = value(openLibrary(folder, { mode: 'write' }))
    expect(query(folder, 'PRAGMA user_version')).toEqual([{ user_version: migrations.length }])
    expect(storedRows(folder)).toEqual(rows)
    expect(value(library.verify()).problems).toEqual([])
    value(library.rebuild())
    expect(storedRows(folder)).toEqual(rows)
    library.close()
  })

  it('is not analysed again for it, and calibrates anew when it is', () => {
    const { folder } = older()
    const library = value(openLibrary(folder, { mode: 'write' }))
    expect(library.reads.adoption(dossier)).toMatchObject({ decisions: null, calibration: { articles: [] } })
    expect(analysisTask(library.reads, dossier, 'test 1')).toBeNull()
    expect(calibrationOf(library.reads, dossier, 'test 1')).toBeNull()
    library.close()
  })

  it('takes new decisions after the old ones', () => {
    const { folder } = older()
    const desk = deskOn(value(openLibrary(folder, { mode: 'write' })))
    const { reads } = desk.library
    expect(reads.row(dossier, 'verdicts', `${claimId('a1')}|true`)?.stale).toMatchObject({
      because: 'mentions-changed',
    })
    desk.does(marking(dossier, claimId('a1'), 'disputed'))
    const event = reads.row(dossier, 'verdicts', `${claimId('a1')}|true`)!.event
    desk.does({ ...marking(dossier, claimId('a1')), undoes: event } as never)
    expect(reads.row(dossier, 'verdicts', `${claimId('a1')}|true`)).toMatchObject({
      mark: 'confirmed',
      stale: { because: 'mentions-changed' },
    })
    desk.does({
      type: 'JudgeDiscrepancy',
      dossier,
      discrepancy: `d-${'0'.repeat(24)}`,
      kind: 'number',
      rule: 'same-count',
      sides: [{ article: articleId('a'), start: 0, end: 3, value: '= 3' }],
      judgement: 'accepted',
      reason: '',
      undoes: null,
    })
    expect(value(desk.library.verify()).problems).toEqual([])
    desk.library.close()
  })
})

describe('a library of schema 8', () => {
  /** Before evidence and articles said how a source stands, and corrections what sort of change they are. */
  const asOfSchema8: Older = (type, payload, version) => {
    if (type === 'EvidenceSet') return [1, without(payload, 'standing')]
    if (type === 'CorrectionProposed') return [1, without(payload, 'change')]
    return type === 'ArticleMetadataSet' ? [1, payload] : [version, payload]
  }
  const without = ({ ...payload }: Payload, name: string) => {
    delete payload[name]
    return payload
  }

  it('has its rows with what is said now, and goes on', () => {
    const folder = newFolder()
    const before = analysedDesk([['a1', 'b1']], folder)
    const place = { claim: claimId('a1'), article: articleId('a'), start: 0, end: 2 }
    before.does({ type: 'SetArticleRole', dossier, article: articleId('a'), role: 'underCheck' })
    before.does(evidence())
    before.does({
      type: 'ProposeCorrection',
      ...{ dossier, correction: uuid('correction'), ...place, problem: 'forty', wording: '', source: '' },
      ...{ evidence: null, change: 'correction', undoes: null },
    })
    before.does({ type: 'SetMetadata', dossier, article: articleId('a'), field: 'outlet', value: 'Post', undoes: null })
    before.library.close()
    const rows = storedRows(folder)
    rewrite(folder, asOfSchema8)
    for (const table of ['details', 'claimFlags']) tamper(folder, `DROP TABLE ${table}`)
    tamper(folder, `UPDATE evidence SET row = json_remove(row, '$.standing')`)
    tamper(folder, `UPDATE textCorrections SET row = json_remove(row, '$.change')`)
    tamper(folder, 'PRAGMA user_version = 8')

    const desk = deskOn(value(openLibrary(folder, { mode: 'write' })))
    expect(storedRows(folder)).toEqual(rows)
    expect(desk.library.reads.rows(dossier, 'evidence')).toMatchObject([{ standing: null }])
    expect(desk.library.reads.rows(dossier, 'textCorrections')).toMatchObject([{ change: 'correction' }])
    expect(desk.does(evidence()).events).toEqual([]) // what was said before in the older shape is said already
    desk.does(evidence({ standing: 'primary' }))
    desk.does({
      type: 'SetMetadata',
      dossier,
      article: articleId('a'),
      field: 'standing',
      value: 'primary',
      undoes: null,
    })
    expect(desk.library.reads.row(dossier, 'articles', articleId('a'))).toMatchObject({ standing: 'primary' })
    expect(value(desk.library.verify()).problems).toEqual([])
    const now = storedRows(folder)
    value(desk.library.rebuild())
    expect(storedRows(folder)).toEqual(now)
    desk.library.close()
  })

  const evidence = (changes: { standing?: 'primary' } = {}) => ({
    type: 'SetEvidence' as const,
    ...{ dossier, evidence: uuid('evidence'), claim: claimId('a1'), kind: 'link' as const },
    ...{ stance: 'supports' as const, title: 'Count', url: 'https://example.org/', file: null, contact: null },
    ...{ passage: null, quote: '', locator: '', published: null, retrieved: null, note: '', confidential: false },
    ...{ standing: null, ...changes, undoes: null },
  })
})
