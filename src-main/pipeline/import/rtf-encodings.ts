import iconv from 'iconv-lite'

/** Of a font's \fcharset, to a code page; 0 is Western whatever the document's own page is, as in Word. */
const pagesOfCharsets: Record<number, number> = {
  0: 1252,
  77: 10000,
  78: 932,
  80: 936,
  81: 950,
  128: 932,
  129: 949,
  130: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  179: 1256,
  180: 1256,
  181: 1255,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
  254: 437,
  255: 850,
}

export const symbolPage = -2

/** Null: the document's own. */
export const pageOfCharset = (charset: number): number | null =>
  charset === 2 ? symbolPage : (pagesOfCharsets[charset] ?? null)

export function decodePage(bytes: Uint8Array, page: number): string {
  const name = page === 10000 ? 'macintosh' : page === 65001 ? 'utf8' : `cp${page}`
  return iconv.decode(bytes, iconv.encodingExists(name) ? name : 'cp1252')
}
