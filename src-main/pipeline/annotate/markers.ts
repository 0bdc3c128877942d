import type { Marker } from '../../contract/analysis'
import type { Language } from '../language'
import type { Token } from '../tokens'
import { speechWordsOf } from '../words/speech'
import type { SpeechWords } from '../words/speech-types'
import { type Lookup, lookupAt } from './lookup'

export type Markers = { negations: Marker[]; hedges: Marker[] }

/** Words that turn a statement round and words that weaken it, each with a tight span. One pass over the tokens. */
export function findMarkers(text: string, tokens: Token[], language: Language | null): Markers {
  const words = speechWordsOf(language)
  const isTrap = traps[language ?? 'en'] ?? (() => false)
  return {
    negations: find(text, tokens, words.negations, words.negationTraps, (i) => isFalseNegation(tokens, i, language)),
    hedges: find(text, tokens, words.hedges, words.hedgeTraps, (i) => isTrap(tokens, i, words)),
  }
}

function find(text: string, tokens: Token[], list: Lookup, trap: Lookup, refused: (i: number) => boolean): Marker[] {
  const found: Marker[] = []
  for (let i = 0; i < tokens.length; ) {
    const next = tokens[i]!.kind === 'word' ? lookupAt(tokens, i, list) : null
    const trapped = tokens[i]!.kind === 'word' ? lookupAt(tokens, i, trap) : null
    if (trapped !== null && trapped >= (next ?? 0)) i = trapped
    else if (next === null || refused(i)) i++
    else {
      const start = tokens[i]!.start
      const { end } = tokens[next - 1]!
      found.push({ start, end, text: text.slice(start, end) })
      i = next
    }
  }
  return found
}

/** "No. 7" and "n.º 3" are numbers, "Nicht-Regierung" is a compound. */
function isFalseNegation(tokens: Token[], i: number, language: Language | null): boolean {
  const token = tokens[i]!
  const next = tokens[i + 1]
  const w = token.folded
  const hyphenated = next?.text === '-' && next.start === token.end && tokens[i + 2]?.start === next.end
  if (hyphenated && w !== 'peut') return true
  if (w === 'no' && next?.text === '.' && next.start === token.end && tokens[i + 2]?.kind === 'number') return true
  if (w === 'no' && next?.kind === 'number' && /^No$/.test(token.text) && i > 0) return true
  if (language === 'fr') return isFalseFrench(tokens, i)
  // Italian "né" is "nor", "ne" is "of it".
  return language === 'it' && w === 'ne' && !/é/i.test(token.text)
}

function isFalseFrench(tokens: Token[], i: number): boolean {
  const w = tokens[i]!.folded
  const before = tokens[i - 1]?.folded ?? ''
  // "n" alone is a letter; "n’" stands before a verb.
  if (w === 'n') return !/^['’]$/.test(tokens[i + 1]?.text ?? '')
  if (w === 'ne') return !/^ne$/i.test(tokens[i]!.text) || /^(est|sont|etait|e)$/.test(before)
  // "une personne", "un pas", "des riens": nouns.
  if (w === 'personne' || w === 'pas' || w === 'rien' || w === 'nul')
    return /^(une|un|la|le|les|des|cette|ce|chaque|par|seule|premiere|premier|jeune|au|du)$/.test(before)
  return false
}

type Refuses = (tokens: Token[], i: number, words: SpeechWords) => boolean

const traps: Partial<Record<Language, Refuses>> = {
  // "in May", "May 3", "Theresa May": the month or a name; "the military might".
  en: (tokens, i) => {
    const { text, folded } = tokens[i]!
    if (folded === 'may') return text !== 'may' || tokens[i - 1]?.kind === 'number'
    if (folded === 'might') return /^(the|with|of|his|her|their|all|military|own)$/.test(tokens[i - 1]?.folded ?? '')
    return false
  },
  // "könnte" weakens, "konnte" does not; "soll" tells hearsay only of what has happened: "soll geflohen sein".
  de: (tokens, i) => {
    const { text, folded } = tokens[i]!
    if (/^(konnte|durfte)/.test(folded)) return !/[öü]/i.test(text)
    if (folded === 'soll' || folded === 'sollen') return !tellsHearsay(tokens, i)
    return folded === 'wohl' && text !== 'wohl'
  },
  // "sería" is would be, "seria" is serious; in Portuguese it is the other way round.
  es: (tokens, i) => /^serian?$/.test(tokens[i]!.folded) && !/í/i.test(tokens[i]!.text),
  pt: (tokens, i) => /^seria/.test(tokens[i]!.folded) && /é/i.test(tokens[i]!.text),
}

const clauseReach = 24
const participle =
  /^(?:\p{L}*ge\p{L}+|(?:be|ver|er|ent|zer|miss|uber|unter)\p{L}+|\p{L}+iert|worden|gewesen)(?<=t|en|n)$/u

function tellsHearsay(tokens: Token[], at: number): boolean {
  for (let i = at + 1; i < Math.min(tokens.length, at + clauseReach); i++) {
    const w = tokens[i]!.folded
    if (/^[.;:!?,]$/.test(w)) return false
    if ((w === 'haben' || w === 'sein') && participle.test(tokens[i - 1]!.folded)) return true
  }
  return false
}
