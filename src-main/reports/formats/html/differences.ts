import type { ReportDiscrepancy, ReportFlagJudgement } from '../../model/types'
import { html, langAttribute, type Markup } from './markup'
import { claimLink, isolated, paragraphLink, referenceOf, stampOf } from './parts'
import type { Sheet } from './sheet'

export function differenceTable(sheet: Sheet, d: ReportDiscrepancy, inClaim: number | null): Markup {
  const { w } = sheet
  const elsewhere = d.claims.filter((n) => n !== inClaim)
  const links = elsewhere.map((n, i) => html`${i > 0 && ', '}${claimLink(sheet, n)}`)
  const also = elsewhere.length > 0 && html` · ${w.alsoInClaims} ${links}`
  return html`<div class="difference">
<table>
<caption><span class="kind">${w.kinds[d.kind]}: ${w.relations[d.relation]}</span> · ${w.severities[d.severity]} · ${w.rule} ${isolated(d.rule)}${also}<p dir="auto">${d.explanation}</p>${d.judgement && judgementText(sheet, d.judgement)}</caption>
<thead><tr><th scope="col">${w.source}</th><th scope="col">${w.wording}</th><th scope="col">${w.value}</th></tr></thead>
<tbody>
${d.sides.map(
  (
    side,
  ) => html`<tr><td>${referenceOf(sheet, side.place)}${side.place.paragraph !== null && side.place.source !== null && html`, <span class="nowrap">${paragraphLink(sheet, side.place)}</span>`}</td><td class="read" dir="auto"${langAttribute(side.place.language)}>${side.text}</td><td>${isolated(side.value)}</td></tr>
`,
)}</tbody>
</table>
</div>
`
}

function judgementText(sheet: Sheet, { judgement, reason, newValues, ...stamp }: ReportFlagJudgement): Markup {
  const { w } = sheet
  const values = newValues.map((value, i) => html`${i > 0 && ' · '}${isolated(value)}`)
  return html`<p><span class="kind">${w.flagJudgements[judgement]}</span> · ${stampOf(sheet, stamp)}</p>
${reason !== '' && html`<p class="free" dir="auto">${reason}</p>`}
${newValues.length > 0 && html`<p class="stale">${w.newSince}: ${values}</p>`}
`
}
