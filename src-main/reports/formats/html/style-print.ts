import type { ReportModel } from '../../model/types'

const sizes: Record<ReportModel['paper'], string> = { a4: 'A4', letter: 'letter' }

/**
 * Ink on paper; the running heads are laid on it afterwards. Nothing is positioned: Chromium looks for what is anew on each
 * page, so that a thousand numbers in the margin take half a minute.
 */
export const printStyle = (paper: ReportModel['paper']): string => `
@page { size: ${sizes[paper]}; margin: 20mm 17mm 20mm }
@media print {
  :root { color-scheme: light; --paper: #fff; --wash: #f6f4ee }
  html { font-size: 9.5pt; line-height: 1.42; print-color-adjust: exact; -webkit-print-color-adjust: exact }
  body { max-width: none; padding: 0 }
  .mono { font: 0.875em/1.5 var(--sans) }
  h2 { margin-top: 0; break-after: avoid }
  h3, h4, caption, thead, .label { break-after: avoid }
  a { color: inherit; text-decoration-color: var(--rule) }
  .filters { display: none }
  .claim[hidden], .group[hidden] { display: block !important }
  tr[hidden] { display: table-row !important }
  .part { margin-top: 1.75rem }
  .head, .verdict, .passages > li, .quotes > li, .sentences > li, .records > li, .must > li, .sides, .source, .facts, tr, nav, .tally, .call { break-inside: avoid }
  .entry > .cite, .entry > .label, .entry > h3, .picture { break-after: avoid }
  h2, h3, h4, .picture, .difference { break-inside: avoid }
  .head, .legend, .lead, .fulltext > h3, .galley > h3 { break-after: avoid }
  .fulltext p, .gp p, blockquote { orphans: 2; widows: 2 }
  .gp { grid-template-columns: 1.5rem minmax(0, 1fr) 48mm }
  .gp > .read { font-size: 10.5pt; line-height: 1.5 }
  .notes { font-size: 7.5pt }
  .notes > li { break-inside: avoid }
  .claim, .must > li { position: static }
  .claim h4 .no { position: static; float: left; width: 2rem; margin-left: -2rem }
  .must > li::before { position: static; float: left; margin-left: -2rem }
  :target { background: none }
}
`
