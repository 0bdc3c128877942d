import type { Token } from '../tokens'
import { romanNumeral } from './name-lists'
import type { NameContext } from './name-types'

// What the steps of the name finder ask about single words.

export function upper(text: string): boolean {
  const code = text.charCodeAt(0)
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text)
}
export const isUpperWord = (token: Token | undefined) => token?.kind === 'word' && upper(token.text)
export const isAcronym = (text: string) =>
  text.length < 7 && text.length > 1 && upper(text.slice(1)) && /^\p{Lu}+$/u.test(text) && !romanNumeral.test(text)
export const touches = (c: NameContext, i: number) => c.tokens[i]!.start === c.tokens[i - 1]?.end
export function startsSentence(c: NameContext, first: number): boolean {
  const before = c.tokens[first - 1]
  if (before === undefined) return true
  if (/^['’]$/.test(before.text)) return !touches(c, first - 1)
  return before.kind === 'mark' && /^[„“"«‘–—:(.!?¿¡•*…[]$/.test(before.text)
}

export const textOf = (c: NameContext, first: number, next: number) =>
  c.text.slice(c.tokens[first]!.start, c.tokens[next - 1]!.end)
