import { app } from 'electron'
import { linkAmong, placeOfLink } from '../contract/links'
import type { Place } from '../contract/windows'

/**
 * Links of the system to a place in the library. `onPlace` is told of those that come while the app runs, and of null for one that leads
 * nowhere, or a start without a link: the app then only comes to the front. Must run before the app is ready: macOS hands over the link
 * it was started with early. Returns the place the app was started with.
 */
export function listenToLinks(onPlace: (place: Place | null) => void): { atStart: () => Place | null } {
  let first = placeIn(process.argv)
  // Linux and macOS read the scheme from the package; Windows is told by the app itself, for this person only.
  if (app.isPackaged && process.platform === 'win32') app.setAsDefaultProtocolClient('stet')
  app.on('second-instance', (_event, argv) => onPlace(placeIn(argv)))
  app.on('open-url', (event, link) => {
    event.preventDefault()
    const place = placeOfLink(link)
    if (app.isReady()) onPlace(place)
    else first = place
  })
  return { atStart: () => first }
}

function placeIn(argv: readonly string[]): Place | null {
  const link = linkAmong(argv)
  return link === null ? null : placeOfLink(link)
}
