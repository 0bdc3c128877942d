import { showHidden } from '../visible'

/** Excel's limit on a cell, in UTF-16 code units. */
export const cellLimit = 32_767

/** Shortened with a word on it where a cell cannot hold it; never inside a surrogate pair. */
export function fitCell(text: string, note: (characters: number) => string): { text: string; isCut: boolean } {
  if (text.length <= cellLimit) return { text, isCut: false }
  const said = note(text.length)
  const end = cellLimit - said.length
  const splits = (text.codePointAt(end - 1) ?? 0) > 0xffff
  return { text: text.slice(0, splits ? end - 1 : end) + said, isCut: true }
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** What a cell says before it is XML: one kind of line break, and what cannot be seen written out, as in the other formats. */
export const shownText = (text: string): string => showHidden(text.replace(/\r\n?/g, '\n'))

/**
 * Text for `<t>` and for attributes. SpreadsheetML reads `_x000A_` as a character (ECMA-376 part 1, 22.9.2.19): words that
 * happen to look like that keep their underscore as `_x005F_`, and what XML cannot hold is written in that form.
 */
export const sheetText = (shown: string): string =>
  shown
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/(?![\t\n])\p{Cc}|[\uFFFE\uFFFF]/gu, (c) => `_x${hex(c)}_`)
    .replace(/[&<>"]/g, (c) => entities[c]!)

const hex = (c: string) => c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
