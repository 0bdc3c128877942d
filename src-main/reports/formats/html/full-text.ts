import type { Span } from '../../../contract/analysis'
import type { ReportPassage, ReportSource } from '../../model/types'
import { type Content, html, langAttribute, type Markup } from './markup'
import { cutHere, isolated, section, separated, sourceLink } from './parts'
import { type Sheet, sectionIds } from './sheet'

/** The articles that are not in the galley, as they were read. */
export function articles(sheet: Sheet): Content {
  if (!sheet.has('articles')) return null
  const annotated = new Set(sheet.model.galley.map((g) => g.source))
  const others = sheet.model.sources.filter((s) => !annotated.has(s.number))
  if (others.length === 0)
    return section(sheet, 'articles', sectionIds.articles, html`<p class="soft">${sheet.m.allInGalley}</p>`)
  const cited = citedBySource(sheet)
  return section(
    sheet,
    'articles',
    sectionIds.articles,
    html`<p class="soft legend">${sheet.w.legend}</p>
${others.map((source) => fullText(sheet, source, cited.get(source.number) ?? []))}`,
  )
}

interface Cited extends Span {
  passage: ReportPassage
  claim: number
}

/** Passages by the source they stand in, in the order of its text. */
function citedBySource(sheet: Sheet): Map<number, Cited[]> {
  const bySource = new Map<number, Cited[]>()
  for (const claim of sheet.claims) {
    for (const passage of claim.passages) {
      if (passage.place.source === null) continue
      const cited = { passage, claim: claim.number, start: passage.start, end: passage.end }
      const known = bySource.get(passage.place.source)
      if (known) known.push(cited)
      else bySource.set(passage.place.source, [cited])
    }
  }
  return bySource
}

/** The article as it was read, so that a passage can be followed to its place in this one file, without a network. */
function fullText(sheet: Sheet, source: ReportSource, cited: readonly Cited[]): Markup {
  const { text, paragraphs } = source
  const name = html`${sourceLink(sheet, source.number)} ${isolated(source.label)}`
  if (text === null) return html`<p class="soft">${name}: ${sheet.w.textMissing}</p>`
  sheet.textIds.add(`text-${source.number}`)
  const citedHere = byParagraph(paragraphs, cited)
  const droppedHere = byParagraph(paragraphs, source.dropped)
  const items = paragraphs.map((p, i) => {
    const id = `source-${source.number}-p${p.number}`
    sheet.textIds.add(id)
    const words = paragraphText(sheet, text.slice(p.start, p.end), p, citedHere[i]!, droppedHere[i]!)
    return html`<li id="${id}"><span class="n">${p.number}</span><p class="read" dir="auto"${langAttribute(source.language)}>${words}</p></li>
`
  })
  return html`${cutHere(sheet)}<div class="fulltext" id="text-${source.number}">
<h3>${name}</h3>
<ol>
${items}</ol>
</div>
`
}

/** The spans that touch each paragraph: one walk over both, since an article may have thousands of either. */
function byParagraph<S extends Span>(paragraphs: readonly Span[], spans: readonly S[]): S[][] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || a.end - b.end)
  let open: S[] = []
  let next = 0
  return paragraphs.map((paragraph) => {
    while (next < sorted.length && sorted[next]!.start < paragraph.end) open.push(sorted[next++]!)
    open = open.filter((span) => span.end > paragraph.start)
    return [...open]
  })
}

/** Cuts the paragraph wherever a passage or a dropped span begins or ends, since they may overlap. */
function paragraphText(
  sheet: Sheet,
  text: string,
  paragraph: Span,
  cited: readonly Cited[],
  dropped: readonly Span[],
): Content {
  const cuts = new Set([paragraph.start, paragraph.end])
  for (const span of [...cited, ...dropped]) {
    cuts.add(Math.max(span.start, paragraph.start))
    cuts.add(Math.min(span.end, paragraph.end))
  }
  const places = [...cuts].sort((a, b) => a - b)
  return places.slice(1).map((end, i) => {
    const start = places[i]!
    const inside = (s: Span) => s.start <= start && s.end >= end
    const isDropped = dropped.some(inside)
    const isCited = cited.some(inside)
    const [first, ...others] = beginning(sheet, cited.filter(inside))
    const piece = text.slice(start - paragraph.start, end - paragraph.start)
    const names = [isCited ? 'cited' : '', isDropped ? 'dropped' : ''].filter((name) => name !== '').join(' ')
    return [
      others.map((id) => html`<span id="${id}"></span>`),
      names === '' ? piece : html`<span${first !== undefined && html` id="${first}"`} class="${names}">${piece}</span>`,
      backLinks(sheet, cited, end, paragraph),
    ]
  })
}

/** Anchors of the passages that have no place in the text yet: an id may stand once in a page. */
function beginning(sheet: Sheet, cited: readonly Cited[]): string[] {
  const anchors = cited.map(({ passage }) => passage.textAnchor).filter((id) => !sheet.textIds.has(id))
  for (const id of anchors) sheet.textIds.add(id)
  return anchors
}

/** After its last word in this paragraph, each passage says which claim it belongs to. */
function backLinks(sheet: Sheet, cited: readonly Cited[], end: number, paragraph: Span): Content {
  const ending = cited.filter((c) => Math.min(c.end, paragraph.end) === end)
  if (ending.length === 0) return null
  const links = ending
    .sort((a, b) => a.claim - b.claim)
    .map(({ passage, claim }) => (sheet.has('log') ? html`<a href="#${passage.anchor}">${claim}</a>` : claim))
  return html`<sup class="no">${separated(links, ' ')}</sup>`
}
