import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { FeedPage } from '../../../src-main/contract/api'
import type { UserCommand } from '../../../src-main/contract/commands'
import { fail, ok } from '../../../src-main/contract/errors'
import { claimSpans, redo, regroup, undo } from '../../../src-renderer/actions'
import { undoStateOf } from '../../../src-renderer/actions/undo'
import { articleId, FakeMain, mentionId, newDossier } from './support'

let dossier: string
let sent: UserCommand[]
let feed: (page: FeedPage) => void
/** Has an analysis read what was claimed? Before that, to group it is refused. */
let isRead: boolean

beforeEach(() => {
  const main = new FakeMain().install()
  const on = window.stet.on
  const listeners = new Set<(page: string) => void>()
  Object.assign(window.stet, {
    on: {
      ...on,
      feed: (listener: (page: string) => void) => {
        listeners.add(listener)
        return () => void listeners.delete(listener)
      },
    },
  })
  feed = (page) => {
    for (const listener of listeners) listener(JSON.stringify(page))
  }
  dossier = newDossier()
  sent = []
  isRead = false
  main.handlers['commands.execute'] = async ({ command }: { command: UserCommand }) => {
    if (command.type === 'GroupMentions' && command.together.length > 0 && !isRead) {
      return fail('command-refused', { why: 'a passage is not on the checklist any more' })
    }
    if (command.type === 'ClaimPassage' || command.type === 'UnclaimPassage') isRead = false
    sent.push(command)
    return ok({ events: [randomUUID()], position: sent.length })
  }
})

const analysed = () => {
  isRead = true
  feed({ dossier, after: 0, items: [{ event: { type: 'AnalysisAdopted' } }], head: 0 } as unknown as FeedPage)
}
const plan = regroup([[mentionId(1), mentionId(2)]], [[], []], new Map(), 'move')!
const extend = () =>
  claimSpans({
    dossier,
    article: articleId(1),
    name: 'undo.resizePassage',
    unclaim: [{ start: 0, end: 5 }],
    claim: [{ start: 0, end: 9 }],
    grouping: { plan, decisions: new Map() },
  })
const types = () => sent.map(({ type }) => type)

describe('spans claimed by hand', () => {
  it('are grouped when an analysis has read them, and are one step to undo and redo', async () => {
    const done = extend()
    await vi.waitFor(() => expect(types()).toEqual(['UnclaimPassage', 'ClaimPassage']))
    expect(undoStateOf(dossier).undo).toBe('undo.resizePassage')
    analysed()
    expect(await done).toEqual(ok(null))
    expect(types()).toEqual(['UnclaimPassage', 'ClaimPassage', 'GroupMentions'])
    sent = []
    expect(await undo(dossier)).toEqual(ok('undo.resizePassage'))
    expect(types()).toEqual(['GroupMentions', 'UnclaimPassage', 'ClaimPassage'])
    expect(sent[0]).toMatchObject({ together: [], cleared: plan.together })
    expect(sent[1]).toMatchObject({ start: 0, end: 9 })
    expect(sent[2]).toMatchObject({ start: 0, end: 5 })
    expect(undoStateOf(dossier)).toEqual({ undo: null, redo: 'undo.resizePassage' })
    sent = []
    const again = redo(dossier)
    await vi.waitFor(() => expect(types()).toEqual(['UnclaimPassage', 'ClaimPassage']))
    analysed()
    expect(await again).toEqual(ok('undo.resizePassage'))
    expect(types()).toEqual(['UnclaimPassage', 'ClaimPassage', 'GroupMentions'])
  })

  it('are not grouped any more when they were taken back meanwhile', async () => {
    const done = extend()
    await vi.waitFor(() => expect(sent).toHaveLength(2))
    await undo(dossier)
    analysed()
    await done
    expect(types()).toEqual(['UnclaimPassage', 'ClaimPassage', 'UnclaimPassage', 'ClaimPassage'])
  })

  it('say so when no analysis makes them what can be grouped, and stay claimed', async () => {
    const done = extend()
    await vi.waitFor(() => expect(sent).toHaveLength(2))
    for (let i = 0; i < 4; i += 1) {
      analysed()
      isRead = false
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    expect(await done).toMatchObject({ ok: false, error: { code: 'command-refused' } })
    expect(undoStateOf(dossier).undo).toBe('undo.resizePassage')
  })

  it('with nothing to claim are the grouping alone', async () => {
    isRead = true
    const grouping = { plan, decisions: new Map() }
    await claimSpans({ dossier, article: articleId(1), name: 'undo.movePassage', unclaim: [], claim: [], grouping })
    expect(types()).toEqual(['GroupMentions'])
    await undo(dossier)
    expect(sent[1]).toMatchObject({ together: [], cleared: plan.together })
  })
})
