import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import type { UserCommand } from '../../../src-main/contract/commands'
import { fail, ok } from '../../../src-main/contract/errors'
import type { Mark } from '../../../src-main/contract/events'
import { project } from '../../../src-main/contract/project'
import type { VerdictRow } from '../../../src-main/contract/rows'
import { clearVerdicts, redo, setVerdict, setVerdicts, undo } from '../../../src-renderer/actions'
import { forgetFailed, pendingOf } from '../../../src-renderer/actions/pending'
import { undoStateOf } from '../../../src-renderer/actions/undo'
import { type Bench, dossier as benchDossier, claim, mention, newBench } from '../dossier/bench'
import { FakeMain, newDossier } from './support'

const names = ['a1', 'b1', 'c1', 'd1']
let main: FakeMain
let bench: Bench
/** Another for each library: the window remembers for some seconds what it wrote. */
let dossier: string
let sent: UserCommand[]

/** The library decides as it does in the app; only the journal is left out. */
function library(): Bench {
  bench = newBench()
  bench.adopts(names.map((name) => [name]))
  sent = []
  dossier = newDossier()
  main.handlers['commands.execute'] = async ({ command }: { command: UserCommand }) => {
    await Promise.resolve()
    return execute(command)
  }
  return bench
}

beforeEach(() => {
  main = new FakeMain().install()
  library()
})

function execute(asked: UserCommand) {
  sent.push(asked)
  const command = { ...asked, dossier: benchDossier }
  const decided = bench.decide(command)
  if (!decided.ok) return decided
  bench.does(command)
  const events = bench.history.slice(bench.history.length - decided.value.length)
  return ok({ events: events.map(({ event }) => event.id), position: bench.history.length })
}

/** As the window's mirror would have them. */
function rows(): Map<string, VerdictRow> {
  const made = new Map<string, VerdictRow>()
  for (const { event } of bench.history) {
    if (event.type === 'AnalysisAdopted') continue
    for (const patch of project(event)) {
      if (patch.table !== 'verdicts') continue
      if (patch.op === 'put') made.set(patch.row.id, patch.row)
      else if (patch.op === 'delete') made.delete(patch.id)
      else if (patch.op === 'patch') made.set(patch.id, { ...made.get(patch.id)!, ...patch.changes } as VerdictRow)
    }
  }
  return made
}

const row = (name: string) => rows().get(`${claim(name)}|true`) ?? null
const marks = () => names.map((name) => row(name)?.mark ?? 'open')
const place = (name: string) => ({ dossier, claim: claim(name), aspect: 'true' as const, current: row(name) })
const marking = (mark: Mark, which = names) => setVerdicts(which.map((name) => ({ ...place(name), mark })))

describe('a mark on many claims', () => {
  it('is one command and one step, undone and redone as one command each, every entry naming its event', async () => {
    await setVerdict({ ...place('b1'), mark: 'disputed', reason: 'the port log' })
    const result = await marking('confirmed')
    expect(result).toMatchObject({ ok: true, value: { events: { length: 4 } } })
    expect(sent.map(({ type }) => type)).toEqual(['SetVerdict', 'SetVerdicts'])
    const given = new Map(names.map((name) => [name, row(name)!.event]))
    expect(await undo(dossier)).toEqual(ok('undo.verdict'))
    expect(marks()).toEqual(['open', 'disputed', 'open', 'open'])
    expect(row('b1')?.reason).toBe('the port log')
    expect(sent.at(-1)).toMatchObject({
      type: 'SetVerdicts',
      verdicts: [{ claim: claim('b1'), undoes: given.get('b1') }],
      cleared: ['a1', 'c1', 'd1'].map((name) => ({ claim: claim(name), undoes: given.get(name) })),
    })
    const cleared = bench.history.slice(-4).map(({ event }) => event.id)
    await redo(dossier)
    expect(marks()).toEqual(names.map(() => 'confirmed'))
    // The undo wrote b1 first, and then the three it opened again.
    expect(sent.at(-1)).toMatchObject({
      verdicts: [cleared[1], cleared[0], cleared[2], cleared[3]].map((undoes) => ({ undoes })),
    })
    expect(sent).toHaveLength(4)
  })

  it('that fails saves nothing, shows on each as failed and leaves no step', async () => {
    main.handlers['commands.execute'] = () => fail('disk-full', { what: 'verdicts' })
    expect(await marking('confirmed')).toMatchObject({ ok: false, error: { code: 'disk-full' } })
    expect(names.map((name) => pendingOf(claim(name), 'true'))).toEqual(names.map(() => 'failed'))
    expect(undoStateOf(dossier)).toEqual({ undo: null, redo: null })
    for (const name of names) forgetFailed(claim(name), 'true')
  })

  it('of which one is refused changes none', async () => {
    const inputs = [...names, 'z9'].map((name) => ({ ...place(name), mark: 'confirmed' as const }))
    expect(await setVerdicts(inputs)).toMatchObject({ ok: false })
    expect(marks()).toEqual(names.map(() => 'open'))
    for (const { claim: id } of inputs) forgetFailed(id, 'true')
  })

  it('can be undone again after a failure that passes', async () => {
    await marking('confirmed')
    const answer = main.handlers['commands.execute']!
    main.handlers['commands.execute'] = () => fail('disk-full', { what: 'verdicts' })
    expect(await undo(dossier)).toMatchObject({ ok: false })
    expect(undoStateOf(dossier)).toEqual({ undo: 'undo.verdict', redo: null })
    main.handlers['commands.execute'] = answer
    await undo(dossier)
    expect(marks()).toEqual(names.map(() => 'open'))
  })

  it('gives a stale verdict back stale when it is undone', async () => {
    await marking('confirmed', ['a1', 'b1'])
    bench.adopts([['a1', 'a2'], ['b1'], ['c1'], ['d1']])
    expect(row('a1')?.stale).not.toBeNull()
    await marking('disputed', ['a1', 'b1'])
    expect([row('a1')?.stale, row('b1')?.stale]).toEqual([null, null])
    await undo(dossier)
    expect(row('a1')).toMatchObject({ mark: 'confirmed', stale: { added: [mention('a2')] } })
    expect(row('b1')).toMatchObject({ mark: 'confirmed', stale: null })
  })

  it('leaves who said it and when where a claim says so already, but not on a stale one', async () => {
    await marking('confirmed', ['a1', 'b1'])
    bench.adopts([['a1', 'a2'], ['b1'], ['c1'], ['d1']])
    const before = row('b1')
    await marking('confirmed', ['a1', 'b1', 'c1'])
    expect(row('b1')).toEqual(before)
    expect(row('a1')?.stale).toBeNull()
    await undo(dossier)
    expect(marks()).toEqual(['confirmed', 'confirmed', 'open', 'open'])
    expect(row('a1')?.stale).not.toBeNull()
  })

  it('is taken away as one step, too; open ones stay open', async () => {
    await marking('confirmed', ['a1', 'c1'])
    await clearVerdicts(names.map(place))
    expect(marks()).toEqual(names.map(() => 'open'))
    expect(undoStateOf(dossier).undo).toBe('undo.clearVerdict')
    await undo(dossier)
    expect(marks()).toEqual(['confirmed', 'open', 'confirmed', 'open'])
    expect(await clearVerdicts([place('b1'), place('d1')])).toEqual(ok({ events: [], position: 0 }))
    expect(undoStateOf(dossier).undo).toBe('undo.verdict')
  })

  it('obeys the laws of undo, also while the screen still shows older rows', async () => {
    const act = fc.record({
      which: fc.subarray(names, { minLength: 1 }),
      mark: fc.constantFrom<Mark | 'open'>('confirmed', 'disputed', 'unverified', 'open'),
      reason: fc.constantFrom('', 'a', 'b'),
      isShown: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 10 }), async (acts) => {
        library()
        const said = () => JSON.stringify(names.map((name) => row(name) && { ...row(name), event: '', at: '' }))
        const shown = new Map<string, VerdictRow | null>(names.map((name) => [name, null]))
        const states = [said()]
        for (const { which, mark, reason, isShown } of acts) {
          if (isShown) for (const name of names) shown.set(name, row(name))
          const inputs = which.map((name) => ({ ...place(name), current: shown.get(name) ?? null }))
          const events = bench.history.length
          if (mark === 'open') await clearVerdicts(inputs)
          else await setVerdicts(inputs.map((input) => ({ ...input, mark, reason })))
          if (bench.history.length > events) states.push(said())
        }
        for (const state of states.toReversed().slice(1)) {
          expect((await undo(dossier)).ok).toBe(true)
          expect(said()).toBe(state)
        }
        expect(undoStateOf(dossier).undo).toBeNull()
        for (const state of states.slice(1)) {
          await redo(dossier)
          expect(said()).toBe(state)
        }
      }),
      { numRuns: 60 },
    )
  })
})
