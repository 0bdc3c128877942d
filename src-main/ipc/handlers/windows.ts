import { ok } from '../../contract/errors'
import { nowhere, type Place } from '../../contract/windows'
import type { Handlers } from '../serve'
import type { Room } from './room'

type Channels = 'windows.start' | 'windows.place' | 'windows.new'

/**
 * The place, as far as it is there. A dossier that was deleted, or is of the library before a restore, opens the library instead; a claim
 * that is not in it, the dossier.
 */
export function reachablePlace(reads: Room['library']['reads'], { dossier, claim }: Place): Place {
  const row = dossier === null ? null : reads.row(dossier, 'dossiers', dossier)
  if (dossier === null || row === null || row.deleted) return nowhere
  return { dossier, claim: claim !== null && reads.row(dossier, 'claims', claim) !== null ? claim : null }
}

/** Where each window is, and opening another. */
export function windowHandlers({ library, desktop }: Room): Pick<Handlers, Channels> {
  return {
    'windows.start': (_, caller) => ok(reachablePlace(library.reads, desktop.placeOf(caller.webContentsId))),
    'windows.place': ({ place }, caller) => {
      desktop.setPlace(caller.webContentsId, place)
      return ok({})
    },
    'windows.new': () => {
      desktop.newWindow()
      return ok({})
    },
  }
}
