import type { FormerClaim, ReportClaim, ReportNote, ReportVerdict } from '../../model/types'
import { type Page, staleText } from '../page'
import { differenceTable } from './differences'
import { type Content, html, langAttribute, type Markup } from './markup'
import { appLink, citeParts, claimLink, cutHere, isolated, markOf, recordLink, stampOf } from './parts'
import { passageItem } from './passages'
import { contactText, evidenceText, queryText } from './records'
import type { Sheet } from './sheet'

/** All there is to say of one claim. `data-…`: what the filters look at. */
export function claimArticle(sheet: Sheet, claim: ReportClaim): Markup {
  const { w, m } = sheet
  const { passages, articles, origins } = claim.independence
  const sources = [...new Set(claim.passages.map((p) => p.place.source).filter((n) => n !== null))]
  return html`${cutHere(sheet)}<article class="claim" id="claim-${claim.number}" aria-label="${w.claim} ${claim.number}" data-mark="${claim.mark}" data-kinds="${claim.kinds.join(' ')}" data-sources="${sources.join(' ')}" data-differs="${claim.discrepancies.length > 0 ? 'yes' : 'no'}">
<div class="head">
<h4><span class="no">${claim.number}</span> <span dir="auto"${langAttribute(claim.statementLanguage)}>${claim.statement}</span></h4>
<p class="cite">${citeParts([
    claim.verdicts.every((v) => v.aspect !== 'true') && markOf(sheet, claim.mark),
    w.independence(passages, articles, origins),
    claim.kinds.map((kind) => m.claimKinds[kind]).join(', '),
    claim.assignedTo !== null && html`${m.assignedTo}: ${isolated(claim.assignedTo)}`,
    html`<span class="mono">${claimId(sheet, claim)}</span>`,
  ])}</p>
</div>
${claim.flags && html`<p class="flagged"><span class="tag">${claim.flags.flags.map((f) => m.flags[f]).join(', ')}</span> <span class="free" dir="auto">${claim.flags.note}</span></p>`}
${claim.verdicts.map((verdict) => verdictBox(sheet, verdict))}
${claim.note && noteBox(sheet, claim.note)}
${
  claim.passages.length > 0 &&
  html`<ol class="passages" aria-label="${w.passages}">
${claim.passages.map((passage) => passageItem(sheet, claim, passage))}</ol>`
}
${claim.discrepancies.length > 0 && html`<p class="label">${w.discrepancies}</p>${claim.discrepancies.map((d) => differenceTable(sheet, d, claim.number))}`}
${claim.setAside.length > 0 && html`<p class="label">${w.flagsSetAside}</p>${claim.setAside.map((d) => differenceTable(sheet, d, claim.number))}`}
${gathered(sheet, claim)}
</article>
`
}

/** The claim's id opens it in Stet. */
const claimId = (sheet: Sheet, { id, passages }: ReportClaim): Content =>
  appLink(sheet, passages[0]?.appLink ?? '', id) ?? id

function gathered(sheet: Sheet, claim: ReportClaim): Content {
  const { m, model } = sheet
  const lists: [string, Content[]][] = [
    [m.evidence, claim.evidence.map((n) => evidenceText(sheet, model.evidence[n - 1]))],
    [m.corrections, claim.corrections.map((n) => correctionText(sheet, n))],
    [m.queries, claim.queries.map((n) => queryText(sheet, model.queries[n - 1]))],
    [m.contacts, claim.contacts.map((n) => contactText(sheet, model.contacts[n - 1]))],
  ]
  return lists.map(
    ([name, items]) =>
      items.length > 0 &&
      html`<p class="label">${name}</p>
<ul class="records">${items}</ul>
`,
  )
}

function correctionText(sheet: Sheet, number: number): Content {
  const { m, model } = sheet
  const c = model.corrections[number - 1]
  if (c === undefined) return null
  const lang = langAttribute(c.place.language)
  const becomes = c.wording === '' ? html`(${m.deleteIt})` : html`<ins dir="auto"${lang}>${c.wording}</ins>`
  return html`<li><p class="line">${recordLink(sheet, 'correction', number)} <span class="stance">${m.decisions[c.decision]}</span> ${c.exact !== null && html`<del dir="auto"${lang}>${c.exact}</del> → `}${becomes}</p></li>
`
}

export function verdictBox(page: Page, verdict: ReportVerdict): Markup {
  const { w } = page
  const confidence = verdict.confidence === null ? '' : `, ${w.confidence[verdict.confidence]}`
  return html`<div class="verdict ${verdict.mark}">
<p><span class="label">${w.aspects[verdict.aspect]}</span> ${markOf(page, verdict.mark)}<span>${confidence}</span> <span class="stamp">${stampOf(page, verdict)}</span></p>
${verdict.established !== null && html`<p><span class="label">${w.established}:</span> <span class="read">${isolated(verdict.established)}</span></p>`}
${verdict.reason !== '' && html`<p class="free" dir="auto">${verdict.reason}</p>`}
${verdict.stale && html`<p class="stale">${staleText(page, verdict.stale)}</p>`}
</div>
`
}

function noteBox(page: Page, note: ReportNote): Markup {
  return html`<div class="note"><p><span class="label">${page.w.note}</span> <span class="stamp">${stampOf(page, note)}</span></p>
<p class="free" dir="auto">${note.text}</p></div>
`
}

export function formerArticle(sheet: Sheet, former: FormerClaim): Markup {
  const { w } = sheet
  const into =
    former.mergedInto !== null && html`, ${claimLink(sheet, former.mergedInto, w.mergedInto(former.mergedInto))}`
  return html`${cutHere(sheet)}<article class="claim former">
<div class="head"><h4><span class="no">–</span> ${w.claim} <span class="mono">${former.id}</span></h4><p class="cite"><span>${w.formerStatus[former.status]}${into}</span></p></div>
${former.verdicts.map((verdict) => verdictBox(sheet, verdict))}
${former.note && noteBox(sheet, former.note)}
</article>
`
}
