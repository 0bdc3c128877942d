import { type Damage, damageAt, parted, type SentenceContext } from './types'

/** Words that rightly stand twice: "dass die, die", "nous nous souvenons", "he had had". */
const twice: Record<string, ReadonlySet<string>> = {
  en: new Set('that had her is so very no bye her you do in on'.split(' ')),
  de: new Set('die der das den dem sie wie sehr nein ihr was wer es so immer'.split(' ')),
  fr: new Set('nous vous tres si non oui'.split(' ')),
  es: new Set('no si muy ya'.split(' ')),
  it: new Set('quasi via piano pian ben man non no si via cosi appena subito'.split(' ')),
  nl: new Set('die dat zij wat wie heel er zo nee'.split(' ')),
  pt: new Set('nao sim muito ja'.split(' ')),
}
const leastContent = 4

/** "the the", "in der in der": a word or a pair of words copied twice. */
export function findDoubled(c: SentenceContext): Damage[] {
  const found: Damage[] = []
  for (let i = 0; i + 1 < c.tokens.length; i++) {
    if (isDoubledWord(c, i)) {
      found.push(damageAt(c, i, i + 1, 'doubled', 'a word stands twice'))
      i++
    } else if (isDoubledPair(c, i)) {
      found.push(damageAt(c, i, i + 3, 'doubled', 'two words stand twice'))
      i += 3
    }
  }
  return [...found, ...doubledVerbs(c)]
}

const verbReach = 9

/** "sagte Polizeichefin Lind sagte Reportern": the verb of saying in both languages' places, nothing parting the two. */
function doubledVerbs(c: SentenceContext): Damage[] {
  if (c.language !== 'de') return [] // English nests "he said she said" without a mark
  const verbs = new Set(c.words.sayVerbs)
  return c.tokens.flatMap((token, i): Damage[] => {
    if (token.kind !== 'word' || !verbs.has(token.folded)) return []
    for (let j = i + 2; j < c.tokens.length && j - i <= verbReach; j++) {
      const other = c.tokens[j]!
      const parts =
        /^[,;:!?()–—“”„"«»]$/.test(other.text) ||
        c.words.and.includes(other.folded) ||
        c.words.joiners.includes(other.folded)
      if (parts) return []
      if (other.folded === token.folded)
        return [damageAt(c, i, j, 'doubled', 'a verb of saying stands twice in one clause')]
    }
    return []
  })
}

function isDoubledWord(c: SentenceContext, i: number): boolean {
  const [a, b] = [c.tokens[i]!, c.tokens[i + 1]!]
  if (a.kind !== 'word' || a.folded !== b.folded || !parted(c, i) || a.text.length < 2) return false
  if (twice[c.language ?? '']?.has(a.folded)) return false
  if (c.words.stopwords.has(a.folded)) return true
  // "Duran Duran", "Baden Baden": names and, in Italian, adverbs are doubled on purpose.
  return /^\p{Ll}/u.test(b.text) && a.text.length >= leastContent && c.language !== 'it'
}

function isDoubledPair(c: SentenceContext, i: number): boolean {
  const [a, b, d, e] = [c.tokens[i]!, c.tokens[i + 1]!, c.tokens[i + 2], c.tokens[i + 3]]
  if (a.kind !== 'word' || b.kind !== 'word' || a.folded !== d?.folded || b.folded !== e?.folded) return false
  if (a.folded === b.folded || !parted(c, i) || !parted(c, i + 1) || !parted(c, i + 2)) return false
  return c.words.stopwords.has(a.folded) && /^\p{Ll}/u.test(d.text)
}
