import { type Inline, isAnchor, isLink, type Line, type Text } from '../flow/types'
import { anchor, md, mdLink } from './escape'

/** One line of Markdown for a line of the report. */
export function mdLine(line: Line): string {
  const pieces = merged(line)
  return pieces
    .map((inline, i) => mdInline(inline, pieces[i - 1], pieces[i + 1]))
    .join('')
    .trim()
}

/** Neighbours that look the same are one: `**a****b**` would show its stars. */
function merged(line: Line): Inline[] {
  const pieces: Inline[] = []
  for (const inline of line) {
    const last = pieces.at(-1)
    if (isText(inline) && last && isText(last) && wrapOf(last) === wrapOf(inline)) {
      pieces[pieces.length - 1] = { ...last, text: last.text + inline.text }
    } else pieces.push(inline)
  }
  return pieces
}

const isText = (inline: Inline): inline is Text => 'text' in inline
const wrapOf = ({ bold, italic, mark }: Text) => (bold || mark ? '**' : italic ? '*' : '')

function mdInline(inline: Inline, before: Inline | undefined, after: Inline | undefined): string {
  if (isAnchor(inline)) return anchor(inline.anchor)
  if (isLink(inline)) {
    const label = inline.label.map((text) => md(text.text)).join(' ')
    return label === '' ? '' : mdLink(label, inline.to)
  }
  const words = md(inline.text)
  if (words === '') return inline.text === '' ? '' : ' '
  const [, lead = ''] = /^(\s?)/u.exec(inline.text)!
  const [, trail = ''] = /(\s?)$/u.exec(inline.text)!
  const wrap = wrapOf(inline)
  const stands = wrap !== '' && opens(words, lead, before) && closes(words, trail, after) ? wrap : ''
  return `${lead && ' '}${stands}${words}${stands}${trail && ' '}`
}

/**
 * CommonMark's rule for stars beside punctuation: between a letter and a mark of punctuation they stay stars. Where that
 * is so the words go unmarked.
 */
const opens = (words: string, lead: string, before: Inline | undefined) =>
  lead !== '' || !/^[\p{P}\p{S}]/u.test(words) || !/[\p{L}\p{N}]$/u.test(plain(before))
const closes = (words: string, trail: string, after: Inline | undefined) =>
  trail !== '' || !/[\p{P}\p{S}]$/u.test(words) || !/^[\p{L}\p{N}]/u.test(plain(after))
const plain = (inline: Inline | undefined) => (inline && isText(inline) ? inline.text : '')
