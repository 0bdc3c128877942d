import type { Token } from '../tokens'
import { type DateContext, phrase } from './date-types'

export type Tense = 'past' | 'future'
const reach = 25
const commaCost = 4

/**
 * Whether the clause around the tokens `first`–`next` speaks of what is to come: the verb form nearest to them decides,
 * a comma between counts as distance. "until" and "by" look ahead unless a past form stands nearer. Null: no sign.
 */
export function tenseAt(c: DateContext, first: number, next: number): Tense | null {
  const [before, behind] = [cueFrom(c, first - 1, -1), cueFrom(c, next, 1)]
  const nearest = !before ? behind : !behind || before.distance <= behind.distance ? before : behind
  if (nearest) return nearest.tense
  return isDeadline(c, first) || hasPresentVerb(c, first) ? 'future' : null
}

/** A deadline word ends right before `at`. */
export function isDeadline(c: DateContext, at: number): boolean {
  for (let from = Math.max(0, at - 4); from < at; from++) {
    const next = phrase(c, from, c.phrases.until) ?? phrase(c, from, c.phrases.starting)
    if (next === at) return true
  }
  return false
}

const longestClause = 40
/** Word endings and words in -t that are no verb. */
const noVerb =
  /^(nicht|jetzt|erst|fast|oft|mit|seit|weit|leicht|dort|fort|laut|statt|samt|acht|gut|rot|alt|kalt|bereit|bereits|zuletzt|zuerst|selbst|meist|sonst|längst|ernst|dicht|direkt|recht|schlecht|echt|breit|hat|ist|bist|sagt)$/

/**
 * German reports in past forms; a clause with no past form, no auxiliary and a verb in "-t" ("Der Richter vernimmt ihn am
 * Donnerstag") tells of what is planned.
 */
function hasPresentVerb(c: DateContext, at: number): boolean {
  if (c.language !== 'de') return false
  let from = at
  while (from > 0 && at - from < longestClause && !/^[.!?;:]$/.test(c.tokens[from - 1]!.text)) from--
  let found = false
  for (let i = from; i < c.tokens.length && i - from < longestClause && !/^[.!?;:]$/.test(c.tokens[i]!.text); i++) {
    const { text, kind, folded } = c.tokens[i]!
    if (kind !== 'word') continue
    if (/^(hat|haben|ist|sind|war|wurde|worden)$/.test(folded) || /^[a-zäöüß]{3,}(?:t|et)e[nt]?$/.test(text))
      return false
    if (/^[a-zäöüß]{3,}t$/.test(text) && !noVerb.test(text) && !/^ge.+t$/.test(text)) found = true
  }
  return found
}

type Cue = { tense: Tense; distance: number }
function cueFrom(c: DateContext, start: number, step: 1 | -1): Cue | null {
  let distance = 1
  for (let at = start, n = 0; n < reach; at += step, n++, distance++) {
    const token = c.tokens[at]
    if (!token || /^[.!?;:()“”„»«"]$/.test(token.text)) return null
    if (token.text === ',') distance += commaCost
    const tense = token.kind === 'word' ? tenseOf(c, at, token) : null
    if (tense) return { tense, distance }
  }
  return null
}

function tenseOf(c: DateContext, at: number, token: Token): Tense | null {
  const { phrases, numbers } = c
  if (phrases.futureForm?.test(token.text)) return 'future'
  if (phrases.future.has(token.folded)) return isEvidential(c, at) ? 'past' : 'future'
  if (phrases.past.has(token.folded) || numbers.base.sayVerbs.includes(token.folded)) return 'past'
  if (!phrases.pastForm?.test(token.text) || isStative(c, at)) return null
  return 'past'
}

/** "is closed until Friday": a participle behind a present form tells nothing. */
const isStative = (c: DateContext, at: number) =>
  /^(is|are|be|remain|remains|stays?|e|sono|est|sont|esta|estan|sao)$/.test(c.tokens[at - 1]?.folded ?? '')

/** "soll am Dienstag gestorben sein": hearsay about the past. */
function isEvidential(c: DateContext, at: number): boolean {
  if (c.language !== 'de' || !/^(soll|sollen|will|wollen|muss|mussen|konnten?)$/.test(c.tokens[at]!.folded))
    return false
  for (let i = at + 2; i < Math.min(c.tokens.length, at + reach); i++) {
    if (/^[.!?;:,]$/.test(c.tokens[i]!.text)) return false
    if (/^(haben|sein|worden)$/.test(c.tokens[i]!.folded)) return /(t|en)$/.test(c.tokens[i - 1]!.folded)
  }
  return false
}
