// A fifth set, of other texts in other layouts (minutes, a paper, a chapter, a letter, a live blog), made when the work on the fourth was done and scored
// once: what to expect of PDFs that nobody has looked at. Texts in test/golden/import/pdf-fifth/texts.
import { columned, pageNumber, texBody, writerBody, written } from './fourth.mjs'
import { body, page } from './fourth-web.mjs'
import { expected, markedText } from './marked-text.mjs'
import { texPage } from './tex.mjs'

const text = (name) => markedText('fifth', name)

function texDocuments() {
  const rooks = text('paper')
  const chapter = text('book')
  const numberedHead = (shown) => `\\section{${shown.replace(/^\d /, '')}}\n\n`
  const figure = (shown) =>
    `\\begin{figure}[t]\\rule{\\linewidth}{30mm}\\caption{${shown.replace('Figure 1: ', '')}}\\end{figure}\n\n`
  return [
    {
      name: 'fifth-tex-paper',
      program: 'pdflatex',
      source: texPage(
        '10pt,twocolumn',
        '\\usepackage[T1]{fontenc}\\usepackage{lmodern,booktabs}\\usepackage[english]{babel}\\usepackage{fancyhdr}\\pagestyle{fancy}\\fancyhf{}\\fancyhead[L]{Proceedings of the Calder Field Society}\\fancyhead[R]{\\thepage}',
        `\\twocolumn[${texBody(rooks.slice(0, 3))}\\bigskip]${texBody(rooks.slice(3), { columns: 'lrr', shapes: { head: numberedHead, quote: figure } })}`,
        'a5paper,margin=14mm,includehead,includefoot',
      ),
      paragraphs: expected(rooks),
    },
    {
      name: 'fifth-tex-book',
      program: 'xelatex',
      source: texPage(
        '11pt,twoside',
        '\\usepackage{fontspec}\\setmainfont{Liberation Serif}\\usepackage[ngerman]{babel}\\usepackage{fancyhdr}\\pagestyle{fancy}\\fancyhf{}\\fancyhead[LE]{\\thepage\\quad Zwölf Kilometer Zaun}\\fancyhead[RO]{Der Mann mit der Quittung\\quad\\thepage}',
        texBody(chapter, { shapes: { line: (shown) => `\\begin{center}${shown}\\end{center}\n\n` } }),
        'paperwidth=120mm,paperheight=190mm,margin=14mm,includehead',
      ),
      paragraphs: expected(chapter),
    },
  ]
}

function writerDocuments() {
  const council = text('minutes')
  const bridge = text('letter')
  const island = text('swedish')
  return [
    {
      name: 'fifth-writer-minutes',
      source: written('Liberation Sans', {
        width: '14.8cm',
        height: '21cm',
        gap: '0.2cm',
        size: '10pt',
        align: 'start',
        head: 'Upper Thessaby Parish Council',
        foot: `Page ${pageNumber}`,
        content: writerBody(council),
      }),
      paragraphs: expected(council),
    },
    {
      name: 'fifth-writer-letter',
      source: written('Liberation Serif', {
        gap: '0.25cm',
        size: '12pt',
        content: writerBody(bridge, { numbered: 'Hanging' }).replace(
          /text:style-name="Line">Marcigny, le/,
          'text:style-name="Right">Marcigny, le',
        ),
      }),
      paragraphs: expected(bridge),
    },
    {
      name: 'fifth-writer-newspaper',
      source: written('Noto Serif', {
        columns: 3,
        size: '9pt',
        indent: '0.35cm',
        content: writerBody(island.slice(0, 2)) + columned(writerBody(island.slice(2), { cuts: true })),
      }),
      paragraphs: expected(island),
    },
  ]
}

function webDocuments() {
  const hotel = text('blog').map((block) => (/^\d+\. /.test(block.text) ? { ...block, kind: 'numbered' } : block))
  const lock = text('ticker')
  const clock = text('hebrew')
  const photo = hotel.findIndex(({ kind }) => kind === 'quote')
  return [
    {
      name: 'fifth-web-blog',
      source: page(
        'es',
        'figure{float:right;width:72mm;margin:1mm 0 3mm 6mm}figure div{height:48mm;background:#bcd}.quote{font:italic 8.5pt "Liberation Sans";margin:1mm 0}.line{font-size:8.5pt}',
        `${body(hotel.slice(0, photo))}<figure><div></div>${body(hotel.slice(photo, photo + 1))}</figure>${body(hotel.slice(photo + 1))}`,
      ),
      footer: 'https://silencio.example/hotel',
      paragraphs: expected(hotel),
    },
    {
      name: 'fifth-web-live-blog',
      source: page(
        'nl',
        'body{font-family:"Noto Sans"}h2{font-size:10.5pt;color:#a22;margin:.9em 0 0}h2+p{margin-top:.1em}table{border-collapse:collapse;margin:.5em 0}td{border-bottom:1px solid #999;padding:1mm 4mm 1mm 0}',
        body(lock),
      ),
      paragraphs: expected(lock),
    },
    {
      name: 'fifth-web-hebrew',
      source: page(
        'he',
        'html{direction:rtl}body{font-family:"DejaVu Sans"}main{columns:2;column-gap:9mm;text-align:justify}main p{margin:0;text-indent:1.2em}',
        `${body(clock.slice(0, 2))}<main>${body(clock.slice(2))}</main>`,
      ),
      paragraphs: expected(clock),
    },
  ]
}

/** `{ tex, writer, web }`, each as the makers of scripts/golden-pdf.mjs take them. */
export const fifthDocuments = () => ({ tex: texDocuments(), writer: writerDocuments(), web: webDocuments() })
