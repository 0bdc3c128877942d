// Web pages of the stories, as the browser prints them.
import { story, texts, withCuts } from './stories.mjs'

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
const plain = ({ headline, byline, blocks }) => [headline, byline, ...texts(blocks)]

const html = ({ language, title, style, content, direction = 'ltr' }) =>
  `<!doctype html><html lang="${language}" dir="${direction}"><meta charset="utf-8"><title>${escaped(title)}</title><style>@page{margin:18mm}body{font:11pt/1.4 "DejaVu Serif",serif}h1{font-size:20pt;line-height:1.2}h2{font-size:12pt}.byline{font-size:9pt}${style}</style><body>${content}</body></html>`

const head = ({ headline, byline }) => `<h1>${escaped(headline)}</h1><p class="byline">${escaped(byline)}</p>`
const body = (blocks, cuts = false) =>
  blocks
    .map(({ kind, text }) => {
      const shown = escaped(cuts && kind !== 'heading' ? withCuts(text, '\u00ad') : text)
      return kind === 'heading' ? `<h2>${shown}</h2>` : `<p>${shown}</p>`
    })
    .join('')

/** `{ name, source, paragraphs, found, footer }` of each. */
export function webDocuments() {
  const harbour = story('en-harbour')
  const observatory = story('en-observatory')
  const mill = story('de-muehle')
  const library = story('es-biblioteca')
  const souk = story('ar-souk')
  const market = story('pt-mercado')
  const canal = story('fr-canal')
  const caption = 'Foto: el antiguo mercado de Valdeiglesia, donde se guardan las herramientas.'
  const list = [
    '26 bancas de peixe',
    '410 mil euros de investimento',
    '52 mil euros de poupança por ano, segundo as contas da câmara, que ainda não foram publicadas em pormenor e que o sindicato contesta',
  ]
  return [
    {
      name: 'web-page',
      source: html({
        language: 'en',
        title: `${harbour.headline} | Carrowmere Courier`,
        style: '',
        content: head(harbour) + body(harbour.blocks),
      }),
      footer: 'https://courier.example/harbour-chains',
      paragraphs: plain(harbour),
      found: [{ field: 'title', value: `${harbour.headline} | Carrowmere Courier` }],
    },
    {
      name: 'web-two-columns',
      source: html({
        language: 'de',
        title: mill.headline,
        style: 'main{columns:2;column-gap:8mm;text-align:justify}main p{margin:0;text-indent:1.2em}',
        content: `${head(mill)}<main>${body(mill.blocks, true)}</main>`,
      }),
      paragraphs: plain(mill),
    },
    {
      name: 'web-three-columns',
      source: html({
        language: 'fr',
        title: canal.headline,
        style: 'main{columns:3;column-gap:6mm;font-size:9pt}',
        content: `${head(canal)}<main>${body(canal.blocks)}</main>`,
      }),
      paragraphs: plain(canal),
    },
    {
      name: 'web-picture-beside',
      source: html({
        language: 'es',
        title: 'Documento1',
        style:
          'figure{float:right;width:62mm;margin:0 0 4mm 6mm}figure div{height:40mm;background:#ccd}figcaption{font-size:8pt}p{text-align:justify}',
        content: `${head(library)}<figure><div></div><figcaption>${caption}</figcaption></figure>${body(library.blocks)}`,
      }),
      paragraphs: [library.headline, library.byline, caption, ...texts(library.blocks)],
      found: [{ field: 'title', value: library.headline }],
    },
    {
      name: 'web-arabic',
      source: html({
        language: 'ar',
        direction: 'rtl',
        title: souk.headline,
        style: 'body{font-family:"DejaVu Sans"}',
        content: head(souk) + body(souk.blocks),
      }),
      paragraphs: plain(souk),
    },
    {
      name: 'web-list',
      source: html({
        language: 'pt',
        title: market.headline,
        style: '',
        content: `${head(market)}${body(market.blocks.slice(0, 2))}<ul>${list.map((item) => `<li>${item}</li>`).join('')}</ul>${body(market.blocks.slice(2))}`,
      }),
      paragraphs: [
        market.headline,
        market.byline,
        ...texts(market.blocks.slice(0, 2)),
        ...list,
        ...texts(market.blocks.slice(2)),
      ],
    },
    {
      name: 'web-initial',
      source: html({
        language: 'en',
        title: observatory.headline,
        style:
          'h1+.byline+p::first-letter{float:left;font-size:44pt;line-height:.8;padding-right:3pt}p{text-align:justify}',
        content: head(observatory) + body(observatory.blocks),
      }),
      paragraphs: plain(observatory),
    },
  ]
}
