import type { ReportModel } from '../model/types'
import { words } from '../words'
import { memoWords } from '../words/memo'
import { aboutColumns, aboutOf } from './tables/about'
import type { SheetName } from './tables/cell'
import { claimColumns, claimsOf, passageColumns, passagesOf } from './tables/claims'
import { differenceColumns, differencesOf, evidenceColumns, sourceColumns } from './tables/records'
import { letters, type SheetXml, sheetXml, type Workbook } from './xlsx/sheet'
import { stylesXml } from './xlsx/styles'
import { sheetText, shownText } from './xlsx/text'
import { zipOf } from './zip'

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageRels = 'http://schemas.openxmlformats.org/package/2006/relationships'
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/**
 * The report's tables as a workbook (ECMA-376 transitional): claims, passages, differences, evidence, sources, and what it
 * is about. Every text is a string and no cell a formula. Its only date is the journal's.
 */
export function renderXlsx(model: ReportModel): Uint8Array {
  const w = words[model.language]
  const m = memoWords[model.language]
  const titles: Record<SheetName, string> = {
    claims: w.claims,
    passages: w.passages,
    differences: w.discrepancies,
    evidence: m.evidence,
    sources: w.sections.sources,
    about: m.about,
  }
  const book: Workbook = { titles, timeZone: model.timeZone, cutNote: m.cutCell }
  const sheets: [SheetName, SheetXml][] = [
    ['claims', sheetXml(claimColumns(model), claimsOf(model), book, true)],
    ['passages', sheetXml(passageColumns(model), passagesOf(model), book, false)],
    ['differences', sheetXml(differenceColumns(model), differencesOf(model), book, false)],
    ['evidence', sheetXml(evidenceColumns(model), model.evidence, book, false)],
    ['sources', sheetXml(sourceColumns(model), model.sources, book, false)],
  ]
  const cutCells = sheets.reduce((sum, [, sheet]) => sum + sheet.cutCells, 0)
  sheets.push(['about', sheetXml(aboutColumns(model), aboutOf(model, cutCells), book, false)])
  return zipOf(
    partsOf(model, titles, sheets).map(([name, xml]) => ({ name, bytes: new TextEncoder().encode(head + xml) })),
  )
}

function partsOf(
  model: ReportModel,
  titles: Record<SheetName, string>,
  sheets: readonly [SheetName, SheetXml][],
): [name: string, xml: string][] {
  const override = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${type}"/>`
  const sheetNames = sheets.map((_, i) => `xl/worksheets/sheet${i + 1}.xml`)
  const overrides = [
    override('xl/workbook.xml', `${sheetType}.sheet.main+xml`),
    override('xl/styles.xml', `${sheetType}.styles+xml`),
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    ...sheetNames.map((name) => override(name, `${sheetType}.worksheet+xml`)),
  ]
  const bookRels = [
    ...sheets.map((_, i) => relationship(`rId${i + 1}`, `${office}/worksheet`, `worksheets/sheet${i + 1}.xml`)),
    relationship(`rId${sheets.length + 1}`, `${office}/styles`, 'styles.xml'),
  ]
  const coreType = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'
  return [
    [
      '[Content_Types].xml',
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`,
    ],
    [
      '_rels/.rels',
      relationships([
        relationship('rId1', `${office}/officeDocument`, 'xl/workbook.xml'),
        relationship('rId2', coreType, 'docProps/core.xml'),
      ]),
    ],
    ['docProps/core.xml', coreXml(model)],
    ['xl/workbook.xml', workbookXml(titles, sheets)],
    ['xl/_rels/workbook.xml.rels', relationships(bookRels)],
    ['xl/styles.xml', stylesXml(model.language)],
    ...sheets.flatMap(([, { xml, rels }], i): [string, string][] => [
      [sheetNames[i]!, xml],
      ...(rels.length === 0
        ? []
        : [
            [
              `xl/worksheets/_rels/sheet${i + 1}.xml.rels`,
              relationships(rels.map(([id, href]) => relationship(id, `${office}/hyperlink`, href, true))),
            ] as [string, string],
          ]),
    ]),
  ]
}

const relationships = (rels: readonly string[]) =>
  `<Relationships xmlns="${packageRels}">${rels.join('')}</Relationships>`

const relationship = (id: string, type: string, target: string, isOutside = false) =>
  `<Relationship Id="${id}" Type="${type}" Target="${sheetText(shownText(target))}"${isOutside ? ' TargetMode="External"' : ''}/>`

/** The header row is repeated on every printed page, and the filters have the hidden name by which Excel knows them. */
function workbookXml(titles: Record<SheetName, string>, sheets: readonly [SheetName, SheetXml][]): string {
  const named = sheets.flatMap(([name, { rows, columns }], i) => {
    const sheet = `'${sheetText(titles[name])}'`
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${i}" hidden="1">${sheet}!$A$1:$${letters(columns - 1)}$${rows + 1}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${sheet}!$1:$1</definedName>`,
    ]
  })
  const list = sheets.map(
    ([name], i) => `<sheet name="${sheetText(titles[name])}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  )
  return `<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews><sheets>${list.join('')}</sheets><definedNames>${named.join('')}</definedNames></workbook>`
}

function coreXml({ header }: ReportModel): string {
  const at = Number.isNaN(Date.parse(header.asOf)) ? '1980-01-01T00:00:00Z' : header.asOf.replace(/\.\d+Z$/, 'Z')
  const when = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${sheetText(shownText(at))}</dcterms:${name}>`
  return `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${sheetText(shownText(header.title))}</dc:title><dc:creator>Stet</dc:creator>${when('created')}${when('modified')}</cp:coreProperties>`
}
