import { useCallback, useSyncExternalStore } from 'react'
import type { Result } from '../../src-main/contract/errors'
import type { Aspect } from '../../src-main/contract/events'
import { readEvent } from '../../src-main/contract/events'
import { createStore, onPush } from '../bridge'
import { type Place, placeKey } from './marks'

/** Between the key press and the commit; null once the journal has it, and before anything was pressed. */
export type PendingState = 'saving' | 'failed' | null

// Claims are told apart by ids that hash their text and place, so the same id in two dossiers is the same passage; a
// window shows one dossier at a time.
const states = createStore<ReadonlyMap<string, Exclude<PendingState, null>>>(new Map())
/** How many saves of a verdict are on their way: a second key press must not end the first one's "saving". */
const running = new Map<string, number>()

/** All in one change of the store: a mark on a thousand claims copies the map once. */
function show(keys: readonly string[], state: PendingState) {
  const changed = keys.filter((key) => (states.get().get(key) ?? null) !== state)
  if (changed.length === 0) return
  const next = new Map(states.get())
  for (const key of changed) {
    if (state === null) next.delete(key)
    else next.set(key, state)
  }
  states.set(next)
}

let isWatching = false

/**
 * An event comes in by the feed only after its commit, and before the answer to the command that caused it: "saving" ends
 * with the very page that brings the new verdict, so that the screen is drawn once.
 */
function watchFeed() {
  if (isWatching) return
  isWatching = true
  onPush('feed', (page) => {
    const arrived = page.items.flatMap(({ event }) => {
      if (event.type !== 'VerdictSet' && event.type !== 'VerdictCleared') return []
      const typed = readEvent(event)
      return typed?.type === 'VerdictSet' || typed?.type === 'VerdictCleared' ? [placeKey(typed.payload)] : []
    })
    show(
      arrived.filter((key) => running.get(key) === 1),
      null,
    )
  })
}

/** A save takes some milliseconds: "saving" is drawn only when one takes long enough to be noticed. */
const noticedAfterMs = 120

/** Runs a save of marks and shows its state on each; the newest save of a mark decides whether it stays as failed. */
export async function whilePending<T>(places: readonly Place[], save: () => Promise<Result<T>>): Promise<Result<T>> {
  watchFeed()
  const keys = places.map(placeKey)
  for (const key of keys) running.set(key, (running.get(key) ?? 0) + 1)
  const late = setTimeout(() => {
    show(
      keys.filter((key) => running.has(key)),
      'saving',
    )
  }, noticedAfterMs)
  const result = await save()
  clearTimeout(late)
  const ended = keys.filter((key) => {
    const left = (running.get(key) ?? 1) - 1
    if (left > 0) running.set(key, left)
    else running.delete(key)
    return left <= 0
  })
  show(ended, result.ok ? null : 'failed')
  return result
}

export const pendingOf = (claim: string, aspect: Aspect): PendingState =>
  states.get().get(placeKey({ claim, aspect })) ?? null

/** Takes the mark "failed" away after the person has seen it. */
export function forgetFailed(claim: string, aspect: Aspect) {
  if (pendingOf(claim, aspect) === 'failed') show([placeKey({ claim, aspect })], null)
}

export function usePending(claim: string, aspect: Aspect): PendingState {
  return useSyncExternalStore(
    states.subscribe,
    useCallback(() => pendingOf(claim, aspect), [claim, aspect]),
  )
}
