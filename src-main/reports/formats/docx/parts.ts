import { memoWords } from '../../words/memo'
import { type Comment, type DocxDocument, margin, papers, type Relationship } from './document'
import { runs } from './inline'
import { drawing, imageSize } from './pictures'
import { instant, namespaces, xmlAttribute, xmlHead, xmlText } from './xml'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** The parts beside the body, by their relationship's type. */
export const bodyParts = ['styles', 'numbering', 'settings', 'fontTable', 'comments', 'header', 'footer'] as const

export const contentTypesXml =
  `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>' +
  '<Default Extension="jpeg" ContentType="image/jpeg"/>' +
  `<Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/>` +
  bodyParts.map((part) => `<Override PartName="/word/${part}.xml" ContentType="${word}.${part}+xml"/>`).join('') +
  `<Override PartName="/word/header-first.xml" ContentType="${word}.header+xml"/>` +
  '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>' +
  '<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>'

export const relationshipsXml = (relationships: readonly Relationship[]): string =>
  `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationships
    .map(
      ({ id, type, target, external }) =>
        `<Relationship Id="${id}" Type="${type.includes('/') ? type : `${office}/${type}`}" Target="${xmlAttribute(target)}"${external ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`

export const packageRelationships: Relationship[] = [
  { id: 'rId1', type: 'officeDocument', target: 'word/document.xml', external: false },
  {
    id: 'rId2',
    type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    target: 'docProps/core.xml',
    external: false,
  },
  { id: 'rId3', type: 'extended-properties', target: 'docProps/app.xml', external: false },
]

/** Its dates are the journal's: the clock is in no report. */
export function coreXml({ page }: DocxDocument): string {
  const { header, language } = page.model
  const at = instant(header.asOf)
  const checkers = header.checkers.length > 0 ? header.checkers.join('; ') : 'Stet'
  return (
    `${xmlHead}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${xmlText(header.title)}</dc:title><dc:subject>${xmlText(page.w.report)}</dc:subject>` +
    `<dc:creator>${xmlText(checkers)}</dc:creator><dc:language>${language}</dc:language>` +
    `<cp:lastModifiedBy>Stet</cp:lastModifiedBy><cp:revision>1</cp:revision>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified>` +
    '</cp:coreProperties>'
  )
}

export const appXml = ({ page }: DocxDocument): string =>
  `${xmlHead}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Stet</Application>` +
  `<Company>${xmlText(page.model.house.name)}</Company></Properties>`

export const settingsXml = (language: string): string =>
  `${xmlHead}<w:settings ${namespaces}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>` +
  '<w:characterSpacingControl w:val="doNotCompress"/><w:compat>' +
  '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
  `<w:themeFontLang w:val="${language}"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>`

export const commentsXml = (comments: readonly Comment[]): string =>
  `${xmlHead}<w:comments ${namespaces}>${comments.map(commentXml).join('')}</w:comments>`

function commentXml({ id, author, at, paragraphs }: Comment): string {
  const reference = '<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:annotationRef/></w:r>'
  const inside = paragraphs.map(
    (text, i) =>
      `<w:p><w:pPr><w:pStyle w:val="CommentText"/></w:pPr>${i === 0 ? reference : ''}${runs(text, i === 0 ? { bold: true } : {})}</w:p>`,
  )
  return `<w:comment w:id="${id}" w:author="${xmlAttribute(author)}" w:date="${instant(at)}" w:initials="${xmlAttribute(initialsOf(author))}">${inside.join('')}</w:comment>`
}

/** As on the screen: of the first two names. */
const initialsOf = (name: string): string =>
  name
    .trim()
    .split(/\s+/u)
    .slice(0, 2)
    .map((part) => [...part.toWellFormed()][0] ?? '')
    .join('')
    .toUpperCase()

const field = (instruction: string) => `<w:fldSimple w:instr=" ${instruction} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`
const atRight = (doc: DocxDocument) => `<w:tabs><w:tab w:val="right" w:pos="${doc.textWidth}"/></w:tabs>`
const tab = '<w:r><w:tab/></w:r>'

/** Running head: what it is, and whose. */
export function headerXml(doc: DocxDocument): string {
  const { model, w } = doc.page
  const right = model.house.name === '' ? w.report : `${model.house.name} · ${w.report}`
  return `${xmlHead}<w:hdr ${namespaces}><w:p><w:pPr><w:pStyle w:val="Header"/>${atRight(doc)}</w:pPr>${runs(shortened(model.header.title))}${tab}${runs(right)}</w:p></w:hdr>`
}

/** A running head has one line. */
const shortened = (title: string): string => {
  const characters = [...title.toWellFormed()]
  return characters.length > 70 ? `${characters.slice(0, 69).join('')}…` : title
}

/** The first page has the house's logo instead. */
export function firstHeaderXml(doc: DocxDocument): { xml: string; relationships: Relationship[] } {
  const { logo, name } = doc.page.model.house
  const open = `${xmlHead}<w:hdr ${namespaces}>`
  const bytes = logo === null ? null : new Uint8Array(Buffer.from(logo.base64, 'base64'))
  const size = bytes && imageSize(bytes)
  if (!logo || !bytes || !size) return { xml: `${open}<w:p/></w:hdr>`, relationships: [] }
  const file = `logo.${logo.mediaType === 'image/png' ? 'png' : 'jpeg'}`
  doc.media.push({ name: `word/media/${file}`, bytes, stored: true })
  // As high as two lines, unless that made it wider than half the page.
  const heightPoints = Math.min(36, (230 * size.height) / size.width)
  const picture = drawing(doc, 'rId1', { heightPoints, widthPoints: (heightPoints * size.width) / size.height }, name)
  return {
    xml: `${open}<w:p><w:pPr><w:spacing w:before="0" w:after="120"/></w:pPr>${picture}</w:p></w:hdr>`,
    relationships: [{ id: 'rId1', type: 'image', target: `media/${file}`, external: false }],
  }
}

export function footerXml(doc: DocxDocument): string {
  const { model, w, date } = doc.page
  const stand = `${w.asOf} ${date(model.header.asOf)} · ${w.position} ${model.header.position}`
  // The sentence about pages with fields in the places of its two numbers.
  const pages = memoWords[model.language]
    .page(1, 2)
    .split(/(\d+)/)
    .map((part) => (part === '1' ? field('PAGE') : part === '2' ? field('NUMPAGES') : runs(part)))
  return `${xmlHead}<w:ftr ${namespaces}><w:p><w:pPr><w:pStyle w:val="Footer"/>${atRight(doc)}</w:pPr>${runs(stand)}${tab}${pages.join('')}</w:p></w:ftr>`
}

export function sectionXml(doc: DocxDocument, ids: { header: string; first: string; footer: string }): string {
  const paper = papers[doc.page.model.paper]
  return (
    `<w:sectPr><w:headerReference w:type="default" r:id="${ids.header}"/><w:headerReference w:type="first" r:id="${ids.first}"/>` +
    `<w:footerReference w:type="default" r:id="${ids.footer}"/><w:footerReference w:type="first" r:id="${ids.footer}"/>` +
    `<w:pgSz w:w="${paper.width}" w:h="${paper.height}"/>` +
    `<w:pgMar w:top="1304" w:right="${margin}" w:bottom="1247" w:left="${margin}" w:header="567" w:footer="510" w:gutter="0"/><w:titlePg/></w:sectPr>`
  )
}
