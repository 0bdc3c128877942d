import type { ReportDiscrepancy, ReportFlagJudgement, ReportSide } from '../../model/types'
import { byKey, explanationOf } from '../page'
import { type Content, html, langAttribute, type Markup } from './markup'
import { claimLink, isolated, paragraphLink, referenceOf, separated, sourceLink, stampOf } from './parts'
import type { Sheet } from './sheet'

/** A difference with who is on which side. One that concerns several claims is told at the first, and named at the others. */
export function differenceTable(sheet: Sheet, d: ReportDiscrepancy, inClaim: number | null): Markup {
  const { w, model } = sheet
  const kind = html`<span class="kind">${w.kinds[d.kind]}: ${w.relations[d.relation]}</span> · ${w.severities[d.severity]}`
  const toldAt = sheet.told.get(d.id)
  if (typeof toldAt === 'number') {
    return html`<p class="difference told">${kind} · ${w.seeClaim} ${claimLink(sheet, toldAt)}</p>
`
  }
  sheet.told.set(d.id, inClaim)
  const elsewhere = d.claims.filter((n) => n !== inClaim)
  const links = elsewhere.map((n) => claimLink(sheet, n))
  const also = elsewhere.length > 0 && html` · ${w.alsoInClaims} ${separated(links, ', ')}`
  return html`<div class="difference">
<table>
<caption>${kind} · ${w.rule} ${isolated(d.rule)}${also}<p dir="auto">${explanationOf(model.language, d)}</p>${d.judgement && judgementText(sheet, d.judgement)}</caption>
${sidesTable(sheet, d.sides)}
</table>
</div>
`
}

/** Each value once, with all who give it; where the values are the words themselves, the words alone. */
function sidesTable(sheet: Sheet, sides: readonly ReportSide[]): Markup {
  const { w } = sheet
  const byValue = byKey(sides, (side) => sheet.said(side.value, side.text))
  const isWords = sides.every((side) => sheet.said(side.value, side.text) === side.text)
  const rows = byValue.map(
    ([value, same]) =>
      html`<tr>${!isWords && html`<th scope="row">${isolated(value)}</th>`}<td>${sayings(sheet, same)}</td></tr>
`,
  )
  return html`<thead><tr>${!isWords && html`<th scope="col">${w.value}</th>`}<th scope="col">${w.wording}</th></tr></thead>
<tbody>
${rows}</tbody>`
}

/** Each wording once, with the passages that have it. */
function sayings(sheet: Sheet, sides: readonly ReportSide[]): Content {
  const byWords = byKey(sides, (side) => side.text)
  return byWords.map(([text, same]) => {
    const where = same.map((side) => placeOf(sheet, side))
    return html`<p><span class="read" dir="auto"${langAttribute(same[0]!.place.language)}>${text}</span> <span class="soft">${separated(where, '; ')}</span></p>`
  })
}

function placeOf(sheet: Sheet, { place }: ReportSide): Content {
  if (place.source === null) return referenceOf(sheet, place)
  const paragraph = paragraphLink(sheet, place)
  return html`${sourceLink(sheet, place.source)} ${isolated(sheet.labelOf(place.source))}${paragraph !== null && html`, <span class="nowrap">${paragraph}</span>`}`
}

function judgementText(sheet: Sheet, { judgement, reason, newValues, ...stamp }: ReportFlagJudgement): Markup {
  const { w } = sheet
  const values = separated(
    newValues.map((value) => isolated(sheet.said(value))),
    ' · ',
  )
  return html`<p><span class="kind">${w.flagJudgements[judgement]}</span> · ${stampOf(sheet, stamp)}</p>
${reason !== '' && html`<p class="free" dir="auto">${reason}</p>`}
${newValues.length > 0 && html`<p class="stale">${w.newSince}: ${values}</p>`}
`
}
