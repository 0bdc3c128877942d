import { damageReason } from '../../../contract/damage-words'
import type { ReportPassage, ReportSource } from '../../model/types'
import type { Page } from '../page'
import { type Content, html, langAttribute, type Markup } from './markup'
import { isolated, stampOf, webLink } from './parts'

export function sourceEntry(page: Page, source: ReportSource): Markup {
  const { w } = page
  const { date, certainty } = source.published
  const published = date === null ? w.unknown : `${page.date(date)} (${w.certainty[certainty]})`
  const facts: [string, Content][] = [
    [w.title, source.title !== null && source.title !== source.label && isolated(source.title)],
    [w.file, isolated(source.file)],
    [w.outlet, source.outlet !== null && isolated(source.outlet)],
    [w.agency, source.agency !== null && isolated(source.agency)],
    [w.byline, source.byline !== null && isolated(source.byline)],
    [w.published, published],
    [w.retrieved, source.retrieved !== null && page.date(source.retrieved)],
    [w.language, page.languageOf(source.language)],
    [w.role, w.roles[source.role]],
    [w.format, html`${source.mediaType}, ${source.encoding}, ${w.bytes(source.bytes)}`],
    [w.address, webLink(source.url, source.url ?? '')],
    [w.imported, stampOf(page, source.imported)],
    [w.originalSha256, html`<span class="mono">${source.originalSha256}</span>`],
    [w.textSha256, html`<span class="mono">${source.textSha256}</span>`],
    [w.citedPassages, page.number(source.citedPassages)],
    [w.setAside, reasons(page, source.dropped)],
    [w.damage, source.damaged.length > 0 && reasons(page, told(page, source.damaged))],
  ]
  return html`<div class="source" id="source-${source.number}">
<h3>[${source.number}] ${isolated(source.label)}${source.text !== null && html` <a class="label" href="#text-${source.number}">${w.inFull}</a>`}</h3>
<dl class="facts">
${facts.filter(([, value]) => value !== false && value !== null).map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}
</dl>
</div>
`
}

/** What is damaged, in the report's language. */
const told = ({ model }: Page, spans: readonly { reason: string }[]) =>
  spans.map(({ reason }) => ({ reason: damageReason(reason, model.language) }))

function reasons(page: Page, spans: readonly { reason: string }[]): Content {
  if (spans.length === 0) return page.w.none
  const counts = new Map<string, number>()
  for (const { reason } of spans) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  const items = [...counts].map(
    ([reason, n]) => html`<li>${isolated(reason)}${counts.size > 1 && n > 1 && ` (${page.number(n)})`}</li>`,
  )
  return html`${page.w.spans(spans.length)}: <ul class="reasons" style="display:inline">${items}</ul>`
}

interface Cited {
  passage: ReportPassage
  claim: number
}

/** Passages by the source they stand in. */
export function citedBySource(page: Page): Map<number, Cited[]> {
  const bySource = new Map<number, Cited[]>()
  for (const claim of page.model.groups.flatMap((group) => group.claims)) {
    for (const passage of claim.passages) {
      if (passage.place.source === null) continue
      const cited = { passage, claim: claim.number }
      const known = bySource.get(passage.place.source)
      if (known) known.push(cited)
      else bySource.set(passage.place.source, [cited])
    }
  }
  return bySource
}

/** The article as it was read, so that a passage can be followed to its place in this one file, without a network. */
export function fullText(page: Page, source: ReportSource, cited: readonly Cited[]): Markup {
  const { text } = source
  if (text === null) return html`<p class="soft">[${source.number}] ${page.w.textMissing}</p>`
  return html`<div class="fulltext" id="text-${source.number}">
<h3><a href="#source-${source.number}">[${source.number}]</a> ${isolated(source.label)}</h3>
<ol>
${source.paragraphs.map(
  (
    p,
  ) => html`<li id="source-${source.number}-p${p.number}"><span class="n">${p.number}</span><p class="read" dir="auto"${langAttribute(source.language)}>${paragraphText(source, text, p, cited)}</p></li>
`,
)}</ol>
</div>
`
}

/** Cuts the paragraph wherever a passage or a dropped span begins or ends, since they may overlap. */
function paragraphText(
  source: ReportSource,
  text: string,
  paragraph: { start: number; end: number },
  cited: readonly Cited[],
): Content {
  const touches = (s: { start: number; end: number }) => s.start < paragraph.end && s.end > paragraph.start
  const here = cited.filter(({ passage }) => touches(passage))
  const dropped = source.dropped.filter(touches)
  const cuts = new Set([paragraph.start, paragraph.end])
  for (const span of [...here.map((c) => c.passage), ...dropped]) {
    cuts.add(Math.max(span.start, paragraph.start))
    cuts.add(Math.min(span.end, paragraph.end))
  }
  const places = [...cuts].sort((a, b) => a - b)
  return places.slice(1).map((end, i) => {
    const start = places[i]!
    const inside = (s: { start: number; end: number }) => s.start <= start && s.end >= end
    const isDropped = dropped.some(inside)
    const isCited = here.some((c) => inside(c.passage))
    const piece = text.slice(start, end)
    const names = [isCited ? 'cited' : '', isDropped ? 'dropped' : ''].filter((name) => name !== '').join(' ')
    return [names === '' ? piece : html`<span class="${names}">${piece}</span>`, backLinks(here, end, paragraph)]
  })
}

/** After its last word in this paragraph, each passage says which claim it belongs to. */
function backLinks(here: readonly Cited[], end: number, paragraph: { end: number }): Content {
  const ending = here.filter(({ passage }) => Math.min(passage.end, paragraph.end) === end)
  if (ending.length === 0) return null
  return html`<sup>${ending.sort((a, b) => a.claim - b.claim).map(({ passage, claim }) => html`<a href="#${passage.anchor}">${claim}</a>`)}</sup>`
}
