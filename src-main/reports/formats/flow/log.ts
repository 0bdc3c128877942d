import type {
  FormerClaim,
  ReportClaim,
  ReportDiscrepancy,
  ReportFlagJudgement,
  ReportNote,
  ReportPassage,
  ReportSide,
  ReportVerdict,
} from '../../model/types'
import {
  byKey,
  contextOf,
  explanationOf,
  isPlain,
  isStale,
  movesInTime,
  otherSpeakers,
  signs,
  staleText,
} from '../page'
import { type FlowPage, facts, markText, recordNumbers, referenceTo, sectionHead, stampText } from './page'
import { type Block, bold, heading, joined, type Line, linkTo, muted, paragraph, say, table } from './types'

/** Every claim with all that is known of it, trouble first, under a list of all in the checklist's order. */
export function logBlocks(page: FlowPage): Block[] {
  const { w, model, number } = page
  return [
    ...sectionHead(page, 'log'),
    // The table of who says what is that list already.
    ...(model.sections.includes('matrix') ? [] : checklist(page)),
    ...model.groups
      .filter(({ count }) => count > 0 || page.claims.size === 0)
      .flatMap((group) => [
        heading(2, [say(`${signs[group.mark]} ${group.heading} (${number(group.count)})`, { mark: group.mark })]),
        ...(group.claims.length === 0
          ? [paragraph(w.noClaims)]
          : group.claims.flatMap((claim) => claimBlocks(page, claim))),
      ]),
    ...former(page),
    ...others(page),
  ]
}

function checklist(page: FlowPage): Block[] {
  const { w, claims, number } = page
  if (claims.size === 0) return []
  const rows = [...claims.values()]
    .sort((a, b) => a.number - b.number)
    .map((c): Line[] => [
      [linkTo(`#claim-${c.number}`, String(c.number))],
      [say(c.statement, { language: c.statementLanguage })],
      [markText(page, c.mark), ...(isStale(c) ? [say(` (${w.stale})`)] : [])],
      [say(number(c.independence.passages))],
      [say(number(c.independence.origins))],
      [say(number(c.discrepancies.length))],
    ])
  const heads = [w.numberSign, w.statement, w.verdict, w.passages, w.origins, w.discrepancies]
  return [heading(2, w.sections.checklist), table(heads, [6, 41, 16, 11, 12, 14], rows)]
}

function claimBlocks(page: FlowPage, claim: ReportClaim): Block[] {
  const { w, m } = page
  const { passages, articles, origins } = claim.independence
  const address = stetAddress(claim)
  const kinds = claim.kinds.map((kind) => m.claimKinds[kind]).join(', ')
  return [
    heading(
      3,
      [say(`${claim.number}. `), say(claim.statement, { language: claim.statementLanguage })],
      `claim-${claim.number}`,
    ),
    paragraph([
      markText(page, claim.mark),
      muted(` · ${joinedWords([w.independence(passages, articles, origins), kinds])}`),
      ...(address === null ? [] : [muted(' · '), linkTo(address, m.openInApp)]),
    ]),
    ...claim.verdicts.flatMap((verdict) => verdictBlocks(page, verdict)),
    ...noteBlocks(page, claim.note),
    ...facts([
      [m.assignedTo, claim.assignedTo],
      [m.evidence, recordNumbers(page, 'evidence', claim.evidence)],
      [m.corrections, recordNumbers(page, 'correction', claim.corrections)],
      [m.queries, recordNumbers(page, 'query', claim.queries)],
      [m.contacts, recordNumbers(page, 'contact', claim.contacts)],
      [m.flag, claim.flags === null ? null : flagLine(page, claim.flags)],
    ]),
    ...(claim.passages.length > 0
      ? [
          paragraph(w.passages, 'label'),
          { is: 'list' as const, items: claim.passages.map((p) => passageLines(page, claim, p)) },
        ]
      : []),
    ...claim.discrepancies.flatMap((d) => differenceBlocks(page, d, claim.number)),
    ...(claim.setAside.length > 0 ? [paragraph(w.flagsSetAside, 'label')] : []),
    ...claim.setAside.flatMap((d) => differenceBlocks(page, d, claim.number)),
  ]
}

const joinedWords = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ')

/** The claim in the app, from the address of one of its passages; null where it has none. */
const stetAddress = ({ passages }: ReportClaim) => passages[0]?.appLink.replace(/\/passage\/.*$/, '') ?? null

function flagLine(page: FlowPage, flags: NonNullable<ReportClaim['flags']>): Line {
  const names = flags.flags.map((flag) => page.m.flags[flag]).join(', ')
  return [bold(names), say(flags.note === '' ? '' : `: ${flags.note}`), muted(` (${stampText(page, flags)})`)]
}

function verdictBlocks(page: FlowPage, verdict: ReportVerdict): Block[] {
  const { w } = page
  const confidence = verdict.confidence === null ? '' : `, ${w.confidence[verdict.confidence]}`
  const established =
    verdict.established === null ? [] : [say(` ${w.established}: `), bold(verdict.established), say('.')]
  return [
    paragraph(
      [
        bold(w.aspects[verdict.aspect]),
        say(' '),
        markText(page, verdict.mark),
        say(`${confidence}.`),
        ...established,
        muted(` (${stampText(page, verdict)})`),
      ],
      verdict.reason === '' && verdict.stale === null ? 'plain' : 'kept',
    ),
    ...(verdict.reason === '' ? [] : [{ is: 'quote' as const, text: verdict.reason }]),
    ...(verdict.stale ? [paragraph([bold(staleText(page, verdict.stale))])] : []),
  ]
}

const noteBlocks = (page: FlowPage, note: ReportNote | null): Block[] =>
  note === null
    ? []
    : [paragraph([bold(page.w.note), muted(` (${stampText(page, note)})`)], 'kept'), { is: 'quote', text: note.text }]

function passageLines(page: FlowPage, claim: ReportClaim, passage: ReportPassage): Line[] {
  const { w, m } = page
  const { place, judgement, quote } = passage
  const judged = (['true', 'said'] as const)
    .filter((aspect) => judgement[aspect] !== null)
    .map((aspect) => `${aspect === 'said' ? `${w.aspects.said} ` : ''}${w.judgements[judgement[aspect]!]}`)
  const values = passage.values.map((value) => page.said(value)).filter((value) => !isPlain(quote?.exact ?? '', value))
  const read: [string, string][] = [
    [m.attribution, passage.attribution.map((chain) => chain.join(' → ')).join('; ')],
    [m.speakers, otherSpeakers(passage).join(', ')],
    [m.values, values.join('; ')],
    [m.asOfDay, passage.asOf === null || !movesInTime(claim) ? '' : page.date(passage.asOf)],
  ]
  const cite = joined(
    [
      judged.length > 0 && [bold(judged.join(' · '))],
      referenceTo(page, place, passage.textAnchor),
      place.language !== page.model.header.workingLanguage && [say(page.languageOf(place.language))],
      place.role === 'underCheck' && [say(w.roles.underCheck)],
      ...read.filter(([, value]) => value !== '').map(([name, value]): Line => [muted(`${name}: `), say(value)]),
      passage.webLink !== null && [linkTo(passage.webLink, w.onTheWeb)],
    ],
    ' · ',
  )
  const words = passageWords(page, claim, passage)
  return words === null ? [[{ anchor: passage.anchor }, ...cite]] : [[{ anchor: passage.anchor }, ...words], cite]
}

/** Null where the claim's heading has just said it word for word. */
function passageWords({ w }: FlowPage, claim: ReportClaim, { quote, place, markings }: ReportPassage): Line | null {
  if (quote === null) return [say(w.textMissing)]
  const { language } = place
  const { before, after } = contextOf(quote)
  if (before + after === '' && markings.length === 0 && quote.exact.trim() === claim.statement) return null
  return [
    say(before, { muted: true, language }),
    say(quote.exact, before + after === '' ? { language } : { bold: true, language }),
    say(after, { muted: true, language }),
  ]
}

export function differenceBlocks(page: FlowPage, d: ReportDiscrepancy, inClaim: number | null): Block[] {
  const { w, model } = page
  const kind: Line = [bold(`${w.kinds[d.kind]}: ${w.relations[d.relation]}`), say(` · ${w.severities[d.severity]}`)]
  const toldAt = page.told.get(d.id)
  if (typeof toldAt === 'number') {
    return [paragraph([...kind, say(` · ${w.seeClaim} `), linkTo(`#claim-${toldAt}`, String(toldAt))])]
  }
  page.told.set(d.id, inClaim)
  const elsewhere = d.claims.filter((n) => n !== inClaim).map((n): Line => [linkTo(`#claim-${n}`, String(n))])
  const also = elsewhere.length > 0 ? [say(` · ${w.alsoInClaims} `), ...joined(elsewhere, ', ')] : []
  return [
    paragraph([...kind, say(` · ${w.rule} ${d.rule}`), ...also], 'opening'),
    paragraph(explanationOf(model.language, d), 'kept'),
    ...judgementBlocks(page, d.judgement),
    sidesTable(page, d.sides),
  ]
}

/** Each value once with all who give it; where the values are the words themselves, the words alone. */
function sidesTable(page: FlowPage, sides: readonly ReportSide[]): Block {
  const { w } = page
  const said = (side: ReportSide) => page.said(side.value, side.text)
  const rows = byKey(sides, (side) => `${said(side)}\n${side.text}`).map(([, same]) => {
    const [first] = same as [ReportSide]
    const where = joined(
      same.map(({ place }) => referenceTo(page, place)),
      '; ',
    )
    return { value: said(first), words: [say(first.text, { language: first.place.language })], where }
  })
  if (sides.every((side) => said(side) === side.text)) {
    return table(
      [w.wording, w.source],
      [50, 50],
      rows.map(({ words, where }) => [words, where]),
    )
  }
  return table(
    [w.value, w.wording, w.source],
    [22, 38, 40],
    rows.map(({ value, words, where }) => [[say(value)], words, where]),
  )
}

function judgementBlocks(page: FlowPage, judged: ReportFlagJudgement | null): Block[] {
  if (judged === null) return []
  const { w } = page
  const { judgement, reason, newValues } = judged
  return [
    paragraph([bold(w.flagJudgements[judgement]), say(` (${stampText(page, judged)})`)], 'kept'),
    ...(reason === '' ? [] : [{ is: 'quote' as const, text: reason }]),
    ...(newValues.length > 0
      ? [paragraph([bold(`${w.newSince}: ${newValues.map((value) => page.said(value)).join(' · ')}`)])]
      : []),
  ]
}

function former(page: FlowPage): Block[] {
  const { w, model } = page
  if (model.formerClaims.length === 0) return []
  const count = (status: string) => model.formerClaims.filter((c) => c.status === status).length
  return [
    heading(2, w.sections.former),
    paragraph(w.formerLine(count('retired'), count('merged'), count('unlisted'))),
    ...model.formerClaims.flatMap((claim) => formerBlocks(page, claim)),
  ]
}

function formerBlocks(page: FlowPage, claim: FormerClaim): Block[] {
  const { w } = page
  const into: Line =
    claim.mergedInto === null ? [] : [say(', '), linkTo(`#claim-${claim.mergedInto}`, w.mergedInto(claim.mergedInto))]
  return [
    heading(3, [say(`${w.claim} `), say(claim.id)]),
    paragraph([say(w.formerStatus[claim.status]), ...into]),
    ...claim.verdicts.flatMap((verdict) => verdictBlocks(page, verdict)),
    ...noteBlocks(page, claim.note),
  ]
}

function others(page: FlowPage): Block[] {
  const { w, model } = page
  const { otherDiscrepancies: counted, otherSetAside: setAside } = model
  if (counted.length + setAside.length === 0) return []
  return [
    heading(2, w.sections.other),
    ...counted.flatMap((d) => differenceBlocks(page, d, null)),
    ...(setAside.length > 0 ? [paragraph(w.flagsSetAside, 'label')] : []),
    ...setAside.flatMap((d) => differenceBlocks(page, d, null)),
  ]
}
