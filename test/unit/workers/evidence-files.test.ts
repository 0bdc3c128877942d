import { mkdirSync, readFileSync, renameSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { RequestOf } from '../../../src-main/contract/api'
import { evidenceHandlers } from '../../../src-main/ipc/handlers/evidence'
import type { Room } from '../../../src-main/ipc/handlers/room'
import { sha256Of } from '../../../src-main/journal/chain'
import { createEvidenceFiles } from '../../../src-main/library/evidence-files'
import { ana, analysedDesk, dossier, newFolder, refusal, value } from '../../journal/support/desk'
import { claimId, uuid } from '../../journal/support/story'

const caller = { webContentsId: 1 }
const evidence = uuid('a report')
type Of = RequestOf<'evidence.addFile'>['of']
const report: Of = {
  evidence,
  claim: claimId('a1'),
  stance: 'supports',
  title: 'Report',
  url: null,
  contact: null,
  passage: null,
  quote: '',
  locator: 'p. 14',
  published: null,
  retrieved: null,
  note: '',
  confidential: true,
  standing: null,
}

/** An analysed dossier, a file on the disk, and dialogs that answer with what is set. */
function desk(limit?: number) {
  const { library, does } = analysedDesk()
  const folder = newFolder()
  const path = join(folder, 'report.pdf')
  writeFileSync(path, '%PDF the count was 40')
  const dialog = { opened: path as string | null, saved: null as string | null }
  const done: string[] = []
  const desktop = {
    chooseEvidence: async () => dialog.opened,
    chooseSavePath: async () => dialog.saved,
    reveal: (shown: string) => done.push(`reveal ${shown}`),
    openExternal: async (url: string) => done.push(`open ${url}`),
  }
  const session = { person: () => ({ id: ana }) }
  const evidenceFiles = createEvidenceFiles(limit)
  const handlers = evidenceHandlers({ library, evidenceFiles, session, desktop } as unknown as Room)
  const choose = async () => value(await handlers['evidence.chooseFile']({ dossier }, caller))
  const add = async (chosen: string, of = report) => handlers['evidence.addFile']({ dossier, chosen, of }, caller)
  return { library, does, folder, path, dialog, done, handlers, choose, add }
}

describe('a file as evidence', () => {
  it('is read when it is chosen, and kept byte for byte with the evidence in one step', async () => {
    const { library, choose, add, path } = desk()
    const chosen = (await choose())!
    const sha256 = sha256Of(readFileSync(path))
    expect(chosen.file).toEqual({ sha256, name: 'report.pdf', bytes: 21, mediaType: 'application/pdf' })
    expect(library.reads.kept(sha256)).toBe(null)
    const before = library.reads.head(dossier)
    const added = value(await add(chosen.chosen))
    expect(added.position).toBe(before + 1)
    expect(Buffer.from(library.reads.original(sha256)!).toString()).toBe('%PDF the count was 40')
    expect(library.reads.row(dossier, 'evidence', evidence)).toMatchObject({ kind: 'file', file: chosen.file, by: ana })
    expect(value(library.verify()).problems).toEqual([])
  })

  it('is not kept when it has changed, or gone, since it was chosen', async () => {
    const { library, choose, add, path } = desk()
    const { chosen } = (await choose())!
    writeFileSync(path, '%PDF the count was 41')
    expect(refusal(await add(chosen))[0]).toBe('evidence-changed')
    renameSync(path, `${path}.old`)
    expect(refusal(await add(chosen))).toEqual(['evidence-missing', { file: 'report.pdf' }])
    expect(library.reads.rows(dossier, 'evidence')).toEqual([])
  })

  it('is refused by name when it is too large, empty, a folder or not there', async () => {
    const { handlers, path, folder, dialog } = desk(20)
    const refused = async (opened: string) => {
      dialog.opened = opened
      return refusal(await handlers['evidence.chooseFile']({ dossier }, caller))
    }
    expect(await refused(path)).toEqual(['evidence-too-large', { file: 'report.pdf', bytes: 21, limit: 20 }])
    mkdirSync(join(folder, 'papers'))
    expect((await refused(join(folder, 'papers')))[0]).toBe('evidence-unreadable')
    expect(await refused(join(folder, 'nowhere.pdf'))).toEqual(['evidence-missing', { file: 'nowhere.pdf' }])
    truncateSync(path)
    expect((await refused(path))[1].why).toBe('it is empty')
  })

  it('cannot be kept under a name that this run never gave', async () => {
    const { add } = desk()
    expect(refusal(await add(uuid('made up')))[0]).toBe('evidence-unchosen')
  })

  it('is handed out as a copy and shown where it lies, never opened', async () => {
    const { handlers, choose, add, folder, dialog, done } = desk()
    const { chosen } = (await choose())!
    value(await add(chosen))
    dialog.saved = join(folder, 'copy.pdf')
    expect(value(await handlers['evidence.saveCopy']({ dossier, evidence }, caller)).path).toBe(dialog.saved)
    expect(readFileSync(dialog.saved, 'utf8')).toBe('%PDF the count was 40')
    expect(done).toEqual([`reveal ${dialog.saved}`])
    dialog.saved = join(folder, 'no such folder', 'copy.pdf')
    expect(refusal(await handlers['evidence.saveCopy']({ dossier, evidence }, caller))[0]).toBe('evidence-unsaved')
    dialog.saved = null
    expect(value(await handlers['evidence.saveCopy']({ dossier, evidence }, caller)).path).toBe(null)
    expect(statSync(join(folder, 'copy.pdf')).size).toBe(21)
  })

  it('is refused in a command where the library has no such bytes, or other ones', async () => {
    const { library, choose, add } = desk()
    const { chosen, file } = (await choose())!
    const command = { type: 'SetEvidence', dossier, ...report, kind: 'file', file, undoes: null } as const
    expect(refusal(library.execute(command, { actor: ana }))[0]).toBe('command-refused')
    value(await add(chosen))
    const lied = { ...command, evidence: uuid('another'), file: { ...file, bytes: 3 } }
    expect(refusal(library.execute(lied, { actor: ana }))[0]).toBe('command-refused')
    value(library.execute({ ...command, evidence: uuid('another') }, { actor: ana }))
    value(library.execute({ type: 'RemoveEvidence', dossier, evidence, undoes: null }, { actor: ana }))
    // What an undo brings back: the bytes have stayed.
    value(library.execute(command, { actor: ana }))
  })
})

describe('an address', () => {
  const link = { ...report, kind: 'link', file: null, url: 'https://example.org/count', undoes: null } as const

  it('is opened only where a piece of evidence says so', async () => {
    const { handlers, does, done } = desk()
    does({ type: 'SetEvidence', dossier, ...link })
    value(await handlers['evidence.openLink']({ dossier, evidence }, caller))
    expect(done).toEqual(['open https://example.org/count'])
    const nowhere = await handlers['evidence.openLink']({ dossier, evidence: uuid('none') }, caller)
    expect(refusal(nowhere)[0]).toBe('not-found')
  })

  it('is opened only where the saved note has it', async () => {
    const { handlers, does, done } = desk()
    const claim = claimId('a1')
    does({ type: 'SetNote', dossier, claim, text: 'see <https://example.org/a>' })
    value(await handlers['notes.openLink']({ dossier, claim, url: 'https://example.org/a' }, caller))
    expect(done).toEqual(['open https://example.org/a'])
    const other = await handlers['notes.openLink']({ dossier, claim, url: 'https://evil.example/' }, caller)
    expect(refusal(other)[0]).toBe('not-found')
    expect(done).toHaveLength(1)
  })
})
