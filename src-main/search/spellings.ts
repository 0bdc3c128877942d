import { foldKey } from '../pipeline/annotate/fold'
import { bareForm } from '../pipeline/annotate/name-key'
import type { Language } from '../pipeline/language-tag'
import { remembered } from '../pipeline/memo'
import { plain } from '../pipeline/tokens'
import { foldWord } from './fold'
import { transliterate } from './transliterate'

/** A word as it stands in a text, and the key it shares with the other spellings of the same name. */
export interface Spelling {
  /** As it is indexed. */
  token: string
  key: string
  /** As it is written. */
  written: string
  /** It begins with a small letter here: a word like others, and no name. */
  isLower: boolean
}

const shortestName = 3
const shortestKey = 4
const word = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}]+/gu
const none: ReadonlySet<string> = new Set()

const keyOf = remembered((name: string): string => foldKey(transliterate(name)))

/** The key of a name in any spelling and script; null for what is too short to be told from other words. */
export function nameKeyOf(name: string, language: Language | null): string | null {
  if (name.length < shortestName || name.length > 40) return null
  const key = keyOf(bareForm(name, language, none))
  return key.length < shortestKey && plain(name).length < shortestKey ? null : key
}

/** The words of a text, once in each form, with the keys by which they would be names. */
export function spellingsOf(text: string, language: Language | null): Spelling[] {
  const found = new Map<string, Spelling>()
  for (const { 0: written } of text.matchAll(word)) {
    if (written.length < shortestName || written.length > 40) continue
    const isLower = !/^\p{Lu}/u.test(written)
    const known = found.get(written)
    if (known) continue
    const key = nameKeyOf(written, language)
    if (key === null) continue
    found.set(written, { token: foldWord(written), key, written, isLower })
  }
  return [...found.values()]
}

/** What the index knows of a key: how a word is written, and whether it was met with a small letter as well. */
export interface KnownSpelling {
  token: string
  written: string
  isOrdinary: boolean
}

const spellingsAtMost = 12

/**
 * The other spellings of a name among those that share its key. None for an ordinary word: one that was met with a small
 * letter, or that is in the texts and never with a capital one.
 */
export function otherSpellings(token: string, known: readonly KnownSpelling[], isInTexts: boolean): KnownSpelling[] {
  const own = known.find((one) => one.token === token)
  if (own ? own.isOrdinary : isInTexts) return []
  const names = known.filter((one) => !one.isOrdinary && one.token !== token)
  return names.sort((a, b) => (a.token < b.token ? -1 : 1)).slice(0, spellingsAtMost)
}
