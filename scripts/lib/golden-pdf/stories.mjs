// The invented stories that the golden PDFs are made from: a headline, a byline, paragraphs and subheadings.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../paths.mjs'

export const goldenFolder = join(projectRoot, 'test', 'golden', 'import', 'pdf')

/** `{ headline, byline, blocks: [{ kind: 'paragraph' | 'heading', text }] }` */
export function story(name) {
  const [headline, byline, ...rest] = readFileSync(join(goldenFolder, 'stories', `${name}.txt`), 'utf8')
    .trim()
    .split(/\n\n+/)
  const blocks = rest.map((text) =>
    text.startsWith('## ') ? { kind: 'heading', text: text.slice(3) } : { kind: 'paragraph', text },
  )
  return { headline, byline: byline.replace(/^Byline: /, ''), blocks }
}

/** Places where a long word may be cut, for programs without patterns of the language: between vowel, consonant and vowel. */
export const withCuts = (text, mark) =>
  text.replace(/\p{L}{8,}/gu, (word) =>
    word.replace(/(?<=\p{L}{2}[aeiouäöüéèáíóú])(?=[bcdfgklmnprstvwz][aeiouäöüéèáíóú]\p{L}{2})/giu, mark),
  )

export const texts = (blocks) => blocks.map(({ text }) => text)
