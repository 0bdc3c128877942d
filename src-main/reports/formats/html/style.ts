/**
 * A proof sheet: what was read in a serif face, what Stet says about it in a sans, numbers in the margin. Fonts are the
 * system's, since the file may load nothing. Dark only on a screen; print is always ink on paper.
 */
export const style = `
:root { color-scheme: light dark;
  --paper: #fdfcf9; --wash: #f5f2ea; --ink: #1c1b19; --soft: #5f5b53; --rule: #d8d3c7;
  --link: #1d4f7c; --mark: #ffe48a; --compatible: #e6ecd9; --target: #e3eef8;
  --disputed: #a8200d; --unverified: #865700; --confirmed: #1d6b3c; --open: #5f5b53;
  --serif: Charter, 'Iowan Old Style', 'Palatino Linotype', Palatino, 'Noto Serif', 'DejaVu Serif', Georgia, serif;
  --sans: system-ui, -apple-system, 'Segoe UI', 'Noto Sans', 'Liberation Sans', 'DejaVu Sans', Arial, sans-serif;
  --sign: 'Segoe UI Symbol', 'Apple Symbols', 'DejaVu Sans', 'Noto Sans Symbols2', 'Noto Sans Symbols', sans-serif }
@media screen and (prefers-color-scheme: dark) { :root {
  --paper: #1b1b1a; --wash: #252523; --ink: #e6e2d9; --soft: #a7a198; --rule: #3d3b37;
  --link: #93c1ea; --mark: #6a5610; --compatible: #37412a; --target: #20364a;
  --disputed: #ff8d7a; --unverified: #e4b04e; --confirmed: #7fce98; --open: #a7a198 } }
* { box-sizing: border-box }
html { background: var(--paper); color: var(--ink); font: 0.9375rem/1.5 var(--sans); -webkit-text-size-adjust: 100%;
  overflow-wrap: anywhere }
body { max-width: 54rem; margin: 0 auto; padding: 2.5rem 1.5rem 5rem }
h1, h2, h3, h4, p, dl, dd, ol, ul, blockquote, figure, table { margin: 0; padding: 0 }
h1 { font: 600 2rem/1.2 var(--serif); margin: 0.25rem 0 1rem; text-wrap: balance }
h2 { font: 600 1.375rem/1.3 var(--serif); margin: 3rem 0 1rem; padding-top: 0.5rem; border-top: 2px solid var(--ink) }
h3 { font: 600 1.0625rem/1.4 var(--serif) }
h4, caption, .label { font: 600 0.75rem/1.5 var(--sans); color: var(--soft); letter-spacing: 0.02em; text-align: start }
h4 { margin-bottom: 0.125rem }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 0.15em }
p + p { margin-top: 0.5rem }
.eyebrow { font-weight: 600; color: var(--soft) }
.soft { color: var(--soft) }
.read { font-family: var(--serif) }
.mono { font: 0.8125em/1.5 ui-monospace, 'SF Mono', Consolas, 'Liberation Mono', 'DejaVu Sans Mono', monospace }
.nowrap { white-space: nowrap }
ul, ol { list-style: none }

.facts { display: grid; grid-template-columns: max-content 1fr; gap: 0.125rem 1rem; font-size: 0.875rem }
.facts dt { color: var(--soft) }
nav { margin-top: 1.5rem; padding: 0.75rem 1rem; background: var(--wash) }
nav ul { columns: 2; column-gap: 2rem }
nav li { break-inside: avoid }

.tally { display: flex; flex-wrap: wrap; gap: 0.5rem 2rem; margin: 0 0 1rem }
.tally dt { font-size: 0.8125rem; color: var(--soft) }
.tally dd { font: 600 1.75rem/1.2 var(--serif) }
.tally div { display: flex; flex-direction: column-reverse }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem 2.5rem; align-items: start; margin-top: 1rem }

table { border-collapse: collapse; width: 100%; font-size: 0.875rem }
caption { padding: 0 0 0.25rem }
th, td { padding: 0.25rem 0.75rem 0.25rem 0; text-align: start; vertical-align: top; border-top: 1px solid var(--rule) }
th { font-weight: 500 }
thead th { font-size: 0.75rem; color: var(--soft); border-top: 0; white-space: nowrap }
.num { text-align: end; padding-right: 0.5rem; font-variant-numeric: tabular-nums; white-space: nowrap }
table.index td:nth-child(2) { width: 100% }

.sign { font-family: var(--sign); display: inline-block; width: 1.1em; text-align: center; font-weight: 400 }
.open.sign, .open > .sign { font-weight: 900; font-size: 1.25em; line-height: 0; width: 0.88em }
.mark { font-weight: 600; white-space: nowrap }
.disputed { color: var(--disputed) } .unverified { color: var(--unverified) }
.confirmed { color: var(--confirmed) } .open { color: var(--open) }

.claim { display: grid; grid-template-columns: 3rem 1fr; padding: 1.25rem 0; border-top: 1px solid var(--rule) }
.claim:first-of-type { border-top: 0 }
.claim > .margin { font: 600 1.0625rem/1.4 var(--serif); font-variant-numeric: tabular-nums; color: var(--soft) }
.claim .body > * + * { margin-top: 0.75rem }
.verdict { padding: 0.5rem 0.75rem; background: var(--wash); border-top: 1px solid currentColor }
.verdict > * { color: var(--ink) }
.verdict > .mark { color: inherit }
.verdict .free, .note .free { font-family: var(--serif); white-space: pre-line; margin-top: 0.25rem }
.verdict .stamp, .note .stamp { font-size: 0.8125rem; color: var(--soft); margin-top: 0.25rem }
.stale { color: var(--disputed) }
td .stale { display: block; font-size: 0.75rem }
.verdict > .stale { color: var(--disputed); font-size: 0.875rem; margin-top: 0.25rem }
.note { padding-inline-start: 0.75rem; border-inline-start: 3px double var(--rule) }
.passages > li { padding: 0.375rem 0 }
.passages blockquote { font: 1rem/1.5 var(--serif) }
.passages .context { color: var(--soft) }
.cite { font-size: 0.8125rem; color: var(--soft); margin-top: 0.125rem }
.cite > * + *::before { content: '·'; padding: 0 0.4em }
mark { background: var(--mark); color: inherit; padding: 0 0.1em }
mark.compatible { background: var(--compatible) }
.difference + .difference { margin-top: 0.75rem }
.difference caption .kind { color: var(--ink) }
.difference caption p { font: 0.875rem/1.5 var(--sans); color: var(--ink); letter-spacing: 0 }
.difference caption .free { white-space: pre-line }
.difference caption p.stale { color: var(--disputed) }
.difference td:nth-child(2) { width: 50% }

.source { padding: 1rem 0; border-top: 1px solid var(--rule) }
.source:first-of-type { border-top: 0; padding-top: 0 }
.source h3 { margin-bottom: 0.375rem }
.source .reasons li { display: inline }
.source .reasons li + li::before { content: '; ' }

.fulltext { margin-top: 2rem }
.fulltext ol { margin-top: 0.75rem }
.fulltext li { display: grid; grid-template-columns: 3rem 1fr; padding: 0.1875rem 0 }
.fulltext .n { font-size: 0.75rem; line-height: 1.5rem; color: var(--soft); font-variant-numeric: tabular-nums }
.fulltext .read { line-height: 1.5rem }
.cited { text-decoration: underline; text-decoration-color: var(--soft); text-decoration-thickness: 1px;
  text-underline-offset: 0.2em }
.dropped { color: var(--soft) }
sup { line-height: 0; font-family: var(--sans); font-size: 0.6875rem }
sup a { text-decoration: none; padding: 0 0.15em }
:target { background: var(--target) }

@media (max-width: 38rem) {
  body { padding: 1.25rem 1rem 3rem }
  .pair, .facts { grid-template-columns: 1fr }
  .facts dd { margin-bottom: 0.375rem }
  nav ul { columns: 1 }
  .claim, .fulltext li { grid-template-columns: 2rem 1fr }
  .difference, .wide { overflow-x: auto }
}
@page { size: A4; margin: 18mm 17mm 20mm }
@media print {
  :root { color-scheme: light; --paper: #fff; --wash: #f6f4ee }
  html { font-size: 9.5pt; line-height: 1.42; print-color-adjust: exact; -webkit-print-color-adjust: exact }
  body { max-width: none; padding: 0 }
  h2 { margin-top: 1.75rem; break-after: avoid }
  h3, h4, caption, thead { break-after: avoid }
  a { color: inherit; text-decoration-color: var(--rule) }
  .claim { display: block; position: relative; padding-inline-start: 3rem }
  .claim > .margin { position: absolute; inset-inline-start: 0 }
  .head, .verdict, .passages > li, .difference, .source, .facts, tr, nav, .tally { break-inside: avoid }
  .head, .legend, .fulltext > h3 { break-after: avoid }
  .fulltext p, blockquote { orphans: 2; widows: 2 }
  #articles { break-before: page }
  :target { background: none }
}
`
