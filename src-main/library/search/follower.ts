import type { JournalEvent } from '../../contract/events'
import { project } from '../../contract/project'
import type { SearchKind } from '../../contract/search'
import type { JournalReads } from '../../journal/read'
import type { SearchIndex } from '../../journal/search-index'
import { kindOfTable, tableOfKind } from '../../search'
import { indexRow } from './entries'
import { createSpellingKeeper } from './spellings'

/** Time one slice may take before the main process answers others again; a single row may take a little longer. */
const sliceMs = 8
const eventsAtOnce = 100
const rowsAtOnce = 100

export interface Follower {
  /** One slice; false when there is nothing left to do. Throws `StetException`, after which it goes on from the cursor. */
  slice(): boolean
}

/**
 * Keeps the index in step with the journal. An event only says which rows may have changed: they are read as they are now,
 * so that following twice does no harm. Cursor and entries are written in one transaction: a crash loses a slice at most.
 */
export function createFollower(index: SearchIndex, reads: JournalReads, now: () => number): Follower {
  const spellings = createSpellingKeeper(index)
  let work: Generator<undefined, void> | null = null
  /** Up to which position the claims of a dossier are in the index: an import adopts an analysis after each article. */
  const claimsUpTo = new Map<string, number>()

  function* follow(): Generator<undefined, void> {
    for (;;) {
      const events = reads.changes(index.cursor().position, eventsAtOnce)
      if (events.length === 0) return
      for (const event of events) {
        yield* followEvent(event)
        index.moveTo({ position: event.position, hash: event.hash })
        yield
      }
    }
  }

  function* followEvent(event: JournalEvent): Generator<undefined, void> {
    if (event.dossier === null) return
    for (const patch of project(event)) {
      const kind = kindOfTable(patch.table)
      if (kind === undefined) continue
      if (patch.op === 'clear') yield* followAll(event.dossier, kind, event.position)
      else {
        const id = patch.op === 'put' ? patch.row.id : patch.id
        yield* indexRow(index, reads, spellings, { dossier: event.dossier, kind, id })
      }
    }
  }

  /** All rows of a kind, and what is in the index without a row. */
  function* followAll(dossier: string, kind: SearchKind, position: number): Generator<undefined, void> {
    if (position <= (claimsUpTo.get(dossier) ?? 0)) return
    const upTo = reads.newest()
    const both = [
      (after: string) => reads.rowsAfter(dossier, tableOfKind[kind], after, rowsAtOnce).map(({ id }) => id),
      (after: string) => index.idsAfter(dossier, kind, after, rowsAtOnce),
    ]
    for (const idsAfter of both) {
      for (let ids = idsAfter(''); ids.length > 0; ids = idsAfter(ids.at(-1)!)) {
        for (const id of ids) {
          yield* indexRow(index, reads, spellings, { dossier, kind, id })
          yield
        }
      }
    }
    claimsUpTo.set(dossier, upTo)
  }

  return {
    slice() {
      try {
        return index.write(() => {
          work ??= follow()
          const until = now() + sliceMs
          for (;;) {
            if (work.next().done) {
              work = null
              return false
            }
            if (now() >= until) return true
          }
        })
      } catch (error) {
        work = null
        claimsUpTo.clear()
        spellings.forget()
        throw error
      }
    },
  }
}
