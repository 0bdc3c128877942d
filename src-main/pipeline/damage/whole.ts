import type { Span } from '../../contract/analysis'
import type { Language } from '../language'
import type { Damage } from './types'

const leastRepeated = 50

/**
 * Sentences of the body that stand in it twice, word for word: a scraper took a paragraph two times. Not quotations, which
 * pages set again in large type.
 */
export function createRepetitions(text: string): (sentence: Span & { role: string }) => Damage[] {
  const seen = new Set<string>()
  return ({ start, end, role }) => {
    if (role !== 'body' || end - start < leastRepeated || /["“”„«»]/.test(text.charAt(start))) return []
    const key = text.slice(start, end).replace(/\s+/g, ' ')
    if (seen.has(key)) return [{ start, end, kind: 'doubled', note: 'a sentence stands twice' }]
    seen.add(key)
    return []
  }
}

const spacedMark = /(?<=[\p{Ll}\d”"»)])[ \u00A0]([.,])(?=\s|$)/gu
const longestWord = 40

/** "in der Nähe der Stadt ." The space is what is left of a link or of a mark that a machine parted from its word. */
export function findSpacedMarks(text: string, span: Span): Damage[] {
  return [...text.slice(span.start, span.end).matchAll(spacedMark)].map((m): Damage => {
    const at = span.start + m.index
    const word = /\S*$/.exec(text.slice(Math.max(span.start, at - longestWord), at))![0].length
    return { start: at - word, end: at + 2, kind: 'split', note: 'a space before the mark' }
  })
}

/** An abbreviation as the subject of a sentence, or in a case that tells its gender; compounds ("des KND-Chefs") do not. */
const abbreviation =
  /(?:(?<=[.!?“”"]\s|^)(Der|Die|Das)|(?<=\s)(des|dem|vom|zum|beim|im|zur)) (\p{Lu}{2,6})(?= \p{Ll}|[.,])(?! \p{Ll}+(?:en|rn)\b)/gmu

/** "Der KND teilte mit … Die KND sagte": German has one gender for an abbreviation; a machine chooses each time. */
export function findGenders(text: string, language: Language | null): Damage[] {
  if (language !== 'de') return []
  const uses = new Map<string, { feminine: boolean; damage: Damage }[]>()
  for (const m of text.matchAll(abbreviation)) {
    const [whole, first, other, name = ''] = m
    const feminine = first === 'Die' || other === 'zur'
    const note = 'one abbreviation with two genders'
    const damage: Damage = { start: m.index, end: m.index + whole.length, kind: 'calque', note }
    const known = uses.get(name)
    if (known) known.push({ feminine, damage })
    else uses.set(name, [{ feminine, damage }])
  }
  return [...uses.values()].flatMap((list) => {
    const feminine = list.filter((u) => u.feminine)
    const others = list.filter((u) => !u.feminine)
    return (feminine.length <= others.length ? feminine : others).map(({ damage }) => damage)
  })
}
