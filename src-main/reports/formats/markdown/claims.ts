import type {
  FormerClaim,
  ReportClaim,
  ReportDiscrepancy,
  ReportFlagJudgement,
  ReportNote,
  ReportPassage,
  ReportPlace,
  ReportVerdict,
} from '../../model/types'
import { type Page, signs, sourceAnchor, staleText } from '../page'
import { anchor, md, mdLink, mdQuote, mdTable } from './escape'

export function claimText(page: Page, claim: ReportClaim): string[] {
  const { w } = page
  const { passages, articles, origins } = claim.independence
  return [
    `${anchor(`claim-${claim.number}`)}\n\n### ${claim.number}\\. ${md(claim.statement)}`,
    `${signs[claim.mark]} **${w.marks[claim.mark]}** · ${w.independence(passages, articles, origins)}`,
    ...claim.verdicts.flatMap((verdict) => verdictText(page, verdict)),
    ...noteText(page, claim.note),
    ...(claim.passages.length > 0 ? [`**${w.passages}**`, ...claim.passages.map((p) => passageText(page, p))] : []),
    ...claim.discrepancies.flatMap((d) => differenceText(page, d, claim.number)),
    ...(claim.setAside.length > 0 ? [`**${w.flagsSetAside}**`] : []),
    ...claim.setAside.flatMap((d) => differenceText(page, d, claim.number)),
  ]
}

const stampText = ({ w, date }: Page, stamp: { by: string | null; at: string }) =>
  `${stamp.by === null ? w.unknownPerson : md(stamp.by)}, ${md(date(stamp.at))}`

function verdictText(page: Page, verdict: ReportVerdict): string[] {
  const { w } = page
  const confidence = verdict.confidence === null ? '' : `, ${w.confidence[verdict.confidence]}`
  const established = verdict.established === null ? '' : ` ${w.established}: ${md(verdict.established)}.`
  return [
    `**${w.aspects[verdict.aspect]}** ${signs[verdict.mark]} ${w.marks[verdict.mark]}${confidence}.${established} (${stampText(page, verdict)})`,
    ...(verdict.reason === '' ? [] : [mdQuote(verdict.reason)]),
    ...(verdict.stale ? [`**${md(staleText(page, verdict.stale))}**`] : []),
  ]
}

function noteText(page: Page, note: ReportNote | null): string[] {
  return note === null ? [] : [`**${page.w.note}** (${stampText(page, note)})`, mdQuote(note.text)]
}

/** `[3] Title, paragraph 5`: the number leads to the source's entry, the paragraph into its text. */
function referenceText({ w }: Page, place: ReportPlace): string {
  if (place.source === null) return `${md(place.label)} (${w.removedArticle})`
  const entry = `${mdLink(`\\[${place.source}\\]`, `#source-${place.source}`)} ${md(place.label)}`
  return place.paragraph === null
    ? entry
    : `${entry}, ${mdLink(w.paragraph(place.paragraph), `#${sourceAnchor(place)}`)}`
}

function passageText(page: Page, passage: ReportPassage): string {
  const { w } = page
  const { quote, place } = passage
  const judgement = passage.judgement.true
  const words =
    quote === null
      ? w.textMissing
      : `${md(quote.before)}${/\s$/u.test(quote.before) ? ' ' : ''}**${md(quote.exact)}**${/^\s/u.test(quote.after) ? ' ' : ''}${md(quote.after)}`
  const parts = [
    judgement === null ? null : w.judgements[judgement],
    referenceText(page, place),
    place.outlet !== null && place.outlet !== place.label ? md(place.outlet) : null,
    md(page.languageOf(place.language)),
    w.roles[place.role],
    passage.webLink && mdLink(w.onTheWeb, passage.webLink),
  ]
  return `- ${anchor(passage.anchor)}${words}\\\n  ${parts.filter(Boolean).join(' · ')}`
}

export function differenceText(page: Page, d: ReportDiscrepancy, inClaim: number | null): string[] {
  const { w } = page
  const elsewhere = d.claims.filter((n) => n !== inClaim).map((n) => mdLink(String(n), `#claim-${n}`))
  const also = elsewhere.length > 0 ? ` · ${w.alsoInClaims} ${elsewhere.join(', ')}` : ''
  const rows = d.sides.map((side) => [referenceText(page, side.place), md(side.text), md(side.value)])
  return [
    `**${w.kinds[d.kind]}: ${w.relations[d.relation]}** · ${w.severities[d.severity]} · ${w.rule} ${md(d.rule)}${also}`,
    md(d.explanation),
    ...judgementText(page, d.judgement),
    mdTable([w.source, w.wording, w.value], rows),
  ]
}

function judgementText(page: Page, judged: ReportFlagJudgement | null): string[] {
  if (judged === null) return []
  const { w } = page
  const { judgement, reason, newValues } = judged
  return [
    `**${w.flagJudgements[judgement]}** (${stampText(page, judged)})`,
    ...(reason === '' ? [] : [mdQuote(reason)]),
    ...(newValues.length > 0 ? [`**${w.newSince}: ${newValues.map(md).join(' · ')}**`] : []),
  ]
}

export function formerText(page: Page, former: FormerClaim): string[] {
  const { w } = page
  const into =
    former.mergedInto === null ? '' : `, ${mdLink(w.mergedInto(former.mergedInto), `#claim-${former.mergedInto}`)}`
  return [
    `### ${w.claim} ${md(former.id)}`,
    `${w.formerStatus[former.status]}${into}`,
    ...former.verdicts.flatMap((verdict) => verdictText(page, verdict)),
    ...noteText(page, former.note),
  ]
}
