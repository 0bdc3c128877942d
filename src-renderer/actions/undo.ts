import { useCallback, useSyncExternalStore } from 'react'
import type { UserCommand } from '../../src-main/contract/commands'
import { type ErrorCode, ok, type Result, type StetError } from '../../src-main/contract/errors'
import { createStore } from '../bridge'
import { onceAnalysed } from './analysed'
import { placeKey, saidBy, withUndoes } from './marks'
import { learn } from './recent'
import { inOrder, send, type Written } from './send'

/** Keys of the interface's words for a step. */
export type UndoName =
  | 'undo.verdict'
  | 'undo.clearVerdict'
  | 'undo.assign'
  | 'undo.note'
  | 'undo.claimFlags'
  | 'undo.details'
  | 'undo.evidence'
  | 'undo.removeEvidence'
  | 'undo.correction'
  | 'undo.decideCorrection'
  | 'undo.withdrawCorrection'
  | 'undo.query'
  | 'undo.removeQuery'
  | 'undo.contact'
  | 'undo.removeContact'
  | 'undo.role'
  | 'undo.metadata'
  | 'undo.removeArticle'
  | 'undo.restoreArticle'
  | 'undo.linkCopy'
  | 'undo.rename'
  | 'undo.archive'
  | 'undo.reopen'
  | 'undo.delete'
  | 'undo.restore'
  | 'undo.deadline'
  | 'undo.duplicate'
  | 'undo.label'
  | 'undo.restoreSpan'
  | 'undo.dropSpan'
  | 'undo.acceptFlag'
  | 'undo.dismissFlag'
  | 'undo.reopenFlag'
  | 'undo.acceptLink'
  | 'undo.rejectLink'
  | 'undo.merge'
  | 'undo.split'
  | 'undo.move'
  | 'undo.claimPassage'
  | 'undo.resizePassage'
  | 'undo.splitPassage'
  | 'undo.movePassage'
  | 'undo.unclaimPassage'

/** Names of what undo and redo would do next; null when there is nothing. */
export interface UndoState {
  undo: UndoName | null
  redo: UndoName | null
}

/** One command with the one that takes it back. `events`: those that the last run of either wrote, in order. */
export interface Change {
  redo: UserCommand
  undo: UserCommand
  events: readonly string[]
  /** Names passages that only the analysis which the changes before it lead to has. */
  waits?: true
}

/** What a person did at one stroke. */
interface Step {
  id: number
  name: UndoName
  changes: Change[]
}

interface Stack {
  done: readonly Step[]
  undone: readonly Step[]
}

/** More than anyone takes back; a bound all the same, since a step can hold thousands of changes. */
const stepsKept = 200

const none: Stack = { done: [], undone: [] }
const stacks = createStore<ReadonlyMap<string, Stack>>(new Map())
const stackOf = (dossier: string) => stacks.get().get(dossier) ?? none
const put = (dossier: string, stack: Stack) => stacks.set(new Map(stacks.get()).set(dossier, stack))

let steps = 0

/** Remembers what was just done. What had been taken back before cannot be redone any more. */
export function remember(dossier: string, name: UndoName, changes: Change[]): number | null {
  // A command that changed nothing wrote no event, and there is nothing to take back.
  const written = changes.filter((change) => change.events.length > 0)
  if (written.length === 0) return null
  steps += 1
  const step = { id: steps, name, changes: written }
  put(dossier, { done: [...stackOf(dossier).done, step].slice(-stepsKept), undone: [] })
  return step.id
}

/** Runs one command and remembers it with the one that takes it back. */
export const perform = (
  dossier: string,
  name: UndoName,
  redo: UserCommand,
  undo: UserCommand,
): Promise<Result<Written>> =>
  inOrder(dossier, async () => {
    const result = await send(redo)
    if (result.ok) remember(dossier, name, [{ redo, undo, events: result.value.events }])
    return result
  })

/** A command with the one that takes it back; `waits` as in `Change`. */
export type Part = Omit<Change, 'events'>

/**
 * Runs several commands as one step. Those that wait are sent when the analysis has come, and join the step then; nothing
 * else waits for them, and they are left out where the step was taken back meanwhile.
 */
export async function performParts(dossier: string, name: UndoName, parts: readonly Part[]): Promise<Result<null>> {
  const first = await inOrder(dossier, async (): Promise<Result<number | null>> => {
    const done: Change[] = []
    let failure: Result<never> | null = null
    for (const part of parts.filter(({ waits }) => !waits)) {
      const result = await send(part.redo)
      if (!result.ok) {
        failure = result
        break
      }
      done.push({ ...part, events: result.value.events })
    }
    const id = remember(dossier, name, done)
    return failure ?? ok(id)
  })
  if (!first.ok) return first
  const join = (part: Part) => () => inOrder(dossier, () => joinStep(dossier, name, first.value, part))
  for (const part of parts.filter(({ waits }) => waits)) {
    const result = await onceAnalysed(dossier, join(part))
    if (!result.ok) return result
  }
  return ok(null)
}

/** `id` null: nothing was done before it, so it is a step of its own. */
async function joinStep(dossier: string, name: UndoName, id: number | null, part: Part): Promise<Result<null>> {
  if (id !== null && !stackOf(dossier).done.some((step) => step.id === id)) return ok(null)
  const result = await send(part.redo)
  if (!result.ok) return result
  const { events } = result.value
  if (events.length === 0) return ok(null)
  if (id === null) {
    remember(dossier, name, [{ ...part, events }])
    return ok(null)
  }
  const stack = stackOf(dossier)
  const done = stack.done.map((step) =>
    step.id === id ? { ...step, changes: [...step.changes, { ...part, events }] } : step,
  )
  put(dossier, { ...stack, done })
  return ok(null)
}

/** Takes back the last step; ok with its name, or with null when there was none. */
export const undo = (dossier: string): Promise<Result<UndoName | null>> =>
  inOrder(dossier, () => turn(dossier, 'done', 'undone'))

/** Does again what was last taken back. */
export const redo = (dossier: string): Promise<Result<UndoName | null>> =>
  inOrder(dossier, () => turn(dossier, 'undone', 'done'))

/** A refusal of this sort will be the same next time: the step goes, or it would block all steps below it. */
const isFinal = (code: ErrorCode) => code === 'command-refused' || code === 'not-found' || code === 'already-exists'

async function turn(dossier: string, from: keyof Stack, to: keyof Stack): Promise<Result<UndoName | null>> {
  const step = stackOf(dossier)[from].at(-1)
  if (!step) return ok(null)
  const left = [...step.changes]
  const turned: Change[] = []
  let failure: { ok: false; error: StetError } | null = null
  while (left.length > 0) {
    const change = left.at(-1)!
    const [last, next] = from === 'done' ? [change.redo, change.undo] : [change.undo, change.redo]
    const command = withUndoes(next, last, change.events)
    const isEarly = change.waits === true && from === 'undone'
    const result = await (isEarly ? onceAnalysed(dossier, () => send(command)) : send(command))
    if (!result.ok) {
      failure = result
      break
    }
    left.pop()
    const { events } = result.value
    const shown = shownAfter(last, change.events)
    learn(dossier, command, events, (place) => shown.get(placeKey(place)) ?? null)
    turned.push({ ...change, events: events.length > 0 ? events : change.events })
  }
  const keep = failure !== null && !isFinal(failure.error.code)
  const stack = stackOf(dossier)
  put(dossier, {
    ...stack,
    [from]: [...stack[from].slice(0, -1), ...(keep ? [{ ...step, changes: left }] : [])],
    // Turned last first, so that going the other way again runs in the opposite order.
    [to]: turned.length > 0 ? [...stack[to], { ...step, changes: turned }] : stack[to],
  })
  return failure ?? ok(step.name)
}

/** The events of the rows that a command left: none where it took the verdict away. */
const shownAfter = (command: UserCommand, events: readonly string[]) =>
  new Map(saidBy(command).map((said, i) => [placeKey(said), said.standing ? (events[i] ?? null) : null]))

/**
 * Calls back once, when anything is done or taken back after this moment: what an "Undo" on the screen means has changed.
 * The returned function ends the wait.
 */
export function onNextStep(dossier: string, over: () => void): () => void {
  const before = stackOf(dossier)
  const end = stacks.subscribe(() => {
    if (stackOf(dossier) === before) return
    end()
    over()
  })
  return end
}

/** Forgets a dossier's steps. */
export const forgetSteps = (dossier: string) => put(dossier, none)

const states = new WeakMap<Stack, UndoState>()

/** The same object as long as the stack is the same, as `useSyncExternalStore` wants it. */
export function undoStateOf(dossier: string): UndoState {
  const stack = stackOf(dossier)
  const known = states.get(stack)
  if (known) return known
  const state = { undo: stack.done.at(-1)?.name ?? null, redo: stack.undone.at(-1)?.name ?? null }
  states.set(stack, state)
  return state
}

export function useUndoState(dossier: string): UndoState {
  return useSyncExternalStore(
    stacks.subscribe,
    useCallback(() => undoStateOf(dossier), [dossier]),
  )
}
