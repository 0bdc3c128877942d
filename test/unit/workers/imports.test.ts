import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { fail } from '../../../src-main/contract/errors'
import { createIntake, type Intake } from '../../../src-main/library/intake'
import type { WorkerHost } from '../../../src-main/workers/host'
import type { JobRequest } from '../../../src-main/workers/jobs'
import { ana, dossier, newDesk, newFolder, value } from '../../journal/support/desk'
import { readHere } from '../../support/read-here'

const sentence = (n: number) => `The ferry left with ${n} passengers, the harbour office said.\n`
const long = (n: number) => Array.from({ length: 120 }, (_, i) => `word${(i * 7919 + n * 104729) % 5003}`).join(' ')

function folderOf(files: Record<string, string | Uint8Array>): string {
  const folder = newFolder()
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}
const many = (count: number) =>
  folderOf(
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`a${String(i).padStart(3, '0')}.txt`, sentence(i)])),
  )

/** Reads in this process and makes no analysis. `before`: may answer in its place. */
function hostOf(before: (job: JobRequest, signal?: AbortSignal) => unknown = () => undefined) {
  const asked: JobRequest[] = []
  const host: WorkerHost = {
    run: (async (job: JobRequest, options: { signal?: AbortSignal }) => {
      asked.push(job)
      if (job.kind === 'analyse') return fail('import-cancelled', { file: '' })
      return (await before(job, options.signal)) ?? readHere(job)
    }) as never,
    close: async () => {},
  }
  return { host, asked }
}

const run = (intake: Intake, paths: string[]) => intake.finished(intake.start(dossier, { kind: 'paths', paths }, ana))
const outcomes = (end: { results: { file: string; outcome: string }[] }) =>
  Object.fromEntries(end.results.map(({ file, outcome }) => [file.split(/[\\/]/).pop(), outcome]))

describe('an import that is interrupted', () => {
  it('goes on at the next start with what waited, and reads nothing twice', async () => {
    const { library } = newDesk()
    const folder = many(100)
    let stopped: () => void
    const isStopped = new Promise<void>((resolve) => (stopped = resolve))
    let groups = 0
    const first = hostOf((job) => {
      if (job.kind !== 'read-files' || ++groups < 3) return undefined
      stopped()
      return new Promise(() => {}) // killed in the middle of the third message
    })
    const killed = createIntake(library, first.host, () => {})
    const id = killed.start(dossier, { kind: 'paths', paths: [folder] }, ana)
    await isStopped
    const kept = 64
    await expect.poll(() => library.reads.rows(dossier, 'articles').length).toBe(kept)

    const second = hostOf()
    const intake = createIntake(library, second.host, () => {})
    intake.resume()
    const end = await intake.finished(id)
    expect(end).toMatchObject({ resumed: true, files: { imported: 100, waiting: 0 } })
    const read = second.asked.flatMap((job) => (job.kind === 'read-files' ? job.files.map(({ name }) => name) : []))
    expect(new Set(read).size).toBe(100 - kept)
    expect(library.reads.rows(dossier, 'articles')).toHaveLength(100)
    intake.resume()
    expect(library.imports.unfinished()).toEqual([])
  })

  it('by a quit is not cancelled by it', async () => {
    const { library } = newDesk()
    const { host } = hostOf((job, signal) =>
      job.kind === 'read-files'
        ? new Promise((resolve) =>
            signal?.addEventListener('abort', () => resolve(fail('import-cancelled', { file: '' }))),
          )
        : undefined,
    )
    const intake = createIntake(library, host, () => {})
    const id = intake.start(dossier, { kind: 'paths', paths: [many(3)] }, ana)
    await expect.poll(() => library.imports.get(id)?.stage).toBe('reading')
    await intake.close()
    expect(library.imports.unfinished().map((record) => record.id)).toEqual([id])
    expect(library.imports.counts(id)).toMatchObject({ waiting: 3, refused: 0 })
  })
})

describe('a refused file', () => {
  it('is read again by itself, with a password that is written down nowhere', async () => {
    const { library } = newDesk()
    const { host } = hostOf((job) => {
      const locked = job.kind === 'read-files' && job.files[0]!.name.endsWith('locked.txt')
      if (!locked || job.password === 'open sesame') return undefined
      return { ok: true, value: [[{ name: job.files[0]!.name, read: fail('file-encrypted', { file: 'locked.txt' }) }]] }
    })
    const intake = createIntake(library, host, () => {})
    const folder = folderOf({ 'locked.txt': sentence(1) })
    const end = await run(intake, [join(folder, 'locked.txt')])
    expect(end.results).toMatchObject([{ outcome: 'refused', error: { code: 'file-encrypted' } }])
    const { job } = end
    expect(intake.retry(job, 0, 'open sesame')).toBe(true)
    const again = await intake.finished(job)
    expect(again.results).toMatchObject([{ outcome: 'imported', error: null }])
    expect(JSON.stringify([library.imports.get(job), library.imports.all(job)])).not.toContain('sesame')
  })

  it('waits again with all others, once what was wrong is put right', async () => {
    const { library } = newDesk()
    const { host } = hostOf()
    const intake = createIntake(library, host, () => {})
    const folder = folderOf({ 'a.txt': '', 'b.txt': sentence(2) })
    const end = await run(intake, [join(folder, 'a.txt'), join(folder, 'b.txt'), join(folder, 'c.txt')])
    expect(outcomes(end)).toEqual({ 'a.txt': 'refused', 'b.txt': 'imported', 'c.txt': 'refused' })
    writeFileSync(join(folder, 'a.txt'), sentence(1))
    writeFileSync(join(folder, 'c.txt'), sentence(3))
    intake.retry(end.job, null, null)
    expect(outcomes(await intake.finished(end.job))).toEqual({
      'a.txt': 'imported',
      'b.txt': 'imported',
      'c.txt': 'imported',
    })
  })

  it('that crashes the worker is found among the others of its message, which are read', async () => {
    const { library } = newDesk()
    const { host } = hostOf((job) =>
      job.kind === 'read-files' && job.files.some(({ name }) => name.endsWith('a007.txt'))
        ? fail('worker-crashed', { file: job.files[0]!.name })
        : undefined,
    )
    const end = await run(
      createIntake(library, host, () => {}),
      [many(20)],
    )
    expect(end.files).toMatchObject({ imported: 19, refused: 1 })
    expect(end.results[7]).toMatchObject({ outcome: 'refused', error: { code: 'worker-crashed' } })
  })
})

describe('a copy', () => {
  it('of the same bytes, or the same words in another wrapper, is left out; a near one is kept and told', async () => {
    const { library } = newDesk()
    const intake = createIntake(library, hostOf().host, () => {})
    const text = `Headline\n\n${long(1)}\n`
    const folder = folderOf({
      '1.txt': text,
      '2.txt': text,
      '3.txt': text.replaceAll('\n\n', '\n \n'),
      '4.txt': text.replace('Headline', 'Another headline here'),
      '5.txt': `Headline\n\n${long(2)}\n`,
    })
    const end = await run(intake, [folder])
    expect(outcomes(end)).toEqual({
      '1.txt': 'imported',
      '2.txt': 'duplicate',
      '3.txt': 'duplicate',
      '4.txt': 'nearCopy',
      '5.txt': 'imported',
    })
    expect(end.results.map(({ like }) => like?.how ?? null)).toEqual([null, 'bytes', 'words', 'near', null])
    expect(library.reads.rows(dossier, 'articles')).toHaveLength(3)
  })

  it('is linked: noted, out of the dossier, and back when that is undone; the list shows it', async () => {
    const { library } = newDesk()
    const intake = createIntake(library, hostOf().host, () => {})
    const folder = folderOf({ '1.txt': `Headline\n\n${long(1)}`, '2.txt': `Another one\n\n${long(1)}` })
    const end = await run(intake, [folder])
    const copy = end.results[1]!
    const place = { dossier, article: copy.like!.article, originalSha256: copy.original!.sha256 }
    const shown = () => intake.files(end.job, 'all', 0, 10).files.find(({ number }) => number === 1)?.outcome
    const removed = () => library.reads.row(dossier, 'articles', copy.article!)?.removed
    expect(shown()).toBe('nearCopy')
    const note = { type: 'NoteArticleCopy' as const, ...place, fileName: '2.txt', bytes: 9, how: 'near' as const }
    value(library.execute({ ...note, imported: copy.article }, { actor: ana }))
    expect([shown(), removed()]).toEqual(['linked', true])
    expect(library.reads.rows(dossier, 'articleCopies')).toMatchObject([
      { fileName: '2.txt', article: copy.like!.article },
    ])
    // The same file once more is still that copy, and not a removed article to be put back.
    expect((await run(intake, [join(folder, '2.txt')])).results).toMatchObject([{ outcome: 'linked' }])
    value(library.execute({ type: 'DropArticleCopy', ...place }, { actor: ana }))
    expect([shown(), removed()]).toEqual(['nearCopy', false])
    const verified = value(library.verify())
    expect(verified.problems).toEqual([])
  })

  it('of an article that came before there were sketches is told too', async () => {
    const { library } = newDesk()
    const intake = createIntake(library, hostOf().host, () => {})
    const first = await run(intake, [folderOf({ '1.txt': `Headline\n\n${long(1)}` })])
    const none = vi.spyOn(library.sketches, 'get').mockReturnValue(null)
    const end = await run(intake, [folderOf({ '2.txt': `Other\n\n${long(1)}` })])
    none.mockRestore()
    expect(end.results).toMatchObject([{ outcome: 'nearCopy', like: { article: first.results[0]!.article } }])
  })
})

describe('the list of imports', () => {
  it('stays until it is cleared, what somebody has to look at first', async () => {
    const { library } = newDesk()
    const intake = createIntake(library, hostOf().host, () => {})
    const folder = folderOf({ 'a.txt': sentence(1), 'b.txt': '', 'c.txt': sentence(1) })
    const { job } = await run(intake, [folder])
    const other = createIntake(library, hostOf().host, () => {})
    expect(other.list(dossier)).toMatchObject([
      { job, stage: 'done', files: { imported: 1, refused: 1, duplicate: 1 } },
    ])
    expect(other.files(job, 'all', 0, 2).files.map(({ outcome }) => outcome)).toEqual(['refused', 'duplicate'])
    expect(other.files(job, 'all', 2, 2)).toMatchObject({ files: [{ outcome: 'imported' }], total: 3 })
    expect(other.files(job, 'copies', 0, 9).total).toBe(1)
    other.clear(dossier, job)
    expect(other.list(dossier)).toEqual([])
    expect(library.imports.all(job)).toEqual([])
    expect(library.reads.rows(dossier, 'articles')).toHaveLength(1)
  })

  it('counts files of other kinds in a folder in one line', async () => {
    const { library } = newDesk()
    const intake = createIntake(library, hostOf().host, () => {})
    const folder = folderOf({ 'a.txt': sentence(1), 'b.xyz': '\u0001\u0002\u0000', 'c.xyz': '\u0001\u0002\u0000' })
    const end = await run(intake, [folder])
    const { files } = intake.files(end.job, 'all', 0, 10)
    expect(files.map(({ outcome, error }) => [outcome, error?.code ?? null])).toEqual([
      ['imported', null],
      ['told', 'files-passed-over'],
    ])
    // Nothing was refused: there is nothing to be tried again.
    expect(end.files).toMatchObject({ imported: 1, passedOver: 2, refused: 0 })
  })

  it('says of files nobody got to that they were cancelled, and reads them when asked', async () => {
    const { library } = newDesk()
    let id = ''
    const intake: Intake = createIntake(
      library,
      hostOf((job) => {
        if (job.kind === 'read-files') intake.cancel(id)
        return undefined
      }).host,
      () => {},
    )
    const folder = many(80)
    id = intake.start(dossier, { kind: 'paths', paths: [folder] }, ana)
    const end = await intake.finished(id)
    expect(end.stage).toBe('cancelled')
    expect(end.files.waiting).toBe(0)
    expect(end.results.at(-1)).toMatchObject({ outcome: 'refused', error: { code: 'import-cancelled' } })
    const next = createIntake(library, hostOf().host, () => {})
    next.retry(id, null, null)
    expect((await next.finished(id)).files).toMatchObject({ imported: 80, refused: 0 })
    rmSync(folder, { recursive: true })
  })
})
