import type { ReportContact, ReportEvidence, ReportQuery } from '../../model/types'
import { type Content, html, type Markup } from './markup'
import {
  citeParts,
  claimLink,
  cutHere,
  facts,
  isolated,
  paragraphLink,
  recordLink,
  referenceOf,
  stampOf,
  webLink,
} from './parts'
import type { Sheet } from './sheet'

/** One line of a list of what was gathered; nothing of a withheld source but its stance and who wrote it down. */
export function evidenceText(sheet: Sheet, e: ReportEvidence | undefined): Content {
  if (e === undefined) return null
  const { m } = sheet
  const told: Content[] = e.withheld
    ? [m.withheldSource]
    : [
        e.title !== null && e.title !== '' && html`<cite>${isolated(e.title)}</cite>`,
        e.place !== null && referenceOf(sheet, e.place),
        e.locator !== '' && isolated(e.locator),
        e.url !== null && webLink(e.url, sheet.w.onTheWeb),
      ]
  const words = !e.withheld && e.quote !== '' && html`<p class="read quoted" dir="auto">${e.quote}</p>`
  return html`<li><p class="line">${recordLink(sheet, 'evidence', e.number)} <span class="stance ${e.stance}">${m.stances[e.stance]}</span> ${citeParts([...told, e.standing !== null && m.standings[e.standing], m.evidenceKinds[e.kind]])}</p>${words}</li>
`
}

export function queryText(sheet: Sheet, q: ReportQuery | undefined): Content {
  if (q === undefined) return null
  const { m } = sheet
  const told: Content[] = q.withheld
    ? [m.withheldSource]
    : [
        q.to !== '' && html`${m.to}: ${isolated(q.to)}`,
        html`<span dir="auto">${q.question}</span>`,
        q.due !== null && q.status === 'open' && `${m.due}: ${sheet.date(q.due)}`,
      ]
  const answer = !q.withheld && q.answer !== '' && html`<p class="read quoted" dir="auto">${q.answer}</p>`
  return html`<li><p class="line">${recordLink(sheet, 'query', q.number)} <span class="stance">${m.queryStatus[q.status]}</span> ${citeParts(told)}</p>${answer}</li>
`
}

export function contactText(sheet: Sheet, c: ReportContact | undefined): Content {
  if (c === undefined) return null
  const { m } = sheet
  const told: Content[] = c.withheld
    ? [m.withheldSource]
    : [isolated(c.who), m.ways[c.way], c.made !== null && sheet.date(c.made)]
  const note = !c.withheld && c.note !== '' && html`<p class="free" dir="auto">${c.note}</p>`
  return html`<li><p class="line">${recordLink(sheet, 'contact', c.number)} <span class="stance">${m.outcomes[c.outcome]}</span> ${citeParts(told)}</p>${note}</li>
`
}

/** The lists in full: what each claim only refers to. */
export function recordLists(sheet: Sheet): Content {
  const { m, model } = sheet
  return [
    html`<h3>${m.evidence}</h3>
${model.evidence.length === 0 ? html`<p class="soft">${m.nothing.evidence}</p>` : model.evidence.map((e) => evidenceEntry(sheet, e))}`,
    model.queries.length > 0 &&
      html`<h3>${m.queries}</h3>
${model.queries.map((q) => queryEntry(sheet, q))}`,
    model.contacts.length > 0 &&
      html`<h3>${m.contacts}</h3>
${model.contacts.map((c) => contactEntry(sheet, c))}`,
  ]
}

function evidenceEntry(sheet: Sheet, e: ReportEvidence): Markup {
  const { w, m } = sheet
  const title = e.withheld ? m.withheldSource : e.title
  const told: Pairs = e.withheld
    ? []
    : [
        [w.address, e.url !== null && (webLink(e.url, e.url) ?? isolated(e.url))],
        [
          m.file,
          e.file !== null &&
            html`${isolated(e.file.name)}, ${w.bytes(e.file.bytes)} <span class="mono">${e.file.sha256}</span>`,
        ],
        [
          m.contact,
          e.contact !== null &&
            html`${isolated(e.contact.name)}${e.contact.reach !== '' && html`, ${isolated(e.contact.reach)}`}`,
        ],
        [
          w.source,
          e.place !== null &&
            html`${referenceOf(sheet, e.place)}${e.place.paragraph !== null && html`, ${paragraphLink(sheet, e.place)}`}`,
        ],
        [m.locator, e.locator !== '' && isolated(e.locator)],
        [w.published, e.published !== null && sheet.date(e.published)],
        [m.retrieved, e.retrieved !== null && sheet.date(e.retrieved)],
        [w.wording, e.quote !== '' && html`<span class="read free" dir="auto">${e.quote}</span>`],
        [w.note, e.note !== '' && html`<span class="free" dir="auto">${e.note}</span>`],
      ]
  return html`${cutHere(sheet)}<article class="entry record" id="evidence-${e.number}">
<h4>${m.letters.evidence}${e.number}${title !== null && title !== '' && html` · ${isolated(title)}`}</h4>
<p class="cite">${citeParts([html`<span class="stance ${e.stance}">${m.stances[e.stance]}</span>`, ofClaim(sheet, e.claim), m.evidenceKinds[e.kind], e.standing !== null && m.standings[e.standing], stampOf(sheet, e)])}</p>
${facts(told)}</article>
`
}

function queryEntry(sheet: Sheet, q: ReportQuery): Markup {
  const { m } = sheet
  const told: Pairs = q.withheld
    ? []
    : [
        [m.question, html`<span class="free" dir="auto">${q.question}</span>`],
        [m.to, q.to !== '' && isolated(q.to)],
        [m.answer, q.answer !== '' && html`<span class="read free" dir="auto">${q.answer}</span>`],
        [m.due, q.due !== null && sheet.date(q.due)],
      ]
  return html`${cutHere(sheet)}<article class="entry record" id="query-${q.number}">
<h4>${m.letters.query}${q.number}${q.withheld && ` · ${m.withheldSource}`}</h4>
<p class="cite">${citeParts([m.queryStatus[q.status], ofClaim(sheet, q.claim), stampOf(sheet, q)])}</p>
${facts(told)}</article>
`
}

function contactEntry(sheet: Sheet, c: ReportContact): Markup {
  const { m } = sheet
  const told: Pairs = c.withheld
    ? []
    : [
        [m.who, isolated(c.who)],
        [m.retrieved, c.made !== null && sheet.date(c.made)],
        [sheet.w.note, c.note !== '' && html`<span class="free" dir="auto">${c.note}</span>`],
      ]
  return html`${cutHere(sheet)}<article class="entry record" id="contact-${c.number}">
<h4>${m.letters.contact}${c.number}${c.withheld && ` · ${m.withheldSource}`}</h4>
<p class="cite">${citeParts([m.outcomes[c.outcome], m.ways[c.way], ofClaim(sheet, c.claim), stampOf(sheet, c)])}</p>
${facts(told)}</article>
`
}

type Pairs = [string, Content][]

const ofClaim = (sheet: Sheet, claim: number | null): Content =>
  claim !== null && claimLink(sheet, claim, `${sheet.w.claim} ${claim}`)
