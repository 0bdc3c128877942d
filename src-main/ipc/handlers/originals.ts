import { basename } from 'node:path'
import { fail, ok, type Result } from '../../contract/errors'
import { originalViewOf } from '../../contract/originals'
import { originalOf } from '../../library/originals'
import { saveAtomically } from '../../reports/save'
import type { Handlers } from '../serve'
import type { Room } from './room'

type Channels = 'originals.open' | 'originals.bytes' | 'originals.saveCopy'

/** The files articles were read from: looked at inside Stet where that is safe, else only handed out as a copy. */
export function originalHandlers({
  library,
  showPage,
  desktop,
}: Pick<Room, 'library' | 'showPage' | 'desktop'>): Pick<Handlers, Channels> {
  const { reads } = library
  return {
    'originals.open': async ({ dossier, article }) => {
      const found = await originalOf(reads, dossier, article)
      if (!found.ok) return found
      const { row, bytes } = found.value
      const view = originalViewOf(row.mediaType)
      const page = view === 'page' ? await showPage(row, bytes) : null
      if (page?.ok === false) return page
      const url = page ? desktop.offerPage(page.value) : null
      const pages = row.pages ? reads.text(row.pages) : null
      return ok({ view, url, pages, sha256: row.originalSha256, bytes: bytes.length })
    },
    'originals.bytes': async ({ dossier, article }) => {
      const found = await originalOf(reads, dossier, article)
      if (!found.ok) return found
      const { row, bytes } = found.value
      return originalViewOf(row.mediaType) === 'pages' ? ok({ bytes }) : fail('not-found', { what: row.fileName })
    },
    'originals.saveCopy': async ({ dossier, article }, caller) => {
      const found = await originalOf(reads, dossier, article)
      if (!found.ok) return found
      const { row, bytes } = found.value
      const path = await desktop.chooseSavePath(caller.webContentsId, nameOf(row.fileName))
      if (path === null) return ok({ path })
      const saved = await saveAtomically(path, bytes)
      if (!saved.ok) return unsaved(saved)
      desktop.reveal(path)
      return ok({ path })
    },
  }
}

/** Of a file in an archive ("story.zip › reports/a.docx") its own name. */
const nameOf = (fileName: string): string => basename(fileName.split(' › ').at(-1) ?? fileName) || 'original'

function unsaved(saved: Result<unknown>): Result<never> {
  if (saved.ok) return fail('unexpected', { what: 'a saved copy' })
  const { code, details, cause } = saved.error
  if (code === 'disk-full') return { ok: false, error: saved.error }
  return fail('evidence-unsaved', { file: details.file ?? '', why: details.why ?? '' }, cause)
}
