import type { PDFPageProxy } from 'unpdf/pdfjs'

/** A stretch of text as pdf.js gives it. */
export interface ShownText {
  str?: string
  dir?: string
}

const arabic = /[\u0600-\u06ff]/

/**
 * One sign may stand for two letters (lam and alef), and pdf.js, which turns lines that read leftwards round letter by letter, turns
 * those two round as well: "لا", no, comes out as "ال", the. The signs themselves are asked, and put right in place; where they do not
 * fit the text, it stays as it is.
 */
export async function turnJoinedLetters(page: PDFPageProxy, items: ShownText[]): Promise<void> {
  if (!items.some(({ str = '', dir }) => dir === 'rtl' && arabic.test(str))) return
  const signs = await signsOf(page)
  if (!signs.some((sign) => sign.length > 1 && arabic.test(sign))) return
  let at = 0
  for (const item of items) {
    const wanted = lettersIn(item.str ?? '')
    const own: string[] = []
    let length = 0
    while (length < wanted && at < signs.length) {
      const sign = signs[at++] ?? ''
      own.push(sign)
      length += sign.length
    }
    if (length !== wanted) return // out of step: the rest would be put wrong
    if (item.dir === 'rtl' && item.str) item.str = turned(item.str, own)
  }
}

const lettersIn = (text: string): number => text.replace(/\s/g, '').length

/** What the page shows, sign by sign, without spaces. */
async function signsOf(page: PDFPageProxy): Promise<string[]> {
  fillIn()
  const { OPS } = await import('unpdf/pdfjs')
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 })
  const signs: string[] = []
  fnArray.forEach((operation: number, index: number) => {
    if (operation !== OPS.showText) return
    const [glyphs]: unknown[] = argsArray[index] ?? []
    for (const glyph of Array.isArray(glyphs) ? glyphs : []) {
      const letters = typeof glyph?.unicode === 'string' ? glyph.unicode.replace(/\s/g, '') : ''
      if (letters !== '') signs.push(letters)
    }
  })
  return signs
}

/** Node 20 lacks it; pdf.js needs it where it hands a font over. */
function fillIn(): void {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    configurable: true,
    value(this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
      const copy = new ArrayBuffer(length)
      new Uint8Array(copy).set(new Uint8Array(this).subarray(0, length))
      return copy
    },
  })
}

const readsRightwards = /^[\p{N}\p{Script=Latin}.,:/%+-]+$/u

/** The signs from left to right, against the text from its end. */
export function turned(text: string, signs: readonly string[]): string {
  const units: string[] = []
  let rightwards = false
  for (const sign of signs) {
    const isRightwards = readsRightwards.test(sign)
    if (isRightwards && rightwards) units.push((units.pop() ?? '') + sign)
    else units.push(sign)
    rightwards = isRightwards
  }
  let result = ''
  let end = text.length
  for (const unit of units) {
    while (end > 0 && /\s/.test(text.charAt(end - 1))) result = text.charAt(--end) + result
    const shown = text.slice(Math.max(0, end - unit.length), end)
    const isJoined = unit.length > 1 && arabic.test(unit) && shown === [...unit].reverse().join('')
    result = (isJoined ? unit : shown) + result
    end -= unit.length
  }
  return end >= 0 ? text.slice(0, end) + result : text
}
