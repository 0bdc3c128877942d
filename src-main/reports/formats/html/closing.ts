import { labelOrder, relationOrder } from '../../model/types'
import { whyDropped, whySentence } from '../page'
import { type Content, html, type Markup } from './markup'
import { citeParts, claimLink, facts, isolated, paragraphLink, section, separated, sourceLink } from './parts'
import { type Sheet, sectionIds } from './sheet'

export function notChecked(sheet: Sheet): Content {
  const { w, m, model } = sheet
  const left = model.notChecked
  if (left === null) return null
  const labels: Record<string, string> = w.labels
  const dropped = left.dropped.map(
    (
      d,
    ) => html`<tr><td>${sourceLink(sheet, d.source)} ${isolated(sheet.labelOf(d.source))}</td><td dir="auto">${whyDropped(model.language, d.reason)}</td><td class="num">${sheet.number(d.spans)}</td><td class="num">${sheet.number(d.characters)}</td></tr>
`,
  )
  return section(
    sheet,
    'notChecked',
    sectionIds.notChecked,
    html`<h3>${m.openClaims} (${sheet.number(left.open.length)})</h3>
<p>${
      left.open.length === 0
        ? w.none
        : separated(
            left.open.map((n) => claimLink(sheet, n)),
            ', ',
          )
    }</p>
<h3>${m.uncheckedSentences} (${sheet.number(left.sentences.length)})</h3>
${
  left.sentences.length === 0
    ? html`<p>${w.none}</p>`
    : html`<ol class="sentences">${left.sentences.map(
        (s) => html`<li><p class="read" dir="auto">${s.text}</p>
<p class="cite">${citeParts([labels[s.label] ?? s.label, isolated(whySentence(model.language, s.reason)), sourceLink(sheet, s.source), paragraphOf(sheet, s.source, s.paragraph)])}</p></li>
`,
      )}</ol>`
}
${
  left.dropped.length > 0 &&
  html`<h3>${m.leftOut}</h3>
<div class="wide"><table>
<caption class="unseen">${m.leftOut}</caption>
<thead><tr><th scope="col">${w.source}</th><th scope="col">${w.why}</th><th scope="col" class="num">${w.passages}</th><th scope="col" class="num">${m.characters}</th></tr></thead>
<tbody>
${dropped}</tbody>
</table></div>`
}
${coverage(sheet)}`,
  )
}

const paragraphOf = (sheet: Sheet, source: number, paragraph: number | null): Content =>
  paragraphLink(sheet, { source, paragraph, label: '', outlet: null, language: 'und', role: 'source' })

function coverage(sheet: Sheet): Markup {
  const { w, model } = sheet
  const { sentences, characters } = model.header.coverage
  const { discrepancies } = model.header
  return html`<div class="pair">
${countTable(sheet, w.discrepancies, [
  ...relationOrder.map((relation): [string, number] => [w.relations[relation], discrepancies[relation]]),
  [w.total, discrepancies.total],
  [w.flagsSetAside, discrepancies.setAside],
])}
${countTable(sheet, w.coverage, [
  ...labelOrder.map((label): [string, number] => [`${w.sentences}: ${w.labels[label]}`, sentences[label]]),
  [`${w.sentences}: ${w.total}`, sentences.total],
  [w.ofCharacters, characters.total],
  [w.charactersDropped, characters.dropped],
  [w.charactersUncovered, characters.uncovered],
])}
</div>
`
}

const countTable = (sheet: Sheet, caption: string, rows: [string, number][]): Markup => html`<table>
<caption>${caption}</caption>
<tbody>
${rows.map(
  ([label, n]) => html`<tr><th scope="row">${label}</th><td class="num">${sheet.number(n)}</td></tr>
`,
)}</tbody>
</table>`

export function method(sheet: Sheet): Content {
  const { w, m, model } = sheet
  if (model.method === null) return null
  const { engine, calibration, languages, stetVersion } = model.method
  return section(
    sheet,
    'method',
    sectionIds.method,
    html`<p>${m.methodText}</p>
${facts([
  [w.madeWith, `Stet ${stetVersion}`],
  [m.engine, engine ?? w.none],
  [
    m.calibration,
    calibration !== null && m.calibrationText(sheet.number(calibration.linked), sheet.number(calibration.suggested)),
  ],
  [m.languages, languages.map((l) => `${sheet.languageOf(l.language)} (${sheet.number(l.articles)})`).join(', ')],
])}<h3 id="check">${w.sections.check}</h3>
<p>${w.checkText}</p>`,
  )
}

/** Lines to sign on with a pen. */
export function signOffs(sheet: Sheet): Content {
  const { m, model } = sheet
  return section(
    sheet,
    'signOffs',
    sectionIds.signOffs,
    html`<p class="soft lead">${m.signOffText}</p>
<table class="sign-offs">
<caption class="unseen">${m.sections.signOffs}</caption>
<thead><tr><th scope="col">${m.role}</th><th scope="col">${m.name}</th><th scope="col">${m.signature}</th><th scope="col">${m.date}</th></tr></thead>
<tbody>
${model.signOffs.map(
  (
    line,
  ) => html`<tr><td>${m.signRoles[line.role]}</td><td>${line.name === null ? '' : isolated(line.name)}</td><td class="line"></td><td class="line"></td></tr>
`,
)}</tbody>
</table>
`,
  )
}
