import type { Range } from '../../ui/ranges'

/** Places listed; a letter in a text of a megabyte is found a hundred thousand times, and nobody walks through them. */
export const foundAtMost = 5000

/** Signs folded in one go, with where each came from. */
interface Folded {
  text: string
  /** Of each UTF-16 unit of `text`, the offset in the original; one more at the end. */
  at: Uint32Array
}

/** ASCII, which most of a text is: a megabyte is folded in some milliseconds. */
const plainSigns = Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code)
  return /\s/.test(sign) ? ' ' : sign.toLowerCase()
})

/** Without case and accents; blanks of every sort are one blank, quotation marks and dashes the plain ones. */
export function fold(text: string): Folded {
  const parts: string[] = []
  const at: number[] = []
  for (let i = 0; i < text.length; ) {
    const plain = plainSigns[text.charCodeAt(i)]
    if (plain !== undefined) {
      parts.push(plain)
      at.push(i)
      i += 1
      continue
    }
    const sign = String.fromCodePoint(text.codePointAt(i)!)
    const folded = foldSign(sign)
    parts.push(folded)
    for (let k = 0; k < folded.length; k += 1) at.push(i)
    i += sign.length
  }
  at.push(text.length)
  return { text: parts.join(''), at: Uint32Array.from(at) }
}

const alike: Record<string, string> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '–': '-',
  '—': '-',
  '‑': '-',
  ß: 'ss',
}

function foldSign(sign: string): string {
  if (/\s/u.test(sign)) return ' '
  // A soft hyphen is not seen; an accent that stands by itself belongs to the letter before.
  if (sign === '\u00AD') return ''
  const bare = sign.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return alike[bare] ?? bare
}

export interface Found {
  ranges: Range[]
  /** There are more than are listed. */
  isMore: boolean
}

/** Where the words stand, in the order of the text and apart from each other. A number is found as it is typed. */
export function findIn(folded: Folded, wanted: string): Found {
  const needle = fold(wanted).text
  const ranges: Range[] = []
  if (needle.trim() === '') return { ranges, isMore: false }
  for (let from = folded.text.indexOf(needle); from !== -1; from = folded.text.indexOf(needle, from + needle.length)) {
    if (ranges.length === foundAtMost) return { ranges, isMore: true }
    ranges.push({ start: folded.at[from]!, end: folded.at[from + needle.length]! })
  }
  return { ranges, isMore: false }
}

/** The place to begin at: the first from where one stands, else the first of all; -1 where nothing is found. */
export function firstFrom(ranges: readonly Range[], at: number): number {
  const found = ranges.findIndex(({ end }) => end > at)
  return found === -1 && ranges.length > 0 ? 0 : found
}
