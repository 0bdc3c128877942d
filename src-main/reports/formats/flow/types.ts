import type { ReportFigure, ReportGalley, ReportMark, ReportMatrix } from '../../model/types'

/**
 * The report as a run of blocks, before any file format: what is told, in which order and what leads where is decided
 * once, here, for the formats that are read from top to bottom (Markdown, DOCX). All text is raw; each format escapes.
 */
export interface Text {
  text: string
  bold?: true
  italic?: true
  /** Said beside the matter: context, stamps. */
  muted?: true
  /** Hashes and the like. */
  code?: true
  mark?: ReportMark
  /** A number that leads somewhere, above the line. */
  raised?: true
  /** BCP 47 tag of the words when they are not the report's own; `und` counts as not known. */
  language?: string
}

/** `to`: `#anchor` in this report, or an absolute address. */
export interface Link {
  to: string
  label: Text[]
}

export interface Anchor {
  anchor: string
}

export type Inline = Text | Link | Anchor
export type Line = Inline[]

export type Block =
  | { is: 'title'; line: Line }
  | { is: 'heading'; level: 1 | 2 | 3; anchor: string | null; line: Line }
  /**
   * `lead`: what a section is for. `call`: the bottom line itself. `label`: the name of what follows it. `opening`: the
   * first of several that belong to one another; `kept`: one that belongs to what follows.
   */
  | { is: 'paragraph'; look: 'plain' | 'lead' | 'call' | 'label' | 'kicker' | 'opening' | 'kept'; line: Line }
  /** A paragraph of an article, with its number. */
  | { is: 'text'; number: number; anchor: string | null; line: Line; language: string }
  | { is: 'facts'; rows: { name: string; value: Line }[] }
  /** Each item has one line or several. */
  | { is: 'list'; items: Line[][] }
  /** What a person wrote, in paragraphs. */
  | { is: 'quote'; text: string }
  /** `widths`: shares of the page's width. `toFill`: room for a pen. */
  | { is: 'table'; heads: string[]; widths: number[]; rows: Line[][]; toFill?: true }
  | { is: 'galley'; galley: ReportGalley; language: string }
  | { is: 'picture'; of: { figure: ReportFigure } | { matrix: ReportMatrix } }
  /** Where a contents list stands in formats that need one. */
  | { is: 'contents'; heading: string }

export const isLink = (inline: Inline): inline is Link => 'to' in inline
export const isAnchor = (inline: Inline): inline is Anchor => 'anchor' in inline

export const say = (text: string, look: Omit<Text, 'text'> = {}): Text => ({ text, ...look })
export const bold = (text: string): Text => ({ text, bold: true })
export const muted = (text: string): Text => ({ text, muted: true })
export const linkTo = (to: string, text: string, look: Omit<Text, 'text'> = {}): Link => ({
  to,
  label: [{ text, ...look }],
})

export const heading = (level: 1 | 2 | 3, line: Line | string, anchor: string | null = null): Block => ({
  is: 'heading',
  level,
  anchor,
  line: typeof line === 'string' ? [say(line)] : line,
})
type Look = Extract<Block, { is: 'paragraph' }>['look']
export const paragraph = (line: Line | string, look: Look = 'plain'): Block => ({
  is: 'paragraph',
  look,
  line: typeof line === 'string' ? [say(line)] : line,
})
export const table = (heads: string[], widths: number[], rows: Line[][]): Block => ({
  is: 'table',
  heads,
  widths,
  rows,
})

/** Lines one after another with something between them; empty ones leave no trace. */
export const joined = (lines: readonly (Line | null | false)[], between: string): Line =>
  lines
    .filter((line): line is Line => !!line && line.length > 0)
    .flatMap((line, i) => (i === 0 ? line : [say(between), ...line]))
