// Texts of the fourth and fifth set: blocks between empty lines, each with a mark that says what it is.
import { readFileSync } from 'node:fs'
import { goldenFolder } from './stories.mjs'

const marks = {
  '#': 'title',
  '##': 'head',
  '=': 'lead',
  '@': 'byline',
  '*': 'item',
  '|': 'row',
  '>': 'quote',
  '~': 'line',
  '?': 'question',
  '%': 'box',
}

/** `[{ kind, text, note? }]`: a `^1` in a text is a reference to the note of that number, whose own block is left out. */
export function markedText(set, name) {
  const blocks = readFileSync(`${goldenFolder}-${set}/texts/${name}.txt`, 'utf8').trim().split(/\n\n+/)
  const notes = new Map(blocks.flatMap((block) => (block.startsWith('^') ? [[block[1], block.slice(3)]] : [])))
  return blocks
    .filter((block) => !block.startsWith('^'))
    .map((block) => {
      const [, mark = '', rest] = block.match(/^(?:(##|[#=@*|>~?%]) )?(.*)$/s)
      const number = rest.match(/\^(\d)/)?.[1]
      const text = rest.replace(/\^\d/, '')
      return { kind: marks[mark] ?? 'text', text: text.replaceAll(' | ', '\t'), number, note: notes.get(number) }
    })
}

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** What has to come out: every block, then the notes behind their numbers. */
export const expected = (blocks) => [
  ...blocks.map(({ text }) => text),
  ...blocks.flatMap(({ note, number }) => (note ? [`${raised[number]} ${note}`] : [])),
]

/** Blocks as markup: runs of items, rows, lines and boxes by `groups[kind]`, all others by `one`. */
export function marked(blocks, one, groups) {
  let out = ''
  for (let i = 0; i < blocks.length; ) {
    const { kind } = blocks[i]
    let to = i + 1
    if (groups[kind]) while (to < blocks.length && blocks[to].kind === kind) to++
    out += groups[kind] ? groups[kind](blocks.slice(i, to).map(({ text }) => text)) : one(blocks[i])
    i = to
  }
  return out
}

export const inXml = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
export const inTex = (text) =>
  text
    .replace(/[&%$#_{}]/g, '\\$&')
    .replaceAll('£', '\\pounds{}')
    .replaceAll('©', '\\copyright{}')
