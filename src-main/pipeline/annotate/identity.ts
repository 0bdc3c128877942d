import type { Language } from '../language'
import type { Sentence } from '../segment'
import { plain, tokenize } from '../tokens'
import { wordsOf } from '../words'
import { isGivenName } from './given-names'
import { type FoundName, findNames } from './name'

/** No sentence is read further than this for names, so that a dump of data stays cheap, and no text further than this. */
const longestRead = 8000
const longestText = 200_000

type Text = { text: string; language: Language | null; sentences: Pick<Sentence, 'start' | 'end' | 'role'>[] }

/**
 * Fold keys of words that are names beyond doubt: capitalised words inside sentences of languages that write nouns small,
 * and in German the words of full names of persons. `known`: those of the articles before this one, which help to tell;
 * only new ones come out.
 */
export function certainNamesIn({ text, language, sentences }: Text, known: ReadonlySet<string>): string[] {
  if (language === null) return []
  const keys = new Set(known)
  const words = wordsOf(language)
  for (const s of sentences) {
    if (s.start > longestText) break
    if (s.role !== 'body') continue
    const tokens = tokenize(text, s.start, Math.min(s.end, s.start + longestRead), language)
    for (const name of findNames({ tokens, text, words, language, known: keys })) {
      if (language === 'de' && !isFullName(name)) continue
      for (const key of name.keys) if (key.length > 2) keys.add(key)
    }
  }
  return [...keys].filter((key) => !known.has(key))
}

/** A given name that is known and a family name: in German no two nouns beside each other are proof enough. */
const isFullName = ({ kind, keys, text }: FoundName) =>
  kind === 'person' && keys.length > 1 && isGivenName(plain(/^[\p{L}\p{M}]+/u.exec(text)?.[0] ?? ''))

/**
 * One identity for each person of a text: a family name alone ("Mr Marlow", "Brehms") takes the key and kind of the full
 * name it ends, where the text has only one such person; a name of no kind takes
 * the kind it has elsewhere. Changes `key` and `kind`; the words' own keys stay.
 */
export function unifyNames(names: FoundName[]): void {
  const persons = new Map<string, Set<string>>()
  for (const name of names) {
    if (name.kind !== 'person' || name.keys.length < 2 || !/\s\S+$/.test(name.text) || name.text.includes('-')) continue
    const family = name.keys.at(-1)!
    persons.set(family, (persons.get(family) ?? new Set()).add(name.key))
  }
  for (const name of names) {
    if (name.keys.length !== 1 || name.kind === 'organisation' || name.kind === 'place') continue
    const owners = persons.get(name.keys[0]!)
    if (owners?.size !== 1) continue
    name.key = [...owners][0]!
    name.kind = 'person'
  }
  const kinds = new Map<string, FoundName['kind']>()
  for (const { key, kind } of names) if (kind !== 'other' && !kinds.has(key)) kinds.set(key, kind)
  for (const name of names) if (name.kind === 'other') name.kind = kinds.get(name.key) ?? 'other'
}
