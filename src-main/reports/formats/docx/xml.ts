import { showHidden } from '../visible'

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text that XML 1.0 takes: what it forbids (controls, lone surrogates, U+FFFE and U+FFFF) is written out or replaced. */
export const xmlText = (text: string): string => (isPlain.test(text) ? text : escaped(text))

/** Most text, and quick to see. */
const isPlain = /^[\t\n !#-%'-;=?-~\u00A1-\u05FF]*$/

const escaped = (text: string): string =>
  showHidden(text)
    .replace(/[\uFFFE\uFFFF]/g, (c) => `[U+${c.charCodeAt(0).toString(16).toUpperCase()}]`)
    .replace(/[&<>"]/g, (c) => entities[c]!)

/** In an attribute a line's end would be read as a space anyway. */
export const xmlAttribute = (text: string): string => xmlText(text).replace(/[\t\n\r]/g, ' ')

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

export const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
  'xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"'

/** `w:date` has no fractions of a second in Word's own files. */
export const instant = (iso: string): string => {
  const date = new Date(iso)
  return Number.isNaN(date.getTime()) ? '1970-01-01T00:00:00Z' : date.toISOString().replace(/\.\d+Z$/, 'Z')
}
