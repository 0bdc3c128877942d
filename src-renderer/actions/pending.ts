import { useCallback, useSyncExternalStore } from 'react'
import type { Result } from '../../src-main/contract/errors'
import type { Aspect } from '../../src-main/contract/events'
import { readEvent } from '../../src-main/contract/events'
import { createStore, onPush } from '../bridge'

/** Between the key press and the commit; null once the journal has it, and before anything was pressed. */
export type PendingState = 'saving' | 'failed' | null

// Claims are told apart by ids that hash their text and place, so the same id in two dossiers is the same passage; a
// window shows one dossier at a time.
const states = createStore<ReadonlyMap<string, Exclude<PendingState, null>>>(new Map())
/** How many saves of a verdict are on their way: a second key press must not end the first one's "saving". */
const running = new Map<string, number>()

const keyOf = (claim: string, aspect: Aspect) => `${claim}|${aspect}`

function show(key: string, state: PendingState) {
  if ((states.get().get(key) ?? null) === state) return
  const next = new Map(states.get())
  if (state === null) next.delete(key)
  else next.set(key, state)
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
    for (const { event } of page.items) {
      if (event.type !== 'VerdictSet' && event.type !== 'VerdictCleared') continue
      const typed = readEvent(event)
      if (typed?.type !== 'VerdictSet' && typed?.type !== 'VerdictCleared') continue
      const key = keyOf(typed.payload.claim, typed.payload.aspect)
      if (running.get(key) === 1) show(key, null)
    }
  })
}

/** A save takes some milliseconds: "saving" is drawn only when one takes long enough to be noticed. */
const noticedAfterMs = 120

/** Runs a save and shows its state; the newest save decides whether it stays as failed. */
export async function whilePending<T>(
  claim: string,
  aspect: Aspect,
  save: () => Promise<Result<T>>,
): Promise<Result<T>> {
  watchFeed()
  const key = keyOf(claim, aspect)
  running.set(key, (running.get(key) ?? 0) + 1)
  const late = setTimeout(() => {
    if (running.has(key)) show(key, 'saving')
  }, noticedAfterMs)
  const result = await save()
  clearTimeout(late)
  const left = (running.get(key) ?? 1) - 1
  if (left > 0) {
    running.set(key, left)
  } else {
    running.delete(key)
    show(key, result.ok ? null : 'failed')
  }
  return result
}

export const pendingOf = (claim: string, aspect: Aspect): PendingState => states.get().get(keyOf(claim, aspect)) ?? null

/** Takes the mark "failed" away after the person has seen it. */
export function forgetFailed(claim: string, aspect: Aspect) {
  if (pendingOf(claim, aspect) === 'failed') show(keyOf(claim, aspect), null)
}

export function usePending(claim: string, aspect: Aspect): PendingState {
  return useSyncExternalStore(
    states.subscribe,
    useCallback(() => pendingOf(claim, aspect), [claim, aspect]),
  )
}
