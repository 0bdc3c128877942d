import type { ReportClaim, ReportModel } from '../reports/model'

const signs = { confirmed: '✓', disputed: '✗', unverified: '○', open: '·' } as const

/** The checklist for a terminal: a line a claim, its discrepancies below it, then the totals. */
export function checklistTable(model: ReportModel, width = 110): string {
  const claims = model.groups.flatMap((g) => g.claims).sort((a, b) => a.number - b.number)
  const lines = [
    '',
    `  ${'#'.padStart(4)}  M  ${'passages'.padStart(8)}  ${'articles'.padStart(8)}  claim`,
    `  ${'─'.repeat(width - 2)}`,
    ...claims.flatMap((claim) => rowsOf(claim, width)),
    `  ${'─'.repeat(width - 2)}`,
    `  ${totals(model)}`,
    '',
  ]
  return `${lines.join('\n')}\n`
}

function rowsOf(claim: ReportClaim, width: number): string[] {
  const articles = new Set(claim.passages.map((p) => p.place.source)).size
  const number = String(claim.number).padStart(4)
  const head = `  ${number}  ${signs[claim.mark]}  ${String(claim.passages.length).padStart(8)}  ${String(articles).padStart(8)}  `
  const flags = claim.discrepancies.flatMap((d) => {
    const sides = d.sides.map((s) => `[${s.place.source}] ${oneLine(s.text)} (${s.value})`).join('  ≠  ')
    return [`          ≠ ${d.kind}, ${d.relation}, ${d.severity}: ${cut(sides, width - 40)}`]
  })
  return [head + cut(oneLine(claim.statement), width - head.length), ...flags]
}

function totals({ header }: ReportModel): string {
  const { claims, confirmed, disputed, unverified, open, articles, origins } = header.counts
  const { total, conflict, superseded, compatible, missing } = header.discrepancies
  return (
    `${articles} articles, ${origins} origins · ${claims} claims: ${confirmed} ✓ confirmed, ${disputed} ✗ disputed, ` +
    `${unverified} ○ unverified, ${open} · open\n  ${total} discrepancies: ${conflict} conflict, ${superseded} superseded, ` +
    `${missing} missing, ${compatible} compatible`
  )
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
const cut = (text: string, length: number) => (text.length <= length ? text : `${text.slice(0, length - 1)}…`)
