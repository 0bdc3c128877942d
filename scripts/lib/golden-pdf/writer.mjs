// Flat OpenDocument texts of the stories, which LibreOffice lays out and exports.
import { story, texts, withCuts } from './stories.mjs'

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

const spaces = `xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"`

export function flatText({
  content,
  columns = 1,
  indent = '0cm',
  gap = '0cm',
  align = 'justify',
  size = '11pt',
  rtl = false,
  head = '',
  foot = '',
  meta = '',
  width = '21cm',
  height = '29.7cm',
}) {
  const mode = rtl ? 'rl-tb' : 'lr-tb'
  const paragraph = (extra) => `<style:paragraph-properties style:writing-mode="${mode}" ${extra}/>`
  const letters = (points, weight = 'normal') =>
    `<style:text-properties fo:font-size="${points}" style:font-size-complex="${points}" fo:font-weight="${weight}" style:font-weight-complex="${weight}" fo:font-family="DejaVu Serif" style:font-family-complex="DejaVu Sans"/>`
  const start = rtl ? 'end' : 'start' // in its right-to-left paragraphs LibreOffice takes the end for the right edge
  const style = (name, properties, text) =>
    `<style:style style:name="${name}" style:family="paragraph">${paragraph(properties)}${text}</style:style>`
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${spaces} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:meta>${meta}</office:meta>
<office:styles>
${style('Body', `fo:text-align="${align}" fo:text-indent="${indent}" fo:margin-bottom="${gap}" fo:line-height="125%"`, letters(size))}
${style('Headline', `fo:text-align="${start}" fo:margin-bottom="0.3cm" fo:keep-with-next="always"`, letters('20pt', 'bold'))}
${style('Byline', `fo:text-align="${start}" fo:margin-bottom="0.5cm"`, letters('9pt'))}
${style('Subhead', `fo:text-align="${start}" fo:margin-top="0.3cm" fo:margin-bottom="0.15cm" fo:keep-with-next="always"`, letters(size, 'bold'))}
${style('Edge', 'fo:text-align="center"', letters('8pt'))}
${style('Footnote', 'fo:text-align="start"', letters('8pt'))}
</office:styles>
<office:automatic-styles>
<style:style style:name="Columns" style:family="section"><style:section-properties style:writing-mode="${mode}" text:dont-balance-text-columns="false"><style:columns fo:column-count="${columns}" fo:column-gap="0.7cm"/></style:section-properties></style:style>
<style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="${width}" fo:page-height="${height}" fo:margin="2.2cm" style:writing-mode="${mode}"/><style:header-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-bottom="0.4cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-top="0.4cm"/></style:footer-style></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page">${head ? `<style:header><text:p text:style-name="Edge">${head}</text:p></style:header>` : ''}${foot ? `<style:footer><text:p text:style-name="Edge">${foot}</text:p></style:footer>` : ''}</style:master-page></office:master-styles>
<office:body><office:text>${content}</office:text></office:body>
</office:document>`
}

const styled = (style, text) => `<text:p text:style-name="${style}">${escaped(text)}</text:p>`
const title = ({ headline, byline }) => styled('Headline', headline) + styled('Byline', byline)
const body = (blocks, cuts = false) =>
  blocks
    .map(({ kind, text }) =>
      styled(kind === 'heading' ? 'Subhead' : 'Body', cuts && kind !== 'heading' ? withCuts(text, '\u00ad') : text),
    )
    .join('')
const inColumns = (xml) => `<text:section text:style-name="Columns" text:name="Columns">${xml}</text:section>`
const pageNumber = '<text:page-number text:select-page="current"/>'
const footnote = (number, text) =>
  `<text:note text:id="note${number}" text:note-class="footnote"><text:note-citation>${number}</text:note-citation><text:note-body><text:p text:style-name="Footnote">${escaped(text)}</text:p></text:note-body></text:note>`
const table = (rows) =>
  `<table:table table:name="Rows"><table:table-column table:number-columns-repeated="${rows[0].length}"/>${rows.map((row) => `<table:table-row>${row.map((cell) => `<table:table-cell>${styled('Body', cell)}</table:table-cell>`).join('')}</table:table-row>`).join('')}</table:table>`
const plain = ({ headline, byline, blocks }) => [headline, byline, ...texts(blocks)]

/** `{ name, source, paragraphs, found }` of each. */
export function writerDocuments() {
  const mill = story('de-muehle')
  const canal = story('fr-canal')
  const library = story('es-biblioteca')
  const bridge = story('it-ponte')
  const ferry = story('nl-veer')
  const market = story('pt-mercado')
  const greenhouse = story('ru-teplitsa')
  const souk = story('ar-souk')
  const bus = story('he-sifriya')
  const harbour = story('en-harbour')
  const small = { width: '14.8cm', height: '21cm' }
  const rows = [
    ['Jaar', 'Overtochten', 'Storingen'],
    ['2029', '41.200', '3'],
    ['2030', '39.870', '11'],
  ]
  const [firstOfBridge, ...restOfBridge] = bridge.blocks
  return [
    {
      name: 'writer-one-column',
      source: flatText({
        ...small,
        indent: '0.5cm',
        content: title(mill) + body(mill.blocks, true),
        head: 'Lindtaler Bote · Montag, 17. März 2031',
        foot: `Seite ${pageNumber}`,
        meta: '<dc:title>Wassermühle liefert wieder Strom</dc:title><meta:initial-creator>Henrike Aumann</meta:initial-creator><dc:creator>Henrike Aumann</dc:creator><dc:language>de-DE</dc:language>',
      }),
      paragraphs: plain(mill),
      found: [
        { field: 'title', value: 'Wassermühle liefert wieder Strom' },
        { field: 'title', value: mill.headline },
        { field: 'byline', value: 'Henrike Aumann' },
      ],
    },
    {
      name: 'writer-two-columns',
      source: flatText({ columns: 2, indent: '0.4cm', content: title(canal) + inColumns(body(canal.blocks, true)) }),
      paragraphs: plain(canal),
      found: [{ field: 'title', value: canal.headline }],
    },
    {
      name: 'writer-three-columns',
      source: flatText({
        columns: 3,
        size: '9pt',
        indent: '0.3cm',
        content: title(library) + inColumns(body(library.blocks, true)),
        meta: '<dc:title>Untitled</dc:title>',
      }),
      paragraphs: plain(library),
      found: [{ field: 'title', value: library.headline }],
    },
    {
      name: 'writer-notes',
      source: flatText({
        gap: '0.25cm',
        align: 'start',
        foot: pageNumber,
        content: `${title(bridge)}<text:p text:style-name="Body">${escaped(firstOfBridge.text)}${footnote(1, 'Delibera numero 214 del 3 marzo 2031.')}</text:p>${body(restOfBridge.slice(0, 1))}<text:p text:style-name="Body">${escaped(restOfBridge[1].text)}${footnote(2, 'Il bando resta aperto fino al 30 giugno.')}</text:p>${body(restOfBridge.slice(2))}`,
      }),
      paragraphs: [
        ...plain(bridge),
        '¹ Delibera numero 214 del 3 marzo 2031.',
        '² Il bando resta aperto fino al 30 giugno.',
      ],
    },
    {
      name: 'writer-table',
      source: flatText({
        gap: '0.2cm',
        content:
          title(ferry) +
          body(ferry.blocks.slice(0, 2)) +
          table(rows) +
          styled('Body', '') +
          body(ferry.blocks.slice(2)),
      }),
      paragraphs: [
        ferry.headline,
        ferry.byline,
        ...texts(ferry.blocks.slice(0, 2)),
        ...rows.map((row) => row.join('\t')),
        ...texts(ferry.blocks.slice(2)),
      ],
    },
    {
      name: 'writer-ragged-pages',
      source: flatText({
        ...small,
        align: 'start',
        gap: '0.3cm',
        head: 'O Correio do Monte',
        foot: `${pageNumber} / <text:page-count/>`,
        content: title(market) + body(market.blocks),
      }),
      paragraphs: plain(market),
    },
    {
      name: 'writer-cyrillic-columns',
      source: flatText({
        columns: 2,
        size: '10pt',
        indent: '0.5cm',
        content: title(greenhouse) + inColumns(body(greenhouse.blocks)),
      }),
      paragraphs: plain(greenhouse),
    },
    {
      name: 'writer-arabic',
      source: flatText({ rtl: true, align: 'end', gap: '0.3cm', content: title(souk) + body(souk.blocks) }),
      paragraphs: plain(souk),
    },
    {
      name: 'writer-hebrew-columns',
      source: flatText({
        rtl: true,
        columns: 2,
        align: 'end',
        gap: '0.3cm',
        content: title(bus) + inColumns(body(bus.blocks)),
      }),
      paragraphs: plain(bus),
    },
    {
      name: 'writer-two-stories',
      source: flatText({
        columns: 2,
        size: '10pt',
        gap: '0.2cm',
        content: title(harbour) + inColumns(body(harbour.blocks)) + title(bridge) + body(bridge.blocks),
      }),
      paragraphs: [...plain(harbour), ...plain(bridge)],
    },
  ]
}
