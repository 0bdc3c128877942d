import type { Block } from '../flow/types'
import { figureSvg, matrixSvgs, paperTheme, type StaticPicture } from '../pictures'
import type { DocxDocument } from './document'
import { xmlAttribute } from './xml'

/** English Metric Units in a point. */
const emu = 12_700
const svgExtension = '{96DAC541-7B7A-43D3-8B79-37D633B846F1}'

/** The pictures of a block, each as SVG over a PNG for programs that show none; nothing where no PNG can be made. */
export function pictureParagraphs(doc: DocxDocument, { of }: Extract<Block, { is: 'picture' }>): string {
  const { page } = doc
  const pictures = 'figure' in of ? [figureSvg(page, of.figure, paperTheme)] : matrixSvgs(page, of.matrix, paperTheme)
  return pictures
    .map((picture) => pictureParagraph(doc, picture, page.m.sections['figure' in of ? 'figures' : 'matrix']))
    .join('')
}

function pictureParagraph(doc: DocxDocument, picture: StaticPicture, name: string): string {
  const png = doc.rasterise(picture)
  if (png === null) return ''
  const file = `picture-${doc.media.length + 1}`
  doc.media.push({ name: `word/media/${file}.png`, bytes: png, stored: true })
  doc.media.push({ name: `word/media/${file}.svg`, bytes: new TextEncoder().encode(picture.svg) })
  const ids = { png: doc.relate('image', `media/${file}.png`), svg: doc.relate('image', `media/${file}.svg`) }
  // In the pictures' own pixels at 96 to the inch, unless the page is narrower.
  const scale = Math.min(0.75, doc.textWidth / 20 / picture.width)
  const size = { widthPoints: picture.width * scale, heightPoints: picture.height * scale }
  return `<w:p><w:pPr><w:pStyle w:val="Picture"/></w:pPr>${drawing(doc, ids, size, name)}</w:p>`
}

export function drawing(
  doc: DocxDocument,
  ids: { png: string; svg: string | null },
  size: { widthPoints: number; heightPoints: number },
  name: string,
): string {
  const id = doc.nextDrawing()
  const extent = `cx="${Math.round(size.widthPoints * emu)}" cy="${Math.round(size.heightPoints * emu)}"`
  const title = xmlAttribute(name)
  const svg =
    ids.svg === null
      ? ''
      : `<a:extLst><a:ext uri="${svgExtension}"><asvg:svgBlip r:embed="${ids.svg}"/></a:ext></a:extLst>`
  return (
    `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${extent}/><wp:docPr id="${id}" name="${title} ${id}" descr="${title}"/>` +
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>' +
    `<pic:nvPicPr><pic:cNvPr id="${id}" name="${title}"/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="${ids.png}">${svg}</a:blip><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
  )
}

/** Pixels of a PNG (its IHDR) or a JPEG (its first frame header); null for bytes that are neither. */
export function imageSize(bytes: Uint8Array): { width: number; height: number } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const sizeOf = (width: number, height: number) => (width > 0 && height > 0 ? { width, height } : null)
  if (bytes.length >= 24 && view.getUint32(0) === 0x89504e47) return sizeOf(view.getUint32(16), view.getUint32(20))
  if (bytes.length < 4 || view.getUint16(0) !== 0xffd8) return null
  for (let at = 2; at + 9 <= bytes.length; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint16(at)
    if (marker < 0xff00) return null
    const isFrame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker)
    if (isFrame) return sizeOf(view.getUint16(at + 7), view.getUint16(at + 5))
  }
  return null
}
