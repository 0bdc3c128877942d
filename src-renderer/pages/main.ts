import { getDocument, PasswordResponses, type PDFDocumentProxy } from 'unpdf/pdfjs'
import { BuiltInMaps } from '../../src-main/character-maps'
import type { FromPages, ToPages } from '../../src-main/contract/pages-frame'

// Draws pages of a document in a frame and a process of its own: it has no bridge to the library, and a document that hangs
// it hangs nothing else. It is given bytes and a number, and fetches nothing.

/** The app's own page; `stet://app` is the only one that may put this one into a frame. */
const app = 'stet://app'
/** More dots than any screen has: a page that says it is a mile wide is drawn coarsely. */
const canvasSideAtMost = 4096

let opened: Promise<PDFDocumentProxy> | null = null
let wanted = 0
/** Tries a password for the document that waits for one. */
let unlock: ((password: string) => void) | null = null

const tell = (message: FromPages) => window.parent.postMessage(message, app)

function open(bytes: ArrayBuffer): Promise<PDFDocumentProxy> {
  const loading = getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    enableXfa: false,
    useSystemFonts: true,
    useWorkerFetch: false,
    useWasm: false,
    disableAutoFetch: true,
    disableRange: true,
    disableStream: true,
    BinaryDataFactory: BuiltInMaps,
  })
  loading.onPassword = (attempt: (password: string) => void, reason: number) => {
    unlock = attempt
    tell({ says: 'locked', isWrong: reason === PasswordResponses.INCORRECT_PASSWORD })
  }
  return loading.promise
}

async function draw(document: PDFDocumentProxy, number: number, width: number, ratio: number): Promise<void> {
  const turn = ++wanted
  const page = await document.getPage(number)
  const size = page.getViewport({ scale: 1 })
  const most = canvasSideAtMost / Math.max(size.width, size.height)
  const viewport = page.getViewport({ scale: Math.min((width * ratio) / size.width, most) })
  const canvas = window.document.createElement('canvas')
  canvas.width = Math.max(1, Math.floor(viewport.width))
  canvas.height = Math.max(1, Math.floor(viewport.height))
  const canvasContext = canvas.getContext('2d')
  if (!canvasContext) throw new Error('no canvas')
  await page.render({ canvas, canvasContext, viewport }).promise
  page.cleanup()
  if (turn !== wanted) return // another page is wanted meanwhile
  window.document.body.replaceChildren(canvas)
  tell({ says: 'drawn', page: number, width: size.width, height: size.height })
}

async function hear(message: ToPages): Promise<void> {
  try {
    if (message.wants === 'open') {
      opened = open(message.bytes)
      tell({ says: 'opened', pages: (await opened).numPages })
    } else if (message.wants === 'unlock') {
      unlock?.(message.password)
    } else if (opened) {
      await draw(await opened, message.page, message.width, message.ratio)
    }
  } catch {
    tell({ says: 'failed' })
  }
}

window.addEventListener('message', ({ origin, source, data }) => {
  if (origin === app && source === window.parent) void hear(data as ToPages)
})
tell({ says: 'ready' })
