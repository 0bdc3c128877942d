import { calendarDate, type Day } from '../calendar'
import type { Token } from '../tokens'
import type { LanguageWords } from '../words/types'

/** What figures alone say; `next` is the token after them. */
type Figures = { next: number; from?: Day }

/** A full date in figures: 2031-04-13, 13.4.2031, 4/13/2031. */
export function numericDate(text: string, tokens: Token[], words: LanguageWords, i: number): Figures | null {
  const token = tokens[i]
  if (token?.kind !== 'number') return null
  const rest = text.slice(token.start, token.start + 24)
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:T\d{2}:\d{2}(?::\d{2})?Z?)?(?!\d)/.exec(rest)
  const european = /^(\d{1,2})[./](\d{1,2})[./](\d{4})(?!\d)/.exec(rest)
  const match = iso ?? european
  if (!match) return null
  const [a, b, d] = match.slice(1).map(Number) as [number, number, number]
  // "04/13/2031" can only be month first; what fits both is read day first, except in English.
  const monthFirst = b > 12 || (words.thousandsMark === ',' && rest.includes('/') && a <= 12)
  const day = iso ? calendarDate(a, b, d) : monthFirst ? calendarDate(d, a, b) : calendarDate(d, b, a)
  if (!day) return null
  let next = i + 1
  while (next < tokens.length && tokens[next]!.start < token.start + match[0].length) next++
  return { next, from: day }
}

/** 3:40 a.m., 3.40 Uhr, 4 h 05: a time of day is no quantity, and no day by itself. */
export function clockTime(text: string, tokens: Token[], i: number): Figures | null {
  const token = tokens[i]
  if (token?.kind !== 'number') return null
  const rest = text.slice(token.start, token.start + 24)
  const clock =
    /^\d{1,2}:\d{2}(?::\d{2})?(?:[\s\u00A0\u202F]?(?:[ap]\.?\s?m\b\.?|uhr|uur|h\b|hrs?\b|heures|horas|ore))?/iu.exec(
      rest,
    ) ??
    /^\d{1,2}(?:[.:]\d{2})?[\s\u00A0\u202F](?:uhr)(?![\p{L}])/iu.exec(rest) ??
    /^\d{1,2}(?:[.:]\d{2})?[\s\u00A0\u202F]?[ap]\.?m(?![\p{L}])\.?/iu.exec(rest) ??
    /^\d{1,2}[\s\u00A0\u202F]?h[\s\u00A0\u202F]?\d{2}(?!\d)/iu.exec(rest)
  if (!clock) return null
  let next = i + 1
  while (next < tokens.length && tokens[next]!.start < token.start + clock[0].length) next++
  return { next }
}
