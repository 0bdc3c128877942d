import { app } from 'electron'
import { z } from 'zod'
import { linkAmong, placeOfLink } from '../contract/links'
import type { Place } from '../contract/windows'

/** What a start is about: the place a link leads to, and files to take in. */
export interface Asked {
  place: Place | null
  files: readonly string[]
}

/** What a second start hands to the first: the words of a start come back in another order, and its folder is not ours. */
const handedSchema = z.object({ files: z.array(z.string().max(4096)).max(10_000) })
export type Handed = z.infer<typeof handedSchema>

/**
 * Links of the system to a place in the library, and files. `onAsked` is told of those that come while the app runs, also of a link that
 * leads nowhere or a start with neither: the app then only comes to the front. Must run before the app is ready: macOS hands over the link
 * it was started with early. Returns what the app was started with.
 */
export function listenToLinks(files: readonly string[], onAsked: (asked: Asked) => void): { atStart: () => Asked } {
  let place = placeIn(process.argv)
  // Linux and macOS read the scheme from the package; Windows is told by the app itself, for this person only.
  if (app.isPackaged && process.platform === 'win32') app.setAsDefaultProtocolClient('stet')
  app.on('second-instance', (_event, argv, _folder, data) => {
    const handed = handedSchema.safeParse(data)
    onAsked({ place: placeIn(argv), files: handed.success ? handed.data.files : [] })
  })
  app.on('open-url', (event, link) => {
    event.preventDefault()
    if (app.isReady()) onAsked({ place: placeOfLink(link), files: [] })
    else place = placeOfLink(link)
  })
  return { atStart: () => ({ place, files }) }
}

function placeIn(argv: readonly string[]): Place | null {
  const link = linkAmong(argv)
  return link === null ? null : placeOfLink(link)
}
