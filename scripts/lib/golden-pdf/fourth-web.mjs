// Of the fourth set, what the browser prints.
import { expected, inXml, marked, markedText } from './marked-text.mjs'
import { withCuts } from './stories.mjs'

const text = (name) => markedText('fourth', name)
const tags = { title: 'h1', head: 'h2' }

export const body = (blocks, { cuts = false } = {}) =>
  marked(
    blocks,
    ({ kind, text: words }) => {
      const tag = tags[kind] ?? 'p'
      return `<${tag} class="${kind}">${inXml(cuts && kind === 'text' ? withCuts(words, '\u00ad') : words)}</${tag}>`
    },
    {
      item: (items) => `<ul>${items.map((item) => `<li>${inXml(item)}</li>`).join('')}</ul>`,
      numbered: (items) => `<ol>${items.map((item) => `<li>${inXml(item.replace(/^\d+\. /, ''))}</li>`).join('')}</ol>`,
      row: (rows) =>
        `<table>${rows
          .map(
            (row) =>
              `<tr>${row
                .split('\t')
                .map((cell) => `<td>${inXml(cell)}</td>`)
                .join('')}</tr>`,
          )
          .join('')}</table>`,
      box: (lines) => `<aside>${lines.map((line) => `<p>${inXml(line)}</p>`).join('')}</aside>`,
    },
  )
export const page = (language, style, content) =>
  `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>Print</title><style>@page{margin:15mm}body{font:10.5pt/1.45 "Liberation Serif",serif}h1{font-size:21pt;line-height:1.15;margin:.4em 0}h2{font-size:12.5pt;margin:1em 0 .3em}.lead{font-weight:bold}.byline{font-size:8.5pt}${style}</style><body>${content}</body></html>`

/** Typed on a teleprinter's line of so many characters, each paragraph set in by four. */
const typed = (blocks, width) =>
  blocks
    .map(({ kind, text: words }) => {
      const lines = ['']
      for (const word of (kind === 'line' ? words : `\u2003${words}`).split(' ')) {
        const line = lines.at(-1)
        if (line !== '' && line.length + word.length + 1 > width) lines.push(word)
        else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
      }
      return lines.join('\n').replace('\u2003', '    ')
    })
    .join('\n')

export function fourthWebDocuments() {
  const cooperative = text('newsletter')
  const parcel = text('web-print')
  const ferry = text('wire')
  const boat = text('russian')
  const board = text('japanese')
  const lighthouse = text('factbox')
  const front = text('frontpage')
  const starts = front.flatMap(({ kind }, i) => (kind === 'title' ? [i] : []))
  const stories = starts.map((start, i) => front.slice(start, starts[i + 1]))
  const box = lighthouse.filter(({ kind }) => kind === 'box')
  const rest = lighthouse.filter(({ kind }) => kind !== 'box')
  const menu = ['Home', 'News', 'Tides', 'Letters', 'Notices', 'Sign in'].map((name) => `<a>${name}</a>`).join('')
  return [
    {
      name: 'fourth-web-newsletter',
      source: page(
        'de',
        'body{font-family:"Liberation Sans"}main{columns:2;column-gap:9mm}h2{color:#245}p{margin:0 0 .5em}',
        `${body(cooperative.slice(0, 2))}<main>${body(cooperative.slice(2), { cuts: true })}</main>`,
      ),
      paragraphs: expected(cooperative),
    },
    {
      // The menu is in a row, which has no paragraphs: it is not asked for.
      name: 'fourth-web-print',
      source: page(
        'en',
        'body{font-family:"Liberation Sans"}nav{display:flex;gap:7mm;border-bottom:1px solid;padding:2mm 0;font-size:9pt}.line{font-size:8.5pt;color:#555}',
        `${body(parcel.slice(0, 1))}<nav>${menu}</nav>${body(parcel.slice(1))}`,
      ),
      footer: 'https://herald.example/tressick/library-books-wall',
      paragraphs: expected(parcel),
    },
    {
      name: 'fourth-web-wire',
      source: page(
        'en',
        'pre{font:10pt/1.3 "Liberation Mono",monospace;white-space:pre-wrap}',
        `<pre>${inXml(typed(ferry, 66))}</pre>`,
      ),
      paragraphs: expected(ferry),
    },
    {
      name: 'fourth-web-russian',
      source: page(
        'ru',
        'main{columns:3;column-gap:6mm;font-size:9.5pt;text-align:justify}main p{margin:0;text-indent:1.4em}',
        `${body(boat.slice(0, 2))}<main>${body(boat.slice(2), { cuts: true })}</main>`,
      ),
      paragraphs: expected(boat),
    },
    {
      name: 'fourth-web-japanese',
      source: page(
        'ja',
        'body{font-family:"Noto Sans CJK JP","Noto Serif CJK JP"}main{columns:2;column-gap:9mm;text-align:justify}main p{margin:0;text-indent:1em}',
        `${body(board.slice(0, 2))}<main>${body(board.slice(2))}</main>`,
      ),
      paragraphs: expected(board),
    },
    {
      name: 'fourth-web-fact-box',
      source: page(
        'it',
        'aside{float:right;width:58mm;margin:0 0 4mm 7mm;padding:2mm 4mm;background:#eee;font:9pt/1.35 "Liberation Sans"}aside p{margin:0 0 1.5mm}aside p:first-child{font-weight:bold}',
        body(rest.slice(0, 3)) + body(box) + body(rest.slice(3)),
      ),
      paragraphs: expected(lighthouse),
    },
    {
      name: 'fourth-web-front-page',
      source: page(
        'es',
        'main{display:grid;grid-template-columns:1fr 1fr 1fr;gap:7mm}h1{font-size:15pt}p{margin:0 0 .4em;text-align:justify}article+article{border-left:1px solid;padding-left:4mm}',
        `<main>${stories.map((blocks) => `<article>${body(blocks)}</article>`).join('')}</main>`,
      ),
      paragraphs: expected(front),
    },
  ]
}
