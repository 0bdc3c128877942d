import type { DocxDocument } from './document'
import { xmlAttribute } from './xml'

/** English Metric Units in a point. */
const emu = 12_700

/** An inline picture; `image` is the id of its relationship in the part where it stands. */
export function drawing(
  doc: DocxDocument,
  image: string,
  size: { widthPoints: number; heightPoints: number },
  name: string,
): string {
  const id = doc.nextDrawing()
  const extent = `cx="${Math.round(size.widthPoints * emu)}" cy="${Math.round(size.heightPoints * emu)}"`
  const title = xmlAttribute(name)
  return (
    `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${extent}/><wp:docPr id="${id}" name="${title} ${id}" descr="${title}"/>` +
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>' +
    `<pic:nvPicPr><pic:cNvPr id="${id}" name="${title}"/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="${image}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
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
