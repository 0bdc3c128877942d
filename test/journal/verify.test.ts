import { describe, expect, it } from 'vitest'
import { openJournal } from '../../src-main/journal/open'
import { analysedDesk, dossier, newFolder, value } from './support/desk'
import { query, tamper } from './support/raw'
import { articleId, claimId, marking } from './support/story'

/** A closed library with a verdict in it, and the position of that verdict. */
function closedLibrary() {
  const folder = newFolder()
  const { library, does } = analysedDesk(undefined, folder)
  does({ type: 'RenameDossier', dossier, title: 'Before' })
  const verdict = does(marking(dossier, claimId('a1'), 'confirmed', 'two witnesses'))
  does({ type: 'RenameDossier', dossier, title: 'After' })
  library.close()
  return { folder, position: verdict.position }
}

function problemsIn(folder: string) {
  const journal = value(openJournal(folder, { mode: 'read' }))
  try {
    return value(journal.verify()).problems
  } finally {
    journal.close()
  }
}

describe('verifying', () => {
  it('counts events and chains and finds nothing wrong with an untouched library', () => {
    const { folder } = closedLibrary()
    const journal = value(openJournal(folder, { mode: 'read' }))
    const events = query(folder, 'SELECT 1 FROM events').length
    expect(value(journal.verify())).toEqual({ events, chains: 2, withheld: 0, problems: [] })
    journal.close()
  })

  it('names the event whose payload was changed', () => {
    const { folder, position } = closedLibrary()
    tamper(folder, `UPDATE payloads SET payload = replace(payload, 'confirmed', 'disputed') WHERE position = ?`, [
      position,
    ])
    expect(problemsIn(folder)).toContainEqual({ position, what: 'its payload was changed' })
  })

  it('names the event whose payload is no JSON or not of its schema any more', () => {
    for (const payload of ['{}', '"text"']) {
      const { folder, position } = closedLibrary()
      tamper(folder, 'UPDATE payloads SET payload = ? WHERE position = ?', [payload, position])
      expect(problemsIn(folder).filter((p) => p.position === position)).not.toEqual([])
    }
  })

  it.each([
    ['actor', `'00000000-0000-4000-8000-000000000000'`],
    ['clock', `'2031-03-12T12:00:00.000Z-0000'`],
    ['type', `'VerdictCleared'`],
    ['id', `'00000000-0000-4000-8000-000000000000'`],
  ])('names the event whose %s was changed', (column, to) => {
    const { folder, position } = closedLibrary()
    tamper(folder, `UPDATE events SET ${column} = ${to} WHERE position = ?`, [position])
    expect(problemsIn(folder)).toContainEqual({ position, what: 'its header does not have the hash it says' })
  })

  it('names the event after one that was taken out', () => {
    const { folder, position } = closedLibrary()
    tamper(folder, 'DELETE FROM payloads WHERE position = ?', [position])
    tamper(folder, 'DELETE FROM events WHERE position = ?', [position])
    const problems = problemsIn(folder).filter((p) => p.position === position + 1)
    expect(problems.map((p) => p.what)).toEqual(
      expect.arrayContaining([
        `the events from position ${position} on are missing`,
        'it does not follow the event before it',
      ]),
    )
  })

  it('notices that the newest events were cut off', () => {
    const { folder, position } = closedLibrary()
    tamper(folder, 'DELETE FROM payloads WHERE position >= ?', [position])
    tamper(folder, 'DELETE FROM events WHERE position >= ?', [position])
    expect(problemsIn(folder)).toContainEqual({
      position,
      what: `the events from position ${position} on are missing`,
    })
  })

  it('notices an event whose hash was made to fit, by the one after it', () => {
    const { folder, position } = closedLibrary()
    const [row] = query<{ hash: string }>(folder, 'SELECT hash FROM events WHERE position = ?', [position])
    tamper(folder, 'UPDATE events SET hash = ? WHERE position = ?', [
      row!.hash.replace(/./, (digit) => (digit === 'f' ? '0' : 'f')),
      position,
    ])
    expect(problemsIn(folder)).toContainEqual({
      position: position + 1,
      what: 'it does not follow the event before it',
    })
  })

  it('names a row that is not what a replay gives, a row too many and one too few', () => {
    const { folder } = closedLibrary()
    const claim = claimId('a1')
    tamper(folder, `UPDATE verdicts SET row = json_set(row, '$.mark', 'disputed')`)
    tamper(folder, 'DELETE FROM articles WHERE id = ?', [articleId('a')])
    tamper(folder, `INSERT INTO notes VALUES (?, 'c', '{"id":"c"}')`, [dossier])
    tamper(folder, `INSERT INTO notes VALUES ('elsewhere', 'c', '{"id":"c"}')`)
    expect(problemsIn(folder).map((p) => p.what)).toEqual([
      `the row ${articleId('a')} of articles in dossier ${dossier} is not what a replay gives`,
      `the row ${claim}|true of verdicts in dossier ${dossier} is not what a replay gives`,
      `the row c of notes in dossier ${dossier} is not what a replay gives`,
      'notes has rows of dossier elsewhere, which has no events',
    ])
  })

  it('names an artefact that was changed or is missing', () => {
    const { folder } = closedLibrary()
    const text = articleId('a')
    tamper(folder, `UPDATE artefacts SET bytes = CAST('another text' AS BLOB) WHERE sha256 = ?`, [text])
    tamper(folder, 'DELETE FROM artefacts WHERE sha256 = ?', [articleId('b')])
    const whats = problemsIn(folder).map((p) => p.what)
    expect(whats).toContain(`the text kept as ${text} was changed`)
    expect(whats).toContain(`the artefact ${articleId('b')} it refers to is missing`)
  })

  it('notices a changed list of an analysis’s claims', () => {
    const { folder } = closedLibrary()
    tamper(folder, `UPDATE analysis_claims SET claims = '[]'`)
    expect(problemsIn(folder).map((p) => p.what)).toEqual([expect.stringContaining('list of claims of the analysis')])
  })
})
