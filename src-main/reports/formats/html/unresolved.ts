import type { ReportUnresolved } from '../../model/types'
import { type Content, html, langAttribute, type Markup } from './markup'
import { citeParts, claimLink, cutHere, isolated, markOf, section, separated, sourceLink } from './parts'
import { contactText, evidenceText, queryText } from './records'
import { type Sheet, sectionIds } from './sheet'

export function unresolved(sheet: Sheet): Content {
  const list = sheet.model.unresolved
  return section(
    sheet,
    'unresolved',
    sectionIds.unresolved,
    list.length === 0
      ? html`<p class="soft">${sheet.m.nothing.unresolved}</p>`
      : list.map((entry) => unresolvedEntry(sheet, entry)),
  )
}

function unresolvedEntry(sheet: Sheet, entry: ReportUnresolved): Markup {
  const { m, model } = sheet
  const language = sheet.claimAt(entry.claim)?.statementLanguage ?? 'und'
  const tried = [
    ...entry.tried.evidence.map((n) => evidenceText(sheet, model.evidence[n - 1])),
    ...entry.tried.queries.map((n) => queryText(sheet, model.queries[n - 1])),
    ...entry.tried.contacts.map((n) => contactText(sheet, model.contacts[n - 1])),
  ]
  return html`${cutHere(sheet)}<article class="entry">
<h3 dir="auto"${langAttribute(language)}>${claimLink(sheet, entry.claim)} · ${entry.statement}</h3>
${sidesOf(sheet, entry)}
${tried.length === 0 ? html`<p><span class="label">${m.tried}:</span> <span class="soft">${m.triedNothing}</span></p>` : html`<p class="label">${m.tried}</p><ul class="records">${tried}</ul>`}
${
  entry.hedge !== null &&
  html`<p><span class="label">${m.hedge} (${m.hedgeFrom[entry.hedge.from]}):</span> <span class="read hedge" dir="auto">${entry.hedge.text}</span></p>`
}
</article>
`
}

/** Who says what; where nobody says anything else, who says it at all. */
function sidesOf(sheet: Sheet, { mark, sides }: ReportUnresolved): Markup {
  const { w, m } = sheet
  const [only, ...others] = sides
  if (only !== undefined && others.length === 0) {
    return html`<p class="cite">${citeParts([markOf(sheet, mark), html`${m.sections.sources}: ${sourceNames(sheet, only.sources)}`])}</p>`
  }
  const isWords = sides.every(({ value, wording }) => sheet.said(value, wording) === wording)
  const rows = sides.map(
    ({ value, wording, sources }) =>
      html`<tr><td class="read" dir="auto">${wording}</td>${!isWords && html`<td>${isolated(sheet.said(value, wording))}</td>`}<td>${sourceNames(sheet, sources)}</td></tr>
`,
  )
  return html`<p class="cite"><span>${markOf(sheet, mark)}</span></p>
<table class="sides">
<caption class="unseen">${m.sides}</caption>
<thead><tr><th scope="col">${w.wording}</th>${!isWords && html`<th scope="col">${w.value}</th>`}<th scope="col">${m.sections.sources}</th></tr></thead>
<tbody>
${rows}</tbody>
</table>`
}

export const sourceNames = (sheet: Sheet, numbers: readonly number[]): Content =>
  separated(
    numbers.map((n) => html`<span>${sourceLink(sheet, n)} ${isolated(sheet.labelOf(n))}</span>`),
    ', ',
  )
