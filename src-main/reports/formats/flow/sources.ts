import { damagesTold } from '../../../contract/damage-words'
import { webAddress } from '../../model/fragment'
import type { ReportContact, ReportEvidence, ReportQuery, ReportSource } from '../../model/types'
import { byKey, whyDropped } from '../page'
import { originBlocks } from './compared'
import { claimLine, type FlowPage, facts, referenceTo, sectionHead, stampText } from './page'
import { type Block, bold, heading, joined, type Line, linkTo, muted, paragraph, say } from './types'

/** The articles, and what else the desk gathered. */
export function sourceBlocks(page: FlowPage): Block[] {
  const { w, m, model } = page
  const { evidence, queries, contacts } = model
  const list = (name: string, items: Line[][], nothing: string | null): Block[] =>
    items.length > 0
      ? [heading(2, name), { is: 'list', items }]
      : nothing === null
        ? []
        : [heading(2, name), paragraph(nothing)]
  return [
    ...sectionHead(page, 'sources'),
    ...model.sources.flatMap((source) => sourceText(page, source)),
    ...(model.sections.includes('matrix') ? [] : originBlocks(page)),
    ...list(
      m.evidence,
      evidence.map((e) => evidenceLines(page, e)),
      m.nothing.evidence,
    ),
    ...list(
      m.queries,
      queries.map((q) => queryLines(page, q)),
      null,
    ),
    ...list(
      m.contacts,
      contacts.map((c) => contactLines(page, c)),
      null,
    ),
    ...(model.removedArticles.length === 0 ? [] : [heading(2, w.sections.removed), paragraph(removedLine(page))]),
  ]
}

function removedLine({ w, model }: FlowPage): string {
  const names = model.removedArticles.map((a) => (a.file === a.label ? a.label : `${a.label} (${a.file})`))
  return `${w.removedLine(names.length)} ${names.join(', ')}.`
}

function sourceText(page: FlowPage, source: ReportSource): Block[] {
  const { w, m } = page
  const { date, certainty } = source.published
  const damages = damagesTold(
    source.damaged.map(({ reason }) => reason),
    page.model.language,
  )
  const isPlainText = source.originalSha256 === source.textSha256
  return [
    heading(
      2,
      [say(`[${source.number}] `), say(source.label, { language: source.language })],
      `source-${source.number}`,
    ),
    ...facts([
      [w.file, source.file],
      [w.outlet, source.outlet],
      [w.agency, source.agency],
      [w.byline, source.byline],
      [w.published, date === null ? w.unknown : `${page.date(date)} (${w.certainty[certainty]})`],
      [w.retrieved, source.retrieved && page.date(source.retrieved)],
      [w.language, page.languageOf(source.language)],
      [w.role, w.roles[source.role]],
      [m.standing, source.standing && m.standings[source.standing]],
      [w.format, `${source.mediaType}, ${source.encoding}, ${w.bytes(source.bytes)}`],
      [w.address, source.url && [linkTo(source.url, source.url)]],
      [w.imported, stampText(page, source.imported)],
      [isPlainText ? w.bothSha256 : w.originalSha256, [say(source.originalSha256, { code: true })]],
      [w.textSha256, isPlainText ? null : [say(source.textSha256, { code: true })]],
      [w.citedPassages, page.number(source.citedPassages)],
      [w.setAside, reasons(page, leftOut(page, source.dropped))],
      [w.damage, source.damaged.length > 0 ? reasons(page, damages) : null],
    ]),
  ]
}

const leftOut = ({ model }: FlowPage, spans: readonly { reason: string }[]) =>
  byKey(spans, ({ reason }) => whyDropped(model.language, reason)).map(([told, same]) => ({ told, count: same.length }))

function reasons({ w, number }: FlowPage, told: readonly { told: string; count: number }[]): string {
  if (told.length === 0) return w.none
  const all = told.reduce((sum, { count }) => sum + count, 0)
  const items = told.map(({ told: what, count }) =>
    told.length > 1 && count > 1 ? `${what} (${number(count)})` : what,
  )
  return `${w.spans(all)}: ${items.join('; ')}`
}

/** `name: value` for what is said. */
const named = (name: string, value: Line | string | null): Line => {
  const line = typeof value === 'string' ? (value === '' ? [] : [say(value)]) : (value ?? [])
  return line.length === 0 ? [] : [muted(`${name}: `), ...line]
}
const spoken = (lines: readonly Line[]) => lines.filter((line) => line.length > 0)

function evidenceLines(page: FlowPage, e: ReportEvidence): Line[] {
  const { w, m } = page
  const head: Line = [
    { anchor: `evidence-${e.number}` },
    bold(`${m.letters.evidence}${e.number}`),
    say(` · ${m.stances[e.stance]} · ${m.evidenceKinds[e.kind]}`),
    ...(e.standing === null ? [] : [say(` · ${m.standings[e.standing]}`)]),
    say(' · '),
    bold(e.withheld ? m.withheldSource : (e.title ?? e.file?.name ?? e.contact?.name ?? '')),
  ]
  const address = e.url === null ? null : webAddress(e.url)
  return spoken([
    head,
    named(m.evidenceOf, e.claim === null ? null : claimLine(page, e.claim)),
    named(w.address, e.url === null ? null : address === null ? [say(e.url)] : [linkTo(address, e.url)]),
    named(
      m.file,
      e.file === null
        ? null
        : [say(`${e.file.name}, ${w.bytes(e.file.bytes)}, SHA-256 `), say(e.file.sha256, { code: true })],
    ),
    named(
      m.contact,
      e.contact === null ? null : `${e.contact.name}${e.contact.reach === '' ? '' : `, ${e.contact.reach}`}`,
    ),
    named(w.source, e.place === null ? null : referenceTo(page, e.place)),
    named(w.wording, e.quote === '' ? null : [say(e.quote, e.place === null ? {} : { language: e.place.language })]),
    named(m.locator, e.locator),
    joined(
      [
        named(w.published, e.published && page.date(e.published)),
        named(m.retrieved, e.retrieved && page.date(e.retrieved)),
      ],
      ' · ',
    ),
    named(w.note, e.note),
    [muted(stampText(page, e))],
  ])
}

function queryLines(page: FlowPage, q: ReportQuery): Line[] {
  const { w, m } = page
  return spoken([
    [
      { anchor: `query-${q.number}` },
      bold(`${m.letters.query}${q.number}`),
      say(` · ${m.queryStatus[q.status]} · `),
      bold(q.withheld ? m.withheldSource : q.question),
    ],
    named(w.claim, q.claim === null ? null : claimLine(page, q.claim)),
    named(m.to, q.to),
    named(m.answer, q.answer),
    named(m.due, q.due && page.date(q.due)),
    [muted(stampText(page, q))],
  ])
}

function contactLines(page: FlowPage, c: ReportContact): Line[] {
  const { w, m } = page
  return spoken([
    [
      { anchor: `contact-${c.number}` },
      bold(`${m.letters.contact}${c.number}`),
      say(` · ${m.ways[c.way]} · ${m.outcomes[c.outcome]} · `),
      bold(c.withheld ? m.withheldSource : c.who),
    ],
    named(w.claim, c.claim === null ? null : claimLine(page, c.claim)),
    named(m.date, c.made && page.date(c.made)),
    named(w.note, c.note),
    [muted(stampText(page, c))],
  ])
}
