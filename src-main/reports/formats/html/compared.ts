import type { MatrixCell, ReportFigure, ReportMatrix, ReportQuote, ReportQuotes } from '../../model/types'
import { byKey, isStale, originReason } from '../page'
import { figureSvg, isDrawnWell, matrixSvgs, type StaticPicture } from '../pictures'
import { type Content, html, langAttribute, Markup } from './markup'
import {
  citeParts,
  claimLink,
  cutHere,
  isolated,
  markOf,
  paragraphLink,
  referenceOf,
  section,
  sourceLink,
} from './parts'
import { type Sheet, sectionIds } from './sheet'
import { sourceNames } from './unresolved'

/** More articles do not stand side by side on a page of paper. */
const columnsAtOnce = 8

export function matrix(sheet: Sheet): Content {
  const { model } = sheet
  const { sources } = model.matrix
  return section(
    sheet,
    'matrix',
    sectionIds.matrix,
    html`${sources.length > columnsAtOnce ? html`${isDrawnWell(model.matrix) && matrixSvgs(sheet, model.matrix).map(picture)}${listedMatrix(sheet)}` : matrixTable(sheet)}
${origins(sheet)}`,
  )
}

/** The picture of the table that follows; its markup is ours, its text escaped where it was drawn. */
const picture = ({ svg }: StaticPicture): Markup => html`<div class="picture">${new Markup(svg)}</div>
`

/** The table is its own picture: a sign in each cell, whose word is there for those who do not see it. */
function matrixTable(sheet: Sheet): Markup {
  const { w, m, model } = sheet
  const { sources, rows } = model.matrix
  const legend = [...saying, 'absent' as const].map((cell) => html`<span class="cell ${cell}">${m.cells[cell]}</span>`)
  return html`<p class="legend">${legend}</p>
<p class="soft key">${sourceNames(sheet, sources)}</p>
<div class="wide"><table class="matrix">
<caption class="unseen">${m.sections.matrix}</caption>
<thead><tr><th scope="col">${w.claim}</th>${sources.map((n) => html`<th scope="col">${sourceLink(sheet, n)}<span class="unseen"> ${isolated(sheet.labelOf(n))}</span></th>`)}</tr></thead>
<tbody>
${rows.map(
  (
    row,
  ) => html`<tr>${rowHead(sheet, row)}${row.cells.map((cell) => html`<td class="cell ${cell}"><span class="unseen">${m.cells[cell]}</span></td>`)}</tr>
`,
)}</tbody>
</table></div>
`
}

/** Of more articles than stand side by side: who says it in which way, by number. Who is not there does not say it. */
function listedMatrix(sheet: Sheet): Markup {
  const { w, m, model } = sheet
  const { sources, rows } = model.matrix
  const listed = (row: Row, kind: MatrixCell) =>
    sources
      .filter((_, i) => row.cells[i] === kind)
      .map((n) => `[${n}]`)
      .join(' ')
  return html`<div class="wide"><table class="matrix">
<caption class="unseen">${m.sections.matrix}</caption>
<thead><tr><th scope="col">${w.claim}</th>${saying.map((kind) => html`<th scope="col">${m.cells[kind]}</th>`)}</tr></thead>
<tbody>
${rows.map(
  (row) => html`<tr>${rowHead(sheet, row)}${saying.map((kind) => html`<td>${listed(row, kind)}</td>`)}</tr>
`,
)}</tbody>
</table></div>
`
}

type Row = ReportMatrix['rows'][number]
const saying = ['states', 'conflict', 'differs', 'missing'] as const satisfies readonly MatrixCell[]

function rowHead(sheet: Sheet, { claim, statement, mark }: Row): Markup {
  const told = sheet.claimAt(claim)
  const language = told?.statementLanguage ?? 'und'
  return html`<th scope="row"><span class="no">${claimLink(sheet, claim)}</span> <span class="read" dir="auto"${langAttribute(language)}>${statement}</span> ${markOf(sheet, mark)}${told !== undefined && isStale(told) && html` <span class="stale">${sheet.w.stale}</span>`}</th>`
}

function origins(sheet: Sheet): Content {
  const { w, model } = sheet
  if (model.origins.length === 0) return null
  return html`<h3 id="origins">${w.sections.origins}</h3>
<table class="origins">
<caption>${w.originsCaption}</caption>
<thead><tr><th scope="col" class="num">${w.numberSign}</th><th scope="col">${w.sections.sources}</th><th scope="col">${w.why}</th></tr></thead>
<tbody>
${model.origins.map(
  (
    o,
  ) => html`<tr><td class="num">${o.number}</td><td>${sourceNames(sheet, o.sources)}</td><td dir="auto">${originReason(o.why, model.language)}</td></tr>
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
    ) => html`<tr><td>${p.source === null ? w.removedArticle : html`${sourceLink(sheet, p.source)} ${isolated(sheet.labelOf(p.source))}`}</td><td class="read" dir="auto">${p.text}</td><td class="num">${isolated(sheet.said(p.printed, p.text))}</td><td class="nowrap">${p.asOf === null ? w.unknown : sheet.date(p.asOf)}</td></tr>
`,
  )
  return html`${cutHere(sheet)}<article class="entry">
${claimHeading(sheet, figure.claim)}
${picture(figureSvg(sheet, figure))}
<div class="wide"><table>
<caption class="unseen">${m.figureOf(figure.claim)}</caption>
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
  // The same words of the same language once, with all who have them.
  const items = byKey(group.quotes, ({ place, exact }) => `${place.language} ${exact}`).map(([, same]) => {
    const [{ place, exact }] = same as [ReportQuote]
    return html`<li><blockquote class="read" dir="auto"${langAttribute(place.language)}>${exact}</blockquote>
${same.map((q) => html`<p class="cite">${citeParts([q.speaker !== null && isolated(q.speaker), referenceOf(sheet, q.place), paragraphLink(sheet, q.place), across && sheet.languageOf(q.place.language)])}</p>`)}</li>
`
  })
  return html`${cutHere(sheet)}<article class="entry">
${claimHeading(sheet, group.claim)}
<p class="cite"><span>${across ? m.acrossLanguages : m.inOneLanguage}</span><span>${group.languages.map((tag) => sheet.languageOf(tag)).join(', ')}</span></p>
<ol class="quotes">${items}</ol>
</article>
`
}
