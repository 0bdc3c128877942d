import { ok } from '../../contract/errors'
import { nowhere, type Place } from '../../contract/windows'
import type { Handlers } from '../serve'
import type { Room } from './room'

type Channels = 'windows.start' | 'windows.place' | 'windows.new'

/** Where each window is, and opening another. */
export function windowHandlers({ library, desktop }: Room): Pick<Handlers, Channels> {
  /** A dossier that was deleted, or is of the library before a restore, opens the library instead. */
  const reachable = (place: Place): Place => {
    const row = place.dossier === null ? null : library.reads.row(place.dossier, 'dossiers', place.dossier)
    return row === null || row.deleted ? nowhere : place
  }
  return {
    'windows.start': (_, caller) => ok(reachable(desktop.placeOf(caller.webContentsId))),
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
