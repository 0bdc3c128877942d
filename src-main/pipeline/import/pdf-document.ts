import type { PDFDocumentProxy, PDFPageProxy } from 'unpdf/pdfjs'
import { BuiltInMaps } from '../../character-maps'
import { fail, type Result } from '../../contract/errors'
import { turnJoinedLetters } from './pdf-joined-letters'
import { isOfDots, japanese, kana, letters, lettersOfDots } from './pdf-letters'
import { type PiecesOfPage, type PlacedText, piecesOf } from './pdf-pieces'
import type { Given } from './reader'

/**
 * Opens a PDF, reads what `use` wants of it and closes it. Errors: `file-encrypted`, `file-password-wrong`, `format-damaged`, and
 * those of `use`. Scripts, forms, links and attachments of the document are never looked at.
 */
export async function withDocument<T>(
  bytes: Uint8Array,
  given: Given,
  use: (document: PDFDocumentProxy) => Promise<Result<T>>,
): Promise<Result<T>> {
  const { getDocument } = await import('unpdf/pdfjs')
  const loading = getDocument({
    data: Uint8Array.from(bytes), // a copy, since pdf.js takes what it is given away from the giver; and no Buffer
    ...(given.password === null ? {} : { password: given.password }),
    verbosity: 0,
    // All there is to read is in the bytes, but for the letters of fonts that the document only names.
    BinaryDataFactory: BuiltInMaps,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    maxImageSize: 1, // pictures are never decoded
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    disableAutoFetch: true,
    disableRange: true,
    disableStream: true,
  })
  try {
    return await use(await loading.promise)
  } catch (cause) {
    return refusal(cause, given)
  } finally {
    await loading.destroy().catch(() => undefined)
  }
}

function refusal(cause: unknown, given: Given): Result<never> {
  if (cause instanceof Error && cause.name === 'PasswordException') {
    return fail(given.password === null ? 'file-encrypted' : 'file-password-wrong', { file: given.name })
  }
  return fail('format-damaged', { file: given.name, format: 'PDF' }, cause)
}

/** A page's items may be a bomb: past this many of them or their letters, it is no page that anyone reads. */
const mostOfPage = 400_000

/**
 * One page, from 1. `null`: it cannot be read. Its pieces are in the order in which the document shows them. `fontsOfDots` are those
 * of the pages before; the page's are added.
 */
export async function readPage(
  document: PDFDocumentProxy,
  number: number,
  fontsOfDots: Set<string>,
): Promise<PiecesOfPage | null> {
  let page: PDFPageProxy
  try {
    page = await document.getPage(number)
  } catch {
    return null
  }
  const viewport = page.getViewport({ scale: 1 })
  const shown = { width: viewport.width, height: viewport.height }
  try {
    return piecesOf(shown, await placedTexts(page, viewport.transform, fontsOfDots))
  } catch {
    return null
  } finally {
    page.cleanup()
  }
}

interface ShownItem {
  type?: string
  tag?: string
  str?: string
  dir?: string
  width?: number
  height?: number
  transform?: number[]
  fontName?: string
}

async function placedTexts(page: PDFPageProxy, toShown: number[], fontsOfDots: Set<string>): Promise<PlacedText[]> {
  const placed: PlacedText[] = []
  const marks: boolean[] = [] // of the marked stretches that are open: whether each is an artefact
  let spaced = false
  const items = await itemsOf(page)
  await turnJoinedLetters(page, items)
  const isJapanese = items.some(({ str = '' }) => kana.test(str))
  for (const { str = '', fontName = '' } of items) if (isOfDots(str)) fontsOfDots.add(fontName)
  for (const item of items) {
    if (item.type !== undefined) followMark(marks, item)
    else if ((item.str ?? '').trim() === '') spaced = spaced || item.str !== ''
    else {
      const text = (fontsOfDots.has(item.fontName ?? '') ? lettersOfDots : letters)(
        isJapanese ? japanese(item.str ?? '') : (item.str ?? ''),
      )
      const place = placeOf(item, toShown)
      if (place && text.trim() !== '') {
        placed.push({
          ...place,
          text: text.trimStart(),
          spaced: spaced || /^\s/.test(text),
          artefact: marks.includes(true),
        })
      }
      spaced = false
    }
  }
  return placed
}

async function itemsOf(page: PDFPageProxy): Promise<ShownItem[]> {
  const reader: ReadableStreamDefaultReader<{ items: ShownItem[] }> = page
    .streamTextContent({ includeMarkedContent: true })
    .getReader()
  const items: ShownItem[] = []
  let length = 0
  for (;;) {
    const { value, done } = await reader.read()
    if (done) return items
    items.push(...value.items)
    length += value.items.reduce((sum, { str = '' }) => sum + str.length, 0)
    if (length > mostOfPage || items.length > mostOfPage) {
      await reader.cancel(new Error('too much on one page'))
      throw new Error('too much on one page')
    }
  }
}

function followMark(marks: boolean[], { type, tag }: ShownItem): void {
  if (type === 'endMarkedContent') marks.pop()
  else if (marks.length < 1000) marks.push(tag === 'Artifact')
}

function placeOf(item: ShownItem, toShown: number[]): Omit<PlacedText, 'text' | 'spaced' | 'artefact'> | null {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = item.transform ?? []
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = toShown
  const size = Math.hypot(p * c + r * d, q * c + s * d)
  const x = p * e + r * f + t
  const base = q * e + s * f + u
  const length = (item.width ?? 0) * Math.hypot(p, q)
  if (![size, x, base, length].every(Number.isFinite) || size <= 0) return null
  const turn = turnOf([p * a + r * b, q * a + s * b])
  const place = { turn, x, base, length, size, font: item.fontName ?? '', leftwards: item.dir === 'rtl' }
  return item.dir === 'ttb' ? down(place, (item.height ?? 0) * Math.hypot(r, s)) : place
}

/**
 * Columns that are written down and go on to the left are lines that were turned by a quarter, with letters that were not. Their place is the middle
 * of the column, from which the line would stand a third of its size to the left.
 */
function down<T extends Pick<PlacedText, 'turn' | 'x' | 'base' | 'length' | 'size'>>(place: T, length: number): T {
  const { turn, x, base, size } = place
  if (turn === null || !Number.isFinite(length)) return place
  const off = 0.3 * size
  const [dx, dy] = [
    [-off, 0],
    [0, -off],
    [off, 0],
    [0, off],
  ][turn] as [number, number]
  return { ...place, turn: ((turn + 1) % 4) as PlacedText['turn'], x: x + dx, base: base + dy, length }
}

function turnOf([dx, dy]: [number, number]): PlacedText['turn'] {
  const degrees = (Math.atan2(dy, dx) * 180) / Math.PI
  const turns = Math.round(degrees / 90)
  if (Math.abs(degrees - turns * 90) > 6) return null
  return (((turns % 4) + 4) % 4) as 0 | 1 | 2 | 3
}
