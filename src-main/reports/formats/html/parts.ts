import { webAddress } from '../../model/fragment'
import type { ReportMark, ReportPlace } from '../../model/types'
import { type Page, shortName, signs } from '../page'
import { type Content, html, Markup } from './markup'
import { cutMark } from './print-parts'
import type { Sheet } from './sheet'

export const markOf = ({ w }: Page, mark: ReportMark): Markup =>
  html`<span class="mark ${mark}"><span class="sign" aria-hidden="true">${signs[mark]}</span> ${w.marks[mark]}</span>`

/** Letters written from right to left; marks of direction themselves are written out wherever text is shown. */
const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/**
 * Text of unknown direction in a line of ours: isolated where its direction is the other one, so that it cannot reorder what
 * stands beside it. The rest needs none, and a long report would have tens of thousands.
 */
export const isolated = (text: string): Content => (rightToLeft.test(text) ? html`<bdi>${text}</bdi>` : text)

export const personOf = ({ w }: Page, name: string | null): Content =>
  name === null ? w.unknownPerson : isolated(name)

export const stampOf = (page: Page, stamp: { by: string | null; at: string }): Markup =>
  html`${personOf(page, stamp.by)}, ${page.date(stamp.at)}`

/** Each in its own element: the style puts a dot between them. */
export const citeParts = (parts: readonly Content[]): Content => {
  const said = parts.filter((part) => part !== null && part !== false && part !== '')
  return said.map((part) => html`<span>${part}</span>`)
}

/** Names and values; what nobody said is left out. */
export function facts(pairs: readonly [string, Content][]): Content {
  const said = pairs.filter(([, value]) => value !== null && value !== false && value !== '')
  if (said.length === 0) return null
  return html`<dl class="facts">
${said.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}
</dl>
`
}

export const separated = (items: readonly Content[], separator: string): Content =>
  items.map((item, i) => html`${i > 0 && separator}${item}`)

/** The claim's number, leading to it where it is told. */
export const claimLink = (sheet: Sheet, number: number, label: Content = number): Content =>
  sheet.has('log') && sheet.claimAt(number) !== undefined ? html`<a href="#claim-${number}">${label}</a>` : label

export const sourceLink = (sheet: Sheet, number: number): Content =>
  sheet.has('sources') ? html`<a class="ref" href="#source-${number}">[${number}]</a>` : `[${number}]`

export const sourceLinks = (sheet: Sheet, numbers: readonly number[]): Content =>
  separated(
    numbers.map((n) => sourceLink(sheet, n)),
    ' ',
  )

const lists = {
  evidence: { id: 'evidence', section: 'sources' },
  query: { id: 'query', section: 'sources' },
  contact: { id: 'contact', section: 'sources' },
  correction: { id: 'correction', section: 'corrections' },
} as const

/** `E1`, leading into the list it is in where the report has that list. */
export function recordLink(sheet: Sheet, list: keyof typeof lists, number: number): Content {
  const { id, section } = lists[list]
  const label = `${sheet.m.letters[list]}${number}`
  return sheet.has(section)
    ? html`<a class="ref" href="#${id}-${number}">${label}</a>`
    : html`<span class="ref">${label}</span>`
}

export const recordLinks = (sheet: Sheet, list: keyof typeof lists, numbers: readonly number[]): Content =>
  separated(
    numbers.map((n) => recordLink(sheet, list, n)),
    ' ',
  )

/** `[3] Outlet`, leading to the source's entry. */
export function referenceOf(sheet: Sheet, place: ReportPlace): Markup {
  if (place.source === null) return html`<span>${isolated(place.label)} (${sheet.w.removedArticle})</span>`
  return html`${sourceLink(sheet, place.source)} ${isolated(shortName(place))}`
}

/** The paragraph, leading into the text where it is printed: to the very words at `anchor`, where they are marked there. */
export function paragraphLink(sheet: Sheet, place: ReportPlace, anchor: string | null = null): Content {
  if (place.source === null || place.paragraph === null) return null
  const hasAnchor = anchor !== null && sheet.textIds.has(anchor)
  const id = hasAnchor ? anchor : `source-${place.source}-p${place.paragraph}`
  const label = sheet.w.paragraph(place.paragraph)
  return sheet.textIds.has(id) ? html`<a href="#${id}">${label}</a>` : label
}

/** Checked again here: a model may have come from elsewhere, and an address is the one place where a scheme matters. */
export function webLink(url: string | null, label: Content): Content {
  const address = webAddress(url)
  return address === null ? null : html`<a href="${address}" rel="noopener noreferrer">${label}</a>`
}

/**
 * Opens the passage in Stet; nothing but what the model makes for it passes. Printed from an address of the app's own, `stet:…`
 * would be taken as below that address: for paper it has its slashes.
 */
export const appLink = ({ isForPrint }: Sheet, link: string, label: Content): Content => {
  if (!/^stet:[\w/.-]+$/.test(link)) return null
  return html`<a href="${isForPrint ? link.replace(/^stet:(?!\/\/)/, 'stet://') : link}">${label}</a>`
}

/** Where the print of a long report may be cut. */
export const cutHere = ({ isForPrint }: Sheet): Content => isForPrint && new Markup(cutMark)

/** A section of the report; what is in it follows its heading and its lead. */
export function section(sheet: Sheet, name: Parameters<Sheet['has']>[0], id: string, content: Content): Content {
  if (!sheet.has(name)) return null
  const title = sheet.m.sections[name]
  const lead = sheet.m.leads[name]
  return html`${cutHere(sheet)}<section aria-labelledby="${id}" class="part">
<h2 id="${id}">${title}</h2>
${lead !== undefined && html`<p class="soft lead">${lead}</p>`}
${content}</section>
`
}
