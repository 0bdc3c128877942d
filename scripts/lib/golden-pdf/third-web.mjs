// Of the third set, what the browser prints.
import { grouped, pageText, words } from './third-text.mjs'

const inXml = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
const tags = { title: 'h1', head: 'h2' }
const body = (blocks, list = 'ul') =>
  grouped(
    blocks,
    ({ text, kind }) => {
      const tag = tags[kind] ?? 'p'
      return `<${tag} class="${kind}">${inXml(text)}</${tag}>`
    },
    {
      items: (items) => `<${list}>${items.map((item) => `<li>${inXml(item)}</li>`).join('')}</${list}>`,
      rows: (rows) =>
        `<table>${rows.map((row, i) => `<tr>${row.map((cell) => `<${i === 0 ? 'th' : 'td'}>${inXml(cell)}</${i === 0 ? 'th' : 'td'}>`).join('')}</tr>`).join('')}</table>`,
    },
  )
const page = (language, style, content) =>
  `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>Print</title><style>@page{margin:16mm}body{font:10.5pt/1.45 "DejaVu Serif",serif}h1{font-size:19pt;line-height:1.2}h2{font-size:12pt;margin:1em 0 .3em}table{border-collapse:collapse}td,th{border:1px solid;padding:1mm 2mm;text-align:left}${style}</style><body>${content}</body></html>`

export function thirdWebDocuments() {
  const lens = pageText('09-phare-verrier', [5, 10])
  const wells = pageText('46-gov-guidance-wells', [5, 11, 16, 21, 27], [7, 8, 9, 24, 25, 26])
  const bridge = pageText('13-ponte-pedonal')
  const cat = pageText('58-minato-neko', [4, 8])
  const lift = pageText('57-shizhen-bridge', [4, 7])
  const harbour = pageText('01-harbour-dredging', [6, 13], [10, 11, 12])
  const caption = 'La lentille sous son hangar, à l’aube. Photo : atelier Kerzu'
  return [
    {
      name: 'third-web-magazine',
      source: page(
        'fr',
        'main{columns:2;column-gap:8mm;text-align:justify;hyphens:auto}.lead{font-weight:bold;font-size:12pt}.lead+p:first-letter{float:left;font-size:42pt;line-height:.85;padding-right:2mm}figure{break-inside:avoid;margin:3mm 0}figure div{height:40mm;background:#ccd}figcaption{font-size:8pt}',
        `${body(lens.slice(0, 2))}<main>${body(lens.slice(2, 6))}<figure><div></div><figcaption>${caption}</figcaption></figure>${body(lens.slice(6))}</main>`,
      ).replace('.lead+p:first', 'main p:first-of-type:first'),
      paragraphs: [...words(lens.slice(0, 6)), caption, ...words(lens.slice(6))],
    },
    {
      name: 'third-web-guidance',
      source: page('en', 'body{font-family:"DejaVu Sans",sans-serif}', body(wells)),
      footer: 'https://water.example/guidance/private-wells',
      paragraphs: words(wells),
    },
    {
      name: 'third-web-three-columns',
      source: page(
        'pt',
        'main{columns:3;column-gap:6mm;font-size:9pt}p{margin:0;text-indent:4mm}',
        `${body(bridge.slice(0, 1))}<main>${body(bridge.slice(1))}</main>`,
      ),
      paragraphs: words(bridge),
    },
    {
      name: 'third-web-sidebar',
      source: page(
        'en',
        'body{display:grid;grid-template-columns:2fr 1fr;gap:8mm}aside{font-size:9pt;border:1px solid;padding:3mm}',
        `<main>${body([...harbour.slice(0, 9), ...harbour.slice(12)])}</main><aside>${body(harbour.slice(9, 12), 'ol')}</aside>`,
      ),
      paragraphs: [
        ...words([...harbour.slice(0, 9), ...harbour.slice(12)]),
        ...words(harbour.slice(9, 12)).map((text, i) => `${i + 1}. ${text}`),
      ],
    },
    {
      name: 'third-web-japanese',
      source: page('ja', 'body{font-family:"Noto Serif CJK JP"}p{text-indent:1em;margin:0}', body(cat)),
      paragraphs: words(cat),
    },
    {
      name: 'third-web-chinese-columns',
      source: page(
        'zh',
        'body{font-family:"Noto Serif CJK SC"}main{columns:2;column-gap:8mm;text-align:justify}p{text-indent:2em;margin:0 0 2mm}',
        `${body(lift.slice(0, 1))}<main>${body(lift.slice(1))}</main>`,
      ),
      paragraphs: words(lift),
    },
  ]
}
