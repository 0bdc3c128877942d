// A third set, of the texts of the golden web pages, in layouts that the first two have not: numbered sections, abstracts, floats with captions, drop
// capitals in columns, lists in lists of paragraphs, tables with running cells, Japanese and Chinese. Made before the reader was run on it, scored once.
import { texPage } from './tex.mjs'
import { grouped, pageText, words } from './third-text.mjs'
import { thirdWebDocuments } from './third-web.mjs'
import { flatText } from './writer.mjs'

const inTex = (text) => text.replace(/[&%$#_{}]/g, '\\$&').replaceAll('£', '\\pounds{}')
const inXml = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

const texRows = (rows) =>
  `\n\n\\begin{center}\\begin{tabular}{lp{.5\\linewidth}}\\toprule ${rows.map((row) => row.map(inTex).join(' & ')).join(' \\\\ ')} \\\\ \\bottomrule\\end{tabular}\\end{center}\n\n`
const texItems = (kind) => (items) =>
  `\n\n\\begin{${kind}}${items.map((item) => `\\item ${inTex(item)}`).join('\n')}\\end{${kind}}\n\n`

const texBody = (blocks, { section = '\\section*', list = 'itemize', first = (text) => text } = {}) => {
  let isFirst = true
  const one = ({ text, kind }) => {
    if (kind === 'title') return `{\\LARGE\\bfseries\\raggedright ${inTex(text)}\\par}\\bigskip\n\n`
    if (kind === 'head') return `${section}{${inTex(text)}}\n\n`
    const shown = isFirst && kind === 'text' ? first(inTex(text)) : inTex(text)
    if (kind === 'text') isFirst = false
    return kind === 'lead' ? `{\\itshape ${shown}\\par}\\medskip\n\n` : `${shown}\n\n`
  }
  return grouped(blocks, one, { items: texItems(list), rows: texRows })
}

const initial = (text) => text.replace(/^(\p{L})([\p{L}’]*)/u, '\\lettrine{$1}{$2}')
const noted = (source, before, note) => source.replace(before, `${before}\\footnote{${inTex(note)}}`)
const numbered = (blocks) => {
  let section = 0
  return blocks.map((block) => (block.kind === 'head' ? `${++section} ${block.text}` : block.text))
}

function texDocuments() {
  const wells = pageText('46-gov-guidance-wells', [5, 11, 16, 21, 27], [7, 8, 9, 24, 25, 26])
  const fungus = pageText('18-pilz-labor', [5, 7, 13], [8, 9, 10])
  const clocks = pageText('05-bahnhof-uhr', [5, 7, 12])
  const harbour = pageText('01-harbour-dredging', [6, 13], [10, 11, 12])
  const umbrellas = pageText('36-column-umbrellas', [], [7, 8, 9])
  const note = 'The register is open on weekdays; a copy costs four marks.'
  const others = ['Stand der Akten: 3. Februar 2026.', 'So die Antwort auf eine Anfrage vom Januar.']
  const caption = 'Abbildung 1: Ein Balken nach sechs Wochen in der Kammer, quer aufgeschnitten.'
  const german = '\\usepackage[T1]{fontenc}\\usepackage{lmodern}\\usepackage[ngerman]{babel}'
  const english = '\\usepackage[T1]{fontenc}\\usepackage{lmodern}\\usepackage[english]{babel}'
  return [
    {
      name: 'third-tex-report',
      source: texPage(
        '11pt',
        `${english}\\usepackage{booktabs,fancyhdr}\\pagestyle{fancy}\\fancyhf{}\\fancyhead[L]{District Water Office}\\fancyhead[R]{Leaflet 12}\\fancyfoot[C]{\\thepage}`,
        noted(texBody(wells, { section: '\\section' }), 'Keep your receipts.', note),
        'a5paper,margin=17mm,includehead,includefoot',
      ),
      paragraphs: [...numbered(wells), `¹ ${note}`],
    },
    {
      name: 'third-tex-journal',
      source: texPage(
        '10pt,twocolumn',
        `${german}\\usepackage{fancyhdr}\\pagestyle{fancy}\\fancyhf{}\\fancyhead[L]{Baustoff und Boden}\\fancyhead[R]{Heft 2}\\fancyfoot[C]{\\thepage}`,
        `\\twocolumn[{\\LARGE\\bfseries ${inTex(fungus[0].text)}\\par}\\medskip{\\itshape ${inTex(fungus[1].text)}\\par}\\bigskip]${texBody(fungus.slice(2, 4))}\\begin{figure}[t]\\rule{\\linewidth}{25mm}\\caption{${caption.replace('Abbildung 1: ', '')}}\\end{figure}${texBody(fungus.slice(4))}`,
        'a5paper,margin=14mm,includehead,includefoot',
      ),
      paragraphs: [...words(fungus), caption],
      anyOrder: true,
    },
    {
      name: 'third-tex-initials',
      source: texPage(
        '9pt',
        `${german}\\usepackage{lettrine,multicol}\\setlength{\\columnseprule}{.3pt}`,
        `${texBody(clocks.slice(0, 2))}\\begin{multicols}{3}${noted(texBody(clocks.slice(2), { section: '\\subsection*', first: initial }), 'mit zwei Beschäftigten.', others[1])}\\end{multicols}`,
        'a4paper,margin=18mm',
      ),
      paragraphs: [...words(clocks), `¹ ${others[1]}`],
    },
    {
      name: 'third-tex-two-stories',
      source: texPage(
        '10pt',
        `${english}\\usepackage{multicol,parskip}`,
        `\\begin{multicols}{2}${texBody(harbour, { section: '\\paragraph*' }).replace(/\\paragraph\*\{(.*?)\}/g, '\\textbf{$1}')}\\end{multicols}\\medskip\\hrule\\bigskip\\begin{multicols}{2}${texBody(umbrellas, { list: 'enumerate' })}\\end{multicols}`,
        'a4paper,margin=20mm',
      ),
      paragraphs: [
        ...words(harbour),
        ...umbrellas.map(({ text, kind }, i) => (kind === 'item' ? `${i - 5}. ${text}` : text)),
      ],
    },
  ].map((document) => ({ program: 'pdflatex', ...document }))
}

const styled = (style, text) => `<text:p text:style-name="${style}">${text}</text:p>`
const writerBody = (blocks, list = 'Bullets') =>
  grouped(blocks, ({ text, kind }) => styled({ title: 'Headline', head: 'Subhead' }[kind] ?? 'Body', inXml(text)), {
    items: (items) =>
      `<text:list text:style-name="${list}">${items.map((item) => `<text:list-item>${styled('Body', inXml(item))}</text:list-item>`).join('')}</text:list>`,
    rows: (rows) =>
      `<table:table table:name="Rows"><table:table-column table:number-columns-repeated="${rows[0].length}"/>${rows.map((row) => `<table:table-row>${row.map((cell) => `<table:table-cell>${styled('Body', inXml(cell))}</table:table-cell>`).join('')}</table:table-row>`).join('')}</table:table>`,
  })
const listStyles =
  '<text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:space-before="0.4cm" text:min-label-width="0.4cm"/></text:list-level-style-bullet></text:list-style><text:list-style style:name="Numbers"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."><style:list-level-properties text:space-before="0.4cm" text:min-label-width="0.6cm"/></text:list-level-style-number></text:list-style><style:style style:name="Initial" style:family="paragraph" style:parent-style-name="Body"><style:paragraph-properties><style:drop-cap style:lines="3" style:length="1" style:distance="0.1cm"/></style:paragraph-properties></style:style></office:automatic-styles>'
const withStyles = (source) => source.replace('</office:automatic-styles>', listStyles)
const columned = (xml) => `<text:section text:style-name="Columns" text:name="Columns">${xml}</text:section>`
const pageNumber = '<text:page-number text:select-page="current"/>'

function writerDocuments() {
  const beaver = pageText('12-bever-dijk', [5, 10, 15], [7, 8, 9])
  const winter = pageText('54-zimnik', [5])
  const postman = pageText('56-nisi-taxidromos', [5])
  const umbrellas = pageText('36-column-umbrellas', [], [7, 8, 9])
  const wells = pageText('46-gov-guidance-wells', [5, 11, 16, 21, 27], [7, 8, 9, 24, 25, 26])
  const [title, lead, ...rest] = winter
  return [
    {
      name: 'third-writer-lists',
      source: withStyles(
        flatText({
          gap: '0.2cm',
          width: '14.8cm',
          height: '21cm',
          head: 'Polderkrant · zaterdag 12 april',
          foot: `blad ${pageNumber}`,
          content: writerBody(beaver),
        }),
      ),
      paragraphs: words(beaver),
    },
    {
      name: 'third-writer-initial',
      source: withStyles(
        flatText({
          columns: 3,
          size: '9pt',
          indent: '0.3cm',
          content: writerBody([title]) + columned(writerBody([lead]).replace('"Body"', '"Initial"') + writerBody(rest)),
        }),
      ),
      paragraphs: words(winter),
    },
    {
      name: 'third-writer-greek',
      source: flatText({
        columns: 2,
        indent: '0.5cm',
        size: '10pt',
        content: writerBody(postman.slice(0, 1)) + columned(writerBody(postman.slice(1))),
      }),
      paragraphs: words(postman),
    },
    {
      name: 'third-writer-table',
      source: withStyles(
        flatText({ gap: '0.15cm', align: 'start', foot: pageNumber, content: writerBody(wells, 'Numbers') }),
      ),
      paragraphs: wells.map(({ text, kind }, i) => {
        const first = wells.slice(0, i).findLastIndex((block) => block.kind !== 'item')
        return kind === 'item' ? `${i - first}. ${text}` : text
      }),
    },
    {
      name: 'third-writer-half-columns',
      source: withStyles(
        flatText({
          columns: 2,
          gap: '0.2cm',
          align: 'start',
          head: 'Sunday Reader',
          content: writerBody(umbrellas.slice(0, 2)) + columned(writerBody(umbrellas.slice(2))),
        }),
      ),
      paragraphs: words(umbrellas),
    },
  ]
}

/** `{ tex, writer, web }`, each as the makers of scripts/golden-pdf.mjs take them. */
export const thirdDocuments = () => ({ tex: texDocuments(), writer: writerDocuments(), web: thirdWebDocuments() })
