import Dexie, { type Table } from 'dexie'
import type { StetError } from '../../src-main/contract/errors'
import { call, createStore, type Readable } from '../bridge'

/**
 * What a person is typing. Two copies: Dexie's at once, and within a second the main process's, which survives a wiped
 * IndexedDB. Dexie's is never the older one where it has a row, since it is always written first; the contract's draft
 * carries no time to compare. A cleared draft stays as a row without text until the main process has cleared its own,
 * or a crash in between would bring back what the person threw away.
 */
interface DraftRow {
  /** `dossier|field` */
  key: string
  dossier: string
  field: string
  /** Null: cleared, and the main process does not know yet. */
  text: string | null
  /** Instant it was typed, ISO 8601. */
  at: string
}

type DraftDatabase = Dexie & { drafts: Table<DraftRow, string> }

/** Below the second that the design promises, with room for the write itself. */
const sendAfterMs = 600
const tryAgainAfterMs = 2000

const database = new Dexie('stet-drafts') as DraftDatabase
database.version(1).stores({ drafts: 'key, dossier' })

/** Drafts the main process has not got yet, by key: the newest text of each. */
const unsent = new Map<string, DraftRow>()
const restoring = new Map<string, Promise<unknown>>()
/** One set for each restoring under way: keys written meanwhile, of which the library's answer is already old. */
const watching = new Set<Set<string>>()
let timer: ReturnType<typeof setTimeout> | undefined
let dueAt = 0
let sending: Promise<void> = Promise.resolve()

const error = createStore<StetError | null>(null)
/** Why a draft has not reached the library yet; null when all have. */
export const draftError: Readable<StetError | null> = error

const keyOf = (dossier: string, field: string) => `${dossier}|${field}`

/** Keeps what is being typed. Comes back when Dexie has it; the library gets it within a second. */
export const saveDraft = (dossier: string, field: string, text: string): Promise<void> => write(dossier, field, text)

/** Forgets it in both places: what was typed has become a command, or was thrown away. */
export const clearDraft = (dossier: string, field: string): Promise<void> => write(dossier, field, null)

async function write(dossier: string, field: string, text: string | null): Promise<void> {
  const row = { key: keyOf(dossier, field), dossier, field, text, at: new Date().toISOString() }
  unsent.set(row.key, row)
  for (const touched of watching) touched.add(row.key)
  schedule(sendAfterMs)
  await tryLocally(() => database.drafts.put(row))
}

/** The draft of a field, or null. Waits for the restoring that goes on when a dossier is opened. */
export async function loadDraft(dossier: string, field: string): Promise<string | null> {
  const key = keyOf(dossier, field)
  await restoring.get(dossier)
  const typed = unsent.get(key)
  if (typed) return typed.text
  const row = await tryLocally(() => database.drafts.get(key))
  return row?.text ?? null
}

/** Brings both copies of a dossier's drafts together; the text of each field that has one. */
export function restoreDrafts(dossier: string): Promise<Map<string, string>> {
  const touched = new Set<string>()
  watching.add(touched)
  const run = restore(dossier, touched).finally(() => {
    watching.delete(touched)
    if (restoring.get(dossier) === run) restoring.delete(dossier)
  })
  restoring.set(dossier, run)
  return run
}

async function restore(dossier: string, touched: ReadonlySet<string>): Promise<Map<string, string>> {
  const read = () => tryLocally(() => database.drafts.where('dossier').equals(dossier).toArray())
  const local = (await read()) ?? []
  const answer = await call('drafts.list', { dossier })
  if (!answer.ok) error.set(answer.error)
  const kept = new Map((answer.ok ? answer.value : []).map((draft) => [draft.field, draft.text]))
  for (const row of local) {
    if (touched.has(row.key) || row.text === (kept.get(row.field) ?? null)) continue
    // The window was closed or killed before the library had this one.
    unsent.set(row.key, row)
    schedule(0)
  }
  const here = new Set(local.map((row) => row.key))
  const at = new Date().toISOString()
  const lost = [...kept]
    .map(([field, text]) => ({ key: keyOf(dossier, field), dossier, field, text, at }))
    .filter(({ key }) => !here.has(key) && !touched.has(key))
  // `add` and not `put`: a key pressed since must win.
  await tryLocally(() => database.drafts.bulkAdd(lost).catch(Dexie.BulkError, () => undefined))
  const typed = [...unsent.values()].filter((row) => row.dossier === dossier)
  const texts = new Map<string, string>()
  for (const { field, text } of [...((await read()) ?? [...local, ...lost]), ...typed]) {
    if (text === null) texts.delete(field)
    else texts.set(field, text)
  }
  return texts
}

/** Sends at once what waits; for the moment before a window closes. */
export function flushDrafts(): Promise<void> {
  clearTimeout(timer)
  timer = undefined
  sending = sending.then(sendAll)
  return sending
}

/** From the first key press on and not from the last, or somebody who never pauses would never be saved. */
function schedule(delayMs: number) {
  const at = Date.now() + delayMs
  if (timer !== undefined && dueAt <= at) return
  clearTimeout(timer)
  dueAt = at
  timer = setTimeout(() => void flushDrafts(), delayMs)
}

async function sendAll(): Promise<void> {
  const rows = [...unsent.values()]
  const answers = await Promise.all(rows.map(sendOne))
  const failed = answers.find((answer) => !answer.ok)
  error.set(failed && !failed.ok ? failed.error : null)
  if (failed) schedule(tryAgainAfterMs)
}

async function sendOne(row: DraftRow) {
  const { dossier, field, text } = row
  const answer =
    text === null ? await call('drafts.clear', { dossier, field }) : await call('drafts.put', { dossier, field, text })
  if (!answer.ok || unsent.get(row.key) !== row) return answer
  unsent.delete(row.key)
  if (text === null) await tryLocally(() => forgetCleared(row.key))
  return answer
}

/** Only while it is still cleared: the person may be typing again. */
const forgetCleared = (key: string) =>
  database.transaction('rw', database.drafts, async () => {
    const row = await database.drafts.get(key)
    if (row?.text === null) await database.drafts.delete(key)
  })

/** Without IndexedDB (a full disk) drafts go on living in memory and in the main process: reported, nothing lost. */
async function tryLocally<T>(run: () => PromiseLike<T>): Promise<T | undefined> {
  try {
    return await run()
  } catch (cause) {
    console.warn('stet-drafts', cause)
    return undefined
  }
}

if (typeof window !== 'undefined' && 'addEventListener' in window) {
  window.addEventListener('pagehide', () => void flushDrafts())
}
