import type { NameMention } from '../../contract/analysis'
import type { Language } from '../language'
import type { Token } from '../tokens'
import { allWords } from '../words'
import { conceptsOf } from '../words/concepts'
import type { LanguageWords } from '../words/types'
import { foldKey } from './fold'

export type FoundName = NameMention & { first: number; next: number; keys: string[] }

const particles = new Set([
  'von',
  'van',
  'de',
  'der',
  'den',
  'del',
  'della',
  'di',
  'da',
  'do',
  'dos',
  'du',
  'la',
  'le',
  'al',
  'el',
  'bin',
  'ibn',
  'ben',
  'zu',
  'ter',
  'ten',
  'of',
  'y',
])
const titles =
  /^(mr|mrs|ms|dr|prof|lt|col|gen|sgt|capt|president|prime|minister|governor|senator|chancellor|king|queen|prince|pope|herr|frau|prasident|prasidentin|ministerin|kanzler|kanzlerin|gouverneur|gouverneurin|sprecher|sprecherin|kremlsprecher|m|mme|monsieur|madame|ministre|presidente|presidenta|ministro|ministra|sr|sra|senor|don|dona|signor|premier)$/
const organisationWords =
  /^(ministry|agency|party|union|council|committee|bank|court|police|army|university|institute|association|federation|service|office|organisation|organization|ministerium|behorde|partei|bank|gericht|universitat|verband|dienst|agentur|ministere|parti|conseil|comite|banque|universite|ministerio|partido|banco|tribunal|universidad|gmbh|ag|inc|ltd|corp|group|gruppe|groupe|press|news|times|post|times|zeitung)$/
const placeWords =
  /^(valley|river|lake|mount|mountain|street|lane|road|square|county|region|province|island|bay|city|tal|fluss|see|strasse|platz|gasse|provinz|insel|kreis|vallee|riviere|lac|rue|ile|ville|valle|rio|calle|plaza|isla|via|piazza|straat|plein|eiland)$/

/** `known`: fold keys of names certain elsewhere in the dossier, by which German single nouns are told from names. */
export type NameContext = {
  tokens: Token[]
  text: string
  words: LanguageWords
  language: Language | null
  known: ReadonlySet<string>
}

/**
 * Names of one sentence: runs of capitalised words with particles between them, and acronyms. At the start of a
 * sentence one capital proves nothing, and in German none does: there a single word counts when it is known as a name
 * elsewhere or stands where only names stand without an article ("in Brehm", a genitive before a noun).
 */
export function findNames(c: NameContext): FoundName[] {
  const found: FoundName[] = []
  for (let i = 0; i < c.tokens.length; ) {
    const next = runEnd(c, i)
    if (next === i) {
      i++
      continue
    }
    const run = trimRun(c, i, next)
    if (run && isName(c, run.first, run.next)) found.push(toName(c, run.first, run.next))
    i = next
  }
  return found
}

const upper = (text: string) => /^\p{Lu}/u.test(text)
const acronym = (text: string) => /^\p{Lu}{2,6}$/u.test(text)
const isWord = (c: NameContext, i: number) => c.tokens[i]?.kind === 'word'

function runEnd(c: NameContext, from: number): number {
  if (!isWord(c, from) || !upper(c.tokens[from]!.text)) return from
  let end = from + 1
  for (let i = end; i < c.tokens.length; i++) {
    const token = c.tokens[i]!
    const hyphen = token.text === '-' && token.start === c.tokens[i - 1]!.end && c.tokens[i + 1]?.start === token.end
    if (hyphen && isWord(c, i + 1)) {
      end = i + 2
      i++
    } else if (token.kind === 'word' && upper(token.text)) end = i + 1
    else if (!(token.kind === 'word' && particles.has(token.folded) && upper(c.tokens[i + 1]?.text ?? ''))) break
    else if (c.language === 'de' && !['von', 'van', 'zu'].includes(token.folded)) break
  }
  return end
}

/** Cuts articles, sentence openers, titles and weekdays off the ends of a run. */
function trimRun(c: NameContext, from: number, to: number): { first: number; next: number } | null {
  let first = from
  let next = to
  const dull = (i: number) => {
    const w = c.tokens[i]!.folded
    return c.words.stopwords.has(w) || isCalendarWord(w) || titles.test(w) || c.tokens[i]!.text === '-' || /^s$/.test(w)
  }
  while (first < next && dull(first)) first++
  while (next > first && dull(next - 1)) next--
  return first < next ? { first, next } : null
}

const calendar = new Set(
  allWords.flatMap((w) => [...w.weekdays, ...w.months].flat().flatMap((n) => (n.length > 3 ? n.split('-') : []))),
)
const isCalendarWord = (w: string) => calendar.has(w)

function isName(c: NameContext, first: number, next: number): boolean {
  const token = c.tokens[first]!
  if (next - first === 1 && token.text.length < 2) return false
  if (acronym(token.text) && next - first === 1) return true
  if (c.language !== 'de') {
    if (next - first > 1) return true
    return !startsSentence(c, first) || c.known.has(foldKey(token.text))
  }
  return isGermanName(c, first, next)
}

function startsSentence(c: NameContext, first: number): boolean {
  const before = c.tokens[first - 1]
  return before === undefined || (before.kind === 'mark' && /^[„“"«‘'–—:(.!?]$/.test(before.text))
}

const bareBefore = new Set(['in', 'aus', 'nach', 'bei', 'von'])

function isGermanName(c: NameContext, first: number, next: number): boolean {
  const words = c.tokens.slice(first, next).filter((t) => t.kind === 'word')
  if (words.some((t) => c.known.has(foldKey(t.text)) || c.known.has(foldKey(t.text.replace(/s$/, ''))))) return true
  const plainWords = words.filter((t) => conceptsOf(t.folded, 'de').length === 0 && !nounEnding.test(t.text))
  if (words.length >= 2 && c.tokens[first + 1]?.text !== '-')
    return plainWords.length === words.length && words.length <= 4
  const before = c.tokens[first - 1]?.folded ?? ''
  return (
    words.length === 1 &&
    plainWords.length === 1 &&
    bareBefore.has(before) &&
    !/^(\p{Lu}\p{Ll}+)(en|er|e)$/u.test(words[0]!.text)
  )
}

// Endings that make German common nouns.
const nounEnding =
  /(ung|ungen|heit|keit|schaft|tion|tionen|ismus|ität|nis|tum|ling|chen|lein|angaben|sicht|zeit|folge)$/

function toName(c: NameContext, first: number, next: number): FoundName {
  const start = c.tokens[first]!.start
  const end = c.tokens[next - 1]!.end
  const words = c.tokens.slice(first, next).filter((t) => t.kind === 'word' && !particles.has(t.folded))
  const keys = words.map((t) =>
    foldKey(c.language === 'de' && t.text.length > 5 ? t.text.replace(/(?<=[^s])s$/, '') : t.text),
  )
  return {
    start,
    end,
    text: c.text.slice(start, end),
    kind: kindOf(c, first, next),
    key: keys.join(' '),
    keys,
    first,
    next,
  }
}

function kindOf(c: NameContext, first: number, next: number): NameMention['kind'] {
  const words = c.tokens.slice(first, next).map((t) => t.folded)
  const before = c.tokens[first - 1]?.folded ?? ''
  if (words.some((w) => organisationWords.test(w)) || (next - first === 1 && acronym(c.tokens[first]!.text)))
    return 'organisation'
  if (words.some((w) => placeWords.test(w))) return 'place'
  if (titles.test(before)) return 'person'
  if (['in', 'near', 'bei', 'aus', 'a', 'en', 'nach', 'em', 'nel', 'te'].includes(before) && next - first <= 2)
    return 'place'
  return next - first >= 2 && next - first <= 3 ? 'person' : 'other'
}
