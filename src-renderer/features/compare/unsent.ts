import { useCallback, useEffect, useSyncExternalStore } from 'react'
import type { StetError } from '../../../src-main/contract/errors'
import type { Aspect } from '../../../src-main/contract/events'
import type { VerdictRow } from '../../../src-main/contract/rows'
import { clearDraft, loadDraft, saveDraft } from '../../queries'
import { remaining, type Unsent } from './remaining'

export interface Place {
  dossier: string
  claim: string
  aspect: Aspect
}
interface Entry {
  unsent: Unsent
  /** What was last sent: the same again would be the same verdict twice. */
  sent: Unsent | null
  /** Why the last attempt to save failed. */
  error: StetError | null
}

const empty: Entry = { unsent: {}, sent: null, error: null }
const entries = new Map<string, Entry>()
const listeners = new Set<() => void>()
const keyOf = (p: Place) => `${p.dossier}|${p.claim}|${p.aspect}`
const entryOf = (place: Place): Entry => entries.get(keyOf(place)) ?? empty

function put(place: Place, entry: Entry) {
  if (entry.error === null && Object.keys(entry.unsent).length === 0) entries.delete(keyOf(place))
  else entries.set(keyOf(place), entry)
  for (const listener of [...listeners]) listener()
}
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

// Three drafts a verdict: the two texts as they are, so that they can be read without Stet, and what was only chosen.
const fieldOf = (part: 'reason' | 'established' | 'chosen', p: Place) => `${part}|${p.claim}|${p.aspect}`

export const unsentOf = (place: Place): Unsent => entryOf(place).unsent

/** Takes note of a key press or a choice; the draft is kept through a crash. */
export function change(place: Place, what: Unsent) {
  const entry = entryOf(place)
  const unsent = { ...entry.unsent, ...what }
  put(place, { ...entry, unsent })
  if (what.reason !== undefined) void saveDraft(place.dossier, fieldOf('reason', place), what.reason)
  if (what.established !== undefined) void saveDraft(place.dossier, fieldOf('established', place), what.established)
  if ('confidence' in what || what.perMention) {
    const { confidence, perMention } = unsent
    void saveDraft(place.dossier, fieldOf('chosen', place), JSON.stringify({ confidence, perMention }))
  }
}

export const isSent = (place: Place) => entryOf(place).sent === unsentOf(place)
export const sending = (place: Place) => put(place, { ...entryOf(place), sent: unsentOf(place), error: null })
export const sendingFailed = (place: Place, error: StetError) => put(place, { ...entryOf(place), sent: null, error })

/** The journal has it: no draft is needed any more. What is shown stays until the verdict's row has come. */
export function forgetDrafts(place: Place) {
  for (const part of ['reason', 'established', 'chosen'] as const) void clearDraft(place.dossier, fieldOf(part, place))
}

/** Leaves out what the verdict says by now. */
function drop(place: Place, verdict: VerdictRow | null) {
  const entry = entryOf(place)
  const left = remaining(entry.unsent, verdict)
  if (Object.keys(left).length !== Object.keys(entry.unsent).length) put(place, { ...entry, unsent: left })
}

const loads = new Map<string, Promise<void>>()

/** Fetches the drafts of an earlier session, once. What was typed since wins. */
export function load(place: Place): Promise<void> {
  const key = keyOf(place)
  const known = loads.get(key)
  if (known) return known
  const run = loadDrafts(place)
  loads.set(key, run)
  return run
}

async function loadDrafts(place: Place) {
  const parts = (['reason', 'established', 'chosen'] as const).map((p) => loadDraft(place.dossier, fieldOf(p, place)))
  const [reason, established, chosen] = await Promise.all(parts)
  const found: Unsent = { ...readChosen(chosen ?? null) }
  if (reason != null) found.reason = reason
  if (established != null) found.established = established
  if (Object.keys(found).length === 0) return
  const entry = entryOf(place)
  put(place, { ...entry, unsent: { ...found, ...entry.unsent } })
}

/** A draft is this window's own writing, but of perhaps another version: what cannot be read is left. */
function readChosen(text: string | null): Unsent {
  if (text === null) return {}
  try {
    const { confidence, perMention } = JSON.parse(text) as Unsent
    return { ...(confidence !== undefined && { confidence }), ...(perMention && { perMention }) }
  } catch {
    return {}
  }
}

export function useUnsent(place: Place, verdict: VerdictRow | null): Entry {
  const { dossier, claim, aspect } = place
  useEffect(() => void load({ dossier, claim, aspect }), [dossier, claim, aspect])
  const entry = useSyncExternalStore(
    subscribe,
    useCallback(() => entryOf({ dossier, claim, aspect }), [dossier, claim, aspect]),
  )
  // With the entry too: a draft of an earlier session may come after the verdict's row.
  useEffect(() => {
    if (entry !== empty) drop({ dossier, claim, aspect }, verdict)
  }, [dossier, claim, aspect, verdict, entry])
  return entry
}
