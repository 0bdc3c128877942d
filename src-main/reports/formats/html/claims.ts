import type {
  FormerClaim,
  ReportClaim,
  ReportDiscrepancy,
  ReportFlagJudgement,
  ReportGroup,
  ReportNote,
  ReportPassage,
  ReportVerdict,
} from '../../model/types'
import { isStale, type Page, signs, staleText } from '../page'
import { type Content, html, langAttribute, type Markup } from './markup'
import { isolated, markOf, paragraphLink, referenceOf, stampOf, webLink } from './parts'

export const groupId = (group: ReportGroup) => `group-${group.mark}`

export function groupSection(page: Page, group: ReportGroup): Markup {
  return html`<section aria-labelledby="${groupId(group)}">
<h2 id="${groupId(group)}"><span class="sign ${group.mark}" aria-hidden="true">${signs[group.mark]}</span> ${group.heading} (${page.number(group.count)})</h2>
${group.claims.length === 0 ? html`<p class="soft">${page.w.noClaims}</p>` : group.claims.map((claim) => claimArticle(page, claim))}</section>
`
}

function claimArticle(page: Page, claim: ReportClaim): Markup {
  const { w } = page
  const { passages, articles, origins } = claim.independence
  return html`<article class="claim" id="claim-${claim.number}" aria-label="${w.claim} ${claim.number}">
<div class="margin">${claim.number}</div>
<div class="body">
<div class="head">
<h3 dir="auto"${langAttribute(claim.statementLanguage)}>${claim.statement}</h3>
<p class="cite">${citeParts([markOf(page, claim.mark), isStale(claim) && html`<span class="stale">${w.stale}</span>`, w.independence(passages, articles, origins)])}</p>
</div>
${claim.verdicts.map((verdict) => verdictBox(page, verdict))}
${claim.note && noteBox(page, claim.note)}
${claim.passages.length > 0 && passageList(page, claim)}
${claim.discrepancies.length > 0 && html`<div><h4>${w.discrepancies}</h4>${claim.discrepancies.map((d) => differenceTable(page, d, claim.number))}</div>`}
${claim.setAside.length > 0 && html`<div><h4>${w.flagsSetAside}</h4>${claim.setAside.map((d) => differenceTable(page, d, claim.number))}</div>`}
</div>
</article>
`
}

export function verdictBox(page: Page, verdict: ReportVerdict): Markup {
  const { w } = page
  const confidence = verdict.confidence === null ? '' : `, ${w.confidence[verdict.confidence]}`
  return html`<div class="verdict ${verdict.mark}">
<span class="label">${w.aspects[verdict.aspect]}</span> ${markOf(page, verdict.mark)}<span>${confidence}</span>
${verdict.established !== null && html`<p><span class="label">${w.established}:</span> <span class="read">${isolated(verdict.established)}</span></p>`}
${verdict.reason !== '' && html`<p class="free" dir="auto">${verdict.reason}</p>`}
<p class="stamp">${stampOf(page, verdict)}</p>
${verdict.stale && html`<p class="stale">${staleText(page, verdict.stale)}</p>`}
</div>
`
}

function noteBox(page: Page, note: ReportNote): Markup {
  return html`<div class="note"><h4>${page.w.note}</h4>
<p class="free" dir="auto">${note.text}</p>
<p class="stamp">${stampOf(page, note)}</p></div>
`
}

function passageList(page: Page, claim: ReportClaim): Markup {
  return html`<div><h4>${page.w.passages}</h4>
<ol class="passages">
${claim.passages.map((passage) => passageItem(page, passage))}</ol></div>
`
}

function passageItem(page: Page, passage: ReportPassage): Markup {
  const { w } = page
  const { place, quote } = passage
  const words =
    quote === null
      ? html`<p class="soft">${w.textMissing}</p>`
      : html`<blockquote dir="auto"${langAttribute(place.language)}><span class="context">${quote.before}</span>${marked(passage, quote.exact)}<span class="context">${quote.after}</span></blockquote>`
  const parts: Content[] = [
    ...judgements(page, passage),
    referenceOf(page, place),
    paragraphLink(page, place),
    place.outlet !== null && place.outlet !== place.label && isolated(place.outlet),
    page.languageOf(place.language),
    w.roles[place.role],
    webLink(passage.webLink, w.onTheWeb),
  ]
  return html`<li id="${passage.anchor}">${words}
<p class="cite">${citeParts(parts)}</p></li>
`
}

/** Each in its own element: the style puts a dot between them. */
const citeParts = (parts: readonly Content[]): Content =>
  parts.filter((part) => part !== null && part !== false).map((part) => html`<span>${part}</span>`)

/** "Not judged" is said only of a passage whose verdict judged it neither way, not of one without a verdict. */
function judgements({ w }: Page, { judgement }: ReportPassage): Content[] {
  const said = judgement.said === null || judgement.said === 'notJudged' ? null : judgement.said
  const held = judgement.true === null || judgement.true === 'notJudged' ? null : judgement.true
  return [
    held !== null &&
      html`<span class="mark ${held === 'holds' ? 'confirmed' : 'disputed'}"><span class="sign" aria-hidden="true">${held === 'holds' ? '✓' : '✗'}</span> ${w.judgements[held]}</span>`,
    said !== null && `${w.aspects.said} ${w.judgements[said]}`,
    held === null && (judgement.true ?? judgement.said) !== null && said === null && w.judgements.notJudged,
  ]
}

/** The passage's words with what differs marked; markings do not overlap. */
function marked(passage: ReportPassage, exact: string): Content {
  const pieces: Content[] = []
  let from = 0
  for (const marking of passage.markings) {
    const name = marking.relation === 'compatible' ? 'compatible' : 'differs'
    pieces.push(exact.slice(from, marking.start))
    pieces.push(html`<mark class="${name}">${exact.slice(marking.start, marking.end)}</mark>`)
    from = marking.end
  }
  return [...pieces, exact.slice(from)]
}

export function differenceTable(page: Page, d: ReportDiscrepancy, inClaim: number | null): Markup {
  const { w } = page
  const elsewhere = d.claims.filter((n) => n !== inClaim)
  const links = elsewhere.map((n, i) => html`${i > 0 && ', '}<a href="#claim-${n}">${n}</a>`)
  const also = elsewhere.length > 0 && html` · ${w.alsoInClaims} ${links}`
  return html`<div class="difference">
<table>
<caption><span class="kind">${w.kinds[d.kind]}: ${w.relations[d.relation]}</span> · ${w.severities[d.severity]} · ${w.rule} ${isolated(d.rule)}${also}<p dir="auto">${d.explanation}</p>${d.judgement && judgementText(page, d.judgement)}</caption>
<thead><tr><th scope="col">${w.source}</th><th scope="col">${w.wording}</th><th scope="col">${w.value}</th></tr></thead>
<tbody>
${d.sides.map(
  (
    side,
  ) => html`<tr><td>${referenceOf(page, side.place)}${side.place.paragraph !== null && side.place.source !== null && html`, <span class="nowrap">${paragraphLink(page, side.place)}</span>`}</td><td class="read" dir="auto"${langAttribute(side.place.language)}>${side.text}</td><td>${isolated(side.value)}</td></tr>
`,
)}</tbody>
</table>
</div>
`
}

function judgementText(page: Page, { judgement, reason, newValues, ...stamp }: ReportFlagJudgement): Markup {
  const { w } = page
  const values = newValues.map((value, i) => html`${i > 0 && ' · '}${isolated(value)}`)
  return html`<p><span class="kind">${w.flagJudgements[judgement]}</span> · ${stampOf(page, stamp)}</p>
${reason !== '' && html`<p class="free" dir="auto">${reason}</p>`}
${newValues.length > 0 && html`<p class="stale">${w.newSince}: ${values}</p>`}
`
}

export function formerArticle(page: Page, former: FormerClaim): Markup {
  const { w } = page
  const into =
    former.mergedInto !== null && html`, <a href="#claim-${former.mergedInto}">${w.mergedInto(former.mergedInto)}</a>`
  return html`<article class="claim">
<div class="margin">–</div>
<div class="body">
<div class="head"><h3>${w.claim} <span class="mono">${former.id}</span></h3><p class="cite"><span>${w.formerStatus[former.status]}${into}</span></p></div>
${former.verdicts.map((verdict) => verdictBox(page, verdict))}
${former.note && noteBox(page, former.note)}
</div>
</article>
`
}
