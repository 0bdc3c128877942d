import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { UserCommand } from '../../../src-main/contract/commands'
import { fail, ok } from '../../../src-main/contract/errors'
import type { Mark } from '../../../src-main/contract/events'
import type { VerdictRow } from '../../../src-main/contract/rows'
import {
  clearVerdict,
  dropSpan,
  redo,
  removeArticle,
  removeClaimFlags,
  renameDossier,
  restoreSpan,
  setArticleRole,
  setClaimFlags,
  setDossierDetails,
  setNote,
  setSentenceLabel,
  setVerdict,
  undo,
} from '../../../src-renderer/actions'
import { forgetFailed, pendingOf } from '../../../src-renderer/actions/pending'
import { undoStateOf } from '../../../src-renderer/actions/undo'
import { articleId, claimId, FakeMain, newDossier, person } from './support'

let main: FakeMain
let dossier: string
/** What the library holds: verdict rows by claim and aspect, as `project` would make them. */
let rows: Map<string, VerdictRow>
let sent: UserCommand[]
let rest: Record<string, unknown>

beforeEach(() => {
  main = new FakeMain().install()
  dossier = newDossier()
  rows = new Map()
  sent = []
  rest = {}
  main.handlers['commands.execute'] = async ({ command }: { command: UserCommand }) => {
    await Promise.resolve()
    return execute(command)
  }
})

function execute(command: UserCommand) {
  sent.push(command)
  const event = randomUUID()
  if (command.type === 'SetVerdict') {
    const { type: _, dossier: __, undoes: ___, ...verdict } = command
    const id = `${verdict.claim}|${verdict.aspect}`
    rows.set(id, { id, ...verdict, stale: null, by: person, at: 'now', event })
  } else if (command.type === 'ClearVerdict') {
    if (!rows.delete(`${command.claim}|${command.aspect}`)) return ok({ events: [], position: 0 })
  } else if (command.type === 'SetNote') rest.note = command.text
  else if (command.type === 'SetArticleRole') rest.role = command.role
  else if (command.type === 'SetMetadata') rest.outlet = command.value
  else if (command.type === 'RenameDossier') rest.title = command.title
  else rest.removed = command.type === 'RemoveArticle'
  return ok({ events: [event], position: sent.length })
}

const row = (n: number) => rows.get(`${claimId(n)}|true`) ?? null
const saying = (n: number) => {
  const found = row(n)
  return found && { ...found, event: '', at: '' }
}
const mark = (n: number, to: Mark, current = row(n), more = {}) =>
  setVerdict({ dossier, claim: claimId(n), aspect: 'true', mark: to, current, ...more })

describe('a verdict', () => {
  it('takes what is not given from the current one', async () => {
    await mark(1, 'confirmed', null, { reason: 'the port log', established: 'at least 40', confidence: 'high' })
    await mark(1, 'disputed', row(1), { confidence: null })
    expect(row(1)).toMatchObject({
      mark: 'disputed',
      reason: 'the port log',
      established: 'at least 40',
      confidence: null,
      perMention: {},
    })
  })

  it('is opened again by undo, and set again by redo, each saying which event it takes back', async () => {
    await mark(1, 'confirmed')
    const first = row(1)!.event
    expect(undoStateOf(dossier)).toEqual({ undo: 'undo.verdict', redo: null })
    expect(await undo(dossier)).toEqual(ok('undo.verdict'))
    expect(row(1)).toBeNull()
    expect(sent.at(-1)).toMatchObject({ type: 'ClearVerdict', undoes: first })
    expect(undoStateOf(dossier)).toEqual({ undo: null, redo: 'undo.verdict' })
    await redo(dossier)
    expect(row(1)).toMatchObject({ mark: 'confirmed' })
    const second = row(1)!.event
    expect(second).not.toBe(first)
    await undo(dossier)
    expect(sent.at(-1)).toMatchObject({ type: 'ClearVerdict', undoes: second })
  })

  it('comes back exactly as it was', async () => {
    const judged = { [`m-${'0'.repeat(24)}`]: 'differs' as const }
    await mark(1, 'confirmed', null, { reason: 'r', established: 'e', confidence: 'low', perMention: judged })
    const before = saying(1)
    await mark(1, 'disputed', row(1), { reason: '', established: null, confidence: null, perMention: {} })
    await undo(dossier)
    expect(saying(1)).toEqual(before)
    await clearVerdict({ dossier, claim: claimId(1), aspect: 'true', current: row(1) })
    expect(undoStateOf(dossier).undo).toBe('undo.clearVerdict')
    await undo(dossier)
    expect(saying(1)).toEqual(before)
  })

  it('set twice before the screen shows the first is undone one by one, and keeps the reason', async () => {
    void mark(1, 'confirmed', null, { reason: 'the port log' })
    await mark(1, 'disputed', null)
    expect(row(1)).toMatchObject({ mark: 'disputed', reason: 'the port log' })
    const shown = row(1)
    await undo(dossier)
    expect(row(1)).toMatchObject({ mark: 'confirmed', reason: 'the port log' })
    await mark(1, 'unverified', shown)
    await undo(dossier)
    expect(row(1)).toMatchObject({ mark: 'confirmed' })
    await undo(dossier)
    expect(row(1)).toBeNull()
  })

  it('that another window has set since is the one that undo brings back', async () => {
    await mark(1, 'confirmed', null)
    execute({
      type: 'SetVerdict',
      dossier,
      claim: claimId(1),
      aspect: 'true',
      mark: 'unverified',
      established: null,
      perMention: {},
      reason: 'a colleague',
      confidence: null,
      undoes: null,
    })
    await mark(1, 'disputed', row(1))
    await undo(dossier)
    expect(row(1)).toMatchObject({ mark: 'unverified', reason: 'a colleague' })
  })

  it('shows as saving while the journal takes long, and as failed when it does not get there', async () => {
    let answer: (value: unknown) => void = () => undefined
    main.handlers['commands.execute'] = () => new Promise((resolve) => (answer = resolve))
    const saved = mark(1, 'confirmed', null)
    // Not at once: a save that nobody could notice is not drawn.
    await vi.waitFor(() => expect(pendingOf(claimId(1), 'true')).toBe('saving'))
    expect(pendingOf(claimId(1), 'said')).toBeNull()
    await vi.waitFor(() => expect(main.asked('commands.execute')).toHaveLength(1))
    answer(ok({ events: [randomUUID()], position: 1 }))
    await saved
    expect(pendingOf(claimId(1), 'true')).toBeNull()
    const lost = mark(1, 'disputed', null)
    await vi.waitFor(() => expect(main.asked('commands.execute')).toHaveLength(2))
    answer(fail('library-unwritable', { folder: '/l', why: 'x' }))
    expect((await lost).ok).toBe(false)
    expect(pendingOf(claimId(1), 'true')).toBe('failed')
    expect(undoStateOf(dossier).undo).toBe('undo.verdict')
    forgetFailed(claimId(1), 'true')
    expect(pendingOf(claimId(1), 'true')).toBeNull()
  })
})

describe('undo', () => {
  it('of notes, roles, titles and articles restores what was there', async () => {
    const note = { id: claimId(1), text: 'old', by: person, at: '', event: '' }
    await setNote({ dossier, claim: claimId(1), text: 'new', current: note })
    await setArticleRole({ dossier, article: articleId(1), role: 'underCheck', current: 'source' })
    await renameDossier({ dossier, title: 'Bridge', current: 'Harbour' })
    await removeArticle(dossier, articleId(1))
    expect(rest).toEqual({ note: 'new', role: 'underCheck', title: 'Bridge', removed: true })
    const names = []
    for (let i = 0; i < 4; i++) names.push(await undo(dossier))
    expect(names).toEqual(['undo.removeArticle', 'undo.rename', 'undo.role', 'undo.note'].map((name) => ok(name)))
    expect(rest).toEqual({ note: 'old', role: 'source', title: 'Harbour', removed: false })
    expect(await undo(dossier)).toEqual(ok(null))
  })

  it('pressed while the verdict is still being saved waits for it', async () => {
    void mark(1, 'confirmed')
    await undo(dossier)
    expect(row(1)).toBeNull()
    expect(sent).toHaveLength(2)
  })

  it('knows nothing of a command that changed nothing', async () => {
    await clearVerdict({ dossier, claim: claimId(1), aspect: 'true', current: null })
    expect(undoStateOf(dossier)).toEqual({ undo: null, redo: null })
  })

  it('is kept to the dossier', async () => {
    await mark(1, 'confirmed')
    expect(await undo(newDossier())).toEqual(ok(null))
    expect(row(1)).not.toBeNull()
  })

  it('can be tried again after a failure that passes, and steps aside after a refusal', async () => {
    await mark(1, 'confirmed')
    await mark(2, 'confirmed')
    main.handlers['commands.execute'] = () => fail('disk-full', { what: 'x' })
    expect(await undo(dossier)).toMatchObject({ ok: false })
    expect(undoStateOf(dossier)).toEqual({ undo: 'undo.verdict', redo: null })
    main.handlers['commands.execute'] = () => fail('command-refused', { why: 'x' })
    expect(await undo(dossier)).toMatchObject({ ok: false })
    main.handlers['commands.execute'] = ({ command }: { command: UserCommand }) => execute(command)
    await undo(dossier)
    expect(row(1)).toBeNull()
    expect(row(2)).not.toBeNull()
  })

  it('obeys its laws: all undone is the beginning, all redone is the end, and something new empties redo', async () => {
    const act = fc.record({
      n: fc.integer({ min: 1, max: 3 }),
      mark: fc.constantFrom<Mark | 'open'>('confirmed', 'disputed', 'unverified', 'open'),
      reason: fc.constantFrom('', 'a', 'b'),
      turns: fc.integer({ min: 0, max: 3 }),
      isShown: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 15 }), async (acts) => {
        dossier = newDossier()
        rows = new Map()
        const shown = new Map<number, VerdictRow | null>()
        for (const { n, mark: to, reason, turns, isShown } of acts) {
          // The screen may lag behind by any number of this window's own verdicts.
          if (isShown || !shown.has(n)) shown.set(n, row(n))
          const current = shown.get(n) ?? null
          if (to === 'open') await clearVerdict({ dossier, claim: claimId(n), aspect: 'true', current })
          else await mark(n, to, current, { reason })
          const before = JSON.stringify([1, 2, 3].map(saying))
          let turned = 0
          for (let i = 0; i < turns; i++) if ((await undo(dossier)).ok) turned += 1
          for (let i = 0; i < turned; i++) await redo(dossier)
          expect(JSON.stringify([1, 2, 3].map(saying))).toBe(before)
        }
        const end = JSON.stringify([1, 2, 3].map(saying))
        let steps = 0
        while (undoStateOf(dossier).undo) {
          await undo(dossier)
          steps += 1
        }
        expect(rows.size).toBe(0)
        for (let i = 0; i < steps; i++) await redo(dossier)
        expect(JSON.stringify([1, 2, 3].map(saying))).toBe(end)
        expect(undoStateOf(dossier).redo).toBeNull()
        if (steps > 0) {
          await undo(dossier)
          await mark(1, 'confirmed', row(1), { reason: 'new' })
          expect(undoStateOf(dossier).redo).toBeNull()
        }
      }),
      { numRuns: 100 },
    )
  })
})

describe('corrections of a reading', () => {
  it('are taken back by their opposites, which name what they undo', async () => {
    const passage = { dossier, article: articleId(1), start: 10, end: 20 }
    await setSentenceLabel({ ...passage, label: 'opinion', current: 'claim' })
    await restoreSpan(passage)
    await dropSpan(passage)
    for (let i = 0; i < 3; i++) await undo(dossier)
    expect(sent.slice(3)).toMatchObject([
      { type: 'RestoreSpan', ...passage, undoes: expect.any(String) },
      { type: 'DropSpan', ...passage, undoes: expect.any(String) },
      { type: 'SetSentenceLabel', ...passage, label: 'claim', undoes: expect.any(String) },
    ])
    expect(undoStateOf(dossier)).toEqual({ undo: null, redo: 'undo.label' })
    await redo(dossier)
    expect(sent.at(-1)).toMatchObject({ type: 'SetSentenceLabel', label: 'opinion', undoes: expect.any(String) })
  })
})

describe('what the memo names', () => {
  const stamp = { by: person, at: 'now', event: randomUUID() }

  it('is taken back to what was said before, or to nothing', async () => {
    const claim = claimId(1)
    const row = { id: claim, flags: ['legal' as const], note: 'ask the lawyer', ...stamp }
    await setClaimFlags(dossier, claim, { flags: ['legal'], note: 'ask the lawyer' }, null)
    await removeClaimFlags(dossier, row)
    const details = { slug: 'FERRY-0312', writer: '', editor: 'Ilse Karn', secondReader: '' }
    await setDossierDetails(dossier, details, null)
    await setDossierDetails(dossier, { ...details, writer: 'Tom Ahl' }, { id: dossier, ...details, ...stamp })
    expect(undoStateOf(dossier).undo).toBe('undo.details')
    for (let i = 0; i < 4; i++) await undo(dossier)
    const undoes = expect.any(String)
    expect(sent.slice(4)).toEqual([
      { type: 'SetDossierDetails', dossier, ...details, undoes },
      { type: 'SetDossierDetails', dossier, slug: '', writer: '', editor: '', secondReader: '', undoes },
      { type: 'SetClaimFlags', dossier, claim, flags: ['legal'], note: 'ask the lawyer', undoes },
      { type: 'SetClaimFlags', dossier, claim, flags: [], note: '', undoes },
    ])
  })
})
