// A second set, of other texts in other layouts, made after the reader was done and scored once: what the first set cannot say.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../paths.mjs'
import { withCuts } from './stories.mjs'
import { texPage } from './tex.mjs'
import { flatText } from './writer.mjs'

/** An article of test/golden/articles, by its paragraphs: the headline first. */
const article = (name) =>
  readFileSync(join(projectRoot, 'test', 'golden', 'articles', name, 'source.txt'), 'utf8')
    .trim()
    .split(/\n\n+/)

const inTex = (text) => text.replace(/[&%$#_{}]/g, '\\$&').replace(/"/g, "''")
const inXml = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
// What LaTeX makes of straight marks.
const asSet = (stories) => stories.flat().map((text) => text.replace(/'/g, '’').replace(/"/g, '”'))
const t1 = '\\usepackage[T1]{fontenc}'

const texStory = ([headline, ...rest], cuts = false) =>
  `{\\Large\\bfseries\\raggedright ${inTex(headline)}\\par}\\medskip\n${rest.map((text) => (cuts ? withCuts(inTex(text), '\\-') : inTex(text))).join('\n\n')}\\par\\bigskip\n`
const writerStory = ([headline, ...rest], cuts = false) =>
  `<text:p text:style-name="Headline">${inXml(headline)}</text:p>${rest.map((text) => `<text:p text:style-name="Body">${inXml(cuts ? withCuts(text, '\u00ad') : text)}</text:p>`).join('')}`
const columned = (xml) => `<text:section text:style-name="Columns" text:name="Columns">${xml}</text:section>`
const webStory = ([headline, ...rest]) =>
  `<h1>${inXml(headline)}</h1>${rest.map((text) => `<p>${inXml(text)}</p>`).join('')}`
const web = (language, style, content) =>
  `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>Print</title><style>@page{margin:15mm}body{font:10pt/1.5 "DejaVu Sans",sans-serif}h1{font-size:16pt;line-height:1.15}${style}</style><body>${content}</body></html>`

export function secondDocuments() {
  const english = ['en-storm-coast', 'en-rail-strike', 'en-mine-accident', 'en-council-vote'].map(article)
  const german = ['de-wahl', 'de-masern', 'de-gemeinderat'].map(article)
  const italian = ['it-processo', 'it-teatro'].map(article)
  const dutch = ['nl-faillissement', 'nl-storm'].map(article)
  const spanish = ['es-inundacion', 'es-juicio', 'es-elecciones'].map(article)
  const portuguese = ['pt-greve', 'pt-incendio'].map(article)
  const french = ['fr-usine', 'fr-proces'].map(article)
  const caption = 'The council chamber on the evening of the vote.'
  const note = 'La sentenza di primo grado risale al 2028.'
  return {
    tex: [
      {
        name: 'second-tex-pages',
        program: 'pdflatex',
        source: texPage(
          '12pt',
          `${t1}\\usepackage{fancyhdr,lastpage}\\pagestyle{fancy}\\fancyhf{}\\fancyhead[L]{Morning digest}\\fancyhead[R]{12 May 2031}\\fancyfoot[R]{Page \\thepage\\ of 3}`,
          english.map((story) => texStory(story)).join('\n'),
          'a5paper,margin=18mm,includehead,includefoot',
        ).replace('fancyhdr,lastpage', 'fancyhdr'),
        paragraphs: asSet(english),
      },
      {
        name: 'second-tex-columns',
        program: 'pdflatex',
        source: texPage(
          '9pt',
          `${t1}\\usepackage{multicol}\\setlength{\\columnsep}{6mm}\\setlength{\\columnseprule}{.4pt}`,
          `\\emergencystretch=2em\\begin{multicols}{3}${german.map((story) => texStory(story, true)).join('\n')}\\end{multicols}`,
          'a4paper,landscape,margin=20mm',
        ),
        paragraphs: german.flat(),
      },
      {
        name: 'second-tex-note',
        program: 'pdflatex',
        source: texPage(
          '11pt,twocolumn',
          t1,
          `\\sloppy ${texStory([...italian[0], `NOTE`], true)
            .replace('NOTE', `\\footnote{${note}}`)
            .replace(/\n\n\\footnote/, '\\footnote')}\n${texStory(italian[1], true)}`,
        ),
        paragraphs: [...italian.flat(), `¹ ${note}`],
      },
    ],
    writer: [
      {
        name: 'second-writer-ragged-columns',
        source: flatText({
          columns: 2,
          align: 'start',
          gap: '0.25cm',
          size: '10pt',
          width: '21.6cm',
          height: '27.9cm',
          content: columned(dutch.map((story) => writerStory(story)).join('')),
        }),
        paragraphs: dutch.flat(),
      },
      {
        name: 'second-writer-pages',
        source: flatText({
          gap: '0.2cm',
          size: '12pt',
          width: '14.8cm',
          height: '21cm',
          head: 'Gaceta de la Ribera — Edición del domingo',
          foot: '<text:page-number text:select-page="current"/>',
          content: spanish.map((story) => writerStory(story, true)).join(''),
        }),
        paragraphs: spanish.flat(),
      },
      {
        name: 'second-writer-three-columns',
        source: flatText({
          columns: 3,
          gap: '0.15cm',
          size: '9pt',
          content: portuguese
            .map(
              (story) =>
                writerStory(story.slice(0, 1)) +
                columned(writerStory(story, true).replace(/^<text:p[^>]*>.*?<\/text:p>/, '')).replaceAll(
                  '"Columns"',
                  `"Columns"`,
                ),
            )
            .join(''),
        }),
        paragraphs: portuguese.flat(),
      },
    ],
    web: [
      {
        name: 'second-web-columns',
        source: web(
          'fr',
          'main{columns:2;column-gap:10mm}h1{column-span:all}',
          `<main>${french.map(webStory).join('')}</main>`,
        ),
        paragraphs: french.flat(),
      },
      {
        name: 'second-web-picture',
        source: web(
          'en',
          'figure{float:left;width:70mm;margin:0 6mm 3mm 0}figure div{height:45mm;background:#cdc}figcaption{font:italic 7.5pt "DejaVu Serif"}',
          `<h1>${inXml(english[3][0])}</h1><figure><div></div><figcaption>${caption}</figcaption></figure>${english[3]
            .slice(1)
            .map((text) => `<p>${inXml(text)}</p>`)
            .join('')}`,
        ),
        footer: 'https://digest.example/council',
        paragraphs: [english[3][0], caption, ...english[3].slice(1)],
      },
      {
        name: 'second-web-justified',
        source: web(
          'de',
          'p{text-align:justify;margin:0;text-indent:6mm}h1+p{text-indent:0}',
          german.map(webStory).join(''),
        ),
        paragraphs: german.flat(),
      },
    ],
  }
}
