/**
 * On paper a claim takes what its words need and no more: three or so to a page of the log. Sizes of type stay as legible as
 * they are; what shrinks is the room between things.
 */
export const denseStyle = `
@media print {
  .lead { max-width: none }
  .must > li { break-inside: auto }
  .must li li { break-inside: avoid }
  .key, .must > li > p, .flagged, .verdict, .entry > .cite { break-after: avoid }
  h3 { margin-top: 1rem } h4 { font-size: 1rem; line-height: 1.3 }
  th, td { padding-block: 0.125rem }
  .facts { row-gap: 0 }
  .must > li { padding-block: 0.25rem }
  .entry { padding: 0.4375rem 0 }
  .entry > .label { margin-top: 0.25rem }
  .entry > table, .entry > .wide { margin-top: 0.25rem }
  .claim { padding: 0.5rem 0 0.5rem 2rem }
  .claim > * + * { margin-top: 0.25rem }
  .claim .cite { margin-top: 0 }
  .verdict { padding: 0.1875rem 0.5rem }
  .verdict p + p, .verdict .free, .note .free { margin-top: 0 }
  .passages > li, .quotes > li, .sentences > li { padding: 0.125rem 0 }
  .passages blockquote { font-size: 0.9375rem; line-height: 1.35 }
  .difference + .difference { margin-top: 0.375rem }
  .difference caption p { line-height: 1.35; margin-top: 0 }
  .source { padding: 0.5rem 0 }
  .picture { margin: 0.25rem 0 }
  .entry .picture svg { width: 80% }
  .record, .sign-offs, .pair, .origins, .changes tr { break-inside: avoid }
  .gp { padding: 0.1875rem 0 }
  .notes > li { margin-bottom: 0.1875rem }
}
`
