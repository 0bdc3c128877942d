import { type ReportSection, reportSections } from '../../contract/reports'
import type { ReportModel } from '../model/types'
import { method, notChecked, signOffs } from './html/closing'
import { figures, matrix, quotes } from './html/compared'
import { changes, corrections, flags } from './html/corrections'
import { filterScript, filterScriptHash } from './html/filter-script'
import { articles } from './html/full-text'
import { galley } from './html/galley'
import { log } from './html/log'
import { type Content, html, Markup } from './html/markup'
import { bottomLine, contents, pageHeader } from './html/opening'
import { type Sheet, sheetOf } from './html/sheet'
import { sources } from './html/sources'
import { styleOf } from './html/style'
import { unresolved } from './html/unresolved'

const parts: Record<ReportSection, (sheet: Sheet) => Content> = {
  bottomLine,
  corrections,
  unresolved,
  matrix,
  figures,
  quotes,
  log,
  sources,
  flags,
  notChecked,
  method,
  signOffs,
  changes,
  galley,
  articles,
}

/**
 * The memo as one file that needs nothing else: no address it would load, and a policy that lets nothing run but the
 * report's own filters, since the texts in it come from anywhere. For the printer it is without script, and the printer
 * may add fonts. The same model gives the same bytes.
 */
export function renderHtml(model: ReportModel, purpose: 'reading' | 'print' = 'reading'): string {
  const sheet = sheetOf(model, purpose === 'print')
  // The texts first: what they hold decides what the other sections may lead to.
  const order: ReportSection[] = ['galley', 'articles', ...reportSections]
  const made = new Map<ReportSection, Content>()
  for (const name of order) if (!made.has(name)) made.set(name, parts[name](sheet))
  return html`<!doctype html>
<html lang="${model.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(sheet)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Stet ${model.header.stetVersion}">
<title>${model.header.title} – ${sheet.w.report}</title>
<style>${new Markup(styleOf(model.paper))}</style>
</head>
<body>
${pageHeader(sheet)}
${contents(sheet)}
<main>
${reportSections.map((name) => made.get(name) ?? null)}</main>
${!sheet.isForPrint && html`<script>${new Markup(filterScript)}</script>`}
</body>
</html>
`.source
}

function policyOf({ isForPrint, model }: Sheet): string {
  const rules = ["default-src 'none'", "style-src 'unsafe-inline'"]
  if (model.house.logo !== null) rules.push('img-src data:')
  rules.push(isForPrint ? 'font-src data:' : `script-src '${filterScriptHash}'`)
  return rules.join('; ')
}
