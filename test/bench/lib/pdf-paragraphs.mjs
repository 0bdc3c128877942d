import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folded = (text) => text.replace(/\s+/g, ' ').trim()

/** Golden PDFs that have paragraphs to find: `{ name, bytes, paragraphs, password }`, of those made from another its paragraphs. */
export function goldenPdfs(folder) {
  const expectedOf = (name) => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))
  return readdirSync(folder)
    .filter((file) => file.endsWith('.pdf') && existsSync(join(folder, file.replace(/pdf$/, 'json'))))
    .map((file) => {
      const name = file.replace(/\.pdf$/, '')
      const expected = expectedOf(name)
      const paragraphs = expected.paragraphs ?? (expected.sameAs ? expectedOf(expected.sameAs).paragraphs : undefined)
      return {
        name,
        path: join(folder, file),
        bytes: new Uint8Array(readFileSync(join(folder, file))),
        ...expected,
        paragraphs,
      }
    })
}

/** How many paragraphs are there exactly, white space folded; what is missing, and what was made up. */
export function scoreParagraphs(expected, text) {
  const made = text
    .split(/\n\n+/)
    .map(folded)
    .filter((paragraph) => paragraph !== '')
  const left = new Map()
  for (const paragraph of made) left.set(paragraph, (left.get(paragraph) ?? 0) + 1)
  const missing = expected.map(folded).filter((paragraph) => {
    const count = left.get(paragraph) ?? 0
    if (count > 0) left.set(paragraph, count - 1)
    return count === 0
  })
  const surplus = [...left].flatMap(([paragraph, count]) => (count > 0 ? [paragraph] : []))
  return { right: expected.length - missing.length, all: expected.length, missing, surplus }
}
