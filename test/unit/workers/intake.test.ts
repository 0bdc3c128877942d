import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { fail, ok } from '../../../src-main/contract/errors'
import type { JobProgress } from '../../../src-main/contract/imports'
import { desk as deskHandlers } from '../../../src-main/ipc/handlers/desk'
import type { Room } from '../../../src-main/ipc/handlers/room'
import { createIntake } from '../../../src-main/library/intake'
import { findFiles, maxFiles } from '../../../src-main/library/walk'
import { analyse } from '../../../src-main/pipeline/run'
import type { WorkerHost } from '../../../src-main/workers/host'
import type { JobRequest } from '../../../src-main/workers/jobs'
import { ana, dossier, newDesk, newFolder } from '../../journal/support/desk'
import { readHere } from '../../support/read-here'

/** Does the worker's jobs in this process. */
const host: WorkerHost = {
  run: (async (job: JobRequest) => {
    if (job.kind === 'analyse') return ok(analyse(job.sources))
    return readHere(job)
  }) as never,
  close: async () => {},
}

function articles(count: number, words = ''): string {
  const folder = newFolder()
  for (let i = 0; i < count; i++) {
    const name = `a${String(i).padStart(3, '0')}.txt`
    writeFileSync(join(folder, name), `The ferry left with ${i + 200} passengers, the harbour office said. ${words}\n`)
  }
  return folder
}

describe('progress', () => {
  it('does not stop a job, nor the ones after it, when a window cannot be told', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    onTestFinished(() => void vi.restoreAllMocks())
    const { library } = newDesk()
    const intake = createIntake(library, host, () => {
      throw new Error('the window is gone')
    })
    for (const count of [1, 2]) {
      const end = await intake.finished(intake.start(dossier, { kind: 'paths', paths: [articles(count)] }, ana))
      expect(end).toMatchObject({ stage: 'done', error: null })
      expect(end.results).toHaveLength(count)
    }
  })

  it('is sent now and then, and counts files instead of naming them; the last counts them all', async () => {
    const { library } = newDesk()
    const seen: JobProgress[] = []
    const intake = createIntake(library, host, (progress) => seen.push(progress))
    await intake.finished(intake.start(dossier, { kind: 'paths', paths: [articles(60)] }, ana))
    expect(seen.length).toBeLessThan(40)
    expect(seen[0]).toMatchObject({ stage: 'reading' })
    expect(seen.at(-1)).toMatchObject({ stage: 'done' })
    expect(seen.at(-1)?.files).toMatchObject({ waiting: 0, reading: 0, imported: 60 })
  })
})

describe('an analysis that is not there', () => {
  it('is made when the dossier is opened, however much of it the mirror knows', async () => {
    const { library } = newDesk()
    const folder = articles(2)
    const killed = createIntake(
      library,
      {
        ...host,
        run: (async (job: { kind: string }, o: never) =>
          job.kind === 'analyse' ? new Promise(() => {}) : host.run(job as never, o)) as never,
      },
      () => {},
    )
    killed.start(dossier, { kind: 'paths', paths: [folder] }, ana)
    await expect.poll(() => library.reads.rows(dossier, 'articles').length).toBe(2)

    const ended: JobProgress[] = []
    const intake = createIntake(library, host, (p) => ended.push(p))
    const session = { person: () => library.reads.people()[0] ?? null, workAs: () => null }
    const handlers = deskHandlers({ library, intake, session } as unknown as Room)
    const read = () =>
      handlers['feed.read']({ dossier, after: library.reads.head(dossier), limit: 10 }, { webContentsId: 1 })
    read()
    await expect.poll(() => library.reads.adoption(dossier)?.articles.length).toBe(2)
    await intake.close()
    const said = ended.length
    read()
    await intake.close()
    expect(ended).toHaveLength(said)
  })

  it('is made once, when it is asked for twice', async () => {
    const { library } = newDesk()
    const jobs = new Set<string>()
    const intake = createIntake(library, host, ({ job }) => jobs.add(job))
    const importing = intake.start(dossier, { kind: 'paths', paths: [articles(1)] }, ana)
    await intake.finished(importing)
    library.execute(
      { type: 'RemoveArticle', dossier, article: library.reads.rows(dossier, 'articles')[0]!.id },
      { actor: ana },
    )
    expect(intake.analyseIfNeeded(dossier, ana)).toBe(intake.analyseIfNeeded(dossier, ana))
    await intake.close()
  })
})

it('a full disk is told by the name of the file, and the analysis by that of the dossier', async () => {
  const { library } = newDesk(newFolder(), { pragmas: ['max_page_count = 60'] })
  const intake = createIntake(library, host, () => {})
  const folder = articles(20, 'The harbour office said so again and again. '.repeat(200))
  const end = await intake.finished(intake.start(dossier, { kind: 'paths', paths: [folder] }, ana))
  const refused = end.results.filter((r) => r.outcome === 'refused')
  expect(refused.length).toBeGreaterThan(0)
  for (const { file, error } of refused) expect(error).toMatchObject({ code: 'disk-full', details: { what: file } })
  expect(end).toMatchObject({ stage: 'failed', error: { code: 'disk-full', details: { what: 'The bridge' } } })
  const verified = library.verify()
  expect(verified.ok && verified.value.problems).toEqual([])
  const kept = library.reads.rows(dossier, 'articles')
  expect(kept).toHaveLength(20 - refused.length)
  for (const { id } of kept) expect(createHash('sha256').update(library.reads.text(id)!).digest('hex')).toBe(id)
})

describe('a walk through folders', () => {
  it('stops when it is cancelled', async () => {
    const folder = articles(5)
    expect(await findFiles([folder, folder], AbortSignal.abort())).toEqual([])
  })

  it('says what is not there, and what may not be opened, whatever its name', async () => {
    const missing = join(newFolder(), 'reports')
    expect(await findFiles([missing])).toMatchObject([{ name: 'reports', refusal: { code: 'file-missing' } }])
  })

  it('says that it stopped at ten thousand files', { timeout: 30_000 }, async () => {
    const folder = newFolder()
    for (let i = 0; i <= maxFiles; i++) writeFileSync(join(folder, `${i}.txt`), '')
    const found = await findFiles([folder])
    expect(found).toHaveLength(maxFiles + 1)
    expect(found.filter(({ refusal }) => refusal)).toMatchObject([{ refusal: { code: 'too-many-files' } }])
  })
})

describe('cancelling', () => {
  it('an analysis is no failure, and says of no file that it was not imported', async () => {
    const { library } = newDesk()
    const never = {
      ...host,
      run: ((job: { kind: string }, o: { signal: AbortSignal }) =>
        job.kind !== 'analyse'
          ? host.run(job as never, o as never)
          : new Promise((resolve) => {
              o.signal.addEventListener('abort', () => resolve(fail('import-cancelled', { file: 'x' })))
            })) as never,
    }
    const stages: string[] = []
    const intake = createIntake(library, never, ({ stage, job }) => {
      if (stage === 'analysing' && stages.at(-1) !== stage) queueMicrotask(() => intake.cancel(job))
      stages.push(stage)
    })
    const end = await intake.finished(intake.start(dossier, { kind: 'paths', paths: [articles(1)] }, ana))
    expect(end).toMatchObject({ stage: 'cancelled', error: null, results: [{ outcome: 'imported' }] })
  })
})
