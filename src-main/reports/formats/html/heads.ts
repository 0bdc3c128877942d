import type { ReportModel } from '../../model/types'
import { html, Markup } from './markup'
import { fontStacks } from './style'

export interface Head {
  /** What the page is part of. */
  section: string
  /** `12 / 431` */
  number: string
}

/** Chromium takes far longer for a thousand pages than for ten times a hundred. */
const pagesTogether = 100

/** For each page of the report a page with nothing on it but its running head and foot, some of them in each print. */
export function headsPages(model: ReportModel, about: About, heads: readonly Head[]): string[] {
  const prints: string[] = []
  for (let at = 0; at < heads.length; at += pagesTogether) {
    prints.push(headsPage(model, about, heads.slice(at, at + pagesTogether)))
  }
  return prints
}

interface About {
  title: string
  foot: string
}

function headsPage(model: ReportModel, about: About, heads: readonly Head[]): string {
  const sheets = heads.map(
    ({ section, number }) => html`<div class="sheet">
<p><span class="long">${about.title}</span><span>${section}</span></p>
<p><span class="long">${about.foot}</span><span>${number}</span></p>
</div>
`,
  )
  return html`<!doctype html>
<html lang="${model.language}">
<head>
<meta charset="utf-8">
<title>${about.title}</title>
<style>${new Markup(styleOf(model.paper))}</style>
</head>
<body>
${sheets}</body>
</html>
`.source
}

/** Heights between the margins, in millimetres, less what rounding may add. */
const heights: Record<ReportModel['paper'], number> = { a4: 297 - 18 - 0.5, letter: 279.4 - 18 - 0.5 }
const names: Record<ReportModel['paper'], string> = { a4: 'A4', letter: 'letter' }

const styleOf = (paper: ReportModel['paper']) => `
@page { size: ${names[paper]}; margin: 9mm 17mm }
:root { ${fontStacks} }
body { margin: 0; font: 7.5pt/1.3 var(--sans); color: #5f5b53; -webkit-print-color-adjust: exact }
p { margin: 0; display: flex; justify-content: space-between; gap: 6mm; white-space: nowrap }
.sheet { height: ${heights[paper]}mm; display: flex; flex-direction: column; justify-content: space-between; break-inside: avoid }
.sheet + .sheet { break-before: page }
.long { overflow: hidden; text-overflow: ellipsis; unicode-bidi: isolate }
`
