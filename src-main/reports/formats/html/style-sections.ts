/** What is special to a section. */
export const sectionStyle = `
.house { display: flex; align-items: center; gap: 0.75rem; font: 600 1.0625rem/1.3 var(--serif); margin-bottom: 1rem }
.logo { max-height: 3rem; max-width: 12rem }
.version { display: block }
header .facts + .soft { margin-top: 0.75rem }
nav { margin-top: 1.5rem; padding: 0.75rem 1rem; background: var(--wash) }
nav ol { columns: 2; column-gap: 2rem }
nav li { break-inside: avoid }
@media screen { nav li { line-height: 1.7 } }

.call { padding: 0.75rem 1rem; background: var(--wash); border-top: 3px solid currentColor; margin-bottom: 1rem }
.call > * { color: var(--ink) }
.call.hold { color: var(--disputed) } .call.clearWithChanges { color: var(--unverified) } .call.clear { color: var(--confirmed) }
.call .verdict-word { font: 600 1.75rem/1.2 var(--serif); color: inherit }
.tally { display: flex; flex-wrap: wrap; gap: 0.5rem 2rem; margin: 0 0 0.75rem }
.tally dt { font-size: 0.8125rem; color: var(--soft) }
.tally dd { font: 600 1.75rem/1.2 var(--serif) }
.tally div { display: flex; flex-direction: column-reverse }
.must { counter-reset: must }
.must > li { counter-increment: must; position: relative; padding: 0.5rem 0 0.5rem 2rem; border-top: 1px solid var(--rule) }
.must > li::before { content: counter(must); position: absolute; left: 0; font: 600 1rem/1.5 var(--serif); color: var(--soft) }
.must p + p { margin-top: 0.125rem }

.entry { padding: 0.875rem 0; border-top: 1px solid var(--rule) }
.entry h3 { margin-top: 0 }
h2 + .entry, .lead + .entry { border-top: 0; padding-top: 0 }
.entry > .label { margin-top: 0.625rem }
.entry > table, .entry > .wide { margin-top: 0.5rem }
.entry .facts { margin-top: 0.375rem }
.change { font-size: 1rem; margin: 0.375rem 0 }
.decision { font: 600 0.75rem/1.5 var(--sans) }
.decision.accepted { color: var(--confirmed) } .decision.proposed { color: var(--unverified) }
.decision.rejected { color: var(--soft); text-decoration: line-through }
.records > li { padding: 0.1875rem 0; font-size: 0.875rem }
.records .line > .ref, .records .line > .stance { margin-right: 0.4em }
.ref { white-space: nowrap }
.records .line { font-size: 0.875rem }
.stance { font-weight: 600 }
.stance.supports { color: var(--confirmed) } .stance.contradicts { color: var(--disputed) }
.quoted { padding-inline-start: 0.75rem; border-inline-start: 2px solid var(--rule); margin-top: 0.125rem }
.hedge { font-size: 1rem }
.quotes > li, .sentences > li { padding: 0.375rem 0 }
.picture { margin: 0.75rem 0; overflow-x: auto }
.picture svg { display: block; max-width: 100%; height: auto }

.matrix th[scope=row] { width: 40%; font-weight: 400 }
.matrix thead th { width: 10% }
.matrix .no { font-weight: 600; font-variant-numeric: tabular-nums }
.matrix .mark { font-size: 0.75rem }
.wide + .wide { margin-top: 1.25rem }
.cell { font-size: 0.75rem }
.cell::before { font-family: var(--sign); display: inline-block; width: 1.4em; font-size: 1rem; line-height: 1 }
.cell.states::before { content: '●'; color: var(--ink) }
.cell.conflict::before { content: '✗'; color: var(--disputed) }
.cell.differs::before { content: '◆'; color: var(--unverified) }
.cell.missing::before { content: '◐'; color: var(--unverified) }
.cell.absent::before { content: '–'; color: var(--soft) }
.cell.absent { color: var(--soft) }

.filters { display: flex; flex-wrap: wrap; gap: 0.75rem 1rem; align-items: end; padding: 0.75rem 1rem; margin: 0.5rem 0 1.5rem; background: var(--wash) }
.filters label { display: grid; gap: 0.125rem; font-size: 0.75rem; font-weight: 600; color: var(--soft) }
.filters label.check { display: flex; align-items: center; gap: 0.4rem; min-height: 2rem; font-weight: 400; font-size: 0.875rem; color: var(--ink) }
.filters select, .filters input[type=search], .filters button { font: 0.875rem/1.4 var(--sans); color: var(--ink); background: var(--paper);
  border: 1px solid var(--soft); border-radius: 3px; padding: 0.25rem 0.5rem; min-height: 2rem; max-width: 15rem }
.filters output { flex-basis: 100%; font-size: 0.875rem }

table.index td:nth-child(2) { width: 100% }
.claim { position: relative; padding: 1.25rem 0 1.25rem 3rem; border-top: 1px solid var(--rule) }
h3 + .claim { border-top: 0 }
.claim h4 .no { position: absolute; inset-inline-start: 0; font-variant-numeric: tabular-nums; color: var(--soft) }
.claim > * + * { margin-top: 0.75rem }
.claim > .label + * { margin-top: 0.125rem }
.verdict { padding: 0.5rem 0.75rem; background: var(--wash); border-top: 1px solid currentColor }
.verdict > * { color: var(--ink) }
.verdict > .mark { color: inherit }
.verdict .free, .note .free { font-family: var(--serif); margin-top: 0.25rem }
.verdict .stamp, .note .stamp { font-size: 0.8125rem; color: var(--soft); margin-top: 0.25rem }
.verdict > .stale { color: var(--disputed); font-size: 0.875rem; margin-top: 0.25rem }
.note { padding-inline-start: 0.75rem; border-inline-start: 3px double var(--rule) }
.passages > li { padding: 0.375rem 0 }
.passages blockquote { font: 1rem/1.5 var(--serif) }
.passages .context { color: var(--soft) }
.passages .read-as { margin-top: 0 }
.difference + .difference { margin-top: 0.75rem }
.difference caption .kind { color: var(--ink) }
.difference caption p { font: 0.875rem/1.5 var(--sans); color: var(--ink); letter-spacing: 0 }
.difference caption p.stale { color: var(--disputed) }
.difference td:nth-child(2), .sides td:first-child { width: 40% }
.sides td:nth-child(2) { width: 20% }
.sides th { overflow-wrap: normal }

.source { padding: 1rem 0; border-top: 1px solid var(--rule) }
.source h3 { margin: 0 0 0.375rem }
h2 + .source { border-top: 0; padding-top: 0 }
.source .reasons li { display: inline }
.source .reasons li + li::before { content: '; ' }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem 2.5rem; align-items: start; margin-top: 1.75rem }
.sign-offs { margin-top: 0.75rem }
.sign-offs td { padding-top: 1.75rem; border-top: 0; vertical-align: bottom }
.sign-offs td.line { width: 30%; border-bottom: 1px solid var(--ink) }

.galley, .fulltext { margin-top: 2rem }
.gp { display: grid; grid-template-columns: 2rem minmax(0, 1fr) 15rem; gap: 0 1rem; padding: 0.3125rem 0 }
.gp .n, .fulltext .n { font-size: 0.75rem; line-height: 1.5rem; color: var(--soft); font-variant-numeric: tabular-nums }
.gp > .read { font-size: 1.0625rem; line-height: 1.6 }
.notes { font-size: 0.75rem; line-height: 1.4 }
.notes > li { padding-inline-start: 0.5rem; border-inline-start: 2px solid currentColor; margin-bottom: 0.375rem }
.notes > li > * { color: var(--ink) }
.notes > li > .mark, .notes > li > .stale { color: inherit }
.notes .no { font-weight: 600 }
.notes .reason, .notes .by, .notes .rests { color: var(--soft) }
.fulltext ol { margin-top: 0.75rem }
.fulltext li { display: grid; grid-template-columns: 3rem minmax(0, 1fr); padding: 0.1875rem 0 }
.fulltext .read { line-height: 1.5rem }
.cited { color: inherit; text-decoration: underline; text-decoration-color: var(--soft); text-decoration-thickness: 1px; text-underline-offset: 0.2em }
.galley .cited { text-decoration-thickness: 2px }
.galley .cited.disputed { text-decoration-color: var(--disputed); text-decoration-style: wavy; text-decoration-thickness: 1px }
.galley .cited.unverified { text-decoration-color: var(--unverified); text-decoration-style: dashed }
.galley .cited.confirmed { text-decoration-color: var(--confirmed) }
.galley .cited.open { text-decoration-style: dotted }
.dropped { color: var(--soft) }
.damaged { background: var(--wash) }

@media screen and (max-width: 44rem) {
  body { padding: 1.25rem 1rem 3rem }
  .pair, .facts { grid-template-columns: minmax(0, 1fr) }
  .facts dd { margin-bottom: 0.375rem }
  nav ol { columns: 1 }
  .claim { padding-inline-start: 2rem }
  .gp { grid-template-columns: 1.5rem minmax(0, 1fr) }
  .gp .notes { grid-column: 2; margin: 0.25rem 0 0.5rem }
  .fulltext li { grid-template-columns: 1.5rem minmax(0, 1fr) }
  /* Positioned: words for screen readers alone, in a table that is moved sideways, would else widen the page. */
  .difference, .wide { overflow-x: auto; position: relative }
  .matrix { min-width: 40rem }
  .index { min-width: 34rem }
}
`
