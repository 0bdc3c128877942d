import { showHidden } from '../visible'

/** Any text as one line of Markdown that says exactly that text, wherever in a line it is put. */
export function md(text: string): string {
  return showHidden(text)
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_{}[\]()#!|~$^]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/:\/\//g, '\\://') // GitHub makes links of bare addresses
    .replace(/\bwww\./gi, (www) => `${www.slice(0, 3)}\\.`)
    .replace(/^([-+=:])/, '\\$1')
    .replace(/^(\d+)\.(?=\s|$)/, '$1\\.')
}

/** A quotation, paragraph by paragraph. */
export function mdQuote(text: string, indent = ''): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.map((line) => `${indent}> ${md(line)}`).join(`\n${indent}>\n`)
}

export const mdLink = (label: string, href: string): string =>
  `[${label}](<${href.replace(/[<>\\\s]/g, encodeURIComponent)}>)`

export const anchor = (id: string): string => `<a id="${id}"></a>`

/** Cells are Markdown already: whatever came from the dossier has been through `md`, which escapes the bar. */
export function mdTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')
}
