import { nowhere, type Place } from './contract/windows'
import type { HandedFiles } from './handed-files'
import { reachablePlace } from './ipc/handlers/windows'
import { pushTo } from './ipc/push'
import type { Library } from './library/library'
import { type Asked, listenToLinks } from './shell/links'
import type { Windows } from './shell/windows'

interface Open {
  library: Library
  handed: HandedFiles
}

/**
 * Links of the system lead the window in front, or a new one, to their place, and files to their new dossier. A link whose dossier is not
 * in the library that is open changes nothing: it came from anybody, and is no reason to say anything. `open`: null while no library is.
 */
export function followLinks(files: readonly string[], windows: Windows, open: () => Open | null) {
  const placeOf = ({ place, files }: Asked): Place | null => {
    const now = open()
    if (now === null) return null
    const made = now.handed.take(files)
    if (made !== null) return { dossier: made, claim: null }
    const found = place === null ? nowhere : reachablePlace(now.library.reads, place)
    return found.dossier === null ? null : found
  }
  const goTo = (place: Place | null) => {
    const window = windows.focus()
    if (window && place) {
      windows.setPlace(window.webContents.id, place) // a page that is not loaded yet will ask for it
      pushTo([window.webContents], 'place', place)
    }
    // Where all windows were closed and the app still runs, as on macOS.
    if (!window && open() !== null) void windows.open(windows.states()[0], place)
  }
  const links = listenToLinks(files, (asked) => goTo(placeOf(asked)))
  return {
    atStart: () => placeOf(links.atStart()),
    /** Somebody has said who works here. */
    takeWaiting: () => {
      const dossier = open()?.handed.takeWaiting() ?? null
      if (dossier !== null) goTo({ dossier, claim: null })
    },
  }
}
