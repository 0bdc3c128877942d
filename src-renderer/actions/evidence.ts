import type { RequestOf } from '../../src-main/contract/api'
import type { UserCommand } from '../../src-main/contract/commands'
import type { Result } from '../../src-main/contract/errors'
import type { ChosenFile } from '../../src-main/contract/evidence'
import type { EvidenceRow } from '../../src-main/contract/rows'
import { call, callChooseDropped } from '../bridge'
import { inOrder, type Written } from './send'
import { perform, remember } from './undo'

type SetEvidence = Extract<UserCommand, { type: 'SetEvidence' }>
/** A piece of evidence as it is written down, without who and when. */
export type Evidence = Omit<SetEvidence, 'type' | 'dossier' | 'undoes'>
/** The same, for a file that was chosen and is not kept yet. */
export type FileEvidence = RequestOf<'evidence.addFile'>['of']

const setting = (dossier: string, evidence: Evidence): SetEvidence => ({
  type: 'SetEvidence',
  dossier,
  ...evidence,
  undoes: null,
})
const removing = (dossier: string, evidence: string): UserCommand => ({
  type: 'RemoveEvidence',
  dossier,
  evidence,
  undoes: null,
})

export function asEvidence({ id, by: _by, at: _at, event: _event, ...rest }: EvidenceRow): Evidence {
  return { evidence: id, ...rest }
}

/** Writes a piece down, or anew; `current`: how it stands, null for a new one. */
export const setEvidence = (dossier: string, evidence: Evidence, current: EvidenceRow | null) =>
  perform(
    dossier,
    'undo.evidence',
    setting(dossier, evidence),
    current ? setting(dossier, asEvidence(current)) : removing(dossier, evidence.evidence),
  )

export const removeEvidence = (dossier: string, current: EvidenceRow) =>
  perform(dossier, 'undo.removeEvidence', removing(dossier, current.id), setting(dossier, asEvidence(current)))

/** Keeps a chosen file with what is said of it, in one step. */
export const addEvidenceFile = (dossier: string, chosen: string, of: FileEvidence): Promise<Result<Written>> =>
  inOrder(dossier, async () => {
    const result = await call('evidence.addFile', { dossier, chosen, of })
    if (result.ok) {
      const { events, file } = result.value
      const redo = setting(dossier, { ...of, kind: 'file', file })
      remember(dossier, 'undo.evidence', [{ redo, undo: removing(dossier, of.evidence), events }])
    }
    return result
  })

/** Asks for a file and reads it; null when the person closed the dialog. */
export const chooseEvidenceFile = (dossier: string): Promise<Result<ChosenFile | null>> =>
  call('evidence.chooseFile', { dossier })

/** Reads a file that was dropped. */
export const takeDroppedFile = (dossier: string, file: File): Promise<Result<ChosenFile>> =>
  callChooseDropped(dossier, file)

/** Saves a copy of a kept file where the person says, and shows it there. */
export const saveEvidenceCopy = (dossier: string, evidence: string) => call('evidence.saveCopy', { dossier, evidence })

/** Opens the page that a piece names in the system's browser: only ever on the editor's click. */
export const openEvidenceLink = (dossier: string, evidence: string) => call('evidence.openLink', { dossier, evidence })

/** Opens a web address of the saved note on a claim in the system's browser. */
export const openNoteLink = (dossier: string, claim: string, url: string) =>
  call('notes.openLink', { dossier, claim, url })
