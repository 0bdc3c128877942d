import type { ReportCorrection } from '../../model/types'
import { type Content, html, langAttribute, type Markup } from './markup'
import { citeParts, claimLink, cutHere, facts, paragraphLink, recordLink, referenceOf, section, stampOf } from './parts'
import { type Sheet, sectionIds } from './sheet'

export function corrections(sheet: Sheet): Content {
  const list = sheet.model.corrections
  return section(
    sheet,
    'corrections',
    sectionIds.corrections,
    list.length === 0
      ? html`<p class="soft">${sheet.m.nothing.corrections}</p>`
      : list.map((correction) => correctionEntry(sheet, correction)),
  )
}

function correctionEntry(sheet: Sheet, c: ReportCorrection): Markup {
  const { w, m } = sheet
  const shown: Content[] = [c.source !== '' && html`<span dir="auto">${c.source}</span>`]
  if (c.evidence !== null) shown.push(recordLink(sheet, 'evidence', c.evidence))
  const decided =
    c.decided === null
      ? m.decisions[c.decision]
      : html`${m.decisions[c.decision]}, ${stampOf(sheet, c.decided)}${c.decisionReason !== '' && html`: <span dir="auto">${c.decisionReason}</span>`}`
  return html`${cutHere(sheet)}<article class="entry" id="correction-${c.number}" aria-label="${m.letters.correction}${c.number}">
<h3>${m.letters.correction}${c.number} <span class="decision ${c.decision}">${m.decisions[c.decision]}</span></h3>
<p class="cite">${citeParts([referenceOf(sheet, c.place), paragraphLink(sheet, c.place), c.claim !== null && claimLink(sheet, c.claim, `${w.claim} ${c.claim}`), m.changes[c.change]])}</p>
<p class="change read">${changeOf(sheet, c)}</p>
${facts([
  [m.problem, c.problem !== '' && html`<span class="free" dir="auto">${c.problem}</span>`],
  [m.shownBy, shown.some((s) => s !== false) && shown.map((s) => html`${s} `)],
  [m.proposed, stampOf(sheet, c.proposed)],
  [m.decided, c.decided !== null && decided],
])}</article>
`
}

/** What stands, struck through, and what takes its place. */
export function changeOf(sheet: Sheet, c: Pick<ReportCorrection, 'exact' | 'wording' | 'place'>): Markup {
  const { w, m } = sheet
  const lang = langAttribute(c.place.language)
  const stands =
    c.exact === null ? html`<span class="soft">${w.textMissing}</span>` : html`<del dir="auto"${lang}>${c.exact}</del>`
  const becomes =
    c.wording === '' ? html`<span class="soft">(${m.deleteIt})</span>` : html`<ins dir="auto"${lang}>${c.wording}</ins>`
  return html`${stands} → ${becomes}`
}

export function changes(sheet: Sheet): Content {
  const { m, w, model } = sheet
  const rows = model.changes.map(
    (
      c,
    ) => html`<tr><td>${recordLink(sheet, 'correction', c.correction)} ${m.changes[c.change]}</td><td>${referenceOf(sheet, c.place)}</td><td class="read" dir="auto"${langAttribute(c.place.language)}>${c.from}</td><td class="read" dir="auto"${langAttribute(c.place.language)}>${c.to === '' ? html`<span class="soft">(${m.deleteIt})</span>` : c.to}</td><td>${stampOf(sheet, c)}</td></tr>
`,
  )
  const table = html`<div class="wide"><table class="changes">
<caption class="unseen">${m.sections.changes}</caption>
<thead><tr><th scope="col">${m.change}</th><th scope="col">${w.source}</th><th scope="col">${m.from}</th><th scope="col">${m.into}</th><th scope="col">${m.decided}</th></tr></thead>
<tbody>
${rows}</tbody>
</table></div>
`
  return section(
    sheet,
    'changes',
    sectionIds.changes,
    model.changes.length === 0 ? html`<p class="soft">${m.nothing.changes}</p>` : table,
  )
}

export function flags(sheet: Sheet): Content {
  const { m, model } = sheet
  const entries = model.flags.map((flag) => {
    const claim = sheet.claimAt(flag.claim)
    return html`${cutHere(sheet)}<article class="entry">
<h3>${claimLink(sheet, flag.claim, `${sheet.w.claim} ${flag.claim}`)} <span class="tag">${flag.flags.map((f) => m.flags[f]).join(', ')}</span></h3>
${claim !== undefined && html`<p class="read" dir="auto"${langAttribute(claim.statementLanguage)}>${claim.statement}</p>`}
${flag.note !== '' && html`<p class="free" dir="auto">${flag.note}</p>`}
<p class="cite"><span>${stampOf(sheet, flag)}</span></p>
</article>
`
  })
  return section(
    sheet,
    'flags',
    sectionIds.flags,
    entries.length === 0 ? html`<p class="soft">${m.nothing.flags}</p>` : entries,
  )
}
