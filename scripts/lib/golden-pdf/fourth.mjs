// A fourth set, as newsrooms meet them: press release, newsletter, newspaper page, web print, ruling, wire, interview, report. Texts of its own in
// test/golden/import/pdf-fourth/texts. Made before the reader was run on it, scored once.
import { fourthWebDocuments } from './fourth-web.mjs'
import { expected, inTex, inXml, marked, markedText } from './marked-text.mjs'
import { withCuts } from './stories.mjs'
import { texPage } from './tex.mjs'
import { flatText } from './writer.mjs'

const text = (name) => markedText('fourth', name)

export const texBody = (blocks, { shapes = {}, list = 'itemize', columns = 'lp{.55\\linewidth}' } = {}) =>
  marked(
    blocks,
    ({ kind, text: words, note }) => {
      const shown = inTex(words) + (note ? `\\footnote{${inTex(note)}}` : '')
      if (shapes[kind]) return shapes[kind](shown)
      if (kind === 'title') return `{\\LARGE\\bfseries\\raggedright ${shown}\\par}\\medskip\n\n`
      if (kind === 'head') return `\\section*{${shown}}\n\n`
      if (kind === 'byline') return `{\\noindent\\small ${shown}\\par}\\medskip\n\n`
      if (kind === 'lead') return `{\\noindent\\itshape ${shown}\\par}\\medskip\n\n`
      return `${shown}\n\n`
    },
    {
      item: (items) =>
        `\n\n\\begin{${list}}${items.map((item) => `\\item ${inTex(item)}`).join('\n')}\\end{${list}}\n\n`,
      row: (rows) => {
        const cells = rows.map((row) => row.replace(/^\| /, '').split('\t').map(inTex))
        const shape = cells[0].length === 3 && cells.some((row) => row[2].length > 30) ? 'llp{.45\\linewidth}' : columns
        return `\n\n\\begin{center}\\begin{tabular}{${shape}}\\toprule ${cells.map((row) => row.join(' & ')).join(' \\\\ ')} \\\\ \\bottomrule\\end{tabular}\\end{center}\n\n`
      },
    },
  )

function texDocuments() {
  const light = text('newspaper')
  const buses = text('report')
  const umbrellas = text('french')
  const fountain = text('dropcap')
  const quote = (shown) =>
    shown.startsWith('“')
      ? `\n\n\\medskip\\hrule\\smallskip{\\centering\\large\\itshape ${shown}\\par}\\smallskip\\hrule\\medskip\n\n`
      : `\n\n\\medskip\\noindent\\rule{\\linewidth}{28mm}\\\\[1mm]{\\noindent\\footnotesize\\sffamily\\raggedright ${shown}\\par}\\medskip\n\n`
  let isFirst = true
  const initial = (shown) => {
    const out = isFirst ? shown.replace(/^(\p{L})(\p{L}*)/u, '\\lettrine[lines=3]{$1}{$2}') : shown
    isFirst = false
    return `${out}\n\n`
  }
  const head = light.slice(0, 3)
  return [
    {
      name: 'fourth-tex-newspaper',
      program: 'pdflatex',
      source: texPage(
        '9pt',
        '\\usepackage[T1]{fontenc}\\usepackage{mathptmx}\\usepackage{multicol,fancyhdr}\\pagestyle{fancy}\\fancyhf{}\\fancyhead[L]{Skarra Gazette}\\fancyhead[C]{Saturday 3 May 2031}\\fancyhead[R]{7}',
        `{\\Huge\\bfseries\\raggedright ${inTex(head[0].text)}\\par}\\smallskip{\\large\\raggedright ${inTex(head[1].text)}\\par}\\bigskip\\begin{multicols}{3}${texBody(light.slice(2), { shapes: { quote, head: (shown) => `\\medskip{\\noindent\\bfseries ${shown}\\par}\n\n` } })}\\end{multicols}`,
        'a4paper,margin=18mm',
      ),
      paragraphs: expected(light),
    },
    {
      name: 'fourth-tex-report',
      program: 'pdflatex',
      source: texPage(
        '10pt',
        '\\usepackage[T1]{fontenc}\\usepackage{lmodern,booktabs,parskip}\\usepackage{fancyhdr}\\pagestyle{fancy}\\fancyhf{}\\fancyhead[L]{Transport Audit Office}\\fancyhead[R]{\\small\\rightmark}\\fancyfoot[R]{\\thepage}',
        texBody(buses, {
          columns: 'lrr',
          shapes: { head: (shown) => `\\section*{${shown}}\\markboth{}{${shown}}\n\n` },
        }),
        'a5paper,margin=16mm,includehead,includefoot',
      ),
      paragraphs: expected(buses.map((block) => ({ ...block, text: block.text.replace(/^\| /, '') }))),
    },
    {
      name: 'fourth-tex-french',
      program: 'xelatex',
      source: texPage(
        '11pt',
        '\\usepackage{fontspec}\\setmainfont{Liberation Serif}\\usepackage[french]{babel}\\usepackage{fancyhdr}\\pagestyle{fancy}\\fancyhf{}\\fancyhead[C]{\\small Le Courrier de la Presqu’île — mardi 2 septembre 2031}\\fancyfoot[C]{\\thepage}',
        texBody(umbrellas),
        'a5paper,margin=17mm,includehead,includefoot',
      ),
      paragraphs: expected(umbrellas),
    },
    {
      name: 'fourth-tex-drop-capital',
      program: 'xelatex',
      source: texPage(
        '10pt',
        '\\usepackage{fontspec}\\setmainfont{Noto Serif}\\usepackage[english]{babel}\\usepackage{lettrine,multicol}\\pagestyle{plain}',
        `${texBody(fountain.slice(0, 2))}\\begin{multicols}{2}${texBody(fountain.slice(2), { shapes: { text: initial } })}\\end{multicols}`,
        'a4paper,margin=24mm',
      ),
      paragraphs: expected(fountain),
    },
  ]
}

const styles = {
  title: 'Headline',
  head: 'Subhead',
  byline: 'Byline',
  lead: 'Lead',
  line: 'Line',
  question: 'Question',
  quote: 'Caption',
}
const styled = (style, shown) => `<text:p text:style-name="${style}">${shown}</text:p>`
const footnote = (number, words) =>
  `<text:note text:id="note${number}" text:note-class="footnote"><text:note-citation>${number}</text:note-citation><text:note-body>${styled('Footnote', inXml(words))}</text:note-body></text:note>`
export const writerBody = (blocks, { cuts = false, numbered = 'Body' } = {}) =>
  marked(
    blocks,
    ({ kind, text: words, number, note }) => {
      const shown = inXml(cuts && kind === 'text' ? withCuts(words, '\u00ad') : words)
      const isNumbered = /^\d+\. /.test(shown)
      const style = styles[kind] ?? (isNumbered ? numbered : 'Body')
      const tabbed = isNumbered && numbered !== 'Body' ? shown.replace(' ', '<text:tab/>') : shown
      return styled(style, tabbed + (note ? footnote(number, note) : ''))
    },
    { row: writerTable },
  )
const writerTable = (rows) => {
  const cells = rows.map((row) => row.split('\t'))
  const row = (texts) =>
    `<table:table-row>${texts.map((words) => `<table:table-cell>${styled('Line', inXml(words))}</table:table-cell>`).join('')}</table:table-row>`
  return `<table:table table:name="Rows"><table:table-column table:number-columns-repeated="${cells[0].length}"/>${cells.map(row).join('')}</table:table>`
}
const style = (name, properties, letters) =>
  `<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="Body"><style:paragraph-properties ${properties}/><style:text-properties ${letters}/></style:style>`
const ownStyles = (centred) =>
  [
    style('Lead', 'fo:margin-bottom="0.3cm" fo:text-align="start"', 'fo:font-style="italic"'),
    style('Line', `fo:margin-bottom="0cm" fo:text-align="${centred ? 'center' : 'start'}"`, 'fo:font-size="9pt"'),
    style('Caption', 'fo:margin-bottom="0.3cm" fo:text-indent="0cm" fo:text-align="start"', 'fo:font-size="8pt"'),
    style('Right', 'fo:margin-bottom="0.5cm" fo:margin-top="0.5cm" fo:text-align="end"', ''),
    style('Question', 'fo:text-align="start"', 'fo:font-weight="bold"'),
    style('Hanging', 'fo:margin-left="1cm" fo:text-indent="-1cm" fo:margin-bottom="0.25cm"', ''),
  ].join('')
export const written = (font, options, isCentred = false) =>
  flatText(options)
    .replaceAll('"DejaVu Serif"', `"${font}"`)
    .replace('</office:automatic-styles>', `${ownStyles(isCentred)}</office:automatic-styles>`)
export const columned = (xml) => `<text:section text:style-name="Columns" text:name="Columns">${xml}</text:section>`
export const pageNumber = '<text:page-number text:select-page="current"/>'

function writerDocuments() {
  const rescue = text('press-release')
  const ruling = text('ruling')
  const dyke = text('interview')
  const booth = text('justified')
  const mill = text('arabic')
  const small = { width: '14.8cm', height: '21cm' }
  return [
    {
      name: 'fourth-writer-press-release',
      source: written('Liberation Sans', {
        gap: '0.3cm',
        align: 'start',
        content: writerBody(rescue, { numbered: 'Hanging' }),
      }),
      paragraphs: expected(rescue),
    },
    {
      name: 'fourth-writer-ruling',
      source: written(
        'Liberation Serif',
        {
          gap: '0.25cm',
          size: '12pt',
          foot: `AC/2030/0417 — ${pageNumber}`,
          content: writerBody(ruling, { numbered: 'Hanging' }),
        },
        true,
      ),
      paragraphs: expected(ruling),
    },
    {
      name: 'fourth-writer-interview',
      source: written('Liberation Serif', {
        ...small,
        align: 'start',
        head: 'Zaterdagkrant — Gesprek',
        foot: pageNumber,
        content: writerBody(dyke),
      }),
      paragraphs: expected(dyke),
    },
    {
      name: 'fourth-writer-justified',
      source: written('Liberation Serif', {
        columns: 2,
        size: '10pt',
        content: writerBody(booth.slice(0, 2)) + columned(writerBody(booth.slice(2), { cuts: true })),
      }),
      paragraphs: expected(booth),
    },
    {
      name: 'fourth-writer-arabic',
      source: written('DejaVu Sans', {
        rtl: true,
        columns: 2,
        indent: '0.5cm',
        content: writerBody(mill.slice(0, 2)) + columned(writerBody(mill.slice(2))),
      }),
      paragraphs: expected(mill),
    },
  ]
}

/** `{ tex, writer, web }`, each as the makers of scripts/golden-pdf.mjs take them. */
export const fourthDocuments = () => ({ tex: texDocuments(), writer: writerDocuments(), web: fourthWebDocuments() })
