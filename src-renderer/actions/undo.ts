import { useCallback, useSyncExternalStore } from 'react'
import type { UserCommand } from '../../src-main/contract/commands'
import { type ErrorCode, ok, type Result, type StetError } from '../../src-main/contract/errors'
import { createStore } from '../bridge'
import { placeKey, saidBy, withUndoes } from './marks'
import { learn } from './recent'
import { inOrder, send, type Written } from './send'

/** Keys of the interface's words for a step. */
export type UndoName =
  | 'undo.verdict'
  | 'undo.clearVerdict'
  | 'undo.note'
  | 'undo.role'
  | 'undo.removeArticle'
  | 'undo.restoreArticle'
  | 'undo.rename'
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
}

/** What a person did at one stroke. */
interface Step {
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

/** Remembers what was just done. What had been taken back before cannot be redone any more. */
export function remember(dossier: string, name: UndoName, changes: Change[]) {
  // A command that changed nothing wrote no event, and there is nothing to take back.
  const written = changes.filter((change) => change.events.length > 0)
  if (written.length === 0) return
  put(dossier, { done: [...stackOf(dossier).done, { name, changes: written }].slice(-stepsKept), undone: [] })
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
    const result = await send(command)
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
