import { damageReason } from '../../contract/damage-words'
import { groupOrder, labelOrder, type ReportModel, type ReportSource, relationOrder } from '../model/types'
import { claimText, differenceText, formerText } from './markdown/claims'
import { anchor, md, mdLink, mdTable } from './markdown/escape'
import { isStale, type Page, pageOf, signs } from './page'

/** The report for a wiki, an issue or a plain editor. Anchors are HTML's, which every renderer of Markdown keeps. */
export function renderMarkdown(model: ReportModel): string {
  const page = pageOf(model)
  const blocks = [
    ...header(page),
    ...summary(page),
    ...checklist(page),
    ...model.groups.flatMap((group) => [
      `## ${signs[group.mark]} ${group.heading} (${page.number(group.count)})`,
      ...(group.claims.length === 0 ? [page.w.noClaims] : group.claims.flatMap((claim) => claimText(page, claim))),
    ]),
    ...former(page),
    ...other(page),
    `## ${page.w.sections.sources}`,
    ...model.sources.flatMap((source) => sourceText(page, source)),
    ...origins(page),
    `## ${page.w.sections.check}`,
    page.w.checkText,
    `## ${page.w.sections.articles}`,
    ...model.sources.flatMap((source) => fullText(page, source)),
  ]
  return `${blocks.join('\n\n')}\n`
}

function header({ w, model, date }: Page): string[] {
  const { header } = model
  const by = header.created.by === null ? w.unknownPerson : md(header.created.by)
  return [
    `# ${md(header.title)}`,
    `**${w.report}**`,
    [
      `- ${w.asOf}: ${date(header.asOf)}`,
      `- ${w.created}: ${by}, ${date(header.created.at)}`,
      `- ${w.checkers}: ${header.checkers.length === 0 ? w.nobody : header.checkers.map(md).join(', ')}`,
      `- ${w.position}: ${header.position}`,
      `- ${w.journalHead}: ${header.journalHead === null ? w.none : md(header.journalHead)}`,
      `- ${w.dossier}: ${md(header.dossier)}`,
      `- ${w.madeWith}: Stet ${md(header.stetVersion)}`,
    ].join('\n'),
  ]
}

function summary(page: Page): string[] {
  const { w, model, number } = page
  const { counts, coverage, discrepancies } = model.header
  const removed = model.removedArticles.map((a) =>
    a.file === a.label ? md(a.label) : `${md(a.label)} (${md(a.file)})`,
  )
  return [
    `## ${w.sections.summary}`,
    mdTable(
      [w.claims, ...groupOrder.map((mark) => w.groups[mark]), w.passages, w.articles, w.origins],
      [
        [
          counts.claims,
          ...groupOrder.map((mark) => counts[mark]),
          counts.passages,
          counts.articles,
          counts.origins,
        ].map(number),
      ],
    ),
    ...(counts.stale > 0 ? [w.staleLine(counts.stale)] : []),
    ...(removed.length > 0 ? [`${w.removedLine(removed.length)} ${removed.join(', ')}.`] : []),
    mdTable(
      [w.discrepancies, w.count],
      [
        ...relationOrder.map((r) => [w.relations[r], number(discrepancies[r])]),
        [w.total, number(discrepancies.total)],
        [w.flagsSetAside, number(discrepancies.setAside)],
      ],
    ),
    mdTable(
      [w.coverage, w.count],
      [
        ...labelOrder.map((label) => [`${w.sentences}: ${w.labels[label]}`, number(coverage.sentences[label])]),
        [`${w.sentences}: ${w.total}`, number(coverage.sentences.total)],
        [w.ofCharacters, number(coverage.characters.total)],
        [w.charactersDropped, number(coverage.characters.dropped)],
        [w.charactersUncovered, number(coverage.characters.uncovered)],
      ],
    ),
  ]
}

function checklist({ w, model, number }: Page): string[] {
  const claims = model.groups.flatMap((group) => group.claims).sort((a, b) => a.number - b.number)
  const rows = claims.map((c) => [
    mdLink(String(c.number), `#claim-${c.number}`),
    md(c.statement),
    `${signs[c.mark]} ${w.marks[c.mark]}${isStale(c) ? ` (${w.stale})` : ''}`,
    number(c.independence.passages),
    number(c.independence.origins),
    number(c.discrepancies.length),
  ])
  const heads = [w.numberSign, w.statement, w.verdict, w.passages, w.origins, w.discrepancies]
  return [`## ${w.sections.checklist}`, mdTable(heads, rows)]
}

function former(page: Page): string[] {
  const { w, model } = page
  if (model.formerClaims.length === 0) return []
  const count = (status: string) => model.formerClaims.filter((c) => c.status === status).length
  return [
    `## ${w.sections.former}`,
    w.formerLine(count('retired'), count('merged'), count('unlisted')),
    ...model.formerClaims.flatMap((claim) => formerText(page, claim)),
  ]
}

function other(page: Page): string[] {
  const { w, model } = page
  const { otherDiscrepancies: counted, otherSetAside: setAside } = model
  if (counted.length + setAside.length === 0) return []
  return [
    `## ${w.sections.other}`,
    ...counted.flatMap((d) => differenceText(page, d, null)),
    ...(setAside.length > 0 ? [`### ${w.flagsSetAside}`] : []),
    ...setAside.flatMap((d) => differenceText(page, d, null)),
  ]
}

function sourceText(page: Page, source: ReportSource): string[] {
  const { w } = page
  const { date, certainty } = source.published
  const facts: [string, string | null][] = [
    [w.file, md(source.file)],
    [w.outlet, source.outlet && md(source.outlet)],
    [w.agency, source.agency && md(source.agency)],
    [w.byline, source.byline && md(source.byline)],
    [w.published, date === null ? w.unknown : `${md(page.date(date))} (${w.certainty[certainty]})`],
    [w.retrieved, source.retrieved && md(page.date(source.retrieved))],
    [w.language, md(page.languageOf(source.language))],
    [w.role, w.roles[source.role]],
    [w.format, md(`${source.mediaType}, ${source.encoding}, ${w.bytes(source.bytes)}`)],
    [w.address, source.url && mdLink(md(source.url), source.url)],
    [
      w.imported,
      `${source.imported.by === null ? w.unknownPerson : md(source.imported.by)}, ${page.date(source.imported.at)}`,
    ],
    [w.originalSha256, source.originalSha256],
    [w.textSha256, source.textSha256],
    [w.citedPassages, page.number(source.citedPassages)],
    [w.setAside, reasons(page, source.dropped)],
    [w.damage, source.damaged.length > 0 ? reasons(page, told(page, source.damaged)) : null],
  ]
  const lines = facts.flatMap(([name, value]) => (value ? [`- ${name}: ${value}`] : []))
  return [`${anchor(`source-${source.number}`)}\n\n### \\[${source.number}\\] ${md(source.label)}`, lines.join('\n')]
}

/** What is damaged, in the report's language. */
const told = ({ model }: Page, spans: readonly { reason: string }[]) =>
  spans.map(({ reason }) => ({ reason: damageReason(reason, model.language) }))

function reasons({ w }: Page, spans: readonly { reason: string }[]): string {
  if (spans.length === 0) return w.none
  return `${w.spans(spans.length)}: ${[...new Set(spans.map((s) => s.reason))].map(md).join('; ')}`
}

function origins({ w, model }: Page): string[] {
  if (model.origins.length === 0) return []
  const rows = model.origins.map((o) => [
    String(o.number),
    o.sources.map((n) => mdLink(`\\[${n}\\]`, `#source-${n}`)).join(' '),
    md(o.why),
  ])
  return [`## ${w.sections.origins}`, `${w.originsCaption}.`, mdTable([w.origin, w.sections.sources, w.why], rows)]
}

function fullText({ w }: Page, source: ReportSource): string[] {
  const { text, number } = source
  const heading = `### ${mdLink(`\\[${number}\\]`, `#source-${number}`)} ${md(source.label)}`
  if (text === null) return [heading, w.textMissing]
  return [
    heading,
    ...source.paragraphs.map(
      (p) => `${anchor(`source-${number}-p${p.number}`)}**${p.number}** ${md(text.slice(p.start, p.end))}`,
    ),
  ]
}
