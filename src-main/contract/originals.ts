import { z } from 'zod'
import { sha256Schema, uuidSchema } from './ids'

/** How an original can be looked at in Stet: as a page that was saved, page by page, or not at all. */
export const originalViews = ['page', 'pages', 'none'] as const
export type OriginalView = (typeof originalViews)[number]

/** By what the file turned out to be when it was read, and not by its name. */
export function originalViewOf(mediaType: string): OriginalView {
  if (mediaType === 'application/pdf') return 'pages'
  return savedPages.has(mediaType) ? 'page' : 'none'
}
const savedPages = new Set(['text/html', 'application/xhtml+xml', 'multipart/related'])

const article = z.strictObject({ dossier: uuidSchema, article: sha256Schema })

/** What a window may ask of the bytes an article was read from. All of them check the bytes against their hash first. */
export const originalRequests = {
  /** Makes the original ready to be looked at. */
  'originals.open': {
    request: article,
    response: z.object({
      view: z.enum(originalViews),
      /** Of a saved page: where a frame of this window finds it, while it is open. Null otherwise. */
      url: z.string().nullable(),
      /** Where each line of the text stands, `TextPage[]` as JSON text; null where that is not known. */
      pages: z.string().nullable(),
      sha256: sha256Schema,
      bytes: z.number().int(),
    }),
  },
  /** The bytes of an original with pages, to be drawn; of no other. */
  'originals.bytes': { request: article, response: z.object({ bytes: z.instanceof(Uint8Array) }) },
  /** Asks where, writes the bytes there and shows them in the file manager: Stet itself opens no such file. */
  'originals.saveCopy': { request: article, response: z.object({ path: z.string().nullable() }) },
} as const
