import { groupOrder, labelOrder, type ReportModel, relationOrder } from '../model/types'
import { differenceTable, formerArticle, groupId, groupSection } from './html/claims'
import { type Content, html, Markup } from './html/markup'
import { isolated, markOf, stampOf } from './html/parts'
import { citedBySource, fullText, sourceEntry } from './html/sources'
import { style } from './html/style'
import { isStale, type Page, pageOf } from './page'

/**
 * The report as one file that needs nothing else and runs nothing: no script, no address it would load, and a policy
 * that forbids both, since the texts in it come from anywhere.
 */
export function renderHtml(model: ReportModel): string {
  const page = pageOf(model)
  const { w } = page
  return html`<!doctype html>
<html lang="${model.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Stet ${model.header.stetVersion}">
<title>${model.header.title} – ${w.report}</title>
<style>${new Markup(style)}</style>
</head>
<body>
${pageHeader(page)}
${contents(page)}
<main>
${summary(page)}
${checklist(page)}
${model.groups.map((group) => groupSection(page, group))}
${formerSection(page)}
${otherSection(page)}
${sourcesSection(page)}
${originsSection(page)}
${checkSection(page)}
${articlesSection(page)}
</main>
</body>
</html>
`.source
}

function pageHeader(page: Page): Markup {
  const { w, model } = page
  const { header } = model
  const facts: [string, Content][] = [
    [w.asOf, page.date(header.asOf)],
    [w.created, stampOf(page, header.created)],
    [
      w.checkers,
      header.checkers.length === 0 ? w.nobody : header.checkers.map((n, i) => html`${i > 0 && ', '}${isolated(n)}`),
    ],
    [w.position, header.position],
    [w.journalHead, header.journalHead === null ? w.none : html`<span class="mono">${header.journalHead}</span>`],
    [w.dossier, html`<span class="mono">${header.dossier}</span>`],
    [w.madeWith, `Stet ${header.stetVersion}`],
  ]
  return html`<header>
<p class="eyebrow">${w.report}</p>
<h1 dir="auto">${header.title}</h1>
<dl class="facts">
${facts.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}
</dl>
</header>`
}

function contents(page: Page): Markup {
  const { w, model } = page
  const entries: [string, string, number | null][] = [
    ['summary', w.sections.summary, null],
    ['checklist', w.sections.checklist, model.header.counts.claims],
    ...model.groups.map((g): [string, string, number] => [groupId(g), g.heading, g.count]),
  ]
  if (model.formerClaims.length > 0) entries.push(['former', w.sections.former, model.formerClaims.length])
  const { otherDiscrepancies: other, otherSetAside } = model
  if (other.length + otherSetAside.length > 0) entries.push(['other', w.sections.other, other.length])
  entries.push(['sources', w.sections.sources, model.sources.length])
  if (model.origins.length > 0) entries.push(['origins', w.sections.origins, model.origins.length])
  entries.push(['check', w.sections.check, null], ['articles', w.sections.articles, null])
  return html`<nav aria-label="${w.contents}">
<ul>
${entries.map(([id, label, n]) => html`<li><a href="#${id}">${label}</a>${n !== null && html` <span class="soft">${page.number(n)}</span>`}</li>`)}
</ul>
</nav>`
}

function summary(page: Page): Markup {
  const { w, model } = page
  const { counts, coverage, discrepancies } = model.header
  const { sentences, characters } = coverage
  const tally: [Content, number][] = [
    [w.claims, counts.claims],
    ...groupOrder.map((mark): [Content, number] => [markOf(page, mark), counts[mark]]),
    [w.passages, counts.passages],
    [w.articles, counts.articles],
    [w.origins, counts.origins],
  ]
  const coverageRows: [string, number][] = [
    ...labelOrder.map((label): [string, number] => [`${w.sentences}: ${w.labels[label]}`, sentences[label]]),
    [`${w.sentences}: ${w.total}`, sentences.total],
    [w.ofCharacters, characters.total],
    [w.charactersDropped, characters.dropped],
    [w.charactersUncovered, characters.uncovered],
  ]
  const relationRows: [string, number][] = [
    ...relationOrder.map((relation): [string, number] => [w.relations[relation], discrepancies[relation]]),
    [w.total, discrepancies.total],
    [w.flagsSetAside, discrepancies.setAside],
  ]
  return html`<section aria-labelledby="summary">
<h2 id="summary">${w.sections.summary}</h2>
<dl class="tally">
${tally.map(([label, n]) => html`<div><dt>${label}</dt><dd>${page.number(n)}</dd></div>`)}
</dl>
${counts.stale > 0 && html`<p class="stale">${w.staleLine(counts.stale)}</p>`}
${removedLine(page)}
<div class="pair">
${countTable(page, w.discrepancies, relationRows)}
${countTable(page, w.coverage, coverageRows)}
</div>
</section>`
}

function removedLine({ w, model }: Page): Content {
  const removed = model.removedArticles
  if (removed.length === 0) return null
  return html`<p>${w.removedLine(removed.length)} ${removed.map((a, i) => html`${i > 0 && ', '}${isolated(a.label)}${a.file !== a.label && html` (${isolated(a.file)})`}`)}.</p>`
}

function countTable(page: Page, caption: string, rows: [string, number][]): Markup {
  return html`<table>
<caption>${caption}</caption>
<tbody>
${rows.map(
  ([label, n]) => html`<tr><th scope="row">${label}</th><td class="num">${page.number(n)}</td></tr>
`,
)}</tbody>
</table>`
}

/** Every claim in the screen's order: the groups below break it, and a number must be easy to find. */
function checklist(page: Page): Markup {
  const { w } = page
  const claims = page.model.groups.flatMap((group) => group.claims).sort((a, b) => a.number - b.number)
  const rows = claims.map(
    (
      c,
    ) => html`<tr><td class="num"><a href="#claim-${c.number}">${c.number}</a></td><td class="read" dir="auto">${c.statement}</td><td>${markOf(page, c.mark)}${isStale(c) && html`<span class="stale">${w.stale}</span>`}</td><td class="num">${page.number(c.independence.passages)}</td><td class="num">${page.number(c.independence.origins)}</td><td class="num">${page.number(c.discrepancies.length)}</td></tr>
`,
  )
  return html`<section aria-labelledby="checklist">
<h2 id="checklist">${w.sections.checklist}</h2>
<div class="wide"><table class="index">
<caption>${w.checklistCaption}</caption>
<thead><tr><th scope="col" class="num">${w.numberSign}</th><th scope="col">${w.statement}</th><th scope="col">${w.verdict}</th><th scope="col" class="num">${w.passages}</th><th scope="col" class="num">${w.origins}</th><th scope="col" class="num">${w.discrepancies}</th></tr></thead>
<tbody>
${rows}</tbody>
</table></div>
</section>`
}

function formerSection(page: Page): Content {
  const { w, model } = page
  if (model.formerClaims.length === 0) return null
  const number = (status: string) => model.formerClaims.filter((c) => c.status === status).length
  return html`<section aria-labelledby="former">
<h2 id="former">${w.sections.former}</h2>
<p>${w.formerLine(number('retired'), number('merged'), number('unlisted'))}</p>
${model.formerClaims.map((former) => formerArticle(page, former))}</section>`
}

function otherSection(page: Page): Content {
  const { w, model } = page
  const { otherDiscrepancies: counted, otherSetAside: setAside } = model
  if (counted.length + setAside.length === 0) return null
  return html`<section aria-labelledby="other">
<h2 id="other">${w.sections.other}</h2>
${counted.map((d) => differenceTable(page, d, null))}
${setAside.length > 0 && html`<h3>${w.flagsSetAside}</h3>${setAside.map((d) => differenceTable(page, d, null))}`}</section>`
}

function sourcesSection(page: Page): Markup {
  return html`<section aria-labelledby="sources">
<h2 id="sources">${page.w.sections.sources}</h2>
${page.model.sources.map((source) => sourceEntry(page, source))}</section>`
}

function originsSection(page: Page): Content {
  const { w, model } = page
  if (model.origins.length === 0) return null
  return html`<section aria-labelledby="origins">
<h2 id="origins">${w.sections.origins}</h2>
<table>
<caption>${w.originsCaption}</caption>
<thead><tr><th scope="col">${w.origin}</th><th scope="col">${w.sections.sources}</th><th scope="col">${w.why}</th></tr></thead>
<tbody>
${model.origins.map(
  (
    o,
  ) => html`<tr><td>${o.number}</td><td class="nowrap">${o.sources.map((n) => html`<a href="#source-${n}">[${n}]</a> `)}</td><td dir="auto">${o.why}</td></tr>
`,
)}</tbody>
</table>
</section>`
}

function checkSection({ w }: Page): Markup {
  return html`<section aria-labelledby="check">
<h2 id="check">${w.sections.check}</h2>
<p>${w.checkText}</p>
</section>`
}

function articlesSection(page: Page): Markup {
  const cited = citedBySource(page)
  return html`<section aria-labelledby="articles">
<h2 id="articles">${page.w.sections.articles}</h2>
<p class="soft legend">${page.w.legend}</p>
${page.model.sources.map((source) => fullText(page, source, cited.get(source.number) ?? []))}</section>`
}
