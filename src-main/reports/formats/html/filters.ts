import { groupOrder } from '../../model/types'
import { type Content, html, type Markup } from './markup'
import type { Sheet } from './sheet'

/** Shown by the script alone: without one there is nothing to press that does nothing. */
export function filters(sheet: Sheet): Content {
  const { w, m, claims, model } = sheet
  if (claims.length === 0) return null
  const f = m.filters
  const kinds = [...new Set(claims.flatMap((c) => c.kinds))].sort()
  return html`<div class="filters" id="filters" role="search" aria-label="${f.title}" hidden="hidden">
${select(
  'filter-mark',
  w.verdict,
  f.all,
  groupOrder.filter((k) => claims.some((c) => c.mark === k)).map((k): Option => [k, w.marks[k]]),
)}
${select(
  'filter-kind',
  m.kinds,
  f.all,
  kinds.map((k): Option => [k, m.claimKinds[k]]),
)}
${select(
  'filter-source',
  w.source,
  f.all,
  model.sources.map((s): Option => [String(s.number), `[${s.number}] ${s.label}`]),
)}
<label for="filter-text">${f.text}<input id="filter-text" type="search" autocomplete="off"></label>
<label class="check" for="filter-differs"><input id="filter-differs" type="checkbox"> ${f.differs}</label>
<button id="filter-reset" type="button">${f.reset}</button>
<output id="filter-count" for="filter-mark filter-kind filter-source filter-text filter-differs" data-text="${f.count}"></output>
</div>
`
}

type Option = [value: string, label: string]

const select = (id: string, label: string, all: string, options: Option[]): Markup =>
  html`<label for="${id}">${label}<select id="${id}"><option value="">${all}</option>${options.map(([value, name]) => html`<option value="${value}">${name}</option>`)}</select></label>`
