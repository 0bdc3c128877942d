import { pdfFile } from './pdf-file'

export interface NamedMap {
  /** A predefined character map: "90ms-RKSJ-H". */
  map: string
  /** The collection of glyphs it leads to: "Japan1". */
  collection: string
  /** The text's codes in that map. */
  encode: (text: string) => Uint8Array
}

const size = 12
const leading = 18

/**
 * A document of one page as old Japanese, Chinese and Korean programs write it: a font that is only named, and codes whose letters only a predefined
 * character map tells. One line below the other; of a map that writes down columns (…-V) one column left of the other.
 */
export function namedMapPdf({ map, collection, encode }: NamedMap, lines: readonly string[]): Buffer {
  const isDown = map.endsWith('V')
  const shown = lines.map((line) => `<${Buffer.from(encode(line)).toString('hex')}> Tj`)
  const step = isDown ? `${-leading} 0 Td` : `0 ${-leading} Td`
  const content = `BT /F1 ${size} Tf ${isDown ? '520 780' : '60 770'} Td\n${shown.join(`\n${step}\n`)}\nET`
  const info = `/CIDSystemInfo << /Registry (Adobe) /Ordering (${collection}) /Supplement 2 >>`
  return pdfFile([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /Unembedded-${map} /Encoding /${map} /DescendantFonts [6 0 R] >>`,
    `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Unembedded ${info} /DW 1000 /FontDescriptor 7 0 R >>`,
    '<< /Type /FontDescriptor /FontName /Unembedded /Flags 6 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 740 /StemV 80 >>',
  ])
}
