import type { MatrixCell, ReportFigure, ReportQuotes } from '../../model/types'
import { figureSvg, matrixSvgs, type StaticPicture } from '../pictures'
import { type Content, html, langAttribute, Markup } from './markup'
import { citeParts, claimLink, isolated, markOf, paragraphLink, referenceOf, section, sourceLink } from './parts'
import { type Sheet, sectionIds } from './sheet'
import { sourceNames } from './unresolved'

/** Columns of one part of the matrix: what stands side by side on a page of paper, words included. */
const columnsAtOnce = 6

export function matrix(sheet: Sheet): Content {
  const { m, model } = sheet
  const { sources } = model.matrix
  const parts: number[][] = []
  for (let from = 0; from < sources.length; from += columnsAtOnce) parts.push(sources.slice(from, from + columnsAtOnce))
  return section(
    sheet,
    'matrix',
    sectionIds.matrix,
    html`${matrixSvgs(sheet, model.matrix).map(picture)}
${legend(sheet)}
${parts.map((part, i) => matrixTable(sheet, part, i * columnsAtOnce))}
${parts.length > 1 && html`<p class="soft">${m.matrixParts}</p>`}
${origins(sheet)}`,
  )
}

/** The picture of the table that follows; its markup is ours, its text escaped where it was drawn. */
const picture = ({ svg }: StaticPicture): Markup => html`<div class="picture">${new Markup(svg)}</div>
`

const cellOrder: MatrixCell[] = ['states', 'conflict', 'differs', 'missing', 'absent']

const legend = ({ m }: Sheet): Markup =>
  html`<p class="legend soft">${cellOrder.map((cell) => html`<span class="cell ${cell}">${m.cells[cell]}</span> `)}</p>`

/** A claim that none of these articles has is left out of this part: it stands in the parts of those that have it. */
function matrixTable(sheet: Sheet, sources: readonly number[], from: number): Markup {
  const { w, m, model } = sheet
  const rows = model.matrix.rows.flatMap((row) => {
    const cells = row.cells.slice(from, from + sources.length)
    if (cells.every((cell) => cell === 'absent')) return []
    const language = sheet.claimAt(row.claim)?.statementLanguage ?? 'und'
    return [
      html`<tr><th scope="row"><span class="no">${claimLink(sheet, row.claim)}</span> <span class="read" dir="auto"${langAttribute(language)}>${row.statement}</span> ${markOf(sheet, row.mark)}</th>${cells.map((cell) => html`<td class="cell ${cell}">${m.cells[cell]}</td>`)}</tr>
`,
    ]
  })
  return html`<div class="wide"><table class="matrix">
<caption>${m.sections.matrix}: ${sources.map((n) => `[${n}]`).join(' ')}</caption>
<thead><tr><th scope="col">${w.claim}</th>${sources.map((n) => html`<th scope="col">${sourceLink(sheet, n)} ${isolated(sheet.labelOf(n))}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
</table></div>
`
}

function origins(sheet: Sheet): Content {
  const { w, model } = sheet
  if (model.origins.length === 0) return null
  return html`<h3 id="origins">${w.sections.origins}</h3>
<table>
<caption>${w.originsCaption}</caption>
<thead><tr><th scope="col">${w.origin}</th><th scope="col">${w.sections.sources}</th><th scope="col">${w.why}</th></tr></thead>
<tbody>
${model.origins.map(
  (
    o,
  ) => html`<tr><td class="num">${o.number}</td><td>${sourceNames(sheet, o.sources)}</td><td dir="auto">${o.why}</td></tr>
`,
)}</tbody>
</table>
`
}

export function figures(sheet: Sheet): Content {
  const list = sheet.model.figures
  return section(
    sheet,
    'figures',
    sectionIds.figures,
    list.length === 0
      ? html`<p class="soft">${sheet.m.nothing.figures}</p>`
      : list.map((figure) => figureEntry(sheet, figure)),
  )
}

function figureEntry(sheet: Sheet, figure: ReportFigure): Markup {
  const { w, m } = sheet
  const rows = figure.points.map(
    (
      p,
    ) => html`<tr><td>${p.source === null ? w.removedArticle : html`${sourceLink(sheet, p.source)} ${isolated(sheet.labelOf(p.source))}`}</td><td class="read" dir="auto">${p.text}</td><td class="num">${isolated(p.printed)}</td><td class="nowrap">${p.asOf === null ? w.unknown : sheet.date(p.asOf)}</td></tr>
`,
  )
  return html`<article class="entry">
${claimHeading(sheet, figure.claim)}
${picture(figureSvg(sheet, figure))}
<div class="wide"><table>
<caption>${m.figureOf(figure.claim)}${figure.of !== '' && html` · ${isolated(figure.of)}`}</caption>
<thead><tr><th scope="col">${w.source}</th><th scope="col">${w.wording}</th><th scope="col" class="num">${w.value}</th><th scope="col">${m.asOfDay}</th></tr></thead>
<tbody>
${rows}</tbody>
</table></div>
${figure.established !== null && html`<p><span class="label">${w.established}:</span> <span class="read">${isolated(figure.established)}</span></p>`}
</article>
`
}

function claimHeading(sheet: Sheet, number: number): Markup {
  const claim = sheet.claimAt(number)
  return html`<h3 dir="auto"${langAttribute(claim?.statementLanguage ?? 'und')}>${claimLink(sheet, number)} · ${claim?.statement ?? `${sheet.w.claim} ${number}`}</h3>`
}

export function quotes(sheet: Sheet): Content {
  const list = sheet.model.quotes
  return section(
    sheet,
    'quotes',
    sectionIds.quotes,
    list.length === 0
      ? html`<p class="soft">${sheet.m.nothing.quotes}</p>`
      : list.map((group) => quotesEntry(sheet, group)),
  )
}

function quotesEntry(sheet: Sheet, group: ReportQuotes): Markup {
  const { m } = sheet
  const across = group.languages.length > 1
  const items = group.quotes.map(
    (q) => html`<li><blockquote class="read" dir="auto"${langAttribute(q.place.language)}>${q.exact}</blockquote>
<p class="cite">${citeParts([q.speaker !== null && isolated(q.speaker), referenceOf(sheet, q.place), paragraphLink(sheet, q.place), sheet.languageOf(q.place.language)])}</p></li>
`,
  )
  return html`<article class="entry">
${claimHeading(sheet, group.claim)}
<p class="cite"><span>${across ? m.acrossLanguages : m.inOneLanguage}</span><span>${group.languages.map((tag) => sheet.languageOf(tag)).join(', ')}</span></p>
<ol class="quotes">${items}</ol>
</article>
`
}
