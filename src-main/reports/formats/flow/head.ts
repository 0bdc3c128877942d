import type { MustFix, ReportModel } from '../../model/types'
import { byKey } from '../page'
import { claimLine, type FlowPage, facts, markText, recordNumber, referenceTo, sectionHead, stampText } from './page'
import { type Block, bold, joined, type Line, linkTo, paragraph, say, table } from './types'

/** What the report is of, which version was checked, by whom and when. */
export function headerBlocks(page: FlowPage): Block[] {
  const { w, m, model, date } = page
  const { header, withheld } = model
  const details = header.details
  return [
    ...(model.house.name === '' ? [] : [paragraph(model.house.name, 'kicker')]),
    { is: 'title', line: [say(header.title)] },
    paragraph(w.report, 'kicker'),
    ...facts([
      [m.slug, details?.slug ?? ''],
      ...header.underCheck.map((version): [string, Line] => [
        m.versionChecked,
        [...versionLine(model, version), say(' '), say(version.textSha256, { code: true })],
      ]),
      [w.language, page.languageOf(header.workingLanguage)],
      [m.writer, details?.writer ?? ''],
      [m.editor, details?.editor ?? ''],
      [w.checkers, header.checkers.length === 0 ? w.nobody : header.checkers.join(', ')],
      [m.secondReader, details?.secondReader || m.noSecondReader],
      [m.deadline, header.deadline === null ? '' : date(header.deadline)],
      [w.created, stampText(page, header.created)],
      [w.asOf, date(header.asOf)],
      [w.position, String(header.position)],
      [w.journalHead, header.journalHead === null ? w.none : [say(header.journalHead, { code: true })]],
      [w.dossier, [say(header.dossier, { code: true })]],
      [w.madeWith, `Stet ${header.stetVersion}`],
    ]),
    ...(withheld.records > 0 ? [paragraph([bold(m.withheldLine(withheld.records, withheld.struck))])] : []),
  ]
}

function versionLine(model: ReportModel, version: ReportModel['header']['underCheck'][number]): Line {
  const language = model.sources.find((s) => s.number === version.source)?.language
  return [
    { to: `#source-${version.source}`, label: [say(`[${version.source}]`)] },
    say(' '),
    say(version.label, language === undefined ? {} : { language }),
  ]
}

export function bottomLineBlocks(page: FlowPage): Block[] {
  const { m, w, model, number } = page
  const bottom = model.bottomLine
  if (bottom === null) return []
  const { claims, confirmed, disputed, unverified, open } = bottom.counts
  // Claims that nobody has checked yet are one thing to do, however many there are.
  const unchecked = bottom.mustFix.filter(({ why }) => why === 'open').flatMap(({ claim }) => claim ?? [])
  const alone = bottom.mustFix.filter(({ why }) => why !== 'open')
  const rows = byKey(alone, ({ why, holds }) => `${why} ${holds}`).flatMap(([, same]) => fixRows(page, same))
  if (unchecked.length > 0) {
    const what = [bold(`${m.mustFix.open} (${number(unchecked.length)})`), say(` (${m.holds})`)]
    rows.push([
      what,
      joined(
        unchecked.map((n) => [linkTo(`#claim-${n}`, String(n))]),
        ', ',
      ),
      [],
    ])
  }
  return [
    ...sectionHead(page, 'bottomLine'),
    paragraph([bold(m.calls[bottom.call])], 'call'),
    paragraph(m.callMeans[bottom.call]),
    paragraph(m.counts(claims, confirmed, disputed, unverified, open)),
    paragraph([say(m.scope[bottom.scope], { muted: true })]),
    ...(model.header.counts.stale > 0 ? [paragraph([bold(w.staleLine(model.header.counts.stale))])] : []),
    paragraph(`${m.mustFixList} (${number(bottom.mustFix.length)})`, 'label'),
    ...(rows.length === 0
      ? [paragraph(m.nothing.mustFix)]
      : [table([m.mustFixList, w.claim, w.passage], [32, 40, 28], rows)]),
  ]
}

/** One reason with all the claims it is about: said at the first of them. */
const fixRows = (page: FlowPage, same: readonly MustFix[]): Line[][] =>
  same.map((fix, i) => {
    const { m, number } = page
    const what = `${m.mustFix[fix.why]}${same.length > 1 ? ` (${number(same.length)})` : ''}`
    const head = fix.holds ? [bold(what), say(` (${m.holds})`)] : [say(what)]
    return [
      i === 0 ? head : [],
      fix.claim === null ? [] : [...claimLine(page, fix.claim), ...markOf(page, fix.claim)],
      whereOf(page, fix),
    ]
  })

function markOf(page: FlowPage, number: number): Line {
  const claim = page.claims.get(number)
  return claim ? [say(' · '), markText(page, claim.mark)] : []
}

const whereOf = (page: FlowPage, fix: MustFix): Line =>
  joined(
    [
      fix.correction !== null && recordNumber(page, 'correction', fix.correction),
      fix.place !== null && referenceTo(page, fix.place),
    ],
    ' · ',
  )
