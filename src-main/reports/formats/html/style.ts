import type { ReportModel } from '../../model/types'
import { denseStyle } from './style-dense'
import { printStyle } from './style-print'
import { sectionStyle } from './style-sections'

/** The families that the printer brings, and after them what a reader's system may have. */
function stacks(...cjk: string[]): string {
  const families = ['Arabic', 'Hebrew', 'Symbols', 'Math', ...cjk]
  const scripts = families.map((name) => `'Stet ${name}'`)
  const serif =
    "Charter, 'Iowan Old Style', 'Palatino Linotype', Palatino, 'Noto Serif', 'DejaVu Serif', Georgia, serif"
  const sans = "system-ui, -apple-system, 'Segoe UI', 'Noto Sans', 'Liberation Sans', 'DejaVu Sans', Arial, sans-serif"
  return `--serif: 'Stet Serif', ${scripts.join(', ')}, ${serif}; --sans: 'Stet Sans', ${scripts.join(', ')}, ${sans};`
}

/** Custom properties `--serif` and `--sans`. */
export const fontStacks = stacks('SC', 'JP', 'KR')

/**
 * A proof sheet: what was read in a serif face, what Stet says about it in a sans, numbers in the margin. A reader's file
 * uses the system's fonts, since it may load nothing; the printer brings those that stand first in each list. Dark only on
 * a screen; print is always ink on paper.
 */
const base = `
:root { color-scheme: light dark;
  --paper: #fdfcf9; --wash: #f5f2ea; --ink: #1c1b19; --soft: #5f5b53; --rule: #d8d3c7;
  --link: #1d4f7c; --mark: #ffe48a; --compatible: #e6ecd9; --target: #e3eef8;
  --disputed: #a8200d; --unverified: #865700; --confirmed: #1d6b3c; --open: #5f5b53;
  ${fontStacks}
  --sign: 'Stet Symbols', 'Stet Math', 'Stet Sans', 'Segoe UI Symbol', 'Apple Symbols', 'DejaVu Sans', 'Noto Sans Symbols2', 'Noto Sans Symbols', sans-serif }
@media screen and (prefers-color-scheme: dark) { :root {
  --paper: #1b1b1a; --wash: #252523; --ink: #e6e2d9; --soft: #a7a198; --rule: #3d3b37;
  --link: #93c1ea; --mark: #6a5610; --compatible: #37412a; --target: #20364a;
  --disputed: #ff8d7a; --unverified: #e4b04e; --confirmed: #7fce98; --open: #a7a198 } }
/* Letters that Chinese, Japanese and Korean share are drawn in each as it is used to. */
[lang|=ja] { ${stacks('JP', 'SC', 'KR')} }
[lang|=ko] { ${stacks('KR', 'SC', 'JP')} }
* { box-sizing: border-box }
[hidden] { display: none !important }
html { background: var(--paper); color: var(--ink); font: 0.9375rem/1.5 var(--sans); -webkit-text-size-adjust: 100%;
  overflow-wrap: anywhere }
body { max-width: 56rem; margin: 0 auto; padding: 2.5rem 1.5rem 5rem }
h1, h2, h3, h4, p, dl, dd, ol, ul, blockquote, figure, table { margin: 0; padding: 0 }
h1 { font: 600 2rem/1.2 var(--serif); margin: 0.25rem 0 1rem; text-wrap: balance }
h2 { font: 600 1.5rem/1.3 var(--serif); margin: 3rem 0 0.75rem; padding-top: 0.5rem; border-top: 2px solid var(--ink) }
h3 { font: 600 1.0625rem/1.4 var(--serif); margin: 1.75rem 0 0.375rem }
h4 { font: 600 1.0625rem/1.4 var(--serif) }
caption, .label { font: 600 0.75rem/1.5 var(--sans); color: var(--soft); letter-spacing: 0.02em; text-align: start }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 0.15em }
p + p { margin-top: 0.5rem }
cite { font-style: normal }
.eyebrow { font-weight: 600; color: var(--soft) }
.soft { color: var(--soft) }
.lead { max-width: 40rem }
.read { font-family: var(--serif) }
.free { white-space: pre-line }
.mono { font: 0.8125em/1.5 ui-monospace, 'SF Mono', Consolas, 'Liberation Mono', 'DejaVu Sans Mono', monospace; overflow-wrap: anywhere }
.nowrap { white-space: nowrap }
span.unseen { display: inline-block; width: 1px; height: 1px; margin-inline-end: -1px; vertical-align: top; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
caption.unseen { padding: 0; font-size: 0; line-height: 0; clip-path: inset(50%) }
ul, ol { list-style: none }

.facts { display: grid; grid-template-columns: minmax(8rem, max-content) minmax(0, 1fr); gap: 0.125rem 1rem; font-size: 0.875rem }
.facts dt { color: var(--soft) }

table { border-collapse: collapse; width: 100%; font-size: 0.875rem }
caption { padding: 0 0 0.25rem }
th, td { padding: 0.25rem 0.75rem 0.25rem 0; text-align: start; vertical-align: top; border-top: 1px solid var(--rule) }
th { font-weight: 500 }
thead th { font-size: 0.75rem; color: var(--soft); border-top: 0 }
.num { text-align: end; padding-right: 0.5rem; font-variant-numeric: tabular-nums; white-space: nowrap }
th.num { white-space: normal; overflow-wrap: normal }

.sign { font-family: var(--sign); display: inline-block; width: 1.1em; text-align: center; font-weight: 400 }
.open.sign, .open > .sign { font-weight: 900; font-size: 1.25em; line-height: 0; width: 0.88em }
.mark { font-weight: 600; white-space: nowrap }
.disputed { color: var(--disputed) } .unverified { color: var(--unverified) }
.confirmed { color: var(--confirmed) } .open { color: var(--open) }
.stale { color: var(--disputed) }
td .stale { display: block; font-size: 0.75rem }
.tag { font: 600 0.75rem/1.5 var(--sans); color: var(--disputed); border: 1px solid currentColor; padding: 0 0.3em; white-space: nowrap }
.cite { font-size: 0.8125rem; color: var(--soft); margin-top: 0.125rem }
.cite > * + *::before, .line > * + span:not(.stance)::before { content: '·'; padding: 0 0.4em }
mark { background: var(--mark); color: inherit; padding: 0 0.1em }
mark.compatible { background: var(--compatible) }
del { text-decoration-thickness: 1px; text-decoration-color: var(--disputed) }
ins { text-decoration: none; border-bottom: 2px solid var(--confirmed) }
sup { line-height: 0; font-family: var(--sans); font-size: 0.6875rem }
sup a { text-decoration: none; padding: 0 0.1em }
:target { background: var(--target) }
a:focus-visible, select:focus-visible, input:focus-visible, button:focus-visible { outline: 2px solid var(--link); outline-offset: 2px }
`

/** The style of a report on that paper. */
export const styleOf = (paper: ReportModel['paper']): string =>
  `${base}${sectionStyle}${printStyle(paper)}${denseStyle}`
