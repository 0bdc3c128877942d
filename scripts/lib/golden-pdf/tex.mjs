// LaTeX documents of the stories, each as newsrooms and institutes set them.
import { story, texts, withCuts } from './stories.mjs'

const escaped = (text) => text.replace(/[&%$#_{}]/g, '\\$&').replace(/"/g, "''")

const body = (blocks, { heading = '\\subsection*', cuts = false } = {}) =>
  blocks
    .map(({ kind, text }) => {
      const shown = escaped(text)
      if (kind === 'heading') return `${heading}{${shown}}`
      return cuts ? withCuts(shown, '\\-') : shown
    })
    .join('\n\n')

export const texPage = (options, preamble, content, paper = 'a4paper,margin=25mm') =>
  `\\documentclass[${options}]{article}\n\\usepackage[${paper}]{geometry}\n${preamble}\n\\begin{document}\n${content}\n\\end{document}\n`

const small = 'a5paper,margin=16mm,includehead,includefoot'

const title = ({ headline, byline }) =>
  `{\\LARGE\\bfseries\\raggedright ${escaped(headline)}\\par}\\medskip\n{\\noindent\\small ${escaped(byline)}\\par}\\bigskip\n`

const heads = (left, right) =>
  `\\usepackage{fancyhdr}\\pagestyle{fancy}\\fancyhf{}\\fancyhead[LE,RO]{\\small ${left}}\\fancyhead[RE,LO]{\\small ${right}}\\fancyfoot[C]{\\thepage}`

// Without Type 1 fonts of this encoding LaTeX makes fonts of dots, whose characters have no names: many old documents are so.
const fontsOfDots = '\\usepackage[T1]{fontenc}'
const withNote = (blocks, at, note) => blocks.map((block, index) => (index === at ? { ...block, note } : block))
const bodyWithNotes = (blocks) =>
  blocks.map((block) => body([block]) + (block.note ? `\\footnote{${escaped(block.note)}}` : '')).join('\n\n')

/** `{ name, program, source, paragraphs }` of each. */
export function texDocuments() {
  const harbour = story('en-harbour')
  const observatory = story('en-observatory')
  const mill = story('de-muehle')
  const canal = story('fr-canal')
  const library = story('es-biblioteca')
  const plain = ({ headline, byline, blocks }) => [headline, byline, ...texts(blocks)]
  return [
    {
      name: 'tex-one-column',
      program: 'pdflatex',
      source: texPage(
        '11pt',
        heads('The Carrowmere Courier', 'Harbour special'),
        `${title(harbour) + body(harbour.blocks)}\n\n\\bigskip${title(observatory)}${body(observatory.blocks)}`,
        small,
      ),
      paragraphs: [...plain(harbour), ...plain(observatory)],
    },
    {
      name: 'tex-two-columns-notes',
      program: 'pdflatex',
      source: texPage(
        '10pt,twocolumn',
        '',
        `\\twocolumn[${title(observatory)}]${bodyWithNotes(withNote(withNote(observatory.blocks, 1, 'The permit is dated 4 May 2026.'), 6, 'The mediator was named by the county court, whose list has only two names on it and was last revised in 2024.'))}`,
      ),
      paragraphs: [
        ...plain(observatory),
        '¹ The permit is dated 4 May 2026.',
        '² The mediator was named by the county court, whose list has only two names on it and was last revised in 2024.',
      ],
      missing: {
        why: '“counter-” and “petition” stand on two lines, and LaTeX cuts words with the same hyphen',
        paragraphs: [7],
      },
    },
    {
      name: 'tex-three-columns',
      program: 'pdflatex',
      source: texPage(
        '9pt',
        '\\usepackage{multicol}\\pagestyle{plain}',
        `${title(harbour)}\\begin{multicols}{3}\n${body(harbour.blocks)}\n\\end{multicols}`,
      ),
      paragraphs: plain(harbour),
    },
    {
      name: 'tex-columns-change',
      program: 'pdflatex',
      source: texPage(
        '10pt',
        `${fontsOfDots}\\usepackage{multicol}\\pagestyle{empty}`,
        `${title(harbour)}\\begin{multicols}{2}\n${body(harbour.blocks)}\n\\end{multicols}\\bigskip\\hrule\\bigskip ${title(canal)}\\begin{multicols}{3}\n${body(canal.blocks, { cuts: true })}\n\\end{multicols}`,
      ).replace('\\begin{document}', '\\begin{document}\\emergencystretch=2em '),
      paragraphs: [...plain(harbour), ...plain(canal)],
    },
    {
      name: 'tex-two-sided-gaps',
      program: 'pdflatex',
      source: texPage(
        '12pt,twoside',
        `\\usepackage{parskip,ragged2e}\\setlength{\\RaggedRightRightskip}{0pt plus 1fil}${heads('Highfell Review', 'Volume 12')}`,
        `\\RaggedRight\\hyphenpenalty=10000 ${title(observatory)}${body(observatory.blocks)}`,
        small,
      ),
      paragraphs: plain(observatory),
    },
    {
      name: 'tex-initial',
      program: 'pdflatex',
      source: texPage(
        '11pt',
        '\\usepackage{lettrine,multicol}',
        `${title(observatory)}\\begin{multicols}{2}\\lettrine{A}{stronomers} ${body(observatory.blocks).replace(/^Astronomers /, '')}\\end{multicols}`,
      ),
      paragraphs: plain(observatory),
    },
    {
      name: 'tex-german-columns',
      program: 'pdflatex',
      source: texPage(
        '10pt,twocolumn,twoside',
        `${fontsOfDots}${heads('Lindtaler Bote', 'Wirtschaft in der Region')}`,
        `\\emergencystretch=3em\\twocolumn[${title(mill)}]${body(mill.blocks, { cuts: true })}`,
        small,
      ),
      paragraphs: plain(mill),
    },
    {
      name: 'tex-table-and-figure',
      program: 'pdflatex',
      source: texPage(
        '11pt',
        `${fontsOfDots}\\usepackage{booktabs}`,
        `${title(library)}${body(library.blocks.slice(0, 2), { cuts: true })}\n\n\\begin{table}[h]\\centering\\caption*{}\\vspace{-2em}\\begin{tabular}{lrr}\\toprule Objeto & 2029 & 2030 \\\\ \\midrule Taladros & 1.204 & 1.377 \\\\ Escaleras & 630 & 702 \\\\ Sierras & 415 & 398 \\\\ \\bottomrule\\end{tabular}\\end{table}\n\n${body(library.blocks.slice(2), { cuts: true })}`.replace(
          '\\caption*{}\\vspace{-2em}',
          '',
        ),
      ),
      paragraphs: [
        library.headline,
        library.byline,
        ...texts(library.blocks.slice(0, 2)),
        'Objeto\t2029\t2030',
        'Taladros\t1.204\t1.377',
        'Escaleras\t630\t702',
        'Sierras\t415\t398',
        ...texts(library.blocks.slice(2)),
      ],
    },
  ]
}
