import type { MarkedText, TextRange } from '../contract/search'
import type { Language } from '../pipeline/language-tag'
import type { Term } from './parse'
import { type IndexToken, streamOf, wordsOf } from './stream'

interface Found extends TextRange {
  term: number
}

/** Every place of a text where a term stands that is looked for. */
export function placesOf(
  text: string,
  terms: readonly Term[],
  spellings: ReadonlyMap<string, readonly string[]>,
  language: Language | null,
): Found[] {
  const { words, numbers } = isNumeric(terms) ? streamOf(text, language) : { words: wordsOf(text), numbers: [] }
  const found: Found[] = []
  terms.forEach((term, index) => {
    if (term.isExcluded) return
    const others = term.nameKey === null ? [] : (spellings.get(term.nameKey) ?? []).map((token) => [token])
    for (const form of [...term.forms, ...others]) {
      const isPrefix = term.isPrefix && term.forms.includes(form)
      placesOfForm(words, form, isPrefix, index, found)
      if (form.length === 1) placesOfForm(numbers, form, false, index, found)
    }
  })
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Numbers are read only for who looks for one: that takes most of the time. */
const isNumeric = (terms: readonly Term[]): boolean =>
  terms.some(({ forms }) => forms.some((form) => form.some((token) => /\d/.test(token))))

function placesOfForm(tokens: IndexToken[], form: string[], isPrefix: boolean, term: number, found: Found[]): void {
  const last = form.length - 1
  for (let i = 0; i + last < tokens.length; i++) {
    let k = 0
    while (k < last && tokens[i + k]!.token === form[k]) k++
    const token = tokens[i + k]!.token
    if (k < last || !(isPrefix ? token.startsWith(form[last]!) : token === form[last])) continue
    found.push({ start: tokens[i]!.start, end: tokens[i + last]!.end, term })
  }
}

const before = 60
const longest = 220

/** The stretch of a text that shows most of what was looked for, and its first place as the one to open; null where nothing is. */
export function snippetOf(text: string, places: readonly Found[]): { snippet: MarkedText; passage: TextRange } | null {
  const best = bestOf(places)
  if (!best) return null
  const { start, end } = cut(text, best.start)
  const marks = joinOverlaps(places.filter((place) => place.start >= start && place.end <= end)).map((place) => ({
    start: place.start - start,
    end: place.end - start,
  }))
  // One line on the screen, offset for offset.
  const snippet = { text: text.slice(start, end).replace(/\s/g, ' '), marks }
  return { snippet, passage: { start: best.start, end: best.end } }
}

/** The place from which on most different terms stand within a snippet; among equals the first. */
function bestOf(places: readonly Found[]): Found | null {
  let best: Found | null = null
  let most = 0
  let until = 0
  const inside = new Map<number, number>()
  places.forEach((place) => {
    while (until < places.length && places[until]!.start < place.start + longest - before) {
      const { term } = places[until++]!
      inside.set(term, (inside.get(term) ?? 0) + 1)
    }
    if (inside.size > most) [best, most] = [place, inside.size]
    const left = inside.get(place.term)! - 1
    if (left === 0) inside.delete(place.term)
    else inside.set(place.term, left)
  })
  return best
}

/** From a little before a place, at borders of words where there are any near. */
function cut(text: string, at: number): TextRange {
  let start = Math.max(0, at - before)
  const line = text.lastIndexOf('\n', at - 1) + 1
  if (line > start && line <= at) start = line
  else if (start > 0) {
    const space = text.slice(start, at).search(/\s/)
    start = space === -1 ? whole(text, start) : start + space + 1
  }
  let end = Math.min(text.length, start + longest)
  if (end < text.length) {
    const space = text.slice(start, end).search(/\s\S*$/)
    end = space > before ? start + space : whole(text, end)
  }
  return { start, end }
}

/** Not between the halves of a surrogate pair. */
const whole = (text: string, at: number) => (/[\udc00-\udfff]/.test(text.charAt(at)) ? at + 1 : at)

function joinOverlaps(places: readonly TextRange[]): TextRange[] {
  const joined: TextRange[] = []
  for (const { start, end } of places) {
    const last = joined.at(-1)
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else joined.push({ start, end })
  }
  return joined
}

/** A whole text with everything marked in it that was looked for. */
export const markedWhole = (text: string, places: readonly Found[]): MarkedText => ({
  text,
  marks: joinOverlaps(places),
})
