// The texts of the third set: golden web pages, line by line.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../paths.mjs'

/** Lines of a golden page, each with what it is: `title`, `lead`, `head`, `item`, `row` or `text`. */
export function pageText(name, heads = [], items = []) {
  return readFileSync(join(projectRoot, 'test', 'golden', 'import', 'html-pages', `${name}.txt`), 'utf8')
    .trim()
    .split('\n')
    .map((text, i) => ({ text: text.replaceAll(' | ', '\t'), kind: kindOf(i + 1, text, heads, items) }))
}

function kindOf(number, text, heads, items) {
  if (number === 1) return 'title'
  if (heads.includes(number)) return 'head'
  if (text.includes(' | ')) return 'row'
  if (items.includes(number)) return 'item'
  return number === 2 ? 'lead' : 'text'
}

export const words = (blocks) => blocks.map(({ text }) => text)

/** Runs of items and rows as lists and tables; the rest by `one`. */
export function grouped(blocks, one, { items, rows }) {
  let out = ''
  for (let i = 0; i < blocks.length; ) {
    const { kind } = blocks[i]
    let to = i + 1
    if (kind === 'item' || kind === 'row') while (to < blocks.length && blocks[to].kind === kind) to++
    const run = blocks.slice(i, to)
    out +=
      kind === 'item'
        ? items(words(run))
        : kind === 'row'
          ? rows(words(run).map((row) => row.split('\t')))
          : one(blocks[i])
    i = to
  }
  return out
}
