import type { ReportPassage } from '../../model/types'
import { type Content, html, langAttribute, type Markup } from './markup'
import { appLink, citeParts, isolated, paragraphLink, referenceOf, separated, webLink } from './parts'
import type { Sheet } from './sheet'

/** The passage's words, what is known of them, and where else to find them. */
export function passageItem(sheet: Sheet, passage: ReportPassage): Markup {
  const { w, m } = sheet
  const { place, quote } = passage
  const words =
    quote === null
      ? html`<p class="soft">${w.textMissing}</p>`
      : html`<blockquote dir="auto"${langAttribute(place.language)}><span class="context">${quote.before}</span>${marked(passage, quote.exact)}<span class="context">${quote.after}</span></blockquote>`
  const where: Content[] = [
    ...judgements(sheet, passage),
    referenceOf(sheet, place),
    paragraphLink(sheet, place),
    place.outlet !== null && place.outlet !== place.label && isolated(place.outlet),
    sheet.languageOf(place.language),
    w.roles[place.role],
    sheet.textIds.has(passage.textAnchor) && html`<a href="#${passage.textAnchor}">${m.inTheText}</a>`,
    webLink(passage.webLink, w.onTheWeb),
    appLink(sheet, passage.appLink, m.openInApp),
  ]
  const read: Content[] = [
    passage.attribution.length > 0 &&
      html`${m.attribution}: ${separated(
        passage.attribution.map((chain) => separated(chain.map(isolated), ' → ')),
        '; ',
      )}`,
    passage.speakers.length > 0 &&
      html`${passage.speakers.length === 1 ? m.speaker : m.speakers}: ${separated(passage.speakers.map(isolated), ', ')}`,
    passage.asOf !== null && `${m.asOfDay}: ${sheet.date(passage.asOf)}`,
    passage.values.length > 0 && html`${m.values}: ${separated(passage.values.map(isolated), ' · ')}`,
  ]
  const known = citeParts(read)
  return html`<li id="${passage.anchor}">${words}
<p class="cite">${citeParts(where)}</p>${
    Array.isArray(known) &&
    known.length > 0 &&
    html`
<p class="cite read-as">${known}</p>`
  }</li>
`
}

/** "Not judged" is said only of a passage whose verdict judged it neither way, not of one without a verdict. */
function judgements({ w }: Sheet, { judgement }: ReportPassage): Content[] {
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
