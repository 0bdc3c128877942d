import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { DraftEvent } from '../../src-main/contract/events'
import { openJournal } from '../../src-main/journal/open'
import { ana, analysedDesk, dossier, newDesk, newFolder, refusal, value } from './support/desk'
import { query, storedRows } from './support/raw'
import { articleId, articleText, importing, uuid } from './support/story'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const renamed = (title: string, of: string | null = dossier): DraftEvent =>
  ({ type: 'DossierRenamed', version: 1, dossier: of, payload: { title } }) as DraftEvent

function newJournal(folder = newFolder(), pragmas: string[] = []) {
  const journal = value(openJournal(folder, { mode: 'write', pragmas }))
  return { folder, journal }
}

describe('appending', () => {
  it('chains events by dossier and device, in the way docs/formats.md says', () => {
    const folder = newFolder()
    const { library } = newDesk(folder)
    library.close()
    const [event] = query<Record<string, string | number>>(folder, 'SELECT * FROM events WHERE dossier = ?', [dossier])
    const [kept] = query<{ payload: string; salt: string }>(folder, 'SELECT * FROM payloads WHERE position = ?', [
      event!.position!,
    ])
    // Written out by hand and not with the journal's own functions: this is what an outsider would do.
    expect(event!.payload_hash).toBe(sha256(`{"payload":${kept!.payload},"salt":"${kept!.salt}"}`))
    expect(event!.hash).toBe(
      sha256(
        `{"actor":"${ana}","clock":"${event!.clock}","device":"${event!.device}","dossier":"${dossier}",` +
          `"id":"${event!.id}","payloadHash":"${event!.payload_hash}","previousHash":null,"seq":1,` +
          `"type":"DossierCreated","version":1}`,
      ),
    )
  })

  it('links each event to the one before it in its own chain', () => {
    const { library, does } = newDesk()
    const other = uuid('another dossier')
    does({ type: 'CreateDossier', dossier: other, title: 'Other', workingLanguage: 'de' })
    does({ type: 'RenameDossier', dossier, title: 'Renamed' })
    const [first, second] = library.reads.events(dossier, 0, 10)
    expect(second).toMatchObject({ seq: 2, previousHash: first!.hash })
    expect(library.reads.events(other, 0, 10)).toMatchObject([{ seq: 1, previousHash: null }])
    expect(library.reads.events(null, 0, 10).map(({ seq, type }) => [seq, type])).toEqual([
      [1, 'LibraryCreated'],
      [2, 'PersonAdded'],
    ])
  })

  it('gives back the events as they are read later', () => {
    const { journal } = newJournal()
    const events = value(journal.append([renamed('one'), renamed('two')], { actor: null }))
    expect(journal.reads.events(dossier, 0, 10)).toEqual(events)
    journal.close()
  })

  it('keeps what it acknowledged when the library is opened again', () => {
    const { folder, journal } = newJournal()
    const events = value(journal.append([renamed('one')], { actor: null }))
    journal.close()
    const again = newJournal(folder).journal
    expect(again.reads.events(dossier, 0, 10)).toEqual(events)
    expect(again.device).toBe(journal.device)
    again.close()
  })

  it('refuses a payload that is not of its schema, a chain that is not its own and half a character, and writes nothing', () => {
    const { folder, journal } = newJournal()
    const bad = [renamed(''), renamed('in the library', null), renamed('half \ud800')]
    expect(bad.map((draft) => refusal(journal.append([renamed('fine'), draft], { actor: null }))[0])).toEqual([
      'unexpected',
      'unexpected',
      'command-refused',
    ])
    expect(journal.reads.events(dossier, 0, 10)).toEqual([])
    journal.close()
    expect(query(folder, 'SELECT * FROM payloads')).toEqual([])
  })

  it('refuses an artefact that is not what its hash says, and an event whose artefact is missing', () => {
    const { library } = newDesk()
    const { command, artefacts } = importing(dossier, 'a')
    const forged = artefacts.map((artefact) => ({ ...artefact, bytes: Buffer.from('something else') }))
    expect(refusal(library.execute(command, { actor: ana }, forged))[0]).toBe('unexpected')
    expect(refusal(library.execute(command, { actor: ana }))[0]).toBe('unexpected')
    expect(library.reads.rows(dossier, 'articles')).toEqual([])
  })

  it('cannot change or take back an event', () => {
    const folder = newFolder()
    analysedDesk(undefined, folder).library.close()
    const forbidden = [
      'UPDATE events SET actor = NULL',
      'DELETE FROM events',
      "UPDATE payloads SET payload = '{}'",
      "UPDATE artefacts SET bytes = x'00'",
    ]
    for (const change of forbidden) {
      expect(() => query(folder, change)).toThrow(/append-only|erased or left|what its hash says/)
    }
  })
})

describe('on a full disk', () => {
  it('says so, keeps nothing of the command and everything before it', () => {
    const folder = newFolder()
    const { library } = newDesk(folder)
    library.close()
    const { journal } = newJournal(folder, ['max_page_count = 60'])
    const note = 'x'.repeat(40_000)
    const claim = `c-${'0'.repeat(24)}`
    const noted: DraftEvent = { type: 'NoteSet', version: 1, dossier, payload: { claim, text: note } }
    const rows = storedRows(folder)
    const before = journal.reads.head(dossier)
    const refused = journal.append([renamed('half of it'), noted, noted, noted], { actor: ana })
    expect(refusal(refused)).toEqual(['disk-full', { what: 'DossierRenamed, NoteSet' }])
    expect(journal.reads.head(dossier)).toBe(before)
    expect(storedRows(folder)).toEqual(rows)
    expect(value(journal.verify()).problems).toEqual([])
    // What still fits is still taken: the library is not stuck in the failed transaction.
    const [event] = value(journal.append([renamed('small')], { actor: ana }))
    expect(event).toMatchObject({ seq: 2, position: before + 1 })
    journal.close()
  })
})

describe('a file that is no library', () => {
  it('is said to be damaged and left as it is', () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'library.db'), 'not a database, but long enough to be taken for one. '.repeat(100))
    expect(refusal(openJournal(folder, { mode: 'write' }))[0]).toBe('library-damaged')
    expect(refusal(openJournal(folder, { mode: 'read' }))[0]).toBe('library-damaged')
  })
})

describe('what is kept beside the journal', () => {
  it('gives texts, originals and analyses under their hashes', () => {
    const { library } = analysedDesk()
    const { reads } = library
    expect(reads.text(articleId('a'))).toBe(articleText('a'))
    const [article] = reads.rows(dossier, 'articles')
    expect(reads.original(article!.originalSha256)?.subarray(0, 3)).toEqual(Buffer.from('﻿'))
    const adopted = reads.adoption(dossier)
    expect(reads.analysis(adopted!.analysis)?.claims).toHaveLength(3)
    expect(reads.analysisClaims(adopted!.analysis)?.map((claim) => claim.mentions.length)).toEqual([2, 2, 1])
    expect([reads.text('0'.repeat(64)), reads.analysis('0'.repeat(64))]).toEqual([null, null])
  })

  it('keeps any text that is being typed, also what SQL text cannot hold', () => {
    const { library } = newDesk()
    const text = 'half \ud83d and \u0000 nothing'
    library.drafts.put({ dossier, field: 'paste', text: 'before' })
    library.drafts.put({ dossier, field: 'paste', text })
    expect(library.drafts.list(dossier)).toEqual([{ dossier, field: 'paste', text }])
    library.drafts.clear(dossier, 'paste')
    expect(library.drafts.list(dossier)).toEqual([])
  })

  it('remembers settings', () => {
    const folder = newFolder()
    const { library } = newDesk(folder)
    library.settings.put('person', ana)
    library.close()
    const { journal } = newJournal(folder)
    expect(journal.settings.get('person')).toBe(ana)
    journal.settings.put('person', null)
    expect(journal.settings.get('person')).toBeNull()
    journal.close()
  })
})
