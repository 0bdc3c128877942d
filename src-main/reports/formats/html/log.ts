import type { ReportGroup } from '../../model/types'
import { isStale, signs } from '../page'
import { claimArticle, formerArticle } from './claims'
import { differenceTable } from './differences'
import { filters } from './filters'
import { type Content, html, langAttribute, type Markup } from './markup'
import { claimLink, cutHere, markOf, section } from './parts'
import { type Sheet, sectionIds } from './sheet'

/**
 * Every claim in turn: first as a table in the order of the checklist, then one by one, trouble first. On paper the table of
 * who says what is that list already.
 */
export function log(sheet: Sheet): Content {
  return section(
    sheet,
    'log',
    sectionIds.log,
    html`${sheet.isForPrint ? null : filters(sheet)}
${sheet.isForPrint && sheet.has('matrix') ? null : checklist(sheet)}
${groupsTold(sheet).map((group) => groupOf(sheet, group))}
${former(sheet)}
${other(sheet)}`,
  )
}

/** Every claim in the screen's order: the groups below break it, and a number must be easy to find. */
function checklist(sheet: Sheet): Markup {
  const { w } = sheet
  const rows = sheet.claims.map(
    (
      c,
    ) => html`<tr><td class="num">${claimLink(sheet, c.number)}</td><td class="read" dir="auto"${langAttribute(c.statementLanguage)}>${c.statement}</td><td>${markOf(sheet, c.mark)}${isStale(c) && html`<span class="stale">${w.stale}</span>`}</td><td class="num">${sheet.number(c.independence.passages)}</td><td class="num">${sheet.number(c.independence.origins)}</td><td class="num">${sheet.number(c.discrepancies.length)}</td></tr>
`,
  )
  return html`<h3 id="checklist">${w.sections.checklist}</h3>
<div class="wide"><table class="index">
<caption>${w.checklistCaption}</caption>
<thead><tr><th scope="col" class="num">${w.numberSign}</th><th scope="col">${w.statement}</th><th scope="col">${w.verdict}</th><th scope="col" class="num">${w.passages}</th><th scope="col" class="num">${w.origins}</th><th scope="col" class="num">${w.discrepancies}</th></tr></thead>
<tbody>
${rows}</tbody>
</table></div>
`
}

/** On paper no heading over nothing, unless there is nothing at all. */
function groupsTold({ isForPrint, model, claims }: Sheet): ReportGroup[] {
  return isForPrint && claims.length > 0 ? model.groups.filter((group) => group.claims.length > 0) : model.groups
}

function groupOf(sheet: Sheet, group: ReportGroup): Markup {
  const { w } = sheet
  const id = `group-${group.mark}`
  return html`${cutHere(sheet)}<div class="group">
<h3 id="${id}"><span class="sign ${group.mark}" aria-hidden="true">${signs[group.mark]}</span> ${group.heading} (${sheet.number(group.count)})</h3>
${group.claims.length === 0 ? html`<p class="soft">${w.noClaims}</p>` : group.claims.map((claim) => claimArticle(sheet, claim))}</div>
`
}

function former(sheet: Sheet): Content {
  const { w, model } = sheet
  if (model.formerClaims.length === 0) return null
  const number = (status: string) => model.formerClaims.filter((c) => c.status === status).length
  return html`<h3 id="former">${w.sections.former}</h3>
<p>${w.formerLine(number('retired'), number('merged'), number('unlisted'))}</p>
${model.formerClaims.map((claim) => formerArticle(sheet, claim))}`
}

function other(sheet: Sheet): Content {
  const { w, model } = sheet
  const { otherDiscrepancies: counted, otherSetAside: setAside } = model
  if (counted.length + setAside.length === 0) return null
  return html`<h3 id="other">${w.sections.other}</h3>
${counted.map((d) => differenceTable(sheet, d, null))}
${setAside.length > 0 && html`<h4>${w.flagsSetAside}</h4>${setAside.map((d) => differenceTable(sheet, d, null))}`}`
}
