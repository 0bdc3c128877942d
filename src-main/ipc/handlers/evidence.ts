import { basename } from 'node:path'
import { fail, ok, type Result } from '../../contract/errors'
import { originalArtefact } from '../../journal/artefacts'
import { saveAtomically } from '../../reports/save'
import type { Handlers } from '../serve'
import type { Room } from './room'

type Channels =
  | 'evidence.chooseFile'
  | 'evidence.dropFile'
  | 'evidence.addFile'
  | 'evidence.saveCopy'
  | 'evidence.openLink'
  | 'notes.openLink'

/** Files and links that evidence rests on: taken in, handed out as a copy, opened where they lie on the web. */
export function evidenceHandlers({ library, evidenceFiles, session, desktop }: Room): Pick<Handlers, Channels> {
  const evidenceOf = (dossier: string, evidence: string) => library.reads.row(dossier, 'evidence', evidence)
  return {
    'evidence.chooseFile': async (_, caller) => {
      const path = await desktop.chooseEvidence(caller.webContentsId)
      return path === null ? ok(null) : evidenceFiles.choose(path)
    },
    'evidence.dropFile': ({ path }) => evidenceFiles.choose(path),
    'evidence.addFile': async ({ dossier, chosen, of }) => {
      const read = await evidenceFiles.read(chosen)
      if (!read.ok) return read
      const { file, bytes } = read.value
      const command = { type: 'SetEvidence', dossier, ...of, kind: 'file', file, undoes: null } as const
      const actor = session.person()?.id ?? null
      const done = library.execute(command, { actor }, [originalArtefact(bytes)])
      return done.ok ? ok({ ...done.value, file }) : done
    },
    'evidence.saveCopy': async ({ dossier, evidence }, caller) => {
      const file = evidenceOf(dossier, evidence)?.file
      const bytes = file ? library.reads.original(file.sha256) : null
      if (!file || !bytes) return fail('not-found', { what: file?.name ?? evidence })
      const path = await desktop.chooseSavePath(caller.webContentsId, basename(file.name))
      if (path === null) return ok({ path })
      const saved = await saveAtomically(path, bytes)
      if (!saved.ok) return unsaved(saved)
      desktop.reveal(path)
      return ok({ path })
    },
    'evidence.openLink': async ({ dossier, evidence }) => {
      const url = evidenceOf(dossier, evidence)?.url
      return url ? open(url) : fail('not-found', { what: evidence })
    },
    'notes.openLink': async ({ dossier, claim, url }) => {
      const note = library.reads.row(dossier, 'notes', claim)?.text
      return note?.includes(url) ? open(url) : fail('not-found', { what: url })
    },
  }

  async function open(url: string): Promise<Result<Record<string, never>>> {
    if (!/^https?:\/\//i.test(url)) return fail('link-refused')
    await desktop.openExternal(url)
    return ok({})
  }
}

function unsaved(saved: Result<never> | Result<unknown>): Result<never> {
  if (saved.ok) return fail('unexpected', { what: 'a saved copy' })
  const { code, details, cause } = saved.error
  if (code === 'disk-full') return { ok: false, error: saved.error }
  return fail('evidence-unsaved', { file: details.file ?? '', why: details.why ?? '' }, cause)
}
