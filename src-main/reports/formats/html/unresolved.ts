import type { ReportUnresolved } from '../../model/types'
import { type Content, html, langAttribute, type Markup } from './markup'
import { claimLink, isolated, markOf, section, separated, sourceLink } from './parts'
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
  const { w, m, model } = sheet
  const language = sheet.claimAt(entry.claim)?.statementLanguage ?? 'und'
  const tried = [
    ...entry.tried.evidence.map((n) => evidenceText(sheet, model.evidence[n - 1])),
    ...entry.tried.queries.map((n) => queryText(sheet, model.queries[n - 1])),
    ...entry.tried.contacts.map((n) => contactText(sheet, model.contacts[n - 1])),
  ]
  const sides = entry.sides.map(
    (
      side,
    ) => html`<tr><td class="read" dir="auto">${side.wording}</td><td>${isolated(side.value)}</td><td>${sourceNames(sheet, side.sources)}</td></tr>
`,
  )
  return html`<article class="entry">
<h3 dir="auto"${langAttribute(language)}>${claimLink(sheet, entry.claim)} · ${entry.statement}</h3>
<p class="cite"><span>${markOf(sheet, entry.mark)}</span></p>
<table class="sides">
<caption>${m.sides}</caption>
<thead><tr><th scope="col">${w.wording}</th><th scope="col">${w.value}</th><th scope="col">${m.sections.sources}</th></tr></thead>
<tbody>
${sides}</tbody>
</table>
<p class="label">${m.tried}</p>
${tried.length === 0 ? html`<p class="soft">${m.triedNothing}</p>` : html`<ul class="records">${tried}</ul>`}
${
  entry.hedge !== null &&
  html`<p class="label">${m.hedge} (${m.hedgeFrom[entry.hedge.from]})</p>
<p class="read hedge" dir="auto">${entry.hedge.text}</p>`
}
</article>
`
}

export const sourceNames = (sheet: Sheet, numbers: readonly number[]): Content =>
  separated(
    numbers.map((n) => html`<span>${sourceLink(sheet, n)} ${isolated(sheet.labelOf(n))}</span>`),
    ', ',
  )
