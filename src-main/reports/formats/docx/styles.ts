import { namespaces, xmlHead } from './xml'

interface Style {
  id: string
  name: string
  kind?: 'paragraph' | 'character'
  basedOn?: string
  next?: string
  /** Inside `w:pPr` and `w:rPr`, in the schema's order. */
  paragraph?: string
  run?: string
}

const size = (halfPoints: number) => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`
const space = (before: number, after: number, line = 0) =>
  `<w:spacing w:before="${before}" w:after="${after}"${line ? ` w:line="${line}" w:lineRule="auto"` : ''}/>`
const bold = '<w:b/><w:bCs/>'
const soft = '<w:color w:val="5C5A55"/>'
const fine = (side: 'top' | 'bottom' | 'left', colour = 'D5D2CA', width = 4, gap = 4) =>
  `<w:${side} w:val="single" w:sz="${width}" w:space="${gap}" w:color="${colour}"/>`

const styles: Style[] = [
  { id: 'Normal', name: 'Normal', paragraph: space(0, 100, 264) },
  {
    id: 'Title',
    name: 'Title',
    next: 'Normal',
    paragraph: `<w:keepNext/>${space(60, 60, 240)}`,
    run: `${bold}${size(44)}`,
  },
  {
    id: 'Heading1',
    name: 'heading 1',
    next: 'Normal',
    paragraph: `<w:keepNext/><w:keepLines/><w:pBdr>${fine('bottom', '1C1B19', 6, 3)}</w:pBdr>${space(440, 140, 240)}<w:outlineLvl w:val="0"/>`,
    run: `${bold}${size(30)}`,
  },
  {
    id: 'Heading2',
    name: 'heading 2',
    next: 'Normal',
    paragraph: `<w:keepNext/><w:keepLines/>${space(300, 80, 240)}<w:outlineLvl w:val="1"/>`,
    run: `${bold}${size(25)}`,
  },
  {
    id: 'Heading3',
    name: 'heading 3',
    next: 'Normal',
    paragraph: `<w:keepNext/><w:keepLines/><w:pBdr>${fine('top', 'D5D2CA', 4, 6)}</w:pBdr>${space(260, 60, 240)}<w:outlineLvl w:val="2"/>`,
    run: `${bold}${size(22)}`,
  },
  { id: 'Kicker', name: 'Kicker', paragraph: space(0, 160), run: `${soft}${size(22)}` },
  { id: 'Lead', name: 'Lead', paragraph: `<w:keepNext/>${space(0, 120)}`, run: `<w:i/><w:iCs/>${soft}` },
  { id: 'Call', name: 'Call', paragraph: `<w:keepNext/>${space(60, 40)}`, run: `${bold}${size(36)}` },
  { id: 'Label', name: 'Label', paragraph: `<w:keepNext/>${space(140, 50)}`, run: bold },
  { id: 'Opening', name: 'Opening', paragraph: `<w:keepNext/>${space(140, 60)}` },
  {
    id: 'Fact',
    name: 'Fact',
    paragraph: `<w:tabs><w:tab w:val="left" w:pos="2835"/></w:tabs>${space(0, 40, 252)}<w:ind w:left="2835" w:hanging="2835"/>`,
  },
  {
    id: 'Quote',
    name: 'Quote',
    paragraph: `<w:pBdr>${fine('left', 'B5B1A7', 12, 8)}</w:pBdr>${space(0, 100)}<w:ind w:left="340" w:right="340"/>`,
  },
  {
    id: 'ListBullet',
    name: 'List Bullet',
    paragraph: `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>${space(60, 20)}<w:ind w:left="340" w:hanging="227"/>`,
  },
  { id: 'ListContinue', name: 'List Continue', paragraph: `${space(0, 20)}<w:ind w:left="340"/>`, run: size(19) },
  {
    id: 'ArticleText',
    name: 'Article text',
    paragraph: `<w:tabs><w:tab w:val="left" w:pos="454"/></w:tabs>${space(0, 140, 300)}<w:ind w:left="454" w:hanging="454"/>`,
    run: `<w:rFonts w:ascii="Cambria" w:hAnsi="Cambria" w:cs="Times New Roman"/>${size(22)}`,
  },
  { id: 'TableText', name: 'Table text', paragraph: space(30, 30, 240), run: size(19) },
  { id: 'TableHead', name: 'Table head', basedOn: 'TableText', paragraph: '<w:keepNext/>', run: bold },
  { id: 'AfterTable', name: 'After table', paragraph: space(0, 0, 200), run: size(12) },
  { id: 'TOCHeading', name: 'TOC Heading', paragraph: `<w:keepNext/>${space(240, 40)}`, run: `${bold}${size(21)}` },
  { id: 'TOC1', name: 'toc 1', paragraph: space(0, 0, 240), run: size(19) },
  {
    id: 'Header',
    name: 'header',
    paragraph: `<w:pBdr>${fine('bottom')}</w:pBdr>${space(0, 0)}`,
    run: `${soft}${size(17)}`,
  },
  {
    id: 'Footer',
    name: 'footer',
    paragraph: `<w:pBdr>${fine('top')}</w:pBdr>${space(0, 0)}`,
    run: `${soft}${size(17)}`,
  },
  { id: 'CommentText', name: 'annotation text', paragraph: space(0, 40), run: size(18) },
  { id: 'Picture', name: 'Picture', paragraph: space(80, 120, 240) },
  { id: 'PictureStart', name: 'Picture start', paragraph: space(0, 0, 240), run: size(16) },
  {
    id: 'PictureMiddle',
    name: 'Picture middle',
    paragraph: `${space(0, 0, 240)}<w:jc w:val="center"/>`,
    run: size(16),
  },
  { id: 'PictureEnd', name: 'Picture end', paragraph: `${space(0, 0, 240)}<w:jc w:val="right"/>`, run: size(16) },
  { id: 'PictureText', name: 'Picture text', kind: 'character' },
  { id: 'CommentReference', name: 'annotation reference', kind: 'character', run: size(16) },
  { id: 'Hyperlink', name: 'Hyperlink', kind: 'character', run: '<w:color w:val="1D4F91"/><w:u w:val="single"/>' },
  { id: 'FactName', name: 'Fact name', kind: 'character', run: soft },
  { id: 'ClaimNumber', name: 'Claim number', kind: 'character' },
  { id: 'ParagraphNumber', name: 'Paragraph number', kind: 'character', run: `${soft}${size(16)}` },
]

function styleXml({ id, name, kind = 'paragraph', basedOn, next, paragraph = '', run = '' }: Style): string {
  const isNormal = id === 'Normal'
  const base = basedOn ?? (kind === 'paragraph' && !isNormal ? 'Normal' : undefined)
  return (
    `<w:style w:type="${kind}"${isNormal ? ' w:default="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>` +
    (base ? `<w:basedOn w:val="${base}"/>` : '') +
    (next ? `<w:next w:val="${next}"/>` : '') +
    '<w:qFormat/>' +
    (paragraph ? `<w:pPr>${paragraph}</w:pPr>` : '') +
    (run ? `<w:rPr>${run}</w:rPr>` : '') +
    '</w:style>'
  )
}

const border = (side: string, colour: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${colour}"/>`

/** Lines between rows only; the head row on grey, repeated on each page. */
const tableStyle =
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>' +
  '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
  '<w:style w:type="table" w:styleId="ReportTable"><w:name w:val="Report table"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>' +
  `${border('top', '8C8A84')}${border('bottom', '8C8A84')}${border('insideH', 'D5D2CA')}` +
  '</w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="F1EFEA"/></w:tcPr></w:tblStylePr></w:style>'

/** `language`: BCP 47 tag of the report's own words. */
export const stylesXml = (language: string): string =>
  `${xmlHead}<w:styles ${namespaces}><w:docDefaults><w:rPrDefault><w:rPr>` +
  '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Microsoft YaHei" w:cs="Arial"/>' +
  `<w:color w:val="1C1B19"/>${size(21)}<w:lang w:val="${language}" w:eastAsia="zh-CN" w:bidi="ar-SA"/>` +
  `</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>${styles.map(styleXml).join('')}${tableStyle}</w:styles>`

export const numberingXml =
  `${xmlHead}<w:numbering ${namespaces}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>` +
  '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/>' +
  '<w:pPr><w:ind w:left="340" w:hanging="227"/></w:pPr><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri"/></w:rPr></w:lvl>' +
  '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'

/** What to take where a font is missing: one that has the script and comes with the system or the office. */
const fonts: [name: string, instead: string, family: string][] = [
  ['Calibri', 'Carlito', 'swiss'],
  ['Cambria', 'Caladea', 'roman'],
  ['Consolas', 'DejaVu Sans Mono', 'modern'],
  ['Arial', 'Liberation Sans', 'swiss'],
  ['Times New Roman', 'Liberation Serif', 'roman'],
  ['Courier New', 'Liberation Mono', 'modern'],
  ['Microsoft YaHei', 'Noto Sans CJK SC', 'swiss'],
  ['Microsoft JhengHei', 'Noto Sans CJK TC', 'swiss'],
  ['Yu Gothic', 'Noto Sans CJK JP', 'swiss'],
  ['Malgun Gothic', 'Noto Sans CJK KR', 'swiss'],
]
export const fontTableXml = `${xmlHead}<w:fonts ${namespaces}>${fonts
  .map(
    ([name, instead, family]) =>
      `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:family w:val="${family}"/></w:font>`,
  )
  .join('')}</w:fonts>`
