import type { StaticPicture } from '../pictures'
import type { DocxDocument } from './document'
import { runs } from './inline'
import { paragraph } from './paragraph'
import { xmlAttribute } from './xml'

/** English Metric Units in a pixel at 96 to the inch. */
const emu = 9525
/** Parts of a pixel in which a path's points are told: DrawingML has whole numbers only. */
const fine = 100
const textHeight = 16
/** From the top of a line to its baseline, at the pictures' size. */
const ascent = 12
/** A label has no width of its own in SVG: room for the longest. */
const labelWidth = 360

interface Drawn {
  element: string
  attributes: Map<string, string>
  /** Of a `<text>`. */
  text: string
  x: number
  y: number
}

/**
 * The same picture as in the other formats, as shapes of Word's own: sharp at any size, its words in the document's fonts
 * whatever their script, and nothing to rasterise. It reads only what our own pictures are made of, `<g transform=
 * "translate(x, y)">`, `<line>`, `<rect>`, `<circle>`, `<text>`, and `<path>` with `M m L l H h a z`; a test draws them all.
 */
export function pictureRun(doc: DocxDocument, picture: StaticPicture, name: string): string {
  const { width, height } = picture
  const extent = `cx="${width * emu}" cy="${height * emu}"`
  const id = doc.nextDrawing()
  const title = xmlAttribute(name)
  const shapes = elementsOf(picture.svg).map((drawn) => shape(doc, drawn, picture))
  const group =
    '<wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm><a:off x="0" y="0"/>' +
    `<a:ext ${extent}/><a:chOff x="0" y="0"/><a:chExt ${extent}/></a:xfrm></wpg:grpSpPr>${shapes.join('')}</wpg:wgp>`
  return (
    '<w:r><mc:AlternateContent><mc:Choice Requires="wpg"><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">' +
    `<wp:extent ${extent}/><wp:docPr id="${id}" name="${title} ${id}" descr="${title}"/><wp:cNvGraphicFramePr/>` +
    '<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup">' +
    `${group}</a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice></mc:AlternateContent></w:r>`
  )
}

function elementsOf(svg: string): Drawn[] {
  const drawn: Drawn[] = []
  const origins = [{ x: 0, y: 0 }]
  for (const [, closes, element = '', list = '', text = ''] of svg.matchAll(/<(\/?)([a-z]+)([^>]*)>([^<]*)/g)) {
    if (closes) {
      if (element === 'g') origins.pop()
      continue
    }
    const attributes = new Map(
      [...list.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
    )
    const { x, y } = origins.at(-1)!
    if (element === 'g') {
      const [, dx = '0', dy = '0'] = /translate\(([-\d.]+),\s*([-\d.]+)\)/.exec(attributes.get('transform') ?? '') ?? []
      origins.push({ x: x + Number(dx), y: y + Number(dy) })
    } else if (element !== 'svg' && element !== 'title') {
      drawn.push({ element, attributes, text: unescaped(text), x, y })
    }
  }
  return drawn
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }
const unescaped = (text: string) => text.replace(/&(amp|lt|gt|quot|#x27);/g, (_, key: string) => entities[key]!)

function shape(doc: DocxDocument, drawn: Drawn, picture: StaticPicture): string {
  const id = doc.nextDrawing()
  const open = `<wps:wsp><wps:cNvPr id="${id}" name="${drawn.element} ${id}"/>`
  if (drawn.element === 'text') return `${open}<wps:cNvSpPr txBox="1"/>${label(drawn, picture)}</wps:wsp>`
  return `${open}<wps:cNvSpPr/>${outline(drawn, picture)}<wps:bodyPr/></wps:wsp>`
}

const number = ({ attributes }: Drawn, key: string) => Number(attributes.get(key) ?? 0)
const colour = (value: string | undefined) =>
  /^#[0-9a-f]{6}$/i.test(value ?? '') ? value!.slice(1).toUpperCase() : null
const box = (x: number, y: number, width: number, height: number) =>
  `<a:xfrm><a:off x="${Math.round(x * emu)}" y="${Math.round(y * emu)}"/><a:ext cx="${Math.round(width * emu)}" cy="${Math.round(height * emu)}"/></a:xfrm>`

function label(drawn: Drawn, picture: StaticPicture): string {
  const anchor = drawn.attributes.get('text-anchor') ?? 'start'
  const at = drawn.x + number(drawn, 'x')
  // Inside the picture: LibreOffice squeezes a group whose shapes reach past it.
  const before = Math.max(1, Math.min(labelWidth, at))
  const after = Math.max(1, Math.min(labelWidth, picture.width - at))
  const half = Math.min(before, after)
  const x = { start: at, middle: at - half, end: at - before }[anchor] ?? at
  const width = { start: after, middle: 2 * half, end: before }[anchor] ?? after
  const y = Math.max(0, Math.min(picture.height - textHeight, drawn.y + number(drawn, 'y') - ascent))
  const ink = colour(drawn.attributes.get('fill'))
  const words = runs(drawn.text, { style: 'PictureText', ...(ink ? { colour: ink } : {}) })
  const style = { start: 'PictureStart', middle: 'PictureMiddle', end: 'PictureEnd' }[anchor] ?? 'PictureStart'
  return (
    `<wps:spPr>${box(x, y, width, textHeight)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln><a:noFill/></a:ln></wps:spPr>` +
    `<wps:txbx><w:txbxContent>${paragraph(words, { style })}</w:txbxContent></wps:txbx>` +
    '<wps:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:noAutofit/></wps:bodyPr>'
  )
}

/** Every outline is a path over the whole picture, so that no shape has to be measured. */
function outline(drawn: Drawn, { width, height }: StaticPicture): string {
  const fill = colour(drawn.attributes.get('fill'))
  const stroke = colour(drawn.attributes.get('stroke'))
  const thickness = Number(drawn.attributes.get('stroke-width') ?? 1)
  const path = pathOf(drawn)
  const geometry =
    '<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst>' +
    `<a:path w="${width * fine}" h="${height * fine}"${fill ? '' : ' fill="none"'}>${path}</a:path></a:pathLst></a:custGeom>`
  const solid = (c: string) => `<a:solidFill><a:srgbClr val="${c}"/></a:solidFill>`
  const line = stroke ? `<a:ln w="${Math.round(thickness * emu)}">${solid(stroke)}</a:ln>` : '<a:ln><a:noFill/></a:ln>'
  return `<wps:spPr>${box(0, 0, width, height)}${geometry}${fill ? solid(fill) : '<a:noFill/>'}${line}</wps:spPr>`
}

class Pen {
  private readonly steps: string[] = []
  constructor(
    private x: number,
    private y: number,
  ) {}
  private point(): string {
    return `<a:pt x="${Math.round(this.x * fine)}" y="${Math.round(this.y * fine)}"/>`
  }
  by(kind: 'moveTo' | 'lnTo', dx: number, dy: number): this {
    this.x += dx
    this.y += dy
    this.steps.push(`<a:${kind}>${this.point()}</a:${kind}>`)
    return this
  }
  /** Half a circle to the point that lies opposite, `dx` to the right or left. */
  half(dx: number): this {
    const radius = Math.round((Math.abs(dx) / 2) * fine)
    this.steps.push(`<a:arcTo wR="${radius}" hR="${radius}" stAng="${dx > 0 ? 10_800_000 : 0}" swAng="10800000"/>`)
    this.x += dx
    return this
  }
  close(): this {
    this.steps.push('<a:close/>')
    return this
  }
  to(x: number, y: number): this {
    return this.by('lnTo', x - this.x, y - this.y)
  }
  toX(x: number): this {
    return this.by('lnTo', x - this.x, 0)
  }
  jump(x: number, y: number): this {
    return this.by('moveTo', x - this.x, y - this.y)
  }
  toString(): string {
    return this.steps.join('')
  }
}

function pathOf(drawn: Drawn): string {
  const { x, y } = drawn
  const n = (key: string) => number(drawn, key)
  const pen = new Pen(x, y)
  switch (drawn.element) {
    case 'line':
      return `${pen.by('moveTo', n('x1'), n('y1')).by('lnTo', n('x2') - n('x1'), n('y2') - n('y1'))}`
    case 'rect':
      return `${pen.by('moveTo', n('x'), n('y')).by('lnTo', n('width'), 0).by('lnTo', 0, n('height')).by('lnTo', -n('width'), 0).close()}`
    case 'circle':
      return `${pen
        .by('moveTo', n('cx') - n('r'), n('cy'))
        .half(2 * n('r'))
        .half(-2 * n('r'))
        .close()}`
    default:
      return `${draw(pen, drawn.attributes.get('d') ?? '', x, y)}`
  }
}

function draw(pen: Pen, d: string, x: number, y: number): Pen {
  for (const [, command, list = ''] of d.matchAll(/([MmLlHhaz])([^A-Za-z]*)/g)) {
    const [a = 0, b = 0, , , , dx = 0] = list
      .trim()
      .split(/[\s,]+/)
      .map(Number)
    if (command === 'M') pen.jump(x + a, y + b)
    else if (command === 'm') pen.by('moveTo', a, b)
    else if (command === 'L') pen.to(x + a, y + b)
    else if (command === 'l') pen.by('lnTo', a, b)
    else if (command === 'h') pen.by('lnTo', a, 0)
    else if (command === 'H') pen.toX(x + a)
    else if (command === 'a') pen.half(dx)
    else pen.close()
  }
  return pen
}
