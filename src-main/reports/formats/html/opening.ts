import { groupOrder, type MustFix } from '../../model/types'
import { byKey } from '../page'
import { type Content, html, langAttribute, type Markup } from './markup'
import {
  citeParts,
  claimLink,
  facts,
  isolated,
  markOf,
  paragraphLink,
  recordLink,
  referenceOf,
  section,
  separated,
  sourceLink,
  stampOf,
} from './parts'
import { type Sheet, sectionIds } from './sheet'

export function pageHeader(sheet: Sheet): Markup {
  const { w, m, model } = sheet
  const { header } = model
  const { details } = header
  const said = (name: string): Content => (name === '' ? null : isolated(name))
  const versions = header.underCheck.map(
    (v) =>
      html`<span class="version">${sourceLink(sheet, v.source)} ${isolated(v.label)} <span class="mono">${v.textSha256}</span></span>`,
  )
  return html`<header>
${houseLine(sheet)}
<p class="eyebrow">${w.report}</p>
<h1 dir="auto">${header.title}</h1>
${facts([
  [m.slug, said(details.slug)],
  [m.versionChecked, versions.length === 0 ? w.none : versions],
  [w.language, sheet.languageOf(header.workingLanguage)],
  [m.writer, said(details.writer)],
  [m.editor, said(details.editor)],
  [w.checkers, header.checkers.length === 0 ? w.nobody : separated(header.checkers.map(isolated), ', ')],
  [m.secondReader, details.secondReader === '' ? m.noSecondReader : isolated(details.secondReader)],
  [m.deadline, header.deadline !== null && sheet.date(header.deadline)],
  [w.asOf, sheet.date(header.asOf)],
  [w.created, stampOf(sheet, header.created)],
  [w.position, header.position],
  [w.journalHead, header.journalHead === null ? w.none : html`<span class="mono">${header.journalHead}</span>`],
  [w.dossier, html`<span class="mono">${header.dossier}</span>`],
  [w.madeWith, `Stet ${header.stetVersion}`],
])}${withheldLine(sheet)}
</header>`
}

function houseLine({ model }: Sheet): Content {
  const { name, logo } = model.house
  if (name === '' && logo === null) return null
  const picture = logo !== null && html`<img class="logo" src="data:${logo.mediaType};base64,${logo.base64}" alt="">`
  return html`<p class="house">${picture}${name !== '' && isolated(name)}</p>`
}

function withheldLine({ m, model }: Sheet): Content {
  const { records, struck } = model.withheld
  return records + struck > 0 && html`<p class="soft">${m.withheldLine(records, struck)}</p>`
}

export function contents(sheet: Sheet): Markup {
  const { w, m, model } = sheet
  const counts: Partial<Record<string, number>> = {
    corrections: model.corrections.length,
    unresolved: model.unresolved.length,
    figures: model.figures.length,
    quotes: model.quotes.length,
    log: sheet.claims.length,
    sources: model.sources.length,
    flags: model.flags.length,
    changes: model.changes.length,
  }
  return html`<nav aria-label="${w.contents}">
<ol>
${model.sections.map((name) => {
  const n = counts[name]
  return html`<li><a href="#${sectionIds[name]}">${m.sections[name]}</a>${n !== undefined && html` <span class="soft">${sheet.number(n)}</span>`}</li>
`
})}</ol>
</nav>`
}

export function bottomLine(sheet: Sheet): Content {
  const { w, m, model } = sheet
  if (model.bottomLine === null) return null
  const { call, scope, counts, mustFix } = model.bottomLine
  const tally: [Content, number][] = [
    [w.claims, counts.claims],
    ...groupOrder.map((mark): [Content, number] => [markOf(sheet, mark), counts[mark]]),
  ]
  const { stale } = model.header.counts
  return section(
    sheet,
    'bottomLine',
    sectionIds.bottomLine,
    html`<div class="call ${call}"><p class="verdict-word">${m.calls[call]}</p><p>${m.callMeans[call]}</p></div>
<dl class="tally">
${tally.map(([label, n]) => html`<div><dt>${label}</dt><dd>${sheet.number(n)}</dd></div>`)}
</dl>
<p class="soft">${m.scope[scope]}</p>
${stale > 0 && html`<p class="stale">${w.staleLine(stale)}</p>`}
${removedLine(sheet)}
<h3>${m.mustFixList}</h3>
${mustFix.length === 0 ? html`<p class="soft">${m.nothing.mustFix}</p>` : html`<ol class="must">${byKey(mustFix.filter(isAlone), ({ why, holds }) => `${why} ${holds}`).map(([, same]) => mustFixItem(sheet, same))}${openItem(sheet, mustFix)}</ol>`}
`,
  )
}

/** Claims that nobody has checked yet are one thing to do, however many there are; they stand after what needs a decision. */
const isAlone = ({ why }: MustFix) => why !== 'open'

function openItem(sheet: Sheet, mustFix: readonly MustFix[]): Content {
  const { m } = sheet
  const open = mustFix.filter((fix) => !isAlone(fix)).flatMap(({ claim }) => claim ?? [])
  if (open.length === 0) return null
  const links = open.map((n) => claimLink(sheet, n))
  return html`<li class="holds"><p><strong>${m.mustFix.open} (${sheet.number(open.length)})</strong> <span class="tag">${m.holds}</span></p><p>${separated(links, ', ')}</p></li>
`
}

/** What is to be done for one reason, with each claim it is about. */
function mustFixItem(sheet: Sheet, same: readonly MustFix[]): Markup {
  const { m } = sheet
  const [{ why, holds }] = same as [MustFix]
  const count = same.length > 1 && ` (${sheet.number(same.length)})`
  return html`<li class="${holds ? 'holds' : 'change'}"><p><strong>${m.mustFix[why]}${count}</strong>${holds && html` <span class="tag">${m.holds}</span>`}</p><ul>${same.map((fix) => toFix(sheet, fix))}</ul></li>
`
}

function toFix(sheet: Sheet, fix: MustFix): Markup {
  const { w, model } = sheet
  const claim = fix.claim === null ? undefined : sheet.claimAt(fix.claim)
  const isOneArticle = model.header.underCheck.length === 1
  const at: Content[] = [
    fix.claim !== null && claimLink(sheet, fix.claim, `${w.claim} ${fix.claim}`),
    fix.correction !== null && recordLink(sheet, 'correction', fix.correction),
    fix.place !== null && !(isOneArticle && fix.place.role === 'underCheck') && referenceOf(sheet, fix.place),
    fix.place !== null && paragraphLink(sheet, fix.place),
  ]
  return html`<li>${claim !== undefined && html`<span class="read" dir="auto"${langAttribute(claim.statementLanguage)}>${claim.statement}</span> `}<span class="cite">${citeParts(at)}</span></li>`
}

function removedLine({ w, model }: Sheet): Content {
  const removed = model.removedArticles
  if (removed.length === 0) return null
  return html`<p>${w.removedLine(removed.length)} ${removed.map((a, i) => html`${i > 0 && ', '}${isolated(a.label)}${a.file !== a.label && html` (${isolated(a.file)})`}`)}.</p>`
}
