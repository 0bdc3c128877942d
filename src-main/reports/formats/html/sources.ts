import { damagesTold } from '../../../contract/damage-words'
import type { ReportSource } from '../../model/types'
import { byKey, whyDropped } from '../page'
import { type Content, html, type Markup } from './markup'
import { cutHere, facts, isolated, section, stampOf, webLink } from './parts'
import { recordLists } from './records'
import { type Sheet, sectionIds } from './sheet'

export function sources(sheet: Sheet): Content {
  return section(
    sheet,
    'sources',
    sectionIds.sources,
    html`${sheet.model.sources.map((source) => sourceEntry(sheet, source))}
${recordLists(sheet)}`,
  )
}

function sourceEntry(sheet: Sheet, source: ReportSource): Markup {
  const { w, m } = sheet
  const { date, certainty } = source.published
  const published = date === null ? w.unknown : `${sheet.date(date)} (${w.certainty[certainty]})`
  const damages = damagesTold(
    source.damaged.map(({ reason }) => reason),
    sheet.model.language,
  )
  const isPlainText = source.originalSha256 === source.textSha256
  const known: [string, Content][] = [
    [w.title, source.title !== null && source.title !== source.label && isolated(source.title)],
    [w.file, isolated(source.file)],
    [w.outlet, source.outlet !== null && isolated(source.outlet)],
    [w.agency, source.agency !== null && isolated(source.agency)],
    [w.byline, source.byline !== null && isolated(source.byline)],
    [w.published, published],
    [w.retrieved, source.retrieved !== null && sheet.date(source.retrieved)],
    [w.language, sheet.languageOf(source.language)],
    [w.role, w.roles[source.role]],
    [m.standing, source.standing !== null && m.standings[source.standing]],
    [w.format, html`${source.mediaType}, ${source.encoding}, ${w.bytes(source.bytes)}`],
    [w.address, webLink(source.url, source.url ?? '')],
    [w.imported, stampOf(sheet, source.imported)],
    [isPlainText ? w.bothSha256 : w.originalSha256, html`<span class="mono">${source.originalSha256}</span>`],
    [w.textSha256, !isPlainText && html`<span class="mono">${source.textSha256}</span>`],
    [w.citedPassages, sheet.number(source.citedPassages)],
    [w.setAside, reasons(sheet, leftOut(sheet, source.dropped))],
    [w.damage, source.damaged.length > 0 && reasons(sheet, damages)],
  ]
  return html`${cutHere(sheet)}<div class="source" id="source-${source.number}">
<h3>[${source.number}] ${isolated(source.label)}${sheet.textIds.has(`text-${source.number}`) && html` <a class="label" href="#text-${source.number}">${w.inFull}</a>`}</h3>
${facts(known)}</div>
`
}

const leftOut = ({ model }: Sheet, spans: readonly Reason[]): Told[] => {
  const reasons = byKey(spans, ({ reason }) => whyDropped(model.language, reason))
  return reasons.map(([told, same]) => ({ told, count: same.length }))
}

interface Reason {
  reason: string
}
interface Told {
  told: string
  count: number
}

function reasons(sheet: Sheet, told: readonly Told[]): Content {
  if (told.length === 0) return sheet.w.none
  const all = told.reduce((sum, { count }) => sum + count, 0)
  const items = told.map(
    ({ told: what, count }) =>
      html`<li>${isolated(what)}${told.length > 1 && count > 1 && ` (${sheet.number(count)})`}</li>`,
  )
  return html`${sheet.w.spans(all)}: <ul class="reasons" style="display:inline">${items}</ul>`
}
