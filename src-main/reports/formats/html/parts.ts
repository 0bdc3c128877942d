import { webAddress } from '../../model/fragment'
import type { ReportMark, ReportPlace } from '../../model/types'
import { type Page, signs, sourceAnchor } from '../page'
import { type Content, html, type Markup } from './markup'

export const markOf = ({ w }: Page, mark: ReportMark): Markup =>
  html`<span class="mark ${mark}"><span class="sign" aria-hidden="true">${signs[mark]}</span> ${w.marks[mark]}</span>`

/** Text of unknown direction in a line of ours: isolated, so that it cannot reorder what stands beside it. */
export const isolated = (text: string): Markup => html`<bdi>${text}</bdi>`

export const personOf = ({ w }: Page, name: string | null): Content =>
  name === null ? w.unknownPerson : isolated(name)

export const stampOf = (page: Page, stamp: { by: string | null; at: string }): Markup =>
  html`${personOf(page, stamp.by)}, ${page.date(stamp.at)}`

/** `[3] Title`, leading to the source's entry, and the paragraph, leading into its text. */
export function referenceOf(page: Page, place: ReportPlace): Markup {
  if (place.source === null) return html`<span>${isolated(place.label)} (${page.w.removedArticle})</span>`
  return html`<a href="#source-${place.source}">[${place.source}]</a> ${isolated(place.label)}`
}

export function paragraphLink(page: Page, place: ReportPlace): Content {
  if (place.source === null || place.paragraph === null) return null
  return html`<a href="#${sourceAnchor(place)}">${page.w.paragraph(place.paragraph)}</a>`
}

/** Checked again here: a model may have come from elsewhere, and an address is the one place where a scheme matters. */
export function webLink(url: string | null, label: Content): Content {
  const address = webAddress(url)
  return address === null ? null : html`<a href="${address}" rel="noopener noreferrer">${label}</a>`
}
