import { nowhere, type Place } from './contract/windows'
import { reachablePlace } from './ipc/handlers/windows'
import { pushTo } from './ipc/push'
import type { Library } from './library/library'
import { listenToLinks } from './shell/links'
import type { Windows } from './shell/windows'

/**
 * Links of the system lead the window in front, or a new one, to their place. One whose dossier is not in the library that is open
 * changes nothing: it came from anybody, and is no reason to say anything. `library`: null while none is open.
 */
export function followLinks(windows: Windows, library: () => Library | null): { atStart: () => Place | null } {
  const reachable = (place: Place | null): Place | null => {
    const open = library()
    const found = place === null || open === null ? nowhere : reachablePlace(open.reads, place)
    return found.dossier === null ? null : found
  }
  const links = listenToLinks((asked) => {
    const place = reachable(asked)
    const window = windows.focus()
    if (window && place) {
      windows.setPlace(window.webContents.id, place) // a page that is not loaded yet will ask for it
      pushTo([window.webContents], 'place', place)
    }
    // Where all windows were closed and the app still runs, as on macOS.
    if (!window && library() !== null) void windows.open(windows.states()[0], place)
  })
  return { atStart: () => reachable(links.atStart()) }
}
