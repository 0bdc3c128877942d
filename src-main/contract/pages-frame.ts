/** What the app's window says to the frame that draws pages of a document. */
export type ToPages =
  | { wants: 'open'; bytes: ArrayBuffer }
  /** A page, from 1, so wide in CSS pixels; `ratio`: dots of the screen for each. */
  | { wants: 'draw'; page: number; width: number; ratio: number }

/** What that frame says back. Sizes in points. */
export type FromPages =
  | { says: 'ready' }
  | { says: 'opened'; pages: number }
  | { says: 'drawn'; page: number; width: number; height: number }
  | { says: 'failed'; why: 'locked' | 'unreadable' }

export const pagesOrigin = 'stet://pages'
export const pagesUrl = `${pagesOrigin}/pages.html`
