import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { UserCommand } from '../../../src-main/contract/commands'
import { fail, ok } from '../../../src-main/contract/errors'
import { desk as deskHandlers } from '../../../src-main/ipc/handlers/desk'
import type { Room } from '../../../src-main/ipc/handlers/room'
import { createAnnotateArticle } from '../../../src-main/library/annotations'
import { createIntake, type Intake } from '../../../src-main/library/intake'
import { openLibrary } from '../../../src-main/library/library'
import { analyse, annotateArticle } from '../../../src-main/pipeline/run'
import type { WorkerHost } from '../../../src-main/workers/host'
import type { AnalysisSource, JobRequest } from '../../../src-main/workers/jobs'
import { ana, dossier, newDesk, newFolder, refusal, value } from '../../journal/support/desk'
import { readHere } from '../../support/read-here'

type Job = { kind: string; path: string; name: string; sources: AnalysisSource[]; article: string }

/** Does the worker's jobs in this process. */
function hostHere(): WorkerHost & { analyses: number } {
  const host = {
    analyses: 0,
    run: (async (job: Job) => {
      if (job.kind === 'analyse') {
        host.analyses++
        return ok(analyse(job.sources))
      }
      if (job.kind === 'annotate-article') {
        const found = annotateArticle(job.sources, job.article)
        return found ? ok(found) : fail('not-found', { what: job.article })
      }
      return readHere(job as JobRequest)
    }) as never,
    close: async () => {},
  }
  return host
}

const text = `Ferry leaves with 212 passengers

By Ida Marsh

The ferry left Port Ellery with 212 passengers on Tuesday, the harbour office said.
Share this article
The council met in the town hall of Port Ellery.
`

/** A dossier with the article in it, and a window's way to its handlers. */
async function correctable() {
  const { library } = newDesk()
  const folder = newFolder()
  writeFileSync(join(folder, 'a.txt'), text)
  const host = hostHere()
  const intake = createIntake(library, host, () => {})
  await intake.finished(intake.start(dossier, { kind: 'paths', paths: [folder] }, ana))
  const session = { person: () => library.reads.people()[0] ?? null, workAs: () => null }
  const annotate = createAnnotateArticle(library, host)
  let caused: string | null = null
  const watched: Intake = {
    ...intake,
    analyseIfNeeded: (...of) => {
      caused = intake.analyseIfNeeded(...of)
      return caused
    },
  }
  const handlers = deskHandlers({ library, intake: watched, session, annotateArticle: annotate } as unknown as Room)
  const article = library.reads.rows(dossier, 'articles')[0]!.id
  const does = async (command: UserCommand) => {
    caused = null
    const done = handlers['commands.execute']({ command }, { webContentsId: 1 })
    if (caused !== null) await intake.finished(caused)
    return done
  }
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const claimOf = (words: string) =>
    library.reads.rows(dossier, 'mentions').find((m) => m.start === span(words).start)?.claim ?? null
  const sentence = (words: string) =>
    library.reads.rows(dossier, 'sentences').find((s) => s.start === span(words).start) ?? null
  const dropped = () =>
    library.reads
      .rows(dossier, 'spans')
      .filter((s) => s.kind === 'dropped')
      .map((s) => text.slice(s.start, s.end))
  return { library, host, handlers, article, does, span, claimOf, sentence, dropped }
}

const counted = 'The ferry left Port Ellery with 212 passengers on Tuesday, the harbour office said.'
const shared = 'Share this article'

describe('a label set by the editor', () => {
  it('takes the claim off the checklist with its verdict kept, and the undo brings both back', async () => {
    const { library, article, does, span, claimOf, sentence } = await correctable()
    const claim = claimOf(counted)!
    const verdict = { type: 'SetVerdict', dossier, claim, aspect: 'true', mark: 'confirmed' } as const
    value(await does({ ...verdict, established: null, perMention: {}, reason: 'seen', confidence: null, undoes: null }))
    const label = { type: 'SetSentenceLabel', dossier, article, ...span(counted) } as const
    const written = value(await does({ ...label, label: 'opinion', undoes: null }))
    expect(sentence(counted)).toMatchObject({ label: 'opinion', labelledBy: 'editor', checkWorthy: false })
    expect(claimOf(counted)).toBeNull()
    expect(library.reads.row(dossier, 'claims', claim)).toMatchObject({ status: 'retired' })
    const kept = () => library.reads.row(dossier, 'verdicts', `${claim}|true`)
    expect(kept()).toMatchObject({ mark: 'confirmed', reason: 'seen', stale: { because: 'retired' } })
    value(await does({ ...label, label: null, undoes: written.events[0]! }))
    expect(sentence(counted)).toMatchObject({ label: 'claim', labelledBy: 'engine' })
    expect(claimOf(counted)).toBe(claim)
    expect(library.reads.row(dossier, 'claims', claim)).toMatchObject({ status: 'active' })
    expect(kept()).toMatchObject({ mark: 'confirmed', stale: { added: [], removed: [] } })
  })

  it('puts a sentence on the checklist that the engine had left off it', async () => {
    const { article, does, span, claimOf, sentence } = await correctable()
    const off = ['By Ida Marsh', shared]
    expect(off.map(sentence)).toEqual([null, null])
    value(await does({ type: 'RestoreSpan', dossier, article, ...span(shared), undoes: null }))
    expect(sentence(shared)).toMatchObject({ labelledBy: 'engine', checkWorthy: false })
    value(await does({ type: 'SetSentenceLabel', dossier, article, ...span(shared), label: 'claim', undoes: null }))
    expect(sentence(shared)).toMatchObject({ label: 'claim', labelledBy: 'editor', checkWorthy: true })
    expect(claimOf(shared)).not.toBeNull()
  })
})

describe('a span that cleaning left out', () => {
  it('is read as text once it is restored, and left out again when that is taken back', async () => {
    const { article, does, span, sentence, dropped } = await correctable()
    expect(dropped()).toContain(shared)
    value(await does({ type: 'RestoreSpan', dossier, article, ...span(shared), undoes: null }))
    expect(dropped()).not.toContain(shared)
    expect(sentence(shared)).not.toBeNull()
    value(await does({ type: 'DropSpan', dossier, article, ...span(shared), undoes: null }))
    expect(dropped()).toContain(shared)
    expect(sentence(shared)).toBeNull()
  })
})

describe('what an editor says of an article', () => {
  it('is what the dossier is read with: the day that “Tuesday” is counted from, and back again', async () => {
    const { library, host, article, does } = await correctable()
    const set = { type: 'SetMetadata', dossier, article, undoes: null } as const
    const day = () => library.reads.rows(dossier, 'mentions').flatMap(({ dates }) => dates.map((d) => d.from))
    const row = () => library.reads.row(dossier, 'articles', article)
    const before = host.analyses
    const unknown = day()
    const found = row()?.published
    value(await does({ ...set, field: 'published', value: '2031-03-13T08:00+01:00' }))
    expect(host.analyses).toBe(before + 1)
    expect(row()?.published).toMatchObject({ date: '2031-03-13', certainty: 'stated' })
    expect(day()).toContain('2031-03-11') // the Tuesday before that Thursday
    expect(unknown).not.toContain('2031-03-11')
    value(await does({ ...set, field: 'published', value: null }))
    expect(day()).toEqual(unknown)
    expect(row()?.published).toEqual(found)
    // Of what the engine does not read it needs no new analysis.
    const settled = host.analyses
    value(await does({ ...set, field: 'outlet', value: 'Port Ellery Post' }))
    expect(host.analyses).toBe(settled)
    expect(value(library.verify()).problems).toEqual([])
  })

  it('gives the analysis its language and its byline', async () => {
    const { library, article, does } = await correctable()
    const set = { type: 'SetMetadata', dossier, article, undoes: null } as const
    const document = () => library.reads.analysis(library.reads.adoption(dossier)!.analysis)!.documents[0]
    expect(document()).toMatchObject({ language: 'en', byline: 'Ida Marsh' })
    value(await does({ ...set, field: 'language', value: 'de' }))
    value(await does({ ...set, field: 'byline', value: '' }))
    value(await does({ ...set, field: 'title', value: 'A ferry' }))
    expect(document()).toMatchObject({ language: 'de', byline: null, title: 'A ferry' })
  })
})

describe('corrections', () => {
  it('of which the newest analysis knows cause no other one, also after a restart; the journal verifies', async () => {
    const { library, host, handlers, article, does, span } = await correctable()
    const before = host.analyses
    value(await does({ type: 'RestoreSpan', dossier, article, ...span(shared), undoes: null }))
    expect(host.analyses).toBe(before + 1)
    await handlers['feed.read']({ dossier, after: 0, limit: 10 }, { webContentsId: 1 })
    expect(host.analyses).toBe(before + 1)
    expect(value(library.verify()).problems).toEqual([])
    library.close()
    const reopened = value(openLibrary(library.folder, { mode: 'write' }))
    const intake = createIntake(reopened, host, () => {})
    expect(intake.analyseIfNeeded(dossier, ana)).toBeNull()
    expect(reopened.reads.rows(dossier, 'corrections')).toMatchObject([{ kind: 'restored', label: null, by: ana }])
    reopened.close()
  })

  it('reach no further than the article', async () => {
    const { library, article } = await correctable()
    const beyond = { dossier, article, start: text.length - 3, end: text.length + 1, undoes: null }
    expect(refusal(library.execute({ type: 'RestoreSpan', ...beyond }, { actor: ana }))[0]).toBe('command-refused')
    const label = { type: 'SetSentenceLabel', ...beyond, label: 'claim' } as const
    expect(refusal(library.execute(label, { actor: ana }))[0]).toBe('command-refused')
    value(library.execute({ ...label, end: text.length }, { actor: ana }))
  })
})

describe('the annotations of an article', () => {
  it('are those of its mentions, and those of restored text too', async () => {
    const { library, handlers, article, does, span } = await correctable()
    const read = async (start = 0, end = text.length) =>
      value(await handlers['articles.annotations']({ dossier, article, start, end }, { webContentsId: 1 }))
    const first = await read()
    for (const mention of library.reads.rows(dossier, 'mentions')) {
      expect(first.quantities).toEqual(expect.arrayContaining(mention.quantities))
      expect(first.dates).toEqual(expect.arrayContaining(mention.dates))
      expect(first.names).toEqual(expect.arrayContaining(mention.names))
    }
    expect(first.quantities.map((q) => q.value)).toEqual([212, 212])
    expect((await read(0, 40)).quantities.map((q) => q.value)).toEqual([212])
    expect((await read(40)).quantities).toEqual(first.quantities.slice(1))
    const byline = 'By Ida Marsh'
    expect(first.names.map((n) => n.start)).not.toContain(span('Ida Marsh').start)
    value(await does({ type: 'RestoreSpan', dossier, article, ...span(byline), undoes: null }))
    expect((await read()).names.map((n) => n.text)).toContain('Ida Marsh')
  })

  it('of an article that is not there are refused', async () => {
    const { handlers } = await correctable()
    const request = { dossier, article: 'f'.repeat(64), start: 0, end: 1 }
    expect(await handlers['articles.annotations'](request, { webContentsId: 1 })).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    })
  })
})
