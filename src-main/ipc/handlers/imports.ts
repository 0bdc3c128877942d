import { randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fail, ok } from '../../contract/errors'
import type { importRequests } from '../../contract/imports'
import { titleOf } from '../../library/overview'
import type { Handlers } from '../serve'
import type { Room } from './room'

type Channels = keyof typeof importRequests

/** Getting articles in: by dialog, by drop, by paste, and the sample story. */
export function imports({ library, intake, session, desktop, facts }: Room): Pick<Handlers, Channels> {
  const actor = () => session.person()?.id ?? null
  const unknown = (dossier: string) =>
    titleOf(library.reads, dossier) === null ? fail('not-found', { what: dossier }) : null
  return {
    'imports.choose': async ({ dossier, what }, caller) => {
      const missing = unknown(dossier)
      if (missing) return missing
      const paths = await desktop.choosePaths(caller.webContentsId, what)
      return ok({ job: paths.length === 0 ? null : intake.start(dossier, { kind: 'paths', paths }, actor()) })
    },
    'imports.start': ({ dossier, paths }) =>
      unknown(dossier) ?? ok({ job: intake.start(dossier, { kind: 'paths', paths }, actor()) }),
    'imports.paste': ({ dossier, ...pasted }) =>
      unknown(dossier) ?? ok({ job: intake.start(dossier, { kind: 'pasted', ...pasted }, actor()) }),
    'imports.sample': () => {
      const folder = facts.sampleFolder
      if (folder === null) return fail('not-found', { what: 'The sample story' })
      const dossier = randomUUID()
      const title = 'Sample: the Sornak cheese recall'
      const created = library.execute(
        { type: 'CreateDossier', dossier, title, workingLanguage: 'en' },
        { actor: actor() },
      )
      if (!created.ok) return created
      const paths = samplePaths(folder)
      return ok({ dossier, job: intake.start(dossier, { kind: 'paths', paths }, actor()) })
    },
    'imports.list': ({ dossier }) => ok(intake.list(dossier)),
    'imports.files': ({ job, show, offset, limit }) => ok(intake.files(job, show, offset, limit)),
    'imports.retry': ({ job, number, password }) =>
      intake.retry(job, number, password) ? ok({ job }) : fail('not-found', { what: 'The import' }),
    'imports.keep': ({ job, number }) => {
      intake.keep(job, number)
      return ok({})
    },
    'imports.clear': ({ dossier, job }) => {
      intake.clear(dossier, job)
      return ok({})
    },
    'jobs.cancel': ({ job }) => {
      intake.cancel(job)
      return ok({})
    },
  }
}

const samplePaths = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(folder, name))
