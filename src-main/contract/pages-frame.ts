/** What the app's window says to the frame that draws pages of a document. */
export type ToPages =
  | { wants: 'open'; bytes: ArrayBuffer }
  /** The password of a document that said it is locked; held by the frame alone, and gone with it. */
  | { wants: 'unlock'; password: string }
  /** A page, from 1, so wide in CSS pixels; `ratio`: dots of the screen for each. */
  | { wants: 'draw'; page: number; width: number; ratio: number }

/** What that frame says back. Sizes in points. */
export type FromPages =
  | { says: 'ready' }
  /** It opens with a password; `isWrong`: with another than was given. */
  | { says: 'locked'; isWrong: boolean }
  | { says: 'opened'; pages: number }
  | { says: 'drawn'; page: number; width: number; height: number }
  | { says: 'failed' }

export const pagesOrigin = 'stet://pages'
export const pagesUrl = `${pagesOrigin}/pages.html`
