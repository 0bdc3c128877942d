import type { ReportModel } from '../model/types'
import { blockXml } from './docx/blocks'
import { DocxDocument, type Relationship } from './docx/document'
import {
  appXml,
  bodyParts,
  commentsXml,
  contentTypesXml,
  coreXml,
  firstHeaderXml,
  footerXml,
  headerXml,
  packageRelationships,
  relationshipsXml,
  sectionXml,
  settingsXml,
} from './docx/parts'
import { fontTableXml, numberingXml, stylesXml } from './docx/styles'
import { namespaces, xmlHead } from './docx/xml'
import { type ZipPart, zipOf } from './docx/zip'
import { flowOf } from './flow/flow'

const locales = { en: 'en-GB', de: 'de-DE' } as const

/**
 * The report for Word, LibreOffice and what else reads WordprocessingML (ISO/IEC 29500): the galley with comments on the
 * words of each claim and corrections as tracked changes. The same model gives the same bytes.
 */
export function renderDocx(model: ReportModel): Uint8Array {
  const { page, blocks } = flowOf(model)
  const doc = new DocxDocument(page)
  const ids = Object.fromEntries(bodyParts.map((part) => [part, doc.relate(part, `${part}.xml`)])) as Record<
    (typeof bodyParts)[number],
    string
  >
  const firstId = doc.relate('header', 'header-first.xml')
  const body = blocks.map((block) => blockXml(doc, block, blocks)).join('')
  const section = sectionXml(doc, { header: ids.header, first: firstId, footer: ids.footer })
  const firstHeader = firstHeaderXml(doc)
  const language = locales[model.language]
  const parts: [name: string, xml: string][] = [
    ['[Content_Types].xml', contentTypesXml],
    ['_rels/.rels', relationshipsXml(packageRelationships)],
    ['word/document.xml', `${xmlHead}<w:document ${namespaces}><w:body>${body}${section}</w:body></w:document>`],
    ['word/_rels/document.xml.rels', relationshipsXml(doc.relationships)],
    ['word/styles.xml', stylesXml(language)],
    ['word/numbering.xml', numberingXml],
    ['word/settings.xml', settingsXml(language)],
    ['word/fontTable.xml', fontTableXml],
    ['word/comments.xml', commentsXml(doc.comments)],
    ['word/header.xml', headerXml(doc)],
    ['word/header-first.xml', firstHeader.xml],
    ...relationshipsOf('word/_rels/header-first.xml.rels', firstHeader.relationships),
    ['word/footer.xml', footerXml(doc)],
    ['docProps/core.xml', coreXml(doc)],
    ['docProps/app.xml', appXml(doc)],
  ]
  const encoder = new TextEncoder()
  const files = parts.map(([name, xml]): ZipPart => ({ name, bytes: encoder.encode(xml) }))
  return zipOf([...files, ...doc.media])
}

const relationshipsOf = (name: string, relationships: readonly Relationship[]): [string, string][] =>
  relationships.length === 0 ? [] : [[name, relationshipsXml(relationships)]]
