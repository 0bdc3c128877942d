import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { textOfHtml } from './readability.mjs'

/**
 * Pages of a public set with the texts that they should give, in whichever of these layouts the folder is: ID/source.html and ID/expected.html
 * (mozilla/readability), html/ID.html.gz and ground-truth.json of { ID: { articleBody } } (article-extraction-benchmark). Null: in neither.
 */
export function publicPages(folder) {
  const truth = join(folder, 'ground-truth.json')
  if (existsSync(truth)) {
    return Object.entries(JSON.parse(readFileSync(truth, 'utf8'))).map(([name, { articleBody }]) =>
      pageOf(name, gunzipSync(readFileSync(join(folder, 'html', `${name}.html.gz`))), articleBody),
    )
  }
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'expected.html')))
  if (names.length === 0) return null
  return names.sort().map((name) => {
    const expected = textOfHtml(readFileSync(join(folder, name, 'expected.html'), 'utf8'))
    return pageOf(name, readFileSync(join(folder, name, 'source.html')), expected)
  })
}

const pageOf = (name, bytes, expected) => ({ name, bytes, html: bytes.toString('utf8'), expected })

/** Characters of a text's start that are looked for. */
const startLength = 60

/** Pages that are known by how their text starts: NAME.html and NAME.json of { expected: { cleaned_text } } (goose). */
export function pagesWithStarts(folder) {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json') && existsSync(join(folder, file.replace(/json$/, 'html'))))
    .sort()
    .flatMap((file) => {
      const text = JSON.parse(readFileSync(join(folder, file), 'utf8')).expected?.cleaned_text
      if (!text) return []
      const bytes = readFileSync(join(folder, file.replace(/json$/, 'html')))
      return [pageOf(file.replace(/\.json$/, ''), bytes, folded(text).slice(0, startLength))]
    })
}

/** Whether the start stands in the text, however its quotation marks and spaces are written. */
export const hasStart = (text, start) => folded(text).includes(start)

const folded = (text) => text.replace(/\s+/g, ' ').replace(/[“”]/g, '"').replace(/[‘’]/g, "'").trim()
