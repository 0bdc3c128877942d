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
  const flags = claim.discrepancies.map((d) => `          ${flagOf(d, width - 10)}`)
  return [head + cut(oneLine(claim.statement), width - head.length), ...flags]
}

const between = { conflict: '≠', superseded: '→', compatible: '≈', missing: '∅' } as const

/** "≠ number, high: [1] [3] 186 farms · [2] 168 farms": each value once, with the articles that have it. */
function flagOf(discrepancy: ReportClaim['discrepancies'][number], width: number): string {
  const { kind, relation, severity, sides } = discrepancy
  const byValue = new Map<string, { words: string; articles: string[] }>()
  for (const { value, text, place } of sides) {
    const side = byValue.get(value) ?? { words: oneLine(text), articles: [] }
    const article = `[${place.source ?? '–'}]`
    if (!side.articles.includes(article)) side.articles.push(article)
    byValue.set(value, side)
  }
  const sign = between[relation]
  const values = [...byValue.values()].map(({ words, articles }) => `${articles.join('')} ${words}`)
  return cut(`${sign} ${kind}, ${relation}, ${severity}: ${values.join(` ${sign} `)}`, width)
}

function totals({ header }: ReportModel): string {
  const { claims, confirmed, disputed, unverified, open, articles, origins } = header.counts
  const { total, setAside, conflict, superseded, compatible, missing } = header.discrepancies
  return (
    `${articles} articles, ${origins} origins · ${claims} claims: ${confirmed} ✓ confirmed, ${disputed} ✗ disputed, ` +
    `${unverified} ○ unverified, ${open} · open\n  ${total} discrepancies: ${conflict} conflict, ${superseded} superseded, ` +
    `${missing} missing, ${compatible} compatible${setAside > 0 ? `; ${setAside} set aside` : ''}`
  )
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
const cut = (text: string, length: number) => (text.length <= length ? text : `${text.slice(0, length - 1)}…`)
