import type { ReportClaim, ReportPassage } from '../../model/types'
import { contextOf, isPlain, movesInTime, otherSpeakers } from '../page'
import { type Content, html, langAttribute, type Markup } from './markup'
import { appLink, citeParts, isolated, paragraphLink, referenceOf, separated, webLink } from './parts'
import type { Sheet } from './sheet'

/** The passage's words, what is known of them, and where else to find them. */
export function passageItem(sheet: Sheet, claim: ReportClaim, passage: ReportPassage): Markup {
  const { w, m } = sheet
  const { place } = passage
  const speakers = otherSpeakers(passage)
  const cite: Content[] = [
    ...judgements(sheet, passage),
    referenceOf(sheet, place),
    paragraphLink(sheet, place, passage.textAnchor),
    place.language !== sheet.model.header.workingLanguage && sheet.languageOf(place.language),
    place.role === 'underCheck' && w.roles.underCheck,
    passage.attribution.length > 0 &&
      html`${m.attribution}: ${separated(
        passage.attribution.map((chain) => separated(chain.map(isolated), ' → ')),
        '; ',
      )}`,
    speakers.length > 0 &&
      html`${speakers.length === 1 ? m.speaker : m.speakers}: ${separated(speakers.map(isolated), ', ')}`,
    passage.asOf !== null && movesInTime(claim) && `${m.asOfDay}: ${sheet.date(passage.asOf)}`,
    readings(sheet, passage),
    webLink(passage.webLink, w.onTheWeb),
    appLink(sheet, passage.appLink, m.openInApp),
  ]
  return html`<li id="${passage.anchor}">${passageWords(sheet, claim, passage)}<p class="cite">${citeParts(cite)}</p></li>
`
}

/** Nothing where the claim's heading has just said it word for word. */
function passageWords({ w }: Sheet, claim: ReportClaim, passage: ReportPassage): Content {
  const { place, quote } = passage
  if (quote === null) return html`<p class="soft">${w.textMissing}</p>`
  const { before, after } = contextOf(quote)
  const isRepeated = before + after === '' && passage.markings.length === 0 && quote.exact.trim() === claim.statement
  if (isRepeated && claim.passages[0] === passage) return null
  return html`<blockquote dir="auto"${langAttribute(place.language)}>${context(before)}${marked(passage, quote.exact)}${context(after)}</blockquote>
`
}

const context = (words: string): Content => words !== '' && html`<span class="context">${words}</span>`

/** What Stet read where the words themselves do not say it: the day that "Tuesday" was. */
function readings({ m, said }: Sheet, { values, quote }: ReportPassage): Content {
  const told = values.map((value) => said(value)).filter((value) => !isPlain(quote?.exact ?? '', value))
  return told.length > 0 && html`${m.values}: ${separated(told.map(isolated), ' · ')}`
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
