import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { UserCommand } from '../../../src-main/contract/commands'
import { ok } from '../../../src-main/contract/errors'
import { desk as deskHandlers } from '../../../src-main/ipc/handlers/desk'
import type { Room } from '../../../src-main/ipc/handlers/room'
import { createIntake, type Intake } from '../../../src-main/library/intake'
import { openLibrary } from '../../../src-main/library/library'
import { taskOf } from '../../../src-main/library/overview'
import { analyse } from '../../../src-main/pipeline/run'
import type { WorkerHost } from '../../../src-main/workers/host'
import type { JobRequest } from '../../../src-main/workers/jobs'
import { ana, dossier, newDesk, newFolder, refusal, value } from '../../journal/support/desk'
import { readHere } from '../../support/read-here'

type Analyse = Extract<JobRequest, { kind: 'analyse' }>

/** Does the worker's jobs in this process, and keeps what it was asked. */
function hostHere() {
  const asked: Analyse[] = []
  const run = async (job: JobRequest) => {
    const read = await readHere(job)
    if (read) return read
    const { sources, calibration, grouping, workingLanguage } = job as Analyse
    asked.push(job as Analyse)
    host.meanwhile?.()
    return ok(analyse(sources, { grouping, workingLanguage, ...(calibration ? { calibration } : {}) }))
  }
  const host: WorkerHost & { asked: Analyse[]; meanwhile?: () => void } = {
    asked,
    run: run as never,
    close: async () => {},
  }
  return host
}

const texts = [
  'The ferry left Port Ellery with 212 passengers on Tuesday, the harbour office said. The pier was closed for repairs at noon.\n',
  'A bakery in Sandholm sold 900 loaves on Friday. The mill at Sandholm has employed 31 people since 2029.\n',
  'The library of Quist lent 4,100 books in May. Its reading room was repainted by six students.\n',
]

/** A dossier of three articles, a window's way to its handlers, and what its worker was asked. */
async function decidable() {
  const { library } = newDesk()
  const folder = newFolder()
  texts.forEach((text, i) => {
    writeFileSync(join(folder, `${i}.txt`), text)
  })
  const host = hostHere()
  const intake = createIntake(library, host, () => {})
  const imports = (paths: string[]) => intake.finished(intake.start(dossier, { kind: 'paths', paths }, ana))
  await imports([folder])
  const session = { person: () => library.reads.people()[0] ?? null, workAs: () => null }
  let caused: string | null = null
  const watched: Intake = {
    ...intake,
    analyseIfNeeded: (...of) => {
      caused = intake.analyseIfNeeded(...of)
      return caused
    },
  }
  const handlers = deskHandlers({ library, intake: watched, session } as unknown as Room)
  const does = async (command: UserCommand) => {
    caused = null
    const done = await handlers['commands.execute']({ command }, { webContentsId: 1 })
    if (caused !== null) await intake.finished(caused)
    return done
  }
  const rows = library.reads.rows(dossier, 'mentions').sort((a, b) => (a.id < b.id ? -1 : 1))
  const mentions = rows.map(({ id }) => id)
  expect(mentions.length).toBeGreaterThan(3)
  return { library, host, does, imports, rows, mentions, folder }
}

type Group = Extract<UserCommand, { type: 'GroupMentions' }>
const grouping = (changes: Partial<Group>): Group => ({
  type: 'GroupMentions',
  dossier,
  together: [],
  apart: [],
  cleared: [],
  because: 'merge',
  undoes: null,
  ...changes,
})

describe('a grouping decision', () => {
  it('goes into the next analysis, in the order it was made, and no analysis follows that knows it', async () => {
    const { library, host, does, mentions } = await decidable()
    const [m, n, o, p] = mentions
    expect(host.asked.map(({ grouping }) => grouping)).toEqual([[]])
    expect(library.reads.adoption(dossier)?.decisions).toBeNull()
    value(await does(grouping({ together: [{ a: o!, b: p! }] })))
    value(
      await does(
        grouping({
          together: [{ a: m!, b: p! }],
          apart: [
            { a: m!, b: n! },
            { a: n!, b: p! },
          ],
        }),
      ),
    )
    const said = [
      { a: o, b: p, together: true },
      { a: m, b: p, together: true },
      { a: m, b: n, together: false },
      { a: n, b: p, together: false },
    ]
    expect(host.asked.map(({ grouping }) => grouping)).toEqual([[], said.slice(0, 1), said])
    const known = library.reads.adoption(dossier)?.decisions
    expect(known).toMatch(/^[0-9a-f]{64}$/)
    value(await does(grouping({ together: [{ a: o!, b: p! }], because: 'link' })))
    expect(host.asked.at(-1)?.grouping.at(-1), 'said again it comes last').toEqual(said[0])
    expect(library.reads.adoption(dossier)?.decisions).not.toBe(known)
    const asked = host.asked.length
    library.close()
    const reopened = value(openLibrary(library.folder, { mode: 'write' }))
    expect(createIntake(reopened, host, () => {}).analyseIfNeeded(dossier, ana)).toBeNull()
    expect(host.asked).toHaveLength(asked)
    reopened.close()
  })

  it('taken back leads to the analysis there was before', async () => {
    const { library, host, does, mentions } = await decidable()
    const before = library.reads.adoption(dossier)
    const claims = library.reads.rows(dossier, 'claims')
    const pair = { a: mentions[0]!, b: mentions[1]! }
    const written = value(await does(grouping({ together: [pair] })))
    value(await does(grouping({ cleared: [pair], undoes: written.events[0]! })))
    expect(host.asked.at(-1)?.grouping).toEqual([])
    expect(library.reads.adoption(dossier)).toMatchObject({ analysis: before?.analysis, decisions: null })
    const active = library.reads.rows(dossier, 'claims').filter(({ status }) => status === 'active')
    expect(active.map(({ id }) => id)).toEqual(claims.map(({ id }) => id))
    expect(value(library.verify()).problems).toEqual([])
  })

  it('is refused on a mention whose article was removed, before and after the next analysis', async () => {
    const { library, does, rows } = await decidable()
    const [first, other] = [rows[0]!, rows.find(({ article }) => article !== rows[0]!.article)!]
    const pair = { a: first.id, b: other.id }
    const { fileName } = library.reads.row(dossier, 'articles', other.article)!
    value(library.execute({ type: 'RemoveArticle', dossier, article: other.article }, { actor: ana }))
    expect(refusal(library.execute(grouping({ apart: [pair] }), { actor: ana }))).toEqual([
      'command-refused',
      { why: `${fileName} was removed from the dossier` },
    ])
    value(await does({ type: 'RestoreArticle', dossier, article: other.article }))
    value(await does(grouping({ apart: [pair] })))
    value(await does({ type: 'RemoveArticle', dossier, article: other.article }))
    expect(taskOf(library.reads, dossier).grouping, 'kept while its article is away').toHaveLength(1)
    expect(refusal(await does(grouping({ together: [pair] })))[1].why).toMatch(/not on the checklist/)
  })
})

describe('the working language', () => {
  it('goes to the analysis', async () => {
    const { host } = await decidable()
    expect(host.asked[0]?.workingLanguage).toBe('en')
  })
})

describe('a passage claimed by hand', () => {
  it('goes to the analysis of its article, and is taken back', async () => {
    const { library, host, does } = await decidable()
    const { id: article } = library.reads.rows(dossier, 'articles').find(({ fileName }) => fileName.endsWith('0.txt'))!
    const start = texts[0]!.indexOf('with 212')
    const span = { start, end: start + 'with 212 passengers'.length }
    value(await does({ type: 'ClaimPassage', dossier, article, ...span, undoes: null }))
    const given = () => host.asked.at(-1)!.sources.map(({ corrections }) => corrections)
    expect(given().filter(Boolean)).toEqual([{ restored: [], labels: [], claimed: [span] }])
    expect(library.reads.rows(dossier, 'corrections')).toMatchObject([{ kind: 'claimed', label: null, by: ana }])
    const asked = host.asked.length
    value(await does({ type: 'UnclaimPassage', dossier, article, ...span, undoes: null }))
    expect(host.asked).toHaveLength(asked + 1)
    expect(given().filter(Boolean)).toEqual([])
  })

  it('lies in one sentence of the article and has words', async () => {
    const { library } = await decidable()
    const { id: article } = library.reads.rows(dossier, 'articles').find(({ fileName }) => fileName.endsWith('0.txt'))!
    const claims = (start: number, end: number) =>
      library.execute({ type: 'ClaimPassage', dossier, article, start, end, undoes: null }, { actor: ana })
    const border = texts[0]!.indexOf(' The pier')
    expect(refusal(claims(border - 20, border + 9))[1].why).toMatch(/not part of one sentence/)
    expect(refusal(claims(border, border + 1))[1].why).toBe('the passage has no words')
    expect(refusal(claims(5, texts[0]!.length + 1))[1].why).toMatch(/beyond the end/)
    value(claims(border + 1, border + 9))
  })
})

describe('a judgement of a flag', () => {
  it('costs no analysis, and its sides lie in the articles', async () => {
    const { library, host, does } = await decidable()
    const { id: article } = library.reads.rows(dossier, 'articles')[0]!
    const judge = (end: number): UserCommand => ({
      type: 'JudgeDiscrepancy',
      dossier,
      discrepancy: `d-${'0'.repeat(24)}`,
      kind: 'number',
      rule: 'same-count',
      sides: [{ article, start: 0, end, value: '= 12' }],
      judgement: 'dismissed',
      reason: 'rounded',
      undoes: null,
    })
    expect(refusal(await does(judge(10_000)))[1].why).toMatch(/beyond the end/)
    value(await does(judge(3)))
    expect(host.asked).toHaveLength(1)
    expect(library.reads.rows(dossier, 'flagJudgements')).toMatchObject([
      { judgement: 'dismissed', reason: 'rounded', by: ana, sides: [{ article, start: 0, end: 3 }] },
    ])
    expect(value(library.verify()).problems).toEqual([])
  })
})

describe('the calibration', () => {
  it('is recorded with the articles it was set on, kept for one more, and set anew when asked', async () => {
    const { library, host, does, imports } = await decidable()
    const calibration = () => library.reads.adoption(dossier)!.calibration
    const first = library.reads.adoption(dossier)!.articles
    expect(host.asked.map((job) => job.calibration)).toEqual([null])
    expect(calibration().articles).toEqual(first)
    const more = newFolder()
    writeFileSync(join(more, 'z.txt'), 'The lighthouse of Marrow Point was painted by 14 volunteers in April.\n')
    await imports([more])
    expect(host.asked.at(-1)!.calibration).toMatchObject({ articles: first })
    expect(calibration().articles).toEqual(first)
    const asked = host.asked.length
    value(await does({ type: 'Recalibrate', dossier }))
    expect(host.asked).toHaveLength(asked + 1)
    expect(host.asked.at(-1)!.calibration).toBeNull()
    expect(calibration().articles).toHaveLength(4)
    // The same to the byte this time, and adopted all the same: nothing is left to do.
    value(await does({ type: 'Recalibrate', dossier }))
    expect(host.asked).toHaveLength(asked + 2)
    expect(library.reads.isCalibrationReset(dossier)).toBe(false)
    expect(createIntake(library, host, () => {}).analyseIfNeeded(dossier, ana)).toBeNull()
  })

  it('and decisions asked for while the worker computes are not lost', async () => {
    const { library, host, does, mentions } = await decidable()
    const once = (command: UserCommand) => () => {
      delete host.meanwhile
      value(library.execute(command, { actor: ana }))
    }
    const first = grouping({ apart: [{ a: mentions[0]!, b: mentions[1]! }] })
    host.meanwhile = once({ type: 'Recalibrate', dossier })
    value(await does(first))
    expect(host.asked.slice(-2).map(({ calibration }) => calibration === null)).toEqual([false, true])
    host.meanwhile = once(grouping({ cleared: first.apart }))
    value(await does(grouping({ together: [{ a: mentions[2]!, b: mentions[3]! }] })))
    expect(host.asked.slice(-2).map(({ grouping }) => grouping.length)).toEqual([2, 1])
    expect(createIntake(library, host, () => {}).analyseIfNeeded(dossier, ana)).toBeNull()
  })

  it('goes with an article it was set on', async () => {
    const { library, host, does } = await decidable()
    value(await does({ type: 'RemoveArticle', dossier, article: library.reads.adoption(dossier)!.articles[0]! }))
    expect(host.asked.at(-1)!.calibration).toBeNull()
  })
})
